"""What ``re`` makes of patterns, kept between runs: to make it takes a hundred times as long as to read it.

Kept are numbers for the machine of ``re``, which looks through them before it goes by them, and no code of Python's.
A file that is somebody else's, of another version of Python or not as it was written counts as none.
"""

from __future__ import annotations

import marshal
import os
import sys
from _imp import source_hash

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    import re

    Made = tuple[int, bytes, int, dict[str, int]]
    """Flags, numbers of four bytes, number of groups, names of groups: what the machine is told of a pattern."""

LIMIT = 1 << 20
"""Bytes of the largest file that is read; one that grows beyond is begun anew."""
_MADE_BY = sys.hexversion << 1 | (sys.byteorder == "big")
_OWN_ONLY = 0o600
_MARK = 8
"""Bytes at the start of the file by which it is known to be whole and of this Python."""


class KeptPatterns:
    """The patterns kept in ``file``, which need not exist. Nothing is raised where it cannot be read or written."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._known: dict[tuple[str, int], Made] | None = None
        self._new: dict[tuple[str, int], Made] = {}

    def compiled(self, pattern: str, flags: int) -> re.Pattern[str]:
        """As ``re.compile``. Raises re.error."""
        if self._known is None:
            self._known = self._read()
        flags = int(flags)
        made = self._known.get((pattern, flags))
        try:
            if made is None:
                made = self._new[pattern, flags] = _made(pattern, flags)
            return _pattern(pattern, made)
        except (ImportError, AttributeError, TypeError, ValueError, RuntimeError, OverflowError):
            import re

            self._new.pop((pattern, flags), None)
            return re.compile(pattern, flags)

    def keep(self) -> None:
        """Write down what was compiled anew."""
        if not self._new:
            return
        data = marshal.dumps({**(self._known or {}), **self._new})
        if len(data) > LIMIT - _MARK:
            data = marshal.dumps(self._new)
        from drafts.whole_file import put

        try:
            os.makedirs(os.path.dirname(self._file), mode=0o700, exist_ok=True)
            put(self._file, source_hash(_MADE_BY, data) + data, _OWN_ONLY)
        except (OSError, ValueError):
            return

    def _read(self) -> dict[tuple[str, int], Made]:
        try:
            file = os.open(self._file, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
        except (OSError, ValueError):
            return {}
        try:
            about = os.fstat(file)
            if not _is_ours(about) or about.st_size > LIMIT:
                return {}
            data = os.read(file, LIMIT)
        except OSError:
            return {}
        finally:
            os.close(file)
        if data[:_MARK] != source_hash(_MADE_BY, data[_MARK:]):
            return {}
        known: dict[tuple[str, int], Made] = marshal.loads(data[_MARK:])
        return known


def _is_ours(about: os.stat_result) -> bool:
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
