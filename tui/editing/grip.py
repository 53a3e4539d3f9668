"""What the mouse takes hold of in a text: pressed once a character, twice a word, three times a paragraph."""

from __future__ import annotations

from drafts.span import Span
from tui.editing.body import RowPlace
from tui.editing.caret import Caret

CHAIN = 0.5
"""Seconds within which presses at one place belong together."""


class Grip:
    """Words and paragraphs are dragged whole, from the first on. ``when``: seconds of any steady clock."""

    def __init__(self) -> None:
        self._last: tuple[RowPlace, int] | None = None
        self._when = 0.0
        self._presses = 0
        self._first = Span(0, 0)

    def press(self, caret: Caret, row: RowPlace, cell: int, when: float, *, select: bool = False) -> None:
        """The button is pressed on ``row`` behind ``cell`` cells; ``select``: with Shift."""
        again = self._last == (row, cell) and when - self._when < CHAIN and not select
        self._presses = self._presses % 3 + 1 if again else 1
        self._last, self._when = (row, cell), when
        _put(caret, row, cell, select)
        self._first = self._taken(caret)

    def drag(self, caret: Caret, row: RowPlace, cell: int) -> None:
        """With the button pressed the mouse has come here."""
        if self._presses < 2:
            _put(caret, row, cell, True)
            return
        _put(caret, row, cell, False)
        here, first = self._taken(caret), self._first
        if here.start < first.start:
            caret.select(first.end, here.start)
        else:
            caret.select(first.start, max(here.end, first.end))

    def _taken(self, caret: Caret) -> Span:
        if self._presses == 2:
            caret.take_word()
        elif self._presses == 3:
            caret.take_paragraph()
        return caret.selected


def _put(caret: Caret, row: RowPlace, cell: int, select: bool) -> None:
    caret.put_on(row, cell, select=select)
    caret.go(caret.at, select=True, late=caret.late)
