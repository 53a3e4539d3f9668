"""The rows of the editor as they are drawn. Rows of which nothing has changed are the same strip again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from rich.segment import Segment
from rich.style import Style
from textual.cache import LRUCache
from textual.strip import Strip

from drafts.span import Span
from drafts.typed import NamedTuple
from tui.editing.body import TOP, Body, RowPlace
from tui.editing.paragraph import Mark, Paragraph
from tui.measured import measured

BAR = "▐"
"""Stands at the right of the rows that are seen, in proportion to all there are."""
KEPT = 400
"""Rows of which is kept what they are drawn with."""
MANY = 20
"""Marks of a paragraph from which on those that are not seen are put aside first."""
NOWHERE = (0, 0)


class Row(NamedTuple):
    """All that a row's looks depend on. Columns are code points of the row.

    ``shown``: what stands there; None: nothing does, the text has come to its end. ``cells``: of each code point.
    ``caret``: the column it stands at, -1: not on this row. ``selected``: from where to where. ``beyond``: the line end
    behind it is selected too.
    """

    shown: str | None
    cells: Sequence[int] = b""
    marks: tuple[Mark, ...] = ()
    selected: tuple[int, int] = NOWHERE
    beyond: bool = False
    caret: int = -1
    bar: bool = False
    hint: bool = False


def seen_rows(body: Body, top: RowPlace, height: int, selected: Span, caret_row: int, caret: int) -> list[Row]:
    """``height`` rows from ``top`` on. ``caret``: its offset; ``caret_row``: the row it is on, -1: not shown."""
    return Rows().seen(body, top, height, selected, caret_row, caret)


class Rows:
    """Makes the rows that are seen; of those seen the last time only what has changed is made anew."""

    def __init__(self) -> None:
        self._kept: dict[tuple[Paragraph, int, int, bool], tuple[Sequence[Mark], Row]] = {}

    def seen(self, body: Body, top: RowPlace, height: int, selected: Span, caret_row: int, caret: int) -> list[Row]:
        """As ``seen_rows``."""
        rows: list[Row] = []
        before, self._kept = self._kept, {}
        first, last = selected.start, selected.end
        window = body.window(top, height)
        bar_start, bar_end = _bar(body, top, height)
        near: dict[Paragraph, Sequence[Mark]] = {}
        for y, (offset, paragraph, start, end) in enumerate(window):
            key = paragraph, start, end, bar_start <= y < bar_end
            kept = before.get(key)
            if kept is None or kept[0] is not paragraph.marks:
                if len(paragraph.marks) > MANY and paragraph not in near:
                    near[paragraph] = _near(paragraph, start, window[-1])
                kept = paragraph.marks, _plain(*key, near.get(paragraph, paragraph.marks))
            self._kept[key] = kept
            row = kept[1]
            if first < last and first <= offset + end and offset + start < last:
                row = _selected(row, paragraph, offset, start, end, selected)
            if y == caret_row:
                row = row._replace(caret=caret - offset - start)
            rows.append(row)
        return rows + [Row(None, bar=bar_start <= y < bar_end) for y in range(len(rows), height)]


def _near(paragraph: Paragraph, start: int, last: tuple[int, Paragraph, int, int]) -> Sequence[Mark]:
    """Its marks behind ``start`` and in front of where ``last``, the last row that is seen, ends."""
    end = last[3] if last[1] is paragraph else len(paragraph.text)
    return [mark for mark in paragraph.marks if mark.start < end and start < mark.end]


def _plain(paragraph: Paragraph, start: int, end: int, bar: bool, marks: Sequence[Mark]) -> Row:
    """``marks``: at least those of the paragraph that reach into the row."""
    shown, cells = paragraph.measured(measured)
    return Row(shown[start:end], cells[start:end], _within(marks, start, end) if marks else (), bar=bar)


def _selected(row: Row, paragraph: Paragraph, offset: int, start: int, end: int, selected: Span) -> Row:
    """``row`` of the ``paragraph`` at ``offset``, with what of it is ``selected``."""
    first, last = max(selected.start - offset - start, 0), min(selected.end - offset, end) - start
    line_end = offset + len(paragraph.text)
    beyond = selected.start <= line_end < selected.end and end == len(paragraph.text)
    return row._replace(selected=(first, last) if first < last else NOWHERE, beyond=beyond)


def _within(marks: Iterable[Mark], start: int, end: int) -> tuple[Mark, ...]:
    """What of ``marks`` is between two columns, seen from the first of these."""
    return tuple(
        Mark(max(mark.start, start) - start, min(mark.end, end) - start, mark.style)
        for mark in marks
        if mark.start < end and start < mark.end
    )


def hint_rows(hint: Body, height: int, caret_row: int) -> list[Row]:
    """What stands there in place of a text that is not there yet."""
    rows = []
    for y, (_, paragraph, start, end) in enumerate(hint.window(TOP, height)):
        shown, cells = paragraph.measured(measured)
        rows.append(Row(shown[start:end], cells[start:end], caret=0 if y == caret_row else -1, hint=True))
    return rows + [Row(None)] * (height - len(rows))


def _bar(body: Body, top: RowPlace, height: int) -> tuple[int, int]:
    """From where to where the bar goes; nowhere if all rows are seen."""
    total = body.about_rows
    if total <= height:
        return NOWHERE
    size = max(height * height // total, 1)
    start = min(body.about_above(top) * (height - size) // max(total - height, 1), height - size)
    return start, start + size


class Painter:
    """``styles``: of marks, by their names, and of ``text``, ``caret``, ``selection``, ``placeholder``, ``bar``.

    ``width``: cells of a row, the last for the bar.
    """

    def __init__(self, styles: Mapping[str, Style], width: int) -> None:
        self._styles = styles
        self._width = width
        self._kept: LRUCache[Row, tuple[list[Segment], int]] = LRUCache(KEPT)

    def strip(self, row: Row) -> Strip:
        """One that nobody else has: what Textual cuts a strip into, a kilobyte a piece, is kept as long as that is."""
        return Strip(*self.segments(row))

    def segments(self, row: Row) -> tuple[list[Segment], int]:
        """What ``row`` is drawn with, and in how many cells."""
        kept = self._kept.get(row)
        if kept is None:
            self._kept[row] = kept = self._drawn(row)
        return kept

    def _drawn(self, row: Row) -> tuple[list[Segment], int]:
        base, room = self._styles["text"], self._width - 1
        segments, used = [], 0
        for text, cells, style in self._pieces(row):
            segments.append(Segment(text, style))
            used += cells
        if used < room:
            segments.append(Segment(" " * (room - used), base))
        segments.append(Segment(BAR, self._styles["bar"]) if row.bar else Segment(" ", base))
        return segments, max(used, room) + 1

    def _pieces(self, row: Row) -> Iterator[tuple[str, int, Style]]:
        """Stretches of one style each: what they show, in how many cells."""
        base, shown, cells = self._styles["text"], row.shown, row.cells
        if shown is None:
            return
        end = len(shown)
        if not row.marks and row.selected == NOWHERE and not row.hint and (row.caret < 0 or row.caret == end):
            if end:
                yield shown.replace("\t", "    "), sum(cells), base
            yield from self._behind(row, end)
            return
        layers = [(mark.start, mark.end, self._styles[mark.style]) for mark in row.marks]
        if row.hint:
            layers.append((0, end, self._styles["placeholder"]))
        layers.append((*row.selected, self._styles["selection"]))
        if 0 <= row.caret < end:
            behind = row.caret + 1
            while behind < end and not cells[behind]:
                behind += 1
            layers.append((row.caret, behind, self._styles["caret"]))
        layers = [layer for layer in layers if layer[0] < layer[1]]
        bounds = sorted({0, end, *(b for layer in layers for b in layer[:2])})
        for start, stop in pairwise(bounds):
            style = base
            for first, last, over in layers:
                if first <= start and stop <= last:
                    style += over
            yield shown[start:stop].replace("\t", "    "), sum(cells[start:stop]), style
        yield from self._behind(row, end)

    def _behind(self, row: Row, end: int) -> Iterator[tuple[str, int, Style]]:
        """What stands behind the ``end`` of its text."""
        if row.caret == end:
            yield " ", 1, self._styles["text"] + self._styles["caret"]
        elif row.beyond:
            yield " ", 1, self._styles["text"] + self._styles["selection"]
