"""The words that BL012 looks for, out of the table that sections/compile.py makes (bl_gap_packed.py).

They are thousands: of units only those are read whose first characters are asked for.
"""

from __future__ import annotations

from functools import cache

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from drafts.words import Words
from sections.data import GAP_TABLE, load
from sections.rules.bl_gap_front import Unit
from sections.rules.bl_gap_lacking import Lacking
from sections.signs import ENTRY, GROUP
from sections.signs import UNIT as WORD

if TYPE_CHECKING:
    from collections.abc import Mapping


def _split(words: str) -> tuple[str, ...]:
    return tuple(words.split(WORD)[:-1])


_TABLE = load(GAP_TABLE)
_UNITS = _TABLE["units"].split(GROUP)
FIRSTS: Mapping[str, str] = _TABLE["at"]
"""By the first characters of units, which there are."""
LONGEST: int = _TABLE["longest"]
"""Characters of the longest unit."""


@cache
def units_at(first: str) -> tuple[tuple[str, Unit], ...]:
    """The units that begin with this character, each with what is said of it."""
    found = [entry.rpartition(":") for entry in FIRSTS.get(first, "").split()]
    return tuple([(unit, _unit(int(number))) for unit, _, number in found])


@cache
def _unit(number: int) -> Unit:
    barred, *many = _UNITS[number].split(ENTRY)
    units, after, never_after, following, never = map(_split, many)
    return Unit(units, after, barred, never_after, following, never)


@cache
def every_unit() -> tuple[Unit, ...]:
    return tuple([_unit(number) for number in range(len(_UNITS))])


_LEFT = [entry.split(ENTRY) for entry in _TABLE["left"].split(GROUP)]
BEGINNINGS = Words(*_split("".join([words for *_, words in _LEFT])))
"""What begins where a clause has lost a name, or a figure with its unit."""


@cache
def left_behind(word: str) -> tuple[Lacking, ...]:
    """What may be left of a clause, of what begins with this word."""
    return tuple(
        [_lacking(n) for n, (_, _, words) in enumerate(_LEFT) if word + WORD in words and word in _split(words)]
    )


@cache
def _lacking(number: int) -> Lacking:
    what, pattern, _ = _LEFT[number]
    return Lacking(Regex(pattern), what)
