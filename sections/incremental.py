"""A draft checked again after a change inside its running text: only what the change touches is judged anew.

The outcome is that of a check of the whole draft, finding for finding; where that cannot be said of a change
beforehand (a heading, a table, a first or last line, a line that says something rules on the whole draft go by that is
dear to look at again), nothing comes of it and the whole draft has to be checked.
"""

from __future__ import annotations

import inspect
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain, pairwise

from drafts.edit import Edit
from drafts.markdown import MAY_HAVE
from drafts.model import Block, BlockKind
from drafts.parse import SPACE, TITLE_LINES
from drafts.regex import Regex
from drafts.span import Span
from sections.blanks import Blank
from sections.bounded import PatternTimeout
from sections.carried import CarriedView, Change
from sections.check import Report, finding_of, hits
from sections.flow import LONG, OPEN, QUIET, End, Flow, Setting, figures, moved, read, shifted
from sections.kind import State
from sections.match import BARE_HEADING_LIMIT, TAIL_BLOCKS
from sections.pragma import SwitchOffs
from sections.reach import COUNTING, LINE, QUIET_CODES, RESIDUE, SECTIONS, TRACES, all_words, cues_of
from sections.rule import Asked, Finding, Hit, Rule
from sections.rules import RULES
from sections.rules.bl_claims import PRECEDENCE
from sections.rules.bl_gap_lost import ENOUGH
from sections.rules.dt_years import HEAD
from sections.rules.pu_marks import NO_OTHER
from sections.rules.pu_pairs import MARKS_AND_LINES, is_plain
from sections.rules.report_lines import is_report
from sections.rules.rq_content import SUBSTANTIAL, THIN
from sections.rules.rs_site import TOP
from sections.rules.wd_repeats import REPEATS, SHORTEST, Clauses, beside
from sections.view import View

MOST_LINES = 60
"""Lines that a change may touch or bring; with more of them the whole draft is checked."""
KEPT = 2000
"""Lines remembered by what they say."""
FIRST = 6
"""Blocks behind the first heading, and blocks of text at the end, that are never judged by themselves."""
MARKS = ("PU001", "PU003", "PU005")
_MANY = re.compile(r"共(\d+)处$")
_NAMING_LINES = {
    "WD003": re.compile(r"(?<=”在第)\d+(?=行已经写过，留一处即可$)"),
    "FG005": re.compile(r"(?<=^第)\d+(?=行说的是)"),
    "ST001": re.compile(r"(?<=；第)\d+(?=行有文字被截去，)"),
}
"""The number of another line of the draft, in the messages that may name one."""
_BASE = tuple(rule for rule in RULES if rule.family in ("BL", "RS"))
"""The rules whose findings others ask for."""
_RESIDUE = tuple(rule for rule in RULES if rule.code in RESIDUE)
_SAID_TWICE, _SHARES, _SOME, _GAPS, _PAIRS, _SWITCHES = REPEATS.code, "RQ006", "BL007", "BL012", "PU002", "SW"
_BEFORE_SOME = frozenset(PRECEDENCE[: PRECEDENCE.index(_SOME)])
_IN_LINES = REPEATS._replace(check=lambda view: beside(view, Clauses(view)) if is_report(view) else ())
"""What a line by itself says twice is told by the clauses of the whole draft, but for one beside the other."""
_PLAIN_START = re.compile(r"[^\s<>|`~+*#=&\-\d•●·_]")
_KNOWN = (
    LINE
    | RESIDUE
    | QUIET_CODES
    | COUNTING
    | frozenset().union(*(t.codes for t in TRACES))
    | {"SW001", "SW002", "SW003"}
)


