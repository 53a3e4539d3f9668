"""The parts of a draft as the outline shows them, and the whole behind them."""

from __future__ import annotations

from collections.abc import Sequence

from drafts.span import Span
from sections.kind import State
from sections.matched import Part
from sections.view import View
from tui.area import stretch

WHOLE = "whole"
"""Id of the entry that stands for the whole text."""


def parts(view: View, length: int) -> tuple[Part, ...]:
    """The parts of ``view`` in order, then the whole, of ``length``; that alone where there is nothing to divide."""
    matched = view.matched
    whole = Part(WHOLE, None, "全文", Span(view.draft.front.span.end, length), State.PRESENT)
    return (*matched.parts, whole) if matched.kind or len(matched.parts) > 1 else (whole,)


def part_at(parts: Sequence[Part], offset: int) -> Part:
    """The part around ``offset``; never a missing one, and the whole (the last) only where there is no other."""
    inside = [part for part in parts[:-1] if part.span.start <= offset and len(part.span)]
    return inside[-1] if inside else parts[0]


def room(text: str, part: Part) -> Span:
    """The stretch of ``part`` in ``text`` without the empty lines around it."""
    return stretch(text, part.span)


def is_missing(part: Part) -> bool:
    """Whether this is a section that is not there yet."""
    return part.section is not None and not len(part.span)
