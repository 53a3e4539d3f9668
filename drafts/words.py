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

from collections import defaultdict
from itertools import chain, islice, product
from operator import add

from drafts.cached import cached_property
from drafts.typed import TYPE_CHECKING
from drafts.word_book import COMMON, Book

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, MutableSequence, Sequence

    from drafts.word_book import Find

ENOUGH = 12_000
"""Code points to be asked about before an automaton is worth its making, which takes some milliseconds."""
MOST_LETTERS = 8
"""Letters that may be capitals of the longest word all of whose forms are looked for."""
PIECE = 20_000
"""Code points that are looked through at once."""
KEPT = 32
"""Announced texts remembered: those of some views."""
MANY = 2_000
"""Places from which on they are kept in as little memory as they need, a sixteenth of what a list takes."""

_texts: dict[int, _Text] = {}
_announced = 0
_BOOK = Book()


class Words:
    """Words of which a rule needs one. ``any_case``: also where the text has capitals; give them in small letters.

    Declare them where a module is loaded or behind a cache: what is declared is remembered.
    """

    __slots__ = ("_held", "_said", "forms", "number", "words")

    def __init__(self, *words: str, any_case: bool = False) -> None:
        self.words = tuple(dict.fromkeys(words))
        given = {form: word for word in self.words for form in _forms(word)} if any_case else {}
        self.forms = tuple(given) or self.words
        """The words, and with capitals where these count."""
        self._said = {form: word for form, word in given.items() if form != word}
        self._held: frozenset[str] | None = None
        self.number = _BOOK.add(self)

    def stand_in(self, text: str) -> bool:
        """Whether any of the words is in ``text``."""
        known = _texts.get(id(text))
        if known is None:
            for word in self.forms:  # noqa: SIM110 - asked very often: a generator would cost more than the search
                if word in text:
                    return True
            return False
        if self.number <= known.knows and not (known.may_have_gone and self in known.holding):
            return self in known.holding
        answer = known.answers.get(self)
        if answer is None:
            answer = known.answers[self] = known.holds(self)
        return answer

    def found_in(self, text: str) -> tuple[str, ...]:
        """Those of the words that are in ``text``, in the order they were given."""
        if not self.stand_in(text):
            return ()
        known = _texts.get(id(text)) or _Text(text)
        found = {self._said.get(form, form) for form in known.likely(self) if known.starts(form)}
        return tuple(word for word in self.words if word in found)

    def places_in(self, text: str) -> Sequence[tuple[int, int]]:
        """Start and end of every place of a word, in order, also of those that overlap."""
        if not self.stand_in(text):
            return []
        known = _texts.get(id(text)) or _Text(text)
        found = known.places.get(self)
        if found is None:
            starts = [(known.starts(form), len(form)) for form in known.likely(self)]
            if len(starts) == 1 and len(starts[0][0]) < MANY:
                ((each, length),) = starts
                found = [(start, start + length) for start in each]
            elif sum([len(each) for each, _ in starts]) < MANY:
                found = sorted([(start, start + length) for each, length in starts for start in each])
            else:
                from drafts.many_places import Places

                found = Places(starts)
            known.places[self] = found
        return found

    def held_by(self, known: _Text) -> Iterable[str]:
        """Those of the forms that were found in the one pass; some of them, it may be, in what is blanked out."""
        if self._held is None:
            self._held = frozenset(self.forms)
        return self._held & known.held


def _forms(word: str) -> Iterable[str]:
    """``word`` with capitals in any of its places; of one with many letters only all or the first of them."""
    if word.upper() == word:
        return (word,)
    letters = [(char, char.upper()) if len(char.upper()) == 1 else (char,) for char in word]
    if sum(len(set(both)) - 1 for both in letters) > MOST_LETTERS:
        return dict.fromkeys((word, word.upper(), word.capitalize()))
    return map("".join, product(*map(dict.fromkeys, letters)))


def _all(find: Find, text: str) -> Iterable[tuple[int, int, int]]:
    """What ``find`` finds in ``text``; of a long one piece by piece, since it takes 27 bytes for a Han character."""
    if len(text) <= PIECE:
        return _found(find, text)
    return (
        (number, at + start, at + end)
        for at in range(0, len(text), PIECE)
        for number, start, end in _found(find, text[at : at + PIECE + _BOOK.longest])
        if start < PIECE
    )


