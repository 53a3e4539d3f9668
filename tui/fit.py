"""Text made to fit so many terminal cells: cut with …, filled up, broken into rows. Widths are those Textual draws."""

from __future__ import annotations

from rich.cells import cell_len
from textual.content import Content

from drafts.span import Span
from tui.cut import MORE as MORE
from tui.cut import cut as cut
from tui.cut import filled as filled
from tui.editing.wrap import row_ends


def around(text: str, start: int, end: int, width: int) -> tuple[str, int, int]:
    """A stretch of ``text`` in at most ``width`` cells that shows the code points ``start`` to ``end``.

    Returns it with the place of those code points in it. Cut ends carry …; the stretch before is kept shorter.
    """
    if cell_len(text) <= width:
        return text, start, end
    inside = cut(text[start:end], width - 2)
    room = width - cell_len(inside)
    before, after = text[:start], text[end:]
    left_room = max(room // 3, room - cell_len(after))
    left = cut(before[::-1], left_room)[::-1]
    right = cut(after, room - cell_len(left))
    return left + inside + right, len(left), len(left) + len(inside)


NARROWEST = 6
"""Cells below which rows are not made."""


def rows(text: str, width: int) -> list[Span]:
    """Where ``text`` breaks into rows of at most ``width`` cells (at least NARROWEST), without spaces at their ends."""
    result: list[Span] = []
    start = 0
    for line in text.split("\n"):
        begin = 0
        for end in row_ends(line, list(map(cell_len, line)), max(width, NARROWEST) + 1):
            row = line[begin:end]
            lead = len(row) - len(row.lstrip(" ")) if begin else 0
            result.append(Span(start + begin + lead, start + max(begin + lead, begin + len(row.rstrip()))))
            begin = end
        start += len(line) + 1
    return result


def wrapped(content: Content, width: int) -> Content:
    """``content`` with its styles, in rows of at most ``width`` cells."""
    return Content("\n").join(content[row.start : row.end] for row in rows(content.plain, width))


def hanging(label: str, content: Content, width: int) -> Content:
    """``content`` behind ``label``, in rows of at most ``width`` cells that begin where the first one does."""
    margin = cell_len(label)
    body = wrapped(content, width - margin).split("\n", allow_blank=True)
    return Content.styled(label, "$faint") + Content("\n" + " " * margin).join(body)
