"""The bottom line: which key does what on this screen."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from tui.commands import Command


class Keys(Widget):
    """The labelled ones of some commands.

    Where the line is too narrow those are left out that can do nothing here, then those of the highest rank.
    """

    idle: reactive[frozenset[str]] = reactive(frozenset[str]())
    """The ids of the commands that can do nothing where one is."""

    def __init__(self, offered: Sequence[Command]) -> None:
        super().__init__()
        self.offered = offered

    def render(self) -> Content:
        shown = [command for command in self.offered if command.label and command.keys]
        gap = 2
        if _width(shown, 1) > self.size.width:
            shown = [command for command in shown if command.id not in self.idle]
        while shown and _width(shown, gap) > self.size.width:
            if gap > 1:
                gap -= 1
            else:
                last = max(shown, key=lambda command: command.rank)
                shown.remove(last)
                gap = 2
        pieces = [
            Content.assemble((command.key, "$footer-key-foreground bold"), " ", (command.label, "$footer-foreground"))
            for command in shown
        ]
        return Content(" ") + Content(" " * gap).join(pieces)


def _width(shown: list[Command], gap: int) -> int:
    return 1 + sum(cell_len(f"{command.key} {command.label}") for command in shown) + gap * (len(shown) - 1)