def _found(find: Find, text: str) -> Iterable[tuple[int, int, int]]:
    """What ``find`` finds in ``text``; a lone surrogate, which it would refuse, is no part of any word."""
    try:
        return find(text, True)
    except UnicodeEncodeError:
        return find("".join("\ufffd" if "\ud800" <= char <= "\udfff" else char for char in text), True)


class _Text:
    """A text that is asked about again and again. ``within``: the text it is, but for characters blanked out."""

    def __init__(self, text: str, within: _Text | None = None) -> None:
        self.text = text
        self.answers: dict[Words, bool] = {}
        self.places: dict[Words, Sequence[tuple[int, int]]] = {}
        self._within = within
        self._kept: Callable[[Iterable[int]], MutableSequence[int]] = list if len(text) <= PIECE else _short
        """How places are kept."""
        self._found: dict[str, MutableSequence[int]] = {}
        self.held: frozenset[str] = frozenset()
        self.holding: frozenset[Words] = frozenset()
        self._looked_for = -1
        self.knows = -1
        """How many of all Words are in the text only if ``holding`` has them; -1 until it is looked."""
        self.may_have_gone = within is not None
        """Whether of the words it is said to hold some may not be there."""

    def looked_for(self) -> int:
        """How many of all Words the one pass was made for; it is made when first asked."""
        if self._looked_for < 0:
            self._look()
        return self._looked_for

    def _look(self) -> None:
        if self._within is not None:
            self.knows = self._looked_for = self._within.looked_for()
            self.held, self.holding = self._within.held, self._within.holding
            return
        words, find = _BOOK.automaton() if _announced >= ENOUGH else ((), None)
        found: defaultdict[int, MutableSequence[int]] = defaultdict(self._kept)  # type: ignore[arg-type]
        for number, start, _ in _all(find, self.text) if find else ():
            found[number].append(start)
        self._found = {words[number]: starts for number, starts in found.items()}
        self.held = frozenset(chain(self._found, _common_in(self.text) if find else ()))
        self.holding = frozenset(chain.from_iterable(map(_BOOK.asked_by.__getitem__, self.held)))
        self.knows = self._looked_for = _BOOK.made_for if find else 0

    def holds(self, asked: Words) -> bool:
        """Whether one of the words that ``asked`` looks for is in it."""
        if self.looked_for() >= asked.number and (not self.may_have_gone or asked not in self.holding):
            return asked in self.holding
        return any(map(self.starts, self.likely(asked)))

    def starts(self, word: str) -> Sequence[int]:
        """Where ``word`` starts, in order."""
        found = self._found.get(word)
        if found is None:
            if self._within is not None:
                found = self._kept([at for at in self._within.starts(word) if self.text.startswith(word, at)])
            else:
                found = self._kept(_each(self.text, word))
            if found:
                self._found[word] = found
        return found

    def likely(self, asked: Words) -> Iterable[str]:
        """What may be in it of the words that ``asked`` looks for, and of their forms with capitals."""
        if self.looked_for() >= asked.number:
            return asked.held_by(self)
        if self._looked_for > 0:
            return asked.forms
        begun = (self._within or self)._begun
        return [word for word in asked.forms if word[:2] in begun]

    @cached_property
    def _begun(self) -> frozenset[str]:
        """Every character, and every two side by side: few of thousands of words begin as anything in a short text."""
        return frozenset(chain(self.text, map(add, self.text, islice(self.text, 1, None))))


