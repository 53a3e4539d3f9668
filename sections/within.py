"""From one text to the next by a change inside sentences of one line, of which the others need not be read again."""

from __future__ import annotations

import re
from collections.abc import Sequence

from drafts.edit import Edit
from drafts.model import Block, BlockKind
from drafts.parse import SPACE
from drafts.span import Span
from sections.base_text import Swept
from sections.carried import Change, stretched
from sections.changed_lines import DATED, Whole, remember
from sections.flow import ASKED, SHAPED, Flow, frame, read_around, read_piece, running
from sections.make_up import PLAIN_BODY
from sections.reach import BINDING, LINE, PARAGRAPH, RESIDUE
from sections.rule import Finding
from sections.rules.rq_text import SAMPLES
from sections.rules.rs_adverts import LINE_LIMIT as ADVERT
from sections.rules.rs_fields import LINE_LIMIT
from sections.rules.wd_repeats import REPEATS
from sections.said_again import Said
from sections.sentences import touched
from sections.shifted import moved, shifted
from sections.stirred import Stirred

_SPOKEN = re.compile("我[是叫]|谢")
"""Of which one is in the first or last words of a speech."""
_BEGINS_LINE = re.compile(r"[ \t]*(?:\[[^\]]*\]:|\d{1,3}[.．、)）])")
"""What is something else where it begins a line, as sentences do that are looked at by themselves: [1]:, 3."""
_COMMENT = re.compile("<!--|-->")
"""Of what is behind the one and in front of the other nothing is prose, in whatever line."""
_BREAKS_OFF = ("…", "..", "。。")
_SENTENCE = LINE - PARAGRAPH - {REPEATS.code}


