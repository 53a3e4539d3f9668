"""The end that nobody chose: a dropped line, a closed terminal, SIGTERM. What was typed is safe, no process is left.

asyncio's own handlers are of no use here: the loop may be waiting for a thread that died of the terminal's EIO, and
Textual's input thread reads the end of a dead terminal over and over. So the handlers are plain ones that end the
process there and then, and a thread looks after a terminal that goes without a signal: SIGHUP ignored (nohup), or no
controlling terminal (setsid).
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import termios
from collections.abc import Callable
from threading import Event, Thread

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, NoReturn

    Attributes = list[Any]
    """What termios calls so: flags, speeds and control characters."""

LOOK_EVERY = 60
"""Seconds between two looks at a terminal that does not tell of its end."""
AGAIN = 0.5
"""The same where it has told, and is still there."""
SIGNALLED = 128
"""Exit code of a process that a signal ends, as shells count it: this and the signal's number."""
LEAVE = (
    b"\x1b[?2026l\x1b[?1000l\x1b[?1002l\x1b[?1003l\x1b[?1006l\x1b[?1015l\x1b[?1004l\x1b[?2004l\x1b[?2048l"
    b"\x1b[?7h\x1b[0m\x1b[?1049l\x1b[?25h"
)
"""Ends whatever Textual's Linux driver starts: synchronized output, mouse, focus, paste and size reports, the other
screen; shows the cursor again (xterm's control sequences, DEC private modes)."""

_sync: Callable[[], None] | None = None


def install(sync: Callable[[], None]) -> None:
    """From now on call ``sync``, which must neither raise nor wait for a lock, and end when the terminal goes.

    To be called before anything changes the terminal, in the main thread; called again, it exchanges ``sync``.
    """
    global _sync
    known, _sync = _sync is not None, sync
    if known:
        return
    before = _attributes()
    if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:
        signal.signal(signal.SIGHUP, lambda number, _: _end(number))
    signal.signal(signal.SIGTERM, lambda number, _: _terminated(number, before))
    Thread(target=_watch, name="terminal", daemon=True).start()


def _watch() -> None:
    pause, terminal = Event(), select.poll()
    terminal.register(0, 0)  # for nothing but its end
    while _attributes() is not None:
        if terminal.poll(LOOK_EVERY * 1000):
            pause.wait(AGAIN)
    _end(signal.SIGHUP)


def _attributes() -> Attributes | None:
    """The terminal's settings; None where there is no terminal any more."""
    try:
        return termios.tcgetattr(0)
    except (OSError, termios.error):
        return None


def _terminated(number: int, before: Attributes | None) -> NoReturn:
    with contextlib.suppress(Exception):
        _give_back(before)
    _end(number)


def _give_back(before: Attributes | None) -> None:
    """Put the terminal back as it was, if it lives, and never wait for it (it may be stopped by Ctrl+S)."""
    if before is None or _attributes() is None:
        return
    signal.signal(signal.SIGTTOU, signal.SIG_IGN)  # in the background, setting it would stop the process
    terminal = os.open(os.ttyname(0), os.O_WRONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
    os.write(terminal, LEAVE)
    termios.tcsetattr(0, termios.TCSANOW, before)


def _end(number: int) -> NoReturn:
    """End at once: nothing is written to the terminal, no thread is waited for."""
    try:
        if _sync is not None:
            _sync()
    finally:
        os._exit(SIGNALLED + number)
