"""A text with a caret, in rows, as the editor is going to show it. Only what is near the caret is ever looked at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from drafts.edit import Edit
from drafts.span import Span
from drafts.typed import NamedTuple
from tui.edited_text import EditedText
from tui.editing.paragraph import Paragraph
from tui.measured import measured
from tui.prelude.canvas import is_plain

PIECE = 1000
"""Code points in which the end of a line is looked for at once."""


class Row(NamedTuple):
    """From code point ``start`` to ``end`` of a ``paragraph``; ``caret``: where it stands, -1: not on it."""

    paragraph: Paragraph
    start: int
    end: int
    caret: int


class Passage:
    """``caret`` stands in ``area`` of ``text``, which is shown in ``height`` rows of ``width`` cells.

    Scrolled as the editor scrolls when a text is put into it: no further than is needed to see the caret, and into the
    middle where that is far down; never beyond a full screen.
    """

    def __init__(self, text: str, area: Span, caret: int, width: int, height: int) -> None:
        self.text, self.area, self.caret = EditedText(text), area, caret
        self.width, self.height = width, height
        self._known: dict[str, Paragraph] = {}
        span = self._span(caret)
        self.caret = span.start + self._paragraph(span).whole(caret - span.start, measured)
        self._top, self._above = self._scrolled()

    def _scrolled(self) -> tuple[int, int]:
        """Where the paragraph begins that the topmost row belongs to, and how many of its rows are above that."""
        height, above = self.height, self._row_of_caret()
        start = self._span(self.caret).start
        while start > self.area.start and above < 2 * height:
            start = self._span(start - 1).start
            above += len(self._ends(start))
        if above < 2 * height:
            over = max(above - height + 1, 0)
        else:
            over = above - max(height // 2, height - self._rows_from_caret())
        while over >= (count := len(self._ends(start))):
            over -= count
            start = self._span(start).end + 1
        return start, over

    def _span(self, at: int) -> Span:
        """The paragraph around ``at``, without its line end."""
        start = end = at
        while start > self.area.start:
            piece = self.text[max(start - PIECE, self.area.start) : start]
            inside = len(piece) - 1 - piece.rfind("\n")
            start -= inside
            if inside < len(piece):
                break
        while end < self.area.end:
            piece = self.text[end : min(end + PIECE, self.area.end)]
            found = piece.find("\n")
            end += found if found >= 0 else len(piece)
            if found >= 0:
                break
        return Span(start, end)

    def _paragraph(self, span: Span) -> Paragraph:
        text = self.text[span.start : span.end]
        found = self._known.get(text)
        if found is None:
            found = self._known[text] = Paragraph(text)
        return found

    def _ends(self, at: int) -> Sequence[int]:
        """Where the rows of the paragraph around ``at`` end, in code points from its start."""
        return self._paragraph(self._span(at)).ends(self.width, measured)

    def _row_of_caret(self) -> int:
        """In its paragraph, from 0."""
        span = self._span(self.caret)
        return self._paragraph(span).row_of(self.caret - span.start, self.width, measured)

    def _rows_from_caret(self) -> int:
        """How many rows there are from the caret's on; no more than about ``height`` are counted."""
        span, rows = self._span(self.caret), -self._row_of_caret()
        rows += len(self._ends(span.start))
        while span.end < self.area.end and rows < self.height:
            span = self._span(span.end + 1)
            rows += len(self._ends(span.start))
        return rows

    def rows(self) -> Iterator[Row]:
        """Those that are seen, from the top."""
        start, above, left = self._top, self._above, self.height
        while left > 0 and start <= self.area.end:
            span = self._span(start)
            paragraph, column = self._paragraph(span), self.caret - span.start
            here = self._row_of_caret() if 0 <= column <= len(span) else -1
            for number in range(above, min(len(self._ends(start)), above + left)):
                first, last = paragraph.row(number, self.width, measured)
                yield Row(paragraph, first, last, column if number == here else -1)
                left -= 1
            above, start = 0, span.end + 1

    def before(self) -> int | None:
        """Where the character in front of the caret begins, at the start of the area the caret; None: hard to tell."""
        if self.caret == self.area.start:
            return self.caret
        start, end = self._span(self.caret - 1).start, self._span(self.caret).end
        known = start >= self._top and is_plain(self.text[start:end].replace("\n", "").replace("\t", ""))
        return self.caret - 1 if known else None

    def edit(self, edit: Edit) -> None:
        """Make ``edit``, which is nowhere above the rows that are seen; the caret goes behind it."""
        self.text.edit((edit,))
        self.area = Span(self.area.start, self.area.end + edit.growth)
        self.caret = edit.start + len(edit.text)