class Within(Stirred):
    """``old`` and ``new`` are the sentences; ``old_around`` and ``new_around`` the line, for what they do not tell."""

    def _read(self, edit: Edit) -> None:
        if len(self.old_lines) != 1 or len(self.new_lines) != 1:
            raise Whole
        begin, old, new = self.lines.start, self.old_lines[0], self.new_lines[0]
        first, last = edit.start - begin, edit.end - begin
        span = None if SHAPED.search(edit.text) or SHAPED.search(old, first, last) else touched(old, new, first, last)
        if span is None:
            raise Whole
        before = self.before
        block = before.line_block(begin, begin + len(old))
        now = running(new, before.setting) if block and not _COMMENT.search(old) else None
        if block is None or now is None or now != stretched(block, edit.growth):
            raise Whole
        said = block.running or block.body
        indent = 0 if span.start >= said.start else said.start
        if indent and (span.start or block.kind is not BlockKind.PARAGRAPH):
            raise Whole
        self.block = now
        start, end = begin + span.start, begin + span.end
        self.judged_to = end if span.end == len(old) else end - 1
        self.area = Span(start, end)
        pieces = old[span.start : span.end], new[span.start : span.end + edit.growth]
        self._keep_shape(pieces, span)
        was = self._piece(pieces[0], indent, self._there(_SENTENCE, start, self.judged_to, start))
        self.old, self.new = [(start, was)], [(start, self._piece(pieces[1], indent))]
        around = self._around(old, block, self._there(PARAGRAPH, begin, begin + len(old), begin))
        chars = around.chars if around.chars.issuperset(edit.text) else around.chars.union(edit.text)
        beside = self._there(ASKED, begin, start - 1, begin)
        beside += [shifted(f, edit.growth) for f in self._there(ASKED, self.judged_to + 1, begin + len(old), begin)]
        told = [*beside, *[shifted(f, span.start) for f in self.new[0][1].found if f.code in ASKED]]
        swept = around.swept and around.swept.changed(first + 1, last + 1, edit.growth)
        now_around = self._around(new, now, chars=chars, told=told, swept=swept)
        self.old_around, self.new_around = [(begin, around)], [(begin, now_around)]
        self.change = Change(edit.start, edit.end, edit.growth, len(before.view.text), self.area, self.new, inside=True)

    def _keep_shape(self, pieces: tuple[str, str], span: Span) -> None:
        """Raise Whole where marks in the sentences may go together with others."""
        old = self.old_lines[0]
        if span.start and any(map(_BEGINS_LINE.match, pieces)):
            raise Whole
        if any(map(SHAPED.search, pieces)) and (
            any("*" in piece for piece in pieces) or SHAPED.search(old[: span.start] + old[span.end :])
        ):
            raise Whole
        if span.start == 0 and self.before.special:
            lines = old, self.new_lines[0]
            if not all(PLAIN_BODY.match(line) and line[0] not in " \t" for line in lines):
                raise Whole

    def _there(self, codes: frozenset[str], start: int, end: int, origin: int) -> list[Finding]:
        codes -= self.before.throughout
        return [shifted(f, -origin) for f in self._found_in(start, end) if f.code in codes]

    def _piece(self, piece: str, indent: int, found: Sequence[Finding] | None = None) -> Flow:
        known = self.before.pieces
        flow = known.get((piece, indent))
        if flow is None:
            body = Span(indent, max(indent, len(piece.rstrip(SPACE))))
            block = Block(BlockKind.PARAGRAPH, Span(0, len(piece)), body)
            flow = read_piece(piece, block, self.before.setting, found)
            if flow is None:
                raise Whole
            if found is None:
                remember(known, (piece, indent), flow)
        return flow

    def _around(
        self,
        line: str,
        block: Block,
        found: Sequence[Finding] | None = None,
        chars: frozenset[str] | None = None,
        told: Sequence[Finding] = (),
        swept: Swept | None = None,
    ) -> Flow:
        known = self.before.around
        flow = known.get(line)
        if flow is None:
            flow = read_around(line, block, self.before.setting, found, chars, told, swept)
            if flow is None:
                raise Whole
            if found is None:
                remember(known, line, flow)
        if any(flow.traces[number] for number in BINDING):
            raise Whole
        return flow

    def is_judged(self, finding: Finding) -> bool:
        at = finding.span.start
        if finding.code in self.before.throughout:
            return False
        if finding.code in PARAGRAPH:
            return self.lines.start <= at <= self.lines.end
        return finding.code in LINE and self.area.start <= at <= self.judged_to

    def prove(self) -> None:
        """Raise Whole unless the sentences say by themselves what was found in them within the draft."""
        short = min(len(self.old_lines[0]), len(self.new_lines[0])) <= LINE_LIMIT
        if short and self._is_beside_a_page():
            raise Whole
        start, end = self.area.start, self.area.end
        if self.before.view.prose[start:end] != self.old[0][1].prose:
            raise Whole
        for found in self._found_in(self.lines.start, self.lines.end):
            if found.code in RESIDUE or (found.code in LINE and _crosses(found.span, start, end)):
                raise Whole
        if not self._is_proved():
            raise Whole
        if not self._say_the_same() and not all(flow.is_judged for _, flow in (*self.old, *self.old_around)):
            self.old = [(at, self._judged(flow)) for at, flow in self.old]
            self.old_around = [(at, self._judged(flow)) for at, flow in self.old_around]
            if not self._is_proved():
                raise Whole

    def _judged(self, flow: Flow) -> Flow:
        if flow.is_judged:
            return flow
        of_line = flow.reading is flow.setting.paragraph
        if not of_line:
            return self._piece(flow.line, flow.block.body.start)
        begin, end = self.lines.start, self.lines.end
        return self._around(flow.line, flow.block, told=self._there(ASKED, begin, end, begin))

    def _is_proved(self) -> bool:
        flows = (*self.old, *self.old_around)
        alone = {shifted(f, at) for at, flow in flows for f in flow.found if f.code != REPEATS.code}
        there = self._found_in(self.lines.start, self.lines.end)
        return alone == {f for f in there if f.code != REPEATS.code and self.is_judged(f)}

    def is_behind_all(self) -> bool:
        flows = self.old[0][1], self.new[0][1]
        residue = [signs for _, signs in self.before.setting.residue if signs is not None]
        return (
            self.before.middle.end > 0
            and (self.lines.start >= self.before.middle.end or self._is_below_top())
            and min(len(self.old_lines[0]), len(self.new_lines[0])) > ADVERT
            and not any(_SPOKEN.search(flow.line) or SAMPLES.search(flow.line) for flow in flows)
            and not any(signs.stand_in(flow.view.prose) for flow in flows for signs in residue)
        )

    def _is_below_top(self) -> bool:
        """Whether a heading below the title stands above, and no line up there breaks off as the teaser of a page."""
        before = self.before
        title = before.view.draft.title
        heading = next((n for n in before.headings if title is None or before.starts[n] > title.span.start), None)
        above = before.view.text[: self.lines.start]
        return heading is not None and heading < self.first and not any(map(above.__contains__, _BREAKS_OFF))

    def is_dated(self) -> bool:
        """Whether a date may come or go with the sentences, or stand in them."""
        return any(DATED.search(flow.line) for _, flow in (*self.old, *self.new))

    def compare_frames(self) -> None:
        """Raise Whole where the line becomes something else in the make-up of the draft."""
        if self.area.end == self.lines.end:
            old = moved(self.block, 0)
            before = stretched(old, -self.change.by)
            if frame(self.old_lines[0], before) != frame(self.new_lines[0], self.block):
                raise Whole

    def _words(self) -> list[int]:
        words = list(self.before.line_words)
        self.more_words = self.new[0][1].words - self.old[0][1].words
        words[self.first] += self.more_words
        return words

    def said(self) -> list[Said]:
        return [self.new_around[0][1].clauses]


def _crosses(span: Span, start: int, end: int) -> bool:
    return span.start < start < span.end or (start <= span.start < end < span.end)
