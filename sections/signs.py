"""What stands in a draft wherever a rule finds something in it; where it does not, the rule is not even loaded."""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice
from operator import add

from drafts.cached import cached_property
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from drafts.words import Words, declare_later, held_in, is_swept

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence, Set

    from sections.view import View

SHORT = 600
"""Code points up to which to look at each character takes less time than to compile a pattern."""
GROUP, ENTRY, UNIT = "\x1d", "\x1e", "\x1f"
"""What ASCII has to stand between groups of records, behind a record, and between what it is made of: thousands are
read fastest as one string."""


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
    def of(cls, *waiting: Regex | Words, more: Iterable[str] = (), anywhere: bool = False) -> Signs:
        """The words that these wait for, and ``more``."""
        words = [one.words if isinstance(one, Regex) else one for one in waiting]
        return cls(*more, *(word for one in words if one for word in one.words), anywhere=anywhere)

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
        if len(text) > SHORT or "_class" in vars(self):
            return self._class.search(text) is not None
        present = sorted(set(text))
        for first, last in zip(self.between[::2], self.between[1::2], strict=True):
            place = bisect_left(present, first)
            if place < len(present) and present[place] <= last:
                return True
        return False

    @cached_property
    def _class(self) -> Regex:
        return Regex(class_of(self.between))

    def prepare(self) -> None:
        """Compile what tells the characters, for texts that are asked about again and again."""
        if self.between:
            self._class.search("")


class Numbered(Signs):
    """Signs out of a table."""

    any_case = True
    """Of words in other letters, too: it is all the same where they only tell whether to look more closely."""

    def __init__(self, table: Table, number: int, anywhere: bool, between: str) -> None:
        self._table = table
        self.number = number
        self.anywhere = anywhere
        self.between = between

    def are_in(self, view: View) -> bool:
        return self.number in self._table.standing(view)

    def are_characters_of(self, text: str) -> bool:
        """Whether one of the characters is in ``text``."""
        return self._hold(text)

    @property
    def words(self) -> tuple[str, ...]:  # type: ignore[override]
        return self.sought.words

    @cached_property
    def sought(self) -> Words:
        return self._table.every[self.number]


class Table:
    """The signs of all rules, of which one look at a draft finds those that stand in it.

    ``prose``: their words, ``anywhere``: those of signs that may stand outside it. By first characters, which are in
    order, with GROUP between them: ENTRY, and of each word what follows, UNIT, the numbers of its signs with spaces
    between them, and ENTRY. ``more``: for each signs their ``anywhere`` and ``between``. All in small letters.
    """

    def __init__(self, prose: str, anywhere: str, more: Iterable[tuple[bool, str]]) -> None:
        self._of_prose = prose
        self._of_anywhere = anywhere
        self.signs = tuple([Numbered(self, number, *other) for number, other in enumerate(more)])
        self._anywhere = {one.number for one in self.signs if one.anywhere}
        self._characters = tuple([one for one in self.signs if one.between])
        declare_later(lambda: self.every)

    def standing(self, view: View) -> set[int]:
        """The numbers of the signs that are in ``view``."""
        found: set[int] | None = view.kept.get(self)
        if found is None:
            if is_swept(view.text):
                found = self._swept(view.text)
                if view.bare.text is not view.text:
                    found = (self._swept(view.bare.text) - self._anywhere) | (found & self._anywhere)
            else:
                found = _looked_up(self._of_prose, view.bare.text) | _looked_up(self._of_anywhere, view.text)
            if self._any_character(view.text):
                found.update(one.number for one in self._characters if one.are_characters_of(view.text))
            view.kept[self] = found
        return found

    def carry(self, before: View, after: View, lines: Iterable[Set[int]]) -> None:
        """Have those stand in ``after`` that do in ``before`` or in the changed ``lines``; it may be some too many."""
        known: set[int] | None = before.kept.get(self)
        if known is not None:
            after.kept[self] = known.union(*lines)

    def _any_character(self, text: str) -> bool:
        """Whether it is worth asking each of those that have characters; a short text is not looked at twice."""
        return len(text) <= SHORT or self._every_class.search(text) is not None

    @cached_property
    def _every_class(self) -> Regex:
        return Regex(class_of("".join(one.between for one in self._characters)))

    def _swept(self, text: str) -> set[int]:
        """Those of whom a word is in ``text``, as far as the pass that is made anyway can tell."""
        mine = self._sought
        number, words = held_in(text)
        if number >= self._last:
            return {mine[sought] for sought in mine.keys() & words}
        return {of for sought, of in mine.items() if sought.stand_in(text)}

    @cached_property
    def _sought(self) -> Mapping[Words, int]:
        return {sought: number for number, sought in enumerate(self.every)}

    @cached_property
    def _last(self) -> int:
        """The number of the words declared last."""
        return max(sought.number for sought in self._sought)

    @cached_property
    def every(self) -> Sequence[Words]:
        """The words of all signs, by their numbers."""
        found: list[list[str]] = [[] for _ in self.signs]
        for group in (*self._of_prose.split(GROUP), *self._of_anywhere.split(GROUP)):
            for entry in group.split(ENTRY)[1:-1]:
                rest, _, numbers = entry.partition(UNIT)
                for number in numbers.split():
                    found[int(number)].append(group[0] + rest)
        return [Words(*words, any_case=True) for words in found]


def _looked_up(words: str, text: str) -> set[int]:
    """The numbers of those of whom one of ``words`` (see Table), in whatever letters, is in ``text``.

    Few words begin as something in it, so that hardly any is taken apart.
    """
    groups, small = words.split(GROUP), text.lower()
    said = set()
    for start in {*small, *map(add, small, islice(small, 1, None))}:
        place = bisect_left(groups, start[0])
        group = groups[place] if place < len(groups) and groups[place].startswith(start[0]) else ""
        begun = ENTRY + (start[1:] or UNIT)
        at = group.find(begun)
        while at >= 0:
            rest, _, numbers = group[at + 1 : group.find(ENTRY, at + 1)].partition(UNIT)
            if start[0] + rest in small:
                said.add(numbers)
            at = group.find(begun, at + 1)
    return {int(number) for numbers in said for number in numbers.split()}


def class_of(between: str) -> str:
    """A regular expression of one of the characters ``between``."""
    pairs = zip(between[::2], between[1::2], strict=True)
    return "[" + "".join(rf"\u{ord(first):04x}-\u{ord(last):04x}" for first, last in pairs) + "]"


def written(every: Iterable[Signs]) -> tuple[str, str]:
    """The words of all these, for a ``Table`` that has their places as numbers."""
    numbered = list(enumerate(every))
    prose, anywhere = ([one for one in numbered if one[1].anywhere is where] for where in (False, True))
    return _groups(prose), _groups(anywhere)


def _groups(numbered: Iterable[tuple[int, Signs]]) -> str:
    found: dict[str, list[str]] = {}
    for number, signs in numbered:
        for word in dict.fromkeys(map(str.lower, signs.words)):
            found.setdefault(word, []).append(str(number))
    groups: dict[str, str] = {}
    for word, numbers in sorted(found.items()):
        groups[word[0]] = groups.get(word[0], word[0] + ENTRY) + f"{word[1:]}{UNIT}{' '.join(numbers)}{ENTRY}"
    return GROUP.join(groups.values())
