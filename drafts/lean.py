"""What a short command needs of modules of the standard library to import which takes a twentieth of its time.

It is the same, taken from where they have it themselves. Whoever checks types sees where it is documented.
"""

from __future__ import annotations

import sys

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from bisect import bisect_left as bisect_left
    from bisect import bisect_right as bisect_right
    from collections import Counter as Counter
    from collections import defaultdict as defaultdict
    from collections.abc import Mapping as Mapping
    from collections.abc import Sequence as Sequence
    from functools import cache as cache
    from functools import lru_cache as lru_cache
    from functools import wraps as wraps
    from importlib import import_module as import_module
    from operator import add as add
    from operator import attrgetter as attrgetter
    from operator import itemgetter as itemgetter
    from types import MappingProxyType as MappingProxyType
    from types import SimpleNamespace as SimpleNamespace
else:
    from _collections_abc import Mapping, Sequence  # noqa: F401

    try:
        from _bisect import bisect_left, bisect_right
        from _collections import _count_elements, defaultdict
        from _functools import _lru_cache_wrapper
        from _operator import add, attrgetter, itemgetter
    except ImportError:
        from bisect import bisect_left, bisect_right  # noqa: F401
        from collections import _count_elements, defaultdict  # noqa: F401
        from functools import _lru_cache_wrapper
        from operator import add, attrgetter, itemgetter  # noqa: F401

    MappingProxyType = type(type.__dict__)
    SimpleNamespace = type(sys.implementation)

    class Counter(dict):
        """Without arithmetic."""

        def __init__(self, counted=()):
            _count_elements(self, counted)

        def __missing__(self, _):
            return 0

        def update(self, counted):
            for each, number in counted.items():
                self[each] += number

        def total(self):
            return sum(self.values())

    def wraps(wrapped):
        def named(wrapper):
            for name in ("__module__", "__name__", "__qualname__", "__doc__"):
                setattr(wrapper, name, getattr(wrapped, name))
            wrapper.__wrapped__ = wrapped
            return wrapper

        return named

    def lru_cache(maxsize):
        """Only with a number."""
        return lambda function: wraps(function)(_lru_cache_wrapper(function, maxsize, False, _about))

    def cache(function):
        return lru_cache(None)(function)

    def _about(hits, misses, maxsize, size):
        return SimpleNamespace(hits=hits, misses=misses, maxsize=maxsize, currsize=size)

    def import_module(name):
        __import__(name)
        return sys.modules[name]
