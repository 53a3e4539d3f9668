"""What stands around a word and tells whether it is the word meant: 在次 is 再次, but not in 存在次生灾害."""

from __future__ import annotations

from drafts.typed import TYPE_CHECKING, NamedTuple
from drafts.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

Slip = tuple[int, int, str, bool]
"""Start, end, what it should be, whether the change is safe."""


class Neighbours(NamedTuple):
    """``not_after``, ``not_before``: beside one of these it is another; ``after``, ``before``: only beside one it is."""

    not_after: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    not_before: tuple[str, ...] = ()

    def allow(self, text: str, start: int, end: int) -> bool:
        """Whether the word from ``start`` to ``end`` of ``text`` is the one meant."""
        return (
            not text.endswith(self.not_after, 0, start)
            and not text.startswith(self.not_before, end)
            and (not self.before or text.startswith(self.before, end))
            and (not self.after or text.endswith(self.after, 0, start))
        )

    def signs(self, word: str) -> list[str]:
        """What stands in every text in which ``word`` is the one meant: the word with what has to stand beside it."""
        if self.before and (not self.after or len(self.before) <= len(self.after)):
            return [word + behind for behind in self.before]
        return [front + word for front in self.after] or [word]


ANY = Neighbours()
"""Wherever it stands."""


def where(group: Mapping[str, Any]) -> Neighbours:
    """What a YAML list says of the neighbours of a ``group`` of words."""
    return Neighbours(*(tuple(group.get(key, ())) for key in Neighbours._fields))


class WrongWords:
    """Words of a YAML list that are written for others where their neighbours say so. ``words``: wherever they stand.

    A group of them without ``words`` is its ``wrong`` word alone.
    """

    def __init__(self, groups: Iterable[Mapping[str, Any]]) -> None:
        self._meant: dict[str, list[tuple[Neighbours, str, bool]]] = {}
        for group in groups:
            neighbours = where(group)
            for word in group.get("words", (group["wrong"],)):
                right = word.replace(group["wrong"], group["right"], 1)
                self._meant.setdefault(word, []).append((neighbours, right, group.get("safe", False)))
        self.words = Words(*self._meant)

    def slips(self, text: str) -> Iterator[Slip]:
        """Where ``text`` has one between such neighbours; of those that overlap the first."""
        past = 0
        for start, end in self.words.places_in(text):
            if start < past:
                continue
            for neighbours, right, safe in self._meant[text[start:end]]:
                if neighbours.allow(text, start, end):
                    past = end
                    yield start, end, right, safe
                    break
