"""Findings by the thousand: where each is, and what is said there, which is kept once however often it is said.

One takes eight bytes, as an object half a kilobyte; and most are not looked at before the next check.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence

from drafts.span import Span
from drafts.typed import TYPE_CHECKING, overload
from sections.rule import Finding
from sections.shifted import shifted

if TYPE_CHECKING:
    from typing import Self


class Packed(Sequence[Finding]):
    """Made anew each time one is asked for, so ask for as few as are needed."""

    __slots__ = ("_said", "_sayings", "_starts")

    def __init__(self, starts: array[int], said: array[int], sayings: Sequence[Finding]) -> None:
        """``said``: of each, which of ``sayings``, where each is as if it began the text."""
        self._starts = starts
        self._said = said
        self._sayings = sayings

    def __len__(self) -> int:
        return len(self._starts)

    @overload
    def __getitem__(self, place: int) -> Finding: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[Finding, ...]: ...
    def __getitem__(self, place: int | slice) -> Finding | tuple[Finding, ...]:
        if isinstance(place, slice):
            return tuple(map(self._at, range(len(self))[place]))
        return self._at(place)

    def __iter__(self) -> Iterator[Finding]:
        return map(self._at, range(len(self)))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[type[Self], tuple[array[int], array[int], Sequence[Finding]]]:
        return type(self), (self._starts, self._said, self._sayings)

    def _at(self, place: int) -> Finding:
        return shifted(self._sayings[self._said[place]], self._starts[place])

    def places(self, wanted: Callable[[Finding], bool], start: int, end: int) -> list[int]:
        """Which from ``start`` on, before ``end``, are ``wanted`` by what is said there; none of them is made anew."""
        takes = [wanted(saying) for saying in self._sayings]
        return [start + at for at, number in enumerate(self._said[start:end]) if takes[number]]

    def carried(self, kept: Callable[[Span], Span | None]) -> Packed:
        """Each where ``kept`` has its span now, without a fix; without those of which it has none."""
        starts, said = array("I"), array("I")
        for start, number in zip(self._starts, self._said, strict=True):
            if (span := kept(self._sayings[number].span.moved(start))) is not None:
                starts.append(span.start)
                said.append(number)
        return Packed(starts, said, [saying._replace(fix=None) for saying in self._sayings])


class Packer:
    """Takes findings one by one."""

    def __init__(self) -> None:
        self._starts = array("I")
        self._said = array("I")
        self._sayings: dict[Finding, int] = {}

    def add(self, finding: Finding) -> None:
        start = finding.span.start
        self._starts.append(start)
        self._said.append(self._number(shifted(finding, -start)))

    def take(self, more: Packed) -> None:
        """Add all of ``more``."""
        numbers = list(map(self._number, more._sayings))
        self._starts.extend(more._starts)
        self._said.extend(array("I", [numbers[said] for said in more._said]))

    def _number(self, saying: Finding) -> int:
        return self._sayings.setdefault(saying, len(self._sayings))

    def packed(self) -> Packed:
        """All of them, as they came."""
        return Packed(self._starts, self._said, list(self._sayings))

    def in_order(self) -> Packed:
        """All of them by position, as a check has them: each place, code and message once."""
        sayings = list(self._sayings)
        ranks = {code: rank for rank, code in enumerate(sorted({saying.code for saying in sayings}))}
        keys = [(len(saying.span) << 16) + ranks[saying.code] for saying in sayings]
        order = sorted(range(len(self._starts)), key=lambda at: (self._starts[at] << 48) + keys[self._said[at]])
        starts, said = array("I"), array("I")
        last, told = (-1, -1), set[str]()
        for at in order:
            start, number = self._starts[at], self._said[at]
            if last != (start, keys[number]):
                last = start, keys[number]
                told.clear()
            if (message := sayings[number].message) not in told:
                told.add(message)
                starts.append(start)
                said.append(number)
        return Packed(starts, said, sayings)


def packed(findings: Iterable[Finding]) -> Packed:
    packer = Packer()
    for finding in findings:
        packer.add(finding)
    return packer.packed()
