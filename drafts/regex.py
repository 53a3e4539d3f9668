"""Regular expressions compiled when first used: compiling all that the rules have costs more than a check.

``from drafts import regex as re`` has of ``re`` what rules need, with patterns as strings, and does not load it where
compiled patterns are kept (drafts/kept_patterns.py): to import it takes a tenth of a short check.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from sys import maxsize

from drafts.typed import TYPE_CHECKING
from drafts.words import Words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from re import Match as Match
    from re import Pattern as Pattern

    from drafts.kept_patterns import KeptPatterns

I, M, S, X, A = 2, 8, 16, 64, 256  # noqa: E741
"""The flags of ``re`` that have these names."""
KNOWN = 512
"""Patterns given as strings that are remembered."""
_METHODS = ("search", "match", "fullmatch", "finditer", "findall", "sub", "split")


class Regex:
    """Has the methods of a compiled pattern. Raises re.error at the first use.

    ``words``: literals one of which is in every match. A text that holds none of them costs no compiling. In a text
    that was announced (drafts/words.py) they are looked for once, in any other at each call. ``begin``: every match
    begins with one of them, so that ``finditer`` tries only where they stand.
    """

    def __init__(self, pattern: str, flags: int = 0, *, words: tuple[str, ...] = (), begin: bool = False) -> None:
        self.pattern = pattern
        self.begin = begin
        self.flags = flags
        self.words = Words(*words) if words else None
        self._compiled: Pattern[str] | None = None

    def search(self, text: str, start: int = 0, end: int = maxsize) -> Match[str] | None:
        return self._compile().search(text, start, end) if self._may_match(text) else None

    def match(self, text: str, start: int = 0, end: int = maxsize) -> Match[str] | None:
        return self._compile().match(text, start, end) if self._may_match(text) else None

    def fullmatch(self, text: str, start: int = 0, end: int = maxsize) -> Match[str] | None:
        return self._compile().fullmatch(text, start, end) if self._may_match(text) else None

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[Match[str]]:
        if not self._may_match(text):
            return iter(())
        return self._tried(text, start, end) if self.begin else self._compile().finditer(text, start, end)

    def _tried(self, text: str, start: int, end: int) -> Iterator[Match[str]]:
        match = self._compile().match
        places = self.words.places_in(text) if self.words else ()
        for place in range(bisect_left(places, (start, 0)) if start else 0, len(places)):
            at = places[place][0]
            if at >= end:
                return
            if at >= start and (m := match(text, at, end)):
                yield m
                start = max(m.end(), at + 1)

    def findall(self, text: str) -> list[str]:
        """What ``re`` hands back for a pattern with at most one group."""
        return self._compile().findall(text) if self._may_match(text) else []

    def sub(self, new: str | Callable[[Match[str]], str], text: str, count: int = 0) -> str:
        return self._compile().sub(new, text, count) if self._may_match(text) else text

    def split(self, text: str) -> list[str]:
        return self._compile().split(text) if self._may_match(text) else [text]

    @property
    def is_compiled(self) -> bool:
        return self._compiled is not None

    def _may_match(self, text: str) -> bool:
        return self.words is None or self.words.stand_in(text)

    def _compile(self) -> Pattern[str]:
        """The compiled pattern, whose own methods, which are faster, take the place of these where nothing is asked."""
        if self._compiled is None:
            self._compiled = compiled(self.pattern, self.flags)
            for method in () if self.words else _METHODS:
                setattr(self, method, getattr(self._compiled, method))
        return self._compiled


_kept: KeptPatterns | None = None


def compiled(pattern: str, flags: int = 0) -> Pattern[str]:
    """As ``re.compile``, which has nothing to do where patterns are kept and this one is. Raises re.error."""
    if _kept is not None:
        return _kept.compiled(pattern, flags)
    import re

    return re.compile(pattern, flags)


def keep_in(file: str) -> None:
    """Take from ``file`` what it has of patterns that are compiled from now on, until ``keep``."""
    global _kept
    from drafts.kept_patterns import KeptPatterns

    _kept = KeptPatterns(file)


def keep() -> None:
    """Put there what was compiled anew."""
    global _kept
    if _kept is not None:
        _kept.keep()
    _kept = None


@lru_cache(KNOWN)
def known(pattern: str, flags: int = 0) -> Pattern[str]:
    """``compiled``, once for all who ask."""
    return compiled(pattern, flags)


def search(pattern: str, text: str, flags: int = 0) -> Match[str] | None:
    return known(pattern, flags).search(text)


def match(pattern: str, text: str) -> Match[str] | None:
    return known(pattern).match(text)


def fullmatch(pattern: str, text: str) -> Match[str] | None:
    return known(pattern).fullmatch(text)


def finditer(pattern: str, text: str) -> Iterator[Match[str]]:
    return known(pattern).finditer(text)


def findall(pattern: str, text: str) -> list[str]:
    return known(pattern).findall(text)


def split(pattern: str, text: str) -> list[str]:
    return known(pattern).split(text)


def sub(pattern: str, new: str, text: str) -> str:
    return known(pattern).sub(new, text)
