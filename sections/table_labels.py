"""What the rows and columns of a Markdown table are about: | 存在问题 | … |."""

from __future__ import annotations

from itertools import takewhile

from drafts.model import Block, BlockKind
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PIPE = Regex(r"(?<!\\)\|")
_RULED = Regex(r"[\s|:-]+")
_MARKS = Regex(r"[\s*_]+")
_NOT_OURS = ("整改", "完成", "销号")


def table_labels(text: str, blocks: Sequence[Block]) -> Iterator[tuple[Block, tuple[str, ...]]]:
    """Each row with the labels of what it says something about; the row on top with those of the columns below.

    A table of what was planned and done, or put right, has plans and problems of its own, none of the report's.
    """
    table = BlockKind.TABLE
    for place, block in enumerate(blocks):
        if block.kind is not table or _RULED.fullmatch(line := block.body.of(text)):
            continue
        cells = _cells(line)
        below = [b.body.of(text) for b in takewhile(lambda b: b.kind is table, blocks[place + 1 :])]
        if not below or not _RULED.fullmatch(below[0]):
            if any(map(_says, cells[1:])):
                yield block, (cells[0],)
        elif not any(word in line for word in _NOT_OURS):
            rows = [_cells(row) for row in below[1:]]
            yield block, tuple(c for at, c in enumerate(cells) if at and any(_says(*row[at : at + 1]) for row in rows))


def _cells(line: str) -> list[str]:
    return [_MARKS.sub("", cell) for cell in _PIPE.split(line.strip().strip("|"))]


def _says(cell: str = "") -> bool:
    return any(map(str.isalnum, cell))
