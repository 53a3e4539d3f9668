"""What the write screen is made of: the outline, one section in the editor, what it must say beside it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import OptionList

from drafts.edit import Edit
from drafts.span import Span
from sections.kind import State
from sections.matched import Part
from tui import last_year, places
from tui.commands import WRITE
from tui.editing.paragraph import Mark
from tui.open_draft import Change, OpenDraft
from tui.outlined import entries, kept_safe, marks, standing
from tui.protection import Safety
from tui.screens.checked import Checked
from tui.widgets.editor import Editor
from tui.widgets.notice import Mood
from tui.widgets.outline import Outline
from tui.widgets.search_bar import SearchBar
from tui.widgets.side import Side
from tui.widgets.status import Status
from tui.writing import Writing


class Panes(Checked):
    """Composes, listens, renders. ``writing`` knows which part of the draft is in the editor."""

    CSS_PATH = "../styles/write.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]  # noqa: RUF012 - declared by Screen
    place = WRITE
    AUTO_FOCUS = "Editor"
    """Else the outline would have the first keys."""

    def __init__(self, draft: OpenDraft, offset: int | None = None) -> None:
        """``offset``: where to put the cursor, in code points; None: where the draft was last edited."""
        super().__init__(draft)
        self.writing = Writing(draft)
        self.editor = Editor(self.edited, self.moved, self.command_of, self.does_at_once)
        self.status = Status()
        self._start = offset if offset is not None else places.recall(draft.path)
        self._current, self._left, self._line = "", -1, -1
        self._passage = ""
        self._told = ("", -1)

    def body(self) -> ComposeResult:
        yield self.status
        with Horizontal(id="panes"):
            yield Outline()
            with Horizontal(id="desk"):
                with Vertical(id="middle"):
                    yield self.editor
                    yield SearchBar(self.draft, self.show_span, self.changed, self.focus_editor)
                yield Side()

    @property
    def is_complete(self) -> bool:
        drawn = all(each.is_drawn for each in (self.editor, self.query_one(Outline), self.query_one(Side)))
        return drawn and not self._layout_required and (self.has_class("-narrow") or self.has_class("-wide"))

    @property
    def here(self) -> Part:
        """The part the cursor is in, or the whole while that is being written."""
        return self.writing.here(self.editor.caret)

    @property
    def at(self) -> int:
        """Where the cursor, or the start of what is selected, stands in the draft."""
        return self.writing.area.start + self.editor.selected.start

    def on_mount(self) -> None:
        part_at = self.draft.part_at if self.draft.is_known else self.draft.live.part_at
        self.show(part_at(self._start or 0), self._start)
        self.editor.focus()
        if self.qicao.prelude is None:
            self.look_into()

    def look_into(self) -> None:
        """Find out what takes a while: what is wrong with the draft, and what stood there last year."""
        if self.draft.is_known:
            self.say_first(self.draft.notices)
            self.check()
        else:
            self.look_into_it()
        self.look_up()

    def catch_up(self, edits: Sequence[Edit]) -> None:
        """Make the edits that were made before there was a screen; the journal has them."""
        self.editor.scroll_anew()
        inside = self.writing.catch_up(edits)
        if inside is None and self.writing.last_edit is not None:
            self.show(self.writing.part_around(self.writing.last_edit), self.writing.last_edit)
        for edit in inside or ():
            self.editor.follow([edit], edit.start + len(edit.text))
        self.show_safety()
        self.look_into()

    def on_unmount(self) -> None:
        if self.writing.last_edit is not None:
            places.remember(self.draft.path, self.writing.last_edit, *self.writing.left)

    def on_screen_suspend(self) -> None:
        self._left = self.draft.revision

    def come_back(self, offset: int | None) -> None:
        """Another screen was in front, and may have changed the draft; ``offset``: where to go on, None: as before."""
        if self.draft.revision == self._left and (offset is None or self.writing.holds(Span(offset, offset))):
            if offset is not None:
                self.editor.go_to(offset - self.writing.area.start)
            self.draw()
        else:
            at = min(self.at if offset is None else offset, len(self.draft.text))
            self.show(self.writing.part_around(at), at)
        self.editor.focus()

    def show(self, part: Part, offset: int | None = None) -> None:
        """Put ``part`` into the editor, the cursor at ``offset`` of the draft."""
        caret = self.writing.take_up(part, offset)
        self.editor.load(self.writing.text, caret, self.writing.hint)
        self.draw()

    def show_span(self, span: Span) -> None:
        """Go to ``span`` of the draft, wherever it is, and select it."""
        if not self.writing.holds(span):
            self.show(self.writing.part_for(span), span.start)
        self.editor.select(span.moved(-self.writing.area.start))

    def draw(self) -> None:
        """Bring outline, side pane, status and marks up to date; each draws only what has changed."""
        for _ in self.drawing() if self.query(Outline) else ():  # the screen comes or goes
            pass

    def drawing(self) -> Iterator[None]:
        """As ``draw``, a little each time."""
        yield from self.editor.marking(self.marks)
        self.draw_outline()
        yield
        yield from self.query_one(Side).showing(*self.beside)

    async def draw_by_and_by(self) -> bool:
        revision, steps = self.draft.revision, self.drawing()
        await asyncio.sleep(0)
        while self.query(Outline) and self.draft.revision == revision and next(steps, self) is not self:
            await asyncio.sleep(0)
        return self.draft.revision == revision

    def draw_outline(self) -> None:
        here = self.here
        self._current = here.id
        self.query_one(Outline).show(entries(self.draft), here.id)
        self.status.standing = standing(self.draft)

    def show_safety(self) -> None:
        """Say how safe the last change is; that it is safer than said can wait until nobody types."""
        told = kept_safe(self.status.standing, self.draft)
        if not (self.is_typing and self.draft.protection.safety is Safety.SYNCED):
            self.status.standing = told

    @property
    def beside(self) -> tuple[OpenDraft, Part, str]:
        """What the side pane tells about."""
        self._line, self._passage = self.editor.line, self.draft.passage(self.here, self.at)
        return self.draft, self.here, self._passage

    def draw_side(self) -> None:
        self.query_one(Side).show(*self.beside)

    @property
    def marks(self) -> Iterator[Mark]:
        return marks(self.draft, self.writing.area, self.query_one(SearchBar).found)

    def draw_marks(self) -> None:
        self.editor.show_marks(self.marks)

    def focus_editor(self) -> None:
        self.draw_marks()
        self.editor.focus()

    def edited(self, edit: Edit, caret: int, key: bool) -> None:
        """Someone typed, deleted or pasted; a missing section gets its heading first."""
        if self.writing.missing:
            self.insert_section(None if edit.text == "\n" else edit.text)
        else:
            self.writing.type(edit, caret, key)
            self.typed()

    def moved(self, caret: int) -> None:
        """The cursor moved; the outline follows into another section, last year's passage from line to line."""
        self.draft.pause()
        if self.writing.divided and self.writing.here(caret).id != self._current:
            self.draw()
        elif self.editor.line != self._line:
            self._line = self.editor.line
            if self.draft.passage(self.here, self.at) != self._passage:
                self.draw_side()

    @work(group="last-year")
    async def look_up(self) -> None:
        self.draft.last_year = await asyncio.to_thread(last_year.find, self.draft)
        self.draw()

    def changed(self, change: Change) -> None:
        """The draft was changed other than by typing."""
        self.follow(change)
        self.show_safety()
        self.check()

    def follow(self, change: Change) -> None:
        """Bring the editor to where ``change`` was made."""
        area = self.writing.area
        caret = self.writing.follow(change)
        if caret is None:
            self.show(self.writing.part_around(change.at), change.at)
        else:
            start = area.start
            self.editor.follow([Edit(e.start - start, e.end - start, e.text) for e in change.edits], caret)

    @on(OptionList.OptionSelected)
    def chosen(self, event: OptionList.OptionSelected) -> None:
        part = self.draft.part(event.option_id or "")
        if part is not None:
            self.enter(part)

    def enter(self, part: Part) -> None:
        self.show(part)
        self.editor.focus()
        if part.state is State.UNKNOWN:
            self.say("这里的原文被截断了，说不准写过没有；要写就直接打字", Mood.WARNING)

    def insert_section(self, text: str | None) -> None:
        self.show(*self.writing.insert(text))
