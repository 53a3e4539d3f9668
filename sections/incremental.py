"""A draft checked again after a change in some of its lines: only what the change touches is judged anew.

The outcome is that of a check of the whole draft, finding for finding; where that cannot be said of a change (in a
table or in code, where a line becomes something else or gets another kind of title, where rules that others ask find
something else elsewhere), nothing comes of it and the whole draft has to be checked.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from types import MappingProxyType

from drafts.cached import cached_property
from drafts.edit import Edit, difference
from drafts.han import has_han
from drafts.markdown import MAY_HAVE
from drafts.model import Block, BlockKind
from drafts.parse import TITLE_LINES
from drafts.regex import Regex
from drafts.span import Span
from sections.base_text import Base
from sections.blanks import Blank
from sections.bounded import PatternTimeout
from sections.changed_lines import Elsewhere, Whole
from sections.check import Report, finding_of, hits, place_of
from sections.flow import LISTED, LONG, OF_ALL, SWITCHES, Flow, Setting, figures, marks_in
from sections.kind import Kind
from sections.line_setting import setting_of
from sections.looked_again import BASE
from sections.match import TAIL_BLOCKS
from sections.one_edit import slid
from sections.pragma import SwitchOffs
from sections.reach import DECLARED
from sections.rule import Finding, Rule
from sections.rules.bl_claims import sure_gaps
from sections.rules.bl_gap import ENOUGH
from sections.rules.bl_gap_lost import THINLY, enough_kept
from sections.rules.clauses import Clauses
from sections.rules.dt_years import HEAD, report_years
from sections.rules.rq_content import slack
from sections.rules.rs_site import TOP
from sections.rules.st_broken import may_be_broken
from sections.said_again import Counts
from sections.shifted import moved
from sections.step import CODE, OddStep, PartedStep, Step, TitleStep, WithinStep, wide
from sections.stirred import usual
from sections.stretch import BARE_HEADING_LIMIT
from sections.view import View

FIRST = 5
"""Blocks behind the first heading, and blocks of text at the end, that may be part of the frame of the draft."""
_GAPS = "BL012"


class Known:
    """A draft with all that was found in it, by ``rules``. ``report`` and ``left``: of the rules, of its blanks.

    ``kinds``: those of which its own was recognised.
    """

    def __init__(
        self,
        view: View,
        rules: Sequence[Rule],
        report: Report,
        left: tuple[Blank, ...],
        kinds: Mapping[str, Kind] = MappingProxyType({}),
    ) -> None:
        self.view, self.rules, self.report, self.left, self.kinds = view, tuple(rules), report, left, kinds
        self.base = Base.of(view)

    def after(self, text: str) -> Known | None:
        """The same of ``text``; None where the whole of it has to be checked."""
        if self.report.crashes or "\r" in text or not DECLARED.issuperset([rule.code for rule in self.rules]):
            return None
        if not (has_han(text) and has_han(self.view.text)):
            return None
        if text == self.view.text:
            return self
        edit = difference(self.view.text, text)
        for step, each in self._steps(edit):
            try:
                return step(self, text, each).known()
            except Whole:
                continue
            except (Elsewhere, PatternTimeout):
                break
        return None

    def _steps(self, edit: Edit) -> Iterator[tuple[type[Step], Edit]]:
        """What may lead to the text that ``edit`` makes, the quickest first."""
        title = self.view.draft.title
        if title is not None and title.body.start <= edit.start and edit.end <= title.span.end:
            yield TitleStep, edit
            return
        yield WithinStep, edit
        yield PartedStep, edit
        yield Step, edit
        if (slid_edit := slid(edit, self.view.text)) != edit:
            yield Step, slid_edit
        yield OddStep, edit

    # What follows is found out when first asked for, or carried over from the draft before.

    @cached_property
    def all(self) -> list[Finding]:
        """Every finding, silent ones too, of ``rules`` and of those that others ask for, by position."""
        own = {rule.code for rule in self.rules}
        found = [*self.report.findings, *self.report.switched_off]
        for rule in BASE:
            if rule.code not in own:
                found += dict.fromkeys(finding_of(rule, hit) for hit in hits(rule, self.view))
        return sorted(found, key=place_of)

    @cached_property
    def wide(self) -> set[tuple[int, int]]:
        """How far findings reach, at most, that go, or whose fix goes, beyond their line."""
        return set(wide(self.all, self.starts, len(self.view.text)))

    @cached_property
    def starts(self) -> list[int]:
        """Where lines start."""
        return [span.start for span in self.view.lines.spans()]

    @cached_property
    def line_words(self) -> list[int]:
        view = self.view
        return [view.words_in(span) for span in view.lines.spans()]

    @cached_property
    def all_words(self) -> int:
        return sum(self.line_words)

    @cached_property
    def setting(self) -> Setting:
        return setting_of(self.view, (*BASE, *self.rules), self.throughout, self.lost_figures)

    @cached_property
    def flows(self) -> dict[str, Flow | None]:
        """Lines by what they say, as far as they were looked at by themselves."""
        return {}

    @cached_property
    def proved(self) -> set[str]:
        """Lines that say by themselves just what was found in them within the draft."""
        return set()

    @cached_property
    def pieces(self) -> dict[tuple[str, int], Flow]:
        """Sentences by what they say and how far they are indented, as far as they were looked at by themselves."""
        return {}

    @cached_property
    def around(self) -> dict[str, Flow]:
        """Lines, likewise, as far as their sentences do not tell."""
        return {}

    def line_block(self, start: int, end: int) -> Block | None:
        """The block that takes up the line, if it is running text, by where the line starts."""
        at, block = self.last_line
        if at == start and len(block.span) == end - start:
            return block
        blocks = self.view.draft.blocks
        place = bisect_left(blocks, start, key=Block.start)
        here = blocks[place : place + 2]
        if not here or here[0].span != Span(start, end) or here[0] is self.view.draft.title:
            return None
        if len(here) > 1 and here[1].span.start <= end:
            return None
        return moved(here[0], -start)

    @cached_property
    def odd(self) -> dict[str, Flow]:
        """Lines that are no running text, likewise."""
        return {}

    @cached_property
    def is_coded(self) -> bool:
        """Whether there may be code."""
        return CODE.search(self.view.text) is not None

    @cached_property
    def offs(self) -> SwitchOffs:
        return SwitchOffs(self.view.text)

    @cached_property
    def has_signs(self) -> bool:
        """Whether rules may be switched off."""
        return SWITCHES in self.view.text

    @cached_property
    def held(self) -> dict[Regex, bool]:
        """Signs that were asked about, and whether there is a match of each, or was one before a change."""
        return {}

    @cached_property
    def usual(self) -> int:
        """How many full-width marks there are at least."""
        return usual(self.view.text)

    @cached_property
    def is_dated(self) -> bool:
        """Whether the title or the front matter tells the year of the report."""
        return bool(report_years(self.view).at)

    @cached_property
    def last_line(self) -> tuple[int, Block]:
        """The line last changed: where it starts, and its block by that."""
        return -1, Block(BlockKind.RULE, Span(0, 0), Span(0, 0))

    @cached_property
    def throughout(self) -> frozenset[str]:
        """The rules on marks that tell of all of the draft at once."""
        return frozenset(f.code for f in self.all if f.code in LISTED and f.message.startswith(OF_ALL))

    @cached_property
    def marks(self) -> Counter[str]:
        """Of how many marks the rules on marks tell."""
        return marks_in(self.all)

    @cached_property
    def gaps(self) -> int:
        """How many figures are missing without a trace."""
        return sum(finding.code == _GAPS for finding in self.all)

    @cached_property
    def sure_gaps(self) -> int:
        """How many of them are missing for certain."""
        return sure_gaps(self.view) if self.gaps else 0

    @cached_property
    def lost_figures(self) -> bool:
        """Whether it has lost its figures throughout."""
        sure = self.sure_gaps
        return sure >= ENOUGH and self.figures <= enough_kept(sure) and self.bare_size <= THINLY * sure

    @cached_property
    def unbroken(self) -> bool:
        """Whether no paragraph may be broken, be others or not."""
        return not may_be_broken(self.view)

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
    def clauses(self) -> Counts:
        """How often each clause is said."""
        return Counts(Counter(chain.from_iterable(self.said)))

    @cached_property
    def figures(self) -> int:
        """How many figures the draft has."""
        return figures(self.view.bare.text)

    @cached_property
    def bare_size(self) -> int:
        """Code points without marks, give or take the ends of lines."""
        return len(self.view.bare.text)

    @cached_property
    def slack(self) -> float:
        """字数 that may come or go before the shares of the sections have to be looked at again; see RQ006."""
        return slack(self.view, [f.message for f in self.all if f.code == "RQ006"])

    @cached_property
    def headings(self) -> list[int]:
        """The numbers of the lines that begin with a heading, from 0."""
        starts = self.starts
        return [bisect_right(starts, h.span.start) - 1 for h in self.view.draft.blocks if h.kind is BlockKind.HEADING]

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
        head = 0 if report_years(self.view).at else draft.front.span.end + HEAD
        return Span(max(blocks[begin].span.start, head), blocks[stop].span.start)

    @cached_property
    def special(self) -> bool:
        """Whether there may be code or tables."""
        return self.view.draft.markdown and MAY_HAVE.search(self.view.text) is not None


def _is_text(block: Block) -> bool:
    return block.kind not in (BlockKind.CODE, BlockKind.HTML, BlockKind.RULE)


def _is_substance(block: Block) -> bool:
    return block.kind is BlockKind.HEADING or (
        block.kind is BlockKind.PARAGRAPH and len(block.body) > BARE_HEADING_LIMIT
    )
