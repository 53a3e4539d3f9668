"""What ``re`` makes of patterns, kept between runs: to make it takes a hundred times as long as to read it.

Kept are numbers for the machine of ``re``, which looks through them before it goes by them, and no code of Python's.
A file that is somebody else's, of another version of Python or not as it was written counts as none.
"""

from __future__ import annotations

import marshal
import os
import sys
from _imp import source_hash
from itertools import accumulate

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    import re

    Made = tuple[int, bytes, int, dict[str, int]]
    """Flags, numbers of four bytes, number of groups, names of groups: what the machine is told of a pattern."""

LIMIT = 1 << 22
"""Bytes of the largest file that is read, five times what all our patterns take; what grows beyond is begun anew."""
_MADE_BY = sys.hexversion << 1 | (sys.byteorder == "big")
_SUM = 8
"""Bytes of a checksum, by which what was written is known to be whole and of this Python."""
_START = _SUM + 4
"""Bytes at the start of the file: checksum and length of the table of its pieces, each of which is a pattern."""


class KeptPatterns:
    """The patterns kept in ``file``, which need not exist. Nothing is raised where it cannot be read or written."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._open = -1
        self._first = 0
        """Where the first piece starts in it."""
        self._places: dict[bytes, tuple[int, int, bytes]] | None = None
        """By the checksum of a pattern, where behind the first its piece starts, how long that is, and its checksum."""
        self._new: dict[bytes, bytes] = {}

    def compiled(self, pattern: str, flags: int) -> re.Pattern[str]:
        """As ``re.compile``. Raises re.error."""
        flags = int(flags)
        try:
            return _pattern(pattern, self._found(pattern, flags) or self._made(pattern, flags))
        except (ImportError, AttributeError, TypeError, ValueError, RuntimeError, OverflowError):
            import re

            self._new.pop(_key(pattern, flags), None)
            return re.compile(pattern, flags)

    def _found(self, pattern: str, flags: int) -> Made | None:
        if self._places is None:
            self._places = self._read()
        place = self._places.get(_key(pattern, flags))
        piece = place and self._piece(*place)
        if not piece:
            return None
        whose, asked, *made = marshal.loads(piece)
        return tuple(made) if (whose, asked) == (pattern, flags) else None

    def _piece(self, start: int, length: int, checksum: bytes) -> bytes:
        """A piece of the file; nothing where it is not as it was written."""
        try:
            piece = os.pread(self._open, length, self._first + start)
        except OSError:
            return b""
        return piece if source_hash(_MADE_BY, piece) == checksum else b""

    def _made(self, pattern: str, flags: int) -> Made:
        made = _made(pattern, flags)
        self._new[_key(pattern, flags)] = marshal.dumps((pattern, flags, *made))
        return made

    def keep(self) -> None:
        """Write down what was compiled anew, and let the file go."""
        if self._new:
            old = {key: piece for key, place in (self._places or {}).items() if (piece := self._piece(*place))}
            self._write(old | self._new if sum(map(len, old.values())) < LIMIT // 2 else self._new)
        if self._open >= 0:
            os.close(self._open)
        self._open, self._places, self._new = -1, None, {}

    def _write(self, pieces: dict[bytes, bytes]) -> None:
        from drafts.whole_file import put

        starts = accumulate(map(len, pieces.values()), initial=0)
        places = [(at, len(one), source_hash(_MADE_BY, one)) for at, one in zip(starts, pieces.values(), strict=False)]
        table = marshal.dumps(dict(zip(pieces, places, strict=True)))
        start = source_hash(_MADE_BY, table) + len(table).to_bytes(4, "little")
        try:
            put(self._file, b"".join((start, table, *pieces.values())))
        except (OSError, ValueError):
            return

    def _read(self) -> dict[bytes, tuple[int, int, bytes]]:
        """The table of the file, which stays open."""
        try:
            self._open = os.open(self._file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
            about = os.fstat(self._open)
            if not is_ours(about) or about.st_size > LIMIT:
                return {}
            start = os.read(self._open, _START)
            length = int.from_bytes(start[_SUM:], "little")
            table = os.read(self._open, min(length, LIMIT))
        except (OSError, ValueError):
            return {}
        if start[:_SUM] != source_hash(_MADE_BY, table):
            return {}
        self._first = _START + length
        places: dict[bytes, tuple[int, int, bytes]] = marshal.loads(table)
        return places


def _key(pattern: str, flags: int) -> bytes:
    return source_hash(flags, pattern.encode("utf-8", "surrogatepass"))


def is_ours(about: os.stat_result) -> bool:
    """Whether nobody but this user can have written it."""
    return not hasattr(os, "geteuid") or (about.st_uid == os.geteuid() and not about.st_mode & 0o022)


def _pattern(pattern: str, made: Made) -> re.Pattern[str]:
    from _sre import compile as machine  # type: ignore[import-not-found]

    flags, code, groups, names = made
    numbered: list[str | None] = [None] * (groups + 1)
    for name, number in names.items():
        numbered[number] = name
    built: re.Pattern[str] = machine(
        pattern, flags, memoryview(code).cast("I").tolist(), groups, names, tuple(numbered)
    )
    return built


def _made(pattern: str, flags: int) -> Made:
    """What ``re`` itself tells its machine of ``pattern``. Raises re.error."""
    from re import _compiler, _parser  # type: ignore[attr-defined]

    parsed = _parser.parse(pattern, flags)
    numbers = _compiler._code(parsed, flags)
    code = b"".join([number.to_bytes(4, sys.byteorder) for number in numbers])
    return flags | parsed.state.flags, code, parsed.state.groups - 1, dict(parsed.state.groupdict)
