"""The palette: all commands of the screen, found by Chinese or by id, run where it was opened."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tui.app import QicaoApp
from tui.commands import WRITE, commands
from tui.screens.blanks import BlanksScreen
from tui.screens.help import HelpScreen
from tui.screens.palette import Palette, matching
from tui.screens.write import WriteScreen

if TYPE_CHECKING:
    from tests.screens.conftest import Open, Stage

SIZES = [(120, 40), (80, 24)]


def front(stage: Stage) -> object:
    return stage.app.screen


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_all_commands(report: Path, opened: Open, size: tuple[int, int]) -> None:
    async with opened(report, size) as stage:
        await stage.press("f10")
        stage.compare(f"palette-{size[0]}x{size[1]}")


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_found_by_typing_and_run(report: Path, opened: Open, size: tuple[int, int]) -> None:
    async with opened(report, size) as stage:
        await stage.press("f10")
        await stage.type("填空")
        stage.compare(f"palette-found-{size[0]}x{size[1]}")
        await stage.press("enter")
        assert isinstance(front(stage), BlanksScreen)


async def test_typed_with_enter_in_one_burst(report: Path, opened: Open) -> None:
    async with opened(report) as stage:
        await stage.press("f10")
        await stage.type("fill\n")
        assert isinstance(front(stage), BlanksScreen)


async def test_arrows_choose(report: Path, opened: Open) -> None:
    async with opened(report) as stage:
        await stage.press("f10", "down", "up", "enter")
        assert isinstance(front(stage), HelpScreen)


async def test_what_is_not_there_is_said(report: Path, opened: Open) -> None:
    async with opened(report) as stage:
        await stage.press("f10")
        await stage.type("打印机")
        assert "没有这样的命令" in stage.text
        await stage.press("enter")
        assert isinstance(front(stage), Palette)
        await stage.press("escape")
        assert isinstance(front(stage), WriteScreen)


async def test_a_command_changes_the_draft_beneath(report: Path, opened: Open) -> None:
    async with opened(report) as stage:
        before = stage.draft.text
        await stage.type("新")
        assert stage.draft.text != before
        await stage.press("f10")
        await stage.type("undo\n")
        assert stage.draft.text == before


async def test_the_mouse_runs_a_command(report: Path, opened: Open) -> None:
    async with opened(report) as stage:
        await stage.press("f10")
        row = next(y for y, text in enumerate(stage.rows) if "逐个走过空项" in text)
        column = stage.rows[row].index("逐个走过空项")
        await stage.pilot.click(offset=(column, row))
        await stage.pilot.click(offset=(column, row))
        await stage.settle()
        assert isinstance(front(stage), BlanksScreen)


def test_names_that_begin_so_come_first() -> None:
    found = [command.id for command in matching(commands(WRITE), "查")]
    assert found[0] == "find"
    assert {"find", "list-findings"} <= set(found)
    assert matching(commands(WRITE), "ＦＩＮＤ")[0].id == "find"
    assert matching(commands(WRITE), "") == list(commands(WRITE))
    assert matching(commands(WRITE), "没有的") == []


@pytest.mark.parametrize("action", ["help", "palette"])
async def test_the_app_may_go_while_a_screen_is_still_put_up(report: Path, action: str) -> None:
    app = QicaoApp(report.parent, report)
    async with app.run_test() as pilot:
        await pilot.pause()
        getattr(app, f"action_{action}")()
        app.exit()
    assert app.failure is None
