"""What has changed between two states of a draft: paragraphs kept, changed, gone, come and moved, to the character."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from drafts.line_pairs import LinePairs
from drafts.overlap import common
from drafts.pieces import Piece, pieces
from drafts.typed import NamedTuple


class Kind(StrEnum):
    SAME = "same"
    CHANGED = "changed"
    GONE = "gone"
    COME = "come"
    MOVED = "moved"
    """It stands elsewhere, perhaps changed as well; told where it stands now."""


SAME, CHANGED, MOVED = Kind.SAME, Kind.CHANGED, Kind.MOVED


class Compared(NamedTuple):
    """A paragraph (a line). ``old`` and ``new``: its number from 1 in each text; None: it is not in that one."""

    kind: Kind
    old: int | None
    new: int | None
    pieces: tuple[Piece, ...]


def compare(old: str, new: str) -> list[Compared]:
    """The lines of both texts that are not blank, in the order of the new one, what is gone where it stood."""
    (numbers, before), (numbers_new, after) = _lines(old), _lines(new)
    pairs = LinePairs(before, after)
    new_of, old_of, blocks = pairs.new_of, pairs.old_of, pairs.blocks
    moved = _moved(old_of)
    found: list[Compared] = []
    place = 0
    for j, words in enumerate(after):
        i = old_of.get(j)
        if i is None:
            found.append(Compared(Kind.COME, None, numbers_new[j], (("+", words),)))
            continue
        if i not in moved:
            if place < i:
                found += (_gone(numbers[n], before[n]) for n in range(place, i) if n not in new_of)
            place = i + 1
        was = before[i]
        kind = MOVED if i in moved else CHANGED if i in blocks else SAME
        made: tuple[Piece, ...] = tuple(pieces(was, words, blocks[i])) if i in blocks else ((" ", words),)
        found.append(Compared(kind, numbers[i], numbers_new[j], made))
    found += (_gone(numbers[n], before[n]) for n in range(place, len(before)) if n not in new_of)
    return found


def _lines(text: str) -> tuple[list[int], list[str]]:
    """The lines that are not blank: their numbers, and they."""
    lines = text.split("\n")
    numbers = [number for number, line in enumerate(lines, 1) if line and not line.isspace()]
    return numbers, [lines[number - 1] for number in numbers]


def _gone(number: int, words: str) -> Compared:
    return Compared(Kind.GONE, number, None, (("-", words),))


def _moved(old_of: Mapping[int, int]) -> set[int]:
    """The old lines whose order among the others is not kept: all but the longest run of pairs that keep it."""
    here = [old_of[j] for j in sorted(old_of)]
    moved = set(here)
    for at, _, length in common(here, sorted(here)):
        moved.difference_update(here[at : at + length])
    return moved
