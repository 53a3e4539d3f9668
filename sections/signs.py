"""What stands in a draft wherever a rule finds something in it; where it does not, the rule is not even loaded."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache
from itertools import islice
from operator import add
from typing import TYPE_CHECKING

from drafts.regex import Regex
from drafts.words import Words, is_swept

if TYPE_CHECKING:
    from sections.view import View

Whose = Mapping[str, str]
"""By word, in small letters, the numbers of the signs that it belongs to, with spaces between them."""


class Signs:
    """Words and characters, one of which is in every text in which a rule finds anything.

    ``any_case``: the words also with capitals; give them in small letters. ``anywhere``: not only in prose, but in
    comments, code and front matter, too. ``between``: pairs of characters such as ０９ＡＺ, each of which stands for
    all from the first to the second.
    """

    def __init__(self, *words: str, any_case: bool = False, anywhere: bool = False, between: str = "") -> None:
        self.words = tuple(sorted(set(words)))
        self.any_case = any_case
        self.anywhere = anywhere
        self.between = between

    @classmethod
    def of(cls, *waiting: Regex | Words, more: Iterable[str] = ()) -> Signs:
        """The words that these wait for, and ``more``."""
        words = [one.words if isinstance(one, Regex) else one for one in waiting]
        return cls(*more, *(word for one in words if one for word in one.words))

    def are_in(self, view: View) -> bool:
        """Whether one of them is in ``view``; a word may have marks in it, such as 做**为**."""
        return self._said_in(view) or (self.between != "" and self._hold(view.text))

    def _said_in(self, view: View) -> bool:
        return self.sought.stand_in(view.text if self.anywhere else view.bare.text)

    @cached_property
    def sought(self) -> Words:
        """The words."""
        return Words(*self.words, any_case=self.any_case)

    def _hold(self, text: str) -> bool:
        present = _characters(text)
        for first, last in zip(self.between[::2], self.between[1::2], strict=True):
            place = bisect_left(present, first)
            if place < len(present) and present[place] <= last:
                return True
        return False


class Numbered(Signs):
    """Signs out of a table that says of all words ``whose`` they are: one look at a text finds all that stand in it."""

    any_case = True
    """Of words in other letters, too: it is all the same where they only tell whether to look more closely."""

    def __init__(self, number: int, whose: Whose, anywhere: bool, between: str) -> None:
        self._number = number
        self._whose = whose
        self.anywhere = anywhere
        self.between = between

    def _said_in(self, view: View) -> bool:
        if is_swept(view.text):
            return super()._said_in(view)
        return self._number in _standing(view, self._whose, self.anywhere)

    @cached_property
    def words(self) -> tuple[str, ...]:  # type: ignore[override]
        return tuple(word for word, numbers in self._whose.items() if str(self._number) in numbers.split())


def _standing(view: View, whose: Whose, anywhere: bool) -> set[int]:
    """The numbers of those of whom a word, in whatever letters, is in the prose of ``view`` or ``anywhere`` in it."""
    found: set[int] | None = view.kept.get((_standing, anywhere))
    if found is None:
        small = (view.text if anywhere else view.bare.text).lower()
        starts = {*small, *map(add, small, islice(small, 1, None))}
        found = view.kept[_standing, anywhere] = set()
        for word, numbers in whose.items():
            if word[:2] in starts and word in small:
                found.update(map(int, numbers.split()))
    return found


def whose(every: Iterable[Signs]) -> dict[str, str]:
    """The table of words that ``Numbered`` goes by, for all of these with their places as numbers."""
    found: dict[str, list[str]] = {}
    for number, signs in enumerate(every):
        for word in dict.fromkeys(map(str.lower, signs.words)):
            found.setdefault(word, []).append(str(number))
    return {word: " ".join(numbers) for word, numbers in sorted(found.items())}


@lru_cache(maxsize=2)
def _characters(text: str) -> list[str]:
    """Each character of ``text`` once, in order."""
    return sorted(set(text))
