"""Cells of tables that hold nothing but a sign: whether a figure belongs there."""

from __future__ import annotations

from drafts.regex import Regex
from sections.bare import CELL
from sections.rules.bl_claims import Ground

_QUANTITY = Regex(
    r"数(?![据组])|(?<![全批变轻])量|值|元|经费|[场人批]次|率|额|比|[（(](?:[个人场次户件项名元万%％天吨亩家条份篇批台套岁米分]|小时|公里|平方|课时|学时)"
)
_DAYS = Regex(r"日期|时间(?![（(])|月日|日\s*\Z")
_FIGURE = Regex(r"\s*[-+±≥≤<>约¥]?\s?\d[\d,.]*\s?(?:%|％|万|亿)?\s*")
TABLE = 300
"""Code points around a cell where a tick makes an x one too."""
ROWS = 60
"""Rows above a cell among which the head of its table is looked for."""
_SPACES = " \t\u3000"


def is_cell(text: str, start: int, end: int) -> bool:
    """Whether what stands from ``start`` to ``end``, blanks aside, is all that a cell holds."""
    while start > 0 and text[start - 1] in _SPACES:
        start -= 1
    while end < len(text) and text[end] in _SPACES:
        end += 1
    left, right = text[start - 1 : start] or "\n", text[end : end + 1] or "\n"
    return (left == CELL or right == CELL) and left in CELL + "\n" and right in CELL + "\n"


def wants_figure(ground: Ground, at: int) -> bool:
    """Whether the cell around ``at`` wants a figure, by the other cells of its row and by the head of its column."""
    text = ground.text
    start, end = ground.line(at)
    if any(tick in text[max(0, at - TABLE) : at + TABLE] for tick in "√✓✔☑"):
        return False
    column = text.count(CELL, start, at)
    if _QUANTITY.search(text, start, end):
        return True
    head_start, head_end = start, end
    _, next_end = ground.line(end + 1) if end < len(text) else (0, 0)
    if _is_figure(text[end + 1 : next_end], column):
        return True
    for _ in range(ROWS):
        before_start, before_end = ground.line(head_start - 1) if head_start else (0, 0)
        if CELL not in text[before_start:before_end] and "\0" not in text[before_start:before_end]:
            break
        if _is_figure(text[before_start:before_end], column):
            return True
        head_start, head_end = before_start, before_end
    cells = text[head_start:head_end].split(CELL)
    return column < len(cells) and _QUANTITY.search(cells[column]) is not None


def cell(ground: Ground, at: int) -> tuple[int, int]:
    """Start and end of the cell around ``at``, blanks aside, tabs between cells or lines; all of a line that has none."""
    text = ground.text
    start, end = ground.line(at)
    mark = CELL if CELL in text[start:end] else "\t"
    left, right = text.rfind(mark, start, at) + 1, text.find(mark, at, end)
    left, right = max(left, start), end if right < 0 else right
    while left < right and text[left] in _SPACES:
        left += 1
    while left < right and text[right - 1] in _SPACES:
        right -= 1
    return left, right


def wants_day(ground: Ground, at: int) -> bool:
    """Whether dates stand in the column of the cell around ``at``, by its head; with tabs: whether it is the first."""
    text = ground.text
    start, end = ground.line(at)
    if CELL not in text[start:end]:
        return "\t" in text[at:end] and "\t" not in text[start:at]
    return _DAYS.search(head(ground, at)) is not None


def head(ground: Ground, at: int) -> str:
    """What the column of the cell around ``at`` is headed by; empty outside a table."""
    text = ground.text
    start, end = ground.line(at)
    column = text.count(CELL, start, at)
    found = ""
    for _ in range(ROWS):
        start, end = ground.line(start - 1) if start else (0, 0)
        if CELL not in text[start:end] and "\0" not in text[start:end]:
            break
        cells = text[start:end].split(CELL)
        found = cells[column] if column < len(cells) else found
    return found


def _is_figure(row: str, column: int) -> bool:
    """Whether there is a figure and nothing else in this column of another row."""
    cells = row.split(CELL)
    return column < len(cells) and _FIGURE.fullmatch(cells[column]) is not None
