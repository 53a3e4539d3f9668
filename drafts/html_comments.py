"""The HTML comments of a Markdown text: a reader of the finished draft does not see them."""

from __future__ import annotations

from drafts.model import BlockKind, Draft
from drafts.span import Span


def html_comments(draft: Draft) -> tuple[Span, ...]:
    """Every finished comment outside code, in order. One without end is text: it may have been meant as such."""
    text = draft.text
    code = [block.span for block in draft.blocks if block.kind is BlockKind.CODE]
    found: list[Span] = []
    at = draft.front.span.end
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start + 4)) >= 0:
        escaped = (start - len(text[at:start].rstrip("\\")) - at) % 2
        inside = next((span for span in code if span.start <= start < span.end), None)
        if inside or escaped:
            at = inside.end if inside else start + 4
            continue
        at = end + 3
        found.append(Span(start, at))
    return tuple(found)


def without(text: str, span: Span, gaps: tuple[Span, ...]) -> str:
    """``span`` of ``text`` without what lies in ``gaps``."""
    pieces: list[str] = []
    at = span.start
    for gap in gaps:
        if gap.overlaps(span):
            pieces.append(text[at : max(at, gap.start)])
            at = max(at, gap.end)
    return "".join(pieces) + text[at : span.end]
