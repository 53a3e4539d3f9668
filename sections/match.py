"""Which part of a draft is which section: by headings, by cues inside paragraphs, and by where text stands."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice

from drafts.model import Block, BlockKind, Draft
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from sections.cues import Cues, sentences
from sections.cut import cuts
from sections.kind import Kind, Need, Section, State
from sections.kind_patterns import patterns_of, possible
from sections.lacking import TOLD, ahead, lacking, planning
from sections.matched import Found, Matched, parts_of, parts_without_kind
from sections.sign_off import is_date, is_sign_off
from sections.stretch import BARE_HEADING_LIMIT, SENTENCE_MARK, Stretch, has_text, is_sentence, merged
from sections.table_labels import table_labels
from sections.titles import by_title, title_goes_on
from sections.tone import TEXT, first_year, goes_on_below, is_ahead, lacks_below

if TYPE_CHECKING:
    from collections.abc import Sequence

RUN = Regex(
    r"[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]|其[一二三四五六七八九十]|[（(]?[一二三四五六七八九十\d]{1,2}[)）、.]"
)
_APART = Regex(
    r"^[^\w（(【“《]*(?:(?:[IVX]{1,4}|[Ⅰ-Ⅻ]|[A-H]|[甲乙丙丁]|第[一二三四五六七八九十]部分"
    r"|[一二三四五六七八九十]{1,2}(?=[ \u3000])|\d{1,2}(?:\.\d{1,2})*|其[一二三四五六七八九十])"
    r"(?:[.、．:：，)）]|(?=[\s\ufe0f])|(?<=部分)))?[^\w（(【“《]*|[\s*_]+|[^\w）)】”》]+$"
)
"""What a heading has beside its words: signs, and numbers that nothing is numbered by."""
_COMMA = Regex(r"^[一二三四五六七八九十]{1,3}[,，](?=[\u4e00-\u9fff])")
"""The number of a heading with a comma behind it: 二,存在问题."""
_HEADING, _PARAGRAPH, _TABLE = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.TABLE
TITLES = 6
"""Lines below the title among which it may stand once more."""
_LACKS = frozenset({"problems", "causes"})
"""Sections on what is lacking, and why."""
_BRIEF = _LACKS | {"integrity"}
"""Sections that, begun inside a paragraph, end with it."""
TAIL_BLOCKS = 4
"""Sign-off and date stand among so many last lines."""


def match(draft: Draft, kind: Kind | None, prose: str) -> Matched:
    cut = cuts(prose)
    if kind is None:
        return Matched(None, (), tuple(parts_without_kind(draft)), cut)
    matcher = _Matcher(draft, kind, cut)
    stretches = matcher.stretches()
    if untold := matcher.untold(stretches):
        stretches = matcher.stretches(by_tone=untold)
    ends = [*(s.start for s in stretches[1:]), len(draft.text)]
    spans = [Span(s.start, end) for s, end in zip(stretches, ends, strict=True)]
    found = tuple(_found(section, stretches, spans, draft, prose, bool(cut)) for section in kind.sections)
    found = tuple(
        _with_lead(f, matcher.lead_below_heading(stretches))
        if f.section.id == "lead" and f.state is not State.PRESENT
        else f
        for f in found
    )
    return Matched(kind, found, tuple(parts_of(kind, found, stretches, spans)), cut)


def _found(section: Section, stretches: list[Stretch], spans: list[Span], draft: Draft, prose: str, cut: bool) -> Found:
    mine = [
        (stretch, span)
        for stretch, span in zip(stretches, spans, strict=True)
        if stretch.section is section or section in stretch.also
    ]
    if not mine:
        return Found(section, State.UNKNOWN if cut and section.need is not Need.OPTIONAL else State.MISSING)
    heading = next((s.heading for s, _ in mine if s.heading and s.by == "heading"), None)
    state = State.PRESENT if any(has_text(stretch, span, draft, prose) for stretch, span in mine) else State.EMPTY
    return Found(section, state, tuple(merged(span for _, span in mine)), heading, mine[0][0].by)


def _with_lead(found: Found, paragraph: Span | None) -> Found:
    """The lead with the opening paragraph that stands below the first heading."""
    if paragraph is None:
        return found
    return found._replace(state=State.PRESENT, spans=(paragraph,), by="position")


def heading_words(kind: BlockKind, body: str) -> str:
    """The words of a line of that ``kind`` which is a heading, or may be one; empty: it is none."""
    body = _COMMA.sub("", body) if kind is _PARAGRAPH else body
    if kind is not _HEADING and (
        kind is not _PARAGRAPH or len(body) > BARE_HEADING_LIMIT or SENTENCE_MARK.search(body)
    ):
        return ""
    bare = body if body.isalpha() and body[0] != "第" else _APART.sub("", body)
    return bare[1:-1] if bare[:1] + bare[-1:] == "【】" else bare


class _Matcher:
    """Walks a draft's blocks once and says where each section starts."""

    def __init__(self, draft: Draft, kind: Kind, cuts: tuple[Span, ...]) -> None:
        self.draft = draft
        self.kind = kind
        self.cuts = cuts
        self.order = {section.id: place for place, section in enumerate(kind.sections)}
        self.headings = patterns_of(tuple(section.headings for section in kind.sections))
        self.main = self._main_section()
        self.by_tone: tuple[Section, ...] = ()
        self.problems, self.next, self.ending = map(kind.section, ("problems", "next", "ending"))
        title_end = draft.title.span.end if draft.title else draft.front.span.end
        self.body = draft.blocks[bisect_left(draft.starts, title_end) :]
        self.first_year = first_year(b.body.of(draft.text) for b in self.body if len(b.body) <= BARE_HEADING_LIMIT)
        self.half = self.body[len(self.body) // 2].span.start if self.body else 0
        titles = self._titles_below()
        self.named = {
            b.span.start: sections for b in self.body if b.span.start not in titles and (sections := self._named_by(b))
        }
        """By where it starts, the sections whose heading a block is, in the kind's order."""
        self.tail = self._tail()
        self.tables = {row.span.start: labels for row, labels in table_labels(draft.text, self.body)}
        self.cues = Cues(kind, draft.text)
        self.last_start = next((b.span.start for b in reversed(self.body) if self._is_substance(b)), -1)

    def _main_section(self) -> Section | None:
        """The section that headings without a telling name belong to; what has to be told first before what may be."""
        inner = [s for s in self.kind.sections if s.id not in ("lead", "ending", "sign-off", "date")]
        done = self.kind.section("achievements")
        if done and done.need is not Need.REQUIRED and inner[0].need is Need.REQUIRED:
            return inner[0]
        for wanted in ("achievements", "problems", "next"):
            if section := self.kind.section(wanted):
                return section
        return inner[0] if inner else None

    def _titles_below(self) -> set[int]:
        """Where lines between title and text say once more what the draft is: 某局总结 below 某局总结（精选8篇）."""
        second = title_goes_on(self.draft.title, self.body, self.draft.text)
        found = {second.span.start} if second else set[int]()
        for block in self.body[:TITLES]:
            line = block.body.of(self.draft.text)
            if block.kind is not _PARAGRAPH or is_sentence(line):
                break
            if by_title(line, (self.kind,)) is not None:
                found.add(block.span.start)
        return found

    def untold(self, stretches: list[Stretch]) -> tuple[Section, ...]:
        """Problems and plans, where neither heading nor cue tells of them."""
        if self.main is None or self.kind.section("achievements") is None:
            return ()
        told = {section.id for s in stretches for section in (s.section, *s.also) if section is not None}
        return tuple(s for s in (self.problems, self.next) if s is not None and s.id not in told)

    def stretches(self, *, by_tone: tuple[Section, ...] = ()) -> list[Stretch]:
        """Where sections start, in order. ``by_tone``: those that also start where what is said sounds like them."""
        self.by_tone = by_tone
        start = self.draft.front.span.end
        lead = self.kind.section("lead")
        result = [Stretch(start, lead, None, "position")]
        level = 0
        by_heading = {section.id for sections in self.named.values() for section in sections}
        self.cued = [section for section, _ in self.cues.of if section.id not in by_heading]
        previous_number = 0
        plain = lead is not None and self._begins_without_heading(by_heading)
        led = False
        for place, block in enumerate(self.body):
            if block.span.start in self.tail:
                result.append(Stretch(block.span.start, self.tail[block.span.start], None, "position"))
                continue
            if len(result) > 1 and result[-1].start in self.tail:
                continue
            current = result[-1]
            matched = self._sections_of(block)
            if current is result[0] and plain and led and block.kind in TEXT and not matched:
                current = Stretch(block.span.start, self.main, None, "position")
                result.append(current)
            kind = block.kind
            if kind is _HEADING or matched:
                number = block.numeral.value if block.numeral else 0
                own_level = block.level or 2
                if matched and self._may_start(matched[0], current, own_level, level):
                    result.append(Stretch(block.span.start, matched[0], block, "heading", tuple(matched[1:])))
                    level = own_level
                elif cued := self._labelled(block, current, by_heading):
                    result += cued
                    level = own_level
                elif (section := self._after_cut(block, current, previous_number, by_heading)) is not None:
                    result.append(Stretch(block.span.start, section, block, "position"))
                    level = own_level - 1
                elif self._sounds_like(self.problems, current) and lacks_below(
                    self.draft.text, self.body, place, self._sections_of
                ):
                    result.append(Stretch(block.span.start, self.problems, block, "position"))
                    level = own_level
                elif (
                    current.by == "cue"
                    and current.section is not None
                    and current.section.id in _LACKS
                    and self._sounds_like(self.next, current)
                    and goes_on_below(self.draft.text, self.body, place, self._sections_of)
                ):
                    result.append(Stretch(block.span.start, self.next, block, "position"))
                    level = own_level
                elif not level or own_level <= level:
                    section = self._by_position(current, by_heading)
                    result.append(Stretch(block.span.start, section, block, "position"))
                    level = own_level
                previous_number = number or previous_number
                if block.running:
                    result += self._cues(block.running, result[-1], by_heading)
            elif kind is _TABLE:
                result += self._in_table(block, current, by_heading)
            elif block.kind in TEXT:
                cued = self._cues(block.body, current, by_heading)
                if cued and current.by == "position" and cued[0].start == current.start and len(result) > 1:
                    result.pop()
                result += cued
                led = led or is_sentence(block.body.of(self.draft.text))
        return result

    def _labelled(self, block: Block, current: Stretch, by_heading: set[str]) -> list[Stretch]:
        """The section whose label a heading with its text behind a colon begins with: 三、存在问题：人手偏少。"""
        body = block.body.of(self.draft.text)
        if block.running or not ("：" in body or ":" in body):
            return []
        cued = [cue for cue in self._cues(block.body, current, by_heading) if cue.by == "cue"]
        at_once = cued[:1] and cued[0].start == block.body.start
        return [cued[0]._replace(start=block.span.start), *cued[1:]] if at_once else []

    def _begins_without_heading(self, by_heading: set[str]) -> bool:
        """Whether the main section stands between the lead and the first heading, if there is any."""
        if self.main is None or self.main.id in by_heading:
            return False
        first = next((b for b in self.body if b.kind is BlockKind.HEADING or self._sections_of(b)), None)
        named = self._sections_of(first) if first else ()
        return first is None or any(self.order[section.id] > self.order[self.main.id] for section in named)

    def _sounds_like(self, wanted: Section | None, current: Stretch) -> bool:
        """Whether ``wanted`` may start by its tone behind ``current``."""
        section = current.section
        if wanted not in self.by_tone or wanted is None or section is None or section.id == "lead":
            return False
        return self.order[section.id] < self.order[wanted.id]

    def _in_table(self, block: Block, current: Stretch, by_heading: set[str]) -> list[Stretch]:
        """The sections that a row of a table tells of, those that no heading names."""
        place = self.order[current.section.id] if current.section else -1
        told = [
            section
            for label in self.tables.get(block.span.start, ())
            for section in (self.kind.sections[number] for number in self.headings.named(label))
            if section.id not in by_heading and self.order[section.id] > place
        ]
        return [Stretch(block.span.start, told[0], None, "cue", tuple(told[1:]))] if told else []

    def _sections_of(self, block: Block) -> Sequence[Section]:
        return self.named.get(block.span.start, ())

    def _named_by(self, block: Block) -> Sequence[Section]:
        """The sections whose heading this block is, the kind's order; a line without number only if it is short."""
        kind, span = block.kind, block.body
        if kind is not _HEADING and (kind is not _PARAGRAPH or span.end - span.start > BARE_HEADING_LIMIT):
            return ()
        bare = heading_words(kind, span.of(self.draft.text))
        if not bare:
            return ()
        named = [self.kind.sections[number] for number in self.headings.named(bare)]
        if kind is _PARAGRAPH and self.next in named and by_title(span.of(self.draft.text), (self.kind,)) is not None:
            return ()  # the title of all of it once more
        return [self.next] if self.next and named == [self.main] and is_ahead(bare, self.first_year) else named

    def _may_start(self, section: Section, current: Stretch, level: int, current_level: int) -> bool:
        """A heading below the current one may lead on in the kind's order, never back."""
        if current.section is None or level <= current_level or current.section.id == "lead":
            return True
        return self.order[section.id] > self.order[current.section.id] and current.section.id != "next"

    def _after_cut(self, block: Block, current: Stretch, previous: int, by_heading: set[str]) -> Section | None:
        """Behind a cut that swallowed a heading, a number that does not go on belongs to the kind's last section."""
        cut = next((c for c in self.cuts if current.start <= c.start < block.span.start), None)
        if cut is None or block.numeral is None or block.numeral.value == previous + 1 or "next" in by_heading:
            return None
        return self.kind.section("next") if current.section and current.section.id != "next" else None

    def _by_position(self, current: Stretch, by_heading: set[str]) -> Section | None:
        section = current.section
        if section is None or section.id == "lead" or section is self.main:
            return self.main
        if self.main and self.main.need is Need.REQUIRED and self.order[section.id] < self.order[self.main.id]:
            return self.main
        following = self.kind.section("next")
        if section.id in _BRIEF and current.by == "cue":
            return self.main
        if section.id in _LACKS and following and "next" not in by_heading:
            return following
        return section

    def _cues(self, area: Span, current: Stretch, by_heading: set[str]) -> list[Stretch]:
        """Sections that begin inside a paragraph: 在看到成绩的同时，…。 Only those that no heading names."""
        text = self.draft.text
        place = self.order[current.section.id] if current.section else -1
        inside_run = current.by == "cue" and RUN.match(text, area.start) is not None
        wanted = {
            section.id
            for section in self.cued
            if self.order[section.id] > place and not (section.id == "ending" and area.end <= self.last_start)
        }
        found: list[Stretch] = []
        for start, word, end in sentences(text, area) if wanted and self.cues.may_be_in(area) else ():
            if not self.cues.may_be_in(Span(start, end)):
                continue
            for section, cues in self.cues.of:
                if section.id in wanted and any(cue.match(text, word, end) for cue in cues):
                    found.append(Stretch(start, section, None, "cue"))
                    wanted = {other for other in wanted if self.order[other] > self.order[section.id]}
                    break
        before = Span(area.start, found[0].start) if found else area
        begun = area.start > current.start
        if begun and self._sounds_like(self.problems, current) and lacking(before.of(text)) >= TOLD:
            return [Stretch(area.start, self.problems, None, "cue"), *found]
        late = area.start >= self.half and self._sounds_like(self.next, current)
        if late and planning(area.of(text), announced=bool(found)) and all(s.section is self.ending for s in found):
            return [Stretch(area.start, self.next, None, "cue")]
        if found:
            return found
        if current.by == "cue" and current.section and current.section.id in _BRIEF:
            least = 2 if inside_run else 1
            if self._sounds_like(self.next, current) and ahead(area.of(text)) >= least:
                return [Stretch(area.start, self.next, None, "cue")]
            if inside_run:
                return []
            back = self.main if "next" in by_heading or current.section is not self.main else None
            return [Stretch(area.start, back, None, "position")] if back else []
        return []

    def _is_substance(self, block: Block) -> bool:
        """A heading or a real paragraph: behind the last of them nothing but an ending's own lines may follow."""
        long_paragraph = block.kind is _PARAGRAPH and len(block.body) > BARE_HEADING_LIMIT
        return block.span.start not in self.tail and (long_paragraph or block.kind is _HEADING)

    def _tail(self) -> dict[int, Section]:
        """Where sign-off and date start, by code point."""
        sign_off, date = self.kind.section("sign-off"), self.kind.section("date")
        found: dict[int, Section] = {}
        text = self.draft.text
        for block in reversed(self.body[-TAIL_BLOCKS:]):
            line = block.body.of(text).strip()
            if block.kind is not BlockKind.PARAGRAPH:
                break
            if date and date.id not in {s.id for s in found.values()} and is_date(line):
                found[block.span.start] = date
            elif sign_off and is_sign_off(line, dated=bool(found)) and not self._sections_of(block):
                found[block.span.start] = sign_off
                break
            else:
                break
        return found

    def lead_below_heading(self, stretches: list[Stretch]) -> Span | None:
        """The opening paragraph below the first heading (一、工作情况), which is a lead all the same."""
        lead = self.kind.section("lead")
        first = next((place for place, s in enumerate(stretches) if s.heading), None)
        if lead is None or first is None:
            return None
        heading = stretches[first].heading
        below = list(islice((b for b in self.body if heading and b.span.start > heading.span.start), 4))
        if len(below) < 2 or below[0].kind is not BlockKind.PARAGRAPH:
            return None
        if not any(b.kind is BlockKind.HEADING or b.numeral for b in below):
            return None
        text = below[0].body.of(self.draft.text)
        return below[0].span if any(cue.search(text) for cue in possible(lead.cues, text)) else None
