"""What has changed between two states of a draft: paragraphs kept, changed, gone, come and moved, to the character."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from drafts.line_pairs import LinePairs, Lines, lines
from drafts.overlap import common
from drafts.pieces import Piece, pieces


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
    before, after = lines(old), lines(new)
    pairs = LinePairs(before, after)
    new_of = pairs.new_of
    old_of = {j: i for i, j in new_of.items()}
    moved = _moved(old_of)
    found: list[Compared] = []
    place = 0
    for j, words in enumerate(after.texts):
        i = old_of.get(j)
        if i is None:
            found.append(Compared(Kind.COME, None, after.numbers[j] + 1, (("+", words),)))
            continue
        if i not in moved:
            if place < i:
                found += (_gone(before, n) for n in range(place, i) if n not in new_of)
            place = i + 1
        was = before.texts[i]
        same = was == words
        kind = MOVED if i in moved else SAME if same else CHANGED
        made: tuple[Piece, ...] = ((" ", words),) if same else tuple(pieces(was, words, pairs.shared(i, j)[1]))
        found.append(Compared(kind, before.numbers[i] + 1, after.numbers[j] + 1, made))
    found += (_gone(before, n) for n in range(place, len(before.texts)) if n not in new_of)
    return found


def _gone(lines: Lines, index: int) -> Compared:
    return Compared(Kind.GONE, lines.numbers[index] + 1, None, (("-", lines.texts[index]),))


def _moved(old_of: Mapping[int, int]) -> set[int]:
    """The old lines whose order among the others is not kept: all but the longest run of pairs that keep it."""
    here = [old_of[j] for j in sorted(old_of)]
    moved = set(here)
    for at, _, length in common(here, sorted(here)):
        moved.difference_update(here[at : at + length])
    return moved
