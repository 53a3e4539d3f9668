"""A terminal for tests: a real pty with a program in it, an emulated screen, keys by name.

``kitty=True`` makes it one that offers the kitty keyboard protocol: once the program has asked for all keys as escape
codes with their text (progressive enhancement flags 8 and 16), committed text is sent the way kitty sends it, as
``CSI 0 ; ; code:points u`` (https://sw.kovidgoyal.net/kitty/keyboard-protocol/, "text-as-code-points").
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

import pexpect
import pyte
from wcwidth import wcwidth

KEYS: Mapping[str, str] = {
    **{f"F{n}": seq for n, seq in enumerate(("\x1bOP", "\x1bOQ", "\x1bOR", "\x1bOS"), 1)},
    **{f"F{n}": f"\x1b[{code}~" for n, code in enumerate((15, 17, 18, 19, 20, 21, 23, 24), 5)},
    "Enter": "\r", "Esc": "\x1b", "Tab": "\t", "Shift+Tab": "\x1b[Z", "Backspace": "\x7f", "Delete": "\x1b[3~",
    "Up": "\x1b[A", "Down": "\x1b[B", "Right": "\x1b[C", "Left": "\x1b[D", "Home": "\x1b[H", "End": "\x1b[F",
    "Shift+Home": "\x1b[1;2H", "Shift+End": "\x1b[1;2F", "PageUp": "\x1b[5~", "PageDown": "\x1b[6~", "Ctrl+End": "\x1b[1;5F", "Ctrl+Home": "\x1b[1;5H",
    **{f"Ctrl+{chr(64 + n)}": chr(n) for n in range(1, 27)},
}  # fmt: skip
_PUSH_KITTY = re.compile(rb"\x1b\[>(\d+)u")
_UNKNOWN_TO_PYTE = re.compile(rb"\x1b\[[<>=]\d*u|\x1b\[\?\d+\$p|\x1b\[\?2026[hl]")
"""Kitty's sequences and synchronized updates: pyte would print their tails."""
_MOVE = re.compile(rb"(?=\x1b\[\d+;\d+H)")
PATIENCE = 20.0
"""Seconds until a wait gives up; nothing is measured by it."""
ANSWER = 2.0
"""Seconds that a key's first output may take on a busy machine; a key that changes nothing costs all of them."""


class Terminal:
    """A program in a pty of ``columns`` × ``rows`` cells."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        columns: int = 120,
        rows: int = 40,
        env: Mapping[str, str] | None = None,
        cwd: Path | None = None,
        kitty: bool = False,
    ) -> None:
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)
        self._offers_kitty = kitty
        self._kitty_flags = 0
        self.raw = bytearray()
        keep = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        self.child = pexpect.spawn(
            command[0],
            list(command[1:]),
            dimensions=(rows, columns),
            env={**keep, "TERM": "xterm-256color", "LANG": "C.UTF-8", "COLORTERM": "truecolor", **(env or {})},
            cwd=str(cwd) if cwd else None,
            timeout=PATIENCE,
        )
        self.child.delaybeforesend = None

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        self.child.close(force=True)

    @property
    def rows(self) -> list[str]:
        """The screen's rows, a wide character once, trailing blanks cut."""
        return [self._row(y).rstrip() for y in range(self.screen.lines)]

    def _row(self, y: int) -> str:
        """As pyte's ``display``, but half a wide character, which it stumbles over, is a blank: a read may end there."""
        line, row, x = self.screen.buffer[y], "", 0
        while x < self.screen.columns:
            char = line[x].data or " "
            row += char
            x += 2 if wcwidth(char[0]) == 2 else 1
        return row

    @property
    def text(self) -> str:
        return "\n".join(self.rows)

    def pump(self, quiet: float = 0.15, first: float | None = None) -> None:
        """Read what the program writes until it has been quiet for so many seconds; ``first``: before it starts."""
        patience = quiet if first is None else first
        while (data := self._read(patience)) is not None:
            self._stream.feed(data)
            patience = quiet

    def _read(self, patience: float) -> bytes | None:
        """What the program wrote, as pyte may have it; None where nothing came for ``patience`` seconds."""
        try:
            data: bytes = self.child.read_nonblocking(65536, timeout=patience)
        except (pexpect.TIMEOUT, pexpect.EOF):
            return None
        self.raw += data
        for m in _PUSH_KITTY.finditer(data):
            self._kitty_flags = int(m[1])
        return _UNKNOWN_TO_PYTE.sub(b"", data)

    def wait(self, wanted: str, *, gone: bool = False) -> None:
        """Wait until ``wanted`` (a regular expression) is on the screen, or no longer. Raises AssertionError."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            self.pump()
            if (re.search(wanted, self.text) is None) is gone:
                return
        raise AssertionError(f"{'still' if gone else 'never'} on the screen: {wanted}\n{self.text}")

    def wait_first(self, wanted: str) -> str:
        """Wait for plain text, and give the screen as it was when that first stood there. Raises AssertionError.

        Returns the moment it has been there, be it gone again: on a busy machine two pictures come in one read.
        """
        until = time.monotonic() + PATIENCE
        picture = self.text
        while wanted not in picture:
            assert time.monotonic() < until, f"never on the screen: {wanted}\n{self.text}"
            for written in _MOVE.split(self._read(0.01) or b""):
                self._stream.feed(written)
                if wanted not in picture:
                    picture = self.text
        return picture

    def press(self, *names: str) -> None:
        """Press keys one after the other, each followed by its output."""
        for name in names:
            self.child.send(KEYS[name])
            self.pump(first=ANSWER)

    def commit(self, text: str) -> None:
        """Text as an input method commits it: all at once."""
        if self._offers_kitty and self._kitty_flags & 0b11000 == 0b11000:
            self.child.send("\x1b[0;;" + ":".join(str(ord(char)) for char in text) + "u")
        else:
            self.child.send(text)
        self.pump(first=ANSWER)

    def paste(self, text: str) -> None:
        """Text as a terminal pastes it, bracketed."""
        self.child.send(f"\x1b[200~{text}\x1b[201~")
        self.pump()

    def resize(self, columns: int, rows: int) -> None:
        self.screen.resize(rows, columns)
        self.child.setwinsize(rows, columns)
        self.pump(0.4)

    def ended(self) -> int | None:
        """The exit status once the program has ended; None where it goes on."""
        self.pump()
        if self.child.isalive():
            return None
        self.child.close()
        status: int | None = self.child.exitstatus
        return status
