"""One line on stderr that tells how far a long run is; only on a terminal, and gone at the end."""

from __future__ import annotations

import os
import sys
import time

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from types import TracebackType

SECONDS = 0.5
"""A shorter run shows nothing."""
BETWEEN = 0.1
"""Seconds from one picture to the next."""


class Progress:
    """``with Progress(total) as progress``: call it for each thing done; ``clear`` it before anything else is said."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.done = 0
        self.on = total > 1 and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
        self._next = time.monotonic() + SECONDS if self.on else 0.0
        self._shown = False

    def __enter__(self) -> Progress:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.clear()

    def __call__(self) -> None:
        self.done += 1
        if self.on and (now := time.monotonic()) >= self._next:
            self._next = now + BETWEEN
            self._shown = True
            self._write(f"\r正在检查 {self.done}/{self.total}")

    def clear(self, same: bool = True) -> None:
        """Make room for what is said, where it goes to the ``same`` terminal."""
        if self._shown and same:
            self._shown = False
            self._write("\r" + " " * 40 + "\r")

    def _write(self, text: str) -> None:
        try:
            sys.stderr.write(text)
            sys.stderr.flush()
        except OSError:
            self.on = False
