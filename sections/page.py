"""A text whose characters are blanked out in place: a string would be copied as a whole for each."""

from __future__ import annotations

from _codecs import utf_16_le_decode, utf_16_le_encode, utf_32_le_decode, utf_32_le_encode

from drafts.regex import Regex

_IN_LINE = Regex(r"[^\r\n]+")
_TWO, _FOUR = 2, 4
_ENCODE = {_TWO: utf_16_le_encode, _FOUR: utf_32_le_encode}
_DECODE = {_TWO: utf_16_le_decode, _FOUR: utf_32_le_decode}
"""By bytes for a character. A codec asked for by its name would have to be imported."""


class Page:
    """Two bytes for each character, four where one of them needs that; made when the first is blanked out."""

    def __init__(self, text: str, page: bytearray | None = None, size: int = _TWO) -> None:
        self._text = text
        self._page = page
        self._size = size

    def copy(self) -> Page:
        return Page(self._text, self._page and self._page[:], self._size)

    def blank(self, start: int, end: int, by: str) -> None:
        """Put ``by`` in the place of all characters from ``start`` to ``end`` but line ends."""
        if start >= end:
            return
        page = self._page or self._made()
        size = self._size
        wide = by.encode() + bytes(size - 1) if by.isascii() else _ENCODE[size](by)[0]
        if "\n" in (part := self._text[start:end]) or "\r" in part:
            for m in _IN_LINE.finditer(self._text, start, end):
                page[m.start() * size : m.end() * size] = wide * (m.end() - m.start())
        else:
            page[start * size : end * size] = wide * (end - start)

    def _made(self) -> bytearray:
        try:
            page = bytearray(_ENCODE[self._size](self._text)[0])
        except UnicodeEncodeError:  # half a character, which is a character here
            page = bytearray()
        if len(page) != 2 * len(self._text):
            self._size = _FOUR
            page = bytearray(_ENCODE[_FOUR](self._text, "surrogatepass")[0])
        self._page = page
        return page

    def text(self) -> str:
        return self._text if self._page is None else _DECODE[self._size](self._page, "surrogatepass")[0]
