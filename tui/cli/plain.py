"""Command lines without options: to read one takes no argparse, whose loading takes longer than a small check."""

from __future__ import annotations

from types import SimpleNamespace

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any


class Plain:
    """Told the arguments of a command as argparse is; ``read``: what argparse makes of ``words``, if they are paths."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = list(words)
        self._found: dict[str, Any] = {}
        self._places: list[str | None] = []

    def add_argument(
        self, *names: str, nargs: str | None = None, action: str = "store", default: Any = None, **_: Any
    ) -> None:
        if names[0].startswith("-"):
            dest = next(name for name in names if name.startswith("--"))[2:].replace("-", "_")
            self._found[dest] = False if action == "store_true" else default
        else:
            self._places.append(nargs)
            self._found[names[0]] = self._words

    def add_mutually_exclusive_group(self) -> Plain:
        return self

    def read(self) -> SimpleNamespace | None:
        """None where argparse has to look: there are options, or no paths."""
        are_paths = self._words and not any(word.startswith("-") and word != "-" for word in self._words)
        return SimpleNamespace(**self._found) if are_paths and self._places == ["+"] else None
