"""Whether a part of a draft sounds like its problems or its plans, whatever its heading says."""

from __future__ import annotations

from drafts.model import Block, BlockKind
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.lacking import TOLD, faults, lacking, planning
from sections.stretch import BARE_HEADING_LIMIT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

TEXT = (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTE, BlockKind.TABLE)
YEAR = Regex(r"(20\d\d)年")
_LOOKS_BACK = Regex("情况|回顾|总结|小结|成[效绩就果]|做法|完成|特色|亮点")


def first_year(headings: Iterable[str]) -> str:
    """The earliest year that a heading names; empty where none does."""
    return min(YEAR.findall("\n".join(headings)), default="")


def is_ahead(heading: str, first: str) -> bool:
    """Whether it is of a later year than the ``first`` one: 2026年重点工作 behind 2025年工作回顾."""
    m = YEAR.search(heading)
    return m is not None and _LOOKS_BACK.search(heading) is None and "" < first < m[1]


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


def tones(line: str) -> tuple[int, ...]:
    """What tells whether a line sounds like problems or plans, or might tell of problems among other things."""
    wrong = faults(line)
    told = (lacking(line), min(wrong, TOLD)) if wrong else ()
    return (*told, planning(line), planning(line, announced=True))
