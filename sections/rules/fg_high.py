"""FG003: rates above a hundred percent."""

from __future__ import annotations

from functools import cache

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.data import Data
from sections.prose import MARKER
from sections.rule import Hit, Level
from sections.rules.fg_fallen import fallen
from sections.rules.passage import DIGITS, MASKS, Passage
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOTE = Regex(r"\[\d{1,2}\]$")
_BESIDE = Regex(r"分别(?=(?:达到?|为|是)?\d[\d.%、和与及]*$)|(?<=[达为是到别率度])(?:\d+(?:\.\d+)?%[、和与及])+$")
"""What stands between the name of rates and the last of them: 率分别达到99%、98%和."""
_PROPORTION = Regex(r"(?:占|中)[^，。；]{2,20}(?:比例|比重)$|占总[数量额](?:的|的比例)?$|占总[人户件]数的?$")
"""What is no more than all, whatever it is a part of."""
_OF_ITS_KIND = Regex(r"([\u4e00-\u9fff]{2})占(?![^，。；]*(?:年初|年度|调整|计划|任务|目标))[^，。；\d]{0,20}\1的?$")
"""民生支出占一般公共预算支出的: a part of what bears its name."""
_AT_END = Regex(rf"([\d,\s{MARKER}]*\d)(?:[.．][\d\s{MARKER}]*)?[\s{MARKER}]*$")
"""A number at the end of a text; what stands in front of its point."""
_SMALL_AT_END = Regex(rf"[^\d,.．\s{MARKER}]\d{{1,2}}(?:[.．]\d{{1,4}})?\Z")
"""One of two digits at most in front of its point, nothing that may be part of it before them."""
_ALL_OF = Regex("[%％](?:已经?|得到)?(?:化解|办复|办结|整改|覆盖|达标|销号|见面|入户|签约)(?!率)")
"""What no more than all of them can be: 14件积案100%化解."""
NO_RATE = 1000
"""Percent from which on hardly any rate is one: 办复率20230%, where a sign for a number has become a year."""
_GROWS = Regex("(?:增[长值幅]|上涨|涨幅|收益|回报|回升|溢价|周转|换手|倍)[^，。；]{0,3}$")
_CARRIED = Regex("[（(]含[^）)]{0,6}(?:结转|旧存|积存|存案)")
"""结案率104%（含上年结转）."""


def too_high(view: View) -> Iterator[Hit]:
    """比率超过百分之百：合格率105%、满意度120%。

    合格的再多也多不过全部。这类数多半是小数点错了位，或者把“完成计划的”写成了率。

    怎么认：名称在 rates.yaml 的 bounded 里，后面紧跟着大于100的百分数。增长率、毛入学率、拨备覆盖率不报，
    “任务完成率120%”“完成计划的120%”是超额，不报；别的完成率、到位率只作提示。

    修复：没有。数字不自动改。
    """
    yield from fallen(view)
    for sign in "%％":
        at = view.prose.find(sign)
        while at >= 0:
            if _above_hundred(view.prose, at):
                yield from _rate(view, at)
            at = view.prose.find(sign, at + 1)


def _above_hundred(prose: str, at: int) -> bool:
    """Whether a number of three digits or more in front of its point, if it has one, may stand before ``at``."""
    if _SMALL_AT_END.search(prose, max(0, at - 8), at):
        return False
    start = at
    while start > max(0, at - 16) and (prose[start - 1].isdecimal() or not prose[start - 1].isalnum()):
        start -= 1
    if sum(map(str.isdecimal, prose[start:at])) < 3:
        return False
    number = _AT_END.search(prose, max(0, at - 16), at)
    return number is not None and sum(map(str.isdecimal, number[1])) > 2


@cache
def _names(group: str, data: Data) -> tuple[str, ...]:
    return tuple(data.load("rates")[group])


def _rate(view: View, at: int) -> Iterator[Hit]:
    from sections.rules.fg_rates import LINKS, percentage_at

    start = max(0, at - 60)
    passage = Passage(view.prose, start, at + 1)
    text = passage.text
    if "\n" in text:
        cut = text.rfind("\n") + 1
        start = passage.span(cut, cut + 1).start
        passage = Passage(view.prose, start, at + 1)
        text = passage.text
    number = len(text) - 1
    while number and (text[number - 1] in DIGITS or text[number - 1] == "."):
        number -= 1
    found = percentage_at(text, number)
    if found is None or found.value <= 100:
        return
    front = _NOTE.sub("", text[:number])
    front = _BESIDE.sub("", front)
    link = next((w for w in sorted(LINKS, key=len, reverse=True) if w and front.endswith(w)), "")
    name = _NOTE.sub("", front.removesuffix(link)).removesuffix("分别")
    rates = (*_names("bounded", view.data), *_names("loose", view.data))
    kind = _OF_ITS_KIND.search(name)
    if found.value >= NO_RATE and not _GROWS.search(name):
        rates = (*rates, "率", "比重", "比例")
    if (
        not (name.endswith(rates) or _PROPORTION.search(name) or kind or _ALL_OF.match(view.prose, at))
        or name.endswith(_names("unbounded", view.data))
        or "|" in view.text[start:at]
    ):
        return
    if _CARRIED.match(view.prose, at + 1):
        return
    stops = "，。；！？" if name.endswith(_names("bounded", view.data)) else "。；！？"
    sentence = text[max(text.rfind(stop) for stop in stops) + 1 :]
    goals = () if kind or found.value >= NO_RATE else _names("goals", view.data)
    if any(word in sentence for word in goals) or not MASKS.isdisjoint(sentence):
        return
    rate = max((word for word in rates if name.endswith(word)), key=len, default=name[-2:])
    rate = "占比" if kind else rate
    rate = name[-3:].lstrip("，。；！？、：”") if rate == "率" else rate
    rate = whole[0][-2:] if (whole := _ALL_OF.match(view.prose, at)) else rate
    if rate in _names("loose", view.data):
        said = f"{rate}超过了100%，如果不是超额完成任务，请核对"
        yield Hit(passage.span(found.start, found.end), said, level=Level.HINT)
    else:
        yield Hit(passage.span(found.start, found.end), f"{rate}不会超过100%，请核对")
