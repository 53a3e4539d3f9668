"""One paragraph: its text, what of it is marked, and its rows, worked out when they are needed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate
from typing import NamedTuple

from tui.editing.wrap import row_ends

Measure = Callable[[str], tuple[str, Sequence[int]]]
"""What the screen shows of a text, code point for code point, and the terminal cells of each code point.

0 cells: it belongs to the code point before it, and no caret stands between the two."""


class Mark(NamedTuple):
    """The code points from ``start`` to ``end`` (exclusive) are shown as ``style``."""

    start: int
    end: int
    style: str


class Paragraph:
    """Its text never changes: an edit makes a new one."""

    __slots__ = ("_ends", "_measured", "_width", "marks", "text")

    def __init__(self, text: str, marks: tuple[Mark, ...] = ()) -> None:
        self.text = text
        self.marks = marks
        self._width = 0
        self._ends: Sequence[int] = ()
        self._measured: tuple[str, Sequence[int]] | None = None

    def measured(self, measure: Measure) -> tuple[str, Sequence[int]]:
        """What is shown of it, and the cells of each code point."""
        if self._measured is None:
            self._measured = measure(self.text)
        return self._measured

    def ends(self, width: int, measure: Measure) -> Sequence[int]:
        """Where its rows end, in code points; the last at the end of the text. ``width``: cells of a row."""
        if self._width != width:
            self._ends = row_ends(self.text, self.measured(measure)[1], width)
            self._width = width
        return self._ends

    def about_rows(self, width: int) -> int:
        """How many rows it has; about as many where they have not been worked out."""
        return len(self._ends) if self._width == width else 2 * len(self.text) // width + 1

    def row(self, number: int, width: int, measure: Measure) -> tuple[int, int]:
        """From where to where row ``number`` goes."""
        ends = self.ends(width, measure)
        return (ends[number - 1] if number else 0), ends[number]

    def row_of(self, column: int, width: int, measure: Measure) -> int:
        """The row in which the code point at ``column`` stands; at the end of the text, the last one."""
        ends = self.ends(width, measure)
        return min(bisect_right(ends, column), len(ends) - 1)

    def cells(self, start: int, end: int, measure: Measure) -> int:
        """How many cells the code points from ``start`` to ``end`` take."""
        return sum(self.measured(measure)[1][start:end])

    def column_at(self, cell: int, start: int, end: int, measure: Measure) -> int:
        """The code point that stands ``cell`` cells behind the one at ``start``, or ``end``."""
        widths = self.measured(measure)[1]
        sums = list(accumulate(widths[start:end], initial=0))
        column = min(start + bisect_right(sums, cell) - 1, end)
        while start < column < end and not widths[column]:
            column -= 1
        return column

    def whole(self, column: int, measure: Measure, *, forward: bool = False) -> int:
        """``column``, or the near end of the character it is inside of."""
        if 0 < column < len(self.text):
            widths = self.measured(measure)[1]
            while 0 < column < len(self.text) and not widths[column]:
                column += 1 if forward else -1
        return column


def moved(marks: Iterable[Mark], start: int, end: int, growth: int) -> tuple[Mark, ...]:
    """``marks`` after the code points from ``start`` to ``end`` have been replaced by ``growth`` more than they were.

    A mark that the edit falls into goes: what it says has to be looked at again.
    """
    kept = []
    for mark in marks:
        if mark.end <= start:
            kept.append(mark)
        elif mark.start >= end:
            kept.append(Mark(mark.start + growth, mark.end + growth, mark.style))
    return tuple(kept)
