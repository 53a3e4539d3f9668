"""A Markdown draft to plain text: what a reader sees, without front matter, comments and marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter

from drafts.block_marks import HASHES, plain_comments, plain_start
from drafts.html_comments import html_comments, without
from drafts.inline import MARK, stretches
from drafts.model import Block, BlockKind, Draft
from drafts.parse import SPACE
from drafts.span import Span

INDENT = "\u3000\u3000"
_MARKED = re.compile(r"[*_`]|\]\(")
"""Without any of these a line has neither emphasis nor code nor links."""
INDENTED = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.ITEM)


def export_text(draft: Draft, *, literal: Sequence[Span] = (), indent: bool = False) -> str:
    """The text of ``draft`` with ``\\n`` between lines. Numbers and list marks stay; a link has its address behind it.

    ``literal``: blanks; their ``*`` and ``_`` are characters and no emphasis. ``indent``: no blank lines, and every
    paragraph and heading but the title two ideographic spaces in, as Chinese texts are set; else the draft's own blank
    lines, one of each run.
    """
    comments = html_comments(draft)
    blocks = _by_line(draft)
    result: list[str] = []
    for number, span in enumerate(draft.lines.spans(), 1):
        if span.start < draft.front.span.end:
            continue
        block = blocks.get(number)
        line = _shown(draft, span, block, comments, literal)
        if line.strip(SPACE):
            inset = INDENT if indent and block and block.kind in INDENTED and block is not draft.title else ""
            result.append(inset + line if inset else line)
        elif not indent and result and result[-1]:
            result.append("")
    return "\n".join(result).rstrip("\n") + "\n" if result else ""


def _by_line(draft: Draft) -> dict[int, Block]:
    """The first block of every line that has one; line numbers from 1."""
    found: dict[int, Block] = {}
    for block in draft.blocks:
        first, last = (draft.lines.position(offset)[0] for offset in (block.span.start, block.span.end))
        for number in range(first, last + 1):
            found.setdefault(number, block)
    return found


def _shown(draft: Draft, span: Span, block: Block | None, comments: tuple[Span, ...], literal: Sequence[Span]) -> str:
    """The line at ``span`` as a reader sees it; code is not touched."""
    mark = HASHES.match(span.of(draft.text)) if block and block.kind is BlockKind.HEADING else None
    shown = Span(span.start + mark.end(), span.end) if mark else span
    line = without(draft.text, shown, comments)
    if block is None or block.kind is BlockKind.CODE:
        return plain_comments(line)
    if draft.markdown and _MARKED.search(line) and max(line) < chr(MARK):  # as those, stretches reads its own
        line = _unmarked(line, [_within(blank, shown, comments) for blank in literal if blank.overlaps(shown)])
    else:
        line = plain_comments(line)
        line = line if mark else plain_start(line.strip(SPACE) if block.kind in INDENTED else line)
    return line.strip(SPACE) if block.kind in INDENTED else line


def _within(blank: Span, shown: Span, comments: tuple[Span, ...]) -> Span:
    """Where ``blank`` is in what ``without`` leaves of ``shown``."""
    gone = sum(len(comment) for comment in comments if shown.start <= comment.start and comment.end <= blank.start)
    return blank.moved(-shown.start - gone)


def _unmarked(line: str, literal: Sequence[Span]) -> str:
    """``line`` without marks of emphasis, code and links, and without backslashes in front of such."""
    said = ""
    for link, pieces in groupby(stretches(line, literal=literal), attrgetter("link")):
        words = "".join([piece.text for piece in pieces])
        said += f"{words}（{link}）" if link and link != words else words
    return said
