"""Lines of a draft as the rules on residue and structure see them."""

from __future__ import annotations

from drafts.edit import Edit
from drafts.model import Block, BlockKind
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from sections.prose import MARKER, OPAQUE
from sections.rules.once import once
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

SPACE = " \t\u3000\xa0\ufeff" + MARKER
"""What stands around a line's text and is no text."""
LINE_ENDS = "\r\n"
_EMPTY = SPACE + OPAQUE + LINE_ENDS
_AROUND = frozenset(_EMPTY)
_PARAGRAPH = BlockKind.PARAGRAPH
_NO_TEXT = (BlockKind.CODE, BlockKind.HTML, BlockKind.RULE, BlockKind.TABLE)
FRAME = ("lead", "sign-off", "date")
"""Sections that are a paragraph or a line without a heading; RQ005 looks after them."""


def is_report(view: View) -> bool:
    """Whether the draft is read as a report. Markdown of no known kind (a README, notes) is not; plain text is."""
    return view.kind is not None or not view.draft.markdown


def may_be_page(view: View) -> bool:
    """Whether a web page may have come along: with a report, or as Markdown without one heading of Markdown's own.

    Notes and manuals have such headings; a page that somebody saved as text has not.
    """
    if is_report(view) or "#" not in view.text:
        return True
    return not any(
        b.kind is BlockKind.HEADING and b.span.of(view.text).lstrip(SPACE).startswith("#") for b in view.draft.blocks
    )


@once
def text_lines(view: View) -> Iterator[tuple[Block, Span]]:
    """Blocks of running text and what of each line is text, without indent and marks; no table."""
    prose = view.prose
    for block in view.draft.blocks:
        kind, body = block.kind, block.body
        if kind is _PARAGRAPH and body and prose[body.start] not in _AROUND and prose[body.end - 1] not in _AROUND:
            yield block, body
            continue
        if kind in _NO_TEXT:
            continue
        span = trimmed(prose, block.span)
        if len(span):
            yield block, span


@once
def line_starts(view: View) -> Iterator[int]:
    """Where the text of each of ``text_lines`` starts."""
    return (line.start for _, line in text_lines(view))


def trimmed(prose: str, span: Span, extra: str = "") -> Span:
    """``span`` without spaces and marks, and without the characters of ``extra``, at either end."""
    skip = _EMPTY + extra
    rest = prose[span.start : span.end].lstrip(skip)
    start = span.end - len(rest)
    end = start + len(rest.rstrip(skip))
    return span if start == span.start and end == span.end else Span(start, end)


def removed(view: View, span: Span) -> Edit:
    """Delete ``span``; where nothing but spaces and marks is beside it, its whole lines with the line end behind them."""
    first = view.lines.span(view.lines.position(span.start)[0])
    number, _ = view.lines.position(max(span.start, span.end - 1))
    last = view.lines.span(number)
    beside = view.prose[first.start : span.start] + view.prose[span.end : last.end]
    if beside.strip(SPACE):
        return Edit(span.start, span.end, "")
    return Edit(first.start, view.lines.span(number + 1).start if number < len(view.lines) else last.end, "")
