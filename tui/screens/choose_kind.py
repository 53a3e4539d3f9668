"""Which kind of report a draft is, where nobody can tell from its title, or where that was told wrongly."""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static
from textual.widgets.option_list import Option

from drafts.visible import visible
from sections.kind import Kind
from tui.fit import cut, wrapped
from tui.screens.dialog import Dialog
from tui.widgets.rows import Line, Rows


class ChooseKind(Dialog[str | None]):
    """Answers with the id of a kind, or None: go back, nothing is done. ``now``: the kind it is read as."""

    CSS_PATH = "../styles/choose_kind.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", "返回", show=False)]

    def __init__(self, kinds: Mapping[str, Kind], now: Kind | None) -> None:
        super().__init__()
        self.kinds = kinds
        self.now = now

    def compose(self) -> ComposeResult:
        with Vertical(id="box"):
            yield Static(Content("这是哪一种报告？"), id="question")
            yield Rows(*(Option(_line(kind), id=kind.id) for kind in self.kinds.values()))
            yield Static(id="summary")
            yield Static(Content("↑ ↓ 选择   Enter 确定   Esc 返回"), id="keys")

    def on_mount(self) -> None:
        rows = self.query_one(Rows)
        rows.highlighted = list(self.kinds).index(self.now.id) if self.now and self.now.id in self.kinds else 0
        rows.focus()

    @on(Rows.OptionHighlighted)
    def tell(self, event: Rows.OptionHighlighted) -> None:
        summary = self.query_one("#summary", Static)
        kind = self.kinds[event.option_id or ""]
        summary.update(wrapped(Content(visible(kind.summary)), summary.size.width))

    @on(Rows.OptionSelected)
    def chosen(self, event: Rows.OptionSelected) -> None:
        self.dismiss(event.option_id)


def _line(kind: Kind) -> Line:
    return Line(lambda width: Content(cut(visible(kind.name), width)))
