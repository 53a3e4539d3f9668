"""The prose without its marks: what a reader sees, so that 做**为** is 做为, and where each character of it stands."""

from __future__ import annotations

from bisect import bisect_right

from drafts import regex as re
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from drafts.words import announce
from sections.prose import MARKER

if TYPE_CHECKING:
    from typing import Final

CELL = "\x1f"
"""Stands for the line between two cells of a table."""
_MARKERS = Regex(f"{MARKER}{MARKER}*")  # not +: for one character by itself it searches ten times as fast


class Bare:
    """``text``: the prose without marks, line ends as \\n. ``starts``: of its runs; ``places``: theirs in the draft."""

    __slots__ = ("places", "starts", "text")

    def __init__(self, text: str, starts: list[int], places: list[int]) -> None:
        self.text: Final = text
        self.starts = starts
        self.places = places

    def place(self, offset: int) -> int:
        """Where the character at ``offset`` of ``text`` stands in the draft."""
        run = bisect_right(self.starts, offset) - 1
        return self.places[run] + offset - self.starts[run]

    def offset(self, place: int) -> int:
        """Where the character at ``place`` of the draft stands in ``text``; of a mark: what follows it."""
        run = bisect_right(self.places, place) - 1
        if run < 0:
            return 0
        end = self.starts[run + 1] if run + 1 < len(self.starts) else len(self.text)
        return min(self.starts[run] + place - self.places[run], end)


def bare(prose: str, text: str) -> Bare:
    """The prose of ``text`` without marks."""
    if "\r" in prose:
        prose = re.sub("\r(?!\n)", "\n", prose).replace("\r\n", MARKER + "\n")
    if MARKER not in prose:
        return Bare(announce(prose), [0], [0])
    pieces: list[str] = []
    starts: list[int] = []
    places: list[int] = []
    length = last = 0

    def add(piece: str, place: int) -> None:
        nonlocal length
        if piece:
            pieces.append(piece)
            starts.append(length)
            places.append(place)
            length += len(piece)

    for m in _MARKERS.finditer(prose):
        add(prose[last : m.start()], last)
        if (pipe := text.find("|", m.start(), m.end())) >= 0:
            add(CELL, pipe)
        last = m.end()
    add(prose[last:], last)
    return Bare(announce("".join(pieces)), starts or [0], places or [0])
