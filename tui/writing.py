"""Which stretch of a draft is being written, and how it keeps its place while the draft changes. No screen in it."""

from __future__ import annotations

from collections.abc import Sequence

from drafts.edit import Edit
from drafts.span import Span
from sections.kind import State
from sections.matched import Part
from tui.area import entry
from tui.open_draft import TYPING, Change, OpenDraft
from tui.parts import WHOLE, is_missing


class Writing:
    """``part`` is being written, its text stands at ``area`` of the draft. Carets: code points within that text."""

    def __init__(self, draft: OpenDraft) -> None:
        self.draft = draft
        self.part = draft.live.whole
        self.area = draft.room(self.part)
        self.last_edit: int | None = None
        """Where the draft was last changed from here, in code points; None: not yet."""

    @property
    def text(self) -> str:
        return self.area.of(self.draft.text)

    @property
    def missing(self) -> bool:
        """Whether this is a section that is not there yet."""
        return is_missing(self.part)

    @property
    def hint(self) -> str:
        """What stands in the editor in place of text that is not there yet, in Chinese."""
        return "这一节还没有。\n按 Enter 写上小标题和要点的空项，也可以直接打字。" if self.missing else ""

    @property
    def divided(self) -> bool:
        """Whether the caret may lead from one section into another."""
        return self.part.id != WHOLE and not self.missing

    def take_up(self, part: Part, offset: int | None = None) -> int:
        """Write ``part`` from now on. Returns the caret for ``offset`` of the draft; None: where one would begin."""
        self.draft.pause()
        self.part, self.area = part, self._room(part, offset)
        blocks = self.draft.last_view.draft.blocks if self.draft.is_divided else ()
        if offset is None and not blocks and part.state is State.EMPTY:
            offset = self.area.end
        return entry(self.area, offset, blocks) - self.area.start

    def _room(self, part: Part, offset: int | None) -> Span:
        """Where ``part`` stands, with the empty lines around it up to ``offset``: who makes them writes there."""
        room, text = self.draft.room(part), self.draft.text
        if offset is None or is_missing(part) or not (self.draft.dirty or self.last_edit is not None):
            return room
        reaching = Span(min(room.start, offset), max(room.end, offset))
        return reaching if reaching.of(text).strip("\n") == room.of(text).strip("\n") else room

    def holds(self, span: Span) -> bool:
        return self.area.covers(span)

    def part_for(self, span: Span) -> Part:
        """The part to write in order to see ``span`` of the draft."""
        part = self.draft.part_at(span.start)
        return part if self.draft.room(part).covers(span) else self.draft.whole

    def part_around(self, offset: int) -> Part:
        """The part to write in order to go on at ``offset``: the whole, where that is being written."""
        return self.draft.whole if self.part.id == WHOLE else self.draft.part_at(offset)

    def here(self, caret: int) -> Part:
        """The part the caret is in; the whole, or a missing section, while that is what is being written."""
        live = self.draft.live
        if self.divided:
            return live.part_at(self.area.start + caret)
        return next((part for part in live.parts if part.id == self.part.id), None) or live.part_at(self.area.start)

    def section(self, caret: int) -> Part:
        """The part the caret is in, also while the whole is being written."""
        here = self.here(caret)
        return self.draft.part_at(self.area.start + caret) if here.id == WHOLE else here

    def type(self, edit: Edit, caret: int, key: bool = False, *, written: bool = False) -> None:
        """Make an edit of the stretch in the draft. ``caret``: where it was before. ``key``: one of a run of typing.

        ``written``: the journal has it.
        """
        start = self.area.start
        moved = Edit(start + edit.start, start + edit.end, edit.text)
        self.draft.apply([moved], TYPING, at=start + caret, typed=key, written=written)
        self.area = Span(start, self.area.end + edit.growth)
        self.last_edit = start + edit.start + len(edit.text)

    def catch_up(self, edits: Sequence[Edit]) -> list[Edit] | None:
        """Make ``edits`` of the draft that the journal has. As those of the stretch; None: one lies outside of it."""
        inside: list[Edit] | None = []
        for edit in edits:
            start = self.area.start
            if inside is not None and self.holds(edit.span):
                inside.append(Edit(edit.start - start, edit.end - start, edit.text))
                self.type(inside[-1], edit.end - start, key=True, written=True)
            else:
                inside = None
                self.draft.apply([edit], TYPING, at=edit.end, typed=True, written=True)
                self.last_edit = edit.start + len(edit.text)
        return inside

    @property
    def left(self) -> tuple[Span | None, str]:
        """The part around the last edit and the SHA-256 of the file; None where that does not have this very text."""
        draft = self.draft
        if self.last_edit is None or draft.dirty or not draft.is_divided:
            return None, ""
        return draft.room(draft.live.part_at(self.last_edit)), draft.file.digest

    def insert(self, text: str | None) -> tuple[Part, int]:
        """Put in the missing section, with ``text`` or with blanks. Returns the part to write now, and where in it."""
        change = self.draft.insert_section(self.part, text)
        self.last_edit = change.at
        return self.draft.part(self.part.id) or self.draft.part_at(change.at), change.at

    def follow(self, change: Change) -> int | None:
        """Keep the stretch in place after ``change``. Returns the caret; None where something else changed too."""
        self.last_edit = change.at
        inside = [edit for edit in change.edits if self.area.start <= edit.start and edit.end <= self.area.end]
        if self.missing or not inside or len(inside) < len(change.edits):
            return None
        self.area = Span(self.area.start, self.area.end + sum(edit.growth for edit in inside))
        return change.at - self.area.start
