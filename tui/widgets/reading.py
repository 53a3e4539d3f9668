"""A draft to be read and pointed at: one place is in hand, others are marked; nothing can be typed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from drafts.span import Span
from drafts.typed import NamedTuple
from drafts.visible import visible
from tui.read_rows import Look, ReadRow

MARGIN = 3
"""Cells at the left: a sign for what a row holds, and HERE beside the place in hand."""
HERE = "▌"


class Mark(NamedTuple):
    """``sign``: one cell, at the left of the rows; ``style``: a component class; later marks win."""

    span: Span
    sign: str
    style: str


class Reading(ScrollView, can_focus=True, inherit_bindings=False):
    """Posts Pointed where somebody clicked."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "reading--title",
        "reading--heading",
        "reading--here",
        "reading--comment",
        "reading--blank",
        "reading--finding",
    }

    class Pointed(Message):
        """``offset``: in code points of the draft's text."""

        def __init__(self, offset: int) -> None:
            super().__init__()
            self.offset = offset

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name for it
        super().__init__(id=id)
        self._rows: Sequence[ReadRow] = ()
        self._ends: Sequence[tuple[int, int]] = ()
        self._marks: Sequence[Mark] = ()
        self._here = Span(0, 0)

    def show(self, rows: Sequence[ReadRow], marks: Sequence[Mark], here: Span) -> None:
        """``here``: the place in hand, which is brought into view."""
        if rows is not self._rows:
            self._ends = [_ends(row) for row in rows]
        self._rows, self._marks, self._here = rows, marks, here
        self.virtual_size = Size(self.size.width, len(rows))
        self._to_here()
        self.refresh()

    def _to_here(self) -> None:
        here = self._here
        lines = [y for y, (start, end) in enumerate(self._ends) if start < here.end and here.start < end]
        if not lines:
            return
        top, height = self.scroll_offset.y, max(self.size.height, 1)
        first, last = lines[0], min(lines[-1], lines[0] + height - 1)
        if first < top or last >= top + height:
            self.scroll_to(y=max(first - height // 3, 0), animate=False, immediate=True)

    def _is_here(self, offset: int) -> bool:
        return self._here.start <= offset < self._here.end

    def render_line(self, y: int) -> Strip:
        number = self.scroll_offset.y + y
        width = self.size.width
        base = self.rich_style
        if number >= len(self._rows):
            return Strip.blank(width, base)
        row = self._rows[number]
        if row.look is Look.TITLE:
            base += self.get_component_rich_style("reading--title", partial=True)
        elif row.look is Look.HEADING:
            base += self.get_component_rich_style("reading--heading", partial=True)
        offsets = [offset for offset in row.offsets if offset >= 0]
        near = [m for m in self._marks if offsets and m.span.start <= offsets[-1] and m.span.end > offsets[0]]
        sign = next((m.sign for m in reversed(near) if any(m.span.start <= o < m.span.end for o in offsets)), " ")
        here = HERE if any(map(self._is_here, offsets)) else " "
        segments = [Segment(f"{sign}{here} ", base)]
        for char, offset in zip(row.text, row.offsets, strict=True):
            style = base
            for mark in near:
                if mark.span.start <= offset < mark.span.end:
                    style += self.get_component_rich_style(mark.style, partial=True)
            if self._is_here(offset):
                style += self.get_component_rich_style("reading--here", partial=True)
            segments.append(Segment(visible(char), style))
        return Strip(Segment.simplify(segments)).adjust_cell_length(width, self.rich_style)

    def on_click(self, event: events.Click) -> None:
        number = self.scroll_offset.y + event.y
        if number < len(self._rows):
            offsets = [offset for offset in self._rows[number].offsets if offset >= 0]
            if offsets:
                self.post_message(self.Pointed(offsets[min(max(event.x - MARGIN, 0) // 2, len(offsets) - 1)]))


def _ends(row: ReadRow) -> tuple[int, int]:
    """Where what the row shows begins and ends in the draft's text; nothing: 0 to 0."""
    there = [offset for offset in row.offsets if offset >= 0]
    return (min(there), max(there) + 1) if there else (0, 0)
