"""The words by which sections begin inside paragraphs (在看到成绩的同时，…), and where in a draft they may be."""

from __future__ import annotations

from bisect import bisect_left

from drafts.cached import cached_property
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from drafts.words import Words
from sections.kind import Kind
from sections.kind_patterns import possible

if TYPE_CHECKING:
    from collections.abc import Iterator

_INSIDE = r"[^。！？；;!?.\n\r]"
_SENTENCE = Regex(rf"{_INSIDE}+(?:(?<![\u4e00-\u9fff”）)])\.{_INSIDE}*)*[。！？；;!?.]?")
_OPENING = Regex(r"(?:[^\w（(【“《]|_)*(?:(?:[（(]?\d{1,2}[)）.、]|[①-⑳])(?:[^\w（(【“《]|_)*)?")


def sentences(text: str, area: Span) -> Iterator[tuple[int, int, int]]:
    """Where each sentence in ``area``, or half of one, starts, where its first word does, and where it ends.

    A full stop of half width ends it behind a Chinese character. Signs, and a number in a list, stand before the word.
    """
    for m in _SENTENCE.finditer(text, area.start, area.end):
        start = m.start()
        opening = None if text[start].isalpha() else _OPENING.match(text, start, m.end())
        yield start, opening.end() if opening else start, m.end()


def _commonness(words: Words) -> float:
    """How often one of the words is to be expected: each character more makes a word eight times rarer."""
    return sum([8.0 ** -len(word) for word in words.words])


class Cues:
    """``of``: the sections of a kind that have cues possible in ``text``, with these; never the lead."""

    def __init__(self, kind: Kind, text: str) -> None:
        self.of = [
            (section, cues)
            for section in kind.sections
            if section.id != "lead" and (cues := possible(section.cues, text))
        ]
        self._text = text

    @cached_property
    def _places(self) -> list[int] | None:
        """Where words stand of which each cue needs one; None where a cue needs none."""
        cues = [cue for _, cues in self.of for cue in cues]
        if not all(cue.signs for cue in cues):
            return None
        signs = {min(cue.signs, key=_commonness) for cue in cues}
        return sorted([start for words in signs for start, _ in words.places_in(self._text)])

    def may_be_in(self, area: Span) -> bool:
        if self._places is None:
            return True
        place = bisect_left(self._places, area.start)
        return place < len(self._places) and self._places[place] < area.end
