"""What somebody else has saved and what one has in hand, compared, before one decides."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from tui.commands import DIFFERENCE
from tui.fit import wrapped
from tui.screens.page import Page
from tui.widgets.difference import difference
from tui.widgets.top import Top


class DifferenceScreen(Page[None]):
    """``about``: what － and ＋ stand for, a Chinese sentence."""

    CSS_PATH = "../styles/difference.tcss"
    place = DIFFERENCE
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "scroll_rows(-1)", show=False),
        Binding("down", "scroll_rows(1)", show=False),
        Binding("pageup", "scroll_pages(-1)", show=False),
        Binding("pagedown,space", "scroll_pages(1)", show=False),
    ]

    def __init__(self, title: str, about: str, old: str, new: str) -> None:
        super().__init__()
        self.heading = title
        self.about = about
        self.old, self.new = old, new

    def body(self) -> ComposeResult:
        yield Top()
        yield Static(id="about")
        with VerticalScroll(id="difference", can_focus=False):
            yield Static(id="text")

    def on_resize(self) -> None:
        self.call_after_refresh(self.draw)

    def draw(self) -> None:
        self.query_one(Top).show(self.heading, "")
        self.query_one("#about", Static).update(wrapped(Content(self.about), self.size.width - 3))
        self.query_one("#text", Static).update(difference(self.old, self.new, self.size.width - 5))

    def action_scroll_rows(self, rows: int) -> None:
        self.query_one("#difference").scroll_relative(y=rows, animate=False)

    def action_scroll_pages(self, pages: int) -> None:
        scroll = self.query_one("#difference")
        scroll.scroll_relative(y=pages * max(scroll.size.height - 1, 1), animate=False)

    def action_leave_difference(self) -> None:
        self.dismiss(None)
