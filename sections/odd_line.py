"""From one text to the next by a change in a line that is no running text: a heading, a short line, a short item."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from drafts.edit import Edit
from drafts.model import Block, BlockKind
from drafts.parse import GLUE
from drafts.span import Span
from sections.carried import stretched
from sections.changed_lines import Whole, remember
from sections.flow import CLAUSE_START, SHAPED, Flow, frame, line_alone
from sections.rule import Finding
from sections.stirred import Stirred

_KINDS = (BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTE)


class OddLine(Stirred):
    """What stands in front of the words of the line stays, and so does what it is in the make-up of the draft."""

    is_odd = True

    def _read(self, edit: Edit) -> None:
        if len(self.old_lines) != 1 or len(self.new_lines) != 1:
            raise Whole
        begin, old, new = self.lines.start, self.old_lines[0], self.new_lines[0]
        first, last = edit.start - begin, edit.end - begin
        block = self.before.line_block(begin, begin + len(old))
        if block is None or block.kind not in _KINDS or first < block.body.start or SHAPED.search(edit.text):
            raise Whole
        if SHAPED.search(old, first, last) or GLUE.search(old) or GLUE.search(new) or len(block.body) <= -edit.growth:
            raise Whole
        now = _stretched(block, last, edit.growth)
        if new[now.body.start] in CLAUSE_START or self._may_be_bare(block):
            raise Whole
        if line_alone(old, self.before.setting) != block or line_alone(new, self.before.setting) != now:
            raise Whole
        self.blocks = {old: block, new: now}
        super()._read(edit)

    def _may_be_bare(self, block: Block) -> bool:
        """Whether it is a heading with no text below it, which its words may or may not make up for."""
        if block.kind is not BlockKind.HEADING or block.running is not None:
            return False
        blocks = self.before.view.draft.blocks
        after = blocks[bisect_right(blocks, self.lines.start, key=Block.start) :][:1]
        return not after or (after[0].kind is BlockKind.HEADING and after[0].level <= block.level)

    def _flow(self, line: str) -> Flow:
        known = self.before.odd
        flow = known.get(line)
        if flow is None:
            flow = self._alone(line, None)
            remember(known, line, flow)
        return flow

    def _flow_before(self, at: int, line: str) -> Flow:
        known = self.before.odd.get(line)
        if known is not None:
            return known
        return self._alone(line, self._found_of_line(at, line))

    def _alone(self, line: str, found: Sequence[Finding] | None) -> Flow:
        setting = self.before.setting
        try:
            flow = Flow(line, self.blocks[line], setting, setting.line, found)
        except Exception as error:
            raise Whole from error
        if flow.is_residue or len(flow.view.draft.lines) != 3:
            raise Whole
        return flow

    def compare_frames(self) -> None:
        """Raise Whole where the line becomes something else in the make-up of the draft."""
        self._keep_blocks_apart()
        old, new = (frame(flow.line, flow.block._replace(running=None)) for flow in (self.old[0][1], self.new[0][1]))
        if old != new:
            raise Whole


def _stretched(block: Block, end: int, by: int) -> Block:
    """The block so much longer in front of ``end``, which counts from its start."""
    if block.running is None or end > block.body.end:
        return stretched(block, by)
    span, body = Span(0, block.span.end + by), Span(block.body.start, block.body.end + by)
    return block._replace(span=span, body=body, running=block.running.moved(by))
