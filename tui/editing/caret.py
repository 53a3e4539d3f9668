"""The caret in a text, what is selected, and every way to move it. Nothing here changes the text."""

from __future__ import annotations

from collections.abc import Callable

from drafts.span import Span
from tui.editing import motion
from tui.editing.body import TOP, Body, RowPlace
from tui.editing.paragraph import Paragraph

Step = Callable[[str, int], int]
"""From a place in a paragraph to another one."""


class Caret:
    """``at``: the code point it stands in front of. ``anchor``: the other end of what is selected; ``at``: nothing is.

    It never stands inside a character of several code points. ``late``: where a row ends and the next begins, it stands
    at the end of the first.
    """

    def __init__(self, body: Body, at: int = 0) -> None:
        self.body = body
        self.at = self.anchor = 0
        self.late = False
        self._goal: int | None = None
        self.go(at)

    @property
    def selected(self) -> Span:
        return Span(min(self.at, self.anchor), max(self.at, self.anchor))

    def go(self, offset: int, *, select: bool = False, late: bool = False) -> None:
        """Move to ``offset``, or to the start of the character it is inside of; ``select``: from the anchor on."""
        number, column = self.body.place(offset)
        whole = self.body[number].whole(column, self.body.measure)
        self._put(self.body.offset(number, whole), select, late)
        self._goal = None

    def select(self, start: int, end: int) -> None:
        """Select what is between two offsets, the caret at ``end``."""
        self.go(start)
        self.go(end, select=True)

    def _put(self, offset: int, select: bool, late: bool = False) -> None:
        self.at, self.late = offset, late
        if not select:
            self.anchor = offset

    # Where it is on the rows

    def spot(self) -> tuple[RowPlace, int]:
        """Its row, and the cells in front of it there."""
        number, row, start, column = self._where()
        return RowPlace(number, row), self.body[number].cells(start, column, self.body.measure)

    def _where(self) -> tuple[int, int, int, int]:
        """Paragraph, row in it, where that row starts, and the column of the caret."""
        body = self.body
        number, column = body.place(self.at)
        paragraph = body[number]
        row = paragraph.row_of(column, body.width, body.measure)
        start, _ = paragraph.row(row, body.width, body.measure)
        if self.late and row and column == start:
            row -= 1
            start, _ = paragraph.row(row, body.width, body.measure)
        return number, row, start, column

    def put_on(self, row: RowPlace, cell: int, *, select: bool = False) -> None:
        """Move to what stands on ``row`` behind ``cell`` cells, or to the end of that row."""
        body = self.body
        paragraph = body[row.number]
        start, end = paragraph.row(row.row, body.width, body.measure)
        column = paragraph.column_at(cell, start, end, body.measure)
        column = min(column, self._row_stop(paragraph, row.row))
        self._put(body.offset(row.number, column), select, late=column == end and end < len(paragraph.text))

    def _row_stop(self, paragraph: Paragraph, row: int) -> int:
        """The last place for a caret on a row: in front of the space that it was broken at."""
        start, end = paragraph.row(row, self.body.width, self.body.measure)
        return end - 1 if start < end < len(paragraph.text) and paragraph.text[end - 1] == " " else end

    # Ways to move

    def left(self, *, select: bool = False) -> None:
        if self.at != self.anchor and not select:
            self.go(self.selected.start)
        else:
            self.go(self.at - 1, select=select)

    def right(self, *, select: bool = False) -> None:
        if self.at != self.anchor and not select:
            self.go(self.selected.end)
            return
        self.go(self.after(), select=select)

    def after(self) -> int:
        """Behind the character that the caret stands in front of, or behind the line end."""
        number, column = self.body.place(self.at)
        paragraph = self.body[number]
        if column == len(paragraph.text):
            return min(self.at + 1, len(self.body))
        return self.at - column + paragraph.whole(column + 1, self.body.measure, forward=True)

    def up(self, rows: int = 1, *, select: bool = False) -> None:
        """So many rows up, in the same column as long as only rows are changed; from the first row to its start."""
        self._vertical(-rows, select)

    def down(self, rows: int = 1, *, select: bool = False) -> None:
        self._vertical(rows, select)

    def _vertical(self, by: int, select: bool) -> None:
        row, cell = self.spot()
        goal = self._goal if self._goal is not None else cell
        if by < 0 and row == TOP:
            self._put(0, select)
        elif by > 0 and row == self.body.last_row:
            self._put(len(self.body), select)
        else:
            self.put_on(self.body.further(row, by), goal, select=select)
        self._goal = goal

    def row_start(self, *, select: bool = False) -> None:
        """To the start of the row; there already, to that of the paragraph."""
        _, _, start, column = self._where()
        self.go(self.at - column + start if column > start else self.at - column, select=select)

    def row_end(self, *, select: bool = False) -> None:
        """To the end of the row; there already, to that of the paragraph."""
        number, row, _, column = self._where()
        paragraph = self.body[number]
        stop = self._row_stop(paragraph, row)
        if column == stop:
            stop = len(paragraph.text)
        self.go(self.at - column + stop, select=select, late=stop < len(paragraph.text))

    def paragraph_start(self, *, select: bool = False) -> None:
        """To the start of the paragraph; there already, in front of the line end before it."""
        _, column = self.body.place(self.at)
        self.go(max(self.at - (column or 1), 0), select=select)

    def paragraph_end(self, *, select: bool = False) -> None:
        """To the end of the paragraph; there already, behind its line end."""
        number, column = self.body.place(self.at)
        self.go(self.at + (len(self.body[number].text) - column or 1), select=select)

    def word_left(self, *, select: bool = False) -> None:
        self._back(motion.word_left, select)

    def word_right(self, *, select: bool = False) -> None:
        self._ahead(motion.word_right, select)

    def clause_left(self, *, select: bool = False) -> None:
        self._back(motion.clause_left, select)

    def clause_right(self, *, select: bool = False) -> None:
        self._ahead(motion.clause_right, select)

    def _back(self, step: Step, select: bool) -> None:
        number, column = self.body.place(self.at)
        to = self.at - column + step(self.body[number].text, column) if column else self.at - 1
        self.go(max(to, 0), select=select)

    def _ahead(self, step: Step, select: bool) -> None:
        number, column = self.body.place(self.at)
        text = self.body[number].text
        if column == len(text):
            self.go(self.at + 1, select=select)
            return
        to = self.body[number].whole(step(text, column), self.body.measure, forward=True)
        self.go(self.at - column + to, select=select)

    def paragraph_up(self, *, select: bool = False) -> None:
        """To the start of the paragraph, or of the one above it that is not empty."""
        number, column = self.body.place(self.at)
        if not column:
            number -= 1
            while number > 0 and not self.body[number].text:
                number -= 1
        self.go(self.body.offset(max(number, 0)), select=select)

    def paragraph_down(self, *, select: bool = False) -> None:
        """To the start of the next paragraph that is not empty, or to the end of the text."""
        number, _ = self.body.place(self.at)
        for later, paragraph in enumerate(self.body.paragraphs(number), number):
            if later > number and paragraph.text:
                self.go(self.body.offset(later), select=select)
                return
        self.go(len(self.body), select=select)

    def section_up(self, *, select: bool = False) -> None:
        """To the start of the heading above, or of the text."""
        number, column = self.body.place(self.at)
        number -= not column
        while number > 0 and not motion.is_heading(self.body[number].text):
            number -= 1
        self.go(self.body.offset(max(number, 0)), select=select)

    def section_down(self, *, select: bool = False) -> None:
        """To the start of the next heading, or to the end of the text."""
        number, _ = self.body.place(self.at)
        for later, paragraph in enumerate(self.body.paragraphs(number), number):
            if later > number and motion.is_heading(paragraph.text):
                self.go(self.body.offset(later), select=select)
                return
        self.go(len(self.body), select=select)

    def text_start(self, *, select: bool = False) -> None:
        self.go(0, select=select)

    def text_end(self, *, select: bool = False) -> None:
        self.go(len(self.body), select=select)

    def take_word(self) -> None:
        """Select the word it stands in."""
        number, column = self.body.place(self.at)
        start, end = motion.word_around(self.body[number].text, column)
        base = self.at - column
        self.select(base + start, base + end)

    def take_paragraph(self) -> None:
        """Select the paragraph with its line end."""
        number, column = self.body.place(self.at)
        start = self.at - column
        self.select(start, min(start + len(self.body[number].text) + 1, len(self.body)))
