"""The editor of one stretch of a draft, behind a few methods and three callbacks."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from rich.text import Text
from textual import events
from textual._wrap import compute_wrap_offsets
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.document import _wrapped_document
from textual.document._document import EditResult, Selection
from textual.document._edit import Edit as AreaEdit
from textual.document._history import EditHistory
from textual.widgets import TextArea

from drafts.edit import Edit
from drafts.span import Span
from tui.fit import rows
from tui.inert import stand_ins, typed


def _row_starts(line: str, width: int, tab_size: int = 4, **how: Any) -> list[int]:
    """Where the rows of ``line`` begin, the first left out, by the rules of Chinese: no ，。 first, no （“ last."""
    if "\t" in line or not line:
        return compute_wrap_offsets(line, width, tab_size, **how)
    return [row.start for row in rows(line, width)[1:]]


# Textual asks this function where a row ends and offers no other way to tell it Chinese rules.
setattr(_wrapped_document, "compute_wrap_offsets", _row_starts)  # noqa: B010


@dataclass(frozen=True, slots=True)
class Mark:
    """Code points of the loaded text to be shown as ``style``: blank, error, warning, hint or found."""

    span: Span
    style: str


class _NoHistory(EditHistory):
    """The open draft remembers what was done, not the widget."""

    def record(self, edit: AreaEdit) -> None:
        return


class Editor(TextArea):
    """Reports every edit to ``on_edit`` before it returns, every key to ``on_command`` before it takes it itself.

    Positions: code points of the loaded text. ``on_edit`` answers whether the edit stands; if not, it loads anew.
    ``on_command`` answers whether the key was a command of the screen, which is then done. Keys are handled one after
    the other here, also those of a burst, so that a key never overtakes the one before; keys that were on their way
    here when another screen came to the front go there.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "editor--blank",
        "editor--error",
        "editor--warning",
        "editor--hint",
        "editor--found",
    }
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+h", "delete_left", show=False),
        Binding("ctrl+home", "go_to_start", show=False),
        Binding("ctrl+end", "go_to_end", show=False),
    ]

    def __init__(
        self,
        on_edit: Callable[[Edit, int], None],
        on_move: Callable[[int], None],
        on_command: Callable[[str], Awaitable[bool]],
    ) -> None:
        self._quiet = self._loaded = True
        super().__init__(soft_wrap=True, compact=True, tab_behavior="focus", highlight_cursor_line=False)
        self.cursor_blink = False
        self.match_cursor_bracket = False
        self.history = _NoHistory(max_checkpoints=1, checkpoint_timer=1.0, checkpoint_max_characters=1)
        self._on_edit = on_edit
        self._on_move = on_move
        self._on_command = on_command
        self._starts = [0]
        self._marks: dict[int, list[tuple[int, int, str]]] = {}
        self._quiet = False

    # What the screen uses

    def load(self, text: str, offset: int = 0, hint: str = "") -> None:
        """Show ``text`` with the cursor at ``offset``. ``hint`` stands there while the text is empty."""
        self._quiet = self._loaded = True
        self._marks = {}
        self.placeholder = Content(hint)
        self.load_text(stand_ins(text))
        self._find_starts()
        self.go_to(offset)
        self._quiet = False

    @property
    def caret(self) -> int:
        """Where the cursor stands."""
        return self._offset(self.cursor_location)

    @property
    def selected(self) -> Span:
        start, end = sorted(map(self._offset, self.selection))
        return Span(start, end)

    def go_to(self, offset: int) -> None:
        self.move_cursor(self._location(offset), center=False)

    def select(self, span: Span) -> None:
        self.selection = Selection(self._location(span.start), self._location(span.end))
        self.scroll_cursor_visible(animate=False)

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show exactly these marks; later ones lie over earlier ones."""
        by_line: dict[int, list[tuple[int, int, str]]] = {}
        for mark in marks:
            first, start = self._location(mark.span.start)
            last, end = self._location(mark.span.end)
            for line in range(first, last + 1):
                to = end if line == last else len(self.document.get_line(line))
                by_line.setdefault(line, []).append((start if line == first else 0, to, mark.style))
        if by_line != self._marks:
            self._marks = by_line
            self._line_cache.clear()
            self.refresh()

    # What it does with the text area underneath

    def get_line(self, line_index: int) -> Text:
        line = super().get_line(line_index)
        for start, end, style in self._marks.get(line_index, ()):
            line.stylize(self.get_component_rich_style(f"editor--{style}", partial=True), start, max(end, start + 1))
        return line

    def edit(self, edit: AreaEdit) -> EditResult:
        edit.text = typed(edit.text)
        start, end = sorted((self._offset(edit.from_location), self._offset(edit.to_location)))
        before = self.caret
        self._quiet = True
        result = super().edit(edit)
        self._find_starts()
        self._quiet = False
        if start != end or edit.text:
            self._loaded = False
            self._on_edit(Edit(start, end, edit.text), before)
            if self._loaded:
                return EditResult(self.cursor_location, result.replaced_text)
            self._on_move(self.caret)
        return result

    def watch_selection(self) -> None:
        if not self._quiet and self.is_mounted:
            self._on_move(self.caret)

    async def _on_key(self, event: events.Key) -> None:
        if self.screen.focused is not self or self.screen is not self.app.screen:
            event.stop()
            event.prevent_default()
            self.app.post_message(events.Key(event.key, event.character))
            return
        if await self._on_command(event.key):
            event.stop()
            event.prevent_default()
            return
        if not event.is_printable:
            for binding in self._bindings.key_to_bindings.get(event.key, ()):
                await self.run_action(binding.action)
                event.stop()
                event.prevent_default()
                return
        await super()._on_key(event)

    def action_go_to_start(self) -> None:
        self.go_to(0)

    def action_go_to_end(self) -> None:
        self.go_to(len(self.text))

    def _find_starts(self) -> None:
        starts, at = [], 0
        for line in self.document.lines:
            starts.append(at)
            at += len(line) + 1
        self._starts = starts or [0]

    def _offset(self, location: tuple[int, int]) -> int:
        row, column = location
        if row >= len(self._starts):  # Textual deletes the last line up to the start of one that is not there
            return self._starts[-1] + len(self.document.get_line(len(self._starts) - 1))
        return self._starts[row] + min(column, len(self.document.get_line(row)))

    def _location(self, offset: int) -> tuple[int, int]:
        row = max(bisect_right(self._starts, offset) - 1, 0)
        return row, min(max(offset - self._starts[row], 0), len(self.document.get_line(row)))
