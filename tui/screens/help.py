"""Help that knows where it was asked for: the keys of that screen, the section or the finding in hand, the words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, ClassVar

from rich.cells import cell_len
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from drafts.visible import visible
from sections.kind import Section
from sections.rule import Example, Rule
from sections.rules import rule
from tui.commands import EDITOR, PARTS, PLACES, SEARCH, Command, commands, written
from tui.finding_list import paragraphs
from tui.fit import filled, hanging
from tui.glossary import SIGNS, WORDS
from tui.screens.dialog import Dialog
from tui.screens.findings import FindingsScreen
from tui.screens.page import Page
from tui.screens.write import WriteScreen
from tui.texts import LEVELS, NEEDS
from tui.widgets.top import Top

KEYS = 22
"""Cells for the keys of a command."""
NAME = 14
TERM = 8
TYPING = "要打的字照常打，输入法照常用：没有哪个命令用单个字母作键。方向键、Tab、Enter、Esc 到处可用，鼠标也行。"
SEARCHING = "在查找的两个格子里按，先于“写作”的键。Tab 到下一格，按钮也能点。"
SELECTING = "移动光标的键加 Shift 就选中经过的字；双击选词，三击选段。单独打一个“、（、《、【，后面没有字时补上另一半。"


class HelpScreen(Dialog[None]):
    """A page to scroll through."""

    CSS_PATH = "../styles/help.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,f1,enter", "leave", show=False)]

    def compose(self) -> ComposeResult:
        yield Top()
        with VerticalScroll(id="page"):
            yield Static(id="text")
        yield Static(Content(" ↑ ↓ PgUp PgDn 翻看   Esc 返回"), id="keys")

    def on_mount(self) -> None:
        self.page = next(screen for screen in reversed(self.app.screen_stack) if isinstance(screen, Page))
        self.query_one(Top).show(f"帮助 · {PLACES[self.page.place]}", "")
        self.query_one("#page").focus()

    def on_resize(self) -> None:
        self.call_after_refresh(self.draw)

    def draw(self) -> None:
        lines = self.lines(self.size.width - 5)
        self.query_one("#text", Static).update(Content("\n").join(lines))

    def lines(self, width: int) -> Iterator[Content]:
        page = self.page
        if isinstance(page, FindingsScreen) and page.chosen and (declared := rule(page.chosen.code)):
            yield from _rule(declared, width)
        if isinstance(page, WriteScreen) and page.here.section:
            yield from _section(page.here.section, width)
        yield from _keys(page, width)
        if isinstance(page, WriteScreen):
            yield from _keys_of(EDITOR, SELECTING, width)
            yield from _keys_of(SEARCH, SEARCHING, width)
        yield from _table("词语", WORDS, TERM, width)
        yield from _table("记号", SIGNS, TERM, width)

    def action_leave(self) -> None:
        self.dismiss()


def _heading(text: str) -> Content:
    return Content.styled(text, "bold $primary")


def _keys(page: Page[Any], width: int) -> Iterator[Content]:
    yield _heading(f"“{PLACES[page.place]}”里能用的键")
    yield hanging("", Content(TYPING), width)
    yield from _commands(page.offered, width)


def _commands(offered: Iterable[Command], width: int) -> Iterator[Content]:
    for command in offered:
        keys = " ".join(written(key) for key in command.keys) or "F10 里选"
        label = f"{filled(keys, KEYS)}{filled(command.name, NAME)}"
        if cell_len(label) * 2 > width:
            label = f"{filled(keys, KEYS)}"
        yield hanging(label, Content(command.sentence), width)
    yield Content("")


def _keys_of(part: str, besides: str, width: int) -> Iterator[Content]:
    yield _heading(f"{PARTS[part]}里的键")
    yield hanging("", Content(besides), width)
    yield from _commands(commands(part), width)


def _table(heading: str, rows: tuple[tuple[str, str], ...], column: int, width: int) -> Iterator[Content]:
    yield _heading(heading)
    for term, meaning in rows:
        yield hanging(filled(term, column), Content(meaning), width)
    yield Content("")


def _section(section: Section, width: int) -> Iterator[Content]:
    yield _heading(f"这一节：{visible(section.name)}（{NEEDS[section.need]}）")
    yield hanging("", Content(visible(section.hint)), width)
    for item in section.items:
        yield hanging(f"· {visible(item.name)}：", Content(visible(item.hint)), width)
    yield Content("")


def _rule(declared: Rule, width: int) -> Iterator[Content]:
    yield _heading(f"这个问题：{declared.code} {declared.title}（{LEVELS[declared.level]}）")
    for paragraph in paragraphs(declared.check.__doc__):
        yield hanging("", Content(paragraph), width)
    for name, examples in (("会报：  ", declared.bad), ("不报：  ", declared.good)):
        if examples:
            yield hanging(name, _example(min(examples, key=lambda example: len(example.text))), width)
    yield Content("")


def _example(example: Example) -> Content:
    return Content(visible(example.text.strip("\n"), lines=True))
