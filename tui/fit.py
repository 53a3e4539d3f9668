"""Text made to fit so many terminal cells: cut with …, filled up, broken into rows. Widths are those Textual draws."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len
from textual.content import Content

from drafts.span import Span
from tui.cut import MORE as MORE
from tui.cut import cut as cut
from tui.cut import filled as filled


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


NOT_FIRST = frozenset("，。、；：！？）》〉」』】〕］｝”’…—％℃,.;:!?)]}>%")
"""Never at the start of a row."""
NOT_LAST = frozenset("（《〈「『【〔［｛“‘([{<")
"""Never at the end of a row."""
PULLED = 4
"""So many characters at most move to the next row with one that may not begin or end it."""


def rows(text: str, width: int) -> list[Span]:
    """Where ``text`` breaks into rows of at most ``width`` cells (at least 2), line ends and broken spaces left out."""
    result: list[Span] = []
    start = 0
    for line in text.split("\n"):
        result += (part.moved(start) for part in _rows(line, max(width, 2)))
        start += len(line) + 1
    return result


def _rows(line: str, width: int) -> Iterator[Span]:
    start = 0
    while True:
        end, used = start, 0
        while end < len(line) and (used := used + cell_len(line[end])) <= width:
            end += 1
        if end == len(line):
            yield Span(start, end)
            return
        end = max(_break(line, start, end), start + 1)
        yield Span(start, start + len(line[start:end].rstrip()))
        start = end
        while start < len(line) - 1 and line[start] == " ":
            start += 1


def _break(line: str, start: int, end: int) -> int:
    """The last good place to break the row that begins at ``start``, at ``end`` or shortly before it."""
    place, pulled = end, 0
    while place > start and pulled < PULLED:
        word = place
        while word > start and _narrow(line[word - 1]) and _narrow(line[word]):
            word -= 1
        place = word if word > start else place
        if line[place] not in NOT_FIRST and line[place - 1] not in NOT_LAST:
            return place
        place, pulled = place - 1, pulled + 1
    return end


def _narrow(char: str) -> bool:
    return "!" <= char <= "~"


def wrapped(content: Content, width: int) -> Content:
    """``content`` with its styles, in rows of at most ``width`` cells."""
    return Content("\n").join(content[row.start : row.end] for row in rows(content.plain, width))


def hanging(label: str, content: Content, width: int) -> Content:
    """``content`` behind ``label``, in rows of at most ``width`` cells that begin where the first one does."""
    margin = cell_len(label)
    body = wrapped(content, width - margin).split("\n", allow_blank=True)
    return Content.styled(label, "$faint") + Content("\n" + " " * margin).join(body)
