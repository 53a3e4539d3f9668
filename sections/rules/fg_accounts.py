"""FG001: accounts that name all that comes in or goes out, and their total: 收入0万元，加上级补助收入…，收入合计…"""

from __future__ import annotations

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rule import Hit
from sections.rules.fg_figures import shown
from sections.rules.fg_lengths import ACCOUNTS
from sections.rules.fg_told import Role, Told, told
from sections.rules.passage import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator

NEAR = 0.3
"""By which share of the total its items may miss it and still be all of it."""
_TOTAL = Regex(rf"(?:{'|'.join(ACCOUNTS)})(?:为|达|达到)?$")
_PLUS = Regex("^(?:再?加上?|另加)")
_BRACKETS = Regex("（[^（）]*）")
_PART_OF_ONE = Regex("其中|含|包括|等")
_NO_ITEM = Regex("[比较增减每占]|预算数|为预算|剔除")


def accounted(passage: Passage) -> Iterator[Hit]:
    """Totals of an account that its items do not make."""
    every = told(passage.text)
    begin = 0
    for total in every:
        figure = total.figure
        if total.role is not Role.VALUE or not _TOTAL.search(total.label):
            continue
        before = [one for one in every if begin <= one.figure.start < figure.start and one.role is Role.VALUE]
        begin = figure.end
        may_be = _items(passage.text, [one for one in before if one.figure.base == figure.base], total)
        off = [sum(item.figure.value for item in items) - figure.value for items in may_be if len(items) > 1]
        slack = figure.slack + sum(one.figure.slack for one in before) + 1e-6
        least = min(off, key=abs, default=0.0)
        if not figure.about and slack < abs(least) < NEAR * figure.value:
            right = shown(round(figure.value + off[0], 4), figure.unit)
            text = f"前面各项加起来是{right}，这里写的是{shown(figure.value, figure.unit)}，请核对"
            yield Hit(passage.span(figure.start, figure.end), text)


def _items(text: str, values: list[Told], total: Told) -> Iterator[list[Told]]:
    """What may make the total: all values in front of it, or one of them and what is added to it; none that is unsure."""
    plus = next((number for number, one in enumerate(values) if _PLUS.search(one.label)), -1)
    if plus == 0:
        return
    plus = max(plus, 0)
    listed = _BRACKETS.sub("", text[values[plus].figure.start : total.figure.start]) if values else ""
    unsure = any(one.figure.about or _NO_ITEM.search(one.label) for one in values[plus:])
    if unsure or _PART_OF_ONE.search(listed) or (not plus and "；" in listed):
        return
    for first in values[:plus]:
        yield [first, *values[plus:]]
    if not plus:
        yield values
