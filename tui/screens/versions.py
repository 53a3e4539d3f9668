"""What a draft was at each of its saves: when, how it differs from now; go back to one."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static
from textual.widgets.option_list import Option

from drafts.history import Version, listed
from drafts.store import StoreError
from drafts.visible import visible
from tui import reconcile
from tui.commands import VERSIONS
from tui.fit import wrapped
from tui.open_draft import OpenDraft
from tui.screens.confirm import Choice, Confirm
from tui.screens.page import Page
from tui.widgets.difference import difference
from tui.widgets.rows import Line, Rows
from tui.widgets.top import Top

ABOUT = "每次保存、送审、退回、通过、恢复都是一版。－ 只在选中的那一版里，＋ 只在现在的文字里。"


class VersionsScreen(Page[Version | None]):
    """Ends with the version to go back to; None: none is wanted."""

    CSS_PATH = "../styles/versions.tcss"
    place = VERSIONS
    BINDINGS: ClassVar[list[BindingType]] = [Binding("tab", "app.focus_next", show=False)]

    def __init__(self, draft: OpenDraft) -> None:
        super().__init__()
        self.draft = draft
        self.versions, self._problem = listed(draft.path)

    def body(self) -> ComposeResult:
        yield Top()
        yield Static(id="about")
        yield Rows(id="versions")
        with VerticalScroll(id="difference"):
            yield Static(id="detail")

    def on_mount(self) -> None:
        rows = self.query_one(Rows)
        rows.set_options(Option(_visual(version)) for version in self.versions)
        rows.highlighted = 0 if self.versions else None
        rows.focus()

    def on_resize(self) -> None:
        self.call_after_refresh(self.draw)

    @property
    def chosen(self) -> Version | None:
        number = self.query_one(Rows).highlighted
        return self.versions[number] if number is not None else None

    @on(Rows.OptionHighlighted)
    def draw(self) -> None:
        self.query_one(Top).show(f"历史版本  {visible(self.draft.title)}", f"{len(self.versions)} 份")
        about = self._problem or (ABOUT if self.versions else "还没有历史版本：每次保存的一份会留在这里。")
        self.query_one("#about", Static).update(wrapped(Content(about), self.size.width - 3))
        self.query_one("#detail", Static).update(self.detail(self.size.width - 5))
        self.query_one("#difference").scroll_home(animate=False)

    def detail(self, width: int) -> Content:
        version = self.chosen
        if version is None:
            return Content()
        try:
            return difference(reconcile.text_of(self.draft, version.read()), self.draft.text, width)
        except StoreError as error:
            return wrapped(Content(f"读不了：{error}"), width)

    @on(Rows.OptionSelected)
    def action_restore_version(self) -> None:
        version = self.chosen
        if version is None or not self.may("restore-version"):
            return
        chosen = version

        def answered(choice: str | None) -> None:
            if choice == "restore":
                self.dismiss(chosen)

        lines = ("现在的文字先留成一个版本，再换成这一版，存进文件；换过以后还可以撤销。",)
        choices = (Choice("restore", "恢复"), Choice("cancel", "返回"))
        self.app.push_screen(Confirm(f"恢复成{version.name}？", lines, choices, safe="cancel"), answered)

    def action_leave_versions(self) -> None:
        self.dismiss(None)


def _visual(version: Version) -> Line:
    entry = version.entry
    words = f"{entry.event.words}：{entry.note}" if entry.note else entry.event.words
    row = f"第 {version.number:>3} 版  {entry.when:%Y-%m-%d %H:%M:%S}  {entry.by or '（不详）'}  {words} "
    return Line(lambda _: Content(visible(row)))
