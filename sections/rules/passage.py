"""Sentences in one notation, so that rules on dates and figures see 1,580 人 and **１５８０**人 as the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from drafts.span import Span
from sections.prose import MARKER, OPAQUE
from sections.view import View

REACH = 400
"""Code points of a sentence looked at on either side of what it was found by."""
MASKS = frozenset("XxＸｘХх×*＊_＿○◯□▲△●【〔{")
"""What stands for something left out."""
_STOPS = "。！？\n\r!?" + OPAQUE
_SPACES = " \t\u3000\xa0" + MARKER
_ONE_NOTATION = str.maketrans(
    "０１２３４５６７８９％．,:;()＋－～",
    "0123456789%.，：；（）+-~",
)
DIGITS = frozenset("0123456789")
_NUMBER = DIGITS | {"."}


class Passage:
    """A stretch of a draft: ``text`` without marks, spaces and thousands separators, digits and signs of one width."""

    __slots__ = ("_at", "text")

    def __init__(self, prose: str, start: int, end: int) -> None:
        raw = prose[start:end].translate(_ONE_NOTATION)
        self._at: Sequence[int] = range(start, end)
        if any(space in raw for space in _SPACES) or "，" in raw:
            kept = [at for at, char in enumerate(raw) if not _drops(raw, at, char, prose[start + at])]
            if len(kept) < len(raw):
                self._at = [start + at for at in kept]
                raw = "".join([raw[at] for at in kept])
        self.text = raw

    def span(self, start: int, end: int) -> Span:
        """Where ``text[start:end]``, which must not be empty, stands in the draft."""
        return Span(self._at[start], self._at[end - 1] + 1)

    @property
    def masked(self) -> bool:
        """Whether something in it is left out, so that nothing can be reckoned."""
        return not MASKS.isdisjoint(self.text)


def _drops(raw: str, at: int, char: str, written: str) -> bool:
    if char in _SPACES:
        return at == 0 or not (raw[at - 1] in _NUMBER and raw[at + 1 : at + 2] in _NUMBER)
    if written != "," or at == 0 or raw[at - 1] not in DIGITS:
        return False
    group = raw[at + 1 : at + 5]
    return len(group) >= 3 and DIGITS.issuperset(group[:3]) and group[3:4] not in DIGITS


def passages(view: View, *words: str) -> Iterator[Passage]:
    """The sentences that hold any of ``words``, each once, in order; no rows of tables. Time: linear in the text."""
    prose = view.prose
    found = {word: prose.find(word) for word in words}
    while found := {word: at for word, at in found.items() if at >= 0}:
        at = min(found.values())
        start, end = sentence(prose, at)
        if "|" not in view.text[start:end]:
            yield Passage(prose, start, end)
        past = max(end, at + 1)
        found = {word: place if place >= past else prose.find(word, past) for word, place in found.items()}


def sentence(prose: str, at: int) -> tuple[int, int]:
    """Where the sentence around ``at`` starts and ends, its end mark left out, at most REACH away."""
    low = max(0, at - REACH)
    start = max(prose.rfind(stop, low, at) for stop in _STOPS) + 1
    ends = [end for stop in _STOPS if (end := prose.find(stop, at, at + REACH)) >= 0]
    return max(start, low), min([*ends, at + REACH, len(prose)])
