"""A source line with a mark under the place that is meant, cut to the width of the terminal."""

from __future__ import annotations

from bisect import bisect_right

from drafts.span import cells_up_to
from drafts.visible import visible

CUT = "…"


def excerpt(line: str, start: int, end: int, width: int) -> tuple[str, int, int]:
    """What to show of ``line`` in at most ``width`` cells around the code points ``start`` to ``end``.

    Returns the text, and from which cell and over how many cells (at least one) the mark goes.
    """
    end = min(max(end, start), len(line))
    inside, wide = _cut(_shown(line[start : min(end, start + width)]), width - 2)
    room = width - wide
    before = _shown(line[max(0, start - width) : start])[::-1]
    after = _shown(line[end : end + width])
    behind = cells_up_to(after)
    left, at = _cut(before, max(room // 2, room - (behind or [0])[-1]), more=start > width)
    right, _ = _cut(after, room - at, behind, more=len(line) > end + width)
    return left[::-1] + inside + right, at, max(wide, 1)


def _shown(text: str) -> str:
    return visible(text.replace("\t", "    "))


def _cut(text: str, room: int, used: list[int] | None = None, *, more: bool = False) -> tuple[str, int]:
    """The start of ``text`` in ``room`` cells, the cut marked, and its cells. ``used``: those up to each character."""
    used = cells_up_to(text) if used is None else used
    if not more and (not used or used[-1] <= room):
        return text, used[-1] if used else 0
    if text and room <= 0:
        return "", 0
    at = bisect_right(used, room - 1)
    return text[:at] + CUT, (used[at - 1] if at else 0) + 1
