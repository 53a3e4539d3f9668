"""The words that residue is known by, out of residue.yaml."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from sections.data import load


@cache
def _data() -> Any:
    return load("residue")


@cache
def words(group: str) -> re.Pattern[str]:
    """One pattern for all expressions of ``group``."""
    return re.compile("|".join(f"(?:{expression})" for expression in _data()[group]))


@cache
def each(group: str) -> tuple[re.Pattern[str], ...]:
    """The expressions of ``group``, one by one."""
    return tuple(re.compile(expression) for expression in _data()[group])


@cache
def entities() -> dict[str, str]:
    """Names of HTML entities and the characters they stand for."""
    return dict(_data()["entities"])
