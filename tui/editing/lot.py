"""Some paragraphs in a row, which are summed up together, and made when somebody asks for them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from operator import attrgetter

from tui.editing.paragraph import Mark, Measure, Paragraph

LOT = 96
"""Paragraphs in a new lot; one of twice as many is divided."""
SMALL = 12_000
"""Code points of a lot up to which its rows are worked out rather than estimated."""


class Lot:
    """Some paragraphs in a row; their code points, a line end for each, and their rows, summed up.

    Of a long text they are made when somebody asks for them: most of them nobody ever sees.
    """

    __slots__ = ("_count", "_marks", "_paragraphs", "_rows", "_text", "_width", "size")

    def __init__(self, paragraphs: list[Paragraph] | None, text: tuple[str, int, int] = ("", 0, 0)) -> None:
        """``text``: what the paragraphs are to be made of, and from where to where in it they stand."""
        self._paragraphs = paragraphs
        self._text = text
        self._count = 0 if paragraphs is not None else text[0].count("\n", *text[1:]) + 1
        self._marks: list[Mark] = []
        """What is to be marked in those that are not made yet, by offsets in the lot."""
        self.size = size(paragraphs) if paragraphs is not None else text[2] - text[1] + 1
        self._width, self._rows = 0, -1

    @property
    def paragraphs(self) -> list[Paragraph]:
        if self._paragraphs is None:
            self._paragraphs = list(map(Paragraph, self._lines()))
            self._text = "", 0, 0
            marks, self._marks = self._marks, []
            self.mark(marks, 0)
            self._width = 0
        return self._paragraphs

    @property
    def count(self) -> int:
        """How many paragraphs."""
        return self._count if self._paragraphs is None else len(self._paragraphs)

    @property
    def text(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> list[str]:
        if self._paragraphs is not None:
            return [paragraph.text for paragraph in self._paragraphs]
        text, start, end = self._text
        return text[start:end].split("\n")

    def changed(self, growth: int, come: Sequence[Paragraph]) -> None:
        """``come`` are new in it, by which it has ``growth`` code points more."""
        self.size += growth
        self._rows = -1
        if self.size <= SMALL:
            self._width = 0
        elif self._width:
            for paragraph in come:
                paragraph.about_rows(self._width)

    def seen(self) -> None:
        """Rows of it have been worked out."""
        if self._paragraphs is not None:
            self._rows = -1

    def mark(self, marks: Iterable[Mark], start: int) -> bool:
        """As Body's, with ``start``, where it begins."""
        if self._paragraphs is None:
            before, self._marks = self._marks, [Mark(m.start - start, m.end - start, m.style) for m in marks]
            return self._marks != before
        starts = list(accumulate([len(paragraph.text) + 1 for paragraph in self.paragraphs], initial=start))
        parted: dict[int, list[Mark]] = {}
        for mark in marks:
            number = max(bisect_right(starts, mark.start) - 1, 0)
            while number < len(self.paragraphs) and starts[number] < mark.end:
                first = max(mark.start - starts[number], 0)
                last = min(mark.end, starts[number + 1] - 1) - starts[number]
                if first < last:
                    parted.setdefault(number, []).append(Mark(first, last, mark.style))
                number += 1
        changed = False
        for number, paragraph in enumerate(self.paragraphs):
            wanted = tuple(parted[number]) if number in parted else ()
            if paragraph.marks != wanted:
                paragraph.marks = wanted
                changed = True
        return changed

    def about_rows(self, width: int, measure: Measure) -> int:
        """Its rows; where they have not been worked out, and are many, about as many."""
        if self._width != width:
            made = self._paragraphs if self._paragraphs is not None else map(Paragraph, self._lines())
            self._rows = sum(self._rows_of(paragraph, width, measure) for paragraph in made)
            self._width = width
        if self._rows < 0:
            self._rows = sum(map(_ROWS, self.paragraphs))
        return self._rows

    def _rows_of(self, paragraph: Paragraph, width: int, measure: Measure) -> int:
        if self.size <= SMALL and 2 * len(paragraph.text) >= width:
            paragraph.count_rows(width, measure)
        else:  # of a line that has room in a row this is no estimate
            paragraph.about_rows(width)
        return paragraph.rows

    def reckoned(self, width: int, measure: Measure) -> list[Paragraph]:
        """Its paragraphs, with the rows that ``about_rows`` has them have."""
        paragraphs = self.paragraphs
        self.about_rows(width, measure)
        return paragraphs


_ROWS = attrgetter("rows")


def size(paragraphs: Sequence[Paragraph]) -> int:
    """Their code points, with a line end for each."""
    return sum([len(paragraph.text) for paragraph in paragraphs]) + len(paragraphs)


def lots(paragraphs: list[Paragraph]) -> Iterator[Lot]:
    for start in range(0, len(paragraphs), LOT):
        yield Lot(paragraphs[start : start + LOT])


def unmade_lots(text: str) -> Iterator[Lot]:
    start = 0
    while start <= len(text):
        end = start - 1
        for _ in range(LOT):
            if (end := text.find("\n", end + 1)) < 0:
                end = len(text)
                break
        yield Lot(None, (text, start, end))
        start = end + 1
