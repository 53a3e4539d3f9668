"""What has changed between two states of a draft: paragraphs kept, changed, gone, come and moved, to the character.

Chinese is compared by characters; numbers and words of Latin letters stay whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import groupby
from typing import NamedTuple

ALIKE = 0.5
"""Similarity (2 × common / sum of lengths) from which a paragraph is the changed one and not another."""
ISLAND = 2
"""Code points between two changes that are too few to be worth a look of their own."""

_TOKEN = re.compile(r"\d+(?:[.,，]\d+)*[%％‰]?|[A-Za-z]+|.", re.DOTALL)


class Kind(StrEnum):
    SAME = "same"
    CHANGED = "changed"
    GONE = "gone"
    COME = "come"
    MOVED = "moved"
    """It stands elsewhere, perhaps changed as well; told where it stands now."""


class Piece(NamedTuple):
    """``sign``: ``-`` is only in the old text, ``+`` only in the new one, a space in both."""

    sign: str
    text: str


class Compared(NamedTuple):
    """A paragraph (a line). ``old`` and ``new``: its number from 1 in each text; None: it is not in that one."""

    kind: Kind
    old: int | None
    new: int | None
    pieces: tuple[Piece, ...]


def compare(old: str, new: str) -> list[Compared]:
    """The lines of both texts that are not blank, in the order of the new one, what is gone where it stood."""
    before, after = _lines(old), _lines(new)
    pairs = _paired([words for _, words in before], [words for _, words in after])
    moved = _moved(pairs)
    found: list[Compared] = []
    place = 0
    there = {j: i for i, j in pairs.items()}
    for j, (number, words) in enumerate(after):
        i = there.get(j)
        if i is None:
            found.append(Compared(Kind.COME, None, number, (Piece("+", words),)))
            continue
        if i not in moved:
            found += (_gone(*before[n]) for n in range(place, i) if n not in pairs)
            place = max(place, i + 1)
        kind = Kind.MOVED if i in moved else Kind.SAME if before[i][1] == words else Kind.CHANGED
        found.append(Compared(kind, before[i][0], number, tuple(differences(before[i][1], words))))
    found += (_gone(*before[n]) for n in range(place, len(before)) if n not in pairs)
    return found


def _lines(text: str) -> list[tuple[int, str]]:
    return [(number, line) for number, line in enumerate(text.split("\n"), 1) if line.strip()]


def _gone(number: int, words: str) -> Compared:
    return Compared(Kind.GONE, number, None, (Piece("-", words),))


def differences(old: str, new: str) -> Iterator[Piece]:
    """The pieces that make ``new`` out of ``old``; what is gone before what has come."""
    if old == new:
        yield Piece(" ", new)
        return
    from rapidfuzz.distance import LCSseq

    mine, theirs = _TOKEN.findall(old), _TOKEN.findall(new)
    changes: list[tuple[str, str]] = []
    for op in LCSseq.opcodes(mine, theirs):
        gone, come = "".join(mine[op.src_start : op.src_end]), "".join(theirs[op.dest_start : op.dest_end])
        changes.append((gone, come))
    for same, group in groupby(_without_islands(changes), key=lambda change: change[0] == change[1]):
        gone, come = ("".join(texts) for texts in zip(*group, strict=True))
        if same:
            yield Piece(" ", come)
            continue
        if gone:
            yield Piece("-", gone)
        if come:
            yield Piece("+", come)


def _without_islands(changes: Sequence[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    """The changes, what is the same between two that replace something counted in where it is too short to read."""
    for number, (gone, come) in enumerate(changes):
        inside = 0 < number < len(changes) - 1
        if gone == come and inside and len(gone) <= ISLAND and _replaces(changes[number - 1], changes[number + 1]):
            yield gone, ""
            yield "", come
        else:
            yield gone, come


def _replaces(before: tuple[str, str], behind: tuple[str, str]) -> bool:
    return bool((before[0] or behind[0]) and (before[1] or behind[1]))


def _paired(old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    """Which line of the old text is which of the new one."""
    from rapidfuzz.distance import LCSseq

    pairs: dict[int, int] = {}
    rest_old: list[int] = []
    rest_new: list[int] = []
    for op in LCSseq.opcodes(old, new):
        if op.tag == "equal":
            pairs |= zip(range(op.src_start, op.src_end), range(op.dest_start, op.dest_end), strict=True)
            continue
        here, there = range(op.src_start, op.src_end), range(op.dest_start, op.dest_end)
        pairs |= _alike(here, there, old, new)
        rest_old += (i for i in here if i not in pairs)
        taken = set(pairs.values())
        rest_new += (j for j in there if j not in taken)
    return pairs | _alike(rest_old, rest_new, old, new)


def _alike(here: Sequence[int], there: Sequence[int], old: Sequence[str], new: Sequence[str]) -> dict[int, int]:
    """Pairs of lines that are alike, each line once: those in the same place among as many, then the likest."""
    from rapidfuzz.distance import Indel
    from rapidfuzz.process import extract

    pairs: dict[int, int] = {}
    if len(here) == len(there):
        scored = zip(here, there, strict=True)
        pairs |= ((i, j) for i, j in scored if Indel.normalized_similarity(old[i], new[j]) >= ALIKE)
    left = {j: new[j] for j in there if j not in set(pairs.values())}
    rest = [i for i in here if i not in pairs]
    hits = [
        (-likeness, i, j)
        for i in rest
        for _, likeness, j in extract(old[i], left, scorer=Indel.normalized_similarity, score_cutoff=ALIKE, limit=5)
    ]
    for _, i, j in sorted(hits):
        if i not in pairs and j in left:
            pairs[i] = j
            del left[j]
    return pairs


def _moved(pairs: dict[int, int]) -> frozenset[int]:
    """The old lines whose order among the others is not kept: all but the longest run of pairs that keep it."""
    from bisect import bisect_left

    olds = sorted(pairs)
    ends: list[int] = []
    last: list[int] = []
    before: dict[int, int | None] = {}
    for i in olds:
        at = bisect_left(ends, pairs[i])
        ends[at : at + 1] = [pairs[i]]
        last[at : at + 1] = [i]
        before[i] = last[at - 1] if at else None
    kept: set[int] = set()
    step = last[-1] if last else None
    while step is not None:
        kept.add(step)
        step = before[step]
    return frozenset(olds) - kept
