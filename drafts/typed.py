"""Named tuples and enumerations for modules that a short command loads: quicker to declare, and nothing to import.

To import ``typing``, ``enum`` and what these import takes as long as a short check, and so does it to declare with them
the forty classes that one meets. Whoever checks types sees the real ones.
"""

from __future__ import annotations

TYPE_CHECKING = False
"""As in ``typing``: true for whoever checks types, and only for them."""

if TYPE_CHECKING:
    from enum import StrEnum as StrEnum
    from typing import Any as Any
    from typing import NamedTuple as NamedTuple
    from typing import overload as overload
else:
    try:
        from _collections import _tuplegetter
    except ImportError:
        from collections import _tuplegetter

    Any = object

    def overload(function):
        """Nothing: what stands behind it last is called."""
        return function

    class _Record(tuple):
        """What every named tuple can do."""

        __slots__ = ()

        @classmethod
        def _make(cls, values):
            made = tuple.__new__(cls, values)
            if len(made) != len(cls._fields):
                raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(made)}")
            return made

        def _replace(self, /, **changes):
            made = self._make(map(changes.pop, self._fields, self))
            if changes:
                raise ValueError(f"Got unexpected field names: {list(changes)!r}")
            return made

        def _asdict(self):
            return dict(zip(self._fields, self, strict=True))

        def __repr__(self):
            said = ", ".join([f"{field}={value!r}" for field, value in zip(self._fields, self, strict=True)])
            return f"{type(self).__name__}({said})"

        def __getnewargs__(self):
            return tuple(self)

    _new = tuple.__new__
    _makers = {
        2: lambda _cls, a, b: _new(_cls, (a, b)),
        3: lambda _cls, a, b, c: _new(_cls, (a, b, c)),
        4: lambda _cls, a, b, c, d: _new(_cls, (a, b, c, d)),
        5: lambda _cls, a, b, c, d, e: _new(_cls, (a, b, c, d, e)),
        6: lambda _cls, a, b, c, d, e, f: _new(_cls, (a, b, c, d, e, f)),
        7: lambda _cls, a, b, c, d, e, f, g: _new(_cls, (a, b, c, d, e, f, g)),
        8: lambda _cls, a, b, c, d, e, f, g, h: _new(_cls, (a, b, c, d, e, f, g, h)),
        9: lambda _cls, a, b, c, d, e, f, g, h, i: _new(_cls, (a, b, c, d, e, f, g, h, i)),
        10: lambda _cls, a, b, c, d, e, f, g, h, i, j: _new(_cls, (a, b, c, d, e, f, g, h, i, j)),
        11: lambda _cls, a, b, c, d, e, f, g, h, i, j, k: _new(_cls, (a, b, c, d, e, f, g, h, i, j, k)),
    }
    """By number of fields, what makes a tuple of so many arguments; other numbers are compiled when first met."""

    def _maker(fields):
        number = len(fields)
        if number not in _makers:
            names = "".join(f"_{place}, " for place in range(number))
            _makers[number] = eval(f"lambda _cls, {names}: _new(_cls, ({names}))", {"_new": _new})
        make = _makers[number]
        return type(make)(make.__code__.replace(co_varnames=("_cls", *fields)), make.__globals__, "__new__")

    class _Declaring(type):
        """Makes of a class statement a subclass of tuple, as ``typing.NamedTuple`` does, of which none is left."""

        def __new__(cls, name, bases, body):
            fields = tuple(body["__annotations__"])
            defaults = {field: body[field] for field in fields if field in body}
            make = _maker(fields)
            make.__defaults__ = tuple(defaults.values())
            body |= {field: _tuplegetter(place, "") for place, field in enumerate(fields)}
            body |= {"__slots__": (), "__new__": make, "__match_args__": fields}
            return type(name, (_Record,), body | {"_fields": fields, "_field_defaults": defaults})

    NamedTuple = type.__new__(_Declaring, "NamedTuple", (), {})

    class _Enumerating(type):
        """Makes members of the strings in a class statement, as ``enum.StrEnum`` does."""

        def __new__(cls, name, bases, body):
            values = {key: value for key, value in body.items() if type(value) is str and not key.startswith("__")}
            made = type.__new__(cls, name, bases, {key: value for key, value in body.items() if key not in values})
            made._members = {}
            for key, value in values.items():
                member = made._members[value] = str.__new__(made, value)
                member.name, member.value = key, value
                setattr(made, key, member)
            return made

        def __call__(cls, value):
            try:
                return cls._members[value]
            except (KeyError, TypeError):
                raise ValueError(f"{value!r} is not a valid {cls.__name__}") from None

        def __iter__(cls):
            return iter(cls._members.values())

        def __len__(cls):
            return len(cls._members)

    class StrEnum(str, metaclass=_Enumerating):
        def __repr__(self):
            return f"<{type(self).__name__}.{self.name}: {self.value!r}>"

        def __reduce_ex__(self, _):
            return type(self), (self.value,)
