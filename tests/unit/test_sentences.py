"""Which sentences of a line a change touches."""

from __future__ import annotations

import pytest

from sections.sentences import touched

LINE = "上半年办实事三件。组织培训（含线上）两期，到会百人！各村自查一遍。"


def between(old: str, start: int, end: int, text: str) -> str | None:
    """The sentences of ``old`` that are touched where ``text`` takes the place of what stands there."""
    span = touched(old, old[:start] + text + old[end:], start, end)
    return None if span is None else span.of(old)


def test_a_key_touches_the_sentence_around_it() -> None:
    assert between(LINE, 12, 12, "了") == "组织培训（含线上）两期，到会百人！"
    assert between(LINE, len(LINE) - 3, len(LINE) - 2, "") == "各村自查一遍。"


def test_what_is_put_between_two_sentences_belongs_to_the_second() -> None:
    at = LINE.index("组织")
    assert between(LINE, at, at, "开展检查。") == "组织培训（含线上）两期，到会百人！"


def test_a_stop_taken_away_joins_two() -> None:
    at = LINE.index("。")
    assert between(LINE, at, at + 1, "") == "上半年办实事三件。组织培训（含线上）两期，到会百人！"


@pytest.mark.parametrize("opening", ["其中党员三名。", "人均一次。", "，补课一次。", "”的要求。"])
def test_what_may_go_on_with_the_sentence_before_is_read_with_it(opening: str) -> None:
    line = f"全年培训两期。会后考试。{opening}另有安排。"
    at = line.index(opening) + len(opening) - 2
    assert between(line, at, at, "均") in (f"会后考试。{opening}", None)


def test_half_of_a_pair_is_not_read_alone() -> None:
    line = "通知说：“全镇停工。各村自查。”报告已经送出。会议另行通知。"
    assert between(line, line.index("停工"), line.index("停工"), "都") is None
    assert between(line, line.index("另行"), line.index("另行"), "将") == "会议另行通知。"


def test_all_of_a_line_is_no_part_of_it() -> None:
    assert between("只有一句话的一行。", 3, 3, "了") is None
