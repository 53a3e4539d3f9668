"""The text that was looked through as a whole, when the one now at hand says something else in a few lines only."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from drafts.cached import cached_property
from drafts.typed import NamedTuple
from drafts.words import Announced, announce, announce_changed, announced, up_to_date
from sections.bare import Bare, bare
from sections.prose import MARKER
from sections.view import View

WIDEST = 3000
"""Code points that may say something else before the text is looked through anew."""
NEAR = 100
"""The same of a line."""


class Swept(NamedTuple):
    """Where words stand in a text that differs from a known one from ``start`` to ``end``, by being ``by`` longer."""

    known: Announced
    start: int
    end: int
    by: int

    @classmethod
    def of(cls, text: str) -> Swept | None:
        """Of ``text`` itself, if it was announced."""
        known = announced(text)
        return cls(known, len(text), 0, 0) if known is not None else None

    def changed(self, start: int, end: int, by: int) -> Swept | None:
        """Of a text that differs from this one between ``start`` and ``end``; None where it is too much by now."""
        if self.start <= self.end:
            start, end = min(start, self.start), max(end, self.end + self.by) - self.by
        return Swept(up_to_date(self.known), start, end, self.by + by) if end - start <= NEAR else None

    def announce(self, text: str) -> None:
        """Have words looked for in ``text`` only where it differs."""
        announce_changed(text, self.known, self.start, self.end)


class Looked:
    """What was found out about a text as a whole."""

    def __init__(self, view: View) -> None:
        self._view = (view.prose, view.text)
        self._words = announced(view.text)
        self._bare_words: Announced | None = None
        if "bare" in view.__dict__:
            self.bare, self._bare_words = view.bare, announced(view.bare.text)

    @cached_property
    def bare(self) -> Bare:
        return bare(*self._view)

    def words(self) -> Announced | None:
        """Where words stand in it."""
        known = self._words or announced(announce(self._view[1]))
        self._words = known and up_to_date(known)
        return self._words

    def bare_words(self) -> Announced | None:
        """Where they stand in the prose without marks."""
        known = self._bare_words or announced(announce(self.bare.text))
        self._bare_words = known and up_to_date(known)
        return self._bare_words


class Base:
    """``looked``: at a text that says something else from ``start`` to ``end``, so that this one is ``by`` longer."""

    def __init__(self, looked: Looked, start: int, end: int, by: int) -> None:
        self._looked, self._start, self._end, self._by = looked, start, end, by

    @classmethod
    def of(cls, view: View) -> Base:
        return cls(Looked(view), len(view.text), 0, 0)

    def changed(self, start: int, end: int, by: int) -> Base | None:
        """Of a text that says something else than this between ``start`` and ``end``; None where it is too much."""
        if self._start > self._end:
            return Base(self._looked, start, end, by)
        start, end = min(start, self._start), max(end, self._end + self._by)
        return Base(self._looked, start, end - self._by, self._by + by) if end - start <= WIDEST else None

    def announce(self, text: str) -> None:
        """Have words looked for in ``text``, the one at hand, only where it says something else."""
        if (known := self._looked.words()) is not None:
            announce_changed(text, known, self._start, self._end)

    def bare(self, prose: str, text: str) -> Bare:
        """The prose of ``text``, the one at hand, without marks."""
        if MARKER not in prose:
            return bare(prose, text)
        known, start, end = self._looked.bare, self._start, self._end + self._by
        here = bare(prose[start:end], text[start:end])
        first, last = known.offset(start), known.offset(end - self._by)
        grown = first + len(here.text) - last
        runs, behind = bisect_left(known.places, start), bisect_right(known.places, end - self._by)
        said = "".join((known.text[:first], here.text, known.text[last:]))
        if (words := self._looked.bare_words()) is not None:
            announce_changed(said, words, first, last)
        return Bare(
            announce(said),
            [
                *known.starts[:runs],
                *[first + at for at in here.starts],
                first + len(here.text),
                *[at + grown for at in known.starts[behind:]],
            ],
            [
                *known.places[:runs],
                *[start + at for at in here.places],
                end,
                *[at + self._by for at in known.places[behind:]],
            ],
        )
