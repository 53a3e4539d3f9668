"""Which stretch of a draft is put into the editor when it is opened, and where the cursor stands in it."""

from __future__ import annotations

from collections.abc import Sequence

from drafts.model import Block, BlockKind
from drafts.span import Span
from sections.kind import State
from sections.match import Part
from sections.view import View

WHOLE = "whole"
"""Id of the entry that stands for the whole text."""
AT_ONCE = 8_000
"""Code points up to which a text is divided into its parts before it is shown, and examined as soon as it is asked."""


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
    start, end = part.span.start, min(part.span.end, len(text))
    while end > start and text[end - 1] == "\n":
        end -= 1
    while start < end and text[start] == "\n":
        start += 1
    return Span(start, end)


def is_missing(part: Part) -> bool:
    """Whether this is a section that is not there yet."""
    return part.section is not None and not len(part.span)


def entry(area: Span, part: Part, offset: int | None, blocks: Sequence[Block]) -> int:
    """Where the cursor goes in the ``area`` of ``part``: to ``offset``, else where the text below the heading begins.

    ``blocks``: of the draft, as far as they are known. Where there is no text yet: behind the heading.
    """
    if offset is None:
        inside = (block for block in blocks if area.covers(block.span))
        body = next((block for block in inside if block.kind is not BlockKind.HEADING or block.running), None)
        bare = area.end if part.state is State.EMPTY else area.start
        offset = bare if body is None else body.span.start
    return max(min(offset, area.end), area.start)
