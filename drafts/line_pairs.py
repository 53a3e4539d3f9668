"""Which line of an old text is which line of a new one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from rapidfuzz.distance import Indel, MatchingBlock
from rapidfuzz.process import extract

from drafts.overlap import HUGE, common
from drafts.shared_text import shared

ALIKE = 0.5
"""Similarity (2 × common / sum of lengths) from which a line is the changed one and not another."""
STEADY = 0.75
"""The same of a line that stands where it stood; below, it is first looked for elsewhere."""
END = 6
"""Code points by which a line is recognised before all of it is compared."""
PARTS = (slice(END), slice(-END, None))


class LinePairs:
    """Which line of an old text is which line of a new one, by their indexes."""

    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        self.new_of: dict[int, int] = {}
        self.old_of: dict[int, int] = {}
        self.blocks: dict[int, list[MatchingBlock]] = {}
        """What an old line that has changed shares with the new one."""
        self._old, self._new = old, new
        self._in_order()
        rest = [i for i in range(len(self._old)) if i not in self.new_of]
        if rest and len(self.old_of) < len(self._new):
            self._by_clauses(rest)
            self._by_likeness([i for i in rest if i not in self.new_of])

    @property
    def _free(self) -> list[int]:
        return [j for j in range(len(self._new)) if j not in self.old_of]

    def _in_order(self) -> None:
        """Pair lines that keep their order: the same ones, then what stands between them."""
        i = j = 0
        for at, there, length in (*common(self._old, self._new), (len(self._old), len(self._new), 0)):
            if i < at and j < there:
                self._between(range(i, at), range(j, there), PARTS)
            i, j = at + length, there + length
            self.new_of.update(zip(range(at, i), range(there, j), strict=True))
            self.old_of.update(zip(range(there, j), range(at, i), strict=True))

    def _between(self, here: range, there: range, parts: Sequence[slice]) -> None:
        """Pair lines with the same first of ``parts``; where none are left, as many with as many."""
        if len(here) == len(there) and (len(here) == 1 or not parts):
            self._pair(here, there, STEADY)
            return
        if not parts:
            return
        part, *more = parts
        i = j = 0
        mine, theirs = [self._old[i][part] for i in here], [self._new[j][part] for j in there]
        for at, at_new, length in (*common(mine, theirs), (len(mine), len(theirs), 0)):
            if i < at and j < at_new:
                self._between(here[i:at], there[j:at_new], more)
            i, j = at + length, at_new + length
            self._pair(here[at:i], there[at_new:j], STEADY)

    def _by_clauses(self, rest: Sequence[int]) -> None:
        """Pair the lines that have most clauses in common."""
        owner = {clause: i for i in rest for clause in _clauses(self._old[i])}
        votes: list[tuple[int, int, int]] = []
        for j in self._free:
            owners = Counter(map(owner.get, _clauses(self._new[j])))
            votes += ((-count, i, j) for i, count in owners.items() if i is not None)
        for _, i, j in sorted(votes):
            self._pair((i,), (j,), ALIKE)

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
            self._pair((i,), (j,), ALIKE)

    def _pair(self, here: Iterable[int], there: Iterable[int], enough: float) -> None:
        """Take each new line for its old line where both are free and have enough in common."""
        for i, j in zip(here, there, strict=True):
            if i in self.new_of or j in self.old_of:
                continue
            old, new = self._old[i], self._new[j]
            if old != new:
                size, blocks = shared(old, new)
                if 2 * size < enough * (len(old) + len(new)):
                    continue
                self.blocks[i] = blocks
            self.new_of[i], self.old_of[j] = j, i


def _clauses(line: str) -> list[str]:
    return line.replace("。", "，").replace("；", "，").split("，")
