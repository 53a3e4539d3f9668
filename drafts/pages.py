"""A file of any size as pages to be looked at: only the page that is asked for is read."""

from __future__ import annotations

from pathlib import Path

from drafts.decode import BOMS
from drafts.span import LINE_END
from drafts.store import piece
from drafts.typed import NamedTuple

SIZE = 32 * 1024
"""Bytes of a page, about."""
REACH = 4 * 1024
"""A page begins with a line if one begins within so many bytes; else in the middle of a line."""
CHUNK = 1 << 20


class Page(NamedTuple):
    """``line``: number of its first line, from 1. ``whole``: whether it begins with the start of that line."""

    text: str
    line: int
    whole: bool


class Pages:
    """The pages of the file at ``path``, read as ``encoding``; bytes that are none of it become U+FFFD.

    Numbers of pages start at 0. ``changed``: the file is no longer as long as it was; what it is now is what is read.
    """

    def __init__(self, path: Path, encoding: str = "utf-8") -> None:
        """Raises StoreError."""
        self.path = path
        self.encoding = encoding
        head, self.size = piece(path, 0, 4)
        bom = dict(BOMS).get(encoding, b"")
        self._first = len(bom) if bom and head.startswith(bom) else 0
        self._end = {"utf-16-le": b"\n\0", "utf-16-be": b"\0\n"}.get(encoding, b"\n")
        self._lines = {0: 1}
        self.changed = False

    def __len__(self) -> int:
        return max(1, -(-self.size // SIZE))

    def page(self, number: int) -> Page:
        """Raises StoreError; IndexError where there is no such page."""
        if not 0 <= number < len(self):
            raise IndexError(number)
        start, whole = self._start(number)
        stop = self._start(number + 1)[0] if number + 1 < len(self) else self.size
        data, size = piece(self.path, start, stop - start)
        self.changed |= size != self.size
        return Page(data.decode(self.encoding, "replace"), self._line(number), whole)

    def _start(self, number: int) -> tuple[int, bool]:
        """Where page ``number`` begins, in bytes, and whether that is the start of a line."""
        if number == 0:
            return self._first, True
        width = len(self._end)
        at = number * SIZE - width
        near, _ = piece(self.path, at, REACH)
        found = near.find(self._end)
        while found % width and found != -1:
            found = near.find(self._end, found + 1)
        if found != -1:
            return at + found + width, True
        skipped = width
        while self.encoding == "utf-8" and skipped < min(width + 3, len(near)) and near[skipped] & 0xC0 == 0x80:
            skipped += 1
        return at + skipped, False

    def _line(self, number: int) -> int:
        """The number of the line that page ``number`` begins in. Counted from the nearest page that is known."""
        known = max(page for page in self._lines if page <= number)
        at, line = self._start(known)[0], self._lines[known]
        stop = self._start(number)[0]
        while at < stop:
            data, _ = piece(self.path, at, min(CHUNK, stop - at))
            if not data:
                break
            width = len(self._end)
            if data[-width:].strip(b"\0") == b"\r" and at + len(data) < stop:
                data = data[:-width] or data  # its LF may be in the next chunk
            if width == 1:
                line += data.count(b"\n") + data.count(b"\r") - data.count(b"\r\n")
            else:  # the bytes of two neighbours may look like a line end
                line += len(LINE_END.findall(data.decode(self.encoding, "replace")))
            at += len(data)
        self._lines[number] = line
        return line
