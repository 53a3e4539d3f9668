"""What the editor does without while nobody needs it: modules that others import, and memory that has been freed."""

from __future__ import annotations

import contextlib
import gc
import sys
import urllib  # noqa: F401 - what is put off is put in there
from functools import partial
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
    *("ast", "difflib", "pickle", "traceback", "urllib.parse", "uuid"),
    *("platformdirs", "typing_extensions", "textual.types"),
)
"""Modules that come with Textual, most from the standard library; only what is odd asks for anything in them."""
CALLED = {
    "ast": ("literal_eval",),
    "difflib": ("SequenceMatcher", "get_close_matches"),
    "pickle": ("dumps", "loads"),
    "platformdirs": ("user_downloads_path",),
    "traceback": ("extract_stack",),
    "urllib.parse": ("quote_from_bytes", "urlparse"),
    "uuid": ("uuid4",),
}
"""What others take from them when they are loaded, and call, no more, when something odd happens."""
TYPES = (
    *("Final", "Literal", "ParamSpec", "Protocol", "Self", "TypeAlias", "TypeGuard", "TypedDict"),
    *("get_args", "runtime_checkable"),
)
PASSED_ON = {
    "ast": (__name__, ("NodeVisitor",)),
    "typing_extensions": ("typing", TYPES),
    "textual.types": ("textual._types", ("IgnoreReturnCallbackType",)),
}
"""What some of them only pass on from a smaller module, which is there anyway."""

M_TRIM_THRESHOLD, M_MMAP_THRESHOLD = -1, -3
"""Of mallopt(3)."""
THRESHOLD = 131_072
"""Bytes, as the GNU C library begins with; unless it is told to keep to that, it goes up with what is freed."""


class Later(ModuleType):
    """Stands for a module until somebody asks for what is in it, which loads it."""

    def __getattr__(self, name: str) -> object:
        if name == "__path__":  # asked of every module that something is taken from
            raise AttributeError(name)
        if name in CALLED.get(self.__name__, ()):
            return partial(_call, self.__name__, name)
        smaller, passed_on = PASSED_ON.get(self.__name__, ("", ()))
        if name in passed_on:
            return getattr(import_module(smaller), name)
        return getattr(_loaded(self.__name__), name)


class NodeVisitor:
    """As that of ``ast``, which ``inspect`` derives a class from that looks for a class in a source."""

    def __getattr__(self, name: str) -> Any:
        return getattr(_loaded("ast").NodeVisitor, name).__get__(self)


def _loaded(name: str) -> ModuleType:
    if isinstance(sys.modules.get(name), Later):
        sys.modules.pop(name, None)
    return import_module(name)


def _call(module: str, name: str, *given: Any, **named: Any) -> Any:
    return getattr(_loaded(module), name)(*given, **named)


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


def give_back() -> None:
    """Give back what has been freed; where the C library is not GNU's, nothing is done."""
    import ctypes

    with contextlib.suppress(OSError, AttributeError):
        library = ctypes.CDLL(None)
        for option in (M_MMAP_THRESHOLD, M_TRIM_THRESHOLD):  # from now on long texts go back as soon as they are freed
            library.mallopt(option, THRESHOLD)
        library.malloc_trim(0)
