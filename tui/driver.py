"""The terminal, read in the event loop and written to at once: no thread stands between a key and its echo."""

from __future__ import annotations

import contextlib
import os
from typing import Protocol

from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

from tui.inert import Input

MOST = 65_536
"""Bytes read at once."""
OUTPUT = 2
"""Where Textual writes: stderr, so that stdout can be a pipe."""
TICK = 0.05
"""Seconds after which a lone ESC is looked at again."""


class Eager(Protocol):
    """An app that can handle some of what comes without sending it through its queues."""

    def at_once(self, messages: list[Message]) -> int:
        """Handle as many of the first ``messages`` as can be handled here and now; how many that were."""


class LoopDriver(LinuxDriver):
    """Textual 8.2.8 reads in one thread and writes in another: each key waits for both to be woken."""

    def start_application_mode(self) -> None:
        super().start_application_mode()  # type: ignore[no-untyped-call]
        self._decoder, self._parser = Input("utf-8"), XTermParser(self._debug)
        if self._key_thread is not None:
            self._loop.add_reader(self.fileno, self._read)

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
        if text := self._decoder.decode(data):
            self._hand_on(list(self._parser.feed(text)))
        self._tick_later()

    def _tick_later(self) -> None:
        if self._parser._timeout_time is not None:
            self._loop.call_later(TICK, self._tick)

    def _tick(self) -> None:
        self._hand_on(list(self._parser.tick()))
        self._tick_later()

    def _hand_on(self, messages: list[Message]) -> None:
        app: Eager = self._app  # type: ignore[assignment]
        for message in messages[app.at_once(messages) :]:
            self.process_message(message)

    def send_message(self, message: Message) -> None:
        """For the loop's own thread, where all messages of this driver come from."""
        self._app.post_message(message)

    def write(self, data: str) -> None:
        left = data.encode("utf-8", "backslashreplace")
        with contextlib.suppress(OSError):  # the terminal has gone
            while left:
                left = left[os.write(OUTPUT, left) :]
