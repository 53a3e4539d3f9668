"""Walking through the blanks of a draft one by one: where each stands now, which are filled, which are alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from drafts.edit import Edit, carried
from drafts.span import Span
from sections.blanks import Blank, Filling, fill


@dataclass(frozen=True, slots=True)
class Place:
    """A blank as the walk found it, and where it and its sentence stand in the text now."""

    blank: Blank
    original: str
    span: Span
    sentence: Span

    @property
    def asked(self) -> str:
        """What is wanted here, in Chinese."""
        unit = f"（{self.blank.unit}）" if self.blank.unit else ""
        return self.blank.label + unit

    def value(self, text: str) -> str | None:
        """What stands there instead of the blank, or None while it is blank."""
        now = self.span.of(text)
        return None if now == self.original else now

    def filling(self, text: str, value: str) -> Filling:
        """How ``value`` is put in here, whatever stands here now; the edit replaces exactly ``span``."""
        start, end = self.span.start, self.span.end
        as_it_was = text[:start] + self.original + text[end:]
        blank = self.blank._replace(span=Span(start, start + len(self.original)))
        found = fill(as_it_was, blank, value)
        before = self.original[: found.edit.start - start]
        after = self.original[found.edit.end - start :]
        return found._replace(edit=Edit(start, end, before + found.edit.text + after))


class BlankWalk:
    """The blanks that a draft had when the walk began, in order. ``at`` is the one in hand; behind the last: done."""

    def __init__(self, text: str, blanks: Sequence[Blank], offset: int = 0) -> None:
        """``offset``: where the writer was; the walk starts at the first blank from there on."""
        self.text = text
        self.places = [Place(b, b.span.of(text), b.span, b.sentence) for b in blanks]
        self.at = next((i for i, p in enumerate(self.places) if p.span.end > offset), 0)
        self._told = (-1, "")

    def __len__(self) -> int:
        return len(self.places)

    @property
    def current(self) -> Place | None:
        return self.places[self.at] if self.at < len(self.places) else None

    @property
    def done(self) -> int:
        """How many are filled."""
        return sum(1 for place in self.places if place.value(self.text) is not None)

    def alike(self, number: int) -> list[Place]:
        """The other blanks, not filled yet, that ask for the same as number ``number``: a year, the name of a place."""
        asked = self.places[number].blank
        return [
            place
            for place in self.places
            if place.blank is not asked and place.value(self.text) is None and _same(place.blank, asked)
        ]

    def moved(self, edits: Iterable[Edit], text: str) -> None:
        """The draft's text is ``text`` now, by ``edits`` (positions in the text before)."""
        edits = list(edits)
        self.text = text
        self.places = [
            replace(place, span=_carried(place.span, edits), sentence=_carried(place.sentence, edits))
            for place in self.places
        ]

    def would_lose(self, typed: str) -> bool:
        """Whether to tell that ``typed`` has not been put into the blank in hand; once is enough."""
        place, now = self.current, (self.at, typed)
        lost = bool(typed) and place is not None and typed != place.value(self.text) and now != self._told
        self._told = now if lost else (-1, "")
        return lost

    def forward(self) -> None:
        """To the next blank that is not filled, or behind the last."""
        later = range(self.at + 1, len(self.places))
        self.at = next((n for n in later if self.places[n].value(self.text) is None), len(self.places))

    def back(self) -> None:
        """To the one before, filled or not."""
        self.at = max(self.at - 1, 0)

    def to_first_unfilled(self) -> None:
        self.at = -1
        self.forward()

    def to(self, edits: Sequence[Edit]) -> None:
        """To the blank that ``edits`` (already made) changed first, if they changed one."""
        start = edits[0].start if edits else -1
        self.at = next((n for n, place in enumerate(self.places) if place.span.start == start), self.at)


def _same(one: Blank, other: Blank) -> bool:
    return one.shared and other.shared and one.label == other.label


def _carried(span: Span, edits: list[Edit]) -> Span:
    return Span(carried(span.start, edits), carried(span.end, edits))
