"""Our modules out of one file, where Python keeps their byte code: to find and open each takes longer than to run it.

The file is as good as the byte code beside it: a module whose source has another size or time is left to Python, and
so are all where there is no file. After a check what it lacks is added, where Python may write byte code at all.
"""

from __future__ import annotations

import marshal
import os
import sys
from _frozen_importlib import ModuleSpec
from _frozen_importlib_external import MAGIC_NUMBER, SourceFileLoader

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import CodeType, ModuleType

    Kept = tuple[str, str, int, int, int, int]
    """Paths of source and byte code from the root; time (ns) and size of the source; place and length of the code."""

PACKAGES = ("drafts", "sections", "tui")
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
FILE = os.path.join(ROOT, "tui", "__pycache__", f"together.{sys.implementation.cache_tag}")
MARK = MAGIC_NUMBER + b"\2"
"""Of which Python the code in the file is, and in which form."""
START = len(MARK) + 4
"""Bytes at the start: the mark, and the length of the table that follows."""
PYC = 16
"""Bytes in front of the code in Python's own files (PEP 552): of which Python, flags, time and size of the source."""


class Together:
    """Finds the modules that ``file`` keeps of the ``packages`` below ``root``."""

    def __init__(self, file: str = FILE, root: str = ROOT, packages: tuple[str, ...] = PACKAGES) -> None:
        self._file, self._root, self._packages = file, root + os.sep, packages
        self._before = set(sys.modules)
        self._kept: dict[str, Kept] = {}
        self._codes = START
        try:
            self._open = os.open(file, os.O_RDONLY | os.O_CLOEXEC)
            start = os.read(self._open, START)
            if start.startswith(MARK):
                length = int.from_bytes(start[len(MARK) :], "little")
                self._kept = marshal.loads(os.read(self._open, length))
                self._codes += length
        except (OSError, EOFError, ValueError, TypeError):
            self._kept = {}

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        kept = self._kept.get(name)
        if kept is None or not self._is_valid(kept):
            return None
        source = self._root + kept[0]
        spec = ModuleSpec(name, _Loader(name, source, self, kept), origin=source)
        if source.endswith("__init__.py"):
            spec.submodule_search_locations = [os.path.dirname(source)]
        spec.has_location = True
        spec.cached = self._root + kept[1]
        return spec

    def code(self, kept: Kept) -> bytes:
        """The code of a module, as it was put down."""
        return os.pread(self._open, kept[5], self._codes + kept[4])

    def _is_valid(self, kept: Kept) -> bool:
        try:
            about = os.stat(self._root + kept[0])
        except OSError:
            return False
        return about.st_mtime_ns == kept[2] and about.st_size == kept[3]

    def keep(self) -> None:
        """Add the modules that were loaded otherwise."""
        if sys.dont_write_bytecode or sys.pycache_prefix is not None:
            return
        new = {name: made for name in set(sys.modules) - self._before if (made := self._made(sys.modules[name]))}
        if not new:
            return
        index: dict[str, Kept] = {}
        codes: list[bytes] = []
        at = 0
        old = {name: (kept[:4], self.code(kept)) for name, kept in self._kept.items() if self._is_valid(kept)}
        for name, (source, code) in {**old, **new}.items():
            index[name] = *source, at, len(code)
            codes.append(code)
            at += len(code)
        table = marshal.dumps(index)
        from drafts.whole_file import put

        try:
            put(self._file, MARK + len(table).to_bytes(4, "little") + table + b"".join(codes), 0o666)
        except OSError:
            return

    def _made(self, module: ModuleType) -> tuple[tuple[str, str, int, int], bytes] | None:
        """Of one of our modules, if it is not out of the file: what its source is, and what Python keeps of that."""
        source = getattr(module, "__file__", None) or ""
        is_ours = module.__name__.partition(".")[0] in self._packages and source.startswith(self._root)
        if not is_ours or isinstance(module.__loader__, _Loader):
            return None
        cached = _cached(source)
        try:
            about = os.stat(source)
            with open(cached, "rb") as file:
                data = file.read()
        except OSError:
            return None
        time, size = int(about.st_mtime) & 0xFFFFFFFF, about.st_size & 0xFFFFFFFF
        if data[:PYC] != MAGIC_NUMBER + bytes(4) + time.to_bytes(4, "little") + size.to_bytes(4, "little"):
            return None
        length = len(self._root)
        return (source[length:], cached[length:], about.st_mtime_ns, about.st_size), data[PYC:]


class _Loader(SourceFileLoader):
    def __init__(self, name: str, path: str, together: Together, kept: Kept) -> None:
        super().__init__(name, path)
        self._together, self._kept = together, kept

    def get_code(self, fullname: str) -> CodeType | None:
        data = self._together.code(self._kept)
        if len(data) != self._kept[5]:
            return super().get_code(fullname)
        code: CodeType = marshal.loads(data)
        return code


def _cached(source: str) -> str:
    """Where Python keeps the byte code of ``source``."""
    folder, _, file = source.rpartition(os.sep)
    return os.path.join(folder, "__pycache__", f"{file.removesuffix('.py')}.{sys.implementation.cache_tag}.pyc")


_used: Together | None = None


def use() -> None:
    """Let our modules be found in the file from now on, where one may be kept."""
    global _used
    if sys.pycache_prefix is None and sys.flags.optimize == 0:
        _used = Together()
        sys.meta_path.insert(0, _used)


def keep() -> None:
    """Add what was loaded since ``use`` and is not in the file; without ``use`` nothing."""
    if _used is not None:
        _used.keep()
