"""Filling blanks as someone does: type, Enter, type, Enter; go back, undo, fill the same elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from textual.widgets import Input

from tui.screens.blanks import BlanksScreen
from tui.screens.confirm import Confirm
from tui.screens.write import WriteScreen
from tui.widgets.blank_list import BlankList

if TYPE_CHECKING:
    from tests.screens.conftest import Open, Stage

SIZES = [(120, 40), (80, 24)]
SAME = """\
# XX县水利局202_年工作总结

一年来，XX县水利局在县委领导下，围绕供水安全开展工作，新建管网XX公里，投入万元。

## 一、工作开展情况

202_年，XX县新建水厂2座。
"""


@pytest.fixture
def same(desk: Path) -> Path:
    path = desk / "水利.md"
    path.write_text(SAME, encoding="utf-8")
    return path


def current(stage: Stage) -> str:
    """The line of the list that is in hand, its spaces made one."""
    return " ".join(next(row for row in stage.rows if row.startswith("▸")).split())


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_the_first_blank(report: Path, opened: Open, size: tuple[int, int]) -> None:
    async with opened(report, size) as stage:
        await stage.press("f2")
        stage.compare(f"blanks-{size[0]}x{size[1]}")


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_some_are_filled(report: Path, opened: Open, size: tuple[int, int]) -> None:
    async with opened(report, size) as stage:
        await stage.press("f2")
        await stage.type("12\n\n3\n")
        stage.compare(f"blanks-filled-{size[0]}x{size[1]}")
        assert "集中学习12次，参加XX人次，班子成员讲党课3场" in stage.draft.text


async def test_typed_all_through_saved_and_left(report: Path, opened: Open) -> None:
    async with opened(report, (80, 24)) as stage:
        await stage.press("f2")
        await stage.type("12\n300\n3\n5\n")
        assert "4 处空项都填好了" in stage.text
        await stage.press("f4")
        assert "XX" not in report.read_text(encoding="utf-8")
        assert "改造老旧小区5个" in report.read_text(encoding="utf-8")
        await stage.press("enter")
        assert isinstance(stage.app.screen, WriteScreen)
        assert "空项 0" in stage.rows[0]


async def test_escape_leads_back_to_the_place(report: Path, opened: Open) -> None:
    async with opened(report) as stage:
        await stage.press("f2", "down", "escape")
        screen = stage.app.screen
        assert isinstance(screen, WriteScreen)
        assert screen.at == stage.draft.text.index("XX人次")


async def test_the_walk_starts_where_the_cursor_is(report: Path, opened: Open) -> None:
    async with opened(report) as stage:
        await stage.press("f2", "down", "down", "escape", "f2")
        assert current(stage).startswith("▸ ○ 3")


async def test_the_walk_starts_with_the_section_in_hand(same: Path, opened: Open) -> None:
    async with opened(same) as stage:
        await stage.press("f2")
        assert current(stage).startswith("▸ ○ 1")
        await stage.press("escape", "f7", "f7", "f2")
        assert current(stage).startswith("▸ ○ 6")


async def test_one_undo_for_each_fill(report: Path, opened: Open) -> None:
    async with opened(report) as stage:
        before = stage.draft.text
        await stage.press("f2")
        await stage.type("12\n300\n")
        await stage.press("ctrl+z")
        assert "集中学习12次，参加XX人次" in stage.draft.text
        assert current(stage).startswith("▸ ○ 2")
        await stage.press("ctrl+z")
        assert stage.draft.text == before
        assert current(stage).startswith("▸ ○ 1")
        await stage.press("ctrl+y")
        assert "集中学习12次" in stage.draft.text
        assert current(stage).startswith("▸ ✓ 1")


async def test_going_back_to_fill_it_otherwise(report: Path, opened: Open) -> None:
    async with opened(report) as stage:
        await stage.press("f2")
        await stage.type("12\n")
        await stage.press("shift+tab")
        assert stage.app.screen.query_one("#value", Input).value == "12"
        await stage.type("15\n")
        assert "集中学习15次" in stage.draft.text
        assert current(stage).startswith("▸ ○ 2")
        await stage.press("up")
        await stage.press("enter")
        assert "集中学习15次" in stage.draft.text


async def test_behind_the_last_once_more_through_what_is_left(report: Path, opened: Open) -> None:
    async with opened(report, (80, 24)) as stage:
        await stage.press("f2")
        await stage.type("12\n\n\n\n")
        assert "走完了，还有 3 处没有填" in stage.text
        await stage.press("enter")
        assert current(stage).startswith("▸ ○ 2")


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_the_same_is_offered_elsewhere(same: Path, opened: Open, size: tuple[int, int]) -> None:
    async with opened(same, size) as stage:
        await stage.press("f2")
        await stage.type("清河\n")
        assert isinstance(stage.app.screen, Confirm)
        stage.compare(f"blanks-same-{size[0]}x{size[1]}")
        assert stage.rows[0].startswith(" 起草  填空  清河县水利局202_年工作总结")
        await stage.press("enter")
        assert stage.draft.text.count("清河县") == 3
        assert "清河县水利局202_年" in stage.draft.text
        await stage.press("ctrl+z")
        assert stage.draft.text.count("清河县") == 1


async def test_the_same_is_not_filled_elsewhere_on_escape(same: Path, opened: Open) -> None:
    async with opened(same) as stage:
        await stage.press("f2")
        await stage.type("清河\n")
        await stage.press("escape")
        assert isinstance(stage.app.screen, BlanksScreen)
        assert stage.draft.text.count("清河县") == 1
        await stage.type("2025\n")
        await stage.press("right", "enter")
        assert stage.draft.text.count("2025年") == 1


async def test_what_is_doubtful_is_not_filled_elsewhere_on_enter(same: Path, opened: Open) -> None:
    async with opened(same) as stage:
        await stage.press("f2")
        await stage.type("12\n")
        assert isinstance(stage.app.screen, Confirm)
        assert "! 这里要填县名，填的却是数字“12”。" in stage.text
        await stage.press("enter")
        assert stage.draft.text.count("12县") == 1


async def test_a_unit_typed_along_and_a_lost_figure(same: Path, opened: Open) -> None:
    async with opened(same) as stage:
        await stage.press("f2", "down", "down", "down")
        await stage.type("12公里\n35\n")
        assert "新建管网12公里，投入35万元。" in stage.draft.text


async def test_twenty_characters_committed_at_once(report: Path, opened: Open) -> None:
    words = "全镇十二个村三个社区班子成员和驻村工作队"
    async with opened(report) as stage:
        await stage.press("f2")
        await stage.type(words + "\n")
        assert f"集中学习{words}次" in stage.draft.text


async def test_nothing_unseen_is_pasted_in(report: Path, opened: Open) -> None:
    async with opened(report) as stage:
        await stage.press("f2")
        await stage.paste("1\x1b]0;T\x072\u202e")
        await stage.press("enter")
        assert "\x1b" not in stage.draft.text
        assert "\u202e" not in stage.draft.text


async def test_the_mouse_goes_to_a_blank(report: Path, opened: Open) -> None:
    async with opened(report) as stage:
        await stage.press("f2")
        row = next(y for y, text in enumerate(stage.rows) if "小区个数" in text and "【待填" in text and y > 5)
        await stage.pilot.click(offset=(10, row))
        await stage.settle()
        assert stage.rows[row].startswith("▸")
        await stage.type("5\n")
        assert "改造老旧小区5个" in stage.draft.text


async def test_a_draft_without_blanks(desk: Path, opened: Open) -> None:
    path = desk / "无.md"
    path.write_text("# 青山街道2025年工作总结\n\n今年进展顺利。\n", encoding="utf-8")
    async with opened(path, (80, 24)) as stage:
        await stage.press("f2")
        assert "这份草稿没有空项" in stage.text
        await stage.press("enter")
        assert isinstance(stage.app.screen, WriteScreen)


LAST = """\
# 河湾镇2024年工作总结

