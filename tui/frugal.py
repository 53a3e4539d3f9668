"""An app that sends the terminal no more than what has changed, and what a key has changed at once."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import Generic

from rich.color import ColorSystem
from rich.console import RenderableType
from textual._compositor import ChopsUpdate, LayoutUpdate
from textual.app import App, ReturnType
from textual.geometry import Region
from textual.screen import Screen
from textual.widget import Widget

from tui import alt_keys, clipboard
from tui.frame import Frame

GIVE_WAY = 0.001
"""Seconds after which a thread that checks a draft lets a key come first."""
SYNC_FROM = 400
"""Bytes from which on a terminal is asked to show an update as one (DEC mode 2026)."""


class FrugalApp(App[ReturnType], Generic[ReturnType]):
    """Textual 8.2.8 sends every row that a changed region touches; here each goes through a Frame."""

    _frame: Frame | None = None

    async def on_mount(self) -> None:
        alt_keys.install()
        sys.setswitchinterval(GIVE_WAY)
        self.app_resume_signal.subscribe(self, lambda _: self.action_repaint())

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
            self._frame = Frame(*size, self.console._color_system or ColorSystem.TRUECOLOR)
        return self._frame

    def _display(self, screen: Screen[object], renderable: RenderableType | None) -> None:
        frame = self._terminal
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

    def paint_rows(self, widget: Widget, rows: Iterable[int]) -> bool:
        """Paint these rows of ``widget``, which nothing lies over, there and then; False where that cannot be done.

        The compositor would look at every widget first, and only at its next tick.
        """
        frame, screen = self._terminal, widget.screen
        if frame is None or self._batch_count or screen is not self.screen or screen._layout_required:
            return False
        region = widget.region
        for y in rows:
            for strip in widget.render_lines(Region(0, y, region.width, 1)):
                frame.put(region.x, region.y + y, strip)
        self._send(frame)
        return True

    def _send(self, frame: Frame) -> None:
        cursor = self.screen.outer_size.clamp_offset(self.cursor_position)
        if self._driver is not None and (sent := frame.taken(cursor)):
            if len(sent) > SYNC_FROM and self._sync_available:
                sent = f"\x1b[?2026h{sent}\x1b[?2026l"
            self._driver.write(sent)
            self._driver.flush()

    def copy_to_clipboard(self, text: str) -> None:
        self._clipboard = text
        if self._driver is not None and (sent := clipboard.sequence(text, os.environ)):
            self._driver.write(sent)
