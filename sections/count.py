"""字数: how long a text is, counted as word processors count Chinese."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.prose import MARKER, OPAQUE

if TYPE_CHECKING:
    from collections.abc import Iterator

_SINGLE = "‘’“”—…·"
_SINGLE_MARKS = frozenset(_SINGLE)
_OTHER = rf"[^\s{_SINGLE}{OPAQUE}{MARKER}\u4e00-\u9fff\u3001-\u303f\u3400-\u4dbf\uf900-\ufaff\uff01-\uff60]"
_OTHERS = Regex(f"{_OTHER}{_OTHER}*")  # not +: for the first as a class by itself it searches twice as fast
LONG = 1000
"""Code points from which on a text is worth compiling a pattern, which takes a millisecond."""
PIECE = 20_000
"""Code points that are counted at once, or to the end of the line: several copies are made of them."""
_BREAKS = frozenset(OPAQUE + MARKER)


def words(text: str) -> int:
    """字数 of ``text``: each Han character and each full-width mark counts one, each run of other characters one.

    Give it prose (sections.prose), so that marks and comments do not count.
    """
    if len(text) < LONG and not _OTHERS.is_compiled:
        return _counted(text)
    return sum(map(_counted_at_once, _pieces(text)))


class Counted:
    """字数 of any part of ``text``, which is no longer than PIECE; what it is counted by is looked for once."""

    def __init__(self, text: str) -> None:
        self._text = text
        runs = [run.span() for run in _OTHERS.finditer(text)]
        self._starts = [start for start, _ in runs]
        self._ends = [end for _, end in runs]
        self._more = [0, *accumulate([end - start - 1 for start, end in runs])]
        """What the runs up to each have more characters than words."""

    def words(self, start: int, end: int) -> int:
        piece = self._text[start:end]
        singles = len("".join(piece.split())) - piece.count(OPAQUE) - piece.count(MARKER)
        first, past = bisect_right(self._ends, start), bisect_left(self._starts, end)
        if first >= past or not piece:
            return singles
        outside = max(0, start - self._starts[first]) + max(0, self._ends[past - 1] - end)
        return singles - (self._more[past] - self._more[first]) + outside


def is_counted_by_parts(text: str) -> bool:
    """Whether ``Counted`` is the quicker way to count parts of ``text``."""
    return LONG <= len(text) <= PIECE


def _pieces(text: str) -> Iterator[str]:
    """``text`` in pieces that end with lines, so that no run is in two of them."""
    start = 0
    while len(text) - start > PIECE and (end := text.find("\n", start + PIECE)) >= 0:
        yield text[start:end]
        start = end
    yield text[start:]


def _counted_at_once(text: str) -> int:
    singles = "".join(_OTHERS.sub("人", text).split())
    return len(singles) - singles.count(OPAQUE) - singles.count(MARKER)


def _counted(text: str) -> int:
    """The same, one character after the other."""
    total = 0
    in_run = False
    for char in text:
        if "\u4e00" <= char <= "\u9fff" or char in _SINGLE_MARKS or _is_rare_single(char):
            total += 1
            in_run = False
        elif char in _BREAKS or char.isspace():
            in_run = False
        elif not in_run:
            total += 1
            in_run = True
    return total


def _is_rare_single(char: str) -> bool:
    """Full-width marks, and Han characters outside the block that has nearly all of them."""
    return char >= "\u3001" and (
        char <= "\u303f" or "\u3400" <= char <= "\u4dbf" or "\uf900" <= char <= "\ufaff" or "\uff01" <= char <= "\uff60"
    )