2024年，河湾镇在县委、县政府的坚强领导下，各项工作平稳推进。

## 一、工作情况

（一）理论学习抓得实。全年组织集中学习24次，参加1200人次，班子成员讲党课6场。

（二）民生实事办得好。改造老旧小区4个，惠及居民900户。

## 二、下一步打算

明年继续办好民生实事。
"""


@pytest.fixture
def with_last_year(desk: Path, report: Path) -> Path:
    (desk / "河湾镇2024年总结.md").write_text(LAST, encoding="utf-8")
    return report


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_last_years_figure_and_the_change(with_last_year: Path, opened: Open, size: tuple[int, int]) -> None:
    async with opened(with_last_year, size) as stage:
        await stage.press("f2")
        assert "比去年" not in stage.text
        await stage.type("27")
        stage.compare(f"blanks-last-year-{size[0]}x{size[1]}")
        assert "比去年增加 3 次，增长 12.5%" in stage.text
        await stage.press("backspace", "backspace")
        await stage.type("不详")
        assert "比去年" not in stage.text


async def test_no_last_year_no_comparison(report: Path, opened: Open) -> None:
    async with opened(report) as stage:
        await stage.press("f2")
        await stage.type("27")
        assert "去年" not in stage.text


@pytest.mark.parametrize("key", ["down", "up", "tab", "escape"])
async def test_what_was_typed_and_not_put_in_is_asked_about_once(report: Path, opened: Open, key: str) -> None:
    async with opened(report) as stage:
        await stage.press("f2", "down")
        await stage.type("345")
        screen = stage.app.screen
        await stage.press(key)
        assert stage.app.screen is screen
        assert "“345”还没有填进去：按 Enter 填" in stage.text
        assert current(stage).startswith("▸ ○ 2")
        await stage.press(key)
        assert stage.app.screen is not screen or not current(stage).startswith("▸ ○ 2")
        assert "345" not in stage.draft.text


async def test_what_was_typed_is_put_in_by_enter_after_being_asked_about(report: Path, opened: Open) -> None:
    async with opened(report) as stage:
        await stage.press("f2")
        await stage.type("345")
        await stage.press("escape", "enter")
        assert "集中学习345次" in stage.draft.text


async def test_nor_does_a_click_on_another_blank_throw_it_away(report: Path, opened: Open) -> None:
    async with opened(report) as stage:
        await stage.press("f2")
        await stage.type("345")
        blanks = stage.app.screen.query_one(BlankList)
        blanks.highlighted = 2
        await stage.settle()
        assert blanks.highlighted == 0
        assert "“345”还没有填进去" in stage.text
