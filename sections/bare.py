"""The prose without its marks: what a reader sees, so that 做**为** is 做为, and where each character of it stands."""

from __future__ import annotations

import re
from typing import NamedTuple

from drafts.regex import Regex
from drafts.words import announce
from sections.prose import MARKER

CELL = "\x1f"
"""Stands for the line between two cells of a table."""
_MARKERS = Regex(f"{MARKER}+")


class Bare(NamedTuple):
    """``at``: for each character of ``text`` its offset in the draft; empty where nothing moved."""

    text: str
    at: list[int]


def bare(prose: str, text: str) -> Bare:
    """The prose of ``text`` without marks, line ends as \\n."""
    if "\r" in prose:
        prose = re.sub("\r(?!\n)", "\n", prose).replace("\r\n", MARKER + "\n")
    if MARKER not in prose:
        return Bare(announce(prose), [])
    pieces: list[str] = []
    at: list[int] = []
    last = 0
    for m in _MARKERS.finditer(prose):
        pieces.append(prose[last : m.start()])
        at += range(last, m.start())
        if (pipe := text.find("|", m.start(), m.end())) >= 0:
            pieces.append(CELL)
            at.append(pipe)
        last = m.end()
    pieces.append(prose[last:])
    at += range(last, len(prose))
    return Bare(announce("".join(pieces)), at)
