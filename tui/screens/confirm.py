"""A question with a few answers: leave without saving, a file that changed meanwhile, blanks that are still there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Static

from drafts.visible import visible
from tui.fit import wrapped
from tui.screens.dialog import Dialog

WIDTH = 72
"""Cells of the box; 96 % of a narrower terminal."""
EDGES = 6
LINES = 12
"""Rows of text that are shown at once."""


def inner_width(terminal: int) -> int:
    """Cells for text inside the box."""
    return min(WIDTH, terminal * 96 // 100) - EDGES


@dataclass(frozen=True, slots=True)
class Choice:
    """``id``: ASCII, what the screen answers with. ``label``: Chinese, a few words."""

    id: str
    label: str


class Confirm(Dialog[str | None]):
    """Answers with the id of the choice, or None: go back, nothing is done. The safe choice has the focus."""

    CSS_PATH = "../styles/confirm.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "返回", show=False),
        Binding("right,down", "app.focus_next", "下一个", show=False),
        Binding("left,up", "app.focus_previous", "上一个", show=False),
        Binding("pageup", "scroll_lines(-1)", show=False),
        Binding("pagedown", "scroll_lines(1)", show=False),
    ]

    def __init__(self, question: str, lines: Sequence[str], choices: Sequence[Choice], *, safe: str) -> None:
        """``lines``: what there is to know, one sentence each. ``safe``: id of the choice that loses nothing."""
        super().__init__()
        self.question = question
        self.lines = lines
        self.choices = choices
        self.safe = safe

    def compose(self) -> ComposeResult:
        with Vertical(id="box"):
            yield Static(id="question")
            with VerticalScroll(id="lines", can_focus=False):
                yield Static(id="text")
            with Horizontal(id="choices"):
                for choice in self.choices:
                    button = Button(Content(choice.label), id=choice.id)
                    button.active_effect_duration = 0
                    yield button
            yield Static(id="keys")

    def on_resize(self) -> None:
        self.call_after_refresh(self.draw)

    def draw(self) -> None:
        width = inner_width(self.size.width)
        self.query_one("#question", Static).update(wrapped(Content(visible(self.question)), width))
        text = wrapped(Content(visible("\n".join(self.lines), lines=True)), width - 1)
        self.query_one("#text", Static).update(text)
        more = "PgUp PgDn 看全   " if text.plain.count("\n") >= LINES else ""
        self.query_one("#keys", Static).update(Content(f"{more}← → 选择   Enter 确定   Esc 返回"))

    def on_mount(self) -> None:
        self.query_one(f"#{self.safe}", Button).focus()

    def on_button_pressed(self, event: Button.Pressed) -> None:
        self.dismiss(event.button.id)

    def action_scroll_lines(self, pages: int) -> None:
        lines = self.query_one("#lines")
        lines.scroll_relative(y=pages * (LINES - 1), animate=False)

    def action_leave(self) -> None:
        self.dismiss(None)
