"""Our modules that every check loads, kept in one file: to find them one by one takes a tenth of a short check.

The file begins with the version of Python and the length of the table, of four bytes each. The table has of each module
its name, the files of its source and of its byte code, the time of its source in nanoseconds and its size in bytes.
Behind it stands the code of all, in an order in which none needs one behind it.
"""

from __future__ import annotations

import os
import sys
from _imp import source_hash
from importlib import import_module
from marshal import dumps, loads

from drafts import user_folders
from drafts.kept_patterns import is_ours
from drafts.typed import TYPE_CHECKING
from tui.cli import own_modules

if TYPE_CHECKING:
    from importlib.machinery import ModuleSpec
    from types import CodeType, ModuleType

    Entry = tuple[str, str, str, int, int]

_LENGTH = 4
_VERSION = sys.hexversion.to_bytes(_LENGTH, "little")
_NAME = f"modules.{sys.implementation.cache_tag}."
LIMIT = 1 << 24
"""Bytes of the largest file that is read, ten times what there is."""
_REPORTS = "tui.cli.reports."
_REPORT = f"{_REPORTS}text_report"
"""The report that most checks are asked for; another is not kept, which all checks behind it would load for nothing."""
_Module: type[ModuleType] = type(sys)

_wanted = False
"""Whether what is loaded from now on, up to ``keep``, is what every check loads and not in the file yet."""


def load() -> None:
    """Load what is kept, if all of it is of the sources as they are now; else nothing.

    Nothing is done where others have loaded what checks, and maybe much more.
    """
    global _wanted
    if "sections.check" in sys.modules or not own_modules.are_kept_as_usual():
        return
    kept = _read(_file())
    for (name, source, cached, *_), code in kept:
        if name not in sys.modules:
            _run(own_modules.spec_of(name, source, cached), code)
    for (name, *_), _ in kept:
        _tell_parent(name)
    _wanted = not kept and not sys.dont_write_bytecode


def keep() -> None:
    """Keep what was loaded so far for the next check, unless that is what was kept. Nothing is raised.

    Nothing is kept of a check that had to compile: what was found by then is a part only, and would be all for ever.
    """
    global _wanted
    if not _wanted:
        return
    _wanted = False
    import_module(_REPORT)
    if own_modules.missed:
        return
    found: dict[Entry, CodeType] = {}
    try:
        for name in own_modules.loaded:
            if name.startswith(_REPORTS) and name != _REPORT:
                continue
            spec = sys.modules[name].__spec__
            if spec and spec.origin and spec.cached and (code := own_modules.code_of(spec.origin, spec.cached)):
                about = os.stat(spec.origin)
                found[name, spec.origin, spec.cached, about.st_mtime_ns, about.st_size] = code
        from drafts.whole_file import put

        table, codes = dumps(list(found)), dumps(list(found.values()))
        put(_file(), b"".join((_VERSION, len(table).to_bytes(_LENGTH, "little"), table, codes)))
        _tidy()
    except (OSError, ValueError):
        return


def _tidy() -> None:
    """Remove what was kept for installations that have changed or are gone. Raises OSError."""
    folder = os.path.dirname(_file())
    for name in os.listdir(folder):
        file = os.path.join(folder, name)
        if name.startswith(_NAME) and not _read(file):
            os.unlink(file)


def _file() -> str:
    """That of this installation."""
    whose: bytes = source_hash(0, os.fsencode(__file__))
    return os.path.join(user_folders.cache(), f"{_NAME}{whose.hex()}")


def _read(path: str) -> list[tuple[Entry, CodeType]]:
    """What is in the file at ``path``; nothing where it is not whole and ours, or one of the sources has changed."""
    try:
        file = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return []
    try:
        about = os.fstat(file)
        if not is_ours(about) or about.st_size > LIMIT or os.read(file, _LENGTH) != _VERSION:
            return []
        entries: list[Entry] = loads(os.read(file, int.from_bytes(os.read(file, _LENGTH), "little")))
        for _, source, _, time, size in entries:
            now = os.stat(source)
            if (now.st_mtime_ns, now.st_size) != (time, size):
                return []
        return list(zip(entries, loads(os.read(file, about.st_size)), strict=True))
    except (OSError, EOFError, ValueError, TypeError):
        return []
    finally:
        os.close(file)


def _run(spec: ModuleSpec, code: CodeType) -> None:
    """As ``importlib`` loads a module that it has found."""
    module = sys.modules[spec.name] = _Module(spec.name)
    about = vars(module)
    about |= {"__spec__": spec, "__loader__": spec.loader, "__package__": spec.parent}
    about |= {"__file__": spec.origin, "__cached__": spec.cached}
    if spec.submodule_search_locations is not None:
        about["__path__"] = spec.submodule_search_locations
    try:
        exec(code, about)
    except BaseException:
        del sys.modules[spec.name]
        raise
    _tell_parent(spec.name)


def _tell_parent(name: str) -> None:
    """Have the package of a module know it, once that is loaded itself."""
    parent, _, last = name.rpartition(".")
    if parent in sys.modules:
        setattr(sys.modules[parent], last, sys.modules[name])
