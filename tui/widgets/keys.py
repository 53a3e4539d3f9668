"""The bottom line: which key does what on this screen."""

from __future__ import annotations

from collections.abc import Sequence

from rich.cells import cell_len
from textual.content import Content
from textual.widget import Widget

from tui.commands import Command


class Keys(Widget):
    """The labelled ones of some commands; where the line is too narrow those of the highest rank are left out."""

    def __init__(self, offered: Sequence[Command]) -> None:
        super().__init__()
        self.offered = offered

    def render(self) -> Content:
        shown = [command for command in self.offered if command.label and command.keys]
        gap = 2
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
