"""The words that residue is known by, out of residue.yaml."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cache, lru_cache

from drafts import regex as re
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING, NamedTuple
from drafts.words import Words
from sections.data import BUILT_IN, Data
from sections.rule import AllOf
from sections.signs import Signs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence


class Clue(NamedTuple):
    """What ``pattern`` matches holds one of ``signs`` (in small letters), so where none is, nothing is compiled."""

    signs: tuple[str, ...]
    pattern: Regex

    def may_be_in(self, small: str) -> bool:
        """Whether a text, given in small letters, holds one of the signs."""
        for sign in self.signs:  # noqa: SIM110 - asked of every line: a generator would cost more than the search
            if sign in small:
                return True
        return False


Clues = tuple[Clue, ...]
ASKED = 256
"""Lines with the clues of a group in them that are remembered: those of one draft."""


@lru_cache(ASKED)
def clues(group: str, text: str, data: Data = BUILT_IN) -> Clues:
    """The clues of ``group`` that may be found in ``text``, which is short: a line, about which several ask."""
    small = text.lower()
    held = [numbers for sign, numbers in _numbers(group, data).items() if sign in small]
    if not held:
        return ()
    every = every_clue(group, data)
    return tuple([every[number] for number in sorted({number for numbers in held for number in numbers})])


@cache
def every_clue(group: str, data: Data = BUILT_IN) -> Clues:
    """All clues of ``group``, in the order of residue.yaml."""
    return tuple(Clue(tuple(signs.split()), Regex(expression)) for signs, expression in data.load("residue")[group])


class Held:
    """Where in a text of a view the clues of ``group`` may be: their signs are found in the one pass for all words."""

    def __init__(self, group: str, text: str, data: Data = BUILT_IN) -> None:
        self._text = text
        self._clues = every_clue(group, data)
        self._signs = _signs(group, data)
        self._places = self._signs.words.places_in(text)
        self.starts = [start for start, _ in self._places]

    def within(self, start: int, end: int) -> Clues:
        """The clues with a sign that starts between ``start`` and ``end``."""
        if not self.starts:
            return ()
        first, past = bisect_left(self.starts, start), bisect_left(self.starts, end)
        if first == past:
            return ()
        numbers = {number for place in range(first, past) for number in self._numbers(place)}
        return tuple([self._clues[number] for number in sorted(numbers)])

    def matches(self, start: int, end: int) -> Iterator[re.Match[str]]:
        """What the clues match between the two, in order; of matches that overlap the first, or the longer."""
        found = [m for clue in self.within(start, end) for m in clue.pattern.finditer(self._text, start, end)]
        past = start
        for m in sorted(found, key=lambda m: (m.start(), -m.end())):
            if m[0] and m.start() >= past:
                past = m.end()
                yield m

    def lines(self, line_starts: Sequence[int]) -> set[int]:
        """The numbers of the lines, counted from 0, in or behind which there are signs."""
        found = {bisect_right(line_starts, start) - 1 for start in self.starts}
        found.discard(-1)
        return found

    def by_line(self, line_starts: Sequence[int]) -> dict[int, set[int]]:
        """The same, with the numbers of the clues that these are signs of."""
        found: dict[int, set[int]] = {}
        for place, start in enumerate(self.starts):
            found.setdefault(bisect_right(line_starts, start) - 1, set()).update(self._numbers(place))
        found.pop(-1, None)
        return found

    def _numbers(self, place: int) -> Sequence[int]:
        """Of the clues that the sign at one of the places is a sign of."""
        start, end = self._places[place]
        return self._signs.of[self._text[start:end].lower()]


class _Signs(NamedTuple):
    """``of``: for each sign the numbers of its clues."""

    words: Words
    of: Mapping[str, Sequence[int]]


@cache
def _signs(group: str, data: Data) -> _Signs:
    of = _numbers(group, data)
    return _Signs(Words(*of, any_case=True), of)


@cache
def _numbers(group: str, data: Data) -> Mapping[str, Sequence[int]]:
    """For each sign the numbers of its clues."""
    of: dict[str, list[int]] = {}
    for number, clue in enumerate(every_clue(group, data)):
        for sign in clue.signs:
            of.setdefault(sign, []).append(number)
    return of


def signs_of(*groups: str) -> Callable[[Data], AllOf]:
    """The signs of which one stands wherever a rule that goes by the clues of these groups finds anything."""

    def made(data: Data) -> AllOf:
        return (
            Signs(
                *(sign for group in groups for clue in every_clue(group, data) for sign in clue.signs), any_case=True
            ),
        )

    return made


def is_all(of: Clues, line: str) -> bool:
    """Whether one of the clues is all that ``line`` says."""
    small = line.lower()
    return any(clue.may_be_in(small) and clue.pattern.fullmatch(line) for clue in of)


def found_of(of: Clues, text: str) -> Clues:
    """Those of the clues that are in ``text``."""
    return tuple([clue for clue in of if clue.pattern.search(text)])


@cache
def entities() -> dict[str, str]:
    """Names of HTML entities and the characters they stand for."""
    return dict(BUILT_IN.load("residue")["entities"])
