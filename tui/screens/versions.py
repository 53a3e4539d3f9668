"""The versions of a draft: who made each when and by what; what differs between any two; go back to one."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from rich.cells import cell_len
from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static
from textual.widgets.option_list import Option

from drafts.history import listed
from drafts.store import StoreError
from drafts.version import Version
from drafts.visible import visible
from tui import reconcile
from tui.commands import VERSIONS
from tui.cut import cut, filled
from tui.fit import wrapped
from tui.open_draft import OpenDraft
from tui.screens.confirm import Choice, Confirm
from tui.screens.page import Page
from tui.widgets.difference import difference
from tui.widgets.rows import Line, Rows
from tui.widgets.top import Top

NONE_YET = "还没有历史版本：每次保存、送审、退回、通过、恢复，都会在这里留一版。"
NOW = "现在的文字"
NAMES = 16
"""Cells for who made a version, at most."""


class VersionsScreen(Page[Version | None]):
    """Ends with the version to go back to; None: none is wanted.

    What is chosen is compared with the present text, with the version before it, or with a fixed one.
    """

    CSS_PATH = "../styles/versions.tcss"
    place = VERSIONS
    BINDINGS: ClassVar[list[BindingType]] = [Binding("tab", "app.focus_next", show=False)]

    def __init__(self, draft: OpenDraft) -> None:
        super().__init__()
        self.draft = draft
        self.versions, self._problem = listed(draft.path)
        self.fixed: Version | None = None
        self.with_the_one_before = False

    def body(self) -> ComposeResult:
        yield Top()
        yield Static(id="about")
        yield Rows(id="versions")
        with VerticalScroll(id="difference"):
            yield Static(id="detail")

    def on_mount(self) -> None:
        self._list(0)
        self.query_one(Rows).focus()

    def on_resize(self) -> None:
        self.call_after_refresh(self.draw)

    @property
    def chosen(self) -> Version | None:
        number = self.query_one(Rows).highlighted
        return self.versions[number] if number is not None else None

    @property
    def pair(self) -> tuple[Version | None, Version | None] | None:
        """What is compared, the older first; None in it: nothing, or the present text. None: there is nothing."""
        chosen = self.chosen
        if chosen is None:
            return None
        if self.fixed is not None:
            older, newer = sorted((chosen, self.fixed), key=lambda version: version.number)
            return older, newer
        if self.with_the_one_before:
            return next((v for v in self.versions if v.number < chosen.number), None), chosen
        return chosen, None

    @on(Rows.OptionHighlighted)
    def draw(self) -> None:
        self.query_one(Top).show(f"历史版本  {visible(self.draft.title)}", f"{len(self.versions)} 版")
        self.query_one("#about", Static).update(wrapped(Content(self.about()), self.size.width - 3))
        self.query_one("#detail", Static).update(self.detail(self.size.width - 5))
        self.query_one("#difference").scroll_home(animate=False)

    def about(self) -> str:
        """What － and ＋ stand for, and what is wrong with the history."""
        if self.pair is None:
            return self._problem or NONE_YET
        older, newer = self.pair
        before = f"第 {older.number} 版" if older else "没有字"
        after = f"第 {newer.number} 版" if newer else NOW
        return f"{self._problem}从{before}到{after}：－ 是删去的，＋ 是添上的。"

    def detail(self, width: int) -> Content:
        if self.pair is None:
            return Content()
        older, newer = self.pair
        try:
            new = self._text(newer) if newer else self.draft.text
            return difference(self._text(older) if older else "", new, width)
        except StoreError as error:
            return wrapped(Content(f"读不了：{error}"), width)

    def _text(self, version: Version) -> str:
        """Raises StoreError."""
        return reconcile.text_of(self.draft, version.read())

    def action_compare_with(self) -> None:
        self.fixed, self.with_the_one_before = None, not self.with_the_one_before
        self._list(self.query_one(Rows).highlighted)

    def action_fix_version(self) -> None:
        self.fixed = None if self.fixed == self.chosen else self.chosen
        self._list(self.query_one(Rows).highlighted)
        if self.fixed is not None:
            self.say(f"定住了第 {self.fixed.number} 版：再选别的一版，就是这两版对照")

    @on(Rows.OptionSelected)
    def action_restore_version(self) -> None:
        version = self.chosen
        if version is None or not self.may("restore-version") or not self.is_active:
            return
        if version.short == self.draft.file.digest[: len(version.short)] and not self.draft.dirty:
            self.say("现在的文字就是这一版，不用恢复")
            return
        chosen = version

        def answered(choice: str | None) -> None:
            if choice == "restore":
                self.dismiss(chosen)

        unsaved = "现在的文字有没保存的修改，先留成一版，" if self.draft.dirty else "现在的文字留着，"
        lines = (f"{unsaved}再换成这一版，存进文件；恢复也是一版，换过以后还可以撤销。",)
        choices = (Choice("restore", "恢复"), Choice("cancel", "返回"))
        self.app.push_screen(Confirm(f"恢复成{version.name}？", lines, choices, safe="cancel"), answered)

    def action_leave_versions(self) -> None:
        self.dismiss(None)

    def _list(self, chosen: int | None) -> None:
        rows = self.query_one(Rows)
        rows.set_options(Option(Line(self._row(version))) for version in self.versions)
        rows.highlighted = chosen if self.versions else None
        self.draw()

    def _row(self, version: Version) -> Callable[[int], Content]:
        entry = version.entry
        names = min(NAMES, max(cell_len(visible(each.entry.by)) for each in self.versions))
        words = visible(f"{version.words}：{entry.note}" if entry.note else version.words)
        fixed = "◆" if version == self.fixed else " "
        row = (
            f"{fixed} {version.number:>3}  {entry.when:%Y-%m-%d %H:%M:%S}  {filled(visible(entry.by), names)}  {words} "
        )
        return lambda width: Content(cut(row, width))
