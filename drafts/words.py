"""Where the words that rules go by stand in a text: all of them are looked for in one pass, however many rules ask.

A rule says once, at the top of its file, which words it cannot do without, and asks about a whole text of a view:

    _SIGNS = Words("截止", "截至", "做为")

    if not _SIGNS.stand_in(view.prose): ...              # is any of them there?
    for start, end in _SIGNS.places_in(view.prose): ...  # where; judge only around there

The texts that one pass is made for are those announced: ``view.text``, ``view.prose`` and ``view.bare.text``.
In any other, such as a line, the words are looked for one by one. A pattern that needs one of some words says so
itself: ``Regex(pattern, words=(...))`` asks here too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Protocol

ENOUGH = 12_000
"""Code points to be asked about before an automaton is worth its making, which takes some milliseconds."""
KEPT = 8
"""Announced texts remembered: those of two views."""

_wanted: dict[str, None] = {}
"""Every word of any Words, in small letters, in the order they were declared."""
_texts: dict[int, _Text] = {}
_announced = 0


class Find(Protocol):
    def __call__(self, haystack: str, overlapping: bool) -> Iterable[tuple[int, int, int]]: ...


class Words:
    """Words of which a rule needs one. ``any_case``: also where the text has capitals; give them in small letters.

    Declare them where a module is loaded or behind a cache: what is declared is remembered.
    """

    __slots__ = ("_any_case", "_number", "_written", "words")

    def __init__(self, *words: str, any_case: bool = False) -> None:
        self.words = tuple(dict.fromkeys(words))
        self._any_case = any_case
        self._written: dict[str, list[str]] = {}
        for word in self.words:
            self._written.setdefault(small(word), []).append(word)
        _wanted.update(dict.fromkeys(self._written))
        self._number = len(_wanted)

    def stand_in(self, text: str) -> bool:
        """Whether any of the words is in ``text``."""
        known = _texts.get(id(text))
        if known is None:
            looked_at = small(text) if self._any_case else text
            for word in self.words:  # noqa: SIM110 - asked very often: a generator would cost more than the search
                if word in looked_at:
                    return True
            return False
        answer = known.answers.get(self)
        if answer is None:
            answer = known.answers[self] = any(self._starts(known, word) for word in self._among(known))
        return answer

    def found_in(self, text: str) -> tuple[str, ...]:
        """Those of the words that are in ``text``, in the order they were given."""
        if not self.stand_in(text):
            return ()
        known = _texts.get(id(text)) or _Text(text)
        found = {word for word in self._among(known) if self._starts(known, word)}
        return tuple(word for word in self.words if word in found)

    def places_in(self, text: str) -> list[tuple[int, int]]:
        """Start and end of every place of a word, in order, also of those that overlap."""
        if not self.stand_in(text):
            return []
        known = _texts.get(id(text)) or _Text(text)
        return sorted((start, start + len(word)) for word in self._among(known) for start in self._starts(known, word))

    def _among(self, known: _Text) -> Iterable[str]:
        """The words that may be in a text."""
        if known.looked_for() < self._number:
            return self.words
        return [word for written in self._written.keys() & known.found.keys() for word in self._written[written]]

    def _starts(self, known: _Text, word: str) -> list[int]:
        starts = known.starts(small(word))
        if self._any_case or known.small is known.text:
            return starts
        return [start for start in starts if known.text.startswith(word, start)]


class _Text:
    """A text that is asked about again and again. ``found``: where each word starts, of those looked for."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.small = small(text)
        self.answers: dict[Words, bool] = {}
        self.found: dict[str, list[int]] = {}
        self._looked_for = -1

    def looked_for(self) -> int:
        """How many of the words declared so far the one pass has looked for; the pass is made when first asked."""
        if self._looked_for < 0:
            words, find = _automaton(len(_wanted)) if _announced >= ENOUGH else ((), None)
            self._looked_for = len(words)
            for number, start, _ in find(self.small, True) if find else ():
                self.found.setdefault(words[number], []).append(start)
        return self._looked_for

    def starts(self, word: str) -> list[int]:
        """Where ``word``, in small letters, starts."""
        if word not in self.found:
            self.found[word] = list(_each(self.small, word))
        return self.found[word]


def announce(text: str) -> str:
    """``text`` itself, of which from now on all words are looked for in one pass."""
    global _announced
    if id(text) not in _texts:
        _announced += len(text)
        for oldest in list(_texts)[: 1 - KEPT]:
            _texts.pop(oldest, None)
        _texts[id(text)] = _Text(text)
    return text


def small(text: str) -> str:
    """``text`` in small letters, as long as it was; ``text`` itself where it has no capitals."""
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return text if lower == text else lower


def _each(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)


@lru_cache(maxsize=1)
def _automaton(count: int) -> tuple[tuple[str, ...], Find | None]:
    """The first ``count`` words that were declared and what finds them; without the library none."""
    try:
        from ahocorasick_rs import AhoCorasick, Implementation, MatchKind
    except ImportError:
        return (), None
    words = tuple(_wanted)[:count]
    automaton = AhoCorasick(
        words, matchkind=MatchKind.Standard, store_patterns=False, implementation=Implementation.ContiguousNFA
    )
    return words, automaton.find_matches_as_indexes
