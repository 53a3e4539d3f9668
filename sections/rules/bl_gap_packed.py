"""What sections/compile.py makes of the words that BL012 looks for: a table that is read faster than they are made."""

from __future__ import annotations

from drafts.typed import TYPE_CHECKING
from sections.rules.bl_gap_amounts import AMOUNTS
from sections.rules.bl_gap_names import NAMES
from sections.rules.bl_gap_units import UNITS
from sections.signs import ENTRY, GROUP
from sections.signs import UNIT as WORD

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from sections.rules.bl_gap_front import Unit
    from sections.rules.bl_gap_lacking import Lacking


def packed() -> dict[str, Any]:
    """``at``: by the first characters of units these, the longest first, with their numbers. ``longest``: of units.

    ``left``: what is looked for of clauses.
    """
    at: dict[str, list[str]] = {}
    for number, one in enumerate(UNITS):
        for unit in sorted(one.units, key=len, reverse=True):
            at.setdefault(unit[0], []).append(f"{unit}:{number}")
    return {
        "at": {first: " ".join(mine) for first, mine in at.items()},
        "units": GROUP.join(_fields(one) for one in UNITS),
        "longest": max(len(unit) for one in UNITS for unit in one.units),
        "left": GROUP.join(map(_clause, (*NAMES, *AMOUNTS))),
    }


def _clause(one: Lacking) -> str:
    return ENTRY.join((one.what, one.bare.pattern, _joined(one.bare.words.words if one.bare.words else ())))


def _fields(one: Unit) -> str:
    many = map(_joined, (one.units, one.after, one.never_after, one.next, one.never))
    return ENTRY.join((one.barred, *many))


def _joined(words: Iterable[str]) -> str:
    return "".join([word + WORD for word in words])
