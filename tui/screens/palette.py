"""The palette: every command there is here, found by typing its name, what it does, or its id."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static
from textual.widgets.option_list import Option

from tui.commands import Command
from tui.fit import cut, filled
from tui.screens.dialog import Dialog
from tui.screens.page import Page
from tui.widgets.entry import Entry
from tui.widgets.rows import Line, Rows

NAME, KEY = 14, 13
"""Cells of the first two columns."""


class Palette(Dialog[None]):
    """The commands of the screen it was opened on; Enter runs the one in hand there."""

    CSS_PATH = "../styles/palette.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f10", "leave", show=False),
        Binding("up", "move('cursor_up')", show=False),
        Binding("down", "move('cursor_down')", show=False),
        Binding("pageup", "move('page_up')", show=False),
        Binding("pagedown", "move('page_down')", show=False),
    ]

    def compose(self) -> ComposeResult:
        with Vertical(id="box"):
            yield Entry(hint="打字查找：命令的名称、用处或英文标识", on_enter=self.run_found, id="typed")
            yield Rows(id="commands")
            yield Static(id="none")
            yield Static(Content("↑ ↓ 选择   Enter 执行   Esc 返回"), id="keys")

    def on_mount(self) -> None:
        self.page = next(screen for screen in reversed(self.app.screen_stack) if isinstance(screen, Page))
        self.query_one("#typed").focus()
        self.list_commands()

    @on(Entry.Changed)
    def list_commands(self) -> None:
        typed = self.query_one("#typed", Entry).value
        found = matching((c for c in self.page.offered if c.id != "palette"), typed)
        rows = self.query_one(Rows)
        rows.set_options(Option(_line(command), id=command.id) for command in found)
        rows.highlighted = 0 if found else None
        self.query_one("#none", Static).update(Content("" if found else "没有这样的命令。"))

    def action_move(self, how: str) -> None:
        getattr(self.query_one(Rows), f"action_{how}")()

    def run_found(self, _: str) -> None:
        self.list_commands()
        self.run_command()

    @on(Rows.OptionSelected)
    def run_command(self) -> None:
        option = self.query_one(Rows).highlighted_option
        if option is None:
            return
        command = next(c for c in self.page.offered if c.id == option.id)
        page = self.page
        self.dismiss()
        page.call_later(page.run_action, command.action)

    def action_leave(self) -> None:
        self.dismiss()


def matching(offered: Iterable[Command], typed: str) -> list[Command]:
    """The commands in which every word of ``typed`` is found; those whose name or id begins with it come first."""
    wanted = _plain(typed)
    found = [
        command
        for command in offered
        if all(word in _plain(f"{command.name} {command.sentence} {command.id}") for word in wanted.split())
    ]
    begins = [c for c in found if wanted and (_plain(c.name).startswith(wanted) or c.id.startswith(wanted))]
    return begins + [command for command in found if command not in begins]


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold().strip()


def _line(command: Command) -> Line:
    start = f"{filled(command.name, NAME)}{filled(command.key, KEY)}"
    return Line(lambda width: Content(start + cut(command.sentence, max(width - NAME - KEY, 0))))
