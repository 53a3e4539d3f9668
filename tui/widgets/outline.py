"""The sections of the draft, each with a sign and a word for its state; Enter goes there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.widgets.option_list import Option

from drafts.visible import visible
from tui.fit import filled
from tui.widgets.rows import Listing

CURRENT = "▸"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line. ``sign``: one cell; ``note``: a few cells at the right, such as 9空. ``style``: owed, done or quiet."""

    id: str
    sign: str
    name: str
    note: str
    style: str


class Outline(Listing):
    """Posts OptionList.OptionSelected with the entry's id. The entry being written carries ▸."""

    STYLES: ClassVar[dict[str, str]] = {"owed": "$warning", "done": "$foreground", "quiet": "$faint"}

    def __init__(self) -> None:
        super().__init__(compact=True)
        self._entries: tuple[Entry, ...] = ()
        self._current = ""
        self._drawn: tuple[object, ...] = ()

    def show(self, entries: Sequence[Entry], current: str) -> None:
        """Draw the entries; what is as it was is not drawn again."""
        self._entries, self._current = tuple(entries), current
        self._draw()

    @property
    def is_drawn(self) -> bool:
        return self._drawn == (self._entries, self._current, self.scrollable_content_region.width)

    def _draw(self) -> None:
        width = self.scrollable_content_region.width
        if width < 1 or self._drawn == (self._entries, self._current, width):
            return
        same = [option.id for option in self._options] == [entry.id for entry in self._entries]
        if same:
            for entry in self._entries:
                self.replace_option_prompt(entry.id, self._line(entry, width))
        else:
            self.clear_options()
            self.add_options(Option(self._line(entry, width), id=entry.id) for entry in self._entries)
        self._drawn = (self._entries, self._current, width)
        if not self.has_focus:
            self._to_current()

    def _line(self, entry: Entry, width: int) -> Content:
        current = entry.id == self._current
        name = filled(visible(entry.name), width - 5 - cell_len(entry.note))
        style = self.STYLES[entry.style] + (" bold" if current else "")
        line = f" {CURRENT if current else entry.sign} {name} {entry.note} "
        return Content.styled(line, style)

    def _to_current(self) -> None:
        self.highlighted = next((at for at, e in enumerate(self._entries) if e.id == self._current), None)

    def on_resize(self) -> None:
        self._draw()

    def on_blur(self, event: events.Blur) -> None:
        self._to_current()
