"""What is left of a clause that has lost a name, or a figure with its unit: a part of BL012.

Each is told by grammar alone: a preposition that governs nothing, 的 with nothing in front, a verb without its amount.
"""

from __future__ import annotations

from bisect import bisect_left

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rules.bl_gap_lacking import lacking
from sections.rules.bl_gap_table import BEGINNINGS, left_behind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_DOUBLED = lacking(
    "内容",
    ("、、", "，、", "、，", "、。", "、；", "，，", "（、", "（，", "；、", "；，", "、和"),
    r"(?<![、，…])(?:、(、+|[，。；])|[，]([、，])|[（；]([、，])|、和([、，。]))(?![、，。…])",
)
"""The second of two marks with nothing between them, which may be but a slip where nothing else is lost beside it."""
_SHARE = r"(?:1\d\d|[1-9]\d?|0(?=\.))(?:[.﹒]\d{1,2})?"
_PER_CENT = Regex(
    r"(?:(?<![数名位])(?:增长|下降|递增)[了约]? ?|(?<=[解结案处意格盖勤保合成标秀业学及种理收缴化修检约生长破复晓通疫])率(?:均?[为达]|达到)?(?!0)|(?<![亡积分心汇利频功斜概效曲折速动])率(?:为|达到?)(?!0)|"
    rf"(?<=[，,；;约别])占|(?:总[数量额]|人数|总?人口|总面积|产值|收入|任务|目标)的 ?)({_SHARE}(?: ?[和、] ?{_SHARE})*)"
    r"(?=[。；;，,](?!\d))(?![^。；;\n]{0,30}[%％‰点])",
    words=tuple(digit + stop for digit in "0123456789" for stop in "，。；,;"),
)
"""A growth or a share in front of a stop; 死亡率, 容积率 and 得分率 need not be told in per cent."""
_SENTENCE = Regex(r"[。！？\n]")


def left_over(text: str) -> Iterator[tuple[int, int, str]]:
    """Start and end of what stands bare, and what is lacking in front of it."""
    sure: list[int] = []
    for at, behind in BEGINNINGS.places_in(text):
        for left in left_behind(text[at:behind]):
            if m := left.bare.match(text, at):
                start, end = m.span(m.lastindex or 0)
                sure.append(start)
                yield start, end, left.what
    for m in _PER_CENT.finditer(text):
        start, end = m.span(1)
        sure.append(start)
        yield start, end, "“%”"
    sure.sort()
    for m in _DOUBLED.bare.finditer(text) if sure else ():
        start, end = m.span(m.lastindex or 0)
        if in_sentence(text, start, sure):
            yield start, end, _DOUBLED.what


def in_sentence(text: str, at: int, others: Sequence[int]) -> bool:
    """Whether one of ``others``, which are in order, stands in the same sentence as ``at``."""
    place = bisect_left(others, at)
    nearest = others[max(0, place - 1) : place + 1]
    return any(not _SENTENCE.search(text, min(at, other), max(at, other)) for other in nearest)
