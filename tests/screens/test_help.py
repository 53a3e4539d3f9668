"""Help: the keys of the screen it was asked on, the section or the finding in hand, the words of the interface."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.left_work import leave_work
from tui.commands import PLACES, commands
from tui.screens.help import HelpScreen
from tui.screens.write import WriteScreen

if TYPE_CHECKING:
    from tests.screens.conftest import Open, Stage

SIZES = [(120, 40), (80, 24)]


@pytest.fixture(autouse=True)
def few_rules(desk: Path) -> None:
    """What the pictures show does not change with every new rule."""
    (desk / "qicao.yaml").write_text("select: [BL, RS001, RS003, RQ002, ST001]\n", encoding="utf-8")


async def read(stage: Stage) -> str:
    """The whole page, scrolled through, spaces and line ends left out."""
    pages: list[str] = []
    while not pages or "".join(stage.text.split()) != pages[-1]:
        pages.append("".join(stage.text.split()))
        await stage.press("pagedown")
    return "".join(pages)


def front(stage: Stage) -> object:
    return stage.app.screen


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_help_while_writing(report: Path, opened: Open, size: tuple[int, int]) -> None:
    async with opened(report, size) as stage:
        await stage.press("f7", "f1")
        stage.compare(f"help-write-{size[0]}x{size[1]}")


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_help_on_a_finding(report: Path, opened: Open, size: tuple[int, int]) -> None:
    async with opened(report, size) as stage:
        await stage.press("f5", "f1")
        stage.compare(f"help-finding-{size[0]}x{size[1]}")


KEYS = {"desk": (), "write": ("enter",), "blanks": ("enter", "f2"), "findings": ("enter", "f5"), "new": ("f3",)}
"""The way from the desk to each screen; to the recovery of unsaved work there is one only where some was left."""


ON_OCCASION = {"read", "difference", "merge", "versions", "review", "export"}
"""Screens that have tests of their own, of their commands too."""


@pytest.mark.parametrize("place", [*KEYS, "recover"])
async def test_every_command_of_the_screen_is_told(desk: Path, opened: Open, place: str) -> None:
    assert {*KEYS, "recover", *ON_OCCASION} == set(PLACES)
    if place == "recover":
        leave_work(desk / "河湾镇总结.md")
    async with opened(desk, (80, 24)) as stage:
        for key in KEYS.get(place, ()):
            await stage.press(key)
        await stage.press("f1")
        assert stage.rows[0].endswith(f"帮助 · {PLACES[place]}")
        text = await read(stage)
        for command in commands(place):
            assert command.name in text
            assert command.key.replace(" ", "") in text
        assert "残留" in text


async def test_escape_and_f1_lead_back(report: Path, opened: Open) -> None:
    async with opened(report) as stage:
        for key in ("escape", "f1", "enter"):
            await stage.press("f1")
            assert isinstance(front(stage), HelpScreen)
            await stage.press(key)
            assert isinstance(front(stage), WriteScreen)
