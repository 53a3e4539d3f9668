"""From a checked draft to the one that a change inside its running text makes of it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import chain
from operator import itemgetter
from typing import TYPE_CHECKING

from drafts.model import BlockKind
from drafts.span import Span
from sections.blanks import Blank
from sections.carried import CarriedView
from sections.changed_lines import Elsewhere, Whole, all_places, finding_start, key_of
from sections.check import Report, place_of
from sections.flow import ASKED, LISTED, SWITCHES
from sections.line_setting import retitled
from sections.looked_again import BASE, PAIRS, WIDTH, LookedAgain
from sections.odd_line import OddLine
from sections.parted import Parted
from sections.pragma import ABOUT_THESE, SwitchOff, SwitchOffs
from sections.reach import FRAME, FRAMED, LINE, ODD, SECTIONS
from sections.rule import Finding
from sections.rules import RULES, SIGNS
from sections.rules.st_broken import may_be_broken
from sections.rules.wd_repeats import REPEATS, TOLD_BESIDE
from sections.said_again import Counts
from sections.shifted import shifted
from sections.title_line import TitleLine
from sections.view import View
from sections.within import Within

if TYPE_CHECKING:
    from sections.incremental import Known

_ABSENT = frozenset("RQ001 RQ002".split())
"""What goes by whether something is said that a section might begin with, be it none of its own."""
_OF_GAPS = frozenset({"BL012"})
_SAYS_THE_TITLE = "ST006"
"""WD003 goes by where something does."""
_BROKEN = "ST007"
_OF_DATES = frozenset("DT003 DT004".split())
_DATED = frozenset("DT001 DT002".split())
"""What goes by sections, besides."""
_SPACED = FRAMED | {"ST002", "ST003"}
"""What may go by how many blank lines stand beside a heading or a short line."""
CODE = re.compile(r"^[ \t]*(?:```|~~~|    \S|\t\S)", re.M)
_NAMING_LINES = {
    "WD003": re.compile(r"(?<=”在第)\d+(?=行已经写过，留一处即可$)"),
    "FG005": re.compile(r"(?<=^第)\d+(?=行说的是)"),
    "ST001": re.compile(r"(?<=；第)\d+(?=行有文字被截去，)"),
}
"""The number of another line of the draft, in the messages that may name one."""
MOST_WIDE = 60
"""Reaches of findings, those of some that are gone among them, above which they are found out anew."""
ABOUT_OFFS = frozenset(rule.code for rule in RULES if rule.family == ABOUT_THESE)


class Step(LookedAgain):
    """From one text to the next."""

    has_signs = False
    """Whether rules may be switched off."""
    doubtful: Set[str] = frozenset()
    """Rules that others ask which may find something else than is known of the lines and beside them."""

    def known(self) -> Known:
        self.has_signs = self.before.has_signs or any(SWITCHES in line for line in self.new_lines)
        self.prove()
        self.compare_frames()
        kept, touched = self._carry()
        stirred = touched | self.stirred()
        if self.at_end and self.is_behind_all() and (not self.is_at_top() or self._begins_alike()):
            self.at_end = False
            stirred |= _OF_DATES if self.is_dated() else set()
        told_anew = SECTIONS in stirred or (self.reshaped and self.before.setting.by_tone)
        if told_anew:
            stirred |= _ABSENT
        doubtful = self.at_end or self.is_odd or not self.is_headed
        self.rematched = told_anew or (doubtful and not self._begins_alike())
        stirred.discard(SECTIONS)
        self.doubtful = ASKED & stirred
        stirred -= ASKED
        if self.before.lost_figures and not _OF_GAPS.isdisjoint(self.doubtful):
            raise Whole
        self.is_alike = not self.reshaped and len(self.new) == 1
        self.traced = frozenset(stirred)
        if self.is_spaced:
            stirred |= _SPACED
        elif self.is_odd:
            stirred |= ODD | FRAMED
        elif self.at_end:
            stirred |= FRAME if self.is_dated() or not self.is_alike else FRAME - _OF_DATES
        known = self._carried(kept, stirred)
        if _SAYS_THE_TITLE in stirred:
            told = [found.span for found in known.all if found.code == _SAYS_THE_TITLE]
            if told != [self.change.span(found.span) for found in self.before.all if found.code == _SAYS_THE_TITLE]:
                raise Whole
        return known

    def _carry(self) -> tuple[list[Finding], set[str]]:
        """The findings beside the lines, where they stand now, and the codes of those that the change touches."""
        change, area = self.change, self.change.area
        start, end = change.start, change.end
        kept: list[Finding] = []
        touched: set[str] = set()
        own = {key_of(shifted(f, at)) for at, flow in self.old for f in flow.found if f.code == REPEATS.code}
        found = self.before.all
        here = bisect_left(found, self.lines.start, key=finding_start)
        behind = bisect_right(found, self.lines.end, lo=here, key=finding_start)
        for first, last in self.before.wide:
            if first <= area.end and last >= area.start:
                here, behind = 0, len(found)
        kept += found[:here]
        for finding in found[here:behind]:
            if finding.code in self.retold:
                continue
            first, last = (0, change.size) if finding.code in self.before.throughout else _extent(finding)
            if self.is_judged(finding):
                if finding.code == REPEATS.code and key_of(finding) not in own:
                    here = self.reshaped and _NAMING_LINES[REPEATS.code].search(finding.message) is None
                    if here or (first <= end and last >= start):
                        self._touch(finding, touched)
                    else:
                        kept.append(change.finding(finding))
            elif last < area.start:
                kept.append(finding)
            elif first > area.end:
                kept.append(shifted(finding, change.by))
            elif change.touches(finding):
                self._touch(finding, touched)
            else:
                kept.append(change.finding(finding))
        by = change.by
        kept += [shifted(finding, by) for finding in found[behind:]]
        if self.reshaped:
            kept = [self._renumbered(f, touched) if f.code in _NAMING_LINES else f for f in kept]
        return kept, touched

    def _touch(self, finding: Finding, touched: set[str]) -> None:
        if _is_told_by_its_line(finding):
            raise Whole
        touched.add(finding.code)

    def _renumbered(self, finding: Finding, touched: set[str]) -> Finding:
        """The finding with the number that the line it names has now."""
        m = _NAMING_LINES[finding.code].search(finding.message)
        if m is None:
            return finding
        line = int(m[0]) - 1
        if self.first <= line <= self.last:
            touched.add(finding.code)
        if line <= self.last:
            return finding
        now = line + 1 + len(self.new_lines) - len(self.old_lines)
        return finding._replace(message=f"{finding.message[: m.start()]}{now}{finding.message[m.end() :]}")

    def _carried(self, kept: list[Finding], stirred: set[str]) -> Known:
        before, change = self.before, self.change
        unpaired = [finding for finding in kept if finding.code == PAIRS.code] if PAIRS.code in stirred else []
        starts = self._starts()
        view = CarriedView(before.view, self.text, change, starts, self.line_words, before.base, self.title)
        SIGNS.carry(before.view, view, [flow.signs for _, flow in self.new_around or self.new])
        self._keep_years(view)
        anew: list[Finding] = []
        moved_on = self.rematched and self._match_again(view)
        self.is_alike = self.is_alike and not moved_on
        if moved_on:
            stirred |= ODD | FRAMED | _DATED
        elif self.is_odd and self.is_alike:
            stirred -= self.spared() - self.traced
        kept = self._with_new(kept, stirred)
        if self.doubtful:
            if not self._is_all_of(BASE, view, kept):
                raise Elsewhere
        elif self.at_end or self.is_odd:
            self._look_for_residue(view, kept)
        if PAIRS.code in stirred and (around := self._pairs(view, starts, kept)) is not None:
            area, found = around
            kept += [f for f in unpaired if not area.start <= f.span.start < area.end] + found
            anew += found
            kept.sort(key=place_of)
            stirred = stirred - {PAIRS.code}
        if WIDTH in stirred and WIDTH in before.throughout and (told := self._half_width(view)) is not None:
            insort(kept, told, key=place_of)
            anew.append(told)
            stirred = stirred - {WIDTH}
        unbroken = _BROKEN not in stirred or (not moved_on and before.unbroken and not self._may_be_broken(view))
        stirred = stirred - {_BROKEN} if unbroken else stirred
        known = type(before)(view, before.rules, Report(()), (), before.kinds)
        if len(before.wide) > MOST_WIDE:
            before.wide = set(wide(before.all, before.starts, change.size))
        known.wide = {(change.place(first), change.place(last)) for first, last in before.wide}
        if stirred:
            found = self._asked(view, kept, stirred)
            anew += found
            kept += found
            kept.sort(key=place_of)
        offs = SwitchOffs(self.text) if self.has_signs else before.offs
        if stirred.isdisjoint(ABOUT_OFFS) and self._has_more_off(offs, kept):
            kept = _without(kept, ABOUT_OFFS)
            found = self._asked(view, kept, ABOUT_OFFS)
            anew += found
            kept += found
            kept.sort(key=place_of)
        known.wide.update(wide(anew, starts, len(self.text)))
        known.report = self._report(kept, offs)
        known.offs, known.has_signs = offs, self.has_signs
        known.usual, known.held = before.usual + self.more_usual, self.now_held()
        known.all, known.starts, known.line_words = kept, starts, self.line_words
        known.all_words = before.all_words + self.more_words
        known.base = view.base
        alike = not moved_on and (stirred.isdisjoint(LISTED) or known.throughout == before.throughout)
        if alike:
            known.throughout, known.setting, known.flows = before.throughout, before.setting, before.flows
            known.odd, known.pieces, known.around = before.odd, before.pieces, before.around
        if isinstance(self, Within):
            known.last_line = self.lines.start, self.block
        if alike and LINE.isdisjoint(stirred - {REPEATS.code}):
            known.proved = before.proved
            if not change.inside:
                known.proved.update(flow.line for _, flow in self.new if flow.is_judged)
        known.said = [*before.said[: self.first], *self.said(), *before.said[self.last + 1 :]]
        known.clauses, known.gaps = self._counted(), before.gaps + self.more_gaps
        if not _OF_GAPS.isdisjoint(self.doubtful):
            if known.lost_figures:
                raise Elsewhere
        elif before.lost_figures:
            known.sure_gaps = before.sure_gaps + self.more_sure
        elif "sure_gaps" in before.__dict__ and not self._hold_any(_OF_GAPS):
            known.sure_gaps = before.sure_gaps
        known.lost_figures = before.lost_figures
        if "figures" in before.__dict__:
            known.figures = before.figures + self.more_figures
        if "bare_size" in before.__dict__:
            known.bare_size = before.bare_size + self.more_bare
        if not self.at_end:
            is_last = self.lines.start >= before.middle.end
            known.middle = before.middle if is_last else Span(before.middle.start, before.middle.end + change.by)
        if unbroken and "unbroken" in before.__dict__:
            known.unbroken = before.unbroken
        if "is_coded" in before.__dict__:
            known.is_coded = before.is_coded or (self.more_special and CODE.search(self.text) is not None)
        if "is_dated" in before.__dict__:
            known.is_dated = before.is_dated
        known.special = before.special or self.more_special
        if stirred.isdisjoint(LISTED):
            known.marks = Counter({code: before.marks[code] + self.more_marks.get(code, 0) for code in LISTED})
        if "slack" in before.__dict__ and not moved_on and (left := before.slack - self.off) > 0:
            known.slack = left
        if "headings" in before.__dict__:
            known.headings = self._headings()
        known.left = self._left(known)
        if moved_on:
            known.left = tuple([b._replace(part=view.matched.part_at(b.span.start).id) for b in known.left])
        return known

    def _with_new(self, kept: list[Finding], stirred: Set[str]) -> list[Finding]:
        """``kept``, which is in order, with what is found in the new lines, but for what the ``stirred`` rules find."""
        kept = _without(kept, stirred)
        flows = (*self.new, *self.new_around)
        here = [shifted(finding, at) for at, flow in flows for finding in _without(flow.found, stirred)]
        if here:
            first = bisect_left(kept, self.lines.start, key=finding_start)
            last = bisect_right(kept, self.lines.end + self.change.by, lo=first, key=finding_start)
            kept[first:last] = sorted((*kept[first:last], *here), key=place_of)
        return kept

    def _may_be_broken(self, view: View) -> bool:
        """Whether a paragraph may be broken in ``view`` where the lines have changed, or beside them."""
        return may_be_broken(view, Span(self.lines.start, self.lines.end + self.change.by))

    def _headings(self) -> list[int]:
        known, more = self.before.headings, len(self.new_lines) - len(self.old_lines)
        if self.change.inside:
            return known
        places = {at for at, flow in self.new if flow.block.kind is BlockKind.HEADING}
        here = [n for n, (at, _) in enumerate(all_places(self.new_lines, self.lines.start), self.first) if at in places]
        return [*[n for n in known if n < self.first], *here, *[n + more for n in known if n > self.last]]

    def _starts(self) -> list[int]:
        before, by = self.before.starts, self.change.by
        here = [at for at, _ in all_places(self.new_lines, self.lines.start)]
        return [*before[: self.first], *here, *[at + by for at in before[self.last + 1 :]]]

    def _counted(self) -> Counts:
        if self.change.inside:
            old, new = self.before.said[self.first : self.last + 1], self.said()
        else:
            old, new = ([flow.clauses for _, flow in flows] for flows in (self.old, self.new))
        return self.before.clauses.changed(chain.from_iterable(old), chain.from_iterable(new))

    def _has_more_off(self, offs: SwitchOffs, found: Sequence[Finding]) -> bool:
        """Whether something else than before is found where rules are switched off, or that is not known."""
        before = self.before
        if not self.has_signs:
            return False
        if before.is_coded or len(before.rules) < len(RULES):
            return True
        return _silenced(before.offs, before.all) != _silenced(offs, found)

    def _report(self, found: list[Finding], offs: SwitchOffs) -> Report:
        shown = found
        if len(self.before.rules) < len(RULES):
            own = {rule.code for rule in self.before.rules}
            shown = [f for f in found if f.code in own]
        if not offs.all:
            return Report(tuple(shown))
        silent = {id(f) for off in offs.all for f in _there(off, shown) if off.covers(f)}
        return Report(tuple(f for f in shown if id(f) not in silent), tuple(f for f in shown if id(f) in silent))

    def _left(self, known: Known) -> tuple[Blank, ...]:
        change, area = self.change, self.change.area
        left = self.before.left
        first = bisect_left(left, area.start, key=_blank_start)
        last = bisect_right(left, self.judged_to, lo=first, key=_blank_start)
        offs = known.offs
        here = []
        for at, flow in self.new:
            for finding, blank in zip([f for f in flow.found if f.code.startswith("BL")], flow.blanks, strict=True):
                if not offs.covers(shifted(finding, at)):
                    part = known.view.matched.part_at(at + blank.span.start).id
                    here.append(blank._replace(span=blank.span.moved(at), sentence=blank.sentence.moved(at), part=part))
        return (*left[:first], *here, *map(change.blank, left[last:]))


class OddStep(OddLine, Step):
    """The same where the change lies within a line that is no running text."""


class TitleStep(TitleLine, Step):
    """The same where the change lies within the title."""

    def _carried(self, kept: list[Finding], stirred: set[str]) -> Known:
        known = super()._carried(kept, stirred)
        for name in ("flows", "odd", "pieces", "around", "proved", "is_dated", "slack"):
            known.__dict__.pop(name, None)
        if "setting" in known.__dict__:
            known.setting = retitled(known.setting, known.view)
        return known


class WithinStep(Within, Step):
    """The same where the change lies within sentences of one line."""


class PartedStep(Parted, Step):
    """The same where no sentence changes, but where lines end."""


def wide(found: Iterable[Finding], starts: Sequence[int], size: int) -> Iterator[tuple[int, int]]:
    """How far those reach that go, or whose fix goes, beyond their line. ``starts``: of the lines, in ``size``."""
    for finding in found:
        first, last = _extent(finding)
        line = bisect_right(starts, finding.span.start)
        end = starts[line] - 1 if line < len(starts) else size
        if first < starts[line - 1] or last > end:
            yield first, last


_first, _second = itemgetter(0), itemgetter(1)


def _extent(finding: Finding) -> tuple[int, int]:
    """Where the finding and its fix start and end."""
    span, fix = finding.span, finding.fix
    if fix is None or not fix.edits:
        return span.start, span.end
    if len(fix.edits) == 1:
        edit = fix.edits[0]
        return min(span.start, edit.start), max(span.end, edit.end)
    return min(span.start, *map(_first, fix.edits)), max(span.end, *map(_second, fix.edits))


def _without(found: Sequence[Finding], stirred: Set[str]) -> list[Finding]:
    """Without what the ``stirred`` rules are asked about again."""
    return [f for f in found if f.code not in stirred or _is_told_by_its_line(f)] if stirred else list(found)


def _is_told_by_its_line(finding: Finding) -> bool:
    """Whether it is about what is said twice in one breath."""
    return finding.code == REPEATS.code and finding.message.startswith(TOLD_BESIDE)


def _silenced(offs: SwitchOffs, found: Sequence[Finding]) -> list[set[str]]:
    """The codes of what is found where each of the switch-offs holds. ``found``: by position."""
    return [{finding.code for finding in _there(off, found)} - ABOUT_OFFS for off in offs.all]


def _there(off: SwitchOff, found: Sequence[Finding]) -> Sequence[Finding]:
    """What is found where the switch-off holds. ``found``: by position."""
    first = bisect_left(found, off.area.start, key=finding_start)
    return found[first : bisect_left(found, max(off.area.end, off.area.start + 1), lo=first, key=finding_start)]


def _blank_start(blank: Blank) -> int:
    return blank.span.start
