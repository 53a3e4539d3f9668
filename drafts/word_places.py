"""Where in a Word document a place of the text made of it is: paragraph, cell or footnote, and how far in."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence

from drafts.typed import NamedTuple


class Place(NamedTuple):
    """Numbers from 1; 0: not in one. ``paragraph``: of those outside tables, empty ones too; in a cell or a footnote

    of those in it. ``table``: of those in the text; ``row``, ``cell``: in it; ``note``: of the footnotes in the text.
    """

    paragraph: int = 0
    table: int = 0
    row: int = 0
    cell: int = 0
    note: int = 0

    def __str__(self) -> str:
        if self.table:
            where = f"表 {self.table} 第 {self.row} 行第 {self.cell} 格"
            return where + (f"第 {self.paragraph} 段" if self.paragraph > 1 else "")
        return f"脚注 {self.note}" if self.note else f"第 {self.paragraph} 段"


class Position(NamedTuple):
    """``offset``: from 0, in code points of the paragraph's text as it is shown, without an automatic number."""

    place: Place
    offset: int

    def __str__(self) -> str:
        return f"{self.place}{' ' * (self.place.note > 0)}第 {self.offset + 1} 字"


class Places:
    """Stretches of the text made, and where they are from."""

    def __init__(self) -> None:
        self._starts, self._lengths, self._sources = array("q"), array("q"), array("q")
        self._places: list[Place] = []

    def put(self, place: Place, line: int, start: int, where: Sequence[int]) -> None:
        """A paragraph's text. ``line``: where its first line begins; ``start``: where what ``where`` counts from is.

        ``where``: for each of its characters as it is shown, where it is in the text made.
        """
        self._add(place, line, 0, 0)
        first = 0
        for source in range(1, len(where) + 1):
            if source == len(where) or where[source] != where[source - 1] + 1:
                self._add(place, start + where[first], source - first, first)
                first = source

    def _add(self, place: Place, start: int, length: int, source: int) -> None:
        self._starts.append(start)
        self._lengths.append(length)
        self._sources.append(source)
        self._places.append(place)

    def at(self, offset: int) -> Position:
        """Where the character at ``offset`` of the text is from; what was put in counts to what stands before it."""
        number = bisect_right(self._starts, offset) - 1
        if number < 0:
            return Position(Place(1), 0)
        into = min(offset - self._starts[number], max(self._lengths[number], 0))
        return Position(self._places[number], self._sources[number] + into)

    def without(self, cuts: Sequence[int]) -> None:
        """The text loses one character at each of ``cuts``, in order."""
        for number, start in enumerate(self._starts):
            self._starts[number] = start - bisect_right(cuts, start - 1)
