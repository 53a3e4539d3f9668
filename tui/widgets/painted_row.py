"""The rows of the editor as they are drawn. Rows of which nothing has changed are the same strip again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual.cache import LRUCache
from textual.strip import Strip

from drafts.span import Span
from tui.editing.body import Body
from tui.editing.paragraph import Mark, Paragraph
from tui.measured import measured

BAR = "▐"
"""Stands at the right of the rows that are seen, in proportion to all there are."""
KEPT = 400
"""Strips kept."""
NOWHERE = (0, 0)


class Row(NamedTuple):
    """All that a row's looks depend on. Columns are code points of the paragraph.

    ``caret``: the column it stands at, -1: not on this row. ``selected``: from where to where. ``beyond``: the line end
    behind it is selected too.
    """

    paragraph: Paragraph | None
    marks: tuple[Mark, ...] = ()
    start: int = 0
    end: int = 0
    selected: tuple[int, int] = NOWHERE
    beyond: bool = False
    caret: int = -1
    bar: bool = False
    hint: bool = False


def seen_rows(body: Body, top: int, height: int, selected: Span, caret_row: int, caret: int) -> list[Row]:
    """``height`` rows from row ``top`` on. ``caret``: its offset; ``caret_row``: the row it is on, -1: not shown."""
    rows = []
    for y, (offset, paragraph, start, end) in enumerate(body.window(top, height)):
        first = min(max(selected.start - offset, start), end)
        last = min(max(selected.end - offset, start), end)
        line_end = offset + len(paragraph.text)
        beyond = end == len(paragraph.text) and selected.start <= line_end < selected.end
        here = caret - offset if y == caret_row else -1
        rows.append(
            Row(paragraph, paragraph.marks, start, end, (first, last) if first < last else NOWHERE, beyond, here)
        )
    rows += [Row(None)] * (height - len(rows))
    first, last = _bar(body.about_rows, top, height)
    return [row._replace(bar=True) if first <= y < last else row for y, row in enumerate(rows)]


def hint_rows(hint: Body, height: int, caret_row: int) -> list[Row]:
    """What stands there in place of a text that is not there yet."""
    rows = [
        Row(paragraph, (), start, end, caret=0 if y == caret_row else -1, hint=True)
        for y, (_, paragraph, start, end) in enumerate(hint.window(0, height))
    ]
    return rows + [Row(None)] * (height - len(rows))


def _bar(total: int, top: int, height: int) -> tuple[int, int]:
    """From where to where the bar goes; nowhere if all ``total`` rows are seen."""
    if total <= height:
        return NOWHERE
    size = max(height * height // total, 1)
    start = min(top * (height - size) // max(total - height, 1), height - size)
    return start, start + size


class Painter:
    """``styles``: of marks, by their names, and of ``text``, ``caret``, ``selection``, ``placeholder``, ``bar``.

    ``width``: cells of a row, the last for the bar.
    """

    def __init__(self, styles: Mapping[str, Style], width: int) -> None:
        self._styles = styles
        self._width = width
        self._strips: LRUCache[Row, Strip] = LRUCache(KEPT)

    def strip(self, row: Row) -> Strip:
        strip = self._strips.get(row)
        if strip is None:
            self._strips[row] = strip = self._painted(row)
        return strip

    def _painted(self, row: Row) -> Strip:
        base, room = self._styles["text"], self._width - 1
        segments, used = [], 0
        for text, cells, style in self._pieces(row):
            segments.append(Segment(text, style))
            used += cells
        if used < room:
            segments.append(Segment(" " * (room - used), base))
        segments.append(Segment(BAR, self._styles["bar"]) if row.bar else Segment(" ", base))
        return Strip(segments, max(used, room) + 1)

    def _pieces(self, row: Row) -> Iterator[tuple[str, int, Style]]:
        """Stretches of one style each: what they show, in how many cells."""
        base = self._styles["text"]
        if row.paragraph is None:
            return
        shown, cells = row.paragraph.measured(measured)
        caret_end = row.caret + 1
        while caret_end < row.end and not cells[caret_end]:
            caret_end += 1
        layers = [(max(m.start, row.start), min(m.end, row.end), self._styles[m.style]) for m in row.marks]
        if row.hint:
            layers.append((row.start, row.end, self._styles["placeholder"]))
        layers.append((*row.selected, self._styles["selection"]))
        if row.caret >= 0:
            layers.append((row.caret, min(caret_end, row.end), self._styles["caret"]))
        layers = [layer for layer in layers if layer[0] < layer[1]]
        bounds = sorted({row.start, row.end, *(b for layer in layers for b in layer[:2])})
        for start, end in pairwise(bounds):
            style = base
            for first, last, over in layers:
                if first <= start and end <= last:
                    style += over
            yield shown[start:end].replace("\t", "    "), sum(cells[start:end]), style
        if row.caret == row.end:
            yield " ", 1, base + self._styles["caret"]
        elif row.beyond:
            yield " ", 1, base + self._styles["selection"]
