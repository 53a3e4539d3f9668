"""Questions: the safe answer is the one in hand, every answer is reached by arrows and Tab, Escape does nothing."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from textual.widgets import Button

from tui.screens.ask import Ask
from tui.screens.confirm import Choice, Confirm
from tui.screens.desk import DeskScreen
from tui.screens.write import WriteScreen

if TYPE_CHECKING:
    from tests.screens.conftest import Open, Stage

SIZES = [(120, 40), (80, 24)]
CHOICES = (Choice("save", "保存"), Choice("drop", "不保存"), Choice("stay", "返回"))


def front(stage: Stage) -> object:
    return stage.app.screen


async def asked(stage: Stage, lines: tuple[str, ...] = ("一句话。",)) -> asyncio.Future[str | None]:
    answer: asyncio.Future[str | None] = asyncio.get_running_loop().create_future()
    stage.app.push_screen(Confirm("要保存吗[red]？", lines, CHOICES, safe="save"), answer.set_result)
    await stage.settle()
    return answer


@pytest.mark.parametrize(
    ("keys", "answer"),
    [
        (("enter",), "save"),
        (("right", "enter"), "drop"),
        (("tab", "tab", "enter"), "stay"),
        (("left", "enter"), "stay"),
        (("down", "up", "enter"), "save"),
        (("shift+tab", "escape"), None),
    ],
)
async def test_answers_by_keys(desk: Path, opened: Open, keys: tuple[str, ...], answer: str | None) -> None:
    async with opened(desk) as stage:
        given = await asked(stage)
        await stage.press(*keys)
        assert given.result() == answer
        assert isinstance(front(stage), DeskScreen)


async def test_an_answer_by_mouse(desk: Path, opened: Open) -> None:
    async with opened(desk) as stage:
        given = await asked(stage)
        await stage.pilot.click("#drop")
        await stage.settle()
        assert given.result() == "drop"


async def test_the_question_is_no_markup_and_nothing_raw(desk: Path, opened: Open) -> None:
    async with opened(desk) as stage:
        await asked(stage, ("[bold]粗[/bold]\x1b]0;T", "第二行"))
        assert "要保存吗[red]？" in stage.text
        assert "[bold]粗[/bold]␛]0;T" in stage.text


async def test_a_long_text_is_scrolled_by_page(desk: Path, opened: Open) -> None:
    async with opened(desk, (80, 24)) as stage:
        await asked(stage, tuple(f"第 {number} 件事。" for number in range(1, 31)))
        assert "第 1 件事" in stage.text
        assert "第 30 件事" not in stage.text
        assert "PgUp PgDn" in stage.text
        await stage.press("pagedown", "pagedown", "pagedown")
        assert "第 30 件事" in stage.text


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_leaving_with_changes(report: Path, opened: Open, size: tuple[int, int]) -> None:
    async with opened(report, size) as stage:
        await stage.type("新")
        await stage.press("escape")
        assert isinstance(front(stage), Confirm)
        stage.compare(f"confirm-leave-{size[0]}x{size[1]}")
        focused = stage.app.screen.focused
        assert isinstance(focused, Button)
        assert focused.id == "save"
        await stage.press("escape")
        assert isinstance(front(stage), WriteScreen)
        assert stage.draft.dirty


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_a_file_that_changed_underneath(report: Path, opened: Open, size: tuple[int, int]) -> None:
    async with opened(report, size) as stage:
        await stage.type("新")
        report.write_text("# 别人写的\n", encoding="utf-8")
        await stage.press("f4")
        assert isinstance(front(stage), Confirm)
        focused = stage.app.screen.focused
        assert isinstance(focused, Button)
        assert focused.id == "merge"
        assert report.read_text(encoding="utf-8") == "# 别人写的\n"


async def test_a_reason_is_asked_for_again_until_there_is_one(desk: Path, opened: Open) -> None:
    async with opened(desk) as stage:
        answer: asyncio.Future[str | None] = asyncio.get_running_loop().create_future()
        question = Ask("为什么？", (), lambda typed: "" if typed else "写几个字。")
        stage.app.push_screen(question, answer.set_result)
        await stage.settle()
        await stage.press("enter")
        assert "! 写几个字。" in stage.text
        await stage.type("因为")
        assert "写几个字" not in stage.text
        await stage.press("enter")
        assert answer.result() == "因为"


async def test_a_button_pressed_twice_leaves_once(report: Path, opened: Open) -> None:
    async with opened(report) as stage:
        answers: list[str | None] = []
        before = list(stage.app.screen_stack)
        stage.app.push_screen(Confirm("怎么办？", (), (Choice("a", "好"),), safe="a"), answers.append)
        await stage.settle()
        button = stage.app.screen.query_one(Button)
        button.press()
        button.press()
        await stage.settle()
        assert (answers, stage.app.screen_stack) == (["a"], before)
