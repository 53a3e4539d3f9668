"""Where a paragraph's lines end on paper, as offices break Chinese text: some marks begin no line, some end none.

The marks, which font a character is set in, and the gap between Chinese and Latin ones are LibreOffice's for Chinese
(its locale data ``zh_CN``, ``BreakIterator_CJK``, ``SwKernPortion``), near to Word's; widths of Latin characters are
those of Times (Adobe AFM).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

NOT_FIRST = frozenset("!%),.:;?]}¢'\"、。〉》」』】〕〗〞﹐﹒﹔﹕﹖﹗﹚﹜﹞！），．：；？｜｝～￠々‖•·ˇˉ―′’”")
"""Marks that begin no line."""
NOT_LAST = frozenset("([{£¥'\"‵〈《「『【〔〖（［｛￡￥〝﹙﹛﹝“‘")
"""Marks that end no line."""
HANGING = frozenset("、。，．；")
"""Marks that may stand in the margin behind a full line."""
QUOTES = frozenset("“”‘’\"'")
GAP = 0.2
"""What is left free between Chinese and Latin letters and figures, to the size."""
_TIMES = (
    "250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278 278 "
    "564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722 722 944 "
    "722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500 500 333 389 "
    "278 500 500 722 500 500 444 480 200 480 541"
)
"""Thousandths of the size that the characters from the blank to ~ take."""
_WIDTHS = {chr(32 + n): int(width) / 1000 for n, width in enumerate(_TIMES.split())} | {
    "“": 0.444, "”": 0.444, "‘": 0.333, "’": 0.333, "…": 1.0, "—": 1.0, "–": 0.5, "·": 0.25, "×": 0.564, "°": 0.4
}  # fmt: skip


def chinese(text: str) -> list[bool]:
    """For each character whether it is set in the Chinese font; what may be either goes with what stands before it."""
    found: list[bool] = []
    known: bool | None = None
    for at, char in enumerate(text):
        told = _script(char)
        if told is None:
            if known is None:
                known = next((script for other in text[at:] if (script := _script(other)) is not None), True)
            found.append(known)
        else:
            known = told
            found.append(told)
    return found


@lru_cache(1 << 14)
def _script(char: str) -> bool | None:
    code = ord(char)
    if code in (0x20, 0xA0):
        return None
    if code < 0x0590:
        return False
    return True if unicodedata.east_asian_width(char) in "WF" and code < 0x1F000 else None


@lru_cache(1 << 14)
def width(char: str, in_chinese: bool) -> float:
    """What ``char`` takes, to the size of the font."""
    if unicodedata.category(char) in ("Cf", "Mn", "Cc"):
        return 0.0
    if in_chinese and not char.isascii():
        return 1.0
    return _WIDTHS.get(char) or (1.0 if unicodedata.east_asian_width(char) in "WFA" else 0.5)


class Sizes:
    """Points that each character of ``text`` takes. ``sizes``: of their fonts; ``closer``: all set so much closer."""

    def __init__(self, text: str, sizes: Sequence[float], closer: float) -> None:
        self.text = text
        self.chinese = chinese(text)
        self.widths = [
            width(char, han) * size + (closer if char != "\n" else 0.0)
            for char, han, size in zip(text, self.chinese, sizes, strict=True)
        ]
        self.gaps = [0.0] * len(text)
        for at in range(1, len(text)):
            if self.chinese[at] != self.chinese[at - 1]:
                joined = text[at].isalnum() and text[at - 1].isalnum()
                self.gaps[at] = -closer + (GAP * sizes[at] if joined else 0.0)


def width_of(text: str) -> float:
    """What ``text`` takes on one line, to the size of its font."""
    sizes = Sizes(text, [1.0] * len(text), 0.0)
    return sum(sizes.widths) + sum(sizes.gaps)


def line_ends(sizes: Sizes, room: float, *, first: float = 0, closer: float = 0) -> list[int]:
    """Where each line of the text ends, which has ``room`` points; the first is set in by ``first``.

    ``closer``: see Sizes; behind the last character of a line it does not count. A ``\\n`` ends a line.
    """
    ends: list[int] = []
    start = 0
    left = room - first
    while start < len(sizes.text):
        start = _end(sizes, left + closer, start)
        ends.append(start)
        left = room
    return ends or [0]


def _end(sizes: Sizes, left: float, start: int) -> int:
    text = sizes.text
    for at in range(start, len(text)):
        if text[at] == "\n":
            return at + 1
        left -= sizes.widths[at] + (sizes.gaps[at] if at > start else 0.0)
        if left < -0.01:
            return _cut(sizes, start, at)
    return len(text)


def _cut(sizes: Sizes, start: int, at: int) -> int:
    """Where a line that has no room for the character at ``at`` ends."""
    text = sizes.text
    if text[at] == " ":
        return at + len(text[at:]) - len(text[at:].lstrip(" "))
    cut = at
    if text[at] in HANGING and sizes.chinese[at - 1]:
        cut += 1
        if cut == len(text) or text[cut] == "\n":
            return min(cut + 1, len(text))
    while cut > start and not _may_break(sizes, cut):
        cut -= 1
    return cut if cut > start else max(at, start + 1)


def _may_break(sizes: Sizes, at: int) -> bool:
    """Whether a line may begin with the character at ``at``."""
    before, char = sizes.text[at - 1], sizes.text[at]
    if char in NOT_FIRST or before in NOT_LAST or char == " ":
        return False
    if not sizes.chinese[at] and before in QUOTES:
        return False
    if before == " " or sizes.chinese[at] or sizes.chinese[at - 1]:
        return True
    return before == "-" and not char.isdecimal()
