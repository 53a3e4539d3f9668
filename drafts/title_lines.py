"""A title of more than one line divided by its sense (GB/T 9704-2012, 7.3.1): no word torn, lines of like length."""

from __future__ import annotations

import re

from drafts.page_blocks import Form, PageText, Paragraph, Piece, Table
from drafts.page_style import PAGE_WIDTH, POINTS, PageStyle
from drafts.printed_lines import width_of

_PLACES = re.compile(
    r"(?<=[局委府处会院校镇乡县市区道司心联办厅部站所队室社村])(?=(?:19|20|２０)?[\dX×_〇○]{2,4}年)"
    r"|(?=[及和暨](?:20|下半年|明年|今后|下一)|关于|的(?:报告|通知|意见|汇报))"
    r"|(?<=年度)|(?<=半年)(?=工作)|(?<=\d年)(?=工作|述职)"
)
"""Where a line may end: behind who writes, before the second half, around the year."""
SIDES = 0.97
"""Share of a line that may be full."""


def with_title_lines(text: PageText, style: PageStyle) -> PageText:
    """The same with a ``\\n`` in each title that does not fit on one line, where there is a good place for it."""
    room = (PAGE_WIDTH - style.left - style.right) * POINTS / style.title.size * SIDES
    return text._replace(blocks=tuple(_with_lines(block, room) for block in text.blocks))


def _with_lines(block: Paragraph | Table, room: float) -> Paragraph | Table:
    if isinstance(block, Table) or block.form is not Form.TITLE or width_of(block.text) <= room:
        return block
    return block._replace(pieces=_divided(block, room))


def _divided(title: Paragraph, room: float) -> tuple[Piece, ...]:
    text = title.text
    places = [m.start() for m in _PLACES.finditer(text) if 0 < m.start() < len(text)]
    fitting = [at for at in places if max(width_of(text[:at]), width_of(text[at:])) <= room]
    if "\n" in text or not fitting:
        return title.pieces
    best = min(fitting, key=lambda at: abs(width_of(text[:at]) - width_of(text[at:])))
    made: list[Piece] = []
    for piece in title.pieces:
        if 0 < best <= len(piece.text):
            made += [piece._replace(text=piece.text[:best]), Piece("\n"), piece._replace(text=piece.text[best:])]
        else:
            made.append(piece)
        best -= len(piece.text)
    return tuple(piece for piece in made if piece.text or piece.note)
