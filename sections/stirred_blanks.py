"""Which rules on blanks have to be asked again of the whole draft after a change inside its running text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from drafts.cached import cached_property
from drafts.regex import Regex
from sections.changed_lines import MOST_LINES
from sections.flow import Flow
from sections.make_up import MakeUp
from sections.rule import Finding
from sections.rules.bl_claims import PRECEDENCE, sure_gaps
from sections.rules.bl_gap import ENOUGH
from sections.rules.bl_gap_lost import THINLY, enough_kept, lost
from sections.rules.bl_letters import MAY_BE_A_NAME
from sections.rules.bl_marks import verdicts
from sections.rules.bl_meant_x import EQUATION
from sections.rules.bl_settled import ENOUGH as MARKS_ENOUGH
from sections.rules.bl_some import MANY
from sections.rules.bl_some import SURE as SOME_ENOUGH
from sections.rules.bl_some import THINLY as SOME_THINLY
from sections.rules.plain_text import plain

_SOME, _GAPS, _LETTERS, _CROSSES = "BL007", "BL012", "BL001", "BL003"
_MEANT_ELSEWHERE = Regex(f"{EQUATION.pattern}|推特|Twitter|马斯克")
"""What an x or X may be about wherever in the text it stands."""
_DOUBT = 10
"""Figures more or less of which it is not certain that lines have as many together as each by itself."""
_BEFORE_LETTERS = frozenset(PRECEDENCE[: PRECEDENCE.index(_LETTERS) + 1])
_MARKS = Regex(r"[×*＊_＿‗﹍﹎▁○◯◎□▲△●■◇◆〇█?？…※★☆#＃—-]")
_BY_OTHERS = frozenset(("BL003", "BL004", "BL005", "BL006"))
"""Rules on marks of which one may be a blank where there are others."""
_BLANKS = frozenset(PRECEDENCE)
_BEFORE_MARKS = frozenset(PRECEDENCE[: min(map(PRECEDENCE.index, _BY_OTHERS))])
_DATE_OVER_LINES = Regex(r"\d\s*\n\s*[年月日]")
"""No gap unless lines stand empty in it."""
_SOME_DAY = ("某年", "某月")
"""A date left out where several names are, too."""
_BEFORE_SOME = frozenset(PRECEDENCE[: PRECEDENCE.index(_SOME)])


class StirredBlanks(MakeUp):
    """Changed lines, and what of the blanks elsewhere in the draft goes by them."""

    def _by_blanks(self) -> set[str]:
        """The rules on blanks that go by how many others there are, or what others there are."""
        stirred: set[str] = set()
        if "某" in self.text and (self._tell_of_some() or self._blanks_thin_out()):
            stirred.add(_SOME)
        if self._makes_letters_blanks():
            if self._holds(MAY_BE_A_NAME):
                stirred.add(_LETTERS)
            if "××" in self.text:
                stirred.add(_CROSSES)
        if self._differ(_LETTERS) and (self._tell_of_one_letter() or self._holds(_MEANT_ELSEWHERE)):
            stirred.add(_LETTERS)
        if self._tips_marks() and self._holds(_MARKS):
            stirred |= _BY_OTHERS
        return stirred

    def _tell_of_some(self) -> bool:
        """Whether the lines hold a 某 or a blank, or did, and what is beside them does not make each 某 one anyway."""
        others = any(self._found_beside(_BEFORE_SOME))
        if not others and self._hold_any(_BEFORE_SOME):
            return True
        if not any("某" in flow.line for _, flow in (*self.old, *self.new)):
            return False
        if any(map(self.text.__contains__, _SOME_DAY)) and "某某" in self.text:
            return True
        names = list(islice(self._found_beside(frozenset({_SOME})), SOME_ENOUGH))
        return not others or (len(names) < SOME_ENOUGH and not any(len(f.span) > 1 for f in names))

    def _blanks_thin_out(self) -> bool:
        """Whether other blanks may stand closer or less close than tells that a single 某 is one more; see BL007."""
        all_of, size = self.before.all, self.before.bare_size

        def told(found: int, size: int) -> bool:
            return found >= MANY and found * SOME_THINLY > size

        was = sum(f.code in _BEFORE_SOME for f in all_of)
        old, new = (
            sum(f.code in _BEFORE_SOME for _, flow in flows for f in flow.found) for flows in (self.old, self.new)
        )
        now, grown = was - old + new, size + self.more_bare
        before = told(was, size)
        return any(told(now, grown + off) != before for off in (-MOST_LINES, MOST_LINES))

    def _makes_letters_blanks(self) -> bool:
        """Whether the lines hold blanks, or did, without which a lone X or ×× is what something is called."""
        return self._hold_any(_BEFORE_LETTERS) and not any(len(f.span) > 1 for f in self._found_beside(_BEFORE_LETTERS))

    def _tips_marks(self) -> bool:
        """Whether the lines hold blanks, or did, that decide on doubtful marks, their own or with few beside them."""
        if not self._hold_any(_BLANKS):
            return False
        few = islice(self._found_beside(_BEFORE_MARKS), MARKS_ENOUGH)
        return sum(1 for _ in few) < MARKS_ENOUGH or any(map(_is_in_doubt, self.new))

    def _tell_of_one_letter(self) -> bool:
        """Whether the lines hold a lone X, or did, which may be something else for what stands elsewhere."""
        flows = [flow for _, flow in (*self.old, *self.new)]
        return any(f.code == _LETTERS and len(f.span) == 1 for flow in flows for f in flow.found)

    def _differ(self, code: str) -> bool:
        """Whether the lines hold more or less that a rule finds."""
        old, new = ([f.code for _, flow in flows for f in flow.found].count(code) for flows in (self.old, self.new))
        return old != new

    def _hold_any(self, codes: frozenset[str]) -> bool:
        """Whether rules with these ``codes`` find something in the lines, or did."""
        return any(f.code in codes for flows in (self.old, self.new) for _, flow in flows for f in flow.found)

    def _found_beside(self, codes: frozenset[str]) -> Iterator[Finding]:
        """What rules with these ``codes`` find in the other lines."""
        area = self.change.area
        return (f for f in self.before.all if f.code in codes and not area.start <= f.span.start <= area.end)

    def _by_gaps(self) -> set[str]:
        """Whether the text may have lost its figures throughout, which takes some gaps that are sure."""
        old, new = ([sum(f.code == _GAPS for f in flow.found) for _, flow in flows] for flows in (self.old, self.new))
        was = self.before.gaps
        self.more_gaps = sum(new) - sum(old)
        now = was + self.more_gaps
        if (self.more_gaps and self.change.inside) or _DATE_OVER_LINES.search(self.around):
            return {_GAPS}
        most = max(was, now)
        if most < ENOUGH and (most == 0 or self.before.sure_gaps < ENOUGH):
            return set()
        if self.before.lost_figures:
            amid = self.change.inside and self.lines.start < self.change.area.start and self.judged_to < self.lines.end
            apart = amid or not (self._begin_with_a_gap() or self._break_off())
            return set() if apart and self._have_still_lost_figures() else {_GAPS}
        if self.more_gaps or any(_may_have_lost(flow) for _, flow in self.new):
            return {_GAPS}
        sure = self.before.sure_gaps
        if sure - sum(old) < ENOUGH <= sure + sum(new):
            return {_GAPS}
        most = min(most, sure + sum(new))
        figures, size = self.before.figures, self.before.bare_size
        if figures + min(0, self.more_figures) > 3 * most:
            return set()
        return set() if size + min(0, self.more_bare) > THINLY * (most + 1) else {_GAPS}

    def _begin_with_a_gap(self) -> bool:
        """Whether a line by itself begins with a unit lacking its figure; in the draft that goes by the line above."""
        flows = [flow for _, flow in (*self.old, *self.new)]
        return any(f.code == _GAPS and f.span.start <= flow.block.body.start for flow in flows for f in flow.found)

    def _have_still_lost_figures(self) -> bool:
        """Whether the text has lost its figures as much as before, beyond doubt."""
        before = self.before
        old, new = (sum([sure_gaps(flow.view) for _, flow in flows]) for flows in (self.old, self.new))
        self.more_sure = new - old
        sure = before.sure_gaps + self.more_sure
        figures, size = before.figures + self.more_figures, before.bare_size + self.more_bare
        return sure > ENOUGH and figures + _DOUBT < enough_kept(sure) and size + THINLY < THINLY * sure

    @cached_property
    def more_figures(self) -> int:
        """How many more figures there are."""
        return sum(f.figures for _, f in self.new) - sum(f.figures for _, f in self.old)

    @cached_property
    def more_bare(self) -> int:
        """How many more code points without marks."""
        return sum(f.bare_size for _, f in self.new) - sum(f.bare_size for _, f in self.old)

    def _holds(self, sign: Regex) -> bool:
        """Whether there is a match of ``sign``, or was one."""
        held = self.before.held
        if sign not in held:
            held[sign] = sign.search(self.before.view.text) is not None
        return held[sign] or sign.search(self.around) is not None

    @cached_property
    def around(self) -> str:
        """The lines as they are now, and one on either side."""
        starts = self.before.starts
        end = starts[self.last + 2] + self.change.by if self.last + 2 < len(starts) else len(self.text)
        return self.text[starts[max(0, self.first - 1)] : end]

    def now_held(self) -> dict[Regex, bool]:
        """Of the signs that were asked about, whether there is a match, or was one."""
        return {sign: held or sign.search(self.around) is not None for sign, held in self.before.held.items()}


def _may_have_lost(flow: Flow) -> bool:
    """Whether more figures are missing in it than it tells by itself, as there are such gaps elsewhere.

    In a draft that has not lost them throughout; whether that stays so is asked besides.
    """
    bare = flow.view.bare
    known = sorted((bare.offset(f.span.start + 1), bare.offset(f.span.end + 1)) for f in flow.found if f.code == _GAPS)
    return any(place not in known for place in lost(bare.text, known, throughout=False))


def _is_in_doubt(line: tuple[int, Flow]) -> bool:
    """Whether it holds signs that are blanks if others are."""
    return any(not is_sure for _, is_sure, _, _ in verdicts(plain(line[1].view)))
