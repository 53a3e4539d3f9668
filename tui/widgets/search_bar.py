"""Find and replace in the whole draft, below the editor."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Static

from drafts.edit import Edit
from drafts.span import Span
from drafts.visible import visible
from tui.commands import SEARCH, commands
from tui.open_draft import Change, OpenDraft
from tui.search import matches, nearest
from tui.widgets.entry import Entry

BUTTONS = {"previous": "上一处", "next": "下一处", "replace": "替换", "replace-all": "全部替换", "close": "关闭"}
AROUND = 12
"""Code points that the preview of a replacement shows on both sides."""


class SearchBar(Vertical):
    """``on_found``: show this place. ``on_changed``: the draft has been changed. ``on_close``: give the focus back."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(key, command.action, command.name, show=False) for command in commands(SEARCH) for key in command.keys
    ]

    def __init__(
        self,
        draft: OpenDraft,
        on_found: Callable[[Span], None],
        on_changed: Callable[[Change], None],
        on_close: Callable[[], None],
    ) -> None:
        super().__init__()
        self.draft = draft
        self._on_found, self._on_changed, self._on_close = on_found, on_changed, on_close
        self.found: tuple[Span, ...] = ()
        self.at = 0
        self._start = 0
        self._looked: tuple[str, int] = ("", -1)
        self.display = False

    def on_mount(self) -> None:
        self.query_one("#preview").display = False

    def compose(self) -> ComposeResult:
        with Horizontal():
            yield Static(Content("查找  "), classes="name")
            yield Entry(hint="要找的字", on_enter=lambda _: self.action_search_next(), id="wanted")
            yield Static(id="count")
        with Horizontal():
            yield Static(Content("替换为"), classes="name")
            yield Entry(hint="换成什么，空着就是删去", on_enter=lambda _: self.action_replace_one(), id="instead")
        yield Static(id="preview")
        with Horizontal(id="buttons"):
            for button_id, label in BUTTONS.items():
                button = Button(Content(label), id=button_id, compact=True)
                button.active_effect_duration = 0
                yield button

    @property
    def wanted(self) -> str:
        return self.query_one("#wanted", Entry).value

    def open(self, wanted: str, offset: int) -> None:
        """Show the bar; ``wanted``: what to find at first, from ``offset`` on."""
        self.display = True
        self._start = offset
        field = self.query_one("#wanted", Entry)
        if wanted:
            with self.prevent(Entry.Changed):
                field.value = wanted
        self.screen.set_focus(field)  # at once: what is typed next may be here already
        field.action_select_all()
        self.look(offset)

    def look(self, offset: int | None = None) -> None:
        """Search again; go to the match at or behind ``offset``, or stay."""
        self._looked = self.wanted, self.draft.revision
        start = self.draft.live.whole.span.start
        self.found = matches(self.draft.text, self.wanted, start) if self.display else ()
        if offset is not None and self.found:
            self.at = nearest(self.found, offset)
            self._on_found(self.found[self.at])
        self.at = min(self.at, max(len(self.found) - 1, 0))
        self._tell()

    def look_again(self) -> None:
        """Search again if what is wanted, or the text, is another one: keys overtake the news of it."""
        if self._looked != (self.wanted, self.draft.revision):
            self.look(self.found[self.at].start if self.found else self._start)

    def _tell(self) -> None:
        self._tell_count(f"{self.at + 1}/{len(self.found)}" if self.found else "没有找到" if self.wanted else "")
        instead, preview = self.query_one("#instead", Entry).value, self.query_one("#preview", Static)
        preview.display = bool(instead and self.found)
        if preview.display:
            preview.update(self._replaced(self.found[self.at], instead))

    def _tell_count(self, word: str) -> None:
        self.query_one("#count", Static).update(Content(f" {word}"))

    def _replaced(self, span: Span, instead: str) -> Content:
        """How the line of the match in hand is going to read around it."""
        before = self.draft.text[max(span.start - AROUND, 0) : span.start].rpartition("\n")[2]
        behind = self.draft.text[span.end : span.end + AROUND].partition("\n")[0]
        return Content.assemble("换成后  …", visible(before), (visible(instead), "reverse"), visible(behind), "…")

    def action_search_next(self) -> None:
        self._step(1)

    def action_search_previous(self) -> None:
        self._step(-1)

    def _step(self, step: int) -> None:
        self.look_again()
        if self.found:
            self.at = (self.at + step) % len(self.found)
            self._on_found(self.found[self.at])
        self._tell()

    def action_close_search(self) -> None:
        self.display = False
        self.found = ()
        self._on_close()

    def action_replace_one(self) -> None:
        """Replace the match in hand and go on to the next."""
        self.look_again()
        if not self.found:
            return
        span, instead = self.found[self.at], self.query_one("#instead", Entry).value
        self._on_changed(self.draft.apply([Edit(span.start, span.end, instead)], "替换", at=span.start))
        self.look(span.start + len(instead))
        if not self.found:
            self._tell_count("换完了")

    def action_replace_all(self) -> None:
        """Replace every match, as one step to undo."""
        self.look_again()
        instead = self.query_one("#instead", Entry).value
        edits = [Edit(span.start, span.end, instead) for span in self.found]
        if edits:
            self._on_changed(self.draft.apply(edits, f"全部替换（{len(edits)} 处）", at=edits[self.at].start))
            self.look()
            self._tell_count(f"换了 {len(edits)} 处")

    @on(Entry.Changed, "#instead")
    def instead_changed(self) -> None:
        self._tell()

    @on(Entry.Changed, "#wanted")
    def wanted_changed(self) -> None:
        self.look_again()

    @on(Button.Pressed)
    def pressed(self, event: Button.Pressed) -> None:
        event.stop()
        match event.button.id:
            case "previous":
                self._step(-1)
            case "next":
                self._step(1)
            case "replace":
                self.action_replace_one()
            case "replace-all":
                self.action_replace_all()
            case _:
                self.action_close_search()
