"""What is looked at again with all of the draft after a change, and what of it only around the lines."""

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence, Set
from functools import cache

from drafts.parse import SPACE
from drafts.span import Span
from sections.answers import Answers
from sections.changed_lines import Whole, key_of
from sections.check import finding_of, hits
from sections.flow import ASKED
from sections.heading_words import HeadingWords
from sections.kind import State
from sections.match import match
from sections.open_pairs import pairs_around
from sections.reach import RESIDUE
from sections.rule import Finding, Rule
from sections.rules import BY_CODE, RULES
from sections.rules.dt_years import report_years
from sections.rules.rs_viewer import VIEWED
from sections.rules.wd_repeats import REPEATS, again
from sections.section_marks import section_marks
from sections.throughout import half_width_throughout
from sections.view import View

REMEMBERED = ("RS001", "RS002", "RS003", "RS004", "RS006", "ST006")
"""Rules, beside those on blanks, whose hits are kept in the view that they were found in."""
BASE = tuple(rule for rule in RULES if rule.code in ASKED)
"""The rules whose findings others ask for."""
PAIRS = BY_CODE["PU002"]
_AGAIN = REPEATS.asking(again)
_RESIDUE = tuple(rule for rule in BASE if rule.code in RESIDUE)
WIDTH = "PU001"
NEAR = 12
"""Lines within which residue may spread."""
_PAGES = "RS007"
"""Goes by lines that are the same on every page, and so by others than the one at hand even where there are none."""
_SPREADING = RESIDUE - {"RS002", "RS008", _PAGES}
"""Of these, what lines are that stand beside others may go by those."""


class LookedAgain(HeadingWords):
    """Changed lines, and what rules find now that are asked about more than these."""

    is_alike = False
    """Whether it is one line, by which sections begin where they did."""

    def _pairs(self, view: View, starts: Sequence[int], found: Sequence[Finding]) -> tuple[Span, list[Finding]] | None:
        """The marks without a partner in and around the lines, and how far that is all; None where nobody knows."""
        if PAIRS not in self.before.rules:
            return self.change.area, []
        return pairs_around(PAIRS, view, starts, self.first, self.first + len(self.new_lines) - 1, found)

    def _half_width(self, view: View) -> Finding | None:
        """What is told of half-width marks throughout the draft; None where that has to be found out anew."""
        lines, found = self.lines, self.before.all
        told = [f for f in found if f.code == WIDTH]
        if len(told) != 1 or any(f.code[:2] == "RS" and f.span.overlaps(lines) for f in found):
            return None
        old, new = (self.old_around or self.old), (self.new_around or self.new)
        return half_width_throughout(told[0], self.before.view, view, lines, self.change.by, old, new)

    def _keep_years(self, view: View) -> None:
        """Raise Whole where the report is, by what its first lines say, on another year."""
        if not self.may_tell_the_year:
            return
        was = report_years(self.before.view)
        if was._replace(opened=was.opened and self.change.span(was.opened)) != report_years(view):
            raise Whole

    def _match_again(self, view: View) -> bool:
        """Whether sections do not begin where they did. Raises Whole where a section is empty, which two rules tell."""
        found = match(view.draft, view.kind, view.prose)
        if found == view.matched:
            return False
        if any(f.state is State.EMPTY for f in (*found.sections, *view.matched.sections)):
            raise Whole
        view.matched = found
        return True

    def _look_for_residue(self, view: View, kept: list[Finding]) -> None:
        """Raise Whole where something else is no part of the report than was before."""
        far = self._is_far_from_residue()
        if far and not self._may_have_pages():
            return
        if not self._is_all_of([rule for rule in _RESIDUE if rule.code == _PAGES] if far else _RESIDUE, view, kept):
            raise Whole

    def _is_all_of(self, rules: Sequence[Rule], view: View, kept: list[Finding]) -> bool:
        """Whether ``rules`` find in all of the draft just what is known of them."""
        codes = {rule.code for rule in rules}
        known = {finding for finding in kept if finding.code in codes}
        found = {finding_of(rule, hit) for rule in rules for hit in hits(rule, view)}
        view.asked.clear()
        return known == found

    def _is_far_from_residue(self) -> bool:
        """Whether it is one line, below the first ones, that is no residue nor stands near any, nor has done so."""
        starts = self.before.starts
        first, last = starts[max(0, self.first - NEAR)], starts[min(len(starts) - 1, self.last + NEAR)]
        near = any(f.code in _SPREADING and f.span.end >= first and f.span.start <= last for f in self.before.all)
        return self.is_alike and not near and 0 < self.before.middle.start <= self.lines.start

    def _may_have_pages(self) -> bool:
        """Whether there are page numbers, or the line stands beside what may be one."""
        beside = (next(self._beyond(self.first, -1), ""), next(self._beyond(self.last, 1), ""))
        return (
            any(map(self.text.__contains__, VIEWED))
            or any(finding.code == _PAGES for finding in self.before.all)
            or any(line.strip(SPACE).isdecimal() for line in beside)
        )

    def _asked(self, view: View, kept: list[Finding], stirred: Set[str]) -> list[Finding]:
        """What the stirred rules find now. They are told what is known of the others."""
        answers = Answers(kept, ASKED.union([rule.code for rule in self.before.rules]) - stirred)
        view.asked = answers
        for code, find in _remembered().items():
            if code in answers.known:
                view.kept[find] = tuple(answers.of(code).hits)
        found: dict[tuple[int, int, str, str], Finding] = {}
        for rule in self.before.rules:
            if rule.code in stirred:
                for hit in hits(_AGAIN if rule.code == REPEATS.code else rule, view):
                    finding = finding_of(rule, hit)
                    found.setdefault(key_of(finding), finding)
        return list(found.values())

    def is_at_top(self) -> bool:
        return self.lines.start < self.before.middle.end

    def _begins_alike(self) -> bool:
        """Whether by what the one line is now sections begin where they did."""
        flows = (self.old_around, self.new_around) if self.new_around else (self.old, self.new)
        if self.before.view.kind is None or self.reshaped or any(len(each) != 1 for each in flows):
            return False
        old, new = (section_marks(each[0][1]) for each in flows)
        return old == new


@cache
def _remembered() -> Mapping[str, object]:
    """By the codes of rules, what keeps their hits (sections/rules/once.py) under itself."""
    return {code: inspect.unwrap(BY_CODE[code].check) for code in REMEMBERED}
