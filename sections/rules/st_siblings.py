"""Numbered lines of a report, sorted into runs of siblings: 一、二、三、 and below each its （一）（二）."""

from __future__ import annotations

from bisect import bisect_left

from drafts import regex as re
from drafts.model import HEADING_LEVEL, Block, BlockKind, Numeral, NumeralStyle
from drafts.numeral import han_text
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import NamedTuple
from sections.rules.once import once
from sections.rules.report_lines import SPACE
from sections.view import View

HAN_STYLES = (NumeralStyle.HAN, NumeralStyle.HAN_BRACKETED)
BARE_LIMIT = 40
"""Code points of the longest line without a full stop that may be the heading of a part."""
WRAPPED = 30
"""Code points from which a line that stops without a mark may go on in the next."""
AHEAD = 60
"""Numbered lines looked through for the number that a run goes on with."""
_HEADING = BlockKind.HEADING
_LISTED = NumeralStyle.ARABIC
_NO_LINES = (BlockKind.RULE, BlockKind.HTML, BlockKind.CODE)
_HAN_DIGITS = frozenset("一二三四五六七八九十")
_NO_NUMBER = Regex(r"[一二三四五六七八九十](?:[、，]|季度|月|线|产|级|年级|等[奖功])")
"""What follows 三、 in 三、四季度 and in 一、二、三产业."""
NO_MARK = "[是要季大级个项年月方名成次位者农峡亚线产边家部两点步、，,：:一二三四五六七八九十百]"
"""Behind a Chinese number these count or name something, so that no mark is missing there."""
_STOPPED = "。！？；：.!?;:…”’）)》】"


NUMERAL = 5
"""Code points of a numeral and its mark: （十二）."""


class Member(NamedTuple):
    """A numbered line. ``apart``: something in front of it lets a count begin anew: a part's heading, or a colon."""

    block: Block
    numeral: Numeral
    place: int
    apart: bool

    @property
    def value(self) -> int:
        return self.numeral.value


class Run(NamedTuple):
    """Siblings: lines numbered in one style below one parent. ``below``: a run of a lower level holds this one."""

    style: NumeralStyle
    parent: Member | None
    members: list[Member]
    below: Member | None


@once
def runs(view: View) -> list[Run]:
    """All runs of the draft, by where they begin."""
    return _Sorter(view).sorted()


@once
def in_article(view: View) -> list[int]:
    """Where parts are numbered that are counted from one in a paragraph of what is no report, each with a full stop.

    Articles are written so; in what was pressed together some heading has no stop behind it, or （一） right behind it.
    """
    found: list[int] = []
    begun: dict[NumeralStyle, bool] = {}
    for block in view.draft.blocks if view.kind is None else ():
        numeral = block.numeral
        if numeral is None:
            continue
        if numeral.value == 1:
            begun[numeral.style] = block.glued
        if block.glued and begun.get(numeral.style):
            if numeral.style is NumeralStyle.HAN_BRACKETED or (block.running and block.running.start == block.body.end):
                return []
            if not block.running and len(block.body) < BARE_LIMIT and view.text.startswith("\n", block.body.end):
                return []
            found.append(numeral.span.start)
    return found


