"""A text whose characters are blanked out in place: a string would be copied as a whole for each."""

from __future__ import annotations

from functools import cache

from drafts.regex import Regex

_IN_LINE = Regex(r"[^\r\n]+")
_WIDE = "utf-32-le"
_encoded = cache(lambda char: char.encode(_WIDE))


class Page:
    """Four bytes for each character; made when the first is blanked out."""

    def __init__(self, text: str, page: bytearray | None = None) -> None:
        self._text = text
        self._page = page

    def copy(self) -> Page:
        return Page(self._text, self._page and self._page[:])

    def blank(self, start: int, end: int, by: str) -> None:
        """Put ``by`` in the place of all characters from ``start`` to ``end`` but line ends."""
        if start >= end:
            return
        if self._page is None:
            self._page = bytearray(self._text.encode(_WIDE, "surrogatepass"))
        wide = _encoded(by)
        if "\n" in (part := self._text[start:end]) or "\r" in part:
            for m in _IN_LINE.finditer(self._text, start, end):
                self._page[m.start() * 4 : m.end() * 4] = wide * (m.end() - m.start())
        else:
            self._page[start * 4 : end * 4] = wide * (end - start)

    def text(self) -> str:
        return self._text if self._page is None else self._page.decode(_WIDE, "surrogatepass")
