"""Which line of an old text is which line of a new one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from typing import NamedTuple

from rapidfuzz.distance import Indel
from rapidfuzz.process import extract

from drafts.overlap import HUGE, common
from drafts.shared_text import Shared, low_bytes, shared

ALIKE = 0.5
"""Similarity (2 × common / sum of lengths) from which a line is the changed one and not another."""
STEADY = 0.75
"""The same of a line that stands where it stood; below, it is first looked for elsewhere."""
END = 6
"""Code points by which a line is recognised before all of it is compared."""
PARTS = (slice(END), slice(-END, None))


class Lines(NamedTuple):
    """The lines of a text that are not blank."""

    texts: list[str]
    numbers: list[int]
    """From 0, blank ones counted."""
    before: list[int]
    """How many code points come before each line of the text, ends of lines not counted."""
    low: bytes
    """`low_bytes` of the text."""

    def low_of(self, index: int) -> bytes:
        number = self.numbers[index]
        start = self.before[number] + number
        return self.low[start : start + len(self.texts[index])]


def lines(text: str) -> Lines:
    every = text.split("\n")
    numbers = [number for number, line in enumerate(every) if line and not line.isspace()]
    return Lines([every[n] for n in numbers], numbers, [*accumulate(map(len, every), initial=0)], low_bytes(text))


class LinePairs:
    """``new_of``: the new line of an old one, by their indexes. What two lines share is looked up once."""

    def __init__(self, old: Lines, new: Lines) -> None:
        self._old, self._new = old.texts, new.texts
        self._low, self._new_low = old.low_of, new.low_of
        self._known: dict[tuple[int, int], Shared] = {}
        self.new_of: dict[int, int] = {}
        self._free: set[int] = set(range(len(self._new)))
        self._in_order()
        rest = [i for i in range(len(self._old)) if i not in self.new_of]
        if rest and self._free:
            self._by_clauses(rest)
            self._by_likeness([i for i in rest if i not in self.new_of])

    def shared(self, i: int, j: int) -> Shared:
        """What an old and a new line share."""
        found = self._known.get((i, j))
        if found is None:
            found = self._known[i, j] = shared(self._old[i], self._new[j], self._low(i), self._new_low(j))
        return found

    def _in_order(self) -> None:
        """Pair lines that keep their order: the same ones, then what stands between them."""
        i = j = 0
        for at, there, length in (*common(self._old, self._new), (len(self._old), len(self._new), 0)):
            if at - i == 1 == there - j:
                self._pair(i, j, STEADY)
            elif i < at and j < there:
                self._between(range(i, at), range(j, there), PARTS)
            i, j = at + length, there + length
            self.new_of.update(zip(range(at, i), range(there, j), strict=True))
            self._free.difference_update(range(there, j))

    def _between(self, here: range, there: range, parts: Sequence[slice]) -> None:
        """Pair lines with the same first of ``parts``; where none are left, as many with as many."""
        if len(here) == len(there) and (len(here) == 1 or not parts):
            self._pair_all(here, there)
            return
        if not parts:
            return
        part, *more = parts
        i = j = 0
        mine, theirs = [self._old[i][part] for i in here], [self._new[j][part] for j in there]
        if mine == theirs:
            self._pair_all(here, there)
            return
        for at, at_new, length in (*common(mine, theirs), (len(mine), len(theirs), 0)):
            if i < at and j < at_new:
                self._between(here[i:at], there[j:at_new], more)
            i, j = at + length, at_new + length
            self._pair_all(here[at:i], there[at_new:j])

    def _by_clauses(self, rest: Sequence[int]) -> None:
        """Pair the lines that have most clauses in common."""
        owner = {clause: i for i in rest for clause in _clauses(self._old[i])}
        votes: list[tuple[int, int, int]] = []
        for j in self._free:
            owners = Counter(map(owner.get, _clauses(self._new[j])))
            votes += ((-count, i, j) for i, count in owners.items() if i is not None)
        for _, i, j in sorted(votes):
            self._pair(i, j, ALIKE)

    def _by_likeness(self, rest: Sequence[int]) -> None:
        """Pair what is left with the likest line."""
        free = {j: self._new[j] for j in self._free}
        if sum(len(self._old[i]) for i in rest) * sum(map(len, free.values())) > HUGE:
            return
        hits = [
            (-likeness, i, j)
            for i in rest
            for _, likeness, j in extract(
                self._old[i], free, scorer=Indel.normalized_similarity, score_cutoff=ALIKE, limit=5
            )
        ]
        for _, i, j in sorted(hits):
            self._pair(i, j, ALIKE)

    def _pair_all(self, here: range, there: range) -> None:
        for i, j in zip(here, there, strict=True):
            self._pair(i, j, STEADY)

    def _pair(self, i: int, j: int, enough: float) -> None:
        """Take the new line ``j`` for the old line ``i`` where both are free and have enough in common."""
        if i in self.new_of or j not in self._free:
            return
        old, new = self._old[i], self._new[j]
        if old == new or 2 * self.shared(i, j)[0] >= enough * (len(old) + len(new)):
            self.new_of[i] = j
            self._free.remove(j)


def _clauses(line: str) -> list[str]:
    return line.replace("。", "，").replace("；", "，").split("，")
