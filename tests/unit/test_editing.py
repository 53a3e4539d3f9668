"""Rows, words, clauses and pairs of marks, by examples."""

from __future__ import annotations

import pytest

from drafts.edit import Edit
from drafts.span import Span
from tui.editing import motion
from tui.editing.body import TOP, Body
from tui.editing.caret import Caret
from tui.editing.pairs import Pairs
from tui.measured import measured


def rows(text: str, width: int) -> list[str]:
    return [paragraph.text[start:end] for _, paragraph, start, end in Body(text, measured, width).window(TOP, 99)]


@pytest.mark.parametrize(
    ("text", "width", "expected"),
    [
        ("开展培训活动，覆盖群众", 13, ["开展培训活", "动，覆盖群众"]),
        ("各地要落实“三项制度”要求", 12, ["各地要落实", "“三项制度”", "要求"]),
        ("他说（详见附件）以后", 7, ["他说", "（详见", "附件）", "以后"]),
        ("另存为 UTF-8 编码的文本", 11, ["另存为 ", "UTF-8 编码", "的文本"]),
        ("中文 中文中文中文中文", 10, ["中文 中文", "中文中文", "中文"]),
        ("这里——那里……哪里", 8, ["这里——", "那里……", "哪里"]),
        ("abcdefghij", 5, ["abcd", "efgh", "ij"]),
        ("增长12.5%左右", 10, ["增长12.5%", "左右"]),
        ("全年共计2025年12月", 13, ["全年共计2025", "年12月"]),
        ("", 10, [""]),
        ("一\n\n二", 10, ["一", "", "二"]),
        ("e\u0301e\u0301e\u0301", 3, ["e\u0301e\u0301", "e\u0301"]),
        ("一\u2028二\x0c三\x85四", 40, ["一\u2028二\x0c三\x85四"]),
    ],
)
def test_where_rows_break(text: str, width: int, expected: list[str]) -> None:
    assert rows(text, width) == expected


def stops(text: str, way: str) -> str:
    """``text`` with | where the motion stops."""
    at = 0 if way.endswith("right") else len(text)
    found: list[int] = []
    while len(found) < 50:
        to = getattr(motion, way)(text, at)
        if to == at:
            break
        at = to
        found.append(at)
    return "".join(("|" if place in found else "") + char for place, char in enumerate(text)) + "|" * (
        len(text) in found
    )


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        ("word_right", "改造|的|管网|，|共| 12|公里| Type|-|C| 接口|"),
        ("word_left", "|改造|的|管网|，|共 |12|公里 |Type|-|C |接口"),
    ],
)
def test_words(way: str, expected: str) -> None:
    assert stops(expected.replace("|", ""), way) == expected


@pytest.mark.parametrize(
    ("way", "expected"),
    [("clause_right", "他说，|“可以。”|再看；|完|"), ("clause_left", "|他说，|“可以。”|再看；|完")],
)
def test_clauses(way: str, expected: str) -> None:
    assert stops(expected.replace("|", ""), way) == expected


@pytest.mark.parametrize(("at", "word"), [(0, "改造"), (1, "改造"), (2, "的"), (4, "管网"), (5, "管网"), (9, "管网")])
def test_the_word_around(at: int, word: str) -> None:
    start, end = motion.word_around("改造的管网", at)
    assert "改造的管网"[start:end] == word


def test_home_and_end_go_to_the_row_then_to_the_paragraph() -> None:
    caret = Caret(Body("开展培训活动覆盖群众人数", measured, 9), 5)
    caret.row_end()
    assert (caret.at, caret.spot()) == (8, ((0, 1), 8))
    caret.row_end()
    assert (caret.at, caret.spot()) == (12, ((0, 2), 8))
    caret.go(6)
    caret.row_start()
    assert caret.at == 4
    caret.row_start()
    assert caret.at == 0


def test_the_end_of_a_row_stays_on_it() -> None:
    caret = Caret(Body("开展培训活动覆盖", measured, 9), 1)
    caret.row_end()
    assert caret.spot() == ((0, 0), 8)
    caret.down()
    assert caret.spot() == ((0, 1), 8)
    caret.right()
    assert caret.at == 8


def test_a_column_is_kept_past_short_rows() -> None:
    caret = Caret(Body("工作总结报告\n短\n工作总结报告", measured, 20), 5)
    caret.down()
    assert caret.at == 8
    caret.down()
    assert caret.at == 14
    caret.left()
    caret.up()
    caret.up()
    assert caret.at == 4


def test_selected_text_is_left_at_its_near_end() -> None:
    caret = Caret(Body("工作总结报告", measured, 20))
    caret.select(1, 4)
    caret.left()
    assert (caret.at, caret.anchor) == (1, 1)
    caret.select(1, 4)
    caret.right()
    assert (caret.at, caret.anchor) == (4, 4)


def test_paragraphs() -> None:
    caret = Caret(Body("甲甲\n\n乙乙\n丙丙", measured, 20), 5)
    caret.paragraph_up()
    assert caret.at == 4
    caret.paragraph_up()
    assert caret.at == 0
    caret.paragraph_down()
    assert caret.at == 4
    caret.paragraph_down()
    caret.paragraph_down()
    assert caret.at == 9


def test_sections() -> None:
    text = "# 标题\n\n导语\n\n## 一、做了什么\n\n一是抓学习。\n\n（一）强化培训\n\n1. 表里的一项\n落款"
    caret = Caret(Body(text, measured, 20))
    stops = []
    for _ in range(4):
        caret.section_down()
        stops.append(caret.at)
    assert [text[at : at + 4] for at in stops] == ["## 一", "（一）强", "", ""]
    caret.section_up()
    assert caret.at == stops[1]
    caret.right()
    caret.section_up(select=True)
    assert caret.selected == Span(stops[1], stops[1] + 1)
    caret.section_up()
    caret.section_up()
    caret.section_up()
    assert caret.at == 0


class TestPairs:
    def test_a_closer_comes_at_the_end_of_a_clause_and_not_in_front_of_a_word(self) -> None:
        pairs = Pairs()
        assert pairs.closer("（", "") == "）"
        assert pairs.closer("“", "，") == "”"
        assert pairs.closer("《", "工") == ""
        assert pairs.closer("工", "") == ""

    def test_only_what_was_put_in_is_stepped_over(self) -> None:
        pairs = Pairs()
        assert not pairs.steps_over("）", 3)
        pairs.put_in(3)
        assert pairs.steps_over("）", 3)
        pairs.moved(Edit(3, 3, "甲乙"))
        assert not pairs.steps_over("）", 3)
        assert pairs.steps_over("）", 5)
        pairs.moved(Edit(4, 6, ""))
        assert not pairs.steps_over("）", 4)

    def test_behind_it_it_is_an_ordinary_character(self) -> None:
        pairs = Pairs()
        pairs.put_in(3)
        pairs.left(4)
        assert not pairs.steps_over("）", 3)
