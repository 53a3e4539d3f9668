"""What is worked out once: for good, or until somebody lets go of it.

``cached_property`` is that of functools without its lock, which takes longer than most of what is asked for.
"""

from __future__ import annotations

from functools import lru_cache

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from functools import cached_property as cached_property
    from typing import Any, TypeVar

    Function = TypeVar("Function", bound=Callable[..., Any])
else:

    class cached_property:  # noqa: N801 - called as the one whose place it takes
        """Worked out when it is first asked for; from then on an attribute like any other."""

        def __init__(self, function):
            self.function = function
            self.__doc__ = function.__doc__

        def __set_name__(self, owner, name):
            self.name = name

        def __get__(self, instance, owner=None):
            if instance is None:
                return self
            value = instance.__dict__[self.name] = self.function(instance)
            return value


_clear: list[Callable[[], None]] = []


def while_written(most: int) -> Callable[[Function], Function]:
    """``lru_cache`` of what the editor asks again at each key; see ``let_go``."""

    def made(function: Function) -> Function:
        known = lru_cache(most)(function)
        _clear.append(known.cache_clear)
        return known  # type: ignore[return-value]

    return made


def let_go() -> None:
    """Forget what is remembered for the next key, behind each of many drafts that are read once."""
    for clear in _clear:
        clear()
