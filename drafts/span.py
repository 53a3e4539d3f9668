"""Positions in a text: code points, lines and columns, terminal cells."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from itertools import accumulate

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, MutableSequence, Sequence
    from typing import Final

LINE_END = Regex(r"\r\n|\n|\r")
_LF = Regex(r"\n")
MANY = 5_000
"""Lines from which on where they start and end is kept in a tenth of the memory."""


class Span:
    """A half-open range of code points, ``start`` inclusive, ``end`` exclusive, counted from 0; ordered by them."""

    __slots__ = ("end", "start")

    def __init__(self, start: int, end: int) -> None:
        self.start: Final = start
        self.end: Final = end

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Span) and self.start == other.start and self.end == other.end

    def __lt__(self, other: Span) -> bool:
        return (self.start, self.end) < (other.start, other.end)

    def __hash__(self) -> int:
        return hash((self.start, self.end))

    def __repr__(self) -> str:
        return f"Span({self.start}, {self.end})"

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def covers(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def moved(self, by: int) -> Span:
        return Span(self.start + by, self.end + by)


class Lines:
    """The lines of a text. A line ends with LF, CRLF or a lone CR, as in CommonMark; numbers start at 1."""

    def __init__(self, text: str) -> None:
        self._starts: Sequence[int]
        self._ends: Sequence[int]
        many = text.count("\n") >= MANY
        if "\r" not in text and not many:
            starts = [0, *accumulate([len(line) + 1 for line in text.split("\n")])]
            self._starts, self._ends = starts, [start - 1 for start in starts[1:]]
            del starts[-1]
        else:
            self._starts, self._ends = _starts_and_ends(text, _numbers if many else list)

    def __len__(self) -> int:
        return len(self._starts)

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column, both from 1, of the code point at ``offset``."""
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1

    def offset(self, line: int, column: int) -> int:
        """The code point at ``line`` and ``column`` (both from 1); clamped to the line."""
        span = self.span(min(max(line, 1), len(self)))
        return min(span.start + max(column, 1) - 1, span.end)

    def span(self, line: int) -> Span:
        """The code points of ``line`` without its line end."""
        return Span(self._starts[line - 1], self._ends[line - 1])

    def spans(self) -> list[Span]:
        return list(map(Span, self._starts, self._ends))

    def edges(self) -> Iterable[tuple[int, int]]:
        """Where each line starts and ends."""
        return zip(self._starts, self._ends, strict=True)


def _numbers(given: Iterable[int]) -> MutableSequence[int]:
    from drafts.many_places import numbers

    return numbers(given)


def _starts_and_ends(
    text: str, kept: Callable[[Iterable[int]], MutableSequence[int]]
) -> tuple[Sequence[int], Sequence[int]]:
    """Of the lines of ``text``, without a copy of them. ``kept``: how."""
    starts, ends = kept((0,)), kept(())
    for m in (LINE_END if "\r" in text else _LF).finditer(text):
        ends.append(m.start())
        starts.append(m.end())
    ends.append(len(text))
    return starts, ends


def cells(text: str) -> int:
    """Terminal cells that ``text`` takes (UAX #11 wide characters take two, combining marks none)."""
    if text.isascii() and text.isprintable():
        return len(text)
    return sum(map(_cells, text))


def cells_up_to(text: str) -> list[int]:
    """By character of ``text``, the cells of all up to it, its own among them."""
    return list(accumulate(map(_cells, text)))


@cache
def _cells(char: str) -> int:
    """Cells of a character; only for what is rare in a Chinese text is a library imported to tell."""
    if " " <= char <= "~" or char in "“”‘’…—·×○□①②③":
        return 1
    if "\u4e00" <= char <= "\u9fff" or "\uff01" <= char <= "\uff5e" or "\u3000" <= char <= "\u3029":
        return 2
    from wcwidth import wcwidth

    return max(wcwidth(char), 0)
