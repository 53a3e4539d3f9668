"""What is asked of a line of running text, or of a piece of one: rules that judge it, and what others go by in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TYPE_CHECKING

from drafts.typed import NamedTuple
from drafts.words import Words, held_in
from sections.rule import NOTHING, Rule

if TYPE_CHECKING:
    from sections.flow import Flow

Traces = Sequence[tuple[Callable[["Flow"], Hashable], frozenset[str]] | None]
_RARE = re.compile("[^\u4e00-\u9fff，。、；：“”（）]+")
"""What is neither a Han character in use nor a mark that every text has."""


class Sign(NamedTuple):
    """What is in every text in which the rule ``code`` finds anything: one of the words or the characters.

    ``between``: a pattern of rare characters.
    """

    code: str
    words: Words | None = None
    between: re.Pattern[str] | None = None
    characters: frozenset[str] = frozenset()


class Reading:
    """``rules`` are asked without their ``signs``, which are looked for first: where one is missing, they are not.

    ``traces``: each with the characters one of which it needs; None: nothing is asked in that place.
    """

    def __init__(self, rules: Iterable[Rule], signs: Iterable[Sign], traces: Traces) -> None:
        self.rules = tuple(rules)
        signs = tuple(signs)
        self._of = [sign.code for sign in signs]
        self._all = frozenset(range(len(signs)))
        self._by_words: dict[Words, list[int]] = {}
        self._by_character: dict[str, list[int]] = {}
        for number, sign in enumerate(signs):
            if sign.words is not None:
                self._by_words.setdefault(sign.words, []).append(number)
            for character in sign.characters:
                self._by_character.setdefault(character, []).append(number)
        self._last = max([words.number for words in self._by_words], default=0)
        self._between = [(number, sign.between.search) for number, sign in enumerate(signs) if sign.between]
        self._traces = [trace and trace[0] for trace in traces]
        self._always = [number for number, trace in enumerate(traces) if trace and "\n" in trace[1]]
        self._needing: dict[str, list[int]] = {}
        for number, trace in enumerate(traces):
            for character in trace[1] if trace and "\n" not in trace[1] else ():
                self._needing.setdefault(character, []).append(number)

    def pass_over(self, flow: Flow) -> None:
        """Rules whose signs are not there find nothing."""
        view = flow.view
        text, bare = view.text, view.bare.text
        there: set[int] = set()
        if self._by_words:
            number, held = held_in(text, bare)
            if number >= self._last:
                known: Iterable[Words] = self._by_words.keys() & held
            else:
                known = [words for words in self._by_words if words.stand_in(bare) or words.stand_in(text)]
            for words in known:
                there.update(self._by_words[words])
        if self._between:
            rare = "".join(_RARE.findall(text))
            there.update([number for number, search in self._between if search(rare)])
        for character in self._by_character.keys() & flow.chars:
            there.update(self._by_character[character])
        of = self._of
        view.asked.update([(of[number], NOTHING) for number in self._all - there])

    def traces_of(self, flow: Flow) -> tuple[Hashable, ...]:
        """What rules on the whole draft go by in the line; None where that is nothing."""
        found: list[Hashable] = [None] * len(self._traces)
        numbers = set(self._always)
        for character in self._needing.keys() & flow.chars:
            numbers.update(self._needing[character])
        for number in numbers:
            trace = self._traces[number]
            assert trace is not None
            found[number] = trace(flow) or None
        return tuple(found)
