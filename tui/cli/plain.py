"""Plain command lines: to read one takes no argparse, whose loading takes as long as a small check.

What is plain: paths, and options by their names, each with a word behind it where it wants a value.
"""

from __future__ import annotations

from types import SimpleNamespace

from drafts.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import Any


class _Option(NamedTuple):
    dest: str
    action: str
    value: Callable[[str], Any]
    """Makes a value of a word. Raises where it cannot."""
    excludes: bool
    """Whether it is among some of which only one may be given."""


class Plain:
    """Told the arguments of a command as argparse is; ``read``: what argparse makes of ``words``, if they are plain."""

    def __init__(self, words: Sequence[str]) -> None:
        self._words = words
        self._found: dict[str, Any] = {}
        self._places: list[str | None] = []
        self._paths: list[str] = []
        self._options: dict[str, _Option] = {}

    def add_argument(
        self,
        *names: str,
        nargs: str | None = None,
        action: str = "store",
        default: Any = None,
        type: Callable[[str], Any] = str,  # noqa: A002 - as argparse calls it
        excludes: bool = False,
        **more: Any,
    ) -> None:
        if not names[0].startswith("-"):
            self._places.append(nargs)
            self._found[names[0]] = self._paths
            return
        dest = next(name for name in names if name.startswith("--"))[2:].replace("-", "_")
        self._found[dest] = False if action == "store_true" else default
        if nargs is None and more.keys() <= {"metavar", "help"}:
            self._options |= dict.fromkeys(names, _Option(dest, action, type, excludes))

    def add_mutually_exclusive_group(self) -> _Group:
        return _Group(self)

    def read(self) -> SimpleNamespace | None:
        """None where argparse has to look: not all is plain, something is wrong, or there are no paths."""
        words, excluding = iter(self._words), set()
        for word in words:
            option = self._options.get(word)
            if option is None:
                if word.startswith("-") and word != "-":
                    return None
                self._paths.append(word)
            elif not self._takes(option, words):
                return None
            elif option.excludes:
                excluding.add(option.dest)
        return SimpleNamespace(**self._found) if self._paths and self._places == ["+"] and len(excluding) < 2 else None

    def _takes(self, option: _Option, words: Iterator[str]) -> bool:
        """Whether all is well with ``option``, which takes the next of the words if it wants a value."""
        if option.action == "store_true":
            self._found[option.dest] = True
            return True
        word, before = next(words, "-"), self._found[option.dest]
        if word.startswith("-"):
            return False
        try:
            value = option.value(word)
        except Exception:  # noqa: BLE001 - argparse says what is wrong
            return False
        if option.action != "store":
            value = [*(before or ()), *(value if option.action == "extend" else [value])]
        self._found[option.dest] = value
        return option.action in ("store", "append", "extend")


class _Group:
    """Options that exclude each other."""

    def __init__(self, plain: Plain) -> None:
        self._plain = plain

    def add_argument(self, *names: str, **more: Any) -> None:
        self._plain.add_argument(*names, excludes=True, **more)
