"""The mark under a source line stands under what it means, however wide the characters, in lines of any length."""

from __future__ import annotations

import pyte
import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafts.span import cells, cells_up_to
from drafts.visible import UNSEEN
from tui.cli.excerpt import excerpt

LINES = st.text(st.sampled_from("全年培训XX期，ab 1\t\x1b\u202e…“①"), min_size=1, max_size=200)


def test_a_short_line_is_shown_whole() -> None:
    assert excerpt("培训XX期", 2, 4, 74) == ("培训XX期", 4, 2)


def test_wide_characters_get_marks_of_two_cells() -> None:
    assert excerpt("完成○○项目", 4, 6, 74) == ("完成○○项目", cells("完成○○"), 4)


def test_a_place_without_characters_gets_one_mark() -> None:
    assert excerpt("投入万元", 2, 2, 74) == ("投入万元", 4, 1)


def test_a_long_line_is_cut_on_both_sides() -> None:
    shown, at, length = excerpt("前" * 100 + "XX" + "后" * 100, 100, 102, 40)
    assert shown.startswith("…前")
    assert shown.endswith("后…")
    assert cells(shown) <= 40
    assert length == 2
    assert cells(shown[: shown.index("XX")]) == at


def test_room_that_one_side_does_not_need_goes_to_the_other() -> None:
    shown, at, _ = excerpt("前" * 100 + "XX。", 100, 102, 40)
    assert shown.endswith("XX。")
    assert cells(shown) in (39, 40)
    assert at == cells(shown) - 4


def test_control_characters_are_visible_and_counted() -> None:
    shown, at, length = excerpt("\x1b[31mXX", 5, 7, 74)
    assert shown == "␛[31mXX"
    assert (at, length) == (5, 2)


@given(LINES, st.data(), st.integers(20, 90))
def test_any_line_fits_and_the_mark_lies_on_it(line: str, data: st.DataObject, width: int) -> None:
    start = data.draw(st.integers(0, len(line)))
    end = data.draw(st.integers(start, len(line)))
    shown, at, length = excerpt(line, start, end, width)
    assert cells(shown) <= width
    assert at >= 0
    assert length >= 1
    assert at + length <= max(cells(shown), at + 1)
    assert not UNSEEN.search(shown)


@pytest.mark.parametrize("start", [0, 500_000, 999_999])
def test_a_line_of_a_million_characters_is_cut_without_being_walked(
    start: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured: list[int] = []

    def measuring(text: str) -> list[int]:
        measured.append(len(text))
        return cells_up_to(text)

    monkeypatch.setattr("tui.cli.excerpt.cells_up_to", measuring)
    excerpt("字" * 1_000_000, start, start + 1, 74)
    assert sum(measured) < 10_000


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("\t一、全年\t培训XX期", "XX"),
        ("e\u0301tat 与 cafe\u0301 培训XX期", "XX"),
        ("🌲🌲造林○○亩", "○○"),
        ("“引号”——①②…造林XX亩", "XX"),
        ("ﾊﾝ ｶｸ 全角ＸＸ期", "ＸＸ"),
        ("한글 กำ 培训XX期", "XX"),
        ("𠀀𪚥造林××亩", "××"),
        ("零宽\u200b在\u200d此XX期", "XX"),
        ("前" * 300 + "培训XX期" + "后" * 300, "XX"),
        ("👍" * 300 + "培训XX期" + "a" * 300, "XX"),
    ],
)
def test_on_a_terminal_the_mark_stands_under_what_is_meant(line: str, meant: str) -> None:
    start = line.index(meant)
    shown, at, length = excerpt(line, start, start + len(meant), 78)
    screen = pyte.Screen(80, 4)
    pyte.Stream(screen).feed(f"{shown}\r\n{' ' * at}{'^' * length}")
    marked = [column for column in range(80) if screen.buffer[1][column].data == "^"]
    assert "".join(screen.buffer[0][column].data for column in marked) == meant
    assert not screen.display[2].strip()
