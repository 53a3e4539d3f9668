"""What the editor does without while nobody needs it: modules that others import, and memory that has been freed."""

from __future__ import annotations

import contextlib
import gc
import sys
from importlib import import_module
from types import ModuleType

RARELY = (
    *("asyncio.sslproto", "ssl"),
    *("bz2", "lzma", "shutil"),
    *("linecache", "textwrap", "tokenize"),
    *("ipaddress", "locale", "mimetypes"),
)
"""Modules of the standard library that come with Textual and are asked for nothing before something odd happens."""


class Later(ModuleType):
    """Stands for a module until somebody asks for what is in it, which loads it."""

    def __getattr__(self, name: str) -> object:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)


def put_off() -> None:
    """Have what is rarely needed loaded when it is; some four megabytes, a third of them libraries of the system."""
    for name in RARELY:
        sys.modules.setdefault(name, Later(name))


def sweep() -> None:
    """The screens stand: free what was only needed to build them, and have the collector of garbage work from here."""
    gc.collect()
    gc.freeze()
    gc.enable()


def give_back() -> None:
    """Give back what has been freed; where the C library is not GNU's, nothing is done."""
    import ctypes

    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).malloc_trim(0)