class Known:
    """A draft with all that was found in it, by ``rules``. ``report`` and ``left``: of the rules, of its blanks."""

    def __init__(self, view: View, rules: Sequence[Rule], report: Report, left: tuple[Blank, ...]) -> None:
        self.view, self.rules, self.report, self.left = view, tuple(rules), report, left

    def after(self, text: str) -> Known | None:
        """The same of ``text``; None where the whole of it has to be checked."""
        if self.report.crashes or "\r" in text or not all(rule.code in _KNOWN for rule in self.rules):
            return None
        if text == self.view.text:
            return self
        edit = difference(self.view.text, text)
        for each in dict.fromkeys((edit, _slid(edit, self.view.text))):
            try:
                return _Step(self, text, each).known()
            except _Whole:
                continue
            except PatternTimeout:
                break
        return None

    # What follows is found out when first asked for, or carried over from the draft before.

    @cached_property
    def all(self) -> list[Finding]:
        """Every finding, silent ones too, of ``rules`` and of those that others ask for, by position."""
        own = {rule.code for rule in self.rules}
        found = [*self.report.findings, *self.report.switched_off]
        for rule in _BASE:
            if rule.code not in own:
                found += dict.fromkeys(finding_of(rule, hit) for hit in hits(rule, self.view))
        return sorted(found, key=_place)

    @cached_property
    def starts(self) -> list[int]:
        """Where lines start."""
        return [span.start for span in self.view.lines.spans()]

    @cached_property
    def line_words(self) -> list[int]:
        view = self.view
        return [view.words_in(span) for span in view.lines.spans()]

    @cached_property
    def setting(self) -> Setting:
        view = self.view
        judged = {rule.code: rule for rule in (*_BASE, *self.rules) if rule.code in LINE}
        if _SAID_TWICE in judged:
            judged[_SAID_TWICE] = _IN_LINES
        items = [
            word for section in (view.kind.sections if view.kind else ()) for i in section.items for word in i.words
        ]
        return Setting(
            view.kind,
            view.path,
            view.data,
            view.draft.markdown,
            view.draft.front,
            tuple(judged.values()),
            _RESIDUE,
            tuple(trace.of for trace in TRACES),
            cues_of(view.kind),
            all_words(tuple(items)),
        )

    @cached_property
    def flows(self) -> dict[str, Flow | None]:
        """Lines by what they say, as far as they were looked at by themselves."""
        return {}

    @cached_property
    def proved(self) -> set[str]:
        """Lines that say by themselves just what was found in them within the draft."""
        return set()

    @cached_property
    def marks(self) -> Counter[str]:
        """Of how many marks the rules on marks tell."""
        found = Counter[str]()
        for finding in self.all:
            if finding.code in MARKS:
                found[finding.code] += _marks(finding)
        return found

    @cached_property
    def gaps(self) -> int:
        """How many figures are missing without a trace."""
        return sum(finding.code == _GAPS for finding in self.all)

    @cached_property
    def said(self) -> list[Sequence[str]]:
        """The clauses of each line."""
        clauses = Clauses(self.view)
        lines = [self.view.lines.position(block.span.start)[0] - 1 for block in self.view.draft.blocks]
        said: list[list[str]] = [[] for _ in self.starts]
        for number, text in zip(clauses.blocks, clauses.texts, strict=True):
            said[lines[number]].append(text)
        return list(said)

    @cached_property
    def clauses(self) -> Counter[str]:
        """How often each clause is said."""
        return Counter(chain.from_iterable(self.said))

    @cached_property
    def figures(self) -> int:
        """How many figures the draft has."""
        return figures(self.view.bare.text)

    @cached_property
    def middle(self) -> Span:
        """The lines between what may be title and lead, and what may be sign-off and date; see sections/reach.py."""
        draft = self.view.draft
        blocks = draft.blocks
        first = next((at for at, b in enumerate(blocks) if b.kind is BlockKind.HEADING and b is not draft.title), 0)
        long = [at for at, b in enumerate(blocks) if b.kind is BlockKind.PARAGRAPH and len(b.body) > LONG][:2]
        title = blocks.index(draft.title) if draft.title else 0
        begin = max(title + TOP, TITLE_LINES, first + FIRST, *(at + 1 for at in long))
        tail = [at for at, b in enumerate(blocks) if _is_text(b)][-FIRST:]
        last = max((at for at, b in enumerate(blocks[:-TAIL_BLOCKS]) if _is_substance(b)), default=0)
        stop = min(last, tail[0] if tail else 0)
        if begin >= stop or len(long) < 2:
            return Span(0, 0)
        return Span(max(blocks[begin].span.start, draft.front.span.end + HEAD), blocks[stop].span.start)

    @cached_property
    def special(self) -> bool:
        """Whether there may be code or tables."""
        return self.view.draft.markdown and MAY_HAVE.search(self.view.text) is not None


