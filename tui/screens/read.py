"""A file that cannot be edited as it is: what it says, page by page, why that is so, and the copy that can be."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content, Span
from textual.widgets import Static

from drafts.encodings import NAMES
from drafts.pages import Page as Part
from drafts.pages import Pages
from drafts.regex import Regex
from drafts.span import LINE_END
from drafts.store import StoreError
from drafts.visible import UNSEEN, visible
from tui.commands import READ
from tui.fit import hanging, wrapped
from tui.hindrance import Hindrance
from tui.screens.page import Page
from tui.widgets.notice import Mood
from tui.widgets.top import Top

NUMBER = 6
"""Cells for the number of a line."""
ODD = Regex(f"\ufffd|{UNSEEN.pattern}")


class ReadScreen(Page[str | None]):
    """Ends with the encoding in which a copy is wanted; None: none is."""

    CSS_PATH = "../styles/read.tcss"
    place = READ
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "scroll_rows(-1)", show=False),
        Binding("down", "scroll_rows(1)", show=False),
        Binding("pageup", "turn(-1)", show=False),
        Binding("pagedown,space", "turn(1)", show=False),
        Binding("home", "go_to_page(0)", show=False),
        Binding("end", "go_to_page(-1)", show=False),
    ]

    def __init__(self, found: Hindrance, what: str) -> None:
        """``what``: what F4 does with the copy, in Chinese: 另存干净的一份接着写."""
        super().__init__()
        self.found = found
        self.what = what
        self.way = 0
        self.number = 0
        self.pages = Pages(found.path, found.encodings[0])
        self.part = Part("", 1, True)

    def body(self) -> ComposeResult:
        yield Top()
        yield Static(id="why")
        with VerticalScroll(id="page", can_focus=False):
            yield Static(id="text")

    def on_mount(self) -> None:
        self.show_page(0)

    def on_resize(self) -> None:
        self.call_after_refresh(self.draw)

    def show_page(self, number: int, *, end: bool = False) -> None:
        """Read page ``number`` and show its start, or its ``end``."""
        try:
            self.part = self.pages.page(number)
        except StoreError as error:
            self.say(str(error), Mood.ERROR)
            return
        if self.pages.changed:
            self.say("文件刚才被改过，请返回再打开", Mood.WARNING)
        self.number = number
        self.draw()
        scroll = self.query_one("#page")
        self.call_after_refresh(scroll.scroll_end if end else scroll.scroll_home, animate=False)

    # Drawing

    def draw(self) -> None:
        encoding = NAMES[self.found.encodings[self.way]]
        pages = f" · 第 {self.number + 1}/{len(self.pages)} 页" if len(self.pages) > 1 else ""
        self.query_one(Top).show(f"只看  {visible(self.found.path.name)}", f"{encoding}{pages}")
        width = self.size.width
        lines = [f"! {reason}" for reason in self.found.reasons]
        self.query_one("#why", Static).update(wrapped(Content("\n".join([*lines, self.advice()])), width - 3))
        numbers = range(self.part.line, self.part.line + len(LINE_END.findall(self.part.text)) + 1)
        rows = [
            hanging(f"{number if whole else '…':>{NUMBER}}  ", _marked(line), width - 5)
            for number, line, whole in zip(
                numbers,
                LINE_END.split(self.part.text),
                (self.part.whole, *[True] * len(numbers)),
                strict=False,
            )
        ]
        self.query_one("#text", Static).update(Content("\n").join(rows))

    def advice(self) -> str:
        """What to do next, a Chinese sentence."""
        if not self.found.copied:
            return "↑ ↓ PgUp PgDn 翻看，Home End 到头到尾，Esc 返回。"
        if self.found.asked:
            return f"读得通，就按 F4 {self.what}，原来的文件不动；是乱码，就按 F3 换一种编码。"
        return f"要编辑，就按 F4 {self.what}，原来的文件不动；只是看看，按 Esc 返回。"

    # Commands

    def action_scroll_rows(self, rows: int) -> None:
        self.query_one("#page").scroll_relative(y=rows, animate=False)

    def action_turn(self, step: int) -> None:
        """A screenful on or back, and from page to page."""
        scroll = self.query_one("#page")
        at_end = scroll.scroll_offset.y >= scroll.max_scroll_y if step > 0 else scroll.scroll_offset.y <= 0
        if not at_end:
            scroll.scroll_relative(y=step * max(scroll.size.height - 1, 1), animate=False)
        elif 0 <= self.number + step < len(self.pages):
            self.show_page(self.number + step, end=step < 0)
        else:
            self.say("已经到头了" if step < 0 else "已经到尾了")

    def action_go_to_page(self, number: int) -> None:
        self.show_page(number % len(self.pages), end=number < 0)

    def action_next_encoding(self) -> None:
        if len(self.found.encodings) < 2:
            self.say("没有别的编码可换：这份文件的编码是确定的")
            return
        self.way = (self.way + 1) % len(self.found.encodings)
        encoding = self.found.encodings[self.way]
        self.pages = Pages(self.found.path, encoding)
        self.show_page(min(self.number, len(self.pages) - 1))
        self.say(f"现在按 {NAMES[encoding]} 读（{self.way + 1}/{len(self.found.encodings)}）")

    def action_take_copy(self) -> None:
        if self.found.copied:
            self.dismiss(self.found.encodings[self.way])
        else:
            self.say("这份文件不能另存成草稿，原因写在上面", Mood.WARNING)

    def action_leave_reading(self) -> None:
        self.dismiss(None)


def _marked(line: str) -> Content:
    """``line`` with every character that nobody sees as a mark that stands out."""
    pieces: list[str] = []
    spans: list[Span] = []
    at = length = 0
    line = line.expandtabs(4)
    for match in ODD.finditer(line):
        plain, mark = line[at : match.start()], visible(match[0])
        pieces += (plain, mark)
        length += len(plain)
        spans.append(Span(length, length + len(mark), "bold $error"))
        length += len(mark)
        at = match.end()
    return Content("".join([*pieces, line[at:]]), spans=spans)
