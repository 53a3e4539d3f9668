"""Which runs of * and _ are Markdown emphasis: CommonMark cannot say, in 走访**户，慰问**人 both are blanks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sections.lexicon import MEASURE

_RUN = re.compile(r"(?<!\\)(\*+|_+)")
_CLAUSE = re.compile(r"[，。；！？,;]")
_OPENING = "“‘《（(【〔「『"
_CLOSING = "，。；：！？、”’》）)】〕」』,.;:!?"
_MEASURE_BEHIND = re.compile(rf"\s?(?:{MEASURE})")


def emphasis_marks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Spans of the marks of all emphasis in one block of ``text`` (code points ``start`` to ``end``)."""
    runs = [m for m in _RUN.finditer(text, start, end) if len(m[1]) <= 3]
    place = 0
    while place < len(runs):
        opening = runs[place]
        closing_at = _partner(text, runs, place, start, end)
        if closing_at is None:
            place += 1
            continue
        closing = runs[closing_at]
        yield opening.start(), opening.end()
        for inner in range(place + 1, closing_at):
            yield from _inner(text, runs, inner, closing_at, start, end)
        yield closing.start(), closing.end()
        place = closing_at + 1


def _inner(text: str, runs: list[re.Match[str]], at: int, stop: int, start: int, end: int) -> Iterator[tuple[int, int]]:
    partner = _partner(text, runs[:stop], at, start, end)
    if partner is not None:
        yield runs[at].span()
        yield runs[partner].span()


def _partner(text: str, runs: list[re.Match[str]], place: int, start: int, end: int) -> int | None:
    opening = runs[place]
    after = text[opening.end() : opening.end() + 1]
    before = text[opening.start() - 1] if opening.start() > start else ""
    if opening.end() >= end or after.isspace() or after in _CLOSING or not after:
        return None
    if opening[1][0] == "_" and _word(before):
        return None
    for at in range(place + 1, len(runs)):
        closing = runs[at]
        if closing[1] != opening[1]:
            continue
        last = text[closing.start() - 1]
        behind = text[closing.end()] if closing.end() < end else ""
        if closing[1][0] == "_" and _word(behind):
            continue
        if last.isspace() or last in _OPENING or closing.start() == opening.end():
            return None
        return None if _two_blanks(text, opening, closing, end, before) else at
    return None


def _word(char: str) -> bool:
    return char.isalnum() and char.isascii()


def _two_blanks(text: str, opening: re.Match[str], closing: re.Match[str], end: int, before: str) -> bool:
    """Whether both runs stand for something left out: 培训**人次，走访**户."""
    content = text[opening.end() : closing.start()]
    first = _MEASURE_BEHIND.match(text, opening.end(), end) is not None
    second = _MEASURE_BEHIND.match(text, closing.end(), end) is not None
    inside_word = bool(before) and before not in _CLOSING + _OPENING and not before.isspace() and before != "\x01"
    if first and second:
        return True
    if opening[1][0] == "_" and first and inside_word:
        return True
    return first and inside_word and _CLAUSE.search(content) is not None
