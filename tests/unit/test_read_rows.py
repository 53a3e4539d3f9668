"""A draft as its reader wants it: rows of a width, each character knowing where it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafts.parse import parse
from drafts.span import cells
from sections.view import View
from tui.read_rows import Look, ReadRow, read_rows


def rows(text: str, width: int = 40) -> list[ReadRow]:
    return list(read_rows(View(parse(text, markdown=True), None, "总结.md"), width))


TABLE = "| 类别 | 项目数 |\n| --- | ---: |\n| 交通项目 | 9 |\n| 水利 | 12 |\n"


def test_a_table_has_straight_columns() -> None:
    shown = rows(TABLE)
    assert [row.text for row in shown] == [
        "类别     │ 项目数",
        "─────────┼───────",
        "交通项目 │      9",
        "水利     │     12",
    ]
    assert shown[0].look is Look.HEADING


def test_a_table_that_is_too_wide_is_shown_line_by_line() -> None:
    assert [row.text for row in rows(TABLE, 14)][:2] == ["│ 类别 │ 项目", "数 │"]


def test_items_hang_under_their_first_row() -> None:
    shown = [row.text for row in rows("1. 县医院门诊楼：原施工单位退场，新施工单位九月进场，已经完成。\n", 30)]
    assert shown[0].startswith("    1. 县医院")
    assert all(text.startswith("    ") for text in shown)


@given(
    st.lists(
        st.sampled_from(
            ["|", "---", ":-:", "--:", "甲", "ab", "\n", "| 甲 | 乙 |\n", "|---|--:|\n", "- 项\n", "# 题\n", " "]
        ),
        max_size=24,
    ).map("".join),
    st.sampled_from([20, 33, 76]),
)
@pytest.mark.filterwarnings("error")
def test_each_character_is_the_one_at_its_offset(text: str, width: int) -> None:
    for row in rows(text, width):
        assert len(row.text) == len(row.offsets)
        assert cells(row.text) <= width
        for char, offset in zip(row.text, row.offsets, strict=True):
            assert offset < 0 or text[offset] == char or (text[offset] == "|" and char == "│")
