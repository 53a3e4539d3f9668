"""From one text to the next by a change inside the words of the title."""

from __future__ import annotations

from drafts.edit import Edit
from drafts.model import Block, BlockKind, Draft
from drafts.parse import GLUE, TITLE_LINES, title_of
from sections.carried import stretched
from sections.changed_lines import Whole
from sections.flow import CLAUSE_START, SHAPED, any_line
from sections.odd_line import OddLine
from sections.reach import SECTIONS
from sections.recognise import recognise
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
        self._stay_what_it_is(edit, title)
        self.blocks = {old: block, new: now}
        super(OddLine, self)._read(edit)

    def _as_title(self, line: str) -> Block | None:
        block = any_line(line, self.before.view.draft.markdown)
        if block is None or block.kind is BlockKind.HEADING:
            return block
        return block._replace(kind=BlockKind.HEADING, level=1) if block.kind is BlockKind.PARAGRAPH else None

    def _stay_what_it_is(self, edit: Edit, title: Block) -> None:
        """Raise Whole where another line becomes the title, or the kind another."""
        view = self.before.view
        old = view.draft.blocks
        place = old.index(title)
        line = any_line(self.new_lines[0], view.draft.markdown)
        if line is None or place >= TITLE_LINES:
            raise Whole
        later = [moved(block, edit.growth) for block in old[place + 1 : TITLE_LINES]]
        found = title_of(self.text, [*old[:place], moved(line, title.span.start), *later])
        if found is None or found != (place, self.title):
            raise Whole
        blocks = (*old[:place], found[1], *later)
        draft = Draft(self.text, view.draft.markdown, view.draft.front, blocks, found[1])
        if recognise(draft, self.before.kinds, view.path) is not view.kind:
            raise Whole

    def _keep_title(self) -> None:
        """It is looked at already."""

    def stirred(self) -> set[str]:
        stirred = super().stirred() | TITLED
        return stirred if any(flow.view.matched.cut for _, flow in (*self.old, *self.new)) else stirred - {SECTIONS}

    def _begins_alike(self) -> bool:
        """Sections begin below the title, whatever it says, as long as the kind stays."""
        return True
