"""A text with a caret as it is seen: wrapped, scrolled, painted. Nothing here changes the text by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import ClassVar

from textual import events
from textual.geometry import Offset, Region
from textual.strip import Strip
from textual.timer import Timer

from drafts.edit import Edit
from drafts.span import Span
from tui.editing.body import TOP, Body, RowPlace
from tui.editing.caret import Caret
from tui.editing.grip import Grip
from tui.editing.pairs import Pairs
from tui.editing.paragraph import Mark
from tui.frugal import FrugalApp, Prompt
from tui.measured import measured
from tui.widgets.painted_row import Painter, Row, Rows, hint_rows

WHEEL = 3
"""Rows that one notch of a mouse's wheel scrolls."""
DRAG_ON = 0.1
"""Seconds after which a mouse that is held above or below the text selects on."""
STYLES = ("blank", "error", "warning", "hint", "found", "caret", "selection", "placeholder")
"""What has a style of its own, ``editor--`` before it in the style sheet."""


class TextView(Prompt, can_focus=True):
    """Positions: code points of its text. ``on_move``: hears of each move of the caret that is none of an edit."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {f"editor--{name}" for name in (*STYLES, "bar")}

    def __init__(self, on_move: Callable[[int], None]) -> None:
        super().__init__()
        self._on_move = on_move
        self._body = Body("", measured, 80)
        self._caret = Caret(self._body)
        self._hint: Body | None = None
        self._pairs = Pairs()
        self._top = TOP
        self._seen = Rows()
        self._rows: list[Row] = []
        self._painter: Painter | None = None
        self._put_off = self._owed = False
        self._dragging = ""
        self._grip = Grip()
        self.cursor_screen_offset = Offset(0, 0)
        """Where the terminal's own cursor is while this has the focus."""
        self._drag_on: Timer | None = None

    # What the screen uses

    def load(self, text: str, offset: int = 0, hint: str = "") -> None:
        """Show ``text`` with the cursor at ``offset``. ``hint`` stands there while the text is empty."""
        self._body = Body(text, measured, self._body.width)
        self._caret = Caret(self._body, offset)
        self._hint = Body(hint, measured, self._body.width) if hint else None
        self._pairs.forget()
        self._top = TOP
        self._show_caret()

    def follow(self, edits: Iterable[Edit], offset: int) -> None:
        """The text was changed elsewhere by ``edits`` (positions before them); the cursor is at ``offset`` now."""
        self._body.replace_each(sorted(edits))
        self._pairs.forget()
        self._caret.go(offset)
        if self._body.count - self._top.number < self._height:  # a text that is short now leaves no room below it
            self._top = self._filled(self._body.existing(self._top))
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
        for _ in self.marking(marks):
            pass

    def marking(self, marks: Iterable[Mark]) -> Iterator[None]:
        """As ``show_marks``, a little each time; to be given up where the text changes meanwhile."""
        changed = False
        for this in self._body.marking(marks):
            changed = changed or this
            yield
        if changed:
            self._repaint()

    # Painting

    @property
    def _width(self) -> int:
        """Cells for text: one column on the right is for the bar."""
        return max(self.content_size.width - 1, 6)

    @property
    def _height(self) -> int:
        return max(self.content_size.height, 1)

    @property
    def is_drawn(self) -> bool:
        """Whether its rows are those of its present size, and the caret is among them if it has the focus."""
        return self.content_size.height == len(self._rows) and self._body.width == self._width

    def render_line(self, y: int) -> Strip:
        return self._brush.strip(self._rows[y] if y < len(self._rows) else Row(None))

    @property
    def _brush(self) -> Painter:
        if self._painter is None:
            self._painter = self._new_painter()
        return self._painter

    def _new_painter(self) -> Painter:
        styles = {name: self.get_component_rich_style(f"editor--{name}", partial=True) for name in STYLES}
        styles["text"] = self.rich_style
        styles["bar"] = self.rich_style + self.get_component_rich_style("editor--bar", partial=True)
        self._ground = self.background_colors[1]
        return Painter(styles, self._width + 1)

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._painter = None

    @contextmanager
    def painting_once(self) -> Iterator[None]:
        """What is to be painted meanwhile is painted in the end."""
        self._put_off = True
        try:
            yield
        finally:
            self._put_off = False
            if self._owed:
                self._repaint()

    def _repaint(self, spot: tuple[RowPlace, int] | None = None) -> None:
        """Draw those rows again that do not look as they did. ``spot``: the caret's, if that is known."""
        area = self.content_region
        self._owed = self._put_off
        if area.height and not self._put_off:
            self._paint(self._visible(area, spot), area)

    def _paint(self, rows: list[Row], area: Region) -> None:
        """Draw ``rows`` in ``area``, its content's, where they differ, there and then if that can be done."""
        before = self._rows if len(self._rows) == len(rows) else [None] * len(rows)
        changed = [y for y, row in enumerate(rows) if row is not before[y] and row != before[y]]
        self._rows = rows
        if not changed:
            return
        painted, width = self._painted(changed, area), self._width + 1
        regions = [Region(0, y, width, 1) for y in changed]
        if painted:
            self._set_dirty(*regions)  # for whoever paints it next
            self._exchange_repaint_regions()
        else:
            self.refresh(*regions)

    def _painted(self, rows: list[int], area: Region) -> bool:
        """Paint these past the compositor; False where that cannot be done."""
        app = self.app
        if not isinstance(app, FrugalApp):
            return False
        painter, filters, drawn = self._brush, app.get_line_filters(), {}
        for y in rows:
            segments, _ = painter.segments(self._rows[y])
            for line_filter in filters:
                segments = line_filter.apply(segments, self._ground)
            drawn[area.y + y] = segments
        return app.paint_at(self.screen, area.x, drawn)

    def _visible(self, area: Region, spot: tuple[RowPlace, int] | None = None) -> list[Row]:
        """What each row of ``area``, its content's, is to show. ``spot``: the caret's, if that is known."""
        focus, height = self.has_focus, area.height
        row = self._place_cursor(area, spot or self._caret.spot()) if focus else -1
        if self._hint and not len(self._body):
            return hint_rows(self._hint, height, row)
        return self._seen.seen(self._body, self._top, height, self.selected, row, self._caret.at if focus else -1)

    def _place_cursor(self, area: Region, spot: tuple[RowPlace, int]) -> int:
        """Put the terminal's own cursor where the caret is; returns the row of ``area`` that it is on."""
        place, cell = spot
        row = self._body.rows_between(self._top, place, area.height)
        at = Offset(area.x + cell, area.y + min(max(row, 0), area.height - 1))
        self.app.cursor_position = self.cursor_screen_offset = at
        return row

    def _show_caret(self) -> None:
        """Scroll no further than is needed to see the caret, and draw; a far jump ends in the middle."""
        body, height = self._body, self.content_size.height
        if not height:
            return
        spot, cell = self._caret.spot()
        self._top = body.existing(self._top)
        row = body.rows_between(self._top, spot, 2 * height)
        if row < -height or row >= 2 * height:
            self._top = self._filled(body.further(spot, -(height // 2)))
        elif row < 0:
            self._top = spot
        elif row >= height:
            self._top = body.further(spot, 1 - height)
        self._repaint((spot, cell))

    def scroll_anew(self) -> None:
        """Scroll as if the text had just been put in."""
        self._top = RowPlace(0, 0)
        self._show_caret()

    def _filled(self, top: RowPlace) -> RowPlace:
        """``top``, or the row above it from which on there is a full screen."""
        return min(top, self._body.further(self._body.last_row, 1 - self._height))

    def _show_from(self, top: RowPlace) -> None:
        """Begin with the row ``top``; no further down than to a full screen."""
        self._top = self._filled(top)
        self._repaint()

    def _on_resize(self) -> None:
        top = self._body.existing(self._top)
        paragraph = self._body[top.number]
        column, _ = paragraph.row(top.row, self._body.width, measured)
        self._body.width = self._width
        if self._hint:
            self._hint.width = self._width
        self._painter = None
        self._rows = []
        self._top = self._filled(RowPlace(top.number, paragraph.row_of(column, self._width, measured)))
        self._show_caret()

    def _on_focus(self, event: events.Focus) -> None:
        super()._on_focus(event)
        self._repaint()

    def _on_blur(self, event: events.Blur) -> None:
        super()._on_blur(event)
        self._repaint()

    # Moving

    def move(self, way: Callable[[Caret, bool], None], *, select: bool = False) -> None:
        """Move the caret; ``select``: what it passes is selected."""
        way(self._caret, select)
        self._moved()

    def page(self, direction: int, *, select: bool = False) -> None:
        """A screenful up (-1) or down (1), in the same column and on the same row of the screen."""
        rows = direction * max(self._height - 1, 1)
        body, (before, _) = self._body, self._caret.spot()
        self._caret.down(rows, select=select) if rows > 0 else self._caret.up(-rows, select=select)
        after, _ = self._caret.spot()
        self._top = body.further(self._top, body.rows_between(before, after, self._height))
        self._moved()

    def _moved(self) -> None:
        self._pairs.left(self._caret.at)
        self._show_caret()
        self._on_move(self._caret.at)

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
        if on_bar:
            self._drag(spot)
        else:
            self._grip.press(self._caret, self._row_at(spot), max(spot.x, 0), event.time, select=event.shift)
            self._moved()

    async def _on_mouse_move(self, event: events.MouseMove) -> None:
        if self._dragging:
            event.stop()
            self._drag(self._spot(event))

    def _row_at(self, spot: Offset) -> RowPlace:
        return self._body.further(self._top, spot.y)

    def _drag(self, spot: Offset) -> None:
        self._let_rest()
        if self._dragging == "bar":
            middle = spot.y * self._body.about_rows // self._height
            self._show_from(self._body.about_at(middle - self._height // 2))
            return
        self._grip.drag(self._caret, self._row_at(spot), max(spot.x, 0))
        self._moved()
        if not 0 <= spot.y < self._height:
            self._drag_on = self.set_timer(DRAG_ON, lambda: self._drag(spot))

    def _let_rest(self) -> None:
        if self._drag_on is not None:
            self._drag_on.stop()
            self._drag_on = None

    async def _on_mouse_up(self, event: events.MouseUp) -> None:
        if self._dragging:
            event.stop()
            self._let_rest()
            self._dragging = ""
            self.release_mouse()

    async def _on_click(self, event: events.Click) -> None:
        event.stop()

    def _on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        event.stop()
        self._show_from(self._body.further(self._top, WHEEL))

    def _on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        event.stop()
        self._show_from(self._body.further(self._top, -WHEEL))