class _Whole(Exception):  # noqa: N818
    """The whole draft has to be checked."""


class _Step:
    """From one text to the next."""

    def __init__(self, before: Known, text: str, edit: Edit) -> None:
        self.before, self.text = before, text
        starts, old = before.starts, before.view.text
        first = bisect_right(starts, edit.start) - 1
        last = bisect_right(starts, edit.end) - 1
        begin = starts[first]
        end = starts[last + 1] - 1 if last + 1 < len(starts) else len(old)
        if not (before.middle.start < begin and end < before.middle.end):
            raise _Whole
        self.old_lines = old[begin:end].split("\n")
        self.new_lines = text[begin : end + edit.growth].split("\n")
        if max(len(self.old_lines), len(self.new_lines)) > MOST_LINES:
            raise _Whole
        self.first, self.last = first, last
        self.old = [(at, self._flow(line)) for at, line in _places(self.old_lines, begin)]
        self.new = [(at, self._flow(line)) for at, line in _places(self.new_lines, begin)]
        self.change = Change(edit.start, edit.end, edit.growth, Span(begin, end), self.new)
        self.line_words = self._words()
        self.reshaped = len(self.old_lines) != len(self.new_lines) or len(self.old) != len(self.new)

    def _flow(self, line: str) -> Flow:
        flows = self.before.flows
        try:
            flow = flows[line]
        except KeyError:
            if len(flows) >= KEPT:
                flows.clear()
            title = self.before.view.draft.title
            flow = flows[line] = read(line, self.before.setting, 3 * len(title.span) if title else 0)
        if flow is None:
            raise _Whole
        return flow

    def known(self) -> Known:
        self._prove()
        self._compare_frames()
        stirred = self._stirred()
        if any(code[:2] in ("BL", "RS") or code == SECTIONS for code in stirred):
            raise _Whole
        return self._carried(stirred)

    # Whether the lines stand by themselves

    def _prove(self) -> None:
        """Raise _Whole unless the old lines, each by itself, say what was found in them within the draft."""
        proved, view = self.before.proved, self.before.view
        for at, flow in self.old:
            if flow.line in proved:
                continue
            end = at + len(flow.line)
            place = bisect_left(view.draft.blocks, at, key=_block_start)
            block = view.draft.blocks[place : place + 1]
            following = view.draft.blocks[place + 1 : place + 2]
            if (
                not block
                or block[0].span != Span(at, end)
                or block[0] != _at(flow, at)
                or block[0] is view.draft.title
                or (following and following[0].span.start <= end)
                or view.prose[at:end] != flow.prose
            ):
                raise _Whole
            here = {_key(f) for f in self._found_in(at, end) if f.code in LINE and f.code != _SAID_TWICE}
            alone = {_key(shifted(f, at)) for f in flow.found if f.code != _SAID_TWICE}
            if here != alone:
                raise _Whole
            proved.add(flow.line)

    def _found_in(self, start: int, end: int) -> list[Finding]:
        found = self.before.all
        first = bisect_left(found, start, key=_finding_start)
        return found[first : bisect_right(found, end, lo=first, key=_finding_start)]

    # Whether the make-up of the draft stays

    def _compare_frames(self) -> None:
        old, new = ([atom for _, flow in flows for atom in flow.frame] for flows in (self.old, self.new))
        self._keep_blocks_apart()
        if not self.reshaped and old == new:
            return
        above, below = self._beside(self.first, -1), self._beside(self.last, 1)
        if _collapsed([above, *old, below]) != _collapsed([above, *new, below]):
            raise _Whole
        old_gaps, new_gaps = _gaps(self.old_lines), _gaps(self.new_lines)
        if (not isinstance(above, End) and old_gaps[0] != new_gaps[0]) or (
            not isinstance(below, End) and old_gaps[1] != new_gaps[1]
        ):
            raise _Whole
        area = self.change.area
        parts = self.before.view.matched.parts
        edges = {edge for part in parts for edge in (part.span.start, part.span.end)}
        if any(area.start <= edge <= area.end for edge in edges):
            raise _Whole
        around = next((p for p in parts if p.span.start < area.start < p.span.end), None)
        blocks = self.before.view.draft.blocks
        if around is None:
            raise _Whole
        place = bisect_left(blocks, around.span.start, key=_block_start)
        head = blocks[place] if place < len(blocks) else None
        if self.before.view.kind and (head is None or head.kind is not BlockKind.HEADING):
            raise _Whole

    def _beside(self, line: int, step: int) -> object:
        """What the nearest line with text beyond ``line`` is in the make-up of the draft."""
        before = self.before
        at = line + step
        while 0 <= at < len(before.starts):
            text = self._old_line(at)
            if text.strip(SPACE):
                flow = before.flows.get(text) or read(text, before.setting, 0)
                if flow is None:
                    return text
                return flow.frame[-1] if step < 0 else flow.frame[0]
            at += step
        return ""

    def _old_line(self, number: int) -> str:
        starts, text = self.before.starts, self.before.view.text
        return text[starts[number] : starts[number + 1] - 1 if number + 1 < len(starts) else len(text)]

    def _keep_blocks_apart(self) -> None:
        """Raise _Whole where code, tables or bold print over several lines may begin or end with the change."""
        before = self.before
        if not before.view.draft.markdown:
            if self.reshaped and self._follows_lonely_number():
                raise _Whole
            return
        new_text = "\n".join(self.new_lines)
        special = before.special or MAY_HAVE.search(new_text) is not None
        if not special and "**" not in before.view.text and "**" not in new_text:
            return
        above = self._old_line(self.first - 1) if self.first else ""
        below = self._old_line(self.last + 1) if self.last + 1 < len(before.starts) else ""
        for lines in (self.old_lines, self.new_lines):
            if any(one and other for one, other in pairwise((above, *lines, below))):
                raise _Whole
        if special:
            plain = all(
                _PLAIN_START.match(line) and "|" not in line for line in (*self.old_lines, *self.new_lines) if line
            )
            follows = next((line for line in map(self._old_line, range(self.last + 1, len(before.starts))) if line), "")
            if not plain or (bool(self.old) != bool(self.new) and follows[:1].isspace()):
                raise _Whole

    def _follows_lonely_number(self) -> bool:
        blocks = self.before.view.draft.blocks
        place = bisect_left(blocks, self.change.area.start, key=_block_start) - 1
        return place >= 0 and blocks[place].level in (4, 5) and blocks[place].running is None

    # What else has to be asked again

    def _stirred(self) -> set[str]:
        """The codes of the rules on the whole draft that go by what has changed."""
        stirred: set[str] = set()
        old, new = (_by_trace(flows) for flows in (self.old, self.new))
        for trace, was, now in zip(TRACES, old, new, strict=True):
            if was == now or (self.reshaped and _joined(was) == _joined(now)):
                continue
            if trace.only_in is None or self._holds(trace.only_in):
                stirred |= trace.codes
        self.kept, touched = self._carry()
        stirred |= touched
        stirred |= self._by_count() | self._by_clauses() | self._by_gaps() | self._by_marks()
        if self.reshaped:
            if not self.before.view.draft.markdown:
                stirred.add("ST007")
            if not is_plain("".join(MARKS_AND_LINES.findall(self.text))):
                stirred.add(_PAIRS)
        if "某" in self.text and not self._has_other_blanks():
            stirred.add(_SOME)
        if "qicao" in self.text:
            stirred |= {rule.code for rule in self.before.rules if rule.family == _SWITCHES}
        return stirred

    def _has_other_blanks(self) -> bool:
        """Whether there are blanks beside the lines that make 某 a blank wherever it may be one."""
        area = self.change.area
        return any(f.code in _BEFORE_SOME and not area.start <= f.span.start <= area.end for f in self.before.all)

    def _holds(self, sign: Regex) -> bool:
        return any(sign.search(text) for text in (self.before.view.text, self.text))

    def _carry(self) -> tuple[list[Finding], set[str]]:
        """The findings beside the lines, where they stand now, and the codes of those that the change touches."""
        change, area = self.change, self.change.area
        start, end = change.start, change.end
        kept: list[Finding] = []
        touched: set[str] = set()
        own = {_key(shifted(f, at)) for at, flow in self.old for f in flow.found if f.code == _SAID_TWICE}
        for finding in self.before.all:
            span, fix = finding.span, finding.fix
            first, last = span.start, span.end
            if fix is not None:
                edits = fix.edits
                if len(edits) > 1:
                    first, last = min(first, *[e.start for e in edits]), max(last, *[e.end for e in edits])
                elif edits:
                    first, last = min(first, edits[0].start), max(last, edits[0].end)
            if last < area.start:
                kept.append(finding)
            elif first > area.end:
                kept.append(shifted(finding, change.by))
            elif finding.code in LINE and area.start <= span.start <= area.end:
                if finding.code == _SAID_TWICE and _key(finding) not in own:
                    if first <= end and last >= start:
                        touched.add(_SAID_TWICE)
                    else:
                        kept.append(change.finding(finding))
            elif change.touches(finding):
                touched.add(finding.code)
            else:
                kept.append(change.finding(finding))
        if self.reshaped:
            kept = [self._renumbered(f, touched) if f.code in _NAMING_LINES else f for f in kept]
        return kept, touched

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

    def _by_count(self) -> set[str]:
        """Those whose verdict may change with the number of words."""
        before = self.before
        was, now = sum(before.line_words), sum(self.line_words)
        stirred: set[str] = set()
        if was == now:
            return stirred
        if before.view.kind is None:
            return {"RQ000"} if (was < SUBSTANTIAL) != (now < SUBSTANTIAL) or (was < 300) != (now < 300) else stirred
        if not before.view.matched.cut and max(was, now) >= SUBSTANTIAL:
            stirred.add(_SHARES)
        area = self.change.area
        off = abs(now - was)
        for found in before.view.matched.sections:
            here = found.state is State.PRESENT and any(s.start <= area.start < s.end for s in found.spans)
            if here and sum(map(self._words_about, found.spans)) < THIN + off:
                stirred.add("RQ004")
        if (was < SUBSTANTIAL) != (now < SUBSTANTIAL):
            stirred.add("RQ004")
        if before.view.prose.count("一是") >= 3 and min(sum(f.words for _, f in x) for x in (self.old, self.new)) < 80:
            stirred.add("ST005")
        return stirred

    def _words_about(self, span: Span) -> int:
        """字数 of the lines that lie in ``span``; those at its ends are not reckoned."""
        first, last = (bisect_left(self.before.starts, at) for at in (span.start, span.end))
        return sum(self.before.line_words[first : last - 1])

    def _words(self) -> list[int]:
        before = self.before
        places = {at: flow.words for at, flow in self.new}
        here = [places.get(at, 0) for at, _ in _all_places(self.new_lines, self.change.area.start)]
        return [*before.line_words[: self.first], *here, *before.line_words[self.last + 1 :]]

    def _by_clauses(self) -> set[str]:
        """Whether clauses that come or go may be, or have been, part of what is said twice."""
        if not any(rule.code == _SAID_TWICE for rule in self.before.rules):
            return set()
        old, new = ([clause for _, flow in flows for clause in flow.clauses] for flows in (self.old, self.new))
        gone, come = (old, new) if self.reshaped else _differing(old, new)
        counts = self.before.clauses
        here, there = Counter(old), Counter(new)

        def is_again(clause: str) -> bool:
            return counts[clause] - here[clause] + max(here[clause], there[clause]) > 1

        doubtful = {clause for clause in (*gone, *come) if is_again(clause)}
        if not doubtful:
            return set()
        elsewhere = [at for at, said in enumerate(self.before.said) if not doubtful.isdisjoint(said)]
        told = [self.before.said[at] for at in elsewhere]
        told += [flow.clauses for flows in (self.old, self.new) for _, flow in flows]
        if any(_may_be_said_twice(said, doubtful, is_again) for said in told):
            return {_SAID_TWICE}
        foreign = {bisect_right(self.before.starts, f.span.start) - 1 for f in self.before.all if f.code in RESIDUE}
        return set() if foreign.isdisjoint(elsewhere) else {_SAID_TWICE}

    def _by_gaps(self) -> set[str]:
        """Whether the text may have lost its figures throughout, which takes some gaps that are sure."""
        old, new = (sum(f.code == _GAPS for _, flow in flows for f in flow.found) for flows in (self.old, self.new))
        was = self.before.gaps
        self.more_gaps = new - old
        now = was + self.more_gaps
        if max(was, now) < ENOUGH:
            return set()
        before = self.before.figures
        after = before + sum(f.figures for _, f in self.new) - sum(f.figures for _, f in self.old)
        return set() if before > 3 * was and after > 3 * now else {_GAPS}

    def _by_marks(self) -> set[str]:
        """The rules on marks that tell of many at once, and may begin or cease to do so."""
        stirred: set[str] = set()
        marks = self.before.marks
        for code in MARKS:
            old, new = (
                sum(_marks(f) for _, flow in flows for f in flow.found if f.code == code)
                for flows in (self.old, self.new)
            )
            most = max(marks[code], marks[code] - old + new)
            if most >= NO_OTHER and (old != new or (code == "PU001" and most >= _usual(self.text) - MOST_LINES)):
                stirred.add(code)
        return stirred

    # What comes of it

    def _carried(self, stirred: set[str]) -> Known:
        before, change = self.before, self.change
        kept = [finding for finding in self.kept if finding.code not in stirred] if stirred else self.kept
        for at, flow in self.new:
            kept += [shifted(finding, at) for finding in flow.found if finding.code not in stirred]
        starts = self._starts()
        view = CarriedView(before.view, self.text, change, starts, self.line_words)
        if stirred:
            kept += self._asked(view, kept, stirred)
        kept.sort(key=_place)
        known = Known(view, before.rules, self._report(kept), ())
        known.all, known.starts, known.line_words = kept, starts, self.line_words
        known.setting, known.flows, known.proved = before.setting, before.flows, before.proved
        known.proved.update(flow.line for _, flow in self.new)
        here = {at: flow.clauses for at, flow in self.new}
        said = [here.get(at, ()) for at, _ in _all_places(self.new_lines, change.area.start)]
        known.said = [*before.said[: self.first], *said, *before.said[self.last + 1 :]]
        known.clauses, known.gaps = self._counted(), before.gaps + self.more_gaps
        if "figures" in before.__dict__:
            known.figures = before.figures + sum(f.figures for _, f in self.new)
            known.figures -= sum(f.figures for _, f in self.old)
        known.middle = Span(before.middle.start, before.middle.end + change.by)
        if before.special:
            known.special = True
        known.left = self._left(known)
        return known

    def _starts(self) -> list[int]:
        before, by = self.before.starts, self.change.by
        here = [at for at, _ in _all_places(self.new_lines, self.change.area.start)]
        return [*before[: self.first], *here, *[at + by for at in before[self.last + 1 :]]]

    def _counted(self) -> Counter[str]:
        clauses = self.before.clauses.copy()
        for _, flow in self.old:
            for clause in flow.clauses:
                clauses[clause] -= 1
        for _, flow in self.new:
            for clause in flow.clauses:
                clauses[clause] += 1
        return clauses

    def _asked(self, view: View, kept: list[Finding], stirred: set[str]) -> list[Finding]:
        """What the stirred rules find now. They are told what is known of the others."""
        known: dict[str, list[Hit]] = {}
        for f in sorted(kept, key=_place):
            known.setdefault(f.code, []).append(Hit(f.span, f.message, f.fix, f.level, f.label))
        asked = {rule.code for rule in (*_BASE, *self.before.rules)} - stirred
        for rule in RULES:
            if rule.code in asked and rule.family != _SWITCHES:
                mine = known.get(rule.code, [])
                view.asked[rule.code] = Asked(mine)
                if (find := inspect.unwrap(rule.check)) is not rule.check:
                    view.kept[find] = tuple(mine)
        found: dict[tuple[int, int, str, str], Finding] = {}
        for rule in self.before.rules:
            if rule.code in stirred:
                for hit in hits(rule, view):
                    finding = finding_of(rule, hit)
                    found.setdefault(_key(finding), finding)
        return list(found.values())

    def _report(self, found: list[Finding]) -> Report:
        own = {rule.code for rule in self.before.rules}
        shown = [f for f in found if f.code in own] if len(own) < len(RULES) else found
        if "qicao:" not in self.text:
            return Report(tuple(shown))
        offs = SwitchOffs(self.text)
        silent = {id(f) for f in shown if offs.covers(f)}
        return Report(tuple(f for f in shown if id(f) not in silent), tuple(f for f in shown if id(f) in silent))

    def _left(self, known: Known) -> tuple[Blank, ...]:
        change, area = self.change, self.change.area
        beside = [change.blank(b) for b in self.before.left if not area.start <= b.span.start <= area.end]
        offs = SwitchOffs(self.text)
        here = []
        for at, flow in self.new:
            for finding, blank in zip([f for f in flow.found if f.code.startswith("BL")], flow.blanks, strict=True):
                if not offs.covers(shifted(finding, at)):
                    part = known.view.matched.part_at(at + blank.span.start).id
                    here.append(blank._replace(span=blank.span.moved(at), sentence=blank.sentence.moved(at), part=part))
        return tuple(sorted([*beside, *here], key=lambda blank: (blank.span.start, blank.span.end, blank.code)))


