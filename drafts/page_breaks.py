"""On which line of the text each page begins, worked out as an office sets it; no office is needed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from drafts.page_blocks import Cell, Form, PageText, Paragraph, Piece, Table
from drafts.page_style import PAGE_HEIGHT, PAGE_WIDTH, POINTS, Font, PageStyle
from drafts.printed_lines import Sizes, line_ends
from drafts.title_lines import with_title_lines
from drafts.typed import NamedTuple
from drafts.word_body import BULLET_IN, BULLET_STEP, CELL_SIDES, column_widths

BORDER = 0.5
"""Points of a table's line."""
NOTE_SIZE = 0.75
"""A footnote's size and pitch, to those of the text."""
NOTE_RULE = 10.0
"""Points that the line above the footnotes takes."""


class Row(NamedTuple):
    """A line on paper, or a row of a table. ``page`` from 1; ``start``: where its block begins in the draft's text.

    ``first``: whether it is the first of its block. ``form``: of its paragraph; None: a row of a table. ``apart``: a
    blank line stands before it.
    """

    page: int
    text: str
    start: int
    first: bool
    form: Form | None = None
    apart: bool = False


class _Row(NamedTuple):
    """``height`` in points; ``kept``: on one page with the next; ``notes``: footnotes called for in it.

    ``again``: points of the table's head, which is put before the row at the top of a page.
    """

    text: str
    start: int
    first: bool
    form: Form | None
    height: float
    kept: bool = False
    before: float = 0
    notes: tuple[int, ...] = ()
    again: float = 0


def rows(text: PageText, style: PageStyle) -> list[Row]:
    """The lines of all pages in order."""
    text = with_title_lines(text, style)
    whole = (PAGE_HEIGHT - style.top - style.bottom) * POINTS
    notes = [_note_height(pieces, style) for pieces in text.notes]
    made: list[Row] = []
    page, left = 1, whole
    noted = False
    waiting: list[_Row] = []
    for row in _rows(text, style):
        waiting.append(row)
        if row.kept:
            continue
        needed = sum(one.height + one.before for one in waiting)
        below = sum(notes[number - 1] for one in waiting for number in one.notes)
        below += NOTE_RULE if below and not noted else 0
        if needed + below > left + 0.01 and made:
            page, left, noted = page + 1, whole, False
            needed += waiting[0].again - waiting[0].before
        for one in waiting:
            made.append(_on(page, one))
        left -= needed + below
        noted = noted or below > 0
        waiting = []
    return made + [_on(page, one) for one in waiting]


def _on(page: int, row: _Row) -> Row:
    return Row(page, row.text, row.start, row.first, row.form, row.before > 0)


def _rows(text: PageText, style: PageStyle) -> Iterator[_Row]:
    last = len(text.blocks) - 1
    for number, block in enumerate(text.blocks):
        if isinstance(block, Table):
            yield from _table(block, style)
            after = text.blocks[number + 1] if number < last else None
            if after is None or isinstance(after, Table):
                yield _Row("", block.starts[-1], True, Form.BODY, style.pitch)
        else:
            yield from _paragraph(block, style, last=number == last)


def _paragraph(block: Paragraph, style: PageStyle, *, last: bool) -> Iterator[_Row]:
    room = (PAGE_WIDTH - style.left - style.right) * POINTS
    first = 2 * style.advance
    height, after = style.pitch, 0.0
    font = style.body
    match block.form:
        case Form.TITLE:
            font, first, height, after = style.title, 0, style.title_pitch, style.pitch
        case Form.BULLET:
            room -= (BULLET_IN + BULLET_STEP * block.deep) * style.advance
            first = 0
        case Form.CODE | Form.SIGN_OFF | Form.DATE:
            first = 0
        case form if form.level:
            font = style.headings[form.level - 1]
    set_rows = list(_lines(block.pieces, font, style, room, first))
    kept = block.form.level > 0 and not last
    for number, (line, notes) in enumerate(set_rows):
        ends = number == len(set_rows) - 1
        before = style.pitch if block.apart and number == 0 else 0.0
        yield _Row(line, block.start, number == 0, block.form, height + after * ends, kept, before, notes)


def _lines(
    pieces: Iterable[Piece], font: Font, style: PageStyle, room: float, first: float
) -> Iterator[tuple[str, tuple[int, ...]]]:
    """The lines of a paragraph, and the footnotes that are called for in each."""
    text = ""
    sizes: list[float] = []
    notes: list[tuple[int, int]] = []
    for piece in pieces:
        if piece.note:
            notes.append((max(len(text) - 1, 0), piece.note))
            continue
        size = style.headings[piece.level - 1].size if piece.level else font.size
        sizes += [size] * len(piece.text)
        text += piece.text
    start = 0
    closer = _closer(style)
    for end in line_ends(Sizes(text, sizes, closer), room, first=first, closer=closer):
        yield text[start:end], tuple(number for at, number in notes if start <= at < max(end, 1))
        start = end


def _closer(style: PageStyle) -> float:
    """Points by which characters of the text are set closer, so that as many as there should be go on a line."""
    from math import floor

    return floor((style.advance - style.body.size) * 20) / 20 if style.body.size > style.advance else 0.0


def _table(table: Table, style: PageStyle) -> Iterator[_Row]:
    widths = column_widths(table, style)
    head = 0.0
    for number, (row, start) in enumerate(zip(table.rows, table.starts, strict=True)):
        high = max(_cell_lines(cell, wide, style) for cell, wide in zip(row, widths, strict=True))
        text = "  ".join(cell.text for cell in row)
        height = high * style.pitch + BORDER
        head = head if number else height
        kept = number == 0 and len(table.rows) > 1
        yield _Row(text, start, True, None, height, kept, again=head if number else 0.0)


def _cell_lines(cell: Cell, wide: float, style: PageStyle) -> int:
    return len(list(_lines(cell.pieces, style.body, style, wide - 2 * CELL_SIDES, 0)))


def _note_height(pieces: Sequence[Piece], style: PageStyle) -> float:
    room = (PAGE_WIDTH - style.left - style.right) * POINTS
    size = style.body.size * NOTE_SIZE
    text = "".join(piece.text for piece in pieces)
    closer = _closer(style)
    ends = line_ends(Sizes(text, [size] * len(text), closer), room, closer=closer)
    return len(ends) * style.pitch * NOTE_SIZE
