"""An app that sends the terminal no more than what has changed, and what a key has changed at once."""

from __future__ import annotations

import asyncio
import os
import sys
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import takewhile
from typing import TYPE_CHECKING, Generic, TypeGuard

from rich.color import ColorSystem
from rich.console import RenderableType
from rich.segment import Segment
from textual import constants, events
from textual._compositor import ChopsUpdate, LayoutUpdate
from textual.app import App, ReturnType
from textual.message import Message
from textual.message_pump import MessagePump
from textual.screen import Screen
from textual.widget import Widget

from tui import alt_keys, clipboard, cuts, memory, terminal, wake
from tui.driver import LoopDriver
from tui.frame import Frame
from tui.inert import UNREAD
from tui.wake import Wake

if TYPE_CHECKING:
    from textual.driver import Driver

    from drafts.edit import Edit
    from tui.prelude.prelude import Prelude

GIVE_WAY = 0.00005
"""Seconds after which a thread that checks a draft lets a key come first."""
SYNC_FROM = 400
"""Bytes from which on a terminal is asked to show an update as one (DEC mode 2026)."""
OPENING = "opening"
"""The group of workers that bring another screen: keys wait for it."""
LOOK = 0.005
"""Seconds from one look at such a worker to the next."""
PATIENCE = 2.0
"""Seconds after which a key no longer waits for what follows from the one before, if nothing has come of it."""


class Attentive(MessagePump):
    """Knows whether it is still at work on a message."""

    _at_work = 0

    async def _dispatch_message(self, message: Message) -> None:
        self._at_work += 1
        try:
            await super()._dispatch_message(message)
        finally:
            self._at_work -= 1


class Prompt(Attentive, Widget):
    """A widget that can handle keys without waiting for the queues of all that stands between it and the app."""

    def at_once(self, keys: Sequence[events.Key]) -> int:
        """Handle as many of the first ``keys`` as can be handled here and now; how many those were."""
        raise NotImplementedError


def _is_key(message: Message) -> TypeGuard[events.Key]:
    return isinstance(message, events.Key) and message.character != UNREAD


