"""FG004: the first so many, named one by one, and more that are named than are told of."""

from __future__ import annotations

from drafts.numeral import count_value
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rule import Hit
from sections.rules.fg_named import may_be
from sections.rules.passage import NUMERALS, Passage, number_behind, passages
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

_FIRST = Regex(
    r"前([二三四五六七八九十])(?:名|位)?的?[\u4e00-\u9fff]{0,4}?(?:依次|分别)?[是为]：?([^，；：。\d《（）等]{4,120})(?=[，。；]|\Z)",
    words=("前",),
)
"""排名前五的是：甲、乙、丙、丁、戊."""
_AND_SO = Regex(
    r"(?<=[，。；：])([^，；：。\d《（）“”和及]{4,120})等(\d{1,2}|[二两三四五六七八九])([个家]|名)(?![月小百])",
    words=("等",),
)
"""More are named than are told of: 甲局、乙局、丙局、丁镇等2个单位."""
_MANY_MORE = 2
"""Names more than told of from which on one of them is hardly a part of another."""


def ranked(view: View) -> Iterator[Hit]:
    """Lists of names that are not as long as they are said to be."""
    for passage in passages(view, "前", fits=_is_listed):
        yield from _ranks(passage)
    for passage in passages(view, "等", fits=number_behind):
        yield from _too_many(passage)


def _is_listed(prose: str, at: int) -> bool:
    return prose[at : at + 1] in NUMERALS and "、" in prose[at : at + 24]


def _ranks(passage: Passage) -> Iterator[Hit]:
    for m in _FIRST.finditer(passage.text):
        count, listed = count_value(m[1]), m[2].count("、") + 1
        if count is not None and listed > 1 and not may_be(m[2], count):
            yield Hit(passage.span(m.start(1), m.end(1)), f"这里说前{count}，后面列了{listed}个，请核对")


def _too_many(passage: Passage) -> Iterator[Hit]:
    for m in _AND_SO.finditer(passage.text):
        count, listed = count_value(m[2]), m[1].count("、") + 1
        if count is not None and listed >= count + _MANY_MORE:
            yield Hit(passage.span(m.start(2), m.end(3)), f"这里说{count}{m[3]}，前面列了{listed}个，请核对")
