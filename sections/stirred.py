"""Which rules on the whole draft have to be asked again after a change inside its running text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Hashable, Iterable, Iterator, Sequence, Set
from itertools import islice

from drafts.cached import cached_property
from drafts.han import HAN
from drafts.model import BlockKind
from drafts.regex import Regex
from drafts.span import Span
from sections.changed_lines import MOST_LINES
from sections.flow import LISTED, Flow
from sections.kind import State
from sections.reach import RESIDUE, TRACES
from sections.rules.pu_marks import NO_OTHER
from sections.rules.pu_pairs import MARKS_AND_LINES, NEXT_LINES, is_plain
from sections.rules.rq_content import SUBSTANTIAL, THIN
from sections.rules.rq_text import ADDRESS, FRAGMENT
from sections.rules.st_runs import SUBSTANTIAL as OTHERS_BUILT
from sections.rules.wd_repeats import REPEATS
from sections.rules.wd_weight import weight
from sections.said_again import Before, Doubt, Said
from sections.stirred_blanks import StirredBlanks

_RUNS = Regex("一是")
"""In every run that rules on siblings go by."""
_SAID_TWICE, _SHARES, _PAIRS = REPEATS.code, "RQ006", "PU002"
_WIDTH = "PU001"
_WHOLE = frozenset("RQ001 RQ002 RQ005".split())
"""Say nothing of a text that is too short to be a whole report."""
_BROKEN = frozenset({"ST007"})
_UNSAID = (frozenset({"RQ003"}), frozenset({"RQ004"}))
_WORDS = re.compile(f"[{HAN}]+[,;:，。；：、]?|[,;:，。；：、][{HAN}]+")
_APART = RESIDUE | {"ST006"}
"""Where these find something, nothing counts as said twice."""


class Stirred(StirredBlanks):
    """Changed lines, and what they stir."""

    def stirred(self) -> set[str]:
        """The codes of the rules that go by what has changed."""
        stirred: set[str] = set()
        old, new = _traces([*self.old, *self.old_around]), _traces([*self.new, *self.new_around])
        for trace, was, now in zip(TRACES, _by_trace(old), _by_trace(new), strict=True) if old != new else ():
            if was == now or (self.reshaped and _joined(was) == _joined(now)):
                continue
            if (trace.codes == _BROKEN and not self._break_off()) or self._says_more(trace.codes, was, now):
                continue
            if trace.only_in is None or self._holds(trace.only_in):
                stirred |= trace.codes
        stirred |= self._by_blanks() | self._by_gaps() | self._by_count() | self._by_clauses() | self._by_marks()
        if self.reshaped:
            if self._break_off():
                stirred |= _BROKEN
            if self._leave_pairs_open() and not is_plain("".join(MARKS_AND_LINES.findall(self.text))):
                stirred.add(_PAIRS)
        return stirred

    def _says_more(self, codes: frozenset[str], was: Sequence[object], now: Sequence[object]) -> bool:
        """Whether it is about rules on what sections do not say, who find nothing, and the lines say all they said."""
        return (
            codes in _UNSAID
            and _everything(was) <= _everything(now)
            and not any(found.code in codes for found in self.before.all)
        )

    def _leave_pairs_open(self) -> bool:
        """Whether marks may be without a partner in the lines, or in those above that look so far for one."""
        lines = [flow.line for _, flow in (*self.old, *self.new)]
        above = islice(self._beyond(self.first, -1), NEXT_LINES + 1)
        return not all(is_plain("".join(MARKS_AND_LINES.findall(line))) for line in (*lines, *above))

    def _by_count(self) -> set[str]:
        """Those whose verdict may change with the number of words."""
        before = self.before
        was = before.all_words
        now = was + self.more_words
        stirred: set[str] = set()
        self.off = abs(self.more_words)
        if len(self.old) != 1 or len(self.new) != 1:
            self.off = sum(flow.words for _, flow in (*self.old, *self.new))
        if was == now:
            return stirred
        if self._holds(_RUNS) and not self._much_is_below():
            stirred.add("ST005")
        if before.view.kind is None:
            if (was < SUBSTANTIAL) != (now < SUBSTANTIAL) or (was < 300) != (now < 300):
                stirred.add("RQ000")
            return stirred
        if not before.view.matched.cut and max(was, now) >= SUBSTANTIAL and before.slack <= self.off:
            stirred.add(_SHARES)
        area = self.change.area
        off = abs(now - was)
        for found in before.view.matched.sections:
            here = found.state is State.PRESENT and any(s.start <= area.start < s.end for s in found.spans)
            if here and sum(map(self._words_about, found.spans)) < THIN + off:
                stirred.add("RQ004")
        if (was < SUBSTANTIAL) != (now < SUBSTANTIAL):
            stirred.add("RQ004")
        if any((was < least) != (now < least) for least in (FRAGMENT, ADDRESS)):
            stirred |= _WHOLE
        return stirred

    def _much_is_below(self) -> bool:
        """Whether below the heading in question there is so much that the lines do not make the difference."""
        headings, words = self.before.headings, self.before.line_words
        here = sum(words[self.first : self.last + 1])
        if min(here, here + self.more_words) >= OTHERS_BUILT:
            return True
        place = bisect_right(headings, self.last)
        end = headings[place] if place < len(headings) else len(words)
        start = headings[place - 1] if place else 0
        if start < self.first and not any(flow.block.kind is BlockKind.HEADING for _, flow in self.new):
            return sum(words[start + 1 : self.first]) + sum(words[self.last + 1 : end]) >= OTHERS_BUILT
        return start == self.first and len(self.new) == 1 and sum(words[self.last + 1 : end]) >= OTHERS_BUILT

    def _words_about(self, span: Span) -> int:
        """字数 of the lines that lie in ``span``; those at its ends are not reckoned."""
        first, last = (bisect_left(self.before.starts, at) for at in (span.start, span.end))
        return sum(self.before.line_words[first : last - 1])

    def _by_clauses(self) -> set[str]:
        """Whether clauses that come or go may be, or have been, part of what is said twice."""
        before = self.before
        if not any(rule.code == _SAID_TWICE for rule in before.rules):
            return set()
        old: Sequence[Said]
        new: Sequence[Said]
        if self.change.inside:
            old, new = before.said[self.first : self.last + 1], self.said()
            if old == new:
                return set()
        else:
            old, new = ([flow.clauses for _, flow in flows] for flows in (self.old, self.new))
        starts, data = before.starts, before.view.data

        def apart() -> frozenset[int]:
            return frozenset(bisect_right(starts, f.span.start) - 1 for f in before.all if f.code in _APART)

        known = Before(before.said, before.clauses, apart)
        doubt = Doubt(known, self.first, self.last, old, new, lambda clause: weight(clause, data))
        return {_SAID_TWICE} if doubt.matters else set()

    def _by_marks(self) -> set[str]:
        """The rules on marks that tell of many at once, and may begin or cease to do so."""
        stirred: set[str] = set()
        before, marks = self.before, self.before.marks
        stirred |= self.retold
        for code in LISTED:
            if code in before.throughout:
                continue
            old, new = (
                sum([flow.marks.get(code, 0) for _, flow in flows])
                for flows in ((*self.old, *self.old_around), (*self.new, *self.new_around))
            )
            self.more_marks[code] = new - old
            most = max(marks[code], marks[code] - old + new)
            if most >= NO_OTHER and (old != new or (code == _WIDTH and self._weighs_width(most))):
                stirred.add(code)
        return stirred

    @cached_property
    def retold(self) -> Set[str]:
        """The rules that tell of all of the draft at once, and do so anew."""
        told = self.before.throughout
        return told - {_WIDTH} if told and self._is_amid_words() else told

    def _weighs_width(self, most: int) -> bool:
        """Whether ``most`` half-width marks are nearly as many as others, or some of them may be those of numbers."""
        full = self.before.usual + self.more_usual
        return most >= full - MOST_LINES or any("(" in flow.line for flow in self._flows())

    @cached_property
    def more_usual(self) -> int:
        """How many more full-width marks there are at least."""
        return sum(map(usual, self.new_lines)) - sum(map(usual, self.old_lines))

    def _flows(self) -> Iterator[Flow]:
        """All lines, and pieces of lines, that are read."""
        for flows in (self.old, self.old_around, self.new, self.new_around):
            yield from (flow for _, flow in flows)

    def _is_amid_words(self) -> bool:
        """Whether nothing but Han characters comes or goes, and no mark gets another sort of neighbour by it."""
        change, old = self.change, self.before.view.text
        start, end = max(0, change.start - 1), change.end + 1
        return all(map(_WORDS.fullmatch, (old[start:end], self.text[start : end + change.by])))


def _traces(flows: Sequence[tuple[int, Flow]]) -> list[tuple[Hashable, ...]]:
    return [flow.traces for _, flow in flows]


def _by_trace(traces: Sequence[tuple[Hashable, ...]]) -> Sequence[tuple[Hashable, ...]]:
    """For each trace what it is in each of the lines."""
    return list(zip(*traces, strict=True)) or [()] * len(TRACES)


def _everything(values: Sequence[object]) -> set[object]:
    """All words said in ``values``, or that there are some."""
    return {word for value in values if value for word in (value if isinstance(value, frozenset) else (True,))}


def _joined(values: Sequence[object]) -> object:
    """What is said in ``values``, however it is spread over lines."""
    values = [value for value in values if value is not None]
    if values and isinstance(values[0], frozenset):
        return sorted({word for value in values if isinstance(value, frozenset) for word in value})
    if values and isinstance(values[0], bool):
        return [True] if any(values) else []
    if values and isinstance(values[0], int):
        return list(filter(None, [sum(value for value in values if isinstance(value, int))]))
    return list(_flat(values))


def _flat(values: Iterable[object]) -> Iterator[object]:
    for value in values:
        if isinstance(value, tuple):
            yield from _flat(value)
        elif value:
            yield value


def usual(text: str) -> int:
    """How many full-width marks there are at least."""
    return text.count("，") + text.count("。")
