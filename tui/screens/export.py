"""Exporting: in which form, where to, where its pages break; what is still open is listed before it goes out."""

from __future__ import annotations

import os
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static
from textual.widgets.option_list import Option

from drafts.page_breaks import Row
from drafts.span import Lines
from drafts.store import StoreError
from drafts.visible import visible
from tui.commands import EXPORT
from tui.cut import cut, filled
from tui.exporting import FORMS
from tui.fit import hanging
from tui.open_draft import OpenDraft
from tui.outgoing import Outgoing
from tui.screens.ask import Ask
from tui.screens.confirm import Choice, Confirm
from tui.screens.page import Page
from tui.sheet import sheet
from tui.widgets.notice import Mood
from tui.widgets.rows import Line, Rows
from tui.widgets.top import Top

CANCEL = Choice("cancel", "返回")


class ExportScreen(Page[None]):
    """Nothing is written before F4."""

    CSS_PATH = "../styles/export.tcss"
    place = EXPORT
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("pageup", "scroll_sheet(-1)", show=False),
        Binding("pagedown", "scroll_sheet(1)", show=False),
    ]

    class Set(Message):
        """The pages are worked out."""

        def __init__(self, rows: list[Row]) -> None:
            super().__init__()
            self.rows = rows

    def __init__(self, draft: OpenDraft) -> None:
        """Raises StoreError where what has been said about the draft cannot be read."""
        super().__init__()
        self.outgoing = Outgoing(draft)
        self.left = self.outgoing.left()
        self.pages: list[list[Row]] = []
        self.lines = Lines(draft.text)

    def body(self) -> ComposeResult:
        yield Top()
        yield Static(id="about")
        with Horizontal(id="page"):
            yield Rows(id="pages")
            with VerticalScroll(id="sheet", can_focus=False):
                yield Static(id="text")

    def on_mount(self) -> None:
        self.query_one(Rows).focus()
        self.draw()
        self.set_pages()
        if self.outgoing.problem:
            self.say(self.outgoing.problem, Mood.WARNING)

    def on_resize(self) -> None:
        self.call_after_refresh(self.draw)

    @work(thread=True, exclusive=True)
    def set_pages(self) -> None:
        self.post_message(self.Set(self.outgoing.rows()))

    @on(Set)
    def show_pages(self, message: Set) -> None:
        pages: dict[int, list[Row]] = {}
        for row in message.rows:
            pages.setdefault(row.page, []).append(row)
        self.pages = list(pages.values())
        rows = self.query_one(Rows)
        rows.set_options(Option(self._page(number)) for number in range(len(self.pages)))
        rows.highlighted = 0 if self.pages else None
        self.draw()

    def _page(self, number: int) -> Line:
        line = self.lines.position(self.pages[number][0].start)[0]
        text = f"{filled(f'第 {number + 1} 页', 9)}{line} 行起"
        return Line(lambda width: Content(cut(text, width)))

    # Drawing

    @on(Rows.OptionHighlighted)
    def draw(self) -> None:
        out, width = self.outgoing, self.size.width
        count = f"{len(self.pages)} 页" if self.pages else "正在排版"
        self.query_one(Top).show(f"导出  {visible(out.draft.title)}", count)
        grid = f"每页 {out.style.lines} 行，每行 {out.style.characters} 字"
        style = "案头的 word.yaml" if out.has_house_style else "GB/T 9704-2012"
        along = ("带上" if out.comments else "不带") + (f"（{out.commented} 条没解决）" if out.commented else "")
        left = f"{len(self.left)} 处，导出前先列出来" if self.left else "没有"
        told = [("形式", FORMS[out.form]), ("存到", str(out.path))]
        told += [("排版", f"{style}，{grid}")] if out.form != "txt" else []
        told += [("批注", along)] if out.form == "docx" else []
        told.append(("没写完", left))
        lines = [hanging(filled(label, 8), Content(visible(text)), width - 2) for label, text in told]
        self.query_one("#about", Static).update(Content("\n").join(lines))
        chosen = self.query_one(Rows).highlighted
        page = self.pages[chosen] if chosen is not None and chosen < len(self.pages) else []
        self.query_one("#text", Static).update(Content("\n".join(sheet(page, out.style.characters))))

    def action_scroll_sheet(self, pages: int) -> None:
        self.query_one("#sheet").scroll_relative(y=pages * 10, animate=False)

    # Commands

    def action_next_form(self) -> None:
        self.outgoing.next_form()
        self.draw()

    def action_change_place(self) -> None:
        def answered(typed: str | None) -> None:
            if typed is not None:
                self.outgoing.go_to(typed)
                self.draw()

        lines = (f"现在：{self.outgoing.path}", "写文件名、路径或文件夹；后缀是 .docx、.html、.txt 时，形式跟着换。")
        self.app.push_screen(Ask("存到哪里？", lines, self.outgoing.complaint, hint="路径"), answered)

    def action_comments_along(self) -> None:
        if self.outgoing.form != "docx":
            self.say("只有 Word 文档能带批注；F2 换形式")
        elif not self.outgoing.commented:
            self.say("没有要带的批注：没解决的一条也没有")
        else:
            self.outgoing.comments = not self.outgoing.comments
            self.draw()

    def action_export_now(self) -> None:
        if not self.left:
            self._write_unless_there()
            return
        question = f"还有 {len(self.left)} 处没有写完或没有解决，仍然导出吗？"
        marked = "空项会标成黄底；" if self.outgoing.form != "txt" else ""
        lines = [*self.left, "", f"仍然导出的话，{marked}草稿的历史里会记下这一次。"]

        def answered(choice: str | None) -> None:
            if choice == "export":
                self._write_unless_there()

        self.app.push_screen(Confirm(question, lines, (Choice("export", "仍然导出"), CANCEL), safe="cancel"), answered)

    def _write_unless_there(self) -> None:
        path = self.outgoing.path
        if not os.path.exists(path):
            self._write(overwrite=False)
            return

        def answered(choice: str | None) -> None:
            if choice == "replace":
                self._write(overwrite=True)

        question = f"已经有 {path.name}，换成新的吗？"
        choices = (Choice("replace", "换成新的"), CANCEL)
        self.app.push_screen(Confirm(visible(question), (str(path.parent),), choices, safe="cancel"), answered)

    def _write(self, *, overwrite: bool) -> None:
        try:
            told = self.outgoing.export(self.left, overwrite=overwrite)
        except StoreError as error:
            self.say(str(error), Mood.ERROR)
            return
        self.dismiss()
        done = f"已导出 {visible(str(self.outgoing.path))}"
        self.qicao.call_later(
            self.qicao.say, f"{done}，但{told}" if told else done, Mood.WARNING if told else Mood.NEWS
        )

    def action_leave_export(self) -> None:
        self.dismiss()
