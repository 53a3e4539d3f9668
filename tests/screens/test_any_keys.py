"""Whatever keys come, in whatever order and however fast: editor and draft say the same, and all of it can be undone."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from rich.segment import Segment
from textual import events
from textual.keys import _character_to_key

from tui.screens.write import WriteScreen
from tui.widgets.editor import Editor

if TYPE_CHECKING:
    from tests.screens.conftest import Open, Stage

STEPS = 80
CHARACTERS = "工作一二、。，## XX【待填：数】（一）ab12"
KEYS = (
    *("f6", "f7", "f7", "f7", "f8", "ctrl+z", "ctrl+z", "ctrl+y", "ctrl+t", "f3", "escape", "f4"),
    *("up", "down", "left", "right", "home", "end", "ctrl+home", "ctrl+end", "pageup", "pagedown"),
    *("shift+right", "shift+down", "ctrl+x", "ctrl+v", "ctrl+c", "ctrl+a", "tab", "shift+tab"),
    *("enter", "backspace", "delete", "ctrl+k", "ctrl+u", "ctrl+w", "ctrl+shift+k"),
)


def send(stage: Stage, dice: random.Random) -> None:
    """One more thing that someone does, without waiting for what comes of it."""
    chance = dice.random()
    if chance < 0.45:
        for char in dice.choices(CHARACTERS, k=dice.randint(1, 4)):
            stage.app.post_message(events.Key(_character_to_key(char), char))
    elif chance < 0.5:
        stage.app.post_message(events.Paste("".join(dice.choices(CHARACTERS + "\n\t", k=20))))
    else:
        stage.app.simulate_key(dice.choice(KEYS))


async def front(stage: Stage) -> WriteScreen | None:
    """The write screen, questions answered with Esc; None where someone has left it."""
    await stage.settle()
    while stage.app.draft is not None and not isinstance(stage.app.screen, WriteScreen):
        await stage.press("escape")
    return stage.app.screen if isinstance(stage.app.screen, WriteScreen) else None


def seen(editor: Editor) -> list[list[Segment]]:
    """The rows of the editor as the compositor gets them."""
    return [list(strip.simplify()) for strip in editor.render_lines(editor.outer_size.region)]


def fresh(editor: Editor) -> None:
    """Forget all that was kept of what has been drawn."""
    editor.notify_style_update()
    editor._rows = []
    editor._show_caret()
    editor.refresh(layout=True)


@pytest.mark.parametrize("size", [(120, 40), (60, 18)], ids=str)
@pytest.mark.parametrize("seed", range(2))
async def test_editor_and_draft_agree(report: Path, opened: Open, seed: int, size: tuple[int, int]) -> None:
    dice = random.Random(seed)
    before = report.read_text(encoding="utf-8")
    async with opened(report, size) as stage:
        draft = stage.draft
        for _ in range(STEPS):
            send(stage, dice)
            if dice.random() < 0.4:
                screen = await front(stage)
                if screen is None:
                    break
                editor = screen.query_one(Editor)
                assert editor.text == screen.writing.text
                painted = seen(editor)
                fresh(editor)
                await stage.settle()
                assert seen(editor) == painted
        await stage.settle()
        while draft.undo() is not None:
            pass
        assert draft.text == before
