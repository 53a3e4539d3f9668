"""What C has of ``functools``, ``types``, ``collections`` and ``importlib``, for modules that a short command loads.

What these declare around it, and import for that, takes a tenth of a short check.
"""

from __future__ import annotations

import sys

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections import defaultdict as defaultdict
    from collections.abc import Mapping as Mapping
    from collections.abc import Sequence as Sequence
    from functools import cache as cache
    from functools import lru_cache as lru_cache
    from functools import wraps as wraps
    from importlib import import_module as import_module
    from types import MappingProxyType as MappingProxyType
    from types import SimpleNamespace as SimpleNamespace
else:
    from _collections_abc import Mapping, Sequence  # noqa: F401 - for others

    MappingProxyType = type(type.__dict__)
    SimpleNamespace = type(sys.implementation)

    def import_module(name):
        """The module with this full name."""
        __import__(name)
        return sys.modules[name]

    def wraps(function):
        """Make another one look like ``function``."""

        def made(other):
            for name in ("__module__", "__name__", "__qualname__", "__doc__"):
                setattr(other, name, getattr(function, name))
            other.__wrapped__ = function
            return other

        return made

    try:
        from _collections import defaultdict as defaultdict
        from _functools import _lru_cache_wrapper
    except ImportError:
        from functools import cache, lru_cache
    else:

        def lru_cache(maxsize):
            """Remember what a function made of its last ``maxsize`` arguments."""
            return lambda function: wraps(function)(_lru_cache_wrapper(function, maxsize, False, _counts))

        def cache(function):
            """Remember what ``function`` made of all its arguments."""
            return lru_cache(None)(function)

        def _counts(*numbers):
            """What ``cache_info`` tells: how often it was known and was not, how much may be and is remembered."""
            return numbers
