"""BL013: an empty list item, a heading without text, a cell that others of its table are filled like."""

from __future__ import annotations

from collections import Counter

from drafts.han import has_han
from drafts.model import Block, BlockKind
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from sections.bare import CELL
from sections.kind import State
from sections.matched import Found as MatchedSection
from sections.rule import Hit
from sections.rules.bl_claims import Found, Ground, blank
from sections.rules.report_lines import FRAME
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

_BLANKS = " \t\u3000"
_GROUP = Regex(r"\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]|[合总小]计)")
"""The first cell of a row that heads others or sums them up."""
_NOTES = Regex("备注|说明|附注|注释")
_NOTHING = frozenset({"", "[ ]", "[x]", "[X]"})
HEADING_LIMIT = 30
"""Code points of the longest heading that is one: a whole sentence behind # is text."""
LISTED = 3
"""Headings of one level that are a list where no text stands between them."""
_TELLS = Regex(r"[：:]\s*(?:\S*\d|\S{5})|欢迎|请[^示求教假柬]|[！!⭐]$|[，,].*[。.]$|^[\u4e00-\u9fff]{2,4}\s+\d{5,}$")
"""A heading that says all there is to say: 代码行数：20000行, 欢迎加入交流群, 沈立群 2021041."""
_HEADING, _ITEM, _RULE = BlockKind.HEADING, BlockKind.ITEM, BlockKind.RULE


def empty(view: View) -> Iterator[Hit]:
    """列表项、标题下面或表格里什么也没写。

    只有编号没有内容的列表项、下面没有正文的标题、没填的格子，要么补上，要么删掉。

    怎么认：列表项只剩编号或符号；Markdown 标题下面直接是同级、上级标题或全文结尾；
    表格里别处也有空项，同一栏其余各格都填了，只有这一格空着，“备注”栏除外。
    标题下面紧跟着下一级标题的、带编号的下面是不带编号的、句子当标题的、三个以上同级标题连着排成清单的，不报。文种的章节只有标题的，由 RQ003 报。
    """
    for hit in _empty(view):
        if not any(f.heading and f.heading.body == hit.span for f in _told_elsewhere(view)):
            yield hit


def _told_elsewhere(view: View) -> Iterator[MatchedSection]:
    """The empty sections that RQ003 reports."""
    return (f for f in view.matched.sections if f.state is State.EMPTY and f.section.id not in FRAME)


@blank("BL013")
def _empty(ground: Ground) -> Iterator[Found]:
    text = ground.draft.text
    title = ground.draft.title
    blocks = [b for b in ground.draft.blocks if b.kind is not _RULE]
    for place, block in enumerate(blocks):
        if block.kind is not _HEADING and block.kind is not _ITEM:
            continue
        after = blocks[place + 1] if place + 1 < len(blocks) else None
        if block.kind is _ITEM and block.body.of(text) in _NOTHING:
            if not _continues(text, block, after):
                span = _mark(text, block)
                yield _found(ground, span, "列表项内容", f"列表项“{span.of(text)}”没有内容，请补上或删去")
        elif block.numeral and not block.body.of(text) and _is_over(block, after):
            span = _mark(text, block)
            yield _found(ground, span, "标题内容", f"“{span.of(text)}”后面没有内容，请补上或删去")
        elif block is not title and _is_bare_heading(text, block, after) and not _is_listed(text, blocks, place):
            yield _found(
                ground, block.body, block.body.of(text), f"标题“{block.body.of(text)}”下面没有内容，请补上或删去"
            )
    yield from _empty_cells(ground)


def _empty_cells(ground: Ground) -> Iterator[Found]:
    """Cells with nothing in them, in tables with other blanks, in columns that are filled else."""
    lines = ground.text.split("\n") if ground.claims and CELL in ground.text else ()
    table: list[tuple[int, str]] = []
    at = 0
    for line in (*lines, ""):
        if CELL in line or "\0" in line:
            table.append((at, line))
        elif table:
            if any(ground.taken(place) for place in range(table[0][0], at - 1)):
                yield from _cells_of(table)
            table = []
        at += len(line) + 1


def _cells_of(table: list[tuple[int, str]]) -> Iterator[Found]:
    """The only empty cells of their columns, from the second on, in rows that neither head others nor sum them up."""
    rows = [(at, line.split(CELL)) for at, line in table if CELL in line]
    head = rows[0][1] if rows else []
    notes = {column for column, cell in enumerate(head) if _NOTES.search(cell)}
    every = Counter(column for _, cells in rows[1:] for column in range(len(cells)))
    filled = Counter(column for _, cells in rows[1:] for column, cell in enumerate(cells) if cell.strip(_BLANKS))
    wanting = {column for column in every if column > 1 and 0 < filled[column] == every[column] - 1} - notes
    for at, cells in rows[1:]:
        for column, cell in enumerate(cells[:-1]):
            if column in wanting and cell and not cell.strip(_BLANKS) and not _GROUP.match(cells[1]):
                yield Found(at, at + len(cell), label="表格内容", message="同一栏别的格子都填了，这一格空着")
            at += len(cell) + 1


def _continues(text: str, block: Block, after: Block | None) -> bool:
    """Whether the text of an item stands on the next line, or deeper items belong to it."""
    if after is None or text.count("\n", block.span.end, after.span.start) > 1:
        return False
    if after.kind in (BlockKind.PARAGRAPH, BlockKind.CODE, BlockKind.QUOTE, BlockKind.HTML):
        return True
    return after.kind is BlockKind.ITEM and _indent(text, after) > _indent(text, block)


def _indent(text: str, block: Block) -> int:
    line = block.span.of(text)
    return len(line) - len(line.lstrip())


def _mark(text: str, block: Block) -> Span:
    """The bullet or number of an item, without blanks around it."""
    start = block.span.start + _indent(text, block)
    return Span(start, start + len(text[start : block.span.end].rstrip()))


def _is_over(block: Block, after: Block | None) -> bool:
    """Whether the next part begins right behind a number that nothing stands behind."""
    return after is None or (after.kind is _HEADING and after.level <= block.level)


def _is_bare_heading(text: str, block: Block, after: Block | None) -> bool:
    if block.kind is not BlockKind.HEADING or block.running or not text.startswith("#", block.span.start):
        return False
    body = block.body.of(text)
    if not has_han(body) or len(body) > HEADING_LIMIT or "](" in body or _TELLS.search(body):
        return False
    if after is None:
        return True
    below = after.level == block.level and block.numeral is not None and after.numeral is None  # 1、某题, then 题解
    headed = after.kind is BlockKind.HEADING and text.startswith("#", after.span.start)
    return headed and after.level <= block.level and not below


def _is_listed(text: str, blocks: list[Block], place: int) -> bool:
    """Whether headings of one level stand one below another, as items of a list do: so many of them without text."""
    level, run = blocks[place].level, 1
    for step in (-1, 1):
        at = place + step
        while 0 <= at < len(blocks) and blocks[at].kind is _HEADING and blocks[at].level == level and run < LISTED:
            if not text.startswith("#", blocks[at].span.start):
                break
            run += 1
            at += step
    return run >= LISTED


def _found(ground: Ground, span: Span, label: str, message: str) -> Found:
    return Found(ground.bare(span.start), ground.bare(span.end), label=label, message=message, span=span)
