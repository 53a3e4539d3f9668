"""What stood in the same place a year ago: the passage to look at, and the figure to compare with."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from drafts.cached import cached_property
from drafts.han import is_han
from drafts.model import Block, BlockKind
from drafts.regex import Regex
from drafts.span import Span
from sections.amount import Amount, amounts, unit_of
from sections.blanks import Blank
from sections.likeness import likeness, pairs
from sections.matched import Part
from sections.view import View

SAME_PASSAGE = 0.12
"""Likeness below which two paragraphs are not about the same."""
SAME_FIGURE = 0.55
"""Likeness below which two places do not ask for the same figure."""
CLEAR = 0.08
"""By how much the best figure has to lie above the next that differs from it."""
NOUN = 4
"""Code points right in front of a figure that tell best what it counts."""

_CLAUSE = Regex(r"[，。；：、！？,;:!?（）()\n\r]")


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of last year. ``span``, number and unit, and ``sentence``: code points of last year's text."""

    amount: Amount
    span: Span
    sentence: Span


@dataclass(frozen=True, slots=True)
class _Spot:
    """What stands around a figure or a blank: right before it in its clause, and as pairs of characters."""

    noun: str
    clause: frozenset[str]
    sentence: frozenset[str]
    paragraph: frozenset[str]


class LastYear:
    """Last year's draft, ready to be compared with. ``view``: of last year's draft."""

    def __init__(self, view: View) -> None:
        self.view = view
        self._said: dict[int, frozenset[str]] = {}
        self._spots: dict[int, _Spot] = {}

    def passage(self, view: View, part: Part, offset: int) -> Span | None:
        """The paragraph of last year that is most like the one at ``offset`` in ``part`` of ``view``.

        Where none is alike, or nothing is written yet, the whole section of last year; None where there was none.
        """
        section = self._section(view, part if part.section else view.matched.part_at(offset))
        there = [block for span in section for block in _paragraphs(self.view, span)]
        if not there:
            return None
        here = _paragraph_at(view, part.span, offset)
        mine = _said(view, here) if here else frozenset[str]()
        alike = [likeness(mine, self._said_in(block)) for block in there]
        if max(alike) >= SAME_PASSAGE:
            return there[alike.index(max(alike))].span
        return Span(there[0].span.start, there[-1].span.end)

    def figure(self, view: View, blank: Blank) -> Figure | None:
        """The figure that stood where ``blank`` of ``view`` stands; None unless one is clearly it."""
        counted, part = unit_of(blank.unit), view.matched.part(blank.part)
        if not counted or part is None:
            return None
        section = self._section(view, part)
        rivals = [f for f in self._figures if f.amount.base == counted and any(s.covers(f.span) for s in section)]
        if not rivals:
            return None
        mine = _spot(view, blank.span)
        alike = [_alike(mine, self._spot(figure)) for figure in rivals]
        best = max(alike)
        likest = rivals[alike.index(best)]
        others = (a for a, f in zip(alike, rivals, strict=True) if f.amount.value != likest.amount.value)
        return likest if best >= SAME_FIGURE and best - max(others, default=0.0) >= CLEAR else None

    def _section(self, view: View, part: Part) -> tuple[Span, ...]:
        """Where last year's draft has the section of ``part``; of a part that is no section, one of its name."""
        matched = self.view.matched
        if part.section is not None:
            found = matched.found(part.section.id)
            return found.spans if found else ()
        return tuple(other.span for other in matched.parts if other.section is None and other.name == part.name)

    def _said_in(self, block: Block) -> frozenset[str]:
        if block.span.start not in self._said:
            self._said[block.span.start] = _said(self.view, block)
        return self._said[block.span.start]

    def _spot(self, figure: Figure) -> _Spot:
        if figure.span.start not in self._spots:
            self._spots[figure.span.start] = _spot(self.view, figure.span)
        return self._spots[figure.span.start]

    @cached_property
    def _figures(self) -> tuple[Figure, ...]:
        view = self.view
        return tuple(
            Figure(amount, span, view.sentence(span.start))
            for block in view.prose_blocks
            for span, amount in amounts(view.prose, block.span.start, block.span.end)
        )


def _alike(one: _Spot, other: _Spot) -> float:
    """From 0 to 1: the words around count, and most of all the noun right in front."""
    longest = min(max(len(one.noun), len(other.noun)), NOUN)
    noun = min(_shared_ending(one.noun, other.noun) / longest, 1.0) if longest else 0.0
    near = max(noun, likeness(one.clause, other.clause))
    far = 0.25 * likeness(one.sentence, other.sentence) + 0.15 * likeness(one.paragraph, other.paragraph)
    return 0.6 * near + far


def _spot(view: View, span: Span) -> _Spot:
    sentence = view.sentence(span.start)
    before = _CLAUSE.split(view.prose[sentence.start : span.start])[-1]
    behind = _CLAUSE.split(view.prose[span.end : max(sentence.end, span.end)])[0]
    paragraph = _paragraph_at(view, Span(0, len(view.text)), span.start)
    return _Spot(
        "".join(filter(is_han, before)),
        pairs(before + behind),
        pairs(sentence.of(view.prose)),
        _said(view, paragraph) if paragraph else frozenset(),
    )


def _shared_ending(one: str, other: str) -> int:
    """How many characters both end with."""
    return next(
        (n for n in range(min(len(one), len(other))) if one[-1 - n] != other[-1 - n]), min(len(one), len(other))
    )


def _said(view: View, block: Block) -> frozenset[str]:
    """What a paragraph and the heading above it say."""
    above = bisect_right(view.draft.headings, block.span.start, key=Block.start)
    heading = view.draft.headings[above - 1].body.of(view.prose) if above else ""
    return pairs(f"{heading}\n{block.span.of(view.prose)}")


def _paragraph_at(view: View, within: Span, offset: int) -> Block | None:
    """The paragraph at ``offset``; where a heading or nothing stands there, the next one in ``within``."""
    inside = _paragraphs(view, within)
    return next((block for block in inside if block.span.end >= offset), inside[-1] if inside else None)


def _paragraphs(view: View, within: Span) -> list[Block]:
    """The blocks with text that start in ``within``: paragraphs, items, and headings with text run in."""
    blocks = view.prose_blocks
    first, last = (bisect_left(blocks, edge, key=Block.start) for edge in (within.start, within.end))
    return [
        block
        for block in blocks[first:last]
        if block is not view.draft.title and (block.kind is not BlockKind.HEADING or block.running)
    ]
