"""Parts, findings and blanks of the last examination, carried along with the edits made since."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from drafts.edit import Edit, ordered
from drafts.span import Span
from drafts.typed import NamedTuple
from sections.blanks import Blank
from sections.matched import Part
from sections.packed import Packed
from sections.rule import Finding
from tui.parts import part_at


class Live:
    """What an edit touches is left out until it has been looked at again. An edit costs next to nothing.

    Findings and blanks are in the order in which they begin.
    """

    def __init__(self, parts: tuple[Part, ...], findings: Sequence[Finding], blanks: tuple[Blank, ...]) -> None:
        self._parts = parts
        self._parts_since: list[list[Edit]] = []
        self._findings, self._blanks = findings, blanks
        self._since = _Since()

    @property
    def parts(self) -> tuple[Part, ...]:
        """In order, the whole text behind the front matter last."""
        while self._parts_since:
            shift = _Shift([_Replaced(edit.start, edit.end, len(edit.text)) for edit in self._parts_since.pop(0)])
            self._parts = tuple([part._replace(span=shift.stretched(part.span)) for part in self._parts])
        return self._parts

    @property
    def findings(self) -> Sequence[Finding]:
        self._carry()
        return self._findings

    @property
    def blanks(self) -> tuple[Blank, ...]:
        self._carry()
        return self._blanks

    def findings_in(
        self, start: int, end: int, wanted: Callable[[Finding], bool], most: int
    ) -> tuple[int, tuple[Finding, ...]]:
        """How many begin from ``start`` on, before ``end``, and are ``wanted`` by their codes; the first of them."""
        found = self.findings
        first = bisect_left(found, start, key=_start)
        last = bisect_left(found, end, lo=first, key=_start)
        if isinstance(found, Packed):
            places = found.places(wanted, first, last)
        else:
            places = [place for place in range(first, last) if wanted(found[place])]
        return len(places), tuple([found[place] for place in places[:most]])

    def blanks_in(self, span: Span) -> tuple[Blank, ...]:
        blanks = self.blanks
        first = bisect_left(blanks, span.start, key=_start)
        last = bisect_right(blanks, span.end, lo=first, key=_start)
        return tuple([blank for blank in blanks[first:last] if blank.span.end <= span.end])

    @property
    def whole(self) -> Part:
        """The whole text behind the front matter; the last of the parts."""
        return self.parts[-1]

    def part_at(self, offset: int) -> Part:
        """The part around ``offset``; never a missing one, and the whole only where there is nothing else."""
        return part_at(self.parts, offset)

    def edited(self, edits: Sequence[Edit]) -> None:
        """The text has been changed by ``edits``, whose positions are those before them."""
        edits = ordered(edits)
        self._parts_since.append(edits)
        for edit in reversed(edits):
            self._since.add(edit)

    def _carry(self) -> None:
        """Bring findings and blanks to where they are now, in one pass however many keys there were."""
        replaced = self._since.taken()
        if not replaced:
            return
        shift = _Shift(replaced)
        if isinstance(self._findings, Packed):
            self._findings = self._findings.carried(shift.kept)
        else:
            self._findings = tuple(
                finding._replace(span=span, fix=None)
                for finding in self._findings
                if (span := shift.kept(finding.span)) is not None
            )
        self._blanks = tuple(
            blank._replace(span=span) for blank in self._blanks if (span := shift.kept(blank.span)) is not None
        )


def _start(one: Finding | Blank) -> int:
    return one.span.start


class _Replaced(NamedTuple):
    """What stood from ``start`` to ``end`` has given way to ``size`` code points."""

    start: int
    end: int
    size: int

    @property
    def growth(self) -> int:
        return self.size - (self.end - self.start)


class _Since:
    """What has given way since, in order, in two heaps that meet where the last edit was: the next is seldom far."""

    def __init__(self) -> None:
        self._before: list[_Replaced] = []
        self._behind: list[_Replaced] = []
        """The nearest last."""
        self._shift = 0
        """By how much those before let the text grow."""

    def add(self, edit: Edit) -> None:
        """``edit`` is made in the text as it is now; what touches becomes one, or nothing."""
        while self._behind and self._behind[-1].start + self._shift <= edit.end:
            self._put(self._behind.pop())
        low, high, grown = edit.start, edit.end, 0
        while self._before:
            one = self._before[-1]
            here = one.start + self._shift - one.growth
            there = here + one.size
            if there < edit.start:
                break
            self._before.pop()
            self._shift -= one.growth
            if here > edit.end:
                self._behind.append(one)
            else:
                low, high, grown = min(low, here), max(high, there), grown + one.growth
        made = _Replaced(low - self._shift, high - self._shift - grown, high - low + edit.growth)
        if made.start < made.end or made.size:
            self._put(made)

    def _put(self, one: _Replaced) -> None:
        self._before.append(one)
        self._shift += one.growth

    def taken(self) -> list[_Replaced]:
        """All of them; from now on there are none."""
        taken = [*self._before, *reversed(self._behind)]
        self._before, self._behind, self._shift = [], [], 0
        return taken


class _Shift:
    """Where spans go when ``edits``, in order, are made."""

    def __init__(self, edits: Sequence[_Replaced]) -> None:
        self._edits = edits
        self._ends = [edit.end for edit in edits]
        self._shifts = list(accumulate((edit.growth for edit in edits), initial=0))

    def kept(self, span: Span) -> Span | None:
        """Where ``span`` is now; None where an edit fell into it."""
        before = bisect_right(self._ends, span.start)
        if before < len(self._edits) and self._edits[before].start < span.end:
            return None
        return span.moved(self._shifts[before])

    def stretched(self, span: Span) -> Span:
        """Where what stood in ``span`` is now; text put in at its very start, or its end, belongs to it."""
        first = bisect_right(self._ends, span.start)
        while first and self._edits[first - 1].start == span.start:
            first -= 1
        start = self._carried(span.start, first)
        return Span(start, max(start, self._carried(span.end, bisect_right(self._ends, span.end))))

    def _carried(self, offset: int, before: int) -> int:
        """Where ``offset`` is, with so many edits before it; inside a replaced part: behind what is new."""
        if before < len(self._edits) and self._edits[before].start < offset:
            offset = self._edits[before].start + self._edits[before].size
        return offset + self._shifts[before]
