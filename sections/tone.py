"""Whether a part of a draft sounds like its problems, whatever its heading says."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from drafts.model import Block, BlockKind
from sections.lacking import TOLD, lacking
from sections.stretch import BARE_HEADING_LIMIT

TEXT = (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTE, BlockKind.TABLE)


def lacks_below(text: str, blocks: Sequence[Block], place: int, named: Callable[[Block], object]) -> bool:
    """Whether below the heading ``blocks[place]``, and half of those below that, it is told what lacks.

    The first paragraph has to tell of it. ``named``: whether a block begins a section by itself.
    """
    heading = blocks[place]
    told = [_lacking(text, heading)]
    for number, block in enumerate(blocks[place + 1 :]):
        if (block.kind is BlockKind.HEADING and block.level <= heading.level) or named(block):
            break
        if heading.running and block.kind is not BlockKind.HEADING:
            break
        if block.kind is BlockKind.HEADING:
            told.append(0)
        told[-1] += _lacking(text, block)
        if not number and not any(told) and block.kind in TEXT and len(block.body) > BARE_HEADING_LIMIT:
            return False
    return sum(told) >= TOLD and 2 * sum(map(bool, told[1:])) >= len(told) - 1


def _lacking(text: str, block: Block) -> int:
    said = block.running or (block.body if block.kind in TEXT else None)
    return lacking(said.of(text)) if said else 0
