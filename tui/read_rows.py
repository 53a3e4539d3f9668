"""A draft as its reader wants it: marks of Markdown left out, paragraphs set in, headings apart, rows of a width."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum
from functools import lru_cache

from rich.cells import cell_len

from drafts.block_marks import HASHES
from drafts.html_comments import html_comments
from drafts.model import Block, BlockKind
from drafts.typed import NamedTuple
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


Cell = list[tuple[int, str]]


class ReadRow(NamedTuple):
    """``offsets``: where in the draft's text each character of ``text`` stands; -1: nowhere."""

    text: str
    offsets: tuple[int, ...]
    look: Look


EMPTY = ReadRow("", (), Look.BODY)
BAR, CROSS, RULE = " │ ", "─┼─", "─"


@lru_cache(maxsize=1)
def read_rows(view: View, width: int) -> Sequence[ReadRow]:
    """The rows of the draft, each at most ``width`` cells wide. Front matter and comments in the text are left out."""
    hidden = [False] * len(view.text)
    for span in html_comments(view.draft):
        hidden[span.start : span.end] = [True] * len(span)
    rows: list[ReadRow] = []
    before: Block | None = None
    for unit in _units(view):
        shown = _table(view, unit, hidden, width) or [row for b in unit for row in _rows(view, b, hidden, width)]
        if shown and before is not None and _apart(view, before, unit[0]):
            rows.append(EMPTY)
        rows += shown
        before = unit[-1] if shown else before
    return rows


def _units(view: View) -> Iterator[list[Block]]:
    """The blocks, the rows of a table together."""
    unit: list[Block] = []
    for block in view.draft.blocks:
        if block.span.start < view.draft.front.span.end:
            continue
        if unit and (block.kind is not BlockKind.TABLE or not _goes_on(view, unit[-1], block)):
            yield unit
            unit = []
        unit.append(block)
    if unit:
        yield unit


def _goes_on(view: View, before: Block, block: Block) -> bool:
    return before.kind is BlockKind.TABLE and view.text[before.span.end : block.span.start].strip(" \t") == "\n"


def _table(view: View, unit: Sequence[Block], hidden: list[bool], width: int) -> list[ReadRow]:
    if unit[0].kind is not BlockKind.TABLE:
        return []
    chars: Cell = []
    for block in unit:
        chars += [*_chars(view, block, hidden), (-1, "\n")]
    return table_rows(chars, width)


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
    hang = lead if block.kind is BlockKind.ITEM else ""
    for number, span in enumerate(fit.rows(lead + text, width - len(hang))):
        own = span.moved(-indent)
        offsets = tuple(chars[at][0] if at >= 0 else -1 for at in range(own.start, own.end))
        row = (lead + text)[span.start : span.end]
        if number and hang:
            row, offsets = hang + row, (-1,) * len(hang) + offsets
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


def table_rows(chars: Sequence[tuple[int, str]], width: int) -> list[ReadRow]:
    """A table with its columns straight; none where it is wider than ``width`` or is no table.

    ``chars``: offset and character, "│" between cells.
    """
    lines = [[_stripped(cell) for cell in cells] for line in _split(chars, "\n") if len(cells := _cells(line)) > 1]
    rules = [number for number, cells in enumerate(lines) if _is_rule(cells)]
    if rules[:1] != [1]:
        return []
    sides = [cell[-1][1] == ":" if cell else False for cell in lines[1]]
    texts = [["".join(char for _, char in cell) for cell in cells] for cells in lines]
    columns = max(map(len, lines))
    widths = [
        max((cell_len(texts[n][c]) for n in range(len(lines)) if n != 1 and c < len(texts[n])), default=0)
        for c in range(columns)
    ]
    if sum(widths) + len(BAR) * (columns - 1) > width:
        return []
    rows = [_table_row(cells, widths, sides, Look.HEADING if not n else Look.BODY) for n, cells in enumerate(lines)]
    rule = CROSS.join(RULE * wide for wide in widths)
    rows[1] = ReadRow(rule, (-1,) * len(rule), Look.BODY)
    return rows


def _table_row(cells: Sequence[Cell], widths: Sequence[int], sides: Sequence[bool], look: Look) -> ReadRow:
    row: list[tuple[int, str]] = []
    for column, wide in enumerate(widths):
        cell = cells[column] if column < len(cells) else []
        gap = [(-1, " ")] * (wide - cell_len("".join(char for _, char in cell)))
        right = column < len(sides) and sides[column]
        row += [(-1, char) for char in BAR] if column else []
        row += [*gap, *cell] if right else [*cell, *gap]
    return ReadRow("".join(char for _, char in row), tuple(offset for offset, _ in row), look)


def _cells(line: Cell) -> list[Cell]:
    """What stands between the bars; one at either end of the line begins and ends it."""
    cells = _split(line, "│" if any(char == "│" for _, char in line) else "|")
    first, last = not _stripped(cells[0]), len(cells) > 1 and not _stripped(cells[-1])
    return cells[1 if first else 0 : -1 if last else None]


def _split(chars: Sequence[tuple[int, str]], at: str) -> list[Cell]:
    parts: list[Cell] = [[]]
    for char in chars:
        if char[1] == at:
            parts.append([])
        else:
            parts[-1].append(char)
    return parts


def _stripped(cell: Cell) -> Cell:
    there = [number for number, (_, char) in enumerate(cell) if not char.isspace()]
    return cell[there[0] : there[-1] + 1] if there else []


def _is_rule(cells: Sequence[Cell]) -> bool:
    return all(cell and all(char in ":-" for _, char in cell) for cell in cells)
