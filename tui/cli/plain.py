"""Command lines that are easy to read without argparse, whose loading takes longer than a small check."""

from __future__ import annotations

from types import SimpleNamespace

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

_STORED = ("store", "store_true", "append", "extend")


class Plain:
    """Told the arguments of a command as argparse is.

    ``read``: what argparse makes of ``words``, if they are paths and options written in full.
    """

    def __init__(self, words: Sequence[str]) -> None:
        self._words = list(words)
        self._found: dict[str, Any] = {}
        self._options: dict[str, tuple[str, str, Callable[[str], Any]]] = {}
        """By name where what is said is put down, how, and what makes it a value."""
        self._places: list[str | None] = []

    def add_argument(
        self,
        *names: str,
        nargs: str | None = None,
        action: str = "store",
        default: Any = None,
        type: Callable[[str], Any] = str,  # noqa: A002 - so it is called there
        **_: Any,
    ) -> None:
        if not names[0].startswith("-"):
            self._places.append(nargs)
            return
        name = next(name for name in names if name.startswith("--"))
        dest = name[2:].replace("-", "_")
        self._found[dest] = False if action == "store_true" else default
        if nargs is None and action in _STORED:
            self._options[name] = dest, action, type

    def add_mutually_exclusive_group(self) -> Plain:
        """What is added to it is left to argparse where it is given."""
        group = Plain(())
        group._found = self._found
        return group

    def read(self) -> SimpleNamespace | None:
        """None where argparse has to look: there is something else, something wrong, or no path."""
        paths: list[str] = []
        found = {**self._found, "paths": paths}
        words = iter(self._words)
        for word in words:
            if word == "-" or not word.startswith("-"):
                paths.append(word)
                continue
            name, equals, value = word.partition("=")
            dest, action, made = self._options.get(name, ("", "", str))
            if action == "store_true" and not equals:
                found[dest] = True
                continue
            value = value if equals else next(words, "")
            if action in ("", "store_true") or not value or value.startswith("-"):
                return None
            try:
                one = made(value)
            except Exception:  # noqa: BLE001 - whatever is wrong with it, argparse says so
                return None
            found[dest] = one if action == "store" else [*(found[dest] or ()), *(one if action == "extend" else [one])]
        return SimpleNamespace(**found) if paths and self._places == ["+"] else None
