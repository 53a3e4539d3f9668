"""What painted rows were cut into is not kept.

Textual 8.2.8 gives each row seven caches for its pieces, a kilobyte in all. Hardly anything in them is asked for again:
a row that changes is another one, and one that does not change is not painted.
"""

from __future__ import annotations

from typing import TypeVar

from textual import strip

_Default = TypeVar("_Default")


class Nothing:
    """As ``textual.cache.FIFOCache``, and always empty."""

    def __len__(self) -> int:
        return 0

    def get(self, _: object, default: _Default | None = None) -> _Default | None:
        return default

    def __setitem__(self, key: object, value: object) -> None:
        pass

    def clear(self) -> None:
        pass


NOTHING = Nothing()


def install() -> None:
    """Have rows that are made from now on keep nothing. Doing it again does nothing."""
    setattr(strip, "FIFOCache", lambda _: NOTHING)  # noqa: B010 - a patch, and no class of ours
