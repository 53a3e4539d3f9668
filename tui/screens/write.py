"""The write screen: what can be done with a draft while writing it."""

from __future__ import annotations

import asyncio
import contextlib
from pathlib import Path

from textual import events, work

from drafts.sidecar import place_of
from drafts.span import Lines, Span
from drafts.store import StoreError
from sections.matched import Part
from sections.rule import Finding
from tui import walk
from tui.editing.width_forms import put_right
from tui.followed import followed
from tui.open_draft import Change
from tui.parts import WHOLE
from tui.screens import saving
from tui.screens.ask import Ask
from tui.screens.choose_kind import ChooseKind
from tui.screens.panes import Panes
from tui.widgets.notice import Mood, Notice
from tui.widgets.search_bar import SearchBar
from tui.widgets.written import written


class WriteScreen(Panes):
    """The commands; everything that is seen is in Panes."""

    _last: Finding | None = None
    """The finding shown last."""

    def on_mount(self) -> None:
        self.tell_of_review()

    @work
    async def tell_of_review(self) -> None:
        """What reviewers have said meanwhile, unless there is other news."""
        with contextlib.suppress(StoreError):
            news = await asyncio.to_thread(_news, self.draft.path, self.draft.text)
            if news and self.is_mounted and not self.query_one(Notice).sentence:
                self.say(f"{news}。F9 看批注")

    def on_key(self, event: events.Key | None = None) -> None:
        """What is written where nothing can be, on the outline or beside it, is written in the editor."""
        super().on_key(event)
        if event is not None and not self.editor.has_focus and (char := written(event)):
            self.editor.focus()
            self.editor.insert(char, key=True)

    def on_paste(self, event: events.Paste) -> None:
        """As what is written."""
        self.editor.focus()
        self.editor.insert(event.text)

    def action_next_section(self) -> None:
        here = self.writing.section(self.editor.caret)
        now = here.id, self.draft.revision
        self.go(*walk.ahead(self.draft, here, told=self._told == now), Mood.WARNING)
        self._told = now

    def action_previous_section(self) -> None:
        self.go(walk.following(self.draft, self.writing.section(self.editor.caret).id, -1), "已经是第一节", Mood.NEWS)

    def go(self, part: Part | None, otherwise: str, mood: Mood) -> None:
        if part is not None:
            self.enter(part)
        else:
            self.say(otherwise, mood)

    def action_next_finding(self, step: int = 1) -> None:
        found = walk.next_finding(self.draft, self.at, step, self._last)
        if found is None:
            self.say(walk.no_finding(self.draft))
            return
        self._last = found[2]
        self.show_span(found[2].span)
        self.editor.focus()
        self.say(walk.told(*found), Mood.WARNING)

    def action_previous_finding(self) -> None:
        self.action_next_finding(-1)

    def action_whole_text(self) -> None:
        self.show(self.draft.part_at(self.at) if self.writing.part.id == WHOLE else self.draft.whole, self.at)
        self.editor.focus()

    def action_insert_section(self) -> None:
        if self.writing.missing:
            self.insert_section(None)
        else:
            self.say("这一节已经有了；先用 F6、F7 或大纲走到缺的一节")

    def action_undo(self) -> None:
        self.redone(self.draft.undo(), "撤销")

    def action_redo(self) -> None:
        self.redone(self.draft.redo(), "重做")

    def redone(self, change: Change | None, what: str) -> None:
        if change is not None:
            self.follow(change)
            self.typed()
        self.say(f"{what}：{change.label}{followed(self.draft, change)}" if change else f"没有可以{what}的了")

    def action_find(self) -> None:
        text = self.editor.selected_text
        self.query_one(SearchBar).open("" if "\n" in text else text, self.at)

    def action_choose_kind(self) -> None:
        def chosen(kind_id: str | None) -> None:
            if kind_id:
                self.changed(self.draft.choose_kind(kind_id))
                self.say(f"文种定为“{self.draft.kind.name if self.draft.kind else kind_id}”，写在文件开头")

        self.app.push_screen(ChooseKind(self.draft.kinds, self.draft.kind), chosen)

    def action_select_all(self) -> None:
        self.editor.select_all()

    def action_copy(self) -> None:
        self.editor.copy()

    def action_cut(self) -> None:
        self.editor.cut()

    def action_paste(self) -> None:
        self.editor.paste()

    def action_save(self) -> None:
        saving.save(self.qicao, self.draft, self.draw, self.changed)

    def action_save_as(self) -> None:
        from tui.screens.save_as import save_as

        save_as(self.qicao, self.draft, self.draw)

    def action_fill_blanks(self) -> None:
        self.when_examined(lambda: self.qicao.open_blanks(self.draft, self.at, self.come_back))

    def action_list_findings(self) -> None:
        self.when_examined(lambda: self.qicao.open_findings(self.draft, self.at, self.come_back))

    def action_review_draft(self) -> None:
        self.qicao.open_review(self.draft, self.at, self.come_back)

    def action_export_draft(self) -> None:
        from tui.screens.export import ExportScreen

        try:
            self.app.push_screen(ExportScreen(self.draft))
        except StoreError as error:
            self.say(str(error), Mood.ERROR)

    def action_list_versions(self) -> None:
        saving.list_versions(self.qicao, self.draft, self.draw, self.changed)

    def action_leave_draft(self) -> None:
        saving.leave(self.qicao, self.draft, self.qicao.close_draft, self.changed)

    def action_go_to_line(self) -> None:
        last = self.draft.text.count("\n") + 1

        def problem(answer: str) -> str:
            return "" if answer.isdecimal() and 1 <= int(answer) <= last else f"请打 1 到 {last} 之间的数字"

        def answered(answer: str | None) -> None:
            if answer is not None:
                offset = Lines(self.draft.text).span(int(answer)).start
                self.show_span(Span(offset, offset))

        self.app.push_screen(Ask("到第几行", (f"全文共 {last} 行，空行也算。",), problem), answered)

    def action_width_forms(self) -> None:
        changed = self.editor.rewrite(put_right)
        self.say("改好了，可以撤销" if changed else "没有要改的：字母、数字已是半角，汉字旁边的标点已是全角")

    def action_external_editor(self) -> None:
        from tui import external_editor

        try:
            text = external_editor.edited(self.writing.text, self.app)
        except external_editor.EditorError as error:
            self.say(str(error), Mood.ERROR)
        else:
            self.changed(self.draft.replace_text(text, "外部编辑器里的修改", self.writing.area))


def _news(path: Path, text: str) -> str:
    with contextlib.suppress(OSError):
        if not (place_of(path) / "review").exists():
            return ""
    from tui.reviewing import reviewed, rounds_of

    return reviewed(path, text, rounds_of(path)).news
