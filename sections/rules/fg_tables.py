"""Tables whose row of totals does not add up, and whose rates do not follow from the columns beside them."""

from __future__ import annotations

from itertools import pairwise

from drafts.model import BlockKind
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING, NamedTuple
from sections.rule import Hit
from sections.rules.fg_figures import TOLERANCE, shown
from sections.rules.once import once
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_CELL = Regex(r"(?<!\\)\|")
_RULED = Regex(r"[\s|:-]+")
_MARKS = Regex(r"[\s*_,，`~]+")
_NUMBER = Regex(r"([+＋\-－−]?)(\d+(?:\.(\d+))?)([%％]?)(?:人次|场次|件次|[人名户个家件条项起次场期篇份台辆座处所本])?")
_NOTHING = frozenset(("", "-", "–", "—", "/", "0", "--", "——", "无"))
_TOTALS = frozenset(("合计", "总计", "共计", "总和"))
_SUMMED = (*sorted(_TOTALS), "小计")
_NO_SUM = (
    "率",
    "比",
    "均",
    "单价",
    "序号",
    "排名",
    "年份",
    "时间",
    "日期",
    "得分",
    "评分",
    "分值",
    "增长",
    "增幅",
    "同比",
    "环比",
    "标准",
    "价格",
)
"""Columns with these in their heads are not added up."""
_PARTIAL = ("其中", "小计", "前三", "部分", "等")
"""Rows that begin with these make others no parts of the total."""
ENOUGH = 2
"""So many rows in which a rate is made of two columns show that it is in all."""
MOST_COLUMNS, MOST_ROWS = 12, 80


class _Cell(NamedTuple):
    """``value``: None where it is no number. ``step``: what its last digit stands for. ``said``: without marks."""

    said: str
    span: Span
    value: float | None
    step: float
    percent: bool


_Row = tuple[_Cell, ...]


def _has_subtotals(summed: float, total: _Cell) -> bool:
    """Whether the rows make just twice the ``total``: each figure stands there by itself and in a subtotal."""
    return total.value is not None and abs(summed - 2 * total.value) < total.step


def table_totals(view: View) -> Iterator[Hit]:
    """| 合计 | 390 | below figures that make 400; only where another column does add up, or there is none."""
    for head, rows in _tables(view):
        last = rows[-1]
        if len(rows) < 3 or not _TOTALS & {cell.said for cell in last[:2]}:
            continue
        parts = rows[:-1]
        if any(row[0].said.startswith(_PARTIAL) or _TOTALS & {cell.said for cell in row[:2]} for row in parts):
            continue
        sums = [_summed(head, parts, last, at) for at in range(1, min(len(last), MOST_COLUMNS))]
        known = [one for one in sums if one is not None]
        right = sum(1 for off, _, _ in known if not off)
        if right or len(known) == 1:
            for off, said, cell in known:
                if off and cell.value is not None and not _has_subtotals(said, cell):
                    yield Hit(cell.span, f"上面各行加起来是{shown(round(said, 4), '')}，这里写的是{cell.said}，请核对")


def _summed(head: _Row, parts: Sequence[_Row], last: _Row, at: int) -> tuple[bool, float, _Cell] | None:
    """Whether a column misses its total, what it makes, and the cell of the total; None where it is none to add up."""
    total = last[at]
    if total.value is None or total.percent or at >= len(head) or any(word in head[at].said for word in _NO_SUM):
        return None
    cells = [row[at] for row in parts if at < len(row)]
    if len(cells) < len(parts) or any(cell.value is None and cell.said not in _NOTHING for cell in cells):
        return None
    if any(cell.percent for cell in cells) or sum(cell.value is not None for cell in cells) < 2:
        return None
    said = sum(cell.value or 0.0 for cell in cells)
    slack = sum(cell.step for cell in cells if cell.step < 1) / 2 + (total.step / 2 if total.step < 1 else 0.0)
    return abs(said - total.value) > slack + 1e-6, said, total


def table_rates(view: View) -> Iterator[Hit]:
    """| 120 | 108 | 85% |, where in other rows the third is the second of the first."""
    for head, rows in _tables(view):
        width = min(len(head), MOST_COLUMNS, *(len(row) for row in rows))
        for at in range(width):
            named = "%" in head[at].said or "％" in head[at].said
            told = [row for row in rows if row[at].percent or (named and row[at].value is not None)]
            if len(told) > ENOUGH and (odd := list(_rates(told, at, width)) or list(_shares(told, at, width))):
                yield from odd


def _rates(told: Sequence[_Row], at: int, width: int) -> Iterator[Hit]:
    for base in range(1, width):
        for part in range(1, width):
            if at in (base, part) or base == part:
                continue
            for growth in (0, 100):
                off = _off(told, at, base, part, growth)
                if off is None:
                    continue
                for cell, share in off:
                    right = f"{share:.1f}%".replace(".0%", "%")
                    yield Hit(cell.span, f"按这一行的数算是{right}，这里写的是{cell.said}，请核对")
                return


