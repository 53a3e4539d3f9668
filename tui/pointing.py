"""What a reader points at: a sentence, its paragraph, its section, or the whole draft."""

from __future__ import annotations

from enum import Enum

from drafts.model import BlockKind
from drafts.sentences import spans
from drafts.span import Span
from sections.view import View


class Scope(Enum):
    SENTENCE = "这一句"
    PARAGRAPH = "这一段"
    SECTION = "这一节"
    DRAFT = "全篇"

    @property
    def next(self) -> Scope:
        every = list(Scope)
        return every[(every.index(self) + 1) % len(every)]


class Pointing:
    """The sentences of a draft and one of them in hand. Positions: code points of the draft's text."""

    def __init__(self, view: View, offset: int) -> None:
        self.view = view
        self.scope = Scope.SENTENCE
        start = view.draft.front.span.end
        self._sentences = [span for span in spans(view.text) if span.start >= start] or [Span(0, len(view.text))]
        self.go_to(offset)

    def go_to(self, offset: int) -> None:
        """To the sentence at ``offset``, else to the next one behind it."""
        last = len(self._sentences) - 1
        self._number = next((n for n, span in enumerate(self._sentences) if offset < span.end), last)

    def step(self, count: int) -> None:
        """So many sentences on or back."""
        self._number = min(max(self._number + count, 0), len(self._sentences) - 1)

    def walk(self, step: int) -> None:
        """To the next (1) or last (-1) of what is pointed at: sentence, paragraph, section."""
        if self.scope is Scope.SENTENCE:
            self.step(step)
            return
        here = self._section() if self.scope is Scope.DRAFT else self.here
        if step > 0:
            if self._sentences[-1].start >= here.end:
                self.go_to(here.end)
            return
        first = next(n for n, span in enumerate(self._sentences) if span.start >= here.start)
        self._number = max(first - 1, 0)
        before = self._section() if self.scope is Scope.DRAFT else self.here
        self.go_to(before.start)

    def to_end(self, number: int) -> None:
        """To the first sentence (0) or the last (-1)."""
        self._number = number % len(self._sentences)

    @property
    def sentence(self) -> Span:
        return self._sentences[self._number]

    @property
    def here(self) -> Span:
        """What is in hand, as wide as the scope; an empty span for the whole draft."""
        match self.scope:
            case Scope.SENTENCE:
                return self.sentence
            case Scope.PARAGRAPH:
                return next((b.span for b in self.view.draft.blocks if b.span.covers(self.sentence)), self.sentence)
            case Scope.SECTION:
                return self._section()
            case Scope.DRAFT:
                return Span(0, 0)

    def _section(self) -> Span:
        """From the heading above to the next one."""
        draft, text = self.view.draft, self.view.text
        starts = [b.span.start for b in draft.blocks if b.kind is BlockKind.HEADING and b is not draft.title]
        first = max((start for start in starts if start <= self.sentence.start), default=draft.front.span.end)
        end = min((start for start in starts if start > self.sentence.start), default=len(text))
        return Span(first, len(text[:end].rstrip()))
