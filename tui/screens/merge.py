"""Paragraphs that two people have changed, side by side: which of the two stays, or both."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Static
from textual.widgets.option_list import Option

from drafts.merge import Choice, Clash, Merged
from drafts.pieces import differences
from drafts.visible import visible
from tui.commands import MERGE
from tui.fit import filled, hanging, wrapped
from tui.screens.page import Page
from tui.widgets.difference import side
from tui.widgets.notice import Mood
from tui.widgets.rows import Line, Rows
from tui.widgets.top import Top

CHOSEN = {None: "○ 未选", Choice.MINE: "✓ 我的", Choice.THEIRS: "✓ 对方的", Choice.BOTH: "✓ 都留"}
STATE = 8
"""Cells for what has been chosen."""


class MergeScreen(Page[list[Choice] | None]):
    """Ends with a choice for each clash; None: nothing is merged, now."""

    CSS_PATH = "../styles/merge.tcss"
    place = MERGE
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("pageup", "scroll_pages(-1)", show=False),
        Binding("pagedown", "scroll_pages(1)", show=False),
    ]

    def __init__(self, found: Merged) -> None:
        super().__init__()
        self.found = found
        self.clashes = found.clashes
        self.choices: list[Choice | None] = [None] * len(self.clashes)

    def body(self) -> ComposeResult:
        yield Top()
        yield Static(id="about")
        yield Rows(id="clashes")
        with VerticalScroll(id="sides", can_focus=False):
            yield Static(id="base")
            with Horizontal():
                yield Static(id="mine")
                yield Static(id="theirs")

    def on_mount(self) -> None:
        self.query_one(Rows).set_options(Option(self._row(number)) for number in range(len(self.clashes)))
        self.query_one(Rows).highlighted = 0
        self.query_one(Rows).focus()

    def on_resize(self) -> None:
        self.call_after_refresh(self.draw)

    @property
    def at(self) -> int:
        return self.query_one(Rows).highlighted or 0

    # Drawing

    def _row(self, number: int) -> Line:
        clash = self.clashes[number]
        words = visible((clash.mine or clash.theirs or clash.base).strip().partition("\n")[0])

        def line(width: int) -> Content:
            state = filled(CHOSEN[self.choices[number]], STATE)
            return Content(f"{state}  {filled(f'{number + 1}. {words}', max(width - STATE - 3, 4))} ")

        return Line(line)

    @on(Rows.OptionHighlighted)
    def draw(self) -> None:
        settled = sum(choice is not None for choice in self.choices)
        self.query_one(Top).show("合并两份修改", f"选定 {settled}/{len(self.clashes)}")
        others = sum(isinstance(piece, str) for piece in self.found.pieces)
        done = "只有一个人改过的地方已经合好。" if others else ""
        about = f"{done}下面 {len(self.clashes)} 处两个人都改了，请逐处选定：F6 我的，F7 对方的，F8 都留；选完按 F4。"
        self.query_one("#about", Static).update(wrapped(Content(about), self.size.width - 3))
        base = visible(self.clashes[self.at].base.strip("\n").expandtabs(4), lines=True) or "（没有这一段）"
        self.query_one("#base", Static).update(hanging("原来  ", Content.styled(base, "$faint"), self.size.width - 4))
        mine, theirs = _sides(self.clashes[self.at], (self.size.width - 1) // 2 - 4)
        self.query_one("#mine", Static).update(mine)
        self.query_one("#theirs", Static).update(theirs)
        self.query_one("#sides").scroll_home(animate=False)

    # Commands

    def choose(self, choice: Choice) -> None:
        """Settle the clash in hand and go to the next one that is not settled."""
        self.choices[self.at] = choice
        self.query_one(Rows).replace_option_prompt_at_index(self.at, self._row(self.at))
        order = [*range(self.at + 1, len(self.choices)), *range(self.at + 1)]
        rows = self.query_one(Rows)
        rows.highlighted = next((number for number in order if self.choices[number] is None), self.at)
        self.draw()
        if None not in self.choices:
            self.say("都选定了：F4 合并并保存")

    def action_take_mine(self) -> None:
        self.choose(Choice.MINE)

    def action_take_theirs(self) -> None:
        self.choose(Choice.THEIRS)

    def action_take_both(self) -> None:
        self.choose(Choice.BOTH)

    def action_finish_merge(self) -> None:
        chosen = [choice for choice in self.choices if choice is not None]
        if len(chosen) < len(self.choices):
            self.say(f"还有 {len(self.choices) - len(chosen)} 处没有选定：F6 我的，F7 对方的，F8 都留", Mood.WARNING)
        else:
            self.dismiss(chosen)

    def action_leave_merge(self) -> None:
        self.dismiss(None)

    def action_scroll_pages(self, pages: int) -> None:
        scroll = self.query_one("#sides")
        scroll.scroll_relative(y=pages * max(scroll.size.height - 1, 1), animate=False)


def _sides(clash: Clash, width: int) -> tuple[Content, Content]:
    """Both texts in columns of ``width`` cells, what is different from the other one standing out."""
    pieces = tuple(differences(clash.mine.strip("\n"), clash.theirs.strip("\n")))
    mine, theirs = side(pieces, "-"), side(pieces, "+")
    gone = Content.styled("（删掉了这一段）", "$faint")
    return (
        Content.styled("我的\n", "bold") + wrapped(mine if mine.plain else gone, width),
        Content.styled("对方的\n", "bold") + wrapped(theirs if theirs.plain else gone, width),
    )
