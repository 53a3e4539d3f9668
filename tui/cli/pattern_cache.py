"""Compiled regular expressions, kept beside this module's own byte code.

Compiling some 120 of them takes a quarter of the time of a short command; out of the cache they take a millisecond.
The file is like a ``.pyc``: made by and for one version of Python, as trusted as the folder it is in, not written
where byte code is not (PYTHONDONTWRITEBYTECODE, a folder without permission), safe to delete. Its keys are the
patterns themselves, so it is never out of date. Where the inside of ``re`` is not as expected, ``re`` does it all.
"""

from __future__ import annotations

import marshal
import os
import re
import sys
from array import array
from importlib import import_module
from typing import Any

LIMIT = 1000
"""Patterns. When there are more, only those of the present process are kept."""

Made = tuple[Any, ...]
"""What ``_sre.compile`` takes: pattern, flags, code (here as bytes), number, names and indices of groups."""

compiler: Any = import_module("re._compiler")


class PatternCache:
    """Patterns that were read from the file at ``path`` (None: no file) or were compiled in this process."""

    def __init__(self, path: str | None) -> None:
        self.path = path
        self.known: dict[tuple[str, int], Made] = {}
        self.used: dict[tuple[str, int], Made] = {}
        self.learned = False
        self.original = compiler.compile

    def install(self) -> None:
        """Let ``re`` ask here first."""
        if self.path is not None:
            try:
                with open(self.path, "rb") as file:
                    self.known = dict(marshal.loads(file.read()))
            except (OSError, ValueError, EOFError, TypeError):
                self.known = {}
        compiler.compile = self.compile

    def compile(self, pattern: Any, flags: int = 0) -> Any:
        """The compiled ``pattern``, in the place of ``re._compiler.compile``."""
        if not isinstance(pattern, str) or flags & re.DEBUG:
            return self.original(pattern, flags)
        key = (pattern, int(flags))
        try:
            made = self.known.get(key) or _made(*key)
            pattern, flags, code, *groups = made
            compiled = compiler._sre.compile(pattern, flags, memoryview(code).cast("I").tolist(), *groups)
        except Exception:  # noqa: BLE001 - whatever it is, re itself knows what to do with this pattern
            return self.original(pattern, flags)
        self.learned = self.learned or key not in self.known
        self.known[key] = self.used[key] = made
        return compiled

    def save(self) -> None:
        """Write what was learned, whole or not at all; silent where that is not possible."""
        if not self.learned or self.path is None or sys.dont_write_bytecode:
            return
        beside = f"{self.path}.{os.getpid()}"
        try:
            with open(beside, "xb") as file:
                file.write(marshal.dumps(self.known if len(self.known) <= LIMIT else self.used))
            os.replace(beside, self.path)
        except OSError:
            return
        self.learned = False


def _made(pattern: str, flags: int) -> Made:
    """As ``re._compiler.compile`` goes about it, up to its last step."""
    tree = compiler._parser.parse(pattern, flags)
    code = array("I", compiler._code(tree, flags)).tobytes()
    names = tree.state.groupdict
    indices: list[str | None] = [None] * tree.state.groups
    for name, index in names.items():
        indices[index] = name
    return pattern, flags | tree.state.flags, code, tree.state.groups - 1, names, tuple(indices)


def beside_byte_code() -> str | None:
    """The cache's path: that of this module's ``.pyc`` with another ending."""
    cached = __spec__.cached if __spec__ else None
    return cached.removesuffix(".pyc") + ".patterns" if cached else None


CACHE = PatternCache(beside_byte_code())
