"""A line to type into that keeps the order of keys, however fast they come, and its cursor out of characters.

Textual 8.2.8 puts characters into an Input at once but runs its key bindings (Enter, Backspace, F-keys) only after the
event has travelled up to the app. In a burst, as input methods and slow lines send it, later characters overtake them.
It also takes each code point for a character, and puts the terminal's own cursor a cell too far at the end.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from rich.text import Text
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Offset
from textual.suggester import Suggester
from textual.widgets import Input
from textual.widgets.input import Selection

from tui.editing.paragraph import Paragraph
from tui.measured import measured
from tui.screens.page import Page
from tui.widgets.written import SPACES, written


class Entry(Input, inherit_bindings=False):
    """``on_enter`` is called with the value when Enter is pressed, before the next key is looked at."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+a", "select_all", show=False),
        Binding("ctrl+backspace,alt+backspace", "delete_left_word", show=False),
        Binding("ctrl+delete,alt+delete,alt+d", "delete_right_word", show=False),
        *Input.BINDINGS,
    ]
    """As in the editor, where an Input does something else: the first that is bound to a key is run."""

    def __init__(
        self,
        value: str = "",
        *,
        hint: str = "",
        on_enter: Callable[[str], None] | None = None,
        suggester: Suggester | None = None,
        id: str | None = None,  # noqa: A002 - Textual's name for it
    ) -> None:
        super().__init__(value, placeholder=hint, suggester=suggester, select_on_focus=False, compact=True, id=id)
        self.cursor_blink = False
        self._entered = on_enter

    async def _on_key(self, event: events.Key) -> None:
        if self.screen.focused is not self or self.screen is not self.app.screen:
            self._stop(event)
            self.app.post_message(events.Key(event.key, event.character))
            return
        if isinstance(self.screen, Page):
            self.screen.on_key()
        if (char := written(event)) in SPACES:
            self._stop(event)
            self.insert_text_at_cursor(char)
        elif char:
            await super()._on_key(event)
        elif event.key == "enter" and self._entered is not None:
            self._stop(event)
            self._entered(self.value)
        elif (bound := self.screen.active_bindings.get(event.key)) is not None and bound.enabled:
            self._stop(event)
            await self.app.run_action(bound.binding.action, default_namespace=bound.node)

    @staticmethod
    def _stop(event: events.Key) -> None:
        event.stop()
        event.prevent_default()

    # Characters of several code points, and of several cells

    @property
    def _paragraph(self) -> Paragraph:
        return Paragraph(self.value.replace("\t", " "))

    @property
    def _value(self) -> Text:
        return Text(self._paragraph.measured(measured)[0], no_wrap=True, overflow="ignore", end="")

    def _position_to_cell(self, position: int) -> int:
        return self._paragraph.cells(0, position, measured)

    def _cell_offset_to_index(self, offset: int) -> int:
        return self._paragraph.column_at(offset + self.scroll_offset.x, 0, len(self.value), measured)

    @property
    def cursor_screen_offset(self) -> Offset:
        cell = self._position_to_cell(self.cursor_position)
        return self.content_region.offset + Offset(cell - self.scroll_offset.x, 0)

    def validate_selection(self, selection: Selection) -> Selection:
        start, end = super().validate_selection(selection)
        whole, forward = self._paragraph.whole, end > self.cursor_position
        return Selection(whole(start, measured, forward=forward), whole(end, measured, forward=forward))

    def action_delete_left(self) -> None:
        if self.selection.is_empty:
            self.action_cursor_left(select=True)
        self.delete_selection()

    def action_delete_right(self) -> None:
        if self.selection.is_empty:
            self.action_cursor_right(select=True)
        self.delete_selection()
