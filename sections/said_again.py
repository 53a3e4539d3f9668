"""Whether clauses that come or go with a change may be, or have been, part of what the draft says twice (WD003)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from sections.rules.wd_repeats import SHORTEST

Said = Sequence[str]
"""The clauses of a line, in order."""
_EDGE = object()
"""Beside the first and the last clause of a line: nobody knows what."""


class Before(NamedTuple):
    """``said``: the clauses of every line. ``counts``: how often each clause is said."""

    said: Sequence[Said]
    counts: Mapping[str, int]


class Doubt:
    """The lines of ``before`` between ``first`` and ``last`` say ``new`` instead of ``old``, each line by itself.

    ``weight``: what a clause counts by itself.
    """

    def __init__(
        self,
        before: Before,
        first: int,
        last: int,
        old: Sequence[Said],
        new: Sequence[Said],
        weight: Callable[[str], int],
    ) -> None:
        self._before, self._old, self._new, self._weight = before, old, new, weight
        self._counts = before.counts
        self._was = [clause for said in old for clause in said]
        self._now = [clause for said in new for clause in said]
        self.clauses = set(filter(self._is_again, self._differing()))
        """Those said more than once of what comes, goes or gets another neighbour."""
        said = before.said
        self.elsewhere = (
            [at for at, each in enumerate(said) if not (first <= at <= last or self.clauses.isdisjoint(each))]
            if self.clauses
            else []
        )
        """Numbers of the other lines that say one of them."""

    def _differing(self) -> Iterator[str]:
        was, now = self._was, self._now
        most = min(len(was), len(now))
        head = next((at for at in range(most) if was[at] != now[at]), most)
        tail = next((at for at in range(most - head) if was[-1 - at] != now[-1 - at]), most - head)
        yield from was[head : len(was) - tail]
        yield from now[head : len(now) - tail]
        if head + tail == most:
            yield from (*now[max(0, head - 1) : head], *now[len(now) - tail :][:1])
        if len(self._old) != 1 or len(self._new) != 1:
            for said in (*self._old, *self._new):
                yield from (*said[:1], *said[-1:])

    def _is_again(self, clause: str) -> bool:
        known = self._counts.get(clause, 0)
        return known > 1 or (clause in self._now and known - self._was.count(clause) + self._now.count(clause) > 1)

    @property
    def matters(self) -> bool:
        """Whether what is said twice may change."""
        if not self.clauses:
            return False
        if any(self._weight(clause) >= SHORTEST for clause in self.clauses if len(clause) >= SHORTEST):
            return True
        others = [self._before.said[at] for at in self.elsewhere]
        return self._may_run([*others, *self._old]) or self._may_run([*others, *self._new])

    def _may_run(self, lines: Sequence[Said]) -> bool:
        """Whether one of the clauses stands twice beside the same other one, in a run that is long enough to count."""
        beside: dict[tuple[str, int], list[tuple[object, Said]]] = {}
        for said in lines:
            last = len(said) - 1
            for at, clause in enumerate(said):
                if clause in self.clauses:
                    beside.setdefault((clause, -1), []).append((said[at - 1] if at else _EDGE, said))
                    beside.setdefault((clause, 1), []).append((said[at + 1] if at < last else _EDGE, said))
        for (clause, _), found in beside.items():
            if len(found) < 2:
                continue
            often = Counter(other for other, _ in found)
            for other, said in found:
                if other is _EDGE or not isinstance(other, str):
                    continue
                again = often[other] > 1 or (often[_EDGE] and self._is_again(other))
                if again and self._is_long(said, clause):
                    return True
        return False

    def _is_long(self, said: Said, clause: str) -> bool:
        """Whether a run of clauses said more than once, with ``clause`` among them, is long enough to count."""
        length, holds = 0, False
        for each in said:
            if self._is_again(each):
                length, holds = length + len(each), holds or each == clause
                if holds and length >= SHORTEST:
                    return True
            else:
                length, holds = 0, False
        return False
