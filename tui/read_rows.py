"""A draft as its reader wants it: marks of Markdown left out, paragraphs set in, headings apart, rows of a width."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from rich.cells import cell_len

from drafts.block_marks import HASHES
from drafts.html_comments import html_comments
from drafts.model import Block, BlockKind
from sections.prose import MARKER
from sections.view import View
from tui import fit

INDENT = 4
"""Cells that a paragraph's first row is set in: two characters."""
SET_IN = (BlockKind.PARAGRAPH, BlockKind.ITEM)


class Look(Enum):
    TITLE = 1
    HEADING = 2
    BODY = 3


class ReadRow(NamedTuple):
    """``offsets``: where in the draft's text each character of ``text`` stands; -1: nowhere."""

    text: str
    offsets: tuple[int, ...]
    look: Look


EMPTY = ReadRow("", (), Look.BODY)


@lru_cache(maxsize=1)
def read_rows(view: View, width: int) -> Sequence[ReadRow]:
    """The rows of the draft, each at most ``width`` cells wide. Front matter and comments in the text are left out."""
    hidden = [False] * len(view.text)
    for span in html_comments(view.draft):
        hidden[span.start : span.end] = [True] * len(span)
    rows: list[ReadRow] = []
    before: Block | None = None
    for block in view.draft.blocks:
        if block.span.start < view.draft.front.span.end:
            continue
        shown = list(_rows(view, block, hidden, width))
        if shown and before is not None and _apart(view, before, block):
            rows.append(EMPTY)
        rows += shown
        before = block if shown else before
    return rows


def _apart(view: View, before: Block, block: Block) -> bool:
    """Whether a row is left free between the two."""
    headings = BlockKind.HEADING in (before.kind, block.kind)
    return headings or "\n" in view.text[before.span.end : block.span.start].replace("\n", "", 1)


def _rows(view: View, block: Block, hidden: list[bool], width: int) -> Iterator[ReadRow]:
    chars = list(_chars(view, block, hidden))
    text = "".join(char for _, char in chars)
    start = len(text) - len(text.lstrip(" \t\u3000"))
    chars, text = chars[start:], text[start:].rstrip()
    if not text:
        return
    look = _look(view, block)
    indent = INDENT if block.kind in SET_IN else 0
    lead = " " * indent
    for span in fit.rows(lead + text, width):
        own = span.moved(-indent)
        offsets = tuple(chars[at][0] if at >= 0 else -1 for at in range(own.start, own.end))
        row = (lead + text)[span.start : span.end]
        if look is Look.TITLE:
            margin = max((width - cell_len(row)) // 2, 0)
            row, offsets = " " * margin + row, (-1,) * margin + offsets
        yield ReadRow(row, offsets, look)


def _chars(view: View, block: Block, hidden: list[bool]) -> Iterator[tuple[int, str]]:
    """The characters that are read, each with its offset."""
    start = block.span.start
    if block.kind is BlockKind.HEADING and (mark := HASHES.match(block.span.of(view.text))):
        start += mark.end()
    for offset in range(start, block.span.end):
        char = view.text[offset]
        if hidden[offset]:
            continue
        if block.kind is BlockKind.TABLE and char == "|" and view.prose[offset] == MARKER:
            yield offset, "│"
        elif view.prose[offset] != MARKER or not char.strip() or char in "-+>.0123456789":
            yield offset, char


def _look(view: View, block: Block) -> Look:
    if block is view.draft.title:
        return Look.TITLE
    return Look.HEADING if block.kind is BlockKind.HEADING else Look.BODY