def _shares(told: Sequence[_Row], at: int, width: int) -> Iterator[Hit]:
    """| 咨询 | 196 | 51.1% | above | 总计 | 384 | 100% |: shares of what stands in the last row."""
    *parts, total = told
    if not _TOTALS & {cell.said for cell in total[:2]} or total[at].value != 100:
        return
    for of in range(1, width):
        reckoned = [(row[at], share) for row in parts if (share := _share(total[of], row[of])) is not None]
        off = [(cell, share) for cell, share in reckoned if _differs(cell, share)]
        if len(reckoned) == len(parts) and len(off) == 1 and len(parts) - 1 >= ENOUGH:
            for cell, share in off:
                said = f"{share:.1f}%".replace(".0%", "%")
                yield Hit(cell.span, f"按最后一行的数算是{said}，这里写的是{cell.said}，请核对")


def _off(told: Sequence[_Row], at: int, base: int, part: int, growth: int) -> list[tuple[_Cell, float]] | None:
    """The percentages that are not the share of ``part`` in ``base``, less ``growth``; None where most are not."""
    reckoned = [(row[at], share) for row in told if (share := _share(row[base], row[part])) is not None]
    if len(reckoned) < len(told):
        return None
    off = [(cell, share - growth) for cell, share in reckoned if _differs(cell, share - growth)]
    fits = len(off) * 3 <= len(told) and len(told) - len(off) >= ENOUGH and not _all_alike(told, base, part)
    return off if fits else None


def row_totals(view: View) -> Iterator[Hit]:
    """| 108 | 18 | 127 | below 自然人, 企业 and 合计, where in other rows the last is the sum of the others."""
    for head, rows in _tables(view):
        width = min(len(head), MOST_COLUMNS, *(len(row) for row in rows))
        for at in range(1, width):
            if not any(word in head[at].said for word in _SUMMED):
                continue
            columns = [
                one for one in range(1, width) if not any(word in head[one].said for word in (*_NO_SUM, *_SUMMED))
            ]
            whole = [row for row in rows if row[at].value is not None and not row[at].percent and _adds(row, columns)]
            off = [row for row in whole if abs(_sum(row, columns) - (row[at].value or 0.0)) > 1e-6]
            if len(columns) > 1 and off and len(off) * 3 <= len(whole) and len(whole) - len(off) >= ENOUGH:
                for row in off:
                    said = shown(round(_sum(row, columns), 4), "")
                    yield Hit(row[at].span, f"这一行各项加起来是{said}，这里写的是{row[at].said}，请核对")


def _adds(row: _Row, columns: Sequence[int]) -> bool:
    """Whether what stands in ``columns`` can be added up."""
    cells = [row[one] for one in columns]
    return all(cell.value is not None or cell.said in _NOTHING for cell in cells) and not any(c.percent for c in cells)


def _sum(row: _Row, columns: Sequence[int]) -> float:
    return sum(row[one].value or 0.0 for one in columns)


def _share(base: _Cell, part: _Cell) -> float | None:
    if base.value is None or part.value is None or base.percent or part.percent or base.value <= 0:
        return None
    return 100 * part.value / base.value


def _differs(cell: _Cell, share: float) -> bool:
    return cell.value is not None and abs(cell.value - share) > TOLERANCE + cell.step / 2


def _all_alike(rows: Sequence[_Row], base: int, part: int) -> bool:
    """Whether the two columns are the same but where one is wrong: then any two equal columns would do."""
    return sum(row[base].value == row[part].value for row in rows) >= len(rows) - 1


@once
def _tables(view: View) -> Iterator[tuple[_Row, list[_Row]]]:
    """The Markdown tables: their heads, and their rows. Time: linear in the text."""
    rows: list[_Row] = []
    ruled = False
    for block in view.draft.blocks:
        if block.kind is not BlockKind.TABLE:
            if ruled and len(rows) > 1:
                yield rows[0], rows[1:]
            rows, ruled = [], False
            continue
        line = block.body.of(view.text)
        if _RULED.fullmatch(line):
            if ruled and len(rows) > 2:
                yield rows[0], rows[1:-1]
            rows, ruled = rows[-1:], bool(rows)
        elif len(rows) <= MOST_ROWS:
            rows.append(_row(line, block.body.start))
    if ruled and len(rows) > 1:
        yield rows[0], rows[1:]


def _row(line: str, start: int) -> _Row:
    edges = [m.start() for m in _CELL.finditer(line)]
    first = 0 if edges and not line[: edges[0]].strip() else -1
    bounds = edges if first == 0 else [-1, *edges]
    if not edges or line[edges[-1] + 1 :].strip():
        bounds = [*bounds, len(line)]
    cells = tuple([_cell(line, left + 1, right, start) for left, right in pairwise(bounds)])
    return cells or (_cell(line, 0, len(line), start),)


def _cell(line: str, left: int, right: int, start: int) -> _Cell:
    raw = line[left:right]
    said = _MARKS.sub("", raw)
    left += len(raw) - len(raw.lstrip())
    right = max(left + len(raw.strip()), left)
    m = _NUMBER.fullmatch(said)
    value = float(m[2]) * (-1 if m[1] in ("-", "－", "−") else 1) if m else None
    step = 10.0 ** -len(m[3] or "") if m else 1.0
    return _Cell(said, Span(start + left, start + max(right, left + 1)), value, step, bool(m and m[4]))
