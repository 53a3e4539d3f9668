"""Our own modules found with half of what Python's own finder does for each: a short check loads a hundred and fifty.

It takes only byte code that Python has kept of the source as it is now; all else is left to the finders behind it.
"""

from __future__ import annotations

import os
import sys
from _frozen_importlib import ModuleSpec
from _frozen_importlib_external import MAGIC_NUMBER, SourceFileLoader
from marshal import loads

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import CodeType, ModuleType

OURS = ("drafts.", "sections.", "tui.")
PACKAGE = "__init__"
_TAG = f".{sys.implementation.cache_tag}.pyc"
MOST = 1 << 16
"""Bytes that hold nearly every module: to ask how many there are takes as long as to read them."""
_HEAD = 16
"""Bytes in front of the code: of whom it is, how it is known to be of the source, its time in seconds, its size."""
_BY_TIME = MAGIC_NUMBER + bytes(4)
"""How byte code begins that holds as long as its source has the same time and size."""


loaded: list[str] = []
"""What was found so and has run, in this order: none needs one behind it."""
missed: list[str] = []
"""What was left to the finders behind: of most of it there was no byte code yet."""


class _Loader(SourceFileLoader):
    """May have the code already, and keeps it until it is run: what modules are made of takes megabytes."""

    def __init__(self, name: str, path: str, code: CodeType | None) -> None:
        super().__init__(name, path)
        self._code = code

    def get_code(self, fullname: str) -> CodeType | None:
        code, self._code = self._code, None
        return code or super().get_code(fullname)

    def exec_module(self, module: ModuleType) -> None:
        super().exec_module(module)
        loaded.append(module.__name__)


class OwnModules:
    """A finder for ``sys.meta_path``."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if not path or not name.startswith(OURS):
            return None
        folder, last = path[0], name.rpartition(".")[2]
        for place, stem in ((folder, last), (f"{folder}{os.sep}{last}", PACKAGE)):
            source, cached = f"{place}{os.sep}{stem}.py", f"{place}{os.sep}__pycache__{os.sep}{stem}{_TAG}"
            code = code_of(source, cached)
            if code is not None:
                return spec_of(name, source, cached, code)
        missed.append(name)
        return None


def spec_of(name: str, source: str, cached: str, code: CodeType | None = None) -> ModuleSpec:
    """What Python is to know of a module. ``code``: if it was read already."""
    spec = ModuleSpec(name, _Loader(name, source, code), origin=source)
    spec.has_location = True
    spec.cached = cached
    folder, _, file = source.rpartition(os.sep)
    if file == f"{PACKAGE}.py":
        spec.submodule_search_locations = [folder]
    return spec


def code_of(source: str, cached: str) -> CodeType | None:
    """The byte code in ``cached``; None where it is not that of ``source`` as it is now."""
    try:
        about = os.stat(source)
        file = os.open(cached, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        try:
            kept = os.read(file, MOST)
            if len(kept) == MOST:
                kept += os.read(file, os.fstat(file).st_size)
        finally:
            os.close(file)
        of = _BY_TIME + _number(int(about.st_mtime)) + _number(about.st_size)
        return loads(memoryview(kept)[_HEAD:]) if kept[:_HEAD] == of else None
    except (OSError, EOFError, ValueError, TypeError):
        return None


def _number(value: int) -> bytes:
    return (value & 0xFFFFFFFF).to_bytes(4, "little")


def find() -> None:
    """Find them so from now on, where byte code is kept as it usually is."""
    if are_kept_as_usual() and OwnModules not in sys.meta_path:
        sys.meta_path.insert(0, OwnModules)


def are_kept_as_usual() -> bool:
    """Whether byte code is kept as it usually is."""
    return sys.pycache_prefix is None and not sys.flags.optimize
