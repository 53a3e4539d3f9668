"""What is typed into a draft while the screens are being loaded: it goes through the journal onto the terminal.

Only what is certain: plain characters, put in where the cursor stands. Whatever else comes waits, and so does all that
comes behind it, for the screens, which get the bytes in the order they came.
"""

from __future__ import annotations

import codecs
import os
import select

from drafts.edit import Edit
from tui.editing.pairs import CLOSERS
from tui.measured import CELLS
from tui.prelude.page import Page
from tui.prelude.passage import Passage
from tui.prelude.start import Start
from tui.prelude.terminal import KEYS, Terminal

MOST = 65_536
"""Bytes read at once."""


class Echo:
    """``typed``: the edits made, each on the text that the one before left. ``rest``: bytes that nobody has handled.

    ``goes_on``: nothing has come yet that has to wait for the screens.
    """

    def __init__(self, start: Start, terminal: Terminal, page: Page, passage: Passage) -> None:
        self.typed: list[Edit] = []
        self.rest = b""
        self._protection, self._ends = start.protection, start.file.ends
        self._terminal, self._page, self._passage = terminal, page, passage
        self.goes_on = True

    def look(self) -> None:
        """Handle what has come from the terminal by now; wait for nothing."""
        while self.goes_on and select.select([KEYS], [], [], 0)[0]:
            try:
                data = os.read(KEYS, MOST)
                self.goes_on = bool(data) and self._take(data)
            except OSError:
                self.goes_on = False  # the terminal has gone: tui/hangup.py ends the process

    def _take(self, data: bytes) -> bool:
        """Whether there may be more to handle."""
        self.rest += data
        seen, _ = codecs.utf_8_decode(self.rest, "replace", False)
        text = plain(seen)
        if not text:
            return not seen
        return self._terminal.is_as_it_was and self._type(text) and len(text) == len(seen)

    def _type(self, text: str) -> bool:
        """Put ``text``, which ``rest`` begins with, in, if it can be written down; whether the cursor is still seen."""
        at = self._passage.caret
        edit = Edit(at, at, text)
        self._protection.write(self._passage.text, self._ends, (edit,), self._ends)
        if self._protection.problem:
            return False
        self.typed.append(edit)
        self.rest = self.rest[len(text.encode()) :]
        self._passage.put_in(text)
        seen = self._page.draw(self._passage)
        self._terminal.write(self._page.canvas.taken(self._page.cursor))
        return seen


def plain(text: str) -> str:
    """The characters that ``text`` begins with which mean nothing but themselves and are a cell or two wide."""
    for at, char in enumerate(text):
        if not char.isprintable() or char in CLOSERS or char == "\ufffd" or CELLS[char] not in (1, 2):
            return text[:at]
    return text
