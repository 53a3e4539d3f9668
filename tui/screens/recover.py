"""Unsaved work that was left behind: which draft, when, what differs; resume it, leave it, or discard it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static
from textual.widgets.option_list import Option

from drafts.store import StoreError
from drafts.visible import visible
from tui import desk_list, recovery
from tui.commands import RECOVER
from tui.fit import filled, hanging, wrapped
from tui.recovery import Resumed, Work
from tui.screens.confirm import Choice, Confirm
from tui.screens.page import Page
from tui.widgets.notice import Mood
from tui.widgets.rows import Line, Rows
from tui.widgets.top import Top

ABOUT = "上次没有正常结束，下面这些修改还没有存进文件。恢复时不会覆盖任何文件；先不管，它们就留着。"
SHOWN = 300
"""Lines of the difference that are shown."""
SIGNS = {"-": ("－ ", "$error"), "+": ("＋ ", "$success")}


class RecoverScreen(Page[Resumed | None]):
    """Ends with what was resumed; None: nothing is, now."""

    CSS_PATH = "../styles/recover.tcss"
    place = RECOVER
    BINDINGS: ClassVar[list[BindingType]] = [Binding("tab", "app.focus_next", show=False)]

    def __init__(self, works: list[Work], desk: Path) -> None:
        super().__init__()
        self.works = works
        self.desk = desk

    def body(self) -> ComposeResult:
        yield Top()
        yield Static(id="about")
        yield Rows(id="works")
        with VerticalScroll(id="difference"):
            yield Static(id="detail")

    def on_mount(self) -> None:
        self.query_one(Rows).focus()
        self.list_works()

    def on_resize(self) -> None:
        self.call_after_refresh(self.draw)

    @property
    def chosen(self) -> Work | None:
        number = self.query_one(Rows).highlighted
        return self.works[number] if number is not None and number < len(self.works) else None

    # Drawing

    def list_works(self) -> None:
        rows = self.query_one(Rows)
        rows.set_options(Option(_visual(work)) for work in self.works)
        rows.highlighted = 0 if self.works else None
        self.draw()

    def draw(self) -> None:
        width = self.size.width - 5
        self.query_one(Top).show("恢复没保存的修改", f"{len(self.works)} 份")
        self.query_one("#about", Static).update(wrapped(Content(ABOUT), self.size.width - 2))
        work = self.chosen
        lines = list(_detail(work, width)) if work else []
        self.query_one("#detail", Static).update(Content("\n").join(lines))

    @on(Rows.OptionHighlighted)
    def show_difference(self) -> None:
        self.draw()
        self.query_one("#difference").scroll_home(animate=False)

    # Commands

    @on(Rows.OptionSelected)
    def action_resume_work(self) -> None:
        work = self.chosen
        if work is None or not self.is_active:
            return
        try:
            self.dismiss(recovery.resume(work, self.desk))
        except StoreError as error:
            self.say(f"{error}修改还留着；也可以退出后用 qicao recover 草稿 --to 文件 抄一份出来", Mood.ERROR)

    def action_discard_work(self) -> None:
        work = self.chosen
        if work is None:
            return

        def answered(choice: str | None) -> None:
            if choice == "discard":
                recovery.discard(work)
                self.works.remove(work)
                if self.works:
                    self.list_works()
                else:
                    self.dismiss(None)

        question = f"丢弃“{visible(work.path.name)}”没保存的 {len(work.left.changes)} 次修改？"
        choices = (Choice("keep", "留着"), Choice("discard", "丢弃"))
        self.app.push_screen(Confirm(question, ("丢弃以后找不回来；文件本身不动。",), choices, safe="keep"), answered)

    def action_leave_recovery(self) -> None:
        self.dismiss(None)


def _visual(work: Work) -> Line:
    return Line(lambda width: Content(_line(work, width)))


def _line(work: Work, width: int) -> str:
    right = f"{work.when:%m-%d %H:%M}  {len(work.left.changes):>4} 次修改  {'接着原稿' if work.fits else '另存一份'} "
    return filled(visible(work.path.name), width - 38) + "  " + filled(right, 36, right=True)


def _detail(work: Work, width: int) -> Iterator[Content]:
    yield Content.styled(desk_list.address(work.path) + work.state, "$faint")
    lines = work.difference()
    for sign, line in islice(lines, SHOWN):
        mark, colour = SIGNS[sign]
        yield hanging(mark, Content.styled(visible(line), colour), width)
    if next(lines, None) is not None:
        yield Content.styled("……后面还有", "$faint")
