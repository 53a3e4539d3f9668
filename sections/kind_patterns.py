"""The regular expressions of kinds: compiled only where a text has the words that one cannot do without."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from drafts.regex import Regex
from sections.data import COMPILED, load

NEEDED = "needed"


def possible(patterns: Iterable[str], text: str) -> tuple[Regex, ...]:
    """Those of ``patterns`` that may match in ``text``; one out of a user's own file always may."""
    needed = _needed()
    return tuple(
        _regex(pattern)
        for pattern in patterns
        if all(any(word in text for word in words.split()) for words in needed.get(pattern, ()))
    )


@cache
def _needed() -> Mapping[str, list[str]]:
    """By pattern, what sections/needed.py found; nothing while sections/compile.py asks for it anew."""
    found: Mapping[str, list[str]] = load(NEEDED) if COMPILED.joinpath(f"{NEEDED}.json").exists() else {}
    return found


@cache
def _regex(pattern: str) -> Regex:
    return Regex(pattern)
