"""The write screen's first picture: its bars and borders, and the text. What stands beside the text comes later."""

from __future__ import annotations

from drafts.typed import NamedTuple
from tui.measured import CELLS, measured
from tui.prelude.canvas import Canvas, is_plain
from tui.prelude.inks import Inks
from tui.prelude.passage import Passage

NAME = " 起草  "
WIDE = 100
"""Columns from which on the side pane stands beside the text, and not below it."""
FACTS = 44
"""Cells that the facts at the right of the top line take at most, as a rule."""


class Box(NamedTuple):
    """Where the rows of text are: ``x`` and ``y`` of the first cell, and how many. The last column is for the bar."""

    x: int
    y: int
    width: int
    height: int


def box(columns: int, rows: int) -> Box:
    """As laid out by styles/write.tcss."""
    if columns >= WIDE:
        return Box(26, 2, columns - 61, max(rows - 4, 1))
    return Box(21, 1, columns - 21, max(rows - 9, 1))


class Page:
    """``canvas`` has what is drawn, ``cursor`` is where the terminal's own cursor belongs."""

    def __init__(self, columns: int, rows: int, inks: Inks, title: str) -> None:
        self.box = box(columns, rows)
        self.cursor = (0, 0)
        self._inks = inks
        self.canvas = canvas = Canvas(columns, rows, inks.ground, inks.blanks)
        x = canvas.put(0, 0, NAME, inks.name)
        x = canvas.put(x, 0, _cut(title, max(columns - x - FACTS, columns // 3)), inks.title)
        canvas.put(x, 0, " " * (columns - x), inks.line)
        canvas.put(0, rows - 1, " " * columns, inks.line)

    def say(self, sentence: str) -> None:
        self.canvas.put(2, 2, sentence, self._inks.text)

    def draw_borders(self) -> None:
        wide, bottom = self.canvas.width >= WIDE, self.canvas.height - 2
        for y in range(1, bottom):
            self.canvas.put(self.box.x - (3 if wide else 2), y, "▕", self._inks.rule)
            if wide:
                self.canvas.put(self.canvas.width - 34, y, "▏", self._inks.rule)
        if not wide:
            self.canvas.put(20, bottom - 6, "▔" * (self.canvas.width - 20), self._inks.rule)

    def draw(self, passage: Passage) -> bool:
        """Draw the text; whether the cursor is on a row that could be drawn."""
        x, top, width, height = self.box
        seen, y = False, top
        for y, row in enumerate(passage.rows(), top):
            text, cells = row.paragraph.measured(measured)
            here = row.caret >= 0
            if here:
                self.cursor = (x + sum(cells[row.start : row.caret]), y)
            if not is_plain(text[row.start : row.end].replace("\t", "")):
                self.canvas.leave(x, y, x + width)
                continue
            at = row.caret if here else row.end
            end = self._put(x, y, text[row.start : at])
            if here:
                seen = True
                end = self._put(end, y, text[at : at + 1] if at < row.end else " ", self._inks.caret)
                end = self._put(end, y, text[at + 1 : row.end])
            self._put(end, y, " " * (x + width - end))
        for empty in range(y + 1, top + height):
            self._put(x, empty, " " * width)
        return seen

    def _put(self, x: int, y: int, text: str, switch: str = "") -> int:
        return self.canvas.put(x, y, text.replace("\t", "    "), switch or self._inks.text)


def _cut(title: str, width: int) -> str:
    if is_plain(title) and sum(map(CELLS.__getitem__, title)) <= width:
        return title
    from tui.cut import cut

    return cut(title, width)
