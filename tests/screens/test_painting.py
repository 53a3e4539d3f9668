"""What the editor paints piece by piece, past Textual's compositor, is what a full repaint would paint."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pyte
import pytest
from rich.color import ColorSystem
from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.keys import _character_to_key
from textual.widget import Widget
from textual.widgets import Static

from drafts.edit import Edit
from tests.looks import look
from tui.editing.body import Body
from tui.editing.paragraph import Mark
from tui.frame import Frame
from tui.frugal import FrugalApp
from tui.measured import measured
from tui.widgets.editor import Editor
from tui.widgets.painted_row import seen_rows

WIDTH, HEIGHT = 90, 14
CHARACTERS = "工作总结，。“”（）…— ab1①é👩한"
KEYS = (
    "left right up down home end pageup pagedown ctrl+left alt+right ctrl+up ctrl+down ctrl+home ctrl+end shift+right "
    "shift+down ctrl+shift+left shift+end enter backspace delete ctrl+w ctrl+k ctrl+u ctrl+shift+k"
).split()
TEXT = "\n".join("一是强化培训，全年举办培训班（含“云课堂”）XX期，培训干部XX人次。" * n for n in (3, 9, 0, 1, 30))


class Stand(FrugalApp[None]):
    """An editor between two panes, its output on an emulated terminal. ``shifts``: that can shift characters."""

    CSS = "Static { width: 17; } Editor { width: 1fr; padding: 1 1 1 2; } .editor--caret { text-style: reverse; }"

    def __init__(self, shifts: bool) -> None:
        super().__init__()
        self.frame = Frame(WIDTH, HEIGHT, ColorSystem.TRUECOLOR, shifts=shifts)
        self.emulated = pyte.Screen(WIDTH, HEIGHT)
        self.emulated.reset_mode(pyte.modes.DECAWM)
        self.stream = pyte.Stream(self.emulated)
        self.bytes = 0

    def compose(self) -> ComposeResult:
        with Horizontal():
            yield Static("目录\n▸ 工作情况 9空\n! 存在问题 缺\n" * 4)
            yield Editor(lambda edit, caret, key: None, lambda caret: None, lambda key: None)
            yield Static("本节要写\n✓ 思想引领\n○ 权益维护（缺）\n" * 5)

    @property
    def _terminal(self) -> Frame | None:
        return self.frame if self._running else None

    def _send(self, frame: Frame) -> None:
        sent = frame.taken(self.cursor_position)
        self.bytes += len(sent)
        self.stream.feed(sent)

    @property
    def editor(self) -> Editor:
        return self.query_one(Editor)

    def cells(self) -> list[list[object]]:
        return [[look(self.emulated.buffer[y][x]) for x in range(WIDTH)] for y in range(HEIGHT)]

    def cells_of_a_full_repaint(self) -> list[list[object]]:
        for widget in self.screen.walk_children(Widget):
            widget._styles_cache.clear()
        self.editor._painter = None
        fresh = Stand(shifts=False)
        for y, strip in enumerate(self.screen._compositor.render_strips()):
            fresh.frame.put(0, y, strip)
        fresh._send(fresh.frame)
        return fresh.cells()


def steps(dice: random.Random) -> Iterator[list[events.Key]]:
    """What comes at once: one character, some of an input method, or a key, or some."""
    while True:
        if dice.random() < 0.55:
            chars = dice.choices(CHARACTERS, k=dice.choice((1, 1, 1, 4)))
            yield [events.Key(_character_to_key(char), char) for char in chars]
        else:
            yield [events.Key(key, None) for key in dice.choices(KEYS, k=dice.choice((1, 1, 1, 5)))]


@pytest.mark.parametrize("shifts", [True, False])
@pytest.mark.parametrize("seed", range(2))
async def test_every_step(seed: int, shifts: bool) -> None:
    dice = random.Random(seed)
    app = Stand(shifts)
    async with app.run_test(size=(WIDTH, HEIGHT)) as pilot:
        editor = app.editor
        editor.load(TEXT, dice.randrange(len(TEXT)))
        editor.focus()
        editor.show_marks([Mark(at, at + 2, "blank") for at in range(len(TEXT)) if TEXT.startswith("XX", at)])
        await pilot.pause()
        for number, keys in zip(range(60), steps(dice), strict=False):
            assert app.at_once(keys) == len(keys)
            assert app.cells() == app.cells_of_a_full_repaint()
            fresh = Body(editor.text, measured, editor._body.width)
            for paragraph, marked in zip(fresh.paragraphs(), editor._body.paragraphs(), strict=True):
                paragraph.marks = marked.marks
            row = editor._place_cursor(editor.content_region, editor._caret.spot())
            assert editor._rows == seen_rows(fresh, editor._top, editor._height, editor.selected, row, editor.caret)
            if number % 20 == 7:
                editor.follow([Edit(0, 0, "改\n" * (number % 3))], editor.caret)
            if number % 20 == 13:
                app.action_repaint()
                await pilot.pause()


async def test_a_key_costs_few_bytes() -> None:
    app = Stand(shifts=True)
    async with app.run_test(size=(WIDTH, HEIGHT)) as pilot:
        app.editor.load(TEXT, 200)
        app.editor.focus()
        await pilot.pause()
        before, app.bytes = app.bytes, 0
        app.at_once([events.Key("工", "工")])
        assert 0 < app.bytes < before / 10


async def test_a_key_waits_while_another_is_on_its_way() -> None:
    app = Stand(shifts=True)
    async with app.run_test(size=(WIDTH, HEIGHT)) as pilot:
        app.editor.load("")
        app.editor.focus()
        await pilot.pause()
        app.post_message(events.Key("a", "a"))
        assert app.at_once([events.Key("b", "b")]) == 0
        await pilot.pause()
        assert app.at_once([events.Key("b", "b")]) == 1
        assert app.editor.text == "ab"
