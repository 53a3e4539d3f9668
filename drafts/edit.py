"""Pure edits: a new text out, every other code point untouched."""

from __future__ import annotations

from itertools import pairwise

from drafts.span import Span
from drafts.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Protocol

    class Pieces(Protocol):
        """A text, or what can say what stands where in one."""

        def __getitem__(self, part: slice, /) -> str: ...

        def count(self, char: str, start: int, end: int, /) -> int: ...


class Edit(NamedTuple):
    """Replace the code points from ``start`` to ``end`` (exclusive) by ``text``."""

    start: int
    end: int
    text: str

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def growth(self) -> int:
        """Code points by which the text becomes longer (negative: shorter)."""
        return len(self.text) - (self.end - self.start)


def ordered(edits: Iterable[Edit]) -> list[Edit]:
    """The edits by position. Raises ValueError where two of them overlap."""
    result = sorted(edits)
    if len(result) < 2:
        return result
    for before, after in pairwise(result):
        if after.start < before.end:
            raise ValueError(f"edits overlap at {after.start}")
    return result


def apply(text: str, edits: Iterable[Edit]) -> str:
    """``text`` with all ``edits``, whose positions are those of ``text`` itself, made at once."""
    pieces: list[str] = []
    at = 0
    for edit in ordered(edits):
        pieces += (text[at : edit.start], edit.text)
        at = edit.end
    pieces.append(text[at:])
    return "".join(pieces)


def difference(old: str, new: str) -> Edit:
    """The one edit that makes ``new`` of ``old``, as short as can be."""
    most = min(len(old), len(new))
    head = _shared(old, new, most, from_end=False)
    rest = most - head
    tail = rest if old.endswith(new[len(new) - rest :]) else _shared(old, new, rest, from_end=True)
    return Edit(head, len(old) - tail, new[head : len(new) - tail])


def _shared(old: str, new: str, most: int, *, from_end: bool) -> int:
    """How many code points, at most ``most``, both begin or end with."""
    low = 0
    while low < most:
        half = (low + most + 1) // 2
        same = (
            old.startswith(new[len(new) - half : len(new) - low], len(old) - half)
            if from_end
            else old.startswith(new[low:half], low)
        )
        low, most = (half, most) if same else (low, half - 1)
    return low


def inverse(text: Pieces, edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """The edits that lead from ``apply(text, edits)`` back to ``text``."""
    result: list[Edit] = []
    shift = 0
    for edit in ordered(edits):
        start = edit.start + shift
        result.append(Edit(start, start + len(edit.text), text[edit.start : edit.end]))
        shift += edit.growth
    return tuple(result)


def carried(offset: int, edits: Iterable[Edit]) -> int:
    """Where the code point at ``offset`` stands after ``edits``; inside a replaced part: behind the new text."""
    shift = 0
    for edit in ordered(edits):
        if edit.end <= offset:
            shift += edit.growth
        elif edit.start < offset:
            return edit.start + shift + len(edit.text)
    return offset + shift
