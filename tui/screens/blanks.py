"""Filling blanks: one after the other, each with its sentence, what it asks for and what stood there last year."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from drafts.edit import Edit
from drafts.visible import UNSEEN, visible
from sections import amount
from tui.blank_walk import BlankWalk, Place
from tui.commands import BLANKS
from tui.examined import examine
from tui.fit import cut, wrapped
from tui.followed import followed
from tui.open_draft import Change, OpenDraft
from tui.screens import saving
from tui.screens.confirm import Choice, Confirm
from tui.screens.page import Page
from tui.widgets.blank_list import BlankList
from tui.widgets.entry import Entry
from tui.widgets.marked import marked
from tui.widgets.notice import Mood
from tui.widgets.top import Top

SENTENCE = 5
"""Rows that a sentence takes at most, about."""
LAST_YEAR = 1
"""The same of last year's sentence."""
SHOWN = 6
"""Sentences at most that are shown of blanks that are alike."""


class BlanksScreen(Page[int]):
    """Ends with where the writer was, in code points of the draft."""

    CSS_PATH = "../styles/blanks.tcss"
    place = BLANKS
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("tab", "next_blank", show=False),
        Binding("shift+tab", "previous_blank", show=False),
    ]

    def __init__(self, draft: OpenDraft, offset: int = 0) -> None:
        super().__init__()
        self.draft = draft
        self.came_from = offset
        self.view = draft.view
        self.walk = BlankWalk(draft.text, draft.blanks, self.start(offset))

    def start(self, offset: int) -> int:
        """Where to look for the first blank: at ``offset`` if there is one, else from the start of its section on."""
        if any(blank.span.start <= offset <= blank.span.end for blank in self.draft.blanks):
            return offset
        return self.draft.part_at(offset).span.start

    def body(self) -> ComposeResult:
        yield Top()
        yield Static(id="sentence")
        with Horizontal(id="filling"):
            yield Static(id="label")
            yield Entry(on_enter=self.fill, id="value")
        yield Static(id="last-year")
        yield BlankList(id="blanks")

    def on_mount(self) -> None:
        self.query_one("#value").focus()
        self.arrive()

    def on_resize(self) -> None:
        self.call_after_refresh(self.draw)

    # Drawing

    def arrive(self) -> None:
        """Another blank is in hand: show what it was filled with, ready to be typed over."""
        place = self.walk.current
        typed = self.query_one("#value", Entry)
        typed.value = (place.value(self.draft.text) or "") if place else ""
        typed.select_all()
        self.draw()

    def draw(self) -> None:
        walk, place = self.walk, self.walk.current
        top = f"空项 {min(walk.at + 1, len(walk))}/{len(walk)} · 已填 {walk.done}"
        self.query_one(Top).show(f"填空  {visible(self.draft.title)}", top)
        self.query_one("#sentence", Static).update(wrapped(self.sentence(), self.size.width - 4))
        self.query_one("#label", Static).update(Content(visible(place.asked) if place else ""))
        self.query_one(BlankList).show(walk)
        self.draw_last_year()

    def sentence(self) -> Content:
        place = self.walk.current
        if place is not None:
            return marked(self.draft.text, place.sentence, place.span, (self.size.width - 4) * SENTENCE)
        left = len(self.walk) - self.walk.done
        if not len(self.walk):
            return Content("这份草稿没有空项。Esc 回到写作。")
        if not left:
            return Content(f"{len(self.walk)} 处空项都填好了。Esc 回到写作。")
        return Content(f"走完了，还有 {left} 处没有填。Enter 再走一遍没填的，Esc 回到写作。")

    def draw_last_year(self) -> None:
        """The figure that stood here a year ago, and how what is being typed differs from it."""
        place, last_year = self.walk.current, self.draft.last_year
        figure = last_year.figure(self.view, place.blank) if place and last_year else None
        content = Content("")
        if place and last_year and figure:
            typed = amount.typed(self.query_one("#value", Entry).value, place.blank.unit)
            change = amount.change(figure.amount, typed) if typed else None
            passage = marked(last_year.view.text, figure.sentence, figure.span, (self.size.width - 4) * LAST_YEAR)
            content = Content.assemble("去年此处：", passage, "\n", (change.text if change else "", "bold"))
        self.query_one("#last-year", Static).update(wrapped(content, self.size.width - 4))

    @on(Entry.Changed, "#value")
    def compare(self) -> None:
        self.draw_last_year()

    # Filling

    def fill(self, typed: str) -> None:
        """Put what was typed into the blank and go on to the next; nothing typed: only go on."""
        place = self.walk.current
        value = UNSEEN.sub("", typed).strip()
        if place is None:
            self.start_again()
            return
        if not value or value == place.value(self.draft.text):
            self.walk.forward()
            self.arrive()
            return
        filling = place.filling(self.draft.text, value)
        number = self.walk.at
        self.apply([filling.edit], f"填空：{place.blank.label}")
        if filling.warning:
            self.say(filling.warning, Mood.WARNING)
        else:
            self.say("")
        alike = self.walk.alike(number)
        self.walk.forward()
        self.arrive()
        if alike:
            self.offer(alike, value, filling.warning)

    def start_again(self) -> None:
        """Enter behind the last blank: once more through those that are left, or home."""
        if self.walk.done == len(self.walk):
            self.action_leave_blanks()
        else:
            self.walk.to_first_unfilled()
            self.arrive()

    def apply(self, edits: Sequence[Edit], label: str) -> None:
        change = self.draft.apply(edits, label)
        self.walk.moved(change.edits, self.draft.text)
        self.check()

    @work(exclusive=True)
    async def check(self) -> None:
        examined = await asyncio.to_thread(examine, self.draft.snapshot())
        if self.draft.adopt(examined):
            self.draw()

    def offer(self, alike: Sequence[Place], value: str, doubt: str) -> None:
        """Ask whether the others that want the same get the same; where there is a ``doubt``, rather not."""
        room = min(self.size.width, 72) - 8
        sentences = [cut(f"· {visible(p.sentence.of(self.draft.text))}", room) for p in alike[:SHOWN]]
        more = [f"……共 {len(alike)} 处"] if len(alike) > SHOWN else []

        def answered(choice: str | None) -> None:
            if choice != "all":
                return
            edits = [place.filling(self.draft.text, value).edit for place in alike]
            self.apply(edits, f"填空：{alike[0].blank.label}（其余 {len(alike)} 处）")
            if (here := self.walk.current) is not None and here.value(self.draft.text) is not None:
                self.walk.forward()
            self.arrive()

        question = f"其余 {len(alike)} 处“{alike[0].blank.label}”也填“{value}”？"
        choices = (Choice("all", "都填"), Choice("one", "只填这一处"))
        doubts = [f"! {doubt}。"] if doubt else []
        safe = "one" if doubt else "all"
        self.app.push_screen(Confirm(question, [*doubts, *sentences, *more], choices, safe=safe), answered)

    # Commands

    @on(BlankList.OptionHighlighted)
    def jump(self, event: BlankList.OptionHighlighted) -> None:
        if event.option_index == self.walk.at:
            return
        if not self.goes():
            self.query_one(BlankList).show(self.walk)
        else:
            self.walk.at = event.option_index
            self.arrive()

    def goes(self) -> bool:
        """Whether to leave this blank now: who has typed something and not put it in is told so first."""
        typed = self.query_one("#value", Entry).value.strip()
        if tell := self.walk.would_lose(typed):
            self.say(f"“{visible(typed)}”还没有填进去：按 Enter 填；再按一次刚才的键，就不填", Mood.WARNING)
        return not tell

    def action_next_blank(self) -> None:
        if self.goes():
            self.walk.at = min(self.walk.at + 1, len(self.walk))
            self.arrive()

    def action_previous_blank(self) -> None:
        if self.goes():
            self.walk.back()
            self.arrive()

    def action_undo(self) -> None:
        self.redone(self.draft.undo(), "撤销", "没有可以撤销的了")

    def action_redo(self) -> None:
        self.redone(self.draft.redo(), "重做", "没有可以重做的了")

    def redone(self, change: Change | None, what: str, nothing: str) -> None:
        if change is not None:
            self.walk.moved(change.edits, self.draft.text)
            self.walk.to(change.edits)
            self.check()
            self.arrive()
        self.say(f"{what}：{change.label}{followed(self.draft, change)}" if change else nothing)

    def action_save(self) -> None:
        saving.save(self.qicao, self.draft, self.draw, self.reloaded)

    def reloaded(self, change: Change) -> None:
        """The file was taken over as it is on the disk: its blanks are others."""
        self.view = self.draft.view
        self.walk = BlankWalk(self.draft.text, self.draft.blanks, change.at)
        self.arrive()

    def action_leave_blanks(self) -> None:
        place = self.walk.current or (self.walk.places[-1] if self.walk.places else None)
        if self.goes():
            self.dismiss(place.span.start if place else self.came_from)
