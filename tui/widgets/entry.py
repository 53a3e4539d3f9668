"""A line to type into that keeps the order of keys, however fast they come.

Textual 8.2.8 puts characters into an Input at once but runs its key bindings (Enter, Backspace, F-keys) only after the
event has travelled up to the app. In a burst, as input methods and slow lines send it, later characters overtake them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.suggester import Suggester
from textual.widgets import Input

from tui.screens.page import Page
from tui.widgets.written import SPACES, written


class Entry(Input, inherit_bindings=False):
    """``on_enter`` is called with the value when Enter is pressed, before the next key is looked at."""

    BINDINGS: ClassVar[list[BindingType]] = Input.BINDINGS

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
