"""A text whose characters are blanked out in place: a string would be copied as a whole for each."""

from __future__ import annotations

from functools import cache

from drafts.regex import Regex

_IN_LINE = Regex(r"[^\r\n]+")
_TWO, _FOUR = "utf-16-le", "utf-32-le"
_encoded = cache(str.encode)


class Page:
    """Two bytes for each character, four where one of them needs that; made when the first is blanked out."""

    def __init__(self, text: str, page: bytearray | None = None, codec: str = _TWO) -> None:
        self._text = text
        self._page = page
        self._codec = codec

    def copy(self) -> Page:
        return Page(self._text, self._page and self._page[:], self._codec)

    def blank(self, start: int, end: int, by: str) -> None:
        """Put ``by`` in the place of all characters from ``start`` to ``end`` but line ends."""
        if start >= end:
            return
        page = self._page or self._made()
        wide = _encoded(by, self._codec)
        size = len(wide)
        if "\n" in (part := self._text[start:end]) or "\r" in part:
            for m in _IN_LINE.finditer(self._text, start, end):
                page[m.start() * size : m.end() * size] = wide * (m.end() - m.start())
        else:
            page[start * size : end * size] = wide * (end - start)

    def _made(self) -> bytearray:
        try:
            page = bytearray(self._text.encode(self._codec))
        except UnicodeEncodeError:  # half a character, which is a character here
            page = bytearray()
        if len(page) != 2 * len(self._text):
            self._codec = _FOUR
            page = bytearray(self._text.encode(_FOUR, "surrogatepass"))
        self._page = page
        return page

    def text(self) -> str:
        return self._text if self._page is None else self._page.decode(self._codec, "surrogatepass")
