"""A reviewer's way through a draft: what is in hand, which comments are on it and which of them, the next one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from drafts.span import Span
from drafts.typed import NamedTuple
from sections.view import View
from tui.pointing import Pointing, Scope
from tui.reviewing import Review, Said


class Heading(NamedTuple):
    """A line of the outline. ``depth``: 0 for the highest. ``comments``: how many there are open below it."""

    name: str
    depth: int
    here: bool
    comments: int
    blanks: int


class Walk:
    """Positions: code points of the draft's text."""

    def __init__(self, view: View, review: Review, offset: int) -> None:
        self.view, self.review = view, review
        self.pointing = Pointing(view, offset)
        self._chosen = ""

    def renew(self, view: View, review: Review) -> None:
        """The text has changed: where the comments are now, and what has been said meanwhile."""
        scope, at = self.pointing.scope, self.pointing.sentence.start
        self.view, self.review = view, review
        self.pointing = Pointing(view, at)
        self.pointing.scope = scope

    @property
    def said(self) -> list[Said]:
        """The comments that touch what is in hand; on the whole draft, those on nothing in particular."""
        if self.pointing.scope is Scope.DRAFT:
            return [said for said in self.review.said if said.span is None]
        here = self.pointing.here
        return [s for s in self.review.said if s.span and (s.span.overlaps(here) or s.span.start == here.start)]

    @property
    def chosen(self) -> Said | None:
        """The comment that is answered or settled: the one that was gone to, else the first here that is open."""
        there = self.said
        picked = next((s for s in there if s.thread.comment.id == self._chosen), None)
        return picked or next((s for s in there if not s.thread.resolved), next(iter(there), None))

    @property
    def suggested(self) -> Said | None:
        """The comment whose suggestion can be accepted: the chosen one, else the first here that is open."""
        there = (s for s in (self.chosen, *self.said) if s is not None and not s.thread.resolved)
        return next((s for s in there if self.review.accepted(s)), None)

    @property
    def idle(self) -> frozenset[str]:
        """The ids of the commands that need a comment, or a suggestion, where there is none."""
        idle = {"answer-comment", "resolve-comment"} if self.chosen is None else set[str]()
        return frozenset(idle if self.suggested is not None else {*idle, "accept-suggestion"})

    @property
    def elsewhere(self) -> int:
        """How many comments that are not resolved are on something else."""
        there = self.said
        return sum(s not in there for s in self.review.unresolved)

    def next_comment(self, step: int) -> bool:
        """To the next open comment, round the whole draft: first those on all of it, last what is detached.

        False where there is none.
        """
        there = self.review.unresolved
        if not there:
            return False
        now = self.chosen
        if now is not None and now in there:
            number = (there.index(now) + step) % len(there)
        else:
            before = sum(not s.detached and (s.span is None or s.span.start < self._at) for s in there)
            number = (before if step > 0 else before - 1) % len(there)
        said = there[number]
        self._chosen = said.thread.comment.id
        self._point_at(said.span)
        return True

    def _point_at(self, span: Span | None) -> None:
        """Have in hand the least that covers ``span``; None: the whole draft."""
        self.pointing.scope = Scope.DRAFT
        if span is not None:
            self.pointing.go_to(span.start)
            for scope in (Scope.SECTION, Scope.PARAGRAPH, Scope.SENTENCE):
                wider, self.pointing.scope = self.pointing.scope, scope
                if not self.pointing.here.covers(span):
                    self.pointing.scope = wider if wider is not Scope.DRAFT else Scope.SECTION
                    return

    @property
    def _at(self) -> int:
        return 0 if self.pointing.scope is Scope.DRAFT else self.pointing.sentence.start

    def outline(self, blanks: Iterable[Span]) -> list[Heading]:
        """The headings of the draft without its title, with what is open below each."""
        view = self.view
        headings = view.draft.headings
        depths = sorted({heading.level for heading in headings})
        ends = [*(heading.span.start for heading in headings[1:]), len(view.text)]
        parts = [Span(heading.span.start, end) for heading, end in zip(headings, ends, strict=False)]
        open_at = sorted(s.span.start for s in self.review.unresolved if s.span is not None)
        blank_at = sorted(span.start for span in blanks)
        return [
            Heading(
                _name(view, block.span),
                depths.index(block.level),
                part.start <= self.pointing.sentence.start < part.end,
                _within(open_at, part),
                _within(blank_at, part),
            )
            for block, part in zip(headings, parts, strict=True)
        ]


def _within(places: Sequence[int], part: Span) -> int:
    return bisect_left(places, part.end) - bisect_left(places, part.start)


def _name(view: View, span: Span) -> str:
    """The heading, without the text that some have behind them in one paragraph."""
    line = " ".join(span.of(view.text).strip().lstrip("#").split())
    return line.partition("。")[0]
