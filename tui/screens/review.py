"""Review: the draft as it reads, comments beside the sentences they are about, and the verdict."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from drafts.comments import TEXT_LIMIT, What
from drafts.person import person
from drafts.store import StoreError
from drafts.visible import visible
from tui.commands import REVIEW
from tui.fit import cut
from tui.open_draft import OpenDraft
from tui.open_points import open_points
from tui.pointing import Pointing, Scope
from tui.read_rows import read_rows
from tui.review_walk import Walk
from tui.reviewing import Review
from tui.screens import saving, verdict
from tui.screens.ask import Ask
from tui.screens.page import Page
from tui.widgets.keys import Keys
from tui.widgets.notice import Mood
from tui.widgets.reading import MARGIN, Mark, Reading
from tui.widgets.said import beside, outline
from tui.widgets.top import Top

NARROW, SIDE = 100, 42
"""Cells of a screen from which on comments have a column of their own, and of that column."""
OUTLINE = 5
"""Rows of the outline where the screen is low."""
ABOUT = 400
"""Cells of what a question is about that are shown."""
DONE = {What.COMMENT: "批注记下了", What.ANSWER: "答复记下了", What.RESOLVE: "已解决", What.REOPEN: "重新打开了"}


class ReviewScreen(Page[int]):
    """Ends with the place in hand, in code points; None: where one came from."""

    CSS_PATH = "../styles/review.tcss"
    place = REVIEW
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "step(-1)", show=False),
        Binding("down", "step(1)", show=False),
        Binding("pageup", "leap(-1)", show=False),
        Binding("pagedown", "leap(1)", show=False),
        Binding("home", "to_end(0)", show=False),
        Binding("end", "to_end(-1)", show=False),
    ]

    def __init__(self, draft: OpenDraft, offset: int = 0) -> None:
        """Raises StoreError where what has been said cannot be read."""
        super().__init__()
        self.draft = draft
        self.walk = Walk(draft.view, Review(draft.path, draft.text, person()), offset)
        self.came_from = self.pointing.sentence

    def body(self) -> ComposeResult:
        yield Top()
        with Container(id="page"):
            yield Reading(id="text")
            with Vertical(id="side"):
                with VerticalScroll(id="comments", can_focus=False):
                    yield Static(id="said")
                yield Static(id="outline")

    def on_mount(self) -> None:
        self.query_one(Reading).focus()
        for problem in self.review.problems[:1]:
            self.say(problem, Mood.WARNING)
        if not self.draft.dirty:
            self.settled(self.review.remember)

    def on_resize(self) -> None:
        self.set_class(self.size.width < NARROW, "-narrow")
        self.call_after_refresh(self.draw)

    @property
    def review(self) -> Review:
        return self.walk.review

    @property
    def pointing(self) -> Pointing:
        return self.walk.pointing

    # Drawing

    def draw(self) -> None:
        there = f"批注 {len(self.review.unresolved)} · 空项 {len(self.draft.blanks)}"
        self.query_one(Top).show(f"审阅  {visible(self.draft.title)}", f"{self.review.standing.words} · {there}")
        reading = self.query_one(Reading)
        width = max(reading.size.width - MARGIN - 1, 20)
        reading.show(read_rows(self.draft.view, width), list(self.marks()), self.pointing.here)
        room = self.size.width - 4 if self.has_class("-narrow") else SIDE - 4
        self.query_one("#said", Static).update(Content("\n").join(beside(self.walk, room)))
        headings = self.walk.outline(blank.span for blank in self.draft.blanks)
        height = OUTLINE if self.has_class("-narrow") else self.size.height // 3
        self.query_one("#outline", Static).update(Content("\n").join(outline(headings, height, room)))
        self.set_class(self.pointing.scope in (Scope.SECTION, Scope.DRAFT), "-sections")
        self.query_one(Keys).idle = self.walk.idle

    def marks(self) -> Iterator[Mark]:
        for finding in self.draft.findings:
            if not finding.code.startswith("BL"):
                yield Mark(finding.span, "!", "reading--finding")
        for blank in self.draft.blanks:
            yield Mark(blank.span, "□", "reading--blank")
        for said in self.review.unresolved:
            if said.span is not None:
                yield Mark(said.span, "●", "reading--comment")

    # Moving

    def action_step(self, step: int) -> None:
        self.pointing.walk(step)
        self.draw()

    def action_leap(self, step: int) -> None:
        """On or back by about a screenful."""
        self.pointing.step(step * max(self.query_one(Reading).size.height // 4, 1))
        self.draw()

    def action_to_end(self, number: int) -> None:
        self.pointing.to_end(number)
        self.draw()

    @on(Reading.Pointed)
    def pointed(self, event: Reading.Pointed) -> None:
        self.pointing.go_to(event.offset)
        self.draw()

    def action_next_comment(self) -> None:
        self.go_to_comment(1)

    def action_previous_comment(self) -> None:
        self.go_to_comment(-1)

    def go_to_comment(self, step: int) -> None:
        self.review.load()
        if not self.walk.next_comment(step):
            self.say("没有未解决的批注")
        self.draw()

    def action_next_scope(self) -> None:
        self.pointing.scope = self.pointing.scope.next
        self.draw()

    # Saying something

    def action_add_comment(self) -> None:
        self.ask(f"对{self.pointing.scope.value}说什么？", lambda text: self.keep(What.COMMENT, text))

    def action_suggest_wording(self) -> None:
        here = self.pointing.here
        if not len(here) or self.pointing.scope is Scope.SECTION:
            self.say("改法要对着一句或一段说：F7 换范围")
            return
        words = here.of(self.draft.text)
        if "\n" in words:
            self.say("这一段有好几行，改法请对着其中一句说：F7 换成一句")
            return
        self.ask("改成什么？全删掉就是建议删去", lambda text: self.keep(What.COMMENT, "", text), words)

    def action_answer_comment(self) -> None:
        if self.walk.chosen is None:
            self.say("这里没有批注可以答复。F8 到下一条")
        else:
            self.ask("怎么答复？", lambda text: self.keep(What.ANSWER, text))

    def action_resolve_comment(self) -> None:
        if self.walk.chosen is None:
            self.say("这里没有批注。F8 到下一条")
        else:
            self.keep(What.REOPEN if self.walk.chosen.thread.resolved else What.RESOLVE, "")

    def action_accept_suggestion(self) -> None:
        said = self.walk.suggested
        edit = self.review.accepted(said) if said is not None else None
        if said is None or edit is None:
            self.say("这里没有建议的改法")
        elif self.settled(lambda: self.review.about(said, What.RESOLVE)):
            self.draft.apply([edit], "照批注改", comment=said.thread.comment.id)
            self.renew()
            self.say("照改了，算一步。回到写作按 Ctrl+Z 撤销")

    def action_give_verdict(self) -> None:
        left = [*open_points(self.draft.view, self.draft.blanks), *self.review.open_comments()]
        verdict.give(self.app, self.review, left, self.judged)

    def judged(self, what: What, text: str, left: Sequence[str]) -> None:
        if self.settled(lambda: self.review.verdict(what, text, left)):
            self.draw()
            self.say(f"{self.review.standing.words}，记下了（{self.review.by}）{self.review.but}")

    def ask(self, question: str, then: Callable[[str], None], value: str = "") -> None:
        """Ask for words, and hand them to ``then``. ``value``: what is to be changed."""

        def answered(words: str | None) -> None:
            if words is not None:
                then(words)

        def problem(words: str) -> str:
            if len(words) > TEXT_LIMIT:
                return f"超过 {TEXT_LIMIT} 字了，请分成几条。"
            if value:
                return "和原来一样，没有改。" if words == value else ""
            return "" if words else "要写几个字。"

        lines = [cut(self.pointing.here.of(self.draft.text), ABOUT) or "（全篇）"]
        self.app.push_screen(Ask(question, lines, problem, value=value), answered)

    def keep(self, what: What, text: str, suggestion: str | None = None) -> None:
        """Write down a comment on what is in hand, or something about the chosen one."""
        said, here = self.walk.chosen, self.pointing.here
        if what is What.COMMENT:
            done = self.settled(lambda: self.review.comment(here if len(here) else None, text, suggestion))
        else:
            done = said is not None and self.settled(lambda: self.review.about(said, what, text))
        if done:
            self.draw()
            self.say(DONE[what])

    def settled(self, write: Callable[[], object]) -> bool:
        """Whether what ``write`` writes could be written; says why not."""
        try:
            write()
        except StoreError as error:
            self.say(str(error), Mood.ERROR)
            return False
        return True

    def renew(self) -> None:
        """The text has changed: where the comments are now, and what has been said meanwhile."""
        self.walk.renew(self.draft.view, Review(self.draft.path, self.draft.text, person()))
        self.draw()

    def action_list_versions(self) -> None:
        saving.list_versions(self.qicao, self.draft, self.renew, lambda _: None)

    def action_leave_review(self) -> None:
        self.dismiss(None if self.pointing.sentence == self.came_from else self.pointing.sentence.start)
