"""Whether clauses that come or go with a change may be, or have been, part of what the draft says twice (WD003)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from drafts.cached import cached_property
from drafts.typed import NamedTuple
from sections.rules.wd_repeats import SHORTEST

Said = Sequence[str]
"""The clauses of a line, in order."""
_BREAK = "\n"
"""Stands between two lines, and at the ends of the text; no clause is the same."""
_ANY = "\r"
"""Stands for a clause that nobody knows; no clause is the same."""


class Counts:
    """How often each clause is said: as often as in ``every``, and as much more or less often as in ``more``."""

    def __init__(self, every: Mapping[str, int], more: Mapping[str, int] | None = None) -> None:
        self._all, self._more = every, more or {}

    def __getitem__(self, clause: str) -> int:
        return self._all.get(clause, 0) + self._more.get(clause, 0)

    def changed(self, gone: Iterable[str], come: Iterable[str]) -> Counts:
        """The same after so many clauses are said no longer, and so many anew."""
        more = dict(self._more)
        for clause in gone:
            more[clause] = more.get(clause, 0) - 1
        for clause in come:
            more[clause] = more.get(clause, 0) + 1
        return Counts(self._all, {clause: count for clause, count in more.items() if count})


class Before(NamedTuple):
    """``said``: the clauses of every line. ``counts``: how often each clause is said.

    ``apart``: tells the numbers of lines of which something does not count.
    """

    said: Sequence[Said]
    counts: Counts
    apart: Callable[[], frozenset[int]]


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
        self._before, self._first, self._last = before, first, last
        self._old, self._new, self._weight = old, new, weight
        self._was, self._now = _joined(old), _joined(new)
        self.clauses = set(filter(self._is_again, self._differing())) - {_BREAK}
        """Those said more than once of what comes, goes, gets another neighbour or comes to stand in one line twice."""

    def _differing(self) -> Iterator[str]:
        was, now = self._was, self._now
        most = min(len(was), len(now))
        head = next((at for at in range(most) if was[at] != now[at]), most)
        tail = next((at for at in range(most - head) if was[-1 - at] != now[-1 - at]), most - head)
        gone, come = was[head : len(was) - tail], now[head : len(now) - tail]
        yield from gone
        yield from come
        if _BREAK in gone or _BREAK in come:
            yield from (clause for lines in (was, now) for clause, count in Counter(lines).items() if count > 1)
        if not gone or not come or _BREAK in gone or _BREAK in come:
            beside = [*now[max(0, head - 1) : head], *now[len(now) - tail :][:1]]
            if len(beside) < 2 or _BREAK in beside or all(map(self._is_again, beside)):
                yield from beside

    def _is_again(self, clause: str) -> bool:
        known = self._before.counts[clause]
        return known > 1 or (clause in self._now and known - self._was.count(clause) + self._now.count(clause) > 1)

    @cached_property
    def _apart(self) -> frozenset[int]:
        return self._before.apart()

    @property
    def matters(self) -> bool:
        """Whether what is said twice may change."""
        if not self.clauses:
            return False
        if any(self._weight(clause) >= SHORTEST for clause in self.clauses if len(clause) >= SHORTEST):
            return True
        said, first, behind = self._before.said, self._first, self._last + 1
        elsewhere = [at for at, each in enumerate(said) if not self.clauses.isdisjoint(each)]
        elsewhere = [at for at in elsewhere if not first <= at < behind]
        if not self._apart.isdisjoint(elsewhere):
            return True
        return any(
            self._may_run([*said[:first], *lines, *said[behind:]], first, len(lines), elsewhere)
            for lines in (self._old, self._new)
        )

    def _may_run(self, lines: Sequence[Said], first: int, count: int, elsewhere: Sequence[int]) -> bool:
        """Whether one of the clauses stands twice beside the same other one, in a run that is long enough to count.

        ``lines``: all of them, of which ``count`` from ``first`` on have changed. ``elsewhere``: as in the text before.
        """
        by = count - (self._last + 1 - self._first)
        apart = {at + by if at > self._last else at for at in self._apart}

        def beside(at: int, step: int) -> str:
            """The clause at the end of the nearest line on one side."""
            at += step
            while 0 <= at < len(lines) and at not in apart:
                if lines[at]:
                    return lines[at][0 if step > 0 else -1]
                at += step
            return _ANY if 0 <= at < len(lines) else _BREAK

        places = [at + by if at > self._last else at for at in elsewhere]
        found: dict[tuple[str, int], list[tuple[str, Said]]] = {}
        for line in (*places, *range(first, first + count)):
            said = lines[line]
            for at, clause in enumerate(said):
                if clause in self.clauses:
                    before = said[at - 1] if at else beside(line, -1)
                    behind = said[at + 1] if at + 1 < len(said) else beside(line, 1)
                    found.setdefault((clause, -1), []).append((before, said))
                    found.setdefault((clause, 1), []).append((behind, said))
        for (clause, _), places_of in found.items():
            often = Counter(other for other, _ in places_of)
            for other, said in places_of if len(places_of) > 1 else ():
                again = often[other] > 1 or (often[_ANY] and self._is_again(other))
                if again and other not in (_ANY, _BREAK) and self._is_long(said, clause):
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


def _joined(lines: Sequence[Said]) -> list[str]:
    joined: list[str] = []
    for said in lines:
        joined += said
        joined.append(_BREAK)
    return joined[:-1]
