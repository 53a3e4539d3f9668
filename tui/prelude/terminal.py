"""The terminal, taken before the screens take it, in the way they do; and given back if they never come."""

from __future__ import annotations

import contextlib
import os
import termios

from drafts.typed import TYPE_CHECKING
from tui.hangup import LEAVE

if TYPE_CHECKING:
    from tui.hangup import Attributes

SCREEN = 1
"""Where the screens write."""
KEYS = 0
ENTER = "\x1b[?1049h\x1b[?25l\x1b[?2004h\x1b[?7l"
"""The other screen, no cursor, pastes in brackets, no wrapping at the right edge (xterm's control sequences)."""


class Terminal:
    """Raises OSError and termios.error where there is none."""

    def __init__(self) -> None:
        self.before: Attributes = termios.tcgetattr(KEYS)
        self.size = os.get_terminal_size(SCREEN)
        raw = termios.tcgetattr(KEYS)
        raw[0] &= ~(termios.IXON | termios.IXOFF | termios.ICRNL | termios.INLCR | termios.IGNCR)
        raw[3] &= ~(termios.ECHO | termios.ICANON | termios.IEXTEN | termios.ISIG)
        raw[6][termios.VMIN], raw[6][termios.VTIME] = 1, 0
        termios.tcsetattr(KEYS, termios.TCSANOW, raw)

    def begin(self, picture: str) -> None:
        self.write(ENTER + picture)

    @property
    def is_as_it_was(self) -> bool:
        """Whether nobody has changed its size."""
        return os.get_terminal_size(SCREEN) == self.size

    def write(self, text: str) -> None:
        left = text.encode("utf-8", "replace")
        while left:
            left = left[os.write(SCREEN, left) :]

    def give_back(self) -> None:
        with contextlib.suppress(OSError, termios.error):
            self.write(LEAVE.decode("ascii"))
            termios.tcsetattr(KEYS, termios.TCSANOW, self.before)
