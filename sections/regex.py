"""Regular expressions compiled when first used: compiling all that the rules have costs more than a check."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

_METHODS = ("match", "fullmatch", "search", "finditer", "split", "sub")


class Regex:
    """Has the methods of a compiled pattern, which are looked up only once. Raises re.error at the first use."""

    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]
    search: Callable[..., re.Match[str] | None]
    finditer: Callable[..., Iterator[re.Match[str]]]
    split: Callable[..., list[str]]
    sub: Callable[..., str]

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> object:
        if name not in _METHODS:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        for method in _METHODS:
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)
