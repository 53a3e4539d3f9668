"""FG004: the first so many, named one by one, and more that are named than are told of."""

from __future__ import annotations

from collections.abc import Iterator

from drafts import regex as re
from drafts.numeral import han_value
from drafts.regex import Regex
from sections.rule import Hit
from sections.rules.passage import DIGITS, NUMERALS, Passage, number_behind, passages
from sections.view import View

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
        count, pieces = han_value(m[1]), m[2].split("、")
        joined = [half for piece in pieces for half in re.split("以及|[和及与]", piece)]
        if count is not None and len(pieces) > 1 and not len(pieces) <= count <= len(joined):
            yield Hit(passage.span(m.start(1), m.end(1)), f"这里说前{count}，后面列了{len(pieces)}个，请核对")


def _too_many(passage: Passage) -> Iterator[Hit]:
    for m in _AND_SO.finditer(passage.text):
        count = int(m[2]) if m[2][0] in DIGITS else 2 if m[2] == "两" else han_value(m[2])
        pieces = m[1].split("、")
        if count is not None and len(pieces) >= count + _MANY_MORE:
            yield Hit(passage.span(m.start(2), m.end(3)), f"这里说{count}{m[3]}，前面列了{len(pieces)}个，请核对")
