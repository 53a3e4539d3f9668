"""The editor of one stretch of a draft: what it shows and how it is used. It asks before it changes anything."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from itertools import zip_longest
from typing import ClassVar

from textual import events
from textual.geometry import Offset, Region
from textual.strip import Strip
from textual.widget import Widget

from drafts.edit import Edit
from drafts.span import Span
from tui.editing.body import Body
from tui.editing.caret import Caret
from tui.editing.pairs import Pairs
from tui.editing.paragraph import Mark
from tui.frugal import FrugalApp
from tui.inert import typed
from tui.measured import measured
from tui.widgets.editor_keys import ACTION_OF
from tui.widgets.painted_row import Painter, Row, hint_rows, seen_rows

WHEEL = 3
"""Rows that one notch of a mouse's wheel scrolls."""
TURNS = 6
"""Turns of the event loop that a key which was read takes to get here."""
BURST = 0.02
"""Seconds within which keys are not those of a person but of an input method, or of a terminal that pastes."""
STYLES = ("blank", "error", "warning", "hint", "found", "caret", "selection", "placeholder")
"""What has a style of its own, ``editor--`` before it in the style sheet."""


class Editor(Widget, can_focus=True):
    """Positions: code points of the loaded text.

    ``on_edit`` is asked to make an edit, with where the caret was and whether one key made it; unless it loads another
    text meanwhile, the edit is then made here too. ``on_move`` hears of each move of the caret that is none of an edit.
    ``on_command`` gets every key first, and answers whether it was a command of the screen, which is then done.

    Keys are handled one after the other, also those of a burst, so that a key never overtakes the one before; the
    characters of a burst are put in together. Keys that were on their way here when another screen came to the front
    go there.
    """

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"editor--{name}" for name in (*STYLES, "bar")}

    def __init__(
        self,
        on_edit: Callable[[Edit, int, bool], None],
        on_move: Callable[[int], None],
        on_command: Callable[[str], Awaitable[bool]],
    ) -> None:
        super().__init__()
        self._on_edit, self._on_move, self._on_command = on_edit, on_move, on_command
        self._body = Body("", measured, 80)
        self._caret = Caret(self._body)
        self._hint: Body | None = None
        self._pairs = Pairs()
        self._top = 0
        self._rows: list[Row] = []
        self._painter: Painter | None = None
        self._dragging, self._last_key = "", 0.0

    # What the screen uses

    def load(self, text: str, offset: int = 0, hint: str = "") -> None:
        """Show ``text`` with the cursor at ``offset``. ``hint`` stands there while the text is empty."""
        self._body = Body(text, measured, self._body.width)
        self._caret = Caret(self._body, offset)
        self._hint = Body(hint, measured, self._body.width) if hint else None
        self._pairs.forget()
        self._top = 0
        self._show_caret()

    def follow(self, edits: Iterable[Edit], offset: int) -> None:
        """The text was changed elsewhere by ``edits`` (positions before them); the cursor is at ``offset`` now."""
        for edit in sorted(edits, reverse=True):
            self._body.replace(edit.start, edit.end, edit.text)
        self._pairs.forget()
        self._caret.go(offset)
        self._show_caret()

    @property
    def text(self) -> str:
        return self._body.text

    @property
    def caret(self) -> int:
        """Where the cursor stands."""
        return self._caret.at

    @property
    def line(self) -> int:
        """The number of the paragraph where the cursor stands, from 0."""
        return self._body.place(self._caret.at).number

    @property
    def selected(self) -> Span:
        return self._caret.selected

    @property
    def selected_text(self) -> str:
        return self._body.slice(self.selected.start, self.selected.end)

    def go_to(self, offset: int) -> None:
        self._caret.go(offset)
        self._moved()

    def select(self, span: Span) -> None:
        self._caret.select(span.start, span.end)
        self._moved()

    def show_marks(self, marks: Iterable[Mark]) -> None:
        """Mark exactly these; later ones lie over earlier ones."""
        if self._body.mark(marks):
            self._repaint()

    def replace(self, start: int, end: int, text: str, *, key: bool = False) -> bool:
        """Ask for an edit and make it; the cursor goes behind ``text``. Returns whether it was made here.

        ``key``: keys made it, one after the other, rather than a command.
        """
        text = typed(text)
        if start == end and not text:
            return False
        edit, body = Edit(start, end, text), self._body
        self._on_edit(edit, self._caret.at, key)
        if body is not self._body:
            return False
        body.replace(start, end, text)
        self._pairs.moved(edit)
        self._caret.go(start + len(text))
        self._show_caret()
        return True

    def insert(self, text: str, *, key: bool = False) -> None:
        """Put ``text`` in place of what is selected."""
        self.replace(self.selected.start, self.selected.end, text, key=key)

    def rewrite(self, way: Callable[[str], str]) -> bool:
        """Put ``way`` of what is selected, else of the paragraph, in its place; whether that changes anything."""
        if not len(self.selected):
            self._caret.take_paragraph()
        span, old = self.selected, self.selected_text
        new = way(old)
        if new == old:
            return False
        self.replace(span.start, span.end, new)
        return True

    # Painting

    @property
    def _width(self) -> int:
        """Cells for text: one column on the right is for the bar."""
        return max(self.content_size.width - 1, 6)

    @property
    def _height(self) -> int:
        return max(self.content_size.height, 1)

    def render_line(self, y: int) -> Strip:
        if self._painter is None:
            self._painter = self._new_painter()
        return self._painter.strip(self._rows[y] if y < len(self._rows) else Row(None))

    def _new_painter(self) -> Painter:
        styles = {name: self.get_component_rich_style(f"editor--{name}", partial=True) for name in STYLES}
        styles["text"] = self.rich_style
        styles["bar"] = self.rich_style + self.get_component_rich_style("editor--bar", partial=True)
        return Painter(styles, self._width + 1)

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._painter = None

    def _repaint(self) -> None:
        """Draw those rows again that do not look as they did."""
        if not self.content_size.height:
            return
        rows = self._visible()
        width = self._width + 1
        changed = [
            Region(0, y, width, 1)
            for y, (old, new) in enumerate(zip_longest(self._rows, rows))
            if old != new and y < self._height
        ]
        self._rows = rows
        if changed:
            self._set_dirty(*changed)
            rows_changed = [self.content_offset.y + region.y for region in changed]
            if isinstance(self.app, FrugalApp) and self.app.paint_rows(self, rows_changed):
                self._exchange_repaint_regions()
            else:
                self.refresh(*changed)

    def _visible(self) -> list[Row]:
        column = self._caret.at if self.has_focus else -1
        row = self._place_cursor() if self.has_focus else -1
        if self._hint and not len(self._body):
            return hint_rows(self._hint, self._height, row)
        return seen_rows(self._body, self._top, self._height, self.selected, row, column)

    def _place_cursor(self) -> int:
        """Put the terminal's own cursor where the caret is; returns the row of the screen that it is on."""
        row, cell = self._caret.row()
        row -= self._top
        inside = Offset(cell, min(max(row, 0), self._height - 1))
        self.app.cursor_position = self.content_region.offset + inside
        return row

    def _show_caret(self) -> None:
        """Scroll no further than is needed to see the caret, and draw; a far jump ends in the middle."""
        if not self.content_size.height:
            return
        row, _ = self._caret.row()
        height = self._height
        if row < self._top - height or row >= self._top + 2 * height:
            self._top = max(row - height // 2, 0)
        elif row < self._top:
            self._top = row
        elif row >= self._top + height:
            self._top = row - height + 1
        self._repaint()

    def _scroll(self, by: int) -> None:
        self._top = max(min(self._top + by, self._body.about_rows - self._height), 0)
        self._repaint()

    def _on_resize(self) -> None:
        top = self._body.row_at(self._top)
        paragraph = self._body[top.number]
        column, _ = paragraph.row(top.column, self._body.width, measured)
        self._body.width = self._width
        if self._hint:
            self._hint.width = self._width
        self._painter = None
        self._rows = []
        self._top = self._body.rows_before(top.number) + paragraph.row_of(column, self._width, measured)
        self._show_caret()

    def _on_focus(self, event: events.Focus) -> None:
        super()._on_focus(event)
        self._repaint()

    def _on_blur(self, event: events.Blur) -> None:
        super()._on_blur(event)
        self._repaint()

    # Keys

    async def _on_key(self, event: events.Key) -> None:
        event.stop()
        event.prevent_default()
        if self.screen.focused is not self or self.screen is not self.app.screen:
            self.app.post_message(events.Key(event.key, event.character))
        elif await self._on_command(event.key):
            return
        elif event.is_printable and event.character:
            self._type(event, await self._burst(event.character))
        elif (action := ACTION_OF.get(event.key)) is not None:
            self._last_key = event.time
            action(self)
        else:
            event.stop(False)
            event.prevent_default(False)

    async def _burst(self, text: str) -> str:
        """``text`` and the characters that come with it: they are on their way here from the thread that reads."""
        for _ in range(TURNS):
            await asyncio.sleep(0)
            while isinstance(key := self._peek_message(), events.Key) and key.is_printable and key.character:
                await self._get_message()
                text += key.character
        return text

    def _type(self, event: events.Key, text: str) -> None:
        """What was typed, alone or in a burst; marks in pairs only where a person types them one by one."""
        alone = len(text) == 1 and event.time - self._last_key > BURST
        self._last_key = event.time
        at, number, column = self.selected.end, *self._body.place(self.selected.end)
        behind = self._body[number].text[column : column + 1]
        if not len(self.selected) and self._pairs.steps_over(behind, at) and (before := text.find(behind)) >= 0:
            self.insert(text[:before], key=True)
            self._caret.go(at + before + 1)
            self._moved()
            self.insert(text[before + 1 :], key=True)
        elif alone and not len(self.selected) and (closer := self._pairs.closer(text, behind)):
            if self.replace(at, at, text + closer, key=True):
                self._caret.go(at + 1)
                self._pairs.put_in(at + 1)
                self._show_caret()
        else:
            self.insert(text, key=True)

    async def _on_paste(self, event: events.Paste) -> None:
        event.stop()
        self.insert(event.text)

    def move(self, way: Callable[[Caret, bool], None], *, select: bool = False) -> None:
        """Move the caret; ``select``: what it passes is selected."""
        way(self._caret, select)
        self._moved()

    def page(self, direction: int, *, select: bool = False) -> None:
        """A screenful up (-1) or down (1), in the same column and on the same row of the screen."""
        rows = direction * max(self._height - 1, 1)
        before, _ = self._caret.row()
        self._caret.down(rows, select=select) if rows > 0 else self._caret.up(-rows, select=select)
        after, _ = self._caret.row()
        self._top = max(self._top + after - before, 0)
        self._moved()

    def _moved(self) -> None:
        self._pairs.left(self._caret.at)
        self._show_caret()
        self._on_move(self._caret.at)

    def delete(self, way: Callable[[Caret, bool], None]) -> None:
        """Delete what is selected, or what ``way`` passes."""
        span = self.selected
        if not len(span):
            probe = Caret(self._body, self._caret.at)
            probe.late = self._caret.late
            way(probe, True)
            span = probe.selected
        self.replace(span.start, span.end, "", key=span.end - span.start == 1)

    # The clipboard

    def copy(self) -> None:
        if len(self.selected):
            self.app.copy_to_clipboard(self.selected_text)

    def cut(self) -> None:
        """Cut what is selected, else the paragraph."""
        if not len(self.selected):
            self._caret.take_paragraph()
        self.copy()
        self.replace(self.selected.start, self.selected.end, "")

    def paste(self) -> None:
        self.insert(self.app.clipboard)

    def select_all(self) -> None:
        self.select(Span(0, len(self._body)))

    # The mouse

    def _spot(self, event: events.MouseEvent) -> Offset:
        return Offset(event.x, event.y) - (self.content_region.offset - self.region.offset)

    async def _on_mouse_down(self, event: events.MouseDown) -> None:
        event.stop()
        if event.button != 1:
            return
        self.focus()
        self.capture_mouse()
        spot = self._spot(event)
        on_bar = spot.x >= self._width and self._body.about_rows > self._height
        self._dragging = "bar" if on_bar else "text"
        self._drag(spot, select=event.shift)

    async def _on_mouse_move(self, event: events.MouseMove) -> None:
        if self._dragging:
            event.stop()
            self._drag(self._spot(event), select=True)

    def _drag(self, spot: Offset, *, select: bool) -> None:
        if self._dragging == "bar":
            total = self._body.about_rows
            self._scroll(spot.y * total // self._height - self._height // 2 - self._top)
            return
        self._caret.put_on(self._top + spot.y, max(spot.x, 0), select=select)
        self._caret.go(self._caret.at, select=True, late=self._caret.late)
        self._moved()

    async def _on_mouse_up(self, event: events.MouseUp) -> None:
        if self._dragging:
            event.stop()
            self._dragging = ""
            self.release_mouse()

    async def _on_click(self, event: events.Click) -> None:
        event.stop()
        if event.chain > 1:
            self._caret.take_word() if event.chain == 2 else self._caret.take_paragraph()
            self._moved()

    def _on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        event.stop()
        self._scroll(WHEEL)

    def _on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        event.stop()
        self._scroll(-WHEEL)
