"""The write screen: the outline, one section in the editor, and what it must say beside it."""

from __future__ import annotations

import asyncio

from textual import on
from textual.app import ComposeResult, SuspendNotSupported
from textual.containers import Horizontal, Vertical
from textual.timer import Timer
from textual.widgets import OptionList

from drafts.edit import Edit
from drafts.span import Span
from sections.kind import State
from sections.match import Part
from tui import external_editor, places, walk
from tui.commands import WRITE
from tui.examined import examine
from tui.open_draft import TYPING, WHOLE, Change, OpenDraft
from tui.outlined import entries, marks, standing
from tui.screens import saving
from tui.screens.page import Page
from tui.widgets.editor import Editor
from tui.widgets.notice import Mood
from tui.widgets.outline import Outline
from tui.widgets.search_bar import SearchBar
from tui.widgets.side import Side
from tui.widgets.status import Status

CHECK_AFTER = 0.4
"""Seconds without a change after which the draft is checked."""
HINT = "这一节还没有。\n按 Enter 写上小标题和要点的空项，也可以直接打字。"


class WriteScreen(Page[None]):
    """``part``: what is being written; its text is in the editor, at ``area`` of the draft."""

    CSS_PATH = "../styles/write.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-wide")]  # noqa: RUF012 - declared by Screen
    place = WRITE

    def __init__(self, draft: OpenDraft, offset: int | None = None) -> None:
        super().__init__()
        self.draft = draft
        self.part = draft.whole
        self.area = draft.room(self.part)
        self.current = ""
        self._start = offset if offset is not None else places.recall(draft.path)
        self._last_edit: int | None = None
        self._said = ("", -1)
        self._timer: Timer | None = None

    def body(self) -> ComposeResult:
        yield Status()
        with Horizontal(id="panes"):
            yield Outline()
            with Horizontal(id="desk"):
                with Vertical(id="middle"):
                    yield Editor(self.edited, self.moved, self.run_key)
                    yield SearchBar(self.draft, self.show_span, self.changed, self.focus_editor)
                yield Side()

    @property
    def editor(self) -> Editor:
        return self.query_one(Editor)

    def on_mount(self) -> None:
        offset = min(self._start, len(self.draft.text))
        self.show(self.draft.part_at(offset), offset)
        self.focus_editor()
        if self.draft.notices:
            self.say(self.draft.notices[0], Mood.WARNING)

    def on_unmount(self) -> None:
        if self._last_edit is not None:
            places.remember(self.draft.path, self._last_edit)

    def on_screen_resume(self) -> None:
        """Another screen may have changed the draft."""
        if self.current:
            self.draw()

    # Showing

    def show(self, part: Part, offset: int | None = None) -> None:
        """Put ``part`` into the editor, the cursor at ``offset`` of the draft."""
        self.draft.pause()
        self.part, self.area = part, self.draft.room(part)
        if offset is None:
            offset = self.area.end if part.state is State.EMPTY else 0
        at = max(min(offset, self.area.end) - self.area.start, 0)
        self.editor.load(self.area.of(self.draft.text), at, HINT if self.missing else "")
        self.draw()

    def show_span(self, span: Span) -> None:
        """Go to ``span`` of the draft, wherever it is, and select it."""
        if not self.area.covers(span):
            part = self.draft.part_at(span.start)
            self.show(part if self.draft.room(part).covers(span) else self.draft.whole, span.start)
        self.editor.select(span.moved(-self.area.start))

    def draw(self) -> None:
        """Bring outline, side pane, status and marks up to date; each draws only what has changed."""
        here = self.here()
        self.current = here.id
        self.query_one(Outline).show(entries(self.draft), here.id)
        self.query_one(Side).show(self.draft, here)
        self.query_one(Status).standing = standing(self.draft)
        self.draw_marks()

    @property
    def missing(self) -> bool:
        """Whether a section that is not there yet is in the editor."""
        return self.part.section is not None and not len(self.part.span)

    def draw_marks(self) -> None:
        self.editor.show_marks(marks(self.draft, self.area, self.query_one(SearchBar).found))

    def here(self) -> Part:
        """The part the cursor is in; the whole, or a missing section, while that is what is being written."""
        if self.part.id == WHOLE or self.missing:
            return self.draft.part(self.part.id) or self.draft.part_at(self.area.start)
        return self.draft.live.part_at(self.area.start + self.editor.caret)

    def section(self) -> Part:
        """The part the cursor is in, also while the whole is being written."""
        here = self.here()
        return self.draft.part_at(self.area.start + self.editor.caret) if here.id == WHOLE else here

    def focus_editor(self) -> None:
        self.draw_marks()
        self.editor.focus()

    # Listening

    def edited(self, edit: Edit, cursor: int) -> None:
        """Someone typed, deleted or pasted in the editor."""
        if self.missing:
            self.insert_section(None if edit.text == "\n" else edit.text)
            return
        start = self.area.start
        moved = Edit(start + edit.start, start + edit.end, edit.text)
        one = len(edit.text) == 1 or (not edit.text and edit.end - edit.start == 1)
        self.draft.apply([moved], TYPING, at=start + cursor, typed=one)
        self.area = Span(start, self.area.end + edit.growth)
        self._last_edit = start + edit.start + len(edit.text)
        self.look_again()

    def moved(self, offset: int) -> None:
        """The cursor moved; the outline follows when that leads into another section of what is being edited."""
        if self.part.id != WHOLE and not self.missing:
            now = self.draft.live.part_at(self.area.start + offset)
            if now.id != self.current and now.id != WHOLE:
                self.draw()

    def look_again(self) -> None:
        """After a change: show at once what costs nothing, the rest when there is a pause."""
        status = self.query_one(Status)
        now = standing(self.draft)
        if (now.saved, now.blanks) != (status.standing.saved, status.standing.blanks):
            status.standing = now
        self.draw_marks()
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(CHECK_AFTER, self.check)

    def check(self) -> None:
        self.run_worker(self._check(), exclusive=True)

    async def _check(self) -> None:
        examined = await asyncio.to_thread(examine, self.draft.snapshot())
        if self.draft.adopt(examined):
            self.draw()

    def changed(self, change: Change) -> None:
        """The draft was changed other than by typing: bring the editor to where that was."""
        self._last_edit = change.at
        inside = [edit for edit in change.edits if self.area.start <= edit.start and edit.end <= self.area.end]
        if inside and len(inside) == len(change.edits) and not self.missing:
            self.area = Span(self.area.start, self.area.end + sum(edit.growth for edit in inside))
            self.editor.load(self.area.of(self.draft.text), change.at - self.area.start)
            self.draw()
        else:
            self.show(self.draft.whole if self.part.id == WHOLE else self.draft.part_at(change.at), change.at)

    @on(OptionList.OptionSelected)
    def chosen(self, event: OptionList.OptionSelected) -> None:
        part = self.draft.part(event.option_id or "")
        if part is not None:
            self.show(part)
            self.editor.focus()

    # Commands

    def action_next_section(self) -> None:
        here = self.section()
        to = walk.following(self.draft, here.id)
        if to is None:
            self.say(walk.at_the_end(self.draft))
            return
        owed = walk.before_leaving(self.draft, here)
        if owed and self._said != (here.id, self.draft.revision):
            self._said = (here.id, self.draft.revision)
            self.say(f"{owed}。再按 F7 仍去下一节", Mood.WARNING)
            return
        self.enter(to)

    def action_previous_section(self) -> None:
        to = walk.following(self.draft, self.section().id, -1)
        if to is None:
            self.say("已经是第一节")
        else:
            self.enter(to)

    def enter(self, part: Part) -> None:
        self.show(part)
        self.editor.focus()
        if part.state is State.UNKNOWN:
            self.say("这里的原文被截断了，说不准写过没有；要写就直接打字", Mood.WARNING)

    def action_next_finding(self, step: int = 1) -> None:
        found = walk.next_finding(self.draft, self.area.start + self.editor.selected.start, step)
        if found is None:
            blanks = len(self.draft.blanks)
            self.say(f"没有别的问题；还有 {blanks} 个空项，F2 填空" if blanks else "没有问题")
            return
        self.show_span(found[2].span)
        self.editor.focus()
        self.say(walk.told(*found), Mood.WARNING)

    def action_previous_finding(self) -> None:
        self.action_next_finding(-1)

    def action_whole_text(self) -> None:
        at = self.area.start + self.editor.caret
        self.show(self.draft.part_at(at) if self.part.id == WHOLE else self.draft.whole, at)
        self.editor.focus()

    def action_insert_section(self) -> None:
        self.insert_section(None)

    def insert_section(self, text: str | None) -> None:
        here = self.here()
        if here.section is None or len(here.span):
            self.say("这一节已经有了；先用 F6、F7 或大纲走到缺的一节")
            return
        change = self.draft.insert_section(here, text)
        self.show(self.draft.part(here.id) or self.draft.part_at(change.at), change.at)

    def action_undo(self) -> None:
        self.redone(self.draft.undo(), "撤销", "没有可以撤销的了")

    def action_redo(self) -> None:
        self.redone(self.draft.redo(), "重做", "没有可以重做的了")

    def redone(self, change: Change | None, what: str, nothing: str) -> None:
        if change is not None:
            self.changed(change)
        self.say(f"{what}：{change.label}" if change else nothing)

    def action_find(self) -> None:
        selected = self.editor.selected.of(self.editor.text)
        wanted = selected if "\n" not in selected else ""
        self.query_one(SearchBar).open(wanted, self.area.start + self.editor.selected.start)

    def action_save(self) -> None:
        saving.save(self.qicao, self.draft, self.draw, self.changed)

    def action_fill_blanks(self) -> None:
        self.qicao.open_blanks(self.draft, self.area.start + self.editor.caret, self.come_back)

    def action_list_findings(self) -> None:
        self.qicao.open_findings(self.draft, self.area.start + self.editor.caret, self.come_back)

    def come_back(self, offset: int | None) -> None:
        """Another screen may have changed the draft; go on at ``offset``."""
        at = min(offset or 0, len(self.draft.text))
        self.show(self.draft.whole if self.part.id == WHOLE else self.draft.part_at(at), at)
        self.editor.focus()

    def action_leave_draft(self) -> None:
        saving.leave(self.qicao, self.draft, self.qicao.close_draft, self.changed)

    def action_external_editor(self) -> None:
        try:
            words = external_editor.command()
            with self.app.suspend():
                text = external_editor.edited(self.area.of(self.draft.text), words)
        except external_editor.EditorError as error:
            self.say(str(error), Mood.ERROR)
        except SuspendNotSupported:
            self.say("这个终端不能让出屏幕给外部编辑器", Mood.ERROR)
        else:
            self.changed(self.draft.replace_text(text, "外部编辑器里的修改", self.area))
