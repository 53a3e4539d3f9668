"""Where a paragraph breaks into rows, by the rules of Chinese: no ，。） begins a row, no （“ ends one.

After GB/T 15834-2011, 5.1: a mark that may not begin a row takes the character before it along to the next row, which
is how terminals do without hanging marks; —— and …… are never divided.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate

NOT_FIRST = frozenset("，。、；：？！）》〉」』】〕］｝”’·％℃‰,.;:!?)]}>%")
"""Never at the start of a row."""
NOT_LAST = frozenset("（《〈「『【〔［｛“‘([{<")
"""Never at the end of a row."""
PAIRED = frozenset("…—─")
"""Two of a kind belong together."""
WINDOW = 4_000
"""Code points of a long paragraph that are looked at together."""


def row_ends(text: str, cells: Sequence[int], width: int) -> list[int]:
    """Where each row of ``text`` ends, in code points; the last is ``len(text)``.

    ``cells``: terminal cells of every code point, 0 for one that belongs to the one before it. ``width``: cells of a
    row, at least 6. The last cell is kept free for the caret and for the one space a row may end with, so that none
    begins with the space it was broken at.
    """
    ends: list[int] = []
    _add_rows(ends, text, cells, width)
    return ends


def row_ends_again(
    text: str, cells: Sequence[int], width: int, before: Sequence[int], start: int, end: int, growth: int
) -> list[int]:
    """As ``row_ends``, where the rows ended at ``before`` until an edit made ``text`` ``growth`` code points longer.

    What it put in stands from ``start`` to ``end``. Only the rows around it are worked out again: one depends on what
    stands in it and, less than a row further on, behind it.
    """
    first = max(bisect_right(before, start) - 3, 0)
    ends = list(before[:first])
    later = {ending + growth: number for number, ending in enumerate(before[first:], first) if ending + growth >= end}
    if (number := _add_rows(ends, text, cells, width, later)) is not None:
        ends += [ending + growth for ending in before[number + 1 :]]
    return ends


def _add_rows(
    ends: list[int], text: str, cells: Sequence[int], width: int, known: Mapping[int, int] | None = None
) -> int | None:
    """Add where the rows behind ``ends`` end, up to the first of ``known`` or to the end; what that is known as."""
    start, size, room, at = ends[-1] if ends else 0, WINDOW, width - 1, 0
    while True:
        seen, wide, more = text[start : start + size], cells[start : start + size], start + size < len(text)
        sums = list(accumulate(wide, initial=0))
        at, last = 0, len(seen)
        while sums[last] - sums[at] > room:
            full = bisect_right(sums, sums[at] + room, at) - 1
            if more and full + 1 >= last:  # where the row ends may depend on what is not seen
                break
            at = _row_end(seen, wide, sums, at, full)
            ends.append(start + at)
            if known and start + at in known:
                return known[start + at]
        if not more:
            break
        start, size = start + at, WINDOW if at else 2 * size
    if start + at < len(text) or not ends:
        ends.append(len(text))
    return None


def _row_end(text: str, cells: Sequence[int], sums: Sequence[int], start: int, full: int) -> int:
    """Where the row from ``start`` ends; ``full``: where its cells are used up."""
    while not cells[full] and full > start:
        full -= 1
    if full <= start:
        return _whole(cells, start)
    if text[full] == " " and full + 1 < len(text) and _may_break(text, cells, full + 1):
        return full + 1
    half = sums[start] + (sums[full] - sums[start]) // 2
    end = full
    while sums[end] > half:
        if _may_break(text, cells, end):
            return end
        end -= 1
    end = full  # a word longer than half a row is divided
    while sums[end] > half:
        if cells[end] and not _sticks(text[end - 1], text[end]):
            return end
        end -= 1
    return full


def _whole(cells: Sequence[int], start: int) -> int:
    """The end of the character at ``start``, which is wider than a row."""
    end = start + 1
    while end < len(cells) and not cells[end]:
        end += 1
    return end


def _may_break(text: str, cells: Sequence[int], at: int) -> bool:
    """Whether a row may end at ``at``, which is behind the first code point."""
    before, behind = text[at - 1], text[at]
    return bool(cells[at]) and not (_in_word(before) and _in_word(behind)) and not _sticks(before, behind)


def _sticks(before: str, behind: str) -> bool:
    return behind in NOT_FIRST or before in NOT_LAST or (before == behind and behind in PAIRED)


def _in_word(char: str) -> bool:
    """Whether ``char`` is part of a Latin word or of a number."""
    return "!" <= char <= "~" or "\u00c0" <= char <= "\u024f"
