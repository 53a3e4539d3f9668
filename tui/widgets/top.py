"""The top line of a screen: what it is on the left, how far things are on the right."""

from __future__ import annotations

from rich.cells import cell_len
from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from tui.fit import cut

NAME = " 起草  "


class Top(Widget):
    """One line; where it is narrow the left is cut."""

    left: reactive[str] = reactive("")
    right: reactive[str] = reactive("")

    def show(self, left: str, right: str) -> None:
        self.left, self.right = left, right

    def render(self) -> Content:
        room = max(self.size.width - cell_len(NAME) - cell_len(self.right) - 1, 0)
        left = cut(self.left, max(room - 2, 0))
        return Content.assemble(
            (NAME, "bold $primary"), (left, "bold"), " " * (room - cell_len(left)), (self.right, "$faint"), " "
        )
