"""The text as paragraphs: an edit touches those it falls into; offsets and rows are summed up lot by lot."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, islice

from drafts.typed import NamedTuple
from tui.editing.lot import LOT, lots, size, unmade_lots
from tui.editing.paragraph import Mark, Measure, Paragraph

LONG = 100_000
"""Code points of a text from which on no second copy of it is kept beside the paragraphs."""


class Place(NamedTuple):
    """``number`` of a paragraph, from 0, and ``column``, the code points before the place in it."""

    number: int
    column: int


class RowPlace(NamedTuple):
    """``number`` of a paragraph, and ``row``, which of its rows it is; both from 0."""

    number: int
    row: int


TOP = RowPlace(0, 0)


class _Near(NamedTuple):
    """A paragraph: its number, its offset, the lot it is in, and where in that."""

    number: int
    start: int
    lot: int
    at: int


FIRST = _Near(0, 0, 0, 0)


class Body:
    """``\\n`` alone ends a paragraph. Offsets are code points; rows, ``width`` cells each, are counted from 0.

    Rows are worked out where someone asks for them; how many there are elsewhere is estimated.
    """

    def __init__(self, text: str, measure: Measure, width: int) -> None:
        self.measure = measure
        self.width = width
        self._lots = list(
            lots([Paragraph(line) for line in text.split("\n")]) if len(text) <= LONG else unmade_lots(text)
        )
        self._near = FIRST
        self._size = len(text)
        self._text = text if len(text) <= LONG else None
        self.count = text.count("\n") + 1
        """How many paragraphs there are; at least one."""

    # The text

    @property
    def text(self) -> str:
        if self._text is None:
            self._text = "\n".join(lot.text for lot in self._lots)
        return self._text

    def paragraphs(self, first: int = 0) -> Iterator[Paragraph]:
        """All of them, from number ``first`` on."""
        lot, at = self._lot_of(first)
        yield from islice(self._lots[lot].paragraphs, at, None)
        for later in islice(self._lots, lot + 1, None):
            yield from later.paragraphs

    def __len__(self) -> int:
        """Code points of the text."""
        return self._size

    def __getitem__(self, number: int) -> Paragraph:
        lot, at = self._lot_of(number)
        return self._lots[lot].paragraphs[at]

    def slice(self, start: int, end: int) -> str:
        """The text between two offsets."""
        first, last = self.place(start), self.place(end)
        if first.number == last.number:
            return self[first.number].text[first.column : last.column]
        inner = islice(self.paragraphs(first.number + 1), last.number - first.number - 1)
        head, tail = self[first.number].text[first.column :], self[last.number].text[: last.column]
        return "\n".join([head, *(paragraph.text for paragraph in inner), tail])

    def place(self, offset: int) -> Place:
        """Where ``offset`` is; one outside the text is at its near end."""
        number, start, lot, at = self._near
        if not start <= offset <= start + len(self._lots[lot].paragraphs[at].text):
            number, start, _, _ = self._near = self._searched(offset)
            offset = min(max(offset, 0), self._size)
        return Place(number, offset - start)

    def _searched(self, offset: int) -> _Near:
        """The paragraph that ``offset`` is in, or is nearest to."""
        start = number = index = 0
        offset = min(max(offset, 0), self._size)
        while start + self._lots[index].size <= offset:
            start += self._lots[index].size
            number += self._lots[index].count
            index += 1
        paragraphs, at = self._lots[index].paragraphs, 0
        while start + len(paragraphs[at].text) < offset:
            start += len(paragraphs[at].text) + 1
            at += 1
        return _Near(number + at, start, index, at)

    def offset(self, number: int, column: int = 0) -> int:
        """The offset of a place. Raises IndexError where there is no such paragraph."""
        if number == self._near.number:
            return self._near.start + column
        index, at = self._lot_of(number)
        before = sum(lot.size for lot in islice(self._lots, index))
        return before + sum(len(p.text) + 1 for p in islice(self._lots[index].paragraphs, at)) + column

    def replace(self, start: int, end: int, new: str) -> None:
        """Put ``new`` in place of the text between two offsets; marks move along."""
        first, last = self.place(start), self.place(end)
        head, tail = self[first.number], self[last.number]
        if first.number == last.number and "\n" not in new:
            come = [head.edited(first.column, last.column, new, self.measure)]
        else:
            text = head.text[: first.column] + new + tail.text[last.column :]
            come = [Paragraph(line) for line in text.split("\n")]
            behind = len(come[-1].text) - len(tail.text)
            kept = tuple(mark for mark in head.marks if mark.end <= first.column)
            come[0].marks = kept
            come[-1].marks += tuple(
                Mark(mark.start + behind, mark.end + behind, mark.style)
                for mark in tail.marks
                if mark.start >= last.column
            )
        self._exchange(first.number, last.number - first.number + 1, come)
        self._text = None

    def replace_each(self, edits: Sequence[tuple[int, int, str]]) -> None:
        """As ``replace``, for several, in order and with positions before them; those in one paragraph together."""
        left = list(edits)
        while left:
            here = [left.pop()]
            number, column = self.place(here[0][1])
            start = here[0][1] - column
            while left and left[-1][0] >= start:
                here.append(left.pop())
            if len(here) == 1 or any("\n" in new for _, _, new in here):
                for edit in here:
                    self.replace(*edit)
            else:
                inside = [(first - start, last - start, new) for first, last, new in reversed(here)]
                self._exchange(number, 1, [self[number].edited_by(inside)])
                self._text = None

    def _exchange(self, first: int, gone: int, come: Sequence[Paragraph]) -> None:
        """Put ``come`` in place of ``gone`` paragraphs from number ``first`` on."""
        index, at = self._lot_of(first)
        lot, behind = self._lots[index], index + 1
        while lot.count < at + gone:
            lot.paragraphs.extend(self._lots[behind].paragraphs)
            behind += 1
        growth = size(come) - size(lot.paragraphs[at : at + gone])
        lot.paragraphs[at : at + gone] = come
        lot.changed(growth, come)
        self._size += growth
        self.count += len(come) - gone
        if self._near.number > first:
            self._near = FIRST
        if behind > index + 1 or lot.count > 2 * LOT:
            self._lots[index:behind] = lots(lot.paragraphs)
            self._near = FIRST

    def _lot_of(self, number: int) -> tuple[int, int]:
        """The lot that paragraph ``number`` is in, and where in it."""
        near = self._near
        if 0 <= (at := near.at + number - near.number) < self._lots[near.lot].count:
            return near.lot, at
        for index, lot in enumerate(self._lots):
            if number < lot.count:
                return index, number
            number -= lot.count
        raise IndexError(number)

    # Its rows

    @property
    def about_rows(self) -> int:
        """How many rows there are; of a long text about as many."""
        return max(sum(lot.about_rows(self.width, self.measure) for lot in self._lots), 1)

    def about_above(self, place: RowPlace) -> int:
        """How many rows stand above ``place``, by the same reckoning."""
        index, at = self._lot_of(place.number)
        above = sum(lot.about_rows(self.width, self.measure) for lot in islice(self._lots, index))
        beside = islice(self._lots[index].reckoned(self.width, self.measure), at)
        return above + sum(p.about_rows(self.width) for p in beside) + place.row

    def about_at(self, row: int) -> RowPlace:
        """Where ``row`` is, by the same reckoning; at most the last row."""
        left, number = max(row, 0), 0
        for lot in self._lots:
            rows = lot.about_rows(self.width, self.measure)
            if left < rows:
                for paragraph in lot.reckoned(self.width, self.measure):
                    own = paragraph.about_rows(self.width)
                    if left < own:
                        return self.existing(RowPlace(number, left))
                    left -= own
                    number += 1
            else:
                left -= rows
                number += lot.count
        return self.last_row

    @property
    def last_row(self) -> RowPlace:
        number = self.count - 1
        return RowPlace(number, self._rows_of(number) - 1)

    def existing(self, place: RowPlace) -> RowPlace:
        """``place``, or the nearest before it that there is."""
        number = min(place.number, self.count - 1)
        return RowPlace(number, min(place.row, self._rows_of(number) - 1))

    def further(self, place: RowPlace, by: int) -> RowPlace:
        """The row ``by`` rows below ``place``, above it if negative; at most the last, at least the first."""
        number, row = place.number, place.row + by
        while row < 0 and number > 0:
            number -= 1
            row += self._rows_of(number)
        while row >= (rows := self._rows_of(number)):
            if number == self.count - 1:
                return RowPlace(number, rows - 1)
            row -= rows
            number += 1
        return RowPlace(number, max(row, 0))

    def rows_between(self, one: RowPlace, other: RowPlace, most: int) -> int:
        """How many rows ``other`` stands below ``one``, negative: above; no more than about ``most`` are counted."""
        if other < one:
            return -self.rows_between(other, one, most)
        rows, number = -one.row, one.number
        while number < other.number and rows < most:
            rows += self._rows_of(number)
            number += 1
        return rows + other.row if number == other.number else rows

    def _rows_of(self, number: int) -> int:
        return len(self[number].ends(self.width, self.measure))

    def window(self, top: RowPlace, count: int) -> list[tuple[int, Paragraph, int, int]]:
        """At most ``count`` rows from ``top`` on: offset and paragraph, and from where to where in it the row goes."""
        index, _ = self._lot_of(top.number)
        self._lots[index].seen()
        offset, at = self.offset(top.number), top.row
        found: list[tuple[int, Paragraph, int, int]] = []
        for paragraph in self.paragraphs(top.number):
            ends = paragraph.ends(self.width, self.measure)
            start = ends[at - 1] if at else 0
            for end in ends[at : at + count - len(found)]:
                found.append((offset, paragraph, start, end))
                start = end
            if len(found) >= count:
                break
            offset += len(paragraph.text) + 1
            at = 0
        return found

    # What is marked in it

    def mark(self, marks: Iterable[Mark]) -> bool:
        """Mark exactly these, given by offsets; later ones lie over earlier ones. Returns whether anything changed."""
        return any([*self.marking(marks)])

    def marking(self, marks: Iterable[Mark]) -> Iterator[bool]:
        """As ``mark``, a little each time; the text must not change meanwhile."""
        starts = list(accumulate((lot.size for lot in self._lots), initial=0))
        parted: list[list[Mark]] = [[] for _ in self._lots]
        for count, mark in enumerate(marks, 1):
            if not count % LOT:
                yield False
            index = bisect_right(starts, mark.start) - 1
            while 0 <= index < len(parted) and starts[index] < mark.end:
                parted[index].append(mark)
                index += 1
        parted.reverse()
        for start, lot in zip(starts[: len(parted)], list(self._lots), strict=False):
            yield lot.mark(parted.pop(), start)
