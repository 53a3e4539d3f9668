"""Lines and pages as paper has them, worked out without an office."""

from __future__ import annotations

import pytest

from drafts.page_blocks import Form, Paragraph, Piece, Table, page_text
from drafts.page_breaks import rows
from drafts.page_style import PageStyle
from drafts.parse import parse
from drafts.printed_lines import Sizes, line_ends, width_of
from drafts.title_lines import with_title_lines
from drafts.word_body import column_widths


def lines(text: str, room: float = 10) -> list[str]:
    """Lines of so many Chinese characters."""
    ends = line_ends(Sizes(text, [1.0] * len(text), 0.0), room)
    return [text[a:b] for a, b in zip([0, *ends], ends, strict=False)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("全年组织开展各类培训活动", ["全年组织开展各类培训", "活动"]),
        ("全年组织开展各类培训，效果", ["全年组织开展各类培训，", "效果"]),
        ("全年组织开展各类培“训”效果", ["全年组织开展各类培", "“训”效果"]),
        ("全年组织开展各类培训）效果", ["全年组织开展各类培", "训）效果"]),
        ("全年组织开展各类训12345期", ["全年组织开展各类训", "12345期"]),
        ("办理率达到了九成以上97.8%。", ["办理率达到了九成以上", "97.8%。"]),
        ("甲\n乙", ["甲\n", "乙"]),
        ("abcdefghijklmnopqrstuvwxyzabcdef", ["abcdefghijklmnopqrstuv", "wxyzabcdef"]),
    ],
)
def test_lines(text: str, wanted: list[str]) -> None:
    assert lines(text) == wanted


def test_latin_characters_are_narrow_and_set_apart() -> None:
    assert width_of("培训12期") == pytest.approx(3 + 1 + 2 * 0.2)
    assert width_of("") == 0


def pages(text: str, style: PageStyle | None = None) -> list[int]:
    """Lines on each page."""
    made = rows(page_text(parse(text, markdown=True)), style or PageStyle())
    return [sum(row.page == page for row in made) for page in range(1, made[-1].page + 1)]


BODY = "全年组织开展各类培训" * 28 * 4
"""40 lines of 28, and a little more for the first line's indent."""


def test_twenty_two_lines_a_page_two_fewer_where_the_title_is() -> None:
    assert pages(f"{BODY}\n") == [22, 19]
    assert pages(f"# 总结\n\n{BODY}\n")[0] == 21
    assert pages(f"{BODY}\n", PageStyle()._replace(lines=20))[0] == 20


def test_a_heading_is_not_left_alone_at_the_foot() -> None:
    filler = "\n\n".join(["一行。"] * 21)
    assert pages(f"{filler}\n\n## 一、情况\n\n正文。\n") == [21, 2]
    assert pages(f"{filler}\n\n正文。\n\n正文。\n") == [22, 1]


def test_a_footnote_takes_room_on_its_page() -> None:
    filler = "\n\n".join(["一行。"] * 20)
    assert pages(f"一行[^1]。\n\n{filler}\n\n正文。\n\n[^1]: 注。\n")[0] == 20


def test_a_long_title_ends_its_lines_by_sense() -> None:
    for title, wanted in [
        ("河湾市水务局2025年工作总结及2026年工作计划", "河湾市水务局2025年\n工作总结及2026年工作计划"),
        ("河湾市水务局2025年工作总结", "河湾市水务局2025年工作总结"),
        ("没有好断的地方的一个很长很长很长很长很长的题目", "没有好断的地方的一个很长很长很长很长很长的题目"),
    ]:
        text = with_title_lines(page_text(parse(f"# {title}\n", markdown=True)), PageStyle())
        (block,) = text.blocks
        assert isinstance(block, Paragraph)
        assert (block.form, block.text) == (Form.TITLE, wanted)


def test_columns_are_as_wide_as_they_need() -> None:
    long = "其余列入明年计划，已经完成招标，开春就动工，汛期以前全部完成"
    (table,) = page_text(parse(f"| 项目 | 备注 |\n| --- | --- |\n| 甲 | {long} |\n", markdown=True)).blocks
    assert isinstance(table, Table)
    first, second = column_widths(table, PageStyle())
    assert first == pytest.approx(2 * 5.4 + 16 * 2.1)
    assert first + second == pytest.approx(28 * PageStyle().advance)


def test_pieces_of_a_paragraph() -> None:
    (block,) = page_text(parse("**一是。**见`x`[网](https://a.cn)和[附件](b.md)。\n", markdown=True)).blocks
    assert isinstance(block, Paragraph)
    assert block.pieces[:2] == (Piece("一是。", bold=True), Piece("见"))
    assert [(piece.text, piece.link) for piece in block.pieces if piece.link or "附件" in piece.text] == [
        ("网", "https://a.cn"),
        ("附件（b.md）", ""),
    ]
