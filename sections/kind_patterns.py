"""The regular expressions of kinds: compiled only where a text has the words that one cannot do without."""

from __future__ import annotations

from functools import cache, lru_cache

from drafts import regex as re
from drafts.cached import cached_property
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from drafts.words import Words, exactly_in
from sections.bounded import Bounded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

Groups = tuple[tuple[str, ...], ...]


class Pattern(Regex):
    """``sets``: of each of them a word is in whatever the pattern matches; none for one out of a user's own file."""

    def __init__(self, pattern: str) -> None:
        super().__init__(pattern)
        self.sets = tuple(tuple(words.split()) for words in _needed.get(pattern, ()))

    def _compile(self) -> re.Pattern[str]:
        """What people wrote themselves runs in an engine that stops where it takes too long (PatternTimeout)."""
        if self._compiled is None and self.pattern not in _needed:
            self._compiled = Bounded(self.pattern)  # type: ignore[assignment]
        return super()._compile()

    @cached_property
    def signs(self) -> tuple[Words, ...]:
        """Those of the sets that tell something of a whole draft: single characters are in every one."""
        return tuple(_any_of(words) for words in self.sets if min(map(len, words)) > 1)

    def may_be_in(self, draft: str) -> bool:
        return all(words.stand_in(draft) for words in self.signs)


class Patterns:
    """Patterns in groups, to be looked for in short texts such as headings."""

    def __init__(self, groups: Groups) -> None:
        self._patterns = [(number, pattern_of(text)) for number, group in enumerate(groups) for text in group]
        self._words = frozenset(word for _, p in self._patterns for words in p.sets for word in words)
        self._lengths = sorted({len(word) for word in self._words})
        self._free = [place for place, (_, pattern) in enumerate(self._patterns) if not pattern.sets]
        self._by_word: dict[str, list[int]] = {}
        """By each word of the first set of a pattern, the places of these."""
        for place, (_, pattern) in enumerate(self._patterns):
            for word in pattern.sets[0] if pattern.sets else ():
                self._by_word.setdefault(word, []).append(place)

    @lru_cache(maxsize=2048)  # noqa: B019 - there are as few of these as there are kinds
    def named(self, heading: str) -> tuple[int, ...]:
        """The numbers of the groups of which a pattern matches the whole ``heading``, each once."""
        found: dict[int, None] = {}
        for number, pattern in self.possible(heading):
            if number not in found and pattern.fullmatch(heading):
                found[number] = None
        return tuple(found)

    def possible(self, text: str) -> Iterator[tuple[int, Pattern]]:
        """The patterns that may match in ``text``, in order, with the numbers of their groups."""
        here = {text[at : at + length] for length in self._lengths for at in range(len(text) - length + 1)}
        here &= self._words
        places = {place for word in here for place in self._by_word.get(word, ())}
        for place in sorted(places.union(self._free)):
            number, pattern = self._patterns[place]
            if not any(map(here.isdisjoint, pattern.sets)):
                yield number, pattern


def possible(patterns: Iterable[str], draft: str) -> tuple[Pattern, ...]:
    """Those of ``patterns`` that may match somewhere in ``draft``."""
    number, held = exactly_in(draft)
    return tuple(
        [
            pattern
            for pattern, signs, declared in _signed(tuple(patterns))
            if (signs <= held if declared <= number else pattern.may_be_in(draft))
        ]
    )


@cache
def _signed(patterns: tuple[str, ...]) -> tuple[tuple[Pattern, frozenset[Words], int], ...]:
    """Each pattern with its signs, and the number of the last of them."""
    every = [pattern_of(text) for text in patterns]
    return tuple((each, frozenset(each.signs), max((sign.number for sign in each.signs), default=0)) for each in every)


@cache
def _any_of(words: tuple[str, ...]) -> Words:
    return Words(*words)


@lru_cache(maxsize=64)
def patterns_of(groups: Groups) -> Patterns:
    return Patterns(groups)


@cache
def pattern_of(pattern: str) -> Pattern:
    return Pattern(pattern)


_needed: dict[str, list[str]] = {}
"""By pattern of a built-in kind, what sections/needed.py found."""


def know(needed: Mapping[str, list[str]]) -> None:
    """Take in what is ``needed`` by the patterns of built-in kinds, before any of them is asked for."""
    _needed.update(needed)