class FrugalApp(Attentive, App[ReturnType], Generic[ReturnType]):
    """Textual 8.2.8 sends every row that a changed region touches; here each goes through a Frame."""

    _frame: Frame | None = None
    _put_off: Sequence[Callable[[], None]] = ()
    _wake = Wake.over()
    """Of the last key."""
    prelude: Prelude | None = None
    """What has shown something until the first screen is complete; nothing is sent, and no key taken, before that."""

    def __init__(self, *, ansi_color: bool | None = None) -> None:
        super().__init__(ansi_color=ansi_color)
        self._coming: deque[Message] = deque()
        """What has come from the terminal and waits for its turn."""

    def get_driver_class(self) -> type[Driver]:
        if sys.platform == "win32" or constants.DRIVER is not None:
            return super().get_driver_class()
        return LoopDriver

    def take(self, messages: Sequence[Message]) -> None:
        """Handle what comes from the terminal: each key when all has been done that follows from the one before.

        Else the keys of a burst would go to the screen that the first of them leaves.
        """
        for message in messages:
            if isinstance(message, events.InputEvent | events.Paste):
                self._coming.append(message)
            elif self._driver is not None:
                self._driver.process_message(message)
        self._serve()

    def _serve(self) -> None:
        while self._coming and self._driver is not None and not self._exit:
            if not self._wake.is_over:
                return
            if self.is_opening:
                asyncio.get_running_loop().call_later(LOOK, self._serve)
                return
            self._wake = following = Wake(self._serve_later)
            with following.followed():
                done = self.at_once(self._coming)
                for _ in range(done):
                    self._coming.popleft()
                if not done:
                    self._driver.process_message(self._coming.popleft())
            if not following.is_over:
                asyncio.get_running_loop().call_later(PATIENCE, self._lose_patience, following, following.steps)

    def _serve_later(self) -> None:
        if self._coming:
            asyncio.get_running_loop().call_soon(self._serve)

    def _lose_patience(self, following: Wake, steps: int) -> None:
        if following.is_over or following is not self._wake:
            return
        if following.steps == steps:
            self._wake = Wake.over()
            self._serve()
        else:
            asyncio.get_running_loop().call_later(PATIENCE, self._lose_patience, following, following.steps)

    @property
    def is_opening(self) -> bool:
        """Whether another screen is on its way."""
        return any(worker.group == OPENING and not worker.is_finished for worker in self.workers)

    def at_once(self, messages: Iterable[Message]) -> int:
        """Hand the keys that ``messages`` begin with to the widget in focus; how many of them are done.

        None is while anything else is on its way to it, or being worked on: a key never overtakes another.
        """
        keys = list(takewhile(_is_key, messages))
        if not keys or not self._running or self._exit or not self.app_focus or not self._screen_stack:
            return 0
        widget = self.screen.focused
        if not isinstance(widget, Prompt):
            return 0
        way: MessagePump | None = widget
        while way is not None:
            if way.message_queue_size or (isinstance(way, Attentive) and way._at_work):
                return 0
            way = way._parent
        with self._context():
            try:
                return widget.at_once(keys)  # type: ignore[arg-type]
            except Exception as error:  # noqa: BLE001 - as for a message: whatever a widget raises
                self._handle_exception(error)
                return len(keys)

    async def on_mount(self) -> None:
        alt_keys.install()
        cuts.install()
        wake.install()
        sys.setswitchinterval(GIVE_WAY)
        self.app_resume_signal.subscribe(self, lambda _: self.action_repaint())

    def take_over_if_complete(self) -> None:
        """Take over if the screen in front is one to begin with, and complete."""

    def take_over(self) -> None:
        """The first screen is complete: bring the terminal from what the prelude has shown to that, and take keys."""
        if (prelude := self.prelude) is None:
            return
        memory.sweep()
        prelude.look()  # keys that came meanwhile are seen before the screens are
        self.prelude = None
        self.catch_up(prelude.edits)
        if (frame := self._terminal) is not None:
            frame.go_on(prelude.cells)
        self._display(self.screen, self.screen._compositor.render_full_update())
        if isinstance(driver := self._driver, LoopDriver):
            driver.listen(prelude.rest)
        prelude.let_go()

    def catch_up(self, edits: Sequence[Edit]) -> None:
        """``edits`` were made in the draft, and written down, before there was a screen."""

    def action_repaint(self) -> None:
        """Send the whole screen again: something else may have written to the terminal."""
        if self._frame is not None:
            self._frame.forget()
        self.refresh(layout=True)

    @property
    def _terminal(self) -> Frame | None:
        """The frame of the terminal's size; None where there is no terminal to paint on now."""
        driver = self._driver
        if driver is None or driver.is_headless or driver.is_inline or not self._running or self._closed:
            return None
        size = self.size
        if self._frame is None or (self._frame.width, self._frame.height) != size:
            colours = self.console._color_system or ColorSystem.TRUECOLOR
            self._frame = Frame(*size, colours, shifts=terminal.shifts())
        return self._frame

    def _display(self, screen: Screen[object], renderable: RenderableType | None) -> None:
        frame = self._terminal
        if self.prelude is not None:
            self.prelude.look()
            self.call_later(self.take_over_if_complete)
            return
        if frame is None or self._batch_count or not isinstance(renderable, ChopsUpdate | LayoutUpdate):
            super()._display(screen, renderable)
            return
        try:
            if isinstance(renderable, ChopsUpdate):
                for y, start, stop in renderable.spans:
                    for end, (x, strip) in zip(renderable.chop_ends[y], renderable.chops[y].items(), strict=False):
                        first, last = max(x, start), min(end, stop)
                        if strip is not None and first < last:  # beyond the span it is no more than background
                            frame.put(first, y, strip.crop(first - x, last - x))
            else:
                for y, strips in enumerate(renderable.strips, renderable.region.y):
                    x = renderable.region.x
                    for strip in strips:
                        frame.put(x, y, strip)
                        x += strip.cell_length
            self._send(frame)
        except Exception as error:  # noqa: BLE001 - as Textual does: whatever a widget's rendering raises
            self._handle_exception(error)
        finally:
            self.post_display_hook()

    def when_painted(self, work: Callable[[], None]) -> None:
        """Do ``work`` when all that is being done now is done, and painted."""
        self._put_off = [*self._put_off, work]
        if len(self._put_off) == 1:
            asyncio.get_running_loop().call_soon(self._do_rest)

    def _do_rest(self) -> None:
        rest, self._put_off = self._put_off, ()
        with self._context():
            try:
                for work in rest:
                    work()
            except Exception as error:  # noqa: BLE001 - as for a message: whatever a widget raises
                self._handle_exception(error)

    def paint_at(self, screen: Screen[object], x: int, rows: Mapping[int, Iterable[Segment]]) -> bool:
        """Paint on ``screen``, from column ``x`` on, rows that nothing lies over; False where that cannot be done now.

        The compositor would look at every widget first, and only at its next tick.
        """
        frame = self._terminal
        if frame is None or self._batch_count or screen is not self.screen or self.prelude:
            return False
        if screen._layout_required:
            self.when_painted(screen._on_timer_update)  # Textual would wait up to two ticks, 33 ms
            return False
        for y, segments in rows.items():
            frame.put(x, y, segments)
        self._send(frame)
        return True

    def _send(self, frame: Frame) -> None:
        x, y = getattr(self.screen.focused, "cursor_screen_offset", self.cursor_position)
        cursor = min(max(x, 0), frame.width - 1), min(max(y, 0), frame.height - 1)
        if self._driver is not None and (sent := frame.taken(cursor)):
            if len(sent) > SYNC_FROM and self._sync_available:
                sent = f"\x1b[?2026h{sent}\x1b[?2026l"
            self._driver.write(sent)
            self._driver.flush()

    def copy_to_clipboard(self, text: str) -> None:
        self._clipboard = text
        if self._driver is not None and (sent := clipboard.sequence(text, os.environ)):
            self._driver.write(sent)
