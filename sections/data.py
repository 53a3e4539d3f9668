"""Built-in data, read from the JSON that sections/compile.py makes of YAML, since parsing YAML would slow the start."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    Change = Callable[[Any], Any]
    """Makes of one built-in file's data what a desk wants of it, without touching what it is given."""

COMPILED = Path(__file__).with_name("compiled")
RULE_TABLE = "rules"
"""The file in it that says of each rule what can be said without loading it (sections/rules/listed.py)."""


def load(name: str) -> Any:
    """The data called ``name`` (``kinds``, or the stem of a YAML file in sections/rules/)."""
    return json.loads(COMPILED.joinpath(f"{name}.json").read_bytes())


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
