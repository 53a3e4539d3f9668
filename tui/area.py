"""Which stretch of a text is put into the editor when a draft is opened, and where the cursor stands in it."""

from __future__ import annotations

from collections.abc import Sequence

from drafts.model import Block, BlockKind, Draft
from drafts.span import Span

AT_ONCE = 8_000
"""Code points up to which a text is divided into its parts before it is shown, and examined as soon as it is asked."""


def stretch(text: str, span: Span) -> Span:
    """What is in ``span`` of ``text``, or of what is left of it, without the empty lines around it."""
    start, end = span.start, min(span.end, len(text))
    while end > start and text[end - 1] == "\n":
        end -= 1
    while start < end and text[start] == "\n":
        start += 1
    return Span(start, end)


def entry(area: Span, offset: int | None, blocks: Sequence[Block]) -> int:
    """Where the cursor goes in ``area``: to ``offset``, else where the text below the heading begins, else behind that.

    ``blocks``: of the draft, as far as they are known.
    """
    if offset is None:
        inside = [block for block in blocks if area.covers(block.span)]
        body = next((block for block in inside if block.kind is not BlockKind.HEADING or block.running), None)
        offset = body.span.start if body is not None else area.end if inside else area.start
    return max(min(offset, area.end), area.start)


def opening(draft: Draft) -> Span:
    """What the first part of ``draft`` is, as far as headings tell: before kinds are loaded nobody knows more.

    Where there is a title and no other heading, it is the first paragraph: the part may go on, but not end before that.
    """
    text, title = draft.text, draft.title
    below = title.span.end if title else draft.front.span.end
    headings = [heading.span.start for heading in draft.headings if heading.span.start >= below]
    body = next((block.span.end for block in draft.blocks if block.span.start >= below), len(text))
    edges = [draft.front.span.end, *headings, body if title and not headings else len(text)]
    areas = [stretch(text, Span(*edges[place : place + 2])) for place in range(len(edges) - 1)]
    return next((area for area in areas if len(area)), areas[0])