class _Changed(_Text):
    """A text that says something else than ``before`` from ``start`` to ``end`` of that; only there it is swept."""

    def __init__(self, text: str, before: _Text, start: int, end: int) -> None:
        super().__init__(text)
        self._before, self._start, self._end = before, start, end
        self._by = len(text) - len(before.text)
        self._here: dict[str, list[int]] = {}

    def _look(self) -> None:
        before = self._before
        if before.looked_for() == 0:
            super()._look()
            return
        words, find = _BOOK.made
        first = max(0, self._start - _BOOK.longest)
        end = self._end + self._by
        near = self.text[first : end + _BOOK.longest]
        for number, start, last in _all(find, near) if find else ():
            if start + first < end and last + first > self._start:
                self._here.setdefault(words[number], []).append(start + first)
        new = {*self._here, *_common_in(near)} - before.held
        self.held, self.holding = before.held, before.holding
        if new:
            self.held = before.held.union(new)
            self.holding = before.holding.union(*map(_BOOK.asked_by.__getitem__, new))
        self.knows = self._looked_for = before.looked_for()
        self.may_have_gone = True

    def starts(self, word: str) -> Sequence[int]:
        found: Sequence[int] | None = self._found.get(word)
        if found is None:
            if self.may_have_gone and word in self.held and word not in COMMON:
                known, length = self._before.starts(word), len(word)
                found = [start for start in known if start + length <= self._start]
                found += self._here.get(word, ())
                found += [start + self._by for start in known if start >= self._end]
                self._found[word] = found
            else:
                found = super().starts(word)
        return found


def _short(places: Iterable[int] = ()) -> MutableSequence[int]:
    from drafts.many_places import numbers

    return numbers(places)


Announced = _Text
"""What is known of an announced text."""


def declare_later(declare: Callable[[], object]) -> None:
    """Have ``declare``, which declares words, called when all are looked for in one pass, and not for a short text."""
    _BOOK.waiting.append(declare)


def look_for_all() -> None:
    """Look for all words that are declared by now in one pass, from the next text on: there are many more of them."""
    _BOOK.automaton(of_all=True)


def announced(text: str) -> Announced | None:
    """What is known of ``text``, as long as it is remembered, to be handed to ``announce_changed``."""
    return _texts.get(id(text))


def up_to_date(known: Announced) -> Announced:
    """``known``, or the same anew where words have been declared since, which it would look for one by one."""
    return _Text(known.text) if 0 < known.looked_for() < _BOOK.made_for else known


def held_in(*texts: str) -> tuple[int, frozenset[Words]]:
    """Which of all Words may be in one of the texts: of those numbered so far these; of others nothing is known."""
    every = [known for known in map(_texts.get, map(id, texts)) if known is not None]
    number = min([known.looked_for() for known in every]) if len(every) == len(texts) else 0
    return number, frozenset().union(*[known.holding for known in every])


def exactly_in(text: str) -> tuple[int, frozenset[Words]]:
    """Which of all Words are in ``text``: of those numbered so far these; of others, or all, nothing is known."""
    known = _texts.get(id(text))
    number = known.looked_for() if known is not None else 0
    return (number, known.holding) if known is not None and not known.may_have_gone else (0, frozenset())


def announce_changed(text: str, before: Announced, start: int, end: int) -> str:
    """``text`` itself, announced; it says something else than ``before`` between ``start`` and ``end`` of that only."""
    return _remembered(text, _Changed(text, before, start, end))


def announce(text: str, within: str = "") -> str:
    """``text`` itself, of which from now on all words are looked for in one pass.

    ``within``: an announced text of which it differs by characters that are in no word; it does for both.
    """
    if id(text) not in _texts:
        _remembered(text, _Text(text, _texts.get(id(within)) if within else None))
    return text


def let_go_of_places() -> None:
    """Forget the places that were asked for; whoever asks again has them put together again."""
    for known in _texts.values():
        known.places.clear()


def forget() -> None:
    """Take back all that was announced: the drafts it was for are done with."""
    _texts.clear()


def renounce(text: str) -> None:
    """Take it back that ``text`` was announced: few words are looked for in it, and rarely."""
    _texts.pop(id(text), None)


def _remembered(text: str, known: _Text) -> str:
    global _announced
    _announced += len(text)
    for oldest in list(_texts)[: 1 - KEPT]:
        _texts.pop(oldest, None)
    _texts[id(text)] = known
    return text


def is_swept(text: str) -> bool:
    """Whether ``text`` is announced and all words are looked for in one pass, so that asking for many costs nothing."""
    known = _texts.get(id(text))
    return known is not None and known.looked_for() > 0


def _common_in(text: str) -> list[str]:
    """The words of ``COMMON`` that are in ``text`` and that somebody asks for."""
    return [char for char in COMMON if char in text and char in _BOOK.asked_by]


def _each(text: str, word: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at
        at = text.find(word, at + 1)
