"""The words by which sections begin inside paragraphs (在看到成绩的同时，…), and where in a draft they may be."""

from __future__ import annotations

from bisect import bisect_left

from drafts.span import Span
from drafts.words import Words
from sections.kind import Kind
from sections.kind_patterns import possible


class Cues:
    """``of``: the sections of a kind that have cues possible in ``text``, with these; never the lead."""

    def __init__(self, kind: Kind, text: str) -> None:
        self.of = [
            (section, cues)
            for section in kind.sections
            if section.id != "lead" and (cues := possible(section.cues, text))
        ]
        self._places = self._signs(text)

    def _signs(self, text: str) -> list[int] | None:
        """Where words stand of which each cue needs one; None where a cue needs none."""
        signs: set[Words] = set()
        for _, cues in self.of:
            for cue in cues:
                if not cue.signs:
                    return None
                signs.add(min(cue.signs, key=lambda words: len(words.places_in(text))))
        return sorted(start for words in signs for start, _ in words.places_in(text))

    def may_be_in(self, area: Span) -> bool:
        if self._places is None:
            return True
        place = bisect_left(self._places, area.start)
        return place < len(self._places) and self._places[place] < area.end
