"""Growth told beside a figure, which is no figure of its own to reckon with: 增长3.6%, 比上年下降0.8个百分点."""

from __future__ import annotations

from drafts.regex import Regex

_THAN = r"(?:(?:同比|环比|比|较)?(?:上年|去年|上年同期|去年同期|年初|上年末|同期)?(?:实际|名义|分别)?)"
_NUMBER = r"\d+(?:\.\d+)?(?:%|‰|个百分点|个基点|倍)"
_GROWN = Regex(
    rf"{_THAN}(?:增长|增加|下降|减少|提高|上升|降低|回落|上涨|增|降)了?{_NUMBER}|{_THAN}(?:基本)?持平"
    rf"|(?:为|完成)?(?:调整|年初|年度)?(?:预算|计划|任务)的{_NUMBER}",
)
_EACH = Regex(r"各[类项种级界]")


def grown_at(text: str, at: int) -> int:
    """Where the growth ends that is told from ``at`` on; -1 where none is. Time: linear in what it matches."""
    m = _GROWN.match(text, at)
    return m.end() if m else -1


def without_growth(text: str) -> str:
    """``text`` with each growth that ends in a figure cut out."""
    return _GROWN.sub("", text)


def without_each(text: str) -> str:
    """``text`` without 各类 and the like, which do not say that a figure is told of each."""
    return _EACH.sub("", text)
