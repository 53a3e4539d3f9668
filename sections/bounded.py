"""Regular expressions that people wrote, in an engine that can be told to stop; imported only where there are any."""

from __future__ import annotations

from sys import maxsize

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

SECONDS = 1.0
"""What one search may take."""


class PatternTimeout(Exception):  # noqa: N818
    """A pattern took too long in one text. ``place``: ``file:line:column`` of it, where that is known."""

    def __init__(self, pattern: str, place: str = "") -> None:
        where = f"{place}: " if place else "文种文件里的"
        super().__init__(f"{where}正则表达式“{pattern}”在一份文稿里找了 {SECONDS:g} 秒还没找完，请改简单些")
        self.pattern = pattern


class Bounded:
    """Has the methods of a compiled pattern, which raise PatternTimeout; once that has happened, at once."""

    def __init__(self, pattern: str, place: str = "") -> None:
        import regex

        self._compiled = regex.compile(pattern)
        self._timeout = PatternTimeout(pattern, place)
        self._spent = False

    def search(self, text: str, start: int = 0, end: int = maxsize) -> Any:
        return self._run(self._compiled.search, text, start, end)

    def match(self, text: str, start: int = 0, end: int = maxsize) -> Any:
        return self._run(self._compiled.match, text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int = maxsize) -> Any:
        return self._run(self._compiled.fullmatch, text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = maxsize) -> Iterator[Any]:
        return iter(self._run(lambda *a, **named: list(self._compiled.finditer(*a, **named)), text, start, end))

    def _run(self, method: Any, text: str, start: int, end: int) -> Any:
        if not self._spent:
            try:
                return method(text, pos=start, endpos=min(end, len(text)), timeout=SECONDS)
            except TimeoutError:
                self._spent = True
        raise self._timeout
