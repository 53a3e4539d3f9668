"""The book of all words that rules go by, and the automaton that finds them (ahocorasick-rs, where it is installed)."""

from __future__ import annotations

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from drafts.words import Words

    Find = Callable[[str, bool], Iterable[tuple[int, int, int]]]
    Sweep = tuple[tuple[str, ...], Find | None]
    """Words, and what finds them, by their numbers."""

COMMON = frozenset("、.X|*-%x“”个）（#元万：件下×,会在率项月区_大村时县日点市方第")
"""Words of one character, which stand everywhere: to come upon them takes longer than to look for those asked for."""


class Book:
    """All words that were declared, in that order, by whom, and what finds them."""

    def __init__(self) -> None:
        self.asked_by: dict[str, tuple[Words, ...]] = {}
        self._new: list[Words] = []
        """Declared and not entered yet, which takes its time: a short text is looked through without."""
        self.declared = 0
        self.waiting: list[Callable[[], object]] = []
        """What declares words as soon as all are looked for in one pass."""
        self.longest = 0
        """Code points of the longest word."""
        self.made: Sweep = (), None
        """Made last, if at all; one that is held longer takes two megabytes."""
        self._made_of = 0
        """How many words there were then."""
        self.made_for = 0
        """How many lists of words there were then."""

    def add(self, asked: Words) -> int:
        """How many lists of words there are now."""
        self._new.append(asked)
        self.declared += 1
        return self.declared

    def automaton(self, *, of_all: bool = False) -> Sweep:
        """The words and what finds them, by their numbers; without the library neither.

        A few new ones are left out unless they are asked for (``of_all``): it takes a tenth of a second to make.
        """
        while self.waiting:
            self.waiting.pop()()
        declared, self._new = self._new, []
        for asked in declared:
            alone = (asked,)
            for word in asked.forms:
                self.asked_by[word] = (*others, asked) if (others := self.asked_by.get(word)) else alone
            self.longest = max(self.longest, 0, *map(len, asked.forms))
        new = len(self.asked_by) - self._made_of
        if not new and self.made[1]:
            self.made_for = self.declared
        elif new > (0 if of_all else self._made_of // 16):
            try:
                from ahocorasick_rs import AhoCorasick, Implementation, MatchKind
            except ImportError:
                return self.made
            self._made_of, self.made_for = len(self.asked_by), self.declared
            self.made = (), None  # it takes megabytes, and so does making one
            words = tuple(word for word in self.asked_by if word not in COMMON)
            found_by = AhoCorasick(
                words, matchkind=MatchKind.Standard, store_patterns=False, implementation=Implementation.ContiguousNFA
            )
            self.made = words, found_by.find_matches_as_indexes
        return self.made