class _Sorter:
    def __init__(self, view: View) -> None:
        self.view = view
        self.blocks = [b for b in view.draft.blocks if b.kind not in _NO_LINES]
        self.numbered = [place for place, b in enumerate(self.blocks) if b.numeral and self._counts(place, b)]
        self.open: list[Run] = []
        self.all: list[Run] = []
        self.inverted: set[tuple[NumeralStyle, NumeralStyle]] = set()

    def _counts(self, place: int, block: Block) -> bool:
        """Lists that Markdown numbers by itself do not count, nor does a number that a line break brought to the front."""
        if block.numeral is None or block is self.view.draft.title:
            return False
        if block.glued and block.numeral.span.start in in_article(self.view):
            return False
        end = block.numeral.span.end
        if self.view.text[end : end + 1] in _HAN_DIGITS and _NO_NUMBER.match(self.view.text, end):
            return False
        if block.kind is BlockKind.HEADING:
            return True
        listed = self.view.draft.markdown and self.view.text[end - 1] in ".)" and block.numeral.style is _LISTED
        if block.kind is not BlockKind.ITEM or listed:
            return False
        return not self._wrapped(place)

    def _wrapped(self, place: int) -> bool:
        if not place:
            return False
        before = self.blocks[place - 1]
        text = before.span.of(self.view.text).rstrip()
        return before.kind is not BlockKind.HEADING and len(text) >= WRAPPED and text[-1] not in _STOPPED

    def sorted(self) -> list[Run]:
        for at, place in enumerate(self.numbered):
            block = self.blocks[place]
            assert block.numeral is not None
            member = Member(block, block.numeral, place, self._apart(place))
            self._run_for(member, self.numbered[at + 1 : at + 1 + AHEAD]).members.append(member)
        return self.all

    def _run_for(self, member: Member, following: list[int]) -> Run:
        style = member.numeral.style
        at = next((at for at, run in enumerate(self.open) if run.style is style), None)
        if at is not None:
            del self.open[at + 1 :]
            if not (member.value == 1 and member.apart):
                return self.open[at]
            self.open.pop()
        below: Member | None = None
        if self.open and HEADING_LEVEL[style] < HEADING_LEVEL[self.open[-1].style]:
            upper = self.open[-1]
            if member.value == 1 and ((upper.style, style) in self.inverted or self._goes_on(upper, following)):
                below = upper.members[-1]
                self.inverted.add((upper.style, style))
            else:
                while self.open and HEADING_LEVEL[style] < HEADING_LEVEL[self.open[-1].style]:
                    self.open.pop()
        run = Run(style, self.open[-1].members[-1] if self.open else None, [], below)
        self.open.append(run)
        self.all.append(run)
        return run

    def _goes_on(self, run: Run, following: list[int]) -> bool:
        """Whether ``run`` is counted on later, so that what stands between is below it."""
        wanted = run.members[-1].value + 1
        for place in following:
            numeral = self.blocks[place].numeral
            if numeral and numeral.style is run.style:
                return numeral.value == wanted
        return False

    def _apart(self, place: int) -> bool:
        """Whether the lines between this one and the last numbered one hold a heading, or lead up with a colon."""
        for at in range(place - 1, -1, -1):
            block = self.blocks[at]
            if block.kind is _HEADING and (block.numeral is None or block is self.view.draft.title):
                return True
            text = block.span.of(self.view.text).rstrip(SPACE)
            if text.endswith(("：", ":")):
                return True
            if block.numeral:
                return False
            if block.kind is BlockKind.PARAGRAPH and len(text) <= BARE_LIMIT and text[-1:] not in _STOPPED:
                return True
        return True


def written(numeral: Numeral, text: str) -> str:
    """The number as the draft writes it, for messages."""
    return numeral.span.of(text)


def stands_elsewhere(text: str, start: int, end: int, style: NumeralStyle, value: int) -> bool:
    """Whether number ``value`` stands between ``start`` and ``end`` in some other form: 三， or at a sentence's start.

    A form in which they are counted from one there is that of a list of its own, below a heading at ``start``.
    """
    if value > 99:
        return False
    found = (re.known(form, re.M).search(text, start, end) is not None for form in _forms(style, value))
    ones = (value > 1 and re.known(form, re.M).search(text, start + NUMERAL, end) for form in _forms(style, 1))
    return any(stands and not one for stands, one in zip(found, ones, strict=True))


def _forms(style: NumeralStyle, value: int) -> tuple[str, ...]:
    """How a number may be written."""
    forms = [
        rf"第(?:{han_text(value)}|{value})(?=[，,、：:。是条款章节项点个方部]|\\s)",
        f"[{chr(0x2460 + value - 1) if value <= 20 else '①'}]",
    ]
    for number in (han_text(value), value):
        forms += [rf"[（(]\s?{number}\s?[)）]", rf"(?:^|[\s。；！？：]){number}\s?[、．.,，:：。](?!\d{{1,2}}[\s.．])"]
    if style is NumeralStyle.HAN:
        forms.append(rf"^[ \t\u3000]*{han_text(value)}(?!{NO_MARK})(?=[\u4e00-\u9fff])")
    return tuple(forms)


def cut_between(view: View, start: int, end: int) -> Span | None:
    """The first notice of missing text between ``start`` and ``end``."""
    cuts = view.matched.cut
    at = bisect_left(cuts, Span(start, start))
    return cuts[at] if at < len(cuts) and cuts[at].start < end else None
