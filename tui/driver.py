"""The terminal, read in the event loop and written to at once: no thread stands between a key and its echo."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver
from textual.events import Key
from textual.message import Message

from tui import escapes
from tui.inert import Input

if TYPE_CHECKING:
    from tui.prelude.prelude import Prelude

MOST = 65_536
"""Bytes read at once."""
SHORT = 8
"""Characters that one key sends, at most; a mouse sends more, and hardly ever the same."""
OUTPUT = 1
"""stdout, which is known to be the terminal (tui/terminal.py); Textual would write to stderr."""
OTHER_SCREEN = "\x1b[?1049h"
TICK = 0.05
"""Seconds after which a lone ESC is looked at again."""
SELDOM = 100
"""Times that the collector of garbage has looked at what is new, before it looks at all there is unasked."""
PAUSE = 2.0
"""Seconds without anything from the terminal after which there is time to look for garbage."""


@lru_cache(maxsize=1000)
def _named(char: str) -> str:
    """What Textual calls the key that writes ``char``, which is printable and neither letter nor digit."""
    return next(key.key for key in XTermParser()._sequence_to_key_events(char))


@lru_cache(maxsize=1000)
def _sent(text: str) -> tuple[tuple[str, str | None], ...]:
    """The keys, by name and character, that sent ``text``; none where that is not all there is to it."""
    parser = XTermParser()
    found = escapes.read(parser, text)
    if escapes.is_waiting(parser) or not all(type(each) is Key for each in found):
        return ()
    return tuple((each.key, each.character) for each in found if isinstance(each, Key))


class Eager(Protocol):
    """An app that says when it is to get what comes: it asks the driver to ``process_message``."""

    prelude: Prelude | None

    def take(self, messages: list[Message]) -> None:
        """Handle ``messages``, some of them without sending them through its queues."""


class LoopDriver(LinuxDriver):
    """Textual 8.2.8 reads in one thread and writes in another: each key waits for both to be woken."""

    _tidying: asyncio.TimerHandle | None

    def start_application_mode(self) -> None:
        app: Eager = self._app  # type: ignore[assignment]
        super().start_application_mode()  # type: ignore[no-untyped-call]
        self._decoder, self._parser = Input("utf-8"), XTermParser(self._debug)
        self._last, self._tidying = 0.0, None
        gc.set_threshold(*gc.get_threshold()[:2], SELDOM)
        if app.prelude is not None:
            self.attrs_before = app.prelude.before
            self._loop.add_reader(self.fileno, self._look)
        elif self._key_thread is not None:
            self.listen()

    def _look(self) -> None:
        app: Eager = self._app  # type: ignore[assignment]
        if app.prelude is None or not app.prelude.look():
            self._loop.remove_reader(self.fileno)

    def listen(self, before: bytes = b"") -> None:
        """Take keys from now on, first those in ``before``."""
        self._loop.add_reader(self.fileno, self._read)
        if before:
            self._loop.call_soon(self._take, before)

    def _run_input_thread(self) -> None:
        """Nothing is left to do for Textual's thread, which ends at once."""

    def disable_input(self) -> None:
        self._loop.remove_reader(self.fileno)
        super().disable_input()

    def _read(self) -> None:
        try:
            data = os.read(self.fileno, MOST)
        except OSError:
            data = b""
        if not data:  # the terminal has gone: tui/hangup.py ends the process
            self._loop.remove_reader(self.fileno)
            return
        self._take(data)

    def _take(self, data: bytes) -> None:
        pasting = self._decoder.is_pasting
        if text := self._decoder.decode(data):
            self._hand_on(self._keys(text) if not pasting else escapes.read(self._parser, text))
        self._tick_later()
        self._tidy_later()

    def _keys(self, text: str) -> list[Message]:
        """Textual's parser looks at one character after the other; what it makes of short texts is known."""
        if not escapes.is_waiting(self._parser) and not self._decoder.is_pasting:
            if text.isprintable():
                return [Key(char if char.isalnum() else _named(char), char) for char in text]
            if len(text) <= SHORT and (keys := _sent(text)):
                return [Key(*key) for key in keys]
        return escapes.read(self._parser, text)

    def _tick_later(self) -> None:
        if escapes.is_waiting(self._parser):
            self._loop.call_later(TICK, self._tick)

    def _tick(self) -> None:
        self._hand_on(list(self._parser.tick()))
        self._tick_later()

    def _tidy_later(self) -> None:
        """The collector of garbage looks at all there is only when nothing has come from the terminal for a while."""
        self._last = self._loop.time()
        if self._tidying is None:
            self._tidying = self._loop.call_later(PAUSE, self._tidy)

    def _tidy(self) -> None:
        self._tidying = None
        left = self._last + PAUSE - self._loop.time()
        if left > 0:
            self._tidying = self._loop.call_later(left, self._tidy)
        else:
            gc.collect()

    def _hand_on(self, messages: list[Message]) -> None:
        app: Eager = self._app  # type: ignore[assignment]
        app.take(messages)

    def send_message(self, message: Message) -> None:
        """For the loop's own thread, where all messages of this driver come from."""
        self._app.post_message(message)

    def write(self, data: str) -> None:
        app: Eager = self._app  # type: ignore[assignment]
        if app.prelude is not None and data == OTHER_SCREEN:
            return  # it is there, and would be cleared
        left = data.encode("utf-8", "backslashreplace")
        with contextlib.suppress(OSError):  # the terminal has gone
            while left:
                left = left[os.write(OUTPUT, left) :]
