"""The pieces that make one line out of another; numbers and words of Latin letters stay whole."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from rapidfuzz.distance import LCSseq, MatchingBlock

from drafts.shared_text import low_bytes, shared

ISLAND = 2
"""Code points between two changes that are too few to be worth a look of their own."""
FAR = 64
"""Code points of the longest number or word that is kept whole."""

Piece = tuple[Literal["-", "+", " "], str]
"""``-``: the text is only in the old line, ``+``: only in the new one, a space: in both."""

_WHOLE = re.compile(r"[0-9A-Za-z](?:(?<=[0-9])[0-9]*(?:[.,，][0-9]+)*[%％‰]?|[A-Za-z]+)")
_DIGITS = frozenset("0123456789")
_PART = _DIGITS | frozenset(".,，%％‰abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")

_Kept = tuple[int, int, int, int]
"""What stays: start in the old and in the new line, end in both."""


def differences(old: str, new: str) -> list[Piece]:
    """The pieces that make ``new`` out of ``old``; what is gone before what has come."""
    if old == new:
        return [(" ", new)]
    return pieces(old, new, shared(old, new, low_bytes(old), low_bytes(new))[1])


def pieces(old: str, new: str, blocks: Iterable[MatchingBlock]) -> list[Piece]:
    """What stands between the blocks and in them."""
    made: list[Piece] = []
    i = j = 0
    for at, there, end, end_new in _kept(old, new, blocks):
        if i < at:
            made.append(("-", old[i:at]))
        if j < there:
            made.append(("+", new[j:there]))
        if there < end_new:
            made.append((" ", new[there:end_new]))
        i, j = end, end_new
    if i < len(old):
        made.append(("-", old[i:]))
    if j < len(new):
        made.append(("+", new[j:]))
    return made


def _kept(old: str, new: str, blocks: Iterable[MatchingBlock]) -> list[_Kept]:
    """The blocks but islands, and without their ends where those lie inside a number or a word of one of the lines.

    Where one is the same only in its low bytes, the lines are compared by their code points.
    """
    kept: list[_Kept] = []
    part = _PART
    island: _Kept | None = None
    gone = come = False
    i = j = 0
    for block in blocks:
        at, there, size = block.a, block.b, block.size
        end = at + size
        if size:
            if old[at:end] != new[there : there + size]:
                return _kept(old, new, LCSseq.editops(old, new).as_matching_blocks())
            if old[at] in part and (old[at - 1 : at] in part or new[there - 1 : there] in part):
                while at < end and old[at] in part and (_is_inside(old, at) or _is_inside(new, there)):
                    at, there = at + 1, there + 1
            if old[end - 1] in part:
                while at < end and old[end - 1] in part and (_is_inside(old, end) or _is_inside(new, there + end - at)):
                    end -= 1
            if at == end:
                continue
            size = end - at
        if island:
            if not ((i < at or j < there) and (gone or i < at) and (come or j < there)):
                kept.append(island)
            island = None
        gone, come = i < at, j < there
        i, j = end, there + size
        if size <= ISLAND and (gone or come):
            island = at, there, i, j
        else:
            kept.append((at, there, i, j))
    return kept


def _is_inside(text: str, at: int) -> bool:
    """Whether ``at`` lies between two code points of one number or word."""
    if not 0 < at < len(text):
        return False
    before, behind = text[at - 1], text[at]
    if before not in _PART or behind not in _PART:
        return False
    if before in _DIGITS and behind in _DIGITS:
        return True
    start = at - 1
    while start > 0 and text[start - 1] in _PART and at - start < FAR:
        start -= 1
    return any(m.start() < at < m.end() for m in _WHOLE.finditer(text, start, at + FAR))
