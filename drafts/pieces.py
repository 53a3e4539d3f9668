"""The pieces that make one line out of another; numbers and words of Latin letters stay whole."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal

from rapidfuzz.distance import MatchingBlock

from drafts.shared_text import shared, true_parts

ISLAND = 2
"""Code points between two changes that are too few to be worth a look of their own."""
FAR = 64
"""Code points of the longest number or word that is kept whole."""

Piece = tuple[Literal["-", "+", " "], str]
"""``-``: the text is only in the old line, ``+``: only in the new one, a space: in both."""

_WHOLE = re.compile(r"[0-9A-Za-z](?:(?<=[0-9])[0-9]*(?:[.,，][0-9]+)*[%％‰]?|[A-Za-z]+)")
_DIGITS = frozenset("0123456789")
_PART = _DIGITS | frozenset(".,，%％‰abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")


def differences(old: str, new: str) -> list[Piece]:
    """The pieces that make ``new`` out of ``old``; what is gone before what has come."""
    if old == new:
        return [(" ", new)]
    return pieces(old, new, shared(old, new)[1])


def pieces(old: str, new: str, blocks: Iterable[MatchingBlock]) -> list[Piece]:
    """What stands between the blocks and in them; islands count as changed.

    A block whose code points differ, as `shared` may give one, is given up where they do.
    """
    made: list[Piece] = []
    add, part = made.append, _PART
    i = j = told = told_new = island = 0
    gone = come = False
    left = list(blocks)
    for number, block in enumerate(left, 1):
        at, there, size = block.a, block.b, block.size
        text = new[there : there + size]
        if text != old[at : at + size]:
            left[number:number] = true_parts(old, new, block)
            continue
        if size and (text[0] in part or text[-1] in part):
            at, there, size = _none_cut(old, new, at, there, size)
            if not size:
                continue
            text = new[there : there + size]
        if island:
            if not ((i < at or j < there) and (gone or i < at) and (come or j < there)):
                made += _told(old, new, told, told_new, i, j, island)
                told, told_new = i, j
            island = 0
        gone, come = i < at, j < there
        i, j = at + size, there + size
        if size <= ISLAND and (gone or come):
            island = size
            continue
        if told < at:
            add(("-", old[told:at]))
        if told_new < there:
            add(("+", new[told_new:there]))
        if size:
            add((" ", text))
        told, told_new = i, j
    if told < len(old):
        add(("-", old[told:]))
    if told_new < len(new):
        add(("+", new[told_new:]))
    return made


def _told(old: str, new: str, told: int, told_new: int, end: int, end_new: int, size: int) -> Iterator[Piece]:
    """An island that stays, and what comes before it. ``end``, ``end_new``: where it ends."""
    if told < end - size:
        yield "-", old[told : end - size]
    if told_new < end_new - size:
        yield "+", new[told_new : end_new - size]
    yield " ", old[end - size : end]


def _none_cut(old: str, new: str, at: int, there: int, size: int) -> tuple[int, int, int]:
    """A block without its ends where those lie inside a number or a word of one of the lines."""
    end = at + size
    while at < end and old[at] in _PART and (_is_inside(old, at) or _is_inside(new, there)):
        at, there = at + 1, there + 1
    while at < end and old[end - 1] in _PART and (_is_inside(old, end) or _is_inside(new, there + end - at)):
        end -= 1
    return at, there, end - at


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