def difference(old: str, new: str) -> Edit:
    """The one edit that makes ``new`` of ``old``, as short as can be."""
    most = min(len(old), len(new))
    head = _shared(old, new, most, from_end=False)
    tail = _shared(old, new, most - head, from_end=True)
    return Edit(head, len(old) - tail, new[head : len(new) - tail])


def _slid(edit: Edit, old: str) -> Edit:
    """Where whole lines come or go, the same edit begun at the end of the line before them."""
    if "\n" not in edit.text and "\n" not in old[edit.start : edit.end]:
        return edit
    by = edit.start - old.rfind("\n", 0, edit.start)
    if by > edit.start or (edit.text and edit.start < edit.end):
        return edit
    piece = edit.text or old[edit.start : edit.end]
    ring = piece * (by // len(piece) + 1)
    if not ring.endswith(old[edit.start - by : edit.start]):
        return edit
    turned = (piece * 2)[len(piece) - by % len(piece) :][: len(piece)]
    return Edit(edit.start - by, edit.end - by, turned if edit.text else "")


def _shared(old: str, new: str, most: int, *, from_end: bool) -> int:
    """How many code points, at most ``most``, both begin or end with."""
    low = 0
    while low < most:
        half = (low + most + 1) // 2
        same = (
            old[len(old) - half : len(old) - low] == new[len(new) - half : len(new) - low]
            if from_end
            else old[low:half] == new[low:half]
        )
        low, most = (half, most) if same else (low, half - 1)
    return low


def _places(lines: Sequence[str], start: int) -> Iterator[tuple[int, str]]:
    """Where those of the lines start that are not blank."""
    return ((at, line) for at, line in _all_places(lines, start) if line.strip(" \t\u3000"))


def _all_places(lines: Sequence[str], start: int) -> Iterator[tuple[int, str]]:
    for line in lines:
        yield start, line
        start += len(line) + 1


def _may_be_said_twice(said: Sequence[str], doubtful: set[str], is_again: Callable[[str], bool]) -> bool:
    """Whether a run of clauses that stand elsewhere too, with one of the ``doubtful``, is long enough to count."""
    length, found = 0, False
    for clause in said:
        if is_again(clause):
            length, found = length + len(clause), found or clause in doubtful
            if found and length >= SHORTEST:
                return True
        else:
            length, found = 0, False
    return False


def _by_trace(flows: Sequence[tuple[int, Flow]]) -> Sequence[tuple[Hashable, ...]]:
    """For each trace what it is in each of the lines."""
    return list(zip(*[flow.traces for _, flow in flows], strict=True)) or [()] * len(TRACES)


def _differing(old: list[str], new: list[str]) -> tuple[list[str], list[str]]:
    """The two lists without what they both begin and end with."""
    most = min(len(old), len(new))
    head = next((at for at in range(most) if old[at] != new[at]), most)
    tail = next((at for at in range(most - head) if old[-1 - at] != new[-1 - at]), most - head)
    return old[head : len(old) - tail], new[head : len(new) - tail]


def _joined(values: Sequence[object]) -> object:
    """What is said in ``values``, however it is spread over lines."""
    if values and isinstance(values[0], frozenset):
        return sorted({word for value in values if isinstance(value, frozenset) for word in value})
    if values and isinstance(values[0], bool):
        return [True] if any(values) else []
    if values and isinstance(values[0], int):
        return [sum(value for value in values if isinstance(value, int))]
    return list(_flat(values))


def _flat(values: Iterable[object]) -> Iterator[object]:
    for value in values:
        if isinstance(value, tuple):
            yield from _flat(value)
        elif value:
            yield value


def _collapsed(frame: Sequence[object]) -> list[object]:
    """``frame`` with paragraphs side by side as one; how one ends counts only where no other follows, colons apart."""
    result: list[object] = []
    for atom in frame:
        if result and isinstance(atom, End) and result[-1] in (QUIET, OPEN):
            result.pop()
        result.append(atom)
    return result


def _gaps(lines: Sequence[str]) -> tuple[int, int]:
    """How many blank lines stand at either end, two counting as any number."""
    filled = [at for at, line in enumerate(lines) if line.strip(" \t\u3000")]
    first, last = (filled[0], filled[-1]) if filled else (len(lines), -1)
    return min(first, 2), min(len(lines) - 1 - last, 2)


def _marks(finding: Finding) -> int:
    """Of how many marks a finding tells."""
    m = _MANY.search(finding.message)
    return int(m[1]) if m else 1


def _usual(text: str) -> int:
    """How many full-width marks there are at least."""
    return text.count("，") + text.count("。")


def _at(flow: Flow, start: int) -> Block:
    return moved(flow.block, start)


def _key(finding: Finding) -> tuple[int, int, str, str]:
    return finding.span.start, finding.span.end, finding.code, finding.message


def _place(finding: Finding) -> tuple[int, int, str]:
    return finding.span.start, finding.span.end, finding.code


def _finding_start(finding: Finding) -> int:
    return finding.span.start


def _block_start(block: Block) -> int:
    return block.span.start


def _is_text(block: Block) -> bool:
    return block.kind not in (BlockKind.CODE, BlockKind.HTML, BlockKind.RULE)


def _is_substance(block: Block) -> bool:
    return block.kind is BlockKind.HEADING or (
        block.kind is BlockKind.PARAGRAPH and len(block.body) > BARE_HEADING_LIMIT
    )
