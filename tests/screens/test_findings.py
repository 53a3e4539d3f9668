"""The findings of a draft as someone goes through them: read why, jump there, mend it, switch it off, take it back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from textual import events

from tui import open_draft
from tui.screens.ask import Ask
from tui.screens.findings import FindingsScreen
from tui.screens.write import WriteScreen
from tui.widgets.finding_table import FindingTable

if TYPE_CHECKING:
    from tests.screens.conftest import Open, Stage

SIZES = [(120, 40), (80, 24)]
PASTED = """\
# 青山街道2025年工作总结
更新时间：2025-11-20 来源：网友投稿

今年以来，在区委领导下，##paidbegin##围绕街道中心工作##paidend##，各项任务进展顺利。

## 一、工作开展情况

（一）抓学习。全年组织学习XX次，参加300人次，全员参加。

（三）抓服务。走访居民86户，办结诉求120件。

## 二、下一步打算

继续抓好各项工作。
"""


@pytest.fixture(autouse=True)
def few_rules(desk: Path) -> None:
    """What the pictures show does not change with every new rule."""
    (desk / "qicao.yaml").write_text("select: [BL, RS001, RS003, RQ002, ST001]\n", encoding="utf-8")


@pytest.fixture
def pasted(desk: Path) -> Path:
    path = desk / "青山.md"
    path.write_text(PASTED, encoding="utf-8")
    return path


def current(stage: Stage) -> str:
    return " ".join(next(row for row in stage.rows if row.startswith("▸")).split())


async def go_to(stage: Stage, code: str) -> None:
    await stage.press("home")
    for _ in stage.rows:
        if code in current(stage):
            return
        await stage.press("down")
    raise AssertionError(f"no {code}")


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_the_list(pasted: Path, opened: Open, size: tuple[int, int]) -> None:
    async with opened(pasted, size) as stage:
        await stage.press("f5")
        stage.compare(f"findings-{size[0]}x{size[1]}")


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_a_fix_before_and_after(pasted: Path, opened: Open, size: tuple[int, int]) -> None:
    async with opened(pasted, size) as stage:
        await stage.press("f5", "home", "down")
        stage.compare(f"findings-fix-{size[0]}x{size[1]}")


async def test_enter_jumps_to_the_place(pasted: Path, opened: Open) -> None:
    async with opened(pasted) as stage:
        await stage.press("f5")
        await go_to(stage, "RS001")
        await stage.press("enter")
        screen = stage.app.screen
        assert isinstance(screen, WriteScreen)
        assert screen.at == PASTED.index("##paidbegin")


async def test_escape_leads_back_to_where_one_was(pasted: Path, opened: Open) -> None:
    async with opened(pasted) as stage:
        screen = stage.app.screen
        assert isinstance(screen, WriteScreen)
        at = screen.at
        await stage.press("f5", "end", "escape")
        back = stage.app.screen
        assert isinstance(back, WriteScreen)
        assert back.at == at


async def test_the_list_opens_at_the_cursor(pasted: Path, opened: Open) -> None:
    async with opened(pasted) as stage:
        await stage.press("f7", "f7", "f5")
        assert "ST001" in current(stage)


async def test_a_fix_is_made_and_undone(pasted: Path, opened: Open) -> None:
    async with opened(pasted) as stage:
        await stage.press("f5")
        await go_to(stage, "RS001")
        await stage.press("f6")
        assert "，围绕街道中心工作##paidend##，" in stage.draft.text
        assert "已改正 RS001" in stage.text
        await stage.press("ctrl+z")
        assert stage.draft.text == PASTED
        await stage.press("ctrl+y", "ctrl+z")
        assert stage.draft.text == PASTED


async def test_all_safe_fixes_are_one_step(pasted: Path, opened: Open) -> None:
    async with opened(pasted) as stage:
        await stage.press("f5", "f7")
        assert "paid" not in stage.draft.text
        assert "更新时间" in stage.draft.text
        await stage.press("ctrl+z")
        assert stage.draft.text == PASTED


async def test_what_has_no_fix_says_so(pasted: Path, opened: Open) -> None:
    async with opened(pasted) as stage:
        await stage.press("f5")
        await go_to(stage, "ST001")
        await stage.press("f6")
        assert "没有现成的改法" in stage.text
        assert stage.draft.text == PASTED


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_switching_one_off_asks_why(pasted: Path, opened: Open, size: tuple[int, int]) -> None:
    async with opened(pasted, size) as stage:
        await stage.press("f5")
        await go_to(stage, "RS001")
        before = stage.text
        await stage.press("delete")
        assert isinstance(stage.app.screen, Ask)
        await stage.press("enter")
        assert "写几个字" in stage.text
        await stage.type("原文就是这样")
        stage.compare(f"findings-off-{size[0]}x{size[1]}")
        await stage.press("enter")
        assert "<!-- qicao: off RS001 原文就是这样 -->" in stage.draft.text
        assert "RS001 在这一行不再提示" in stage.text
        assert not any("RS001" in row and "▸" in row for row in stage.rows)
        await stage.press("ctrl+z")
        assert stage.draft.text == PASTED
        assert "RS001" in before


async def test_switching_off_can_be_left(pasted: Path, opened: Open) -> None:
    async with opened(pasted) as stage:
        await stage.press("f5", "ctrl+d")
        await stage.type("算了")
        await stage.press("escape")
        assert isinstance(stage.app.screen, FindingsScreen)
        assert stage.draft.text == PASTED


async def test_levels_one_after_the_other(pasted: Path, opened: Open) -> None:
    async with opened(pasted, (80, 24)) as stage:
        await stage.press("f5")
        for word in ("错误", "警告", "提示"):
            await stage.press("f3")
            assert f"[{word}" in stage.rows[1]
            listed = [row for row in stage.rows[2:12] if "行" in row and ("✗" in row or "!" in row or "·" in row)]
            assert all(word in row for row in listed)
        await stage.press("f3")
        assert "[空项" in stage.rows[1]
        assert "BL001" in current(stage)
        await stage.press("f3")
        assert "[全部" in stage.rows[1]
        assert "BL001" not in stage.text


async def test_saved_from_here(pasted: Path, opened: Open) -> None:
    async with opened(pasted) as stage:
        await stage.press("f5", "f7", "f4")
        assert "paid" not in pasted.read_text(encoding="utf-8")
        assert "已保存" in stage.text


async def test_the_mouse_goes_to_one_and_then_there(pasted: Path, opened: Open) -> None:
    async with opened(pasted) as stage:
        await stage.press("f5")
        row = next(y for y, text in enumerate(stage.rows) if "ST001" in text)
        await stage.pilot.click(offset=(20, row))
        await stage.settle()
        assert stage.rows[row].startswith("▸")
        await stage.pilot.click(offset=(20, row))
        await stage.settle()
        assert isinstance(stage.app.screen, WriteScreen)


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_nothing_found(desk: Path, opened: Open, size: tuple[int, int]) -> None:
    path = desk / "好.md"
    path.write_text("# 便条\n\n明天上午开会，请准时参加。\n", encoding="utf-8")
    async with opened(path, size) as stage:
        await stage.press("f5")
        stage.compare(f"findings-none-{size[0]}x{size[1]}")
        await stage.press("f6", "f7", "delete", "enter")
        assert isinstance(stage.app.screen, FindingsScreen)
        assert stage.draft.text == path.read_text(encoding="utf-8")


async def test_text_of_a_draft_is_no_markup(desk: Path, opened: Open) -> None:
    path = desk / "标记.md"
    path.write_text("# 总结\n\n##paidbegin##[red]红[/red] [@click=app.quit]点[/]\x1b]0;T\n", encoding="utf-8")
    async with opened(path) as stage:
        await stage.press("f5")
        assert "[red]红[/red] [@click=app.quit]点[/]␛]0;T" in stage.text


async def test_paging_where_a_window_leaves_no_room_for_the_list(pasted: Path, opened: Open) -> None:
    async with opened(pasted) as stage:
        await stage.press("f5")
        await stage.pilot.resize_terminal(2, 2)
        await stage.press("pagedown", "pageup")
        await stage.pilot.resize_terminal(120, 40)
        await stage.press("pagedown")
        assert isinstance(stage.app.screen, FindingsScreen)


async def test_enter_twice_leaves_the_list_once(pasted: Path, opened: Open) -> None:
    async with opened(pasted) as stage:
        await stage.type("改")
        await stage.press("f5")
        stage.app.screen.query_one(FindingTable).action_select()
        stage.app.screen.query_one(FindingTable).action_select()
        await stage.settle()
        assert isinstance(stage.app.screen, WriteScreen)
        assert stage.draft.dirty


async def test_of_a_long_draft_it_is_said_that_the_list_takes_a_while(
    pasted: Path, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(open_draft, "LONG", 10)
    async with opened(pasted) as stage:
        stage.app.post_message(events.Key("字", "字"))
        stage.app.post_message(events.Key("f5", None))
        await stage.pilot.pause()
        assert "正在检查，请稍等" in stage.text
        await stage.settle()
        assert isinstance(stage.app.screen, FindingsScreen)
