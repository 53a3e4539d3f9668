"""What the editor does without while nobody needs it: modules that others import, and memory that has been freed."""

from __future__ import annotations

import contextlib
import gc
import marshal
import os
import sys
import urllib  # noqa: F401 - what is put off is put in there
from importlib import import_module
from types import ModuleType

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

RARELY = (
    *("asyncio.sslproto", "ssl"),
    *("bz2", "lzma", "shutil"),
    *("linecache", "textwrap", "tokenize"),
    *("ipaddress", "locale", "mimetypes"),
    *("ast", "decimal", "difflib", "dis", "pickle", "random", "subprocess", "traceback", "urllib.parse", "uuid"),
    *("platformdirs", "typing_extensions", "textual.types"),
    *("rich.padding", "rich.panel", "rich.table", "rich.tree"),
    *("textual.canvas", "textual.command", "textual.css._help_renderables", "textual.validation"),
)
"""Modules that come with Textual, most from the standard library; only what is odd asks for anything in them."""
USED = {
    "ast": ("literal_eval",),
    "decimal": ("Decimal",),
    "difflib": ("SequenceMatcher", "get_close_matches"),
    "platformdirs": ("user_downloads_path",),
    "rich.padding": ("Padding",),
    "rich.panel": ("Panel",),
    "rich.table": ("Table",),
    "rich.tree": ("Tree",),
    "textual.canvas": ("Canvas", "Rectangle"),
    "textual.command": ("CommandListItem", "CommandPalette", "DiscoveryHit", "Hit", "Hits", "SimpleProvider"),
    "textual.css._help_renderables": ("Bullet", "Example", "HelpText"),
    "textual.validation": ("Integer", "Number", "ValidationResult", "Validator"),
    "traceback": ("extract_stack",),
    "urllib.parse": ("quote_from_bytes", "urlparse"),
    "uuid": ("uuid4",),
}
"""Functions and classes that others take from them when they are loaded, and use only when something odd happens."""
TYPES = (
    *("Final", "Literal", "ParamSpec", "Protocol", "Self", "TypeAlias", "TypeGuard", "TypedDict"),
    *("get_args", "runtime_checkable"),
)
PASSED_ON = {
    "ast": (__name__, ("NodeVisitor",)),
    "dis": (__name__, ("COMPILER_FLAG_NAMES",)),
    "pickle": (__name__, ("dumps", "loads")),
    "random": (__name__, ("getrandbits",)),
    "shutil": (__name__, ("get_terminal_size",)),
    "subprocess": (__name__, ("DEVNULL", "PIPE", "STDOUT")),
    "textual.command": (__name__, ("Provider",)),
    "typing_extensions": ("typing", TYPES),
    "textual.types": ("textual._types", ("IgnoreReturnCallbackType",)),
}
"""What some of them only pass on from a smaller module, which is there anyway, or what is so small that it is here."""
_PLAIN = b"plain:"
"""What is not put down by ``pickle`` itself begins with."""
_NO_REFERENCES = 2
"""The version of ``marshal`` in which what is alike is put down alike."""
PIPE, STDOUT, DEVNULL = -1, -2, -3
_FLAGS = "OPTIMIZED NEWLOCALS VARARGS VARKEYWORDS NESTED GENERATOR NOFREE COROUTINE ITERABLE_COROUTINE ASYNC_GENERATOR"
COMPILER_FLAG_NAMES = {1 << place: name for place, name in enumerate(_FLAGS.split())}

M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3
"""Of mallopt(3)."""
THRESHOLD = 131_072
"""Bytes, as the GNU C library begins with; unless it is told to keep to that, it goes up with what is freed."""


