"""From one text to the next by a change inside the words of the title."""

from __future__ import annotations

from drafts.edit import Edit
from drafts.model import Block, BlockKind
from drafts.parse import GLUE
from sections.carried import stretched
from sections.changed_lines import Whole
from sections.flow import CLAUSE_START, SHAPED, any_line
from sections.odd_line import OddLine
from sections.reach import SECTIONS
from sections.shifted import moved

TITLED = frozenset("WD002 DT001 DT002 PV005".split())
"""Rules that go by the title, besides those that go by the frame of a draft."""
_SOME = "某"
"""Whether that is a name left out depends on where the title ends."""


class TitleLine(OddLine):
    """The title stays the title, and the draft one of the same kind."""

    def _read(self, edit: Edit) -> None:
        if len(self.old_lines) != 1 or len(self.new_lines) != 1:
            raise Whole
        begin, old, new = self.lines.start, self.old_lines[0], self.new_lines[0]
        view = self.before.view
        title = view.draft.title
        if title is None or title.span != self.lines or title.running is not None or title.numeral is not None:
            raise Whole
        block = moved(title, -begin)
        first, last = edit.start - begin, edit.end - begin
        if not block.body.start <= first <= last <= block.body.end or SHAPED.search(edit.text + old[first:last]):
            raise Whole
        now = stretched(block, edit.growth)
        if not len(now.body) or new[now.body.start] in CLAUSE_START or _SOME in old or _SOME in new:
            raise Whole
        if GLUE.search(old) or GLUE.search(new) or self._as_title(old) != block or self._as_title(new) != now:
            raise Whole
        self.title = moved(now, begin)
        self.blocks = {old: block, new: now}
        super(OddLine, self)._read(edit)

    def _as_title(self, line: str) -> Block | None:
        block = any_line(line, self.before.view.draft.markdown)
        if block is None or block.kind is BlockKind.HEADING:
            return block
        return block._replace(kind=BlockKind.HEADING, level=1) if block.kind is BlockKind.PARAGRAPH else None

    def _keep_title(self) -> None:
        self._stay_what_it_is()

    def stirred(self) -> set[str]:
        stirred = super().stirred() | TITLED
        return stirred if any(flow.view.matched.cut for _, flow in (*self.old, *self.new)) else stirred - {SECTIONS}

    def _begins_alike(self) -> bool:
        """Sections begin below the title, whatever it says, as long as the kind stays."""
        return True
