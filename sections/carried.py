"""What is known of a draft, carried over a change in the middle of its running text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

from drafts.cached import cached_property
from drafts.edit import Edit
from drafts.model import Block, Draft
from drafts.span import Span
from drafts.words import announce
from sections.bare import Bare
from sections.base_text import Base
from sections.blanks import Blank
from sections.count import words
from sections.flow import Flow
from sections.matched import Found, Matched, Part
from sections.rule import Finding, Fix
from sections.shifted import moved
from sections.view import View

MOST_BEHIND = 20
"""Changes after which blocks are made although nobody asks for them."""


class Change:
    """Between ``start`` and ``end`` (code points of the text before) something else, so that it is ``by`` longer.

    ``size``: of the text before. ``area``: the whole lines around the change, before. ``flows``: the lines of running
    text that stand there now, each with where it starts. ``inside``: they are sentences of one line, ``area`` is the
    place of these.
    """

    def __init__(
        self,
        start: int,
        end: int,
        by: int,
        size: int,
        area: Span,
        flows: Sequence[tuple[int, Flow]],
        *,
        inside: bool = False,
    ) -> None:
        self.start, self.end, self.by, self.size = start, end, by, size
        self.area, self.flows, self.inside = area, flows, inside

    def touches(self, finding: Finding) -> bool:
        """Whether it changes something of the finding or of its fix, or right beside."""
        start, end = self.start, self.end
        if finding.span.start <= end and finding.span.end >= start:
            return True
        if finding.fix is None:
            return False
        for first, last, _ in finding.fix.edits:  # noqa: SIM110 - hundreds of one finding: a generator would cost more
            if first <= end and last >= start:
                return True
        return False

    def place(self, offset: int) -> int:
        """Where what stood at ``offset``, which is not inside the change, stands now."""
        return offset if offset <= self.start else offset + self.by

    def span(self, span: Span) -> Span:
        return span if span.end <= self.start else Span(self.place(span.start), self.place(span.end))

    def part(self, span: Span) -> Span:
        """Of a part of the draft: the last ends with it, and so do those behind it that are not there."""
        if span.end < self.size:
            return self.span(span)
        start = self.place(span.start) if span.start < self.size else self.size + self.by
        return Span(start, self.size + self.by)

    def finding(self, finding: Finding) -> Finding:
        """A finding that the change does not touch."""
        fix = finding.fix
        if fix is not None:
            here, by, new = self.start, self.by, tuple.__new__
            edits = [
                edit
                if edit[1] <= here
                else new(Edit, (edit[0] if edit[0] <= here else edit[0] + by, edit[1] + by, edit[2]))
                for edit in fix.edits
            ]
            fix = Fix(tuple(edits), fix.safe)
        return finding._replace(span=self.span(finding.span), fix=fix)

    def block(self, block: Block) -> Block:
        if self.inside and block.span.start <= self.area.start < block.span.end:
            return stretched(block, self.by)
        return block if block.span.end <= self.area.start else moved(block, self.by)

    def blank(self, blank: Blank) -> Blank:
        if blank.span.start < self.area.start:
            return blank
        span, code, label, unit, sentence, part, shared = blank
        by = self.by
        here = Span(span.start + by, span.end + by), Span(sentence.start + by, sentence.end + by)
        return tuple.__new__(Blank, (here[0], code, label, unit, here[1], part, shared))


class CarriedView(View):
    """The view of a text that came of another by ``change``; what the lines beside it are is not found out again.

    ``line_words``: 字数 of each line. ``base``: of the text before. ``title``: the new one where the change lies in it.
    """

    def __init__(
        self,
        before: View,
        text: str,
        change: Change,
        starts: list[int],
        line_words: list[int],
        base: Base,
        title: Block | None = None,
    ) -> None:
        old = before.draft
        area = change.area
        self._base = base.changed(area.start, area.end, change.by)
        if self._base is not None:
            self._base.announce(text)
        title = title or old.title
        draft = Draft(text, old.markdown, old.front, lambda: _blocks(old, change, title), title)
        super().__init__(draft, before.kind, before.path, before.data)
        self._behind = 0 if old.is_divided else getattr(before, "_behind", 0) + 1
        if self._behind > MOST_BEHIND:
            _ = draft.blocks
        a, b = change.area.start, change.area.end
        prose = [before.prose[:a]]
        at = a
        for start, flow in change.flows:
            prose += (text[at:start], flow.prose)
            at = start + len(flow.line)
        prose += (text[at : b + change.by], before.prose[b:])
        self.prose = announce("".join(prose), within=text)
        self.matched = _matched(before.matched, change)
        self.words = sum(line_words)
        self._starts, self._line_words = starts, line_words

    @cached_property
    def bare(self) -> Bare:
        return super().bare if self._base is None else self._base.bare(self.prose, self.text)

    @property
    def base(self) -> Base:
        """What texts that come of this one are compared with."""
        return self._base or Base.of(self)

    @cached_property
    def _sums(self) -> list[int]:
        return [0, *accumulate(self._line_words)]

    def words_in(self, span: Span) -> int:
        """字数 of ``span``, reckoned from those of its lines."""
        first = bisect_left(self._starts, span.start)
        last = bisect_right(self._starts, span.end) - 1
        if first > last:
            return words(self._written(span.start, span.end))
        whole = self._sums[last] - self._sums[first]
        ends = self._written(span.start, self._starts[first]), self._written(self._starts[last], span.end)
        return whole + sum(map(words, ends))

    def _written(self, start: int, end: int) -> str:
        return self.written[start:end] if start < end else ""


def stretched(block: Block, by: int) -> Block:
    """The block with a text so much longer."""
    kind, span, body, level, numeral, running, glued = block
    if running is not None:
        running = Span(running.start, running.end + by)
    else:
        body = Span(body.start, body.end + by)
    return Block(kind, Span(span.start, span.end + by), body, level, numeral, running, glued)


def _blocks(old: Draft, change: Change, title: Block | None) -> tuple[Block, ...]:
    if change.inside:
        place = bisect_right(old.blocks, change.area.start, key=Block.start) - 1
        here = stretched(old.blocks[place], change.by)
        return (*old.blocks[:place], here, *[moved(block, change.by) for block in old.blocks[place + 1 :]])
    first = bisect_left(old.blocks, change.area.start, key=Block.start)
    last = bisect_right(old.blocks, change.area.end, key=Block.start)
    blocks = [
        title if title and start == title.span.start else moved(flow.block, start) for start, flow in change.flows
    ]
    return (*old.blocks[:first], *blocks, *[moved(block, change.by) for block in old.blocks[last:]])


def _matched(before: Matched, change: Change) -> Matched:
    kind, sections, parts, cut = before
    return Matched(
        kind,
        tuple([_found(found, change) for found in sections]),
        tuple([_part(part, change) for part in parts]),
        tuple([change.part(span) for span in cut]),
    )


def _part(part: Part, change: Change) -> Part:
    if part.span.end <= change.start < change.size:
        return part
    return Part(part.id, part.section, part.name, change.part(part.span), part.state)


def _found(found: Found, change: Change) -> Found:
    if not found.spans or max([span.end for span in found.spans]) <= change.start < change.size:
        return found
    heading = found.heading
    if heading is not None:
        at, touched = change.place(heading.span.start), change.area.start <= heading.span.start <= change.area.end
        here = [flow for start, flow in change.flows if touched and start == at] if not change.inside else ()
        heading = moved(here[0].block, at) if here else change.block(heading)
    return Found(found.section, found.state, tuple([change.part(span) for span in found.spans]), heading, found.by)
