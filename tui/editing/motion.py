"""Where a word or a clause of a paragraph begins and ends, and which paragraph is a heading. Positions: code points.

A word of Latin letters or digits is one; Han characters are parted by marks and by the small words between the others
(的, 了, 和 …), which needs no dictionary and is where hands want to stop.
"""

from __future__ import annotations

from drafts.han import is_han
from drafts.model import BlockKind
from drafts.parse import MARKS, block_of
from drafts.span import Span

PARTICLES = frozenset("的地得了着过和与及或在把被将从向对为于是也都就而并以等之")
"""Han characters that mostly stand between two words."""
CLAUSE_ENDS = frozenset("，。；：！？、…,;:!?")
CLOSERS = frozenset("”’」』）》】〕)]")
"""What still belongs to the clause before it."""


def word_right(text: str, at: int) -> int:
    """The end of the word at or behind ``at``."""
    while at < len(text) and text[at].isspace():
        at += 1
    return _end(text, at) if at < len(text) else at


def word_left(text: str, at: int) -> int:
    """The start of the word at or before ``at``."""
    while at and text[at - 1].isspace():
        at -= 1
    return _start(text, at) if at else at


def word_around(text: str, at: int) -> tuple[int, int]:
    """From where to where the word goes that the character at ``at``, or the last one, is in."""
    at = min(at, len(text) - 1)
    return (_start(text, at + 1), _end(text, at)) if text else (0, 0)


def clause_right(text: str, at: int) -> int:
    """Behind the next mark that ends a clause, and behind what closes with it."""
    while at < len(text):
        at += 1
        if _clause_ends(text, at):
            break
    return at


def clause_left(text: str, at: int) -> int:
    """Where the clause before ``at`` begins."""
    while at > 0:
        at -= 1
        if _clause_ends(text, at):
            break
    return at


def is_heading(paragraph: str) -> bool:
    """Whether a section of a draft begins with ``paragraph``: # 标题, 一、标题, （一）标题。"""
    line = paragraph.lstrip()
    if not line or line[0] not in MARKS:
        return False
    return block_of(paragraph, Span(0, len(paragraph)), len(paragraph) - len(line), True).kind is BlockKind.HEADING


def _clause_ends(text: str, at: int) -> bool:
    """Whether a clause ends at ``at``: marks and closing marks before it, none behind it."""
    if at < len(text) and text[at] in CLAUSE_ENDS | CLOSERS:
        return False
    before = at
    while before and text[before - 1] in CLOSERS:
        before -= 1
    return bool(before) and text[before - 1] in CLAUSE_ENDS


def _end(text: str, at: int) -> int:
    kind = _kind(text[at])
    while at < len(text) and _kind(text[at]) == kind:
        at += 1
    return at


def _start(text: str, at: int) -> int:
    kind = _kind(text[at - 1])
    while at and _kind(text[at - 1]) == kind:
        at -= 1
    return at


def _kind(char: str) -> str:
    if char.isspace():
        return "space"
    if is_han(char):
        return "particle" if char in PARTICLES else "Han"
    return "word" if char.isalnum() or char == "_" else "mark"
