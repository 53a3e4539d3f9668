"""A new draft: first what kind of report, then the few things that only the writer knows."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static
from textual.widgets.option_list import Option

from drafts.store import StoreError
from drafts.visible import visible
from sections.kind import Kind, Need
from tui import new_draft
from tui.commands import NEW
from tui.fit import cut, filled, hanging, wrapped
from tui.open_draft import OpenDraft
from tui.screens.page import Page
from tui.texts import NEEDS, thousands
from tui.widgets.entry import Entry
from tui.widgets.notice import Mood
from tui.widgets.rows import Line, Rows
from tui.widgets.top import Top

NAME = 24
"""Cells for the name of a kind."""
FILE = "file"


class KindScreen(Page[None]):
    """Which kind; below the list what its sections are."""

    CSS_PATH = "../styles/new.tcss"
    place = NEW

    def __init__(self, desk: Path, kinds: Mapping[str, Kind], at: str = "") -> None:
        super().__init__()
        self.desk = desk
        self.kinds = kinds
        self.at = at

    def body(self) -> ComposeResult:
        yield Top()
        yield Static(Content("写哪一种？↑ ↓ 选，Enter 到下一步。"), id="question")
        yield Rows(*(Option(_kind_line(kind), id=kind.id) for kind in self.kinds.values()), id="kinds")
        yield Static(id="sections")

    def on_mount(self) -> None:
        self.query_one(Top).show("新建 1/2", f"{len(self.kinds)} 个文种")
        rows = self.query_one(Rows)
        rows.highlighted = list(self.kinds).index(self.at) if self.at in self.kinds else 0
        rows.focus()

    @property
    def chosen(self) -> Kind | None:
        option = self.query_one(Rows).highlighted_option
        return self.kinds.get(option.id or "") if option else None

    @on(Rows.OptionHighlighted)
    def tell(self) -> None:
        if kind := self.chosen:
            width = self.size.width - 4
            lines = [hanging("用来做什么  ", Content(visible(kind.summary)), width)]
            for need in Need:
                names = "、".join(section.name for section in kind.sections if section.need is need)
                if names:
                    lines.append(hanging(f"{NEEDS[need]}的章节  ", Content(visible(names)), width))
            low, high = kind.length
            lines.append(hanging("通常的字数  ", Content(f"{thousands(low)}–{thousands(high)}"), width))
            self.query_one("#sections", Static).update(Content("\n").join(lines))

    def on_resize(self) -> None:
        self.call_after_refresh(self.tell)

    @on(Rows.OptionSelected)
    def action_create_draft(self) -> None:
        if kind := self.chosen:
            self.app.switch_screen(FormScreen(self.desk, self.kinds, kind))

    def action_leave_new(self) -> None:
        self.app.pop_screen()


class FormScreen(Page[None]):
    """One line for each answer, what is wrong with it beside it; nothing has to be answered."""

    CSS_PATH = "../styles/new.tcss"
    place = NEW
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "app.focus_previous", show=False),
        Binding("down", "app.focus_next", show=False),
    ]

    def __init__(self, desk: Path, kinds: Mapping[str, Kind], kind: Kind) -> None:
        super().__init__()
        self.desk = desk
        self.kinds = kinds
        self.kind = kind
        self.questions = new_draft.asked(kind, desk, OpenDraft.now().date())
        self.proposed = {question.answer for question in self.questions}
        self.own_name = False
        self.wrong: set[str] = set()

    def body(self) -> ComposeResult:
        yield Top()
        yield Static(id="question")
        with Vertical(id="form"):
            for question in self.questions:
                yield from self.field(question.field, question.label, question.hint, question.answer)
            yield from self.field(FILE, "文件名", "存在案头里", "")

    def field(self, field: str, label: str, hint: str, answer: str) -> ComposeResult:
        with Horizontal(classes="field"):
            yield Static(Content(label), classes="label")
            entry = Entry(answer, hint=hint, on_enter=self.go_on, id=field)
            entry.select_on_focus = bool(answer)  # what is only proposed is typed over
            yield entry
        yield Static(id=f"{field}-problem", classes="problem")

    def on_mount(self) -> None:
        self.query_one(Top).show(f"新建 2/2  {visible(self.kind.name)}", "")
        self.on_resize()
        self.propose_name()
        self.query(Entry).first().focus()

    def on_resize(self) -> None:
        sentence = "知道的填上，不知道的空着：草稿里会留成空项，以后再填。Enter 到下一项，填完最后一项就建立。"
        self.query_one("#question", Static).update(wrapped(Content(sentence), self.size.width - 2))

    @property
    def answers(self) -> dict[str, str]:
        return {question.field: self.query_one(f"#{question.field}", Entry).value for question in self.questions}

    def problem(self, field: str) -> str:
        value = self.query_one(f"#{field}", Entry).value
        return new_draft.file_problem(value, self.desk) if field == FILE else new_draft.answer_problem(field, value)

    def propose_name(self) -> None:
        if not self.own_name:
            name = new_draft.proposed_name(self.kind, self.answers, self.desk)
            with self.prevent(Entry.Changed):
                self.query_one(f"#{FILE}", Entry).value = name

    @on(Entry.Changed)
    def check(self, event: Entry.Changed) -> None:
        field = event.input.id or ""
        event.input.select_on_focus &= event.value in self.proposed
        if field == FILE:
            self.own_name = True
        else:
            self.propose_name()
        if field in self.wrong:
            self.show_problem(field)

    @on(Entry.Blurred)
    def check_left(self, event: Entry.Blurred) -> None:
        self.show_problem(event.input.id or "")

    def show_problem(self, field: str) -> bool:
        """Show what is wrong with the answer beside it; whether anything is."""
        problem = self.problem(field)
        (self.wrong.add if problem else self.wrong.discard)(field)
        self.query_one(f"#{field}-problem", Static).update(Content(f"! {problem}" if problem else ""))
        return bool(problem)

    def go_on(self, _: str) -> None:
        """Enter: to the next answer; behind the last one the draft is made."""
        field = (self.focused.id if self.focused else None) or ""
        if field == FILE:
            self.call_later(self.action_create_draft)
        elif not self.show_problem(field):
            self.focus_next()

    async def action_create_draft(self) -> None:
        fields = [*(question.field for question in self.questions), FILE]
        wrong = [field for field in fields if self.show_problem(field)]
        if wrong:
            self.query_one(f"#{wrong[0]}", Entry).focus()
            self.say("有一项要改：看它下面的说明", Mood.WARNING)
            return
        try:
            draft = new_draft.create(self.kind, self.answers, self.query_one(f"#{FILE}", Entry).value, self.desk)
        except StoreError as error:
            self.say(str(error), Mood.ERROR)
            return
        self.app.pop_screen()
        first = draft.blanks[0].span.start if draft.blanks else 0
        await self.qicao.open_draft(draft, first)
        self.qicao.say(f"已建立 {visible(draft.path.name)}，空项 {len(draft.blanks)} 处：F2 逐个填")

    def action_leave_new(self) -> None:
        self.app.switch_screen(KindScreen(self.desk, self.kinds, self.kind.id))


def _kind_line(kind: Kind) -> Line:
    name = filled(visible(kind.name), NAME)
    return Line(lambda width: Content(f"{name}  {cut(visible(kind.summary), max(width - NAME - 2, 0))}"))
