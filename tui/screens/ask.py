"""A question that is answered in words: a reason, a path."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.suggester import Suggester
from textual.widgets import Static

from drafts.visible import visible
from tui.fit import wrapped
from tui.screens.confirm import inner_width
from tui.screens.dialog import Dialog
from tui.widgets.entry import Entry


class Ask(Dialog[str | None]):
    """Answers with what was typed, without spaces at its ends, or None: go back, nothing is done."""

    CSS_PATH = "../styles/confirm.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", "返回", show=False)]

    def __init__(
        self,
        question: str,
        lines: Sequence[str],
        complaint: Callable[[str], str],
        *,
        value: str = "",
        hint: str = "",
        suggester: Suggester | None = None,
    ) -> None:
        """``complaint``: a Chinese sentence about why an answer will not do; empty where it will.

        ``value``: what is there to be changed.
        """
        super().__init__()
        self.question = question
        self.lines = lines
        self.complaint = complaint
        self.value = value
        self.hint = hint
        self.suggester = suggester
        self.refused = ""

    def compose(self) -> ComposeResult:
        with Vertical(id="box"):
            yield Static(id="question")
            yield Static(id="lines")
            yield Entry(self.value, hint=self.hint, suggester=self.suggester, on_enter=self.settle, id="answer")
            yield Static(id="complaint")
            keys = "Enter 确定   Esc 返回" + ("   → 补全路径" if self.suggester else "")
            yield Static(Content(keys), id="keys")

    def on_resize(self) -> None:
        self.call_after_refresh(self.draw)

    def draw(self) -> None:
        width = inner_width(self.size.width)
        self.query_one("#question", Static).update(wrapped(Content(visible(self.question)), width))
        self.query_one("#lines", Static).update(wrapped(Content(visible("\n".join(self.lines), lines=True)), width))

    def settle(self, value: str) -> None:
        answer = value.strip()
        complaint = self.complaint(answer)
        self.refused = value
        if complaint:
            self.query_one("#complaint", Static).update(Content(f"! {visible(complaint)}"))
        else:
            self.dismiss(answer)

    @on(Entry.Changed)
    def forget_complaint(self) -> None:
        if self.query_one(Entry).value != self.refused:
            self.query_one("#complaint", Static).update("")

    def action_leave(self) -> None:
        self.dismiss(None)
