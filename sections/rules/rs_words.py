"""The words that residue is known by, out of residue.yaml."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from drafts.regex import Regex
from sections.data import BUILT_IN, Data


class Clue(NamedTuple):
    """What ``pattern`` matches holds one of ``signs`` (in small letters), so where none is, nothing is compiled."""

    signs: tuple[str, ...]
    pattern: Regex

    def may_be_in(self, small: str) -> bool:
        """Whether a text, given in small letters, holds one of the signs."""
        for sign in self.signs:  # noqa: SIM110 - asked of every line: a generator would cost more than the search
            if sign in small:
                return True
        return False


Clues = tuple[Clue, ...]


def clues(group: str, text: str, data: Data = BUILT_IN) -> Clues:
    """The clues of ``group`` that may be found in ``text``, with those of their signs that it holds."""
    small = text.lower()
    held = ((tuple(sign for sign in clue.signs if sign in small), clue.pattern) for clue in every_clue(group, data))
    return tuple(Clue(signs, pattern) for signs, pattern in held if signs)


@cache
def every_clue(group: str, data: Data = BUILT_IN) -> Clues:
    """All clues of ``group``, in the order of residue.yaml."""
    return tuple(Clue(tuple(signs.split()), Regex(expression)) for signs, expression in data.load("residue")[group])


def is_all(of: Clues, line: str) -> bool:
    """Whether one of the clues is all that ``line`` says."""
    small = line.lower()
    return any(clue.may_be_in(small) and clue.pattern.fullmatch(line) for clue in of)


def count(of: Clues, text: str) -> int:
    """How many of the clues are in ``text``."""
    small = text.lower()
    return sum(1 for clue in of if clue.may_be_in(small) and clue.pattern.search(text))


def places(of: Clues, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """What the clues match between ``start`` and ``end``, in order; of two that overlap the first, or the longer."""
    if not of:
        return
    small = text[start:end].lower()
    found = [m for clue in of if clue.may_be_in(small) for m in clue.pattern.finditer(text, start, end)]
    yield from _apart(sorted(found, key=lambda m: (m.start(), -m.end())))


def _apart(found: Iterable[re.Match[str]]) -> Iterator[re.Match[str]]:
    end = -1
    for m in found:
        if m.start() >= end and m.end() > m.start():
            yield m
            end = m.end()


@cache
def entities() -> dict[str, str]:
    """Names of HTML entities and the characters they stand for."""
    return dict(BUILT_IN.load("residue")["entities"])