class Later(ModuleType):
    """Stands for a module until somebody asks for what is in it, which loads it."""

    def __getattr__(self, name: str) -> object:
        if name == "__path__":  # asked of every module that something is taken from
            raise AttributeError(name)
        there = sys.modules.get(self.__name__, self)
        if not isinstance(there, Later):  # loaded since, even if for what is asked of it in the same line
            return getattr(there, name)
        if name in USED.get(self.__name__, ()):
            return Stand(self.__name__, name)
        smaller, passed_on = PASSED_ON.get(self.__name__, ("", ()))
        if name in passed_on:
            return getattr(import_module(smaller), name)
        return getattr(_loaded(self.__name__), name)


class Stand:
    """Stands for a function or a class of a module, which is loaded when it is used."""

    def __init__(self, module: str, name: str) -> None:
        self._place = module, name

    def __call__(self, *given: Any, **named: Any) -> Any:
        return _used(*self._place)(*given, **named)

    def __getattr__(self, name: str) -> Any:
        return getattr(_used(*self._place), name)

    def __instancecheck__(self, one: object) -> bool:
        there = sys.modules.get(self._place[0])
        return there is not None and not isinstance(there, Later) and isinstance(one, _used(*self._place))


class NodeVisitor:
    """As that of ``ast``, which ``inspect`` derives a class from that looks for a class in a source."""

    def __getattr__(self, name: str) -> Any:
        return getattr(_loaded("ast").NodeVisitor, name).__get__(self)


class Provider:
    """As that of Textual's palette of commands, which is never opened here; it derives one that knows its themes."""


def getrandbits(bits: int) -> int:
    """As that of ``random``, from which ``rich`` begins to count."""
    return int.from_bytes(os.urandom((bits + 7) // 8), "little") >> -bits % 8


def dumps(one: Any) -> bytes:
    """As that of ``pickle``, for ``loads``; styles have where something stands put down so that they can be hashed."""
    try:
        return _PLAIN + marshal.dumps(one, _NO_REFERENCES)
    except ValueError:
        data: bytes = _used("pickle", "dumps")(one)
        return data


def loads(data: bytes) -> Any:
    """What ``dumps``, or that of ``pickle``, made this of."""
    return marshal.loads(data[len(_PLAIN) :]) if data.startswith(_PLAIN) else _used("pickle", "loads")(data)


def get_terminal_size(fallback: tuple[int, int] = (80, 24)) -> os.terminal_size:
    """As that of ``shutil``: what the environment says, the terminal on stdout, or ``fallback``."""
    told = [int(said) if (said := os.environ.get(name, "")).isdecimal() else 0 for name in ("COLUMNS", "LINES")]
    try:
        there = os.get_terminal_size(sys.__stdout__.fileno() if sys.__stdout__ else -1)
    except (ValueError, OSError):
        there = os.terminal_size(fallback)
    columns, lines = (one or two or three for one, two, three in zip(told, there, fallback, strict=True))
    return os.terminal_size((columns, lines))


def _loaded(name: str) -> ModuleType:
    if isinstance(sys.modules.get(name), Later):
        sys.modules.pop(name, None)
    return import_module(name)


def _used(module: str, name: str) -> Any:
    return getattr(_loaded(module), name)


def put_off() -> None:
    """Have what is rarely needed loaded when it is; some six megabytes, a fifth of them libraries of the system."""
    for name in RARELY:
        module = sys.modules.setdefault(name, Later(name))
        package, _, part = name.rpartition(".")
        if package in sys.modules:
            setattr(sys.modules[package], part, module)


def sweep() -> None:
    """The screens stand: free what was only needed to build them, and have the collector of garbage work from here."""
    gc.collect()
    gc.freeze()
    gc.enable()


def give_back(*, from_now_on: bool = True) -> None:
    """Give back what has been freed; ``from_now_on``: and long texts as soon as they are, which takes a little longer.

    Where the C library is not GNU's, nothing is done.
    """
    import ctypes

    with contextlib.suppress(OSError, AttributeError):
        library = ctypes.CDLL(None)
        for option in (M_MMAP_THRESHOLD, M_TRIM_THRESHOLD) if from_now_on else ():
            library.mallopt(option, THRESHOLD)
        library.malloc_trim(0)
