"""``cached_property`` of functools without its lock, which takes longer than most of what is asked for."""

from __future__ import annotations

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from functools import cached_property as cached_property
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
