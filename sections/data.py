"""Built-in data: modules that sections/compile.py makes of YAML, since Python reads its own byte code fastest."""

from __future__ import annotations

from importlib import import_module
from types import MappingProxyType

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    Change = Callable[[Any], Any]
    """Makes of one built-in file's data what a desk wants of it, without touching what it is given."""

GAP_TABLE = "gaps"
"""The file in it that has the words of BL012 (sections/rules/bl_gap_packed.py)."""
TERM_TABLE = "term_table"
"""The file in it that tells which pairs of characters may be slips in terms (sections/rules/wd_suspects.py)."""
TERM_PIECES = "term_pieces"
"""The file in it that has these terms, to be searched."""
RULE_TABLE = "rules"
"""The file in it that says of each rule what can be said without loading it (sections/rules/listed.py)."""


def load(name: str) -> Any:
    """The data of the built-in kind or the YAML file in sections/rules/ called ``name``, or a table made of them.

    Raises ModuleNotFoundError.
    """
    return import_module(f"sections.compiled.{module_name(name)}").DATA


def module_name(name: str) -> str:
    """The module that holds the data called ``name``."""
    return name.replace("-", "_")


class Data:
    """What rules look things up in: the built-in lists with a desk's own changes (sections/lists.py).

    Rules ask the view for it (``view.data``) and may keep what they make of it by it: no two of them are equal, and
    there are as few as there are desks.
    """

    def __init__(self, changes: Mapping[str, Change] = MappingProxyType({})) -> None:
        self._changes = changes
        self._loaded: dict[str, Any] = {}

    def load(self, name: str) -> Any:
        """The data of the YAML file called ``name`` in sections/rules/, changes included. Not to be written to."""
        if name not in self._loaded:
            given = load(name)
            change = self._changes.get(name)
            self._loaded[name] = change(given) if change else given
        return self._loaded[name]


BUILT_IN = Data()
"""Without any changes."""
