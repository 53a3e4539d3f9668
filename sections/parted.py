"""From one text to the next by line ends that come or go between whole sentences."""

from __future__ import annotations

from itertools import pairwise

from drafts.edit import Edit
from drafts.model import Block, BlockKind
from sections.changed_lines import Whole
from sections.flow import SHAPED, Flow, read
from sections.reach import BINDING, LINE, PARAGRAPH
from sections.rules.wd_repeats import REPEATS
from sections.sentences import are_apart
from sections.shifted import shifted
from sections.stirred import Stirred

_OF_SENTENCES = LINE - PARAGRAPH - {REPEATS.code}


class Parted(Stirred):
    """What rules on sentences find in the lines stays; nothing but what goes by more of a line is asked again."""

    def _read(self, edit: Edit) -> None:
        old, new = (list(filter(None, lines)) for lines in (self.old_lines, self.new_lines))
        if "".join(old) != "".join(new) or any(map(SHAPED.search, old)):
            raise Whole
        if not all(are_apart(*beside) for beside in (*pairwise(old), *pairwise(new))):
            raise Whole
        if any(found.code[:2] in ("BL", "RS") for found in self._found_in(self.lines.start, self.lines.end)):
            raise Whole
        super()._read(edit)
        flows = [flow for _, flow in (*self.old, *self.new)]
        if not all(_is_plain(flow.block) for _, flow in (*self.old[1:], *self.new[1:])):
            raise Whole
        if any(flow.traces[number] for flow in flows for number in BINDING):
            raise Whole

    def _flow_now(self, at: int, line: str) -> Flow:
        change, codes = self.change, _OF_SENTENCES - self.before.throughout
        found = [f for f in self._found_in(self.lines.start, self.lines.end) if f.code in codes]
        if any(map(change.touches, found)):
            raise Whole
        here = [f for f in map(change.finding, found) if at <= f.span.start < at + len(line)]
        flow = read(line, self.before.setting, told=[shifted(f, -at) for f in here])
        if flow is None:
            raise Whole
        return flow

    def _flow(self, line: str) -> Flow:
        """None is read by itself: where that would be needed, another way is tried."""
        raise Whole


def _is_plain(block: Block) -> bool:
    return block.kind is BlockKind.PARAGRAPH and block.running is None and block.numeral is None
