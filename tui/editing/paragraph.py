"""One paragraph: its text, what of it is marked, and its rows, worked out when they are needed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate

from drafts.typed import NamedTuple
from tui.editing.wrap import row_ends, row_ends_again

Measure = Callable[[str], tuple[str, bytes]]
"""What the screen shows of a text, code point for code point, and the terminal cells of each code point.

0 cells: it belongs to the code point before it, and no caret stands between the two. Where there is no WIDENING, the
cells of a code point depend on nothing but whether it is the first."""
WIDENING = "\ufe0f"
"""Asks for the picture of a character, which may be wider."""


class Mark(NamedTuple):
    """The code points from ``start`` to ``end`` (exclusive) are shown as ``style``."""

    start: int
    end: int
    style: str


class Paragraph:
    """Its text never changes: an edit makes a new one."""

    __slots__ = ("_ends", "_measured", "_width", "marks", "rows", "text")

    def __init__(self, text: str, marks: tuple[Mark, ...] = ()) -> None:
        self.text = text
        self.marks = marks
        self.rows = 0
        """How many there are, or about as many, by the width that was asked for last."""
        self._width = 0
        self._ends: Sequence[int] = ()
        self._measured: tuple[str, bytes] | None = None

    def edited(self, start: int, end: int, new: str, measure: Measure) -> Paragraph:
        """Another one, with ``new``, which has no line end, in place of the code points from ``start`` to ``end``.

        What is known of this one stays known of the other, but for where the edit is.
        """
        text, growth = self.text[:start] + new + self.text[end:], len(new) - (end - start)
        come = Paragraph(text, moved(self.marks, start, end, growth) if self.marks else ())
        if start and self._measured is not None and WIDENING not in self.text + new:
            shown, cells = self._measured
            put, sizes = measure("x" + new)
            come._measured = shown[:start] + put[1:] + shown[end:], cells[:start] + sizes[1:] + cells[end:]
            if self._width:
                cells, come._width = come._measured[1], self._width
                come._ends = row_ends_again(text, cells, self._width, self._ends, start, start + len(new), growth)
                come.rows = len(come._ends)
        return come

    def edited_by(self, edits: Sequence[tuple[int, int, str]]) -> Paragraph:
        """As ``edited``, by several, in order and with columns before them."""
        at, pieces = 0, list[str]()
        for start, end, new in edits:
            pieces += (self.text[at:start], new)
            at = end
        pieces.append(self.text[at:])
        ends = [end for _, end, _ in edits]
        shifts = list(accumulate((len(new) - (end - start) for start, end, new in edits), initial=0))
        marks = []
        for mark in self.marks:
            before = bisect_right(ends, mark.start)
            if before == len(edits) or edits[before][0] >= mark.end:
                marks.append(Mark(mark.start + shifts[before], mark.end + shifts[before], mark.style))
        return Paragraph("".join(pieces), tuple(marks))

    def measured(self, measure: Measure) -> tuple[str, bytes]:
        """What is shown of it, and the cells of each code point."""
        if self._measured is None:
            self._measured = measure(self.text)
        return self._measured

    def ends(self, width: int, measure: Measure) -> Sequence[int]:
        """Where its rows end, in code points; the last at the end of the text. ``width``: cells of a row."""
        if self._width != width:
            self._find_ends(width, self.measured(measure)[1])
        return self._ends

    def count_rows(self, width: int, measure: Measure) -> None:
        """Work out how many rows it has; where nobody looks at them, it is not kept what they are measured by."""
        if self._width != width:
            self._find_ends(width, (self._measured or measure(self.text))[1])

    def _find_ends(self, width: int, cells: Sequence[int]) -> None:
        self._ends = row_ends(self.text, cells, width)
        self._width, self.rows = width, len(self._ends)

    def about_rows(self, width: int) -> int:
        """How many rows it has; about as many where they have not been worked out."""
        self.rows = len(self._ends) if self._width == width else 2 * len(self.text) // width + 1
        return self.rows

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
