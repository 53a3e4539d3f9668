"""Whether a part of a draft sounds like its problems or its plans, whatever its heading says."""

from __future__ import annotations

from drafts.model import Block, BlockKind
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.lacking import TOLD, ahead, faults, lacking, planning
from sections.stretch import BARE_HEADING_LIMIT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

TEXT = (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTE, BlockKind.TABLE)
YEAR = Regex(r"(20\d\d)年")
_OWNS_UP = Regex(
    "欠|(?<!不可或)缺|短板|不足|不够|没(?![收落])|灰尘|隐忧|难(?:的|在|处|点|事|题)(?<!解难题)|遗憾|检讨|反思|反省|教训|心里话|交底|交个底|亏|病|惭|愧|忧|愁|痛|睡不|放不下|放心不下|失误|得失|毛病|弱"
    "|看自己|照镜子|差(?:在|距|得|的)|(?:哪|什么)[^，]{0,6}(?:不|没|差|弱)"
)
"""In a heading of what somebody owns up to."""
_MENDS = Regex("[补解破消除攻克纾帮扶救助济]|还[^有没不是]|治(?!理)")
"""In a heading of what somebody has done about it, or is going to: 解难题, 还欠账."""
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
    words = heading.body.of(text)
    judge, least = (faults, 1) if _OWNS_UP.search(words) and not _MENDS.search(words) else (lacking, TOLD)
    told = [judge(heading.running.of(text)) if heading.running else 0]
    for number, block in enumerate(blocks[place + 1 :]):
        if (block.kind is BlockKind.HEADING and block.level <= heading.level) or named(block):
            break
        if heading.running and block.kind is not BlockKind.HEADING:
            break
        if block.kind is BlockKind.HEADING:
            told.append(0)
        told[-1] += judge(text[block.body.start : block.span.end])
        if not number and not any(told) and block.kind in TEXT and len(block.body) > BARE_HEADING_LIMIT:
            return False
    return sum(told) >= least and 2 * sum(map(bool, told[1:])) >= len(told) - 1


def goes_on_below(text: str, blocks: Sequence[Block], place: int, named: Callable[[Block], object]) -> bool:
    """Whether what is below the heading ``blocks[place]``, or behind it, is going to be done, and nothing was."""
    heading = blocks[place]
    told = [ahead(heading.running.of(text))] if heading.running else []
    for block in blocks[place + 1 :]:
        if (block.kind is BlockKind.HEADING and block.level <= heading.level) or named(block):
            break
        if said := block.running or (block.body if block.kind in TEXT else None):
            told.append(ahead(said.of(text)))
    return max(told, default=0) > 0 <= min(told)


def tones(line: str) -> tuple[int, ...]:
    """What tells whether a line sounds like problems or plans, or might tell of problems among other things."""
    wrong = faults(line)
    told = (lacking(line), min(wrong, TOLD)) if wrong else ()
    return (*told, planning(line), planning(line, announced=True), ahead(line))
