"""Lines of a draft as the rules on residue and structure see them."""

from __future__ import annotations

from collections.abc import Iterator

from drafts.edit import Edit
from drafts.model import Block, BlockKind
from drafts.span import Span
from sections.prose import MARKER, OPAQUE
from sections.view import View

SPACE = " \t\u3000\xa0\ufeff" + MARKER
"""What stands around a line's text and is no text."""
HAN = r"\u3400-\u4dbf\u4e00-\u9fff"
"""Han characters, for use between brackets of a regular expression."""


def is_report(view: View) -> bool:
    """Whether the draft is read as a report. Markdown of no known kind (a README, notes) is not; plain text is."""
    return view.kind is not None or not view.draft.markdown


def text_lines(view: View) -> Iterator[tuple[Block, Span]]:
    """Blocks of running text and what of each line is text, without indent and marks; no table."""
    for block in view.draft.blocks:
        if block.kind in (BlockKind.CODE, BlockKind.HTML, BlockKind.RULE, BlockKind.TABLE):
            continue
        span = trimmed(view.prose, block.span)
        if len(span):
            yield block, span


def trimmed(prose: str, span: Span, extra: str = "") -> Span:
    """``span`` without spaces and marks, and without the characters of ``extra``, at either end."""
    start, end = span.start, span.end
    skip = SPACE + OPAQUE + extra
    while start < end and prose[start] in skip:
        start += 1
    while end > start and prose[end - 1] in skip:
        end -= 1
    return Span(start, end)


def line_deleted(view: View, span: Span) -> Edit:
    """Delete all lines that ``span`` touches, with the line end behind them."""
    first = view.lines.span(view.lines.position(span.start)[0])
    last, _ = view.lines.position(max(span.start, span.end - 1))
    end = view.lines.span(last + 1).start if last < len(view.lines) else len(view.text)
    return Edit(first.start, end, "")
