"""What is typed into a draft while the screens are being loaded: it goes through the journal onto the terminal.

Only what is certain: plain characters, Enter and Backspace where the cursor stands. Whatever else comes waits, and so
does all that comes behind it, for the screens, which get the bytes in the order they came.
"""

from __future__ import annotations

import codecs
import os
import select
from collections.abc import Callable

from drafts.edit import Edit
from tui.editing.pairs import CLOSERS
from tui.measured import CELLS
from tui.prelude.page import Page
from tui.prelude.passage import Passage
from tui.prelude.start import Start
from tui.prelude.terminal import KEYS, Terminal
from tui.protection import Protection

MOST = 65_536
"""Bytes read at once."""
ENTER, BACKSPACE = "\r", "\x7f"


class Echo:
    """``typed``: the edits made, each on the text that the one before left. ``rest``: bytes that nobody has handled.

    ``goes_on``: nothing has come yet that has to wait for the screens.
    """

    def __init__(self, start: Start, protection: Protection, terminal: Terminal, page: Page, passage: Passage) -> None:
        """The cursor is seen on ``page``."""
        self.typed: list[Edit] = []
        self.rest = b""
        self._protection, self._ends = protection, start.file.ends
        self._terminal, self._page, self._passage = terminal, page, passage
        self._own_keys, self._seen = start.own_keys, True
        self._put_off: list[Callable[[], None]] = []
        protection.when_painted = self._put_off.append
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
        while seen:
            text = plain(seen) or seen[0]
            edit = self._edit(text)
            if edit is None or not self._terminal.is_as_it_was or not self._make(edit):
                return False
            self.rest, seen = self.rest[len(text.encode()) :], seen[len(text) :]
            if not self._seen or self._protection.problem:
                return False
        return True

    def _edit(self, text: str) -> Edit | None:
        """What comes of typing ``text``; None: it is not certain."""
        at = self._passage.caret
        if plain(text):
            return Edit(at, at, text)
        if text == ENTER and self._own_keys:
            return Edit(at, at, "\n")
        if text == BACKSPACE and self._own_keys and (before := self._passage.before()) is not None:
            return Edit(before, at, "")
        return None

    def _make(self, edit: Edit) -> bool:
        """Make ``edit`` if it can be written down."""
        if edit.start == edit.end and not edit.text:
            return True
        ends = self._ends.edited(self._passage.text, edit)
        self._protection.write(self._passage.text, self._ends, (edit,), ends)
        if self._protection.problem:
            return False
        self._ends = ends
        self.typed.append(edit)
        self._passage.edit(edit)
        self._seen = self._page.draw(self._passage)
        self._terminal.write(self._page.canvas.taken(self._page.cursor))
        while self._put_off:
            self._put_off.pop(0)()
        return True


def plain(text: str) -> str:
    """The characters that ``text`` begins with which mean nothing but themselves and are a cell or two wide."""
    for at, char in enumerate(text):
        if not char.isprintable() or char in CLOSERS or char == "\ufffd" or CELLS[char] not in (1, 2):
            return text[:at]
    return text
