"""Half-width and full-width forms as a Chinese report has them: letters and digits half, marks between Han full."""

from __future__ import annotations

import re

from drafts.han import is_han
from drafts.regex import Regex

_FULL = Regex("[０-９Ａ-Ｚａ-ｚ％＋－＝／＠＃＆]")
_BETWEEN = Regex(r"[,;:!?()]")
MARKS = {",": "，", ";": "；", ":": "：", "!": "！", "?": "？", "(": "（", ")": "）"}


def put_right(text: str) -> str:
    """``text`` with letters, digits and signs of reckoning half-width, and marks next to a Han character full-width."""
    half = _FULL.sub(lambda match: chr(ord(match[0]) - 0xFEE0), text)

    def full(match: re.Match[str]) -> str:
        at = match.start()
        around = half[max(at - 1, 0) : at] + half[at + 1 : at + 2]
        return MARKS[half[at]] if any(map(is_han, around)) else half[at]

    return _BETWEEN.sub(full, half)
