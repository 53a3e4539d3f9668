"""The desk: every draft with what it is and what it still owes; open one, start one, bring one in."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import Static
from textual.worker import Worker, WorkerError, get_current_worker

from drafts.causes import cause
from tui import desk_list
from tui.commands import DESK
from tui.desk_list import Row
from tui.fit import wrapped
from tui.frugal import OPENING
from tui.screens.page import Page
from tui.widgets import draft_table
from tui.widgets.draft_table import DraftTable
from tui.widgets.entry import Entry
from tui.widgets.notice import Mood
from tui.widgets.top import Top
from tui.yardstick import yardstick

EMPTY = (
    "案头还是空的。可以这样开始：",
    "  F3 新建——选一个文种，填上单位和年份，骨架就写好了，照着填空；",
    "  F4 导入——把现成的 Word、.txt 或 .md 文稿拿进来，原文件不动；",
    "  F1 帮助——每个键做什么。",
    "草稿就存在上面写着的文件夹里；要用别的文件夹，退出后运行 qicao 文件夹。",
)
NOTHING_TO_REVIEW = ("案头还是空的。写的人把草稿放进来以后，按 F5 重读。",)
LATER = 0.5
"""Seconds after which a draft that was to be opened in front is there, or is not going to be."""


class DeskScreen(Page[None]):
    """What is known of each draft arrives from a thread, one by one; the list is there at once."""

    CSS_PATH = "../styles/desk.tcss"
    place = DESK
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "move('cursor_up')", show=False),
        Binding("down", "move('cursor_down')", show=False),
        Binding("pageup", "move('page_up')", show=False),
        Binding("pagedown", "move('page_down')", show=False),
    ]

    class Read(Message):
        """What a thread found out about one draft."""

        def __init__(self, row: Row) -> None:
            super().__init__()
            self.row = row

    def __init__(self, desk: Path, *, behind: bool = False) -> None:
        """``behind``: a draft is about to be opened in front of it, so nothing is read unless that fails."""
        super().__init__()
        self.desk = desk
        self._behind = behind
        self.is_first = not behind
        self.rows: dict[str, Row] = {}
        self._reading: Worker[None] | None = None

    def body(self) -> ComposeResult:
        yield Top()
        yield Entry(hint="打字筛选：题目、文件名、文种、年份", on_enter=self.open_found, id="filter")
        yield Static(id="columns")
        yield DraftTable(id="drafts")
        yield Static(id="preview")

    def on_mount(self) -> None:
        self.query_one("#filter").focus()

    def on_screen_resume(self) -> None:
        if self._behind:
            self._behind = False
            self.set_timer(LATER, self.take_stock_in_front)
        else:
            self.take_stock()

    def on_screen_suspend(self) -> None:
        self.workers.cancel_node(self)

    def take_stock_in_front(self) -> None:
        """Unless a draft has been opened meanwhile, or still is being opened."""
        self.qicao.take_over()
        if not self.is_current:
            return
        if self.qicao.is_opening:
            self.set_timer(LATER, self.take_stock_in_front)
        else:
            self.take_stock()

    def on_resize(self) -> None:
        self.call_after_refresh(self.draw_lines)

    # What lies on the desk

    def take_stock(self, *, anew: bool = False) -> None:
        """List the drafts there are now, and have those read that are new or changed; ``anew``: all of them."""
        try:
            there = desk_list.rows(self.desk)
        except OSError as error:
            self.say(f"打不开案头 {desk_list.address(self.desk)}（{cause(error)}）。请检查文件夹的权限", Mood.ERROR)
            there = []
        known = {} if anew else self.rows
        self.rows = {str(row.path): row for row in there}
        for key, row in self.rows.items():
            old = known.get(key)
            if old is not None and old.read and (old.saved, old.said) == (row.saved, row.said):
                self.rows[key] = replace(old, holder=row.holder)
        self.list_rows()
        self._reading = self.read_rows([row for row in self.rows.values() if not row.read])

    @work(thread=True, exclusive=True)
    def read_rows(self, rows: list[Row]) -> None:
        if not rows:
            return
        worker = get_current_worker()
        by = yardstick(self.desk)
        if by.complaints:
            self.app.call_from_thread(self.say, by.complaints[0], Mood.WARNING)
        for row in rows:
            if worker.is_cancelled:
                return
            self.post_message(self.Read(desk_list.summed_up(row, by)))

    @on(Read)
    def keep(self, message: Read) -> None:
        key = str(message.row.path)
        if key not in self.rows:
            return
        self.rows[key] = message.row
        if self.query_one("#filter", Entry).value or message.row.title in desk_list.shared_titles(self.rows.values()):
            self.list_rows()
        else:
            self.query_one(DraftTable).update(message.row)
            self.draw_lines()

    # Drawing

    def list_rows(self) -> None:
        typed = self.query_one("#filter", Entry).value
        table = self.query_one(DraftTable)
        at = table.highlighted_option.id if table.highlighted_option else None
        found = [row for row in self.rows.values() if desk_list.matches(row, typed)]
        table.show(found, at, desk_list.shared_titles(self.rows.values()))
        self.draw_lines()

    def draw_lines(self) -> None:
        width = self.size.width
        count, found = len(self.rows), self.query_one(DraftTable).option_count
        told = f"{count} 份草稿" if found == count else f"筛出 {found} 份，共 {count} 份草稿"
        self.query_one(Top).show(f"案头 {desk_list.address(self.desk)}", told)
        self.query_one("#columns", Static).update(Content(draft_table.header(width)))
        title, *rest = self.preview_lines()
        content = Content.assemble((title, "bold"), "\n" + "\n".join(rest))
        self.query_one("#preview", Static).update(wrapped(content, width - 2))
        self.set_class(not self.rows, "-empty")

    def preview_lines(self) -> list[str]:
        may_make = self.may("new-draft")
        if not self.rows:
            return list(EMPTY if may_make else NOTHING_TO_REVIEW)
        row = self.chosen
        if row is None:
            return ["没有草稿与筛选的字相符。", f"  Esc 清除筛选{'；F3 新建一份' if may_make else ''}。"]
        return desk_list.preview(row)

    @property
    def chosen(self) -> Row | None:
        option = self.query_one(DraftTable).highlighted_option
        return self.rows.get(option.id or "") if option else None

    @on(Entry.Changed, "#filter")
    def filter_rows(self) -> None:
        self.list_rows()

    @on(DraftTable.OptionHighlighted)
    def preview_row(self) -> None:
        self.draw_lines()

    # Commands

    def action_move(self, how: str) -> None:
        getattr(self.query_one(DraftTable), f"action_{how}")()

    def open_found(self, _: str) -> None:
        self.list_rows()
        self.action_open()

    @on(DraftTable.OptionSelected)
    def action_open(self) -> None:
        if self.qicao.is_opening or not self.is_active:
            return  # of Enter twice, or a double click, once is enough
        if self.chosen is None and self._reading is not None and not self._reading.is_finished:
            self.run_worker(self.open_when_read(self._reading), group=OPENING)
        else:
            self.open_chosen()

    async def open_when_read(self, reading: Worker[None]) -> None:
        """What was typed to find a draft by may be said in what has not been read yet."""
        read = asyncio.Event()
        with contextlib.suppress(WorkerError):
            await reading.wait()
            self.call_later(read.set)  # behind what was found out last
            await read.wait()
            self.open_chosen()

    def open_chosen(self) -> None:
        row = self.chosen
        if row is None:
            self.say("还没有选中草稿" + ("。F3 新建，F4 导入" if self.may("new-draft") else ""))
        else:
            self.qicao.open_path(row.path)

    def action_new_draft(self) -> None:
        from tui.screens.new import KindScreen

        self.app.push_screen(KindScreen(self.desk, yardstick(self.desk).kinds))

    def action_import_text(self) -> None:
        from tui.screens.bring_in import bring_in

        bring_in(self.qicao, self.desk, self.take_stock)

    def action_read_again(self) -> None:
        self.take_stock(anew=True)
        self.say("案头已经重读")

    def action_recover_work(self) -> None:
        self.qicao.offer(None, lambda: self.say("没有留下没保存的修改"), again=True)

    async def action_clear_filter(self) -> None:
        typed = self.query_one("#filter", Entry)
        if typed.value:
            typed.value = ""
        else:
            await self.run_action("app.quit")
