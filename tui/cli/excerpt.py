"""A source line with a mark under the place that is meant, cut to the width of the terminal."""

from __future__ import annotations

from drafts.span import cells
from drafts.visible import visible

CUT = "…"


def excerpt(line: str, start: int, end: int, width: int) -> tuple[str, int, int]:
    """What to show of ``line`` in at most ``width`` cells around the code points ``start`` to ``end``.

    Returns the text, and from which cell and over how many cells (at least one) the mark goes.
    """
    end = min(max(end, start), len(line))
    inside = _head(_clean(line[start : min(end, start + width)]), width - 2)
    room = width - cells(inside)
    before = _clean(line[max(0, start - width) : start])
    after = _clean(line[end : end + width])
    left = _tail(before, max(room // 2, room - cells(after)), more=start > width)
    right = _head(after, room - cells(left), more=len(line) > end + width)
    return left + inside + right, cells(left), max(cells(inside), 1)


def _clean(text: str) -> str:
    return visible(text.replace("\t", "    "))


def _head(text: str, room: int, *, more: bool = False) -> str:
    """The start of ``text`` in ``room`` cells, the cut marked."""
    if not more and cells(text) <= room:
        return text
    used = 0
    for at, char in enumerate(text):
        used += cells(char)
        if used > room - 1:
            return text[:at] + CUT if room > 0 else ""
    return text + CUT


def _tail(text: str, room: int, *, more: bool = False) -> str:
    """The end of ``text`` in ``room`` cells, the cut marked."""
    return _head(text[::-1], room, more=more)[::-1]
