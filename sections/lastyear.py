"""What stood in the same place a year ago: the passage to look at, and the figure to compare with."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from drafts.model import Block, BlockKind
from drafts.span import Span
from sections.amount import Amount, amounts
from sections.blanks import Blank
from sections.likeness import likeness, pairs
from sections.match import Part
from sections.measure import COUNTED, RATE
from sections.view import View

SAME_PASSAGE = 0.12
"""Likeness below which two paragraphs are not about the same."""
SAME_FIGURE = 0.55
"""Score below which two places do not ask for the same figure."""
CLEAR = 0.08
"""By how much the best figure has to lie above the next that differs from it."""

_CLAUSE = re.compile(r"[，。；：、！？,;:!?（）()\n\r]")
_UNIT = re.compile(rf"{RATE}|{COUNTED}")


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of last year. ``span`` (number and unit) and ``sentence``: code points of last year's text."""

    amount: Amount
    text: str
    span: Span
    sentence: Span


@dataclass(frozen=True, slots=True)
class _Spot:
    """What stands around a figure or a blank, as pairs of characters."""

    before: str
    clause: frozenset[str]
    sentence: frozenset[str]
    around: frozenset[str]


class LastYear:
    """Last year's draft, ready to be compared with. ``view``: of last year's draft."""

    def __init__(self, view: View) -> None:
        self.view = view

    def passage(self, view: View, part: Part, offset: int) -> Span | None:
        """The paragraph of last year that is most like the one at ``offset`` in ``part`` of ``view``.

        Where none is alike, or nothing is written yet, the whole section of last year; None where there was none.
        """
        section = self._section(view, part)
        if not section:
            return None
        whole = Span(section[0].start, section[-1].end)
        mine = pairs(_around(view, offset, part.span))
        scored = [
            (
                likeness(mine, pairs(_heading(self.view, block) + block.body.of(self.view.prose))),
                -block.span.start,
                block,
            )
            for block in _paragraphs(self.view, section)
        ]
        if not scored:
            return None
        best = max(scored, key=lambda item: item[:2])
        return best[2].span if best[0] >= SAME_PASSAGE else _trimmed(self.view, whole)

    def figure(self, view: View, blank: Blank) -> Figure | None:
        """The figure that stood where ``blank`` of ``view`` stands now; None unless one is clearly it."""
        if not _UNIT.fullmatch(blank.unit):
            return None
        part = view.matched.part(blank.part)
        section = self._section(view, part) if part else ()
        wanted = next(iter(amounts(f"1{blank.unit}")), None)
        if wanted is None or not section:
            return None
        mine = _spot(view, blank.span)
        scored = sorted(
            (
                (_score(mine, spot), figure)
                for figure, spot in self._figures
                if figure.amount.base == wanted[1].base and any(s.covers(figure.span) for s in section)
            ),
            key=lambda item: (-item[0], item[1].span),
        )
        if not scored or scored[0][0] < SAME_FIGURE:
            return None
        best, figure = scored[0]
        others = [score for score, other in scored[1:] if other.amount.value != figure.amount.value]
        return figure if not others or best - others[0] >= CLEAR else None

    def _section(self, view: View, part: Part) -> tuple[Span, ...]:
        """Where last year's draft has the section of ``part``; a part of no section: the one of the same name."""
        if part.section is not None:
            found = self.view.matched.found(part.section.id)
            return found.spans if found else ()
        return tuple(p.span for p in self.view.matched.parts if p.section is None and p.name == part.name)

    @cached_property
    def _figures(self) -> tuple[tuple[Figure, _Spot], ...]:
        view = self.view
        found = (
            Figure(amount, span.of(view.text), span, view.sentence(span.start))
            for block in view.prose_blocks
            for span, amount in amounts(view.prose, block.span.start, block.span.end)
        )
        return tuple((figure, _spot(view, figure.span)) for figure in found)


def _score(one: _Spot, other: _Spot) -> float:
    ending = _shared_ending(one.before, other.before) / min(max(len(one.before), len(other.before), 1), 4)
    clause = max(likeness(one.clause, other.clause), min(ending, 1.0))
    return 0.6 * clause + 0.25 * likeness(one.sentence, other.sentence) + 0.15 * likeness(one.around, other.around)


def _spot(view: View, span: Span) -> _Spot:
    sentence = view.sentence(span.start)
    before = _CLAUSE.split(view.prose[sentence.start : span.start])[-1]
    behind = _CLAUSE.split(view.prose[span.end : max(sentence.end, span.end)])[0]
    around = _around(view, span.start, Span(0, len(view.text)))
    return _Spot(_han(before), pairs(before + behind), pairs(sentence.of(view.prose)), pairs(around))


def _han(text: str) -> str:
    return "".join(re.findall(r"[\u3400-\u9fff]+", text))


def _shared_ending(one: str, other: str) -> int:
    count = 0
    for a, b in zip(reversed(one), reversed(other), strict=False):
        if a != b:
            break
        count += 1
    return count


def _around(view: View, offset: int, within: Span) -> str:
    """The paragraph at ``offset``, or the next one where a heading or nothing stands there, with its heading."""
    inside = _paragraphs(view, (within,))
    here = next((b for b in inside if b.span.end >= offset), inside[-1] if inside else None)
    return _heading(view, here) + here.body.of(view.prose) if here else ""


def _heading(view: View, block: Block) -> str:
    """The heading that ``block`` stands below, or its own where that is run in."""
    above = [h for h in view.draft.headings if h.span.start <= block.span.start]
    return above[-1].body.of(view.prose) if above else ""


def _paragraphs(view: View, spans: tuple[Span, ...]) -> list[Block]:
    """The blocks with text in ``spans``: paragraphs, items, and headings with text run in."""
    return [
        block
        for block in view.prose_blocks
        if block is not view.draft.title
        and (block.kind is not BlockKind.HEADING or block.running)
        and any(span.start <= block.span.start < span.end for span in spans)
    ]


def _trimmed(view: View, span: Span) -> Span | None:
    text = span.of(view.text)
    start = span.start + len(text) - len(text.lstrip())
    end = span.end - (len(text) - len(text.rstrip()))
    return Span(start, end) if start < end else None
