"""Figures of a passage, read by hand in one walk: 1,580人次, 3.6万份, 十二场, 98.5%."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from drafts.numeral import han_value
from drafts.regex import Regex
from drafts.typed import NamedTuple
from sections.rules.passage import DIGITS

UNITS = frozenset(
    "人 名 位 人次 人份 场 场次 次 期 期次 批 批次 班次 车次 架次 个 家 家次 户 户次 件 件次 起 宗 例 项 项次 条 条次 篇 份 "
    "处 所 座 间 栋 幢 支 组 队 对 套 台 台次 辆 艘 架 本 册 幅 张 块 面 副 枚 只 头 株 棵 盏 桩 桶 袋 箱 盒 瓶 包 门 节 课 "
    "元 美元 港元 欧元 标箱 TEU 千克 卷 笔 票 趟 股 亩 吨 斤 公斤 克 米 公里 千米 平方米 平方公里 立方米 公顷 千瓦时 千瓦 度 天 小时 分钟 课时 学时 学分 分 倍 "
    "% ‰ 个百分点 百分点 周年 岁 年 月 日".split()
)
_LONGEST = max(map(len, UNITS))
TOLERANCE = 0.6
"""Percentage points between a percentage and the one reckoned."""
EXACT, EXACTLY = 0.2, 0.05
"""The same, where it has a decimal, and where it has two."""
SAME = {"名": "人", "位": "人", "场次": "场", "件次": "件", "起": "件", "宗": "件"}
"""Units that count the same."""
_NOT_BEHIND = {
    "人": "员才均民力口大心气", "名": "称单优列", "家": "庭", "场": "所馆地", "项": "目", "期": "间末", "次": "日年序", "件": "套",
    "位": "置于", "个": "人体性", "户": "籍外", "批": "准评复示发", "份": "额", "所": "有以在属", "处": "理置于分长", "起": "来草",
    "组": "织建长", "队": "伍员", "分": "别析类", "度": "假", "面": "积", "节": "约日", "课": "题程", "门": "槛", "只": "要有是",
    "对": "于", "支": "部持付", "包": "括含", "例": "如",
}  # fmt: skip
_HAN = frozenset("一二三四五六七八九十百零两")
_NUMBER = Regex(f"[0-9{''.join(sorted(_HAN))}]")
_FACTORS = {"十": 10, "百": 100, "千": 1000, "万": 10_000, "亿": 100_000_000}
_RANGE = frozenset("-—–~～至到")
_NO_FIGURE_BEHIND = frozenset("第几数-—–~～×+/.·〔[#")
_LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZx×*_＿")
"""Behind a number they make it part of a name, 4A级, 5G基站, or of what is left open, 20xx年."""
_NUMERIC = frozenset("%‰万亿千百十") | _HAN
_ABOUT_BEFORE = (
    "约",
    "近",
    "超",
    "逾",
    "超过",
    "不足",
    "多达",
    "将近",
    "不少于",
    "不低于",
    "至少",
    "最多",
    "突破",
    "高达",
    "大约",
    "以上",
    "可达",
    "力争",
)
_NOT_ABOUT = (
    "岁以上", "岁及以上", "科以上", "科及以上", "专以上", "专及以上", "中及以上", "学历以上", "签约", "预约", "履约", "违约", "合约", "邀约", "节约", "附近",
)  # fmt: skip
_ABOUT_BEHIND = ("以上", "左右", "以内", "余", "多", "以下", "上下")


class Figure(NamedTuple):
    """``value`` in single units; ``slack``: half of what the last digit stands for, 0 of a whole number without 万.

    ``start``–``end``: number and unit in the passage's text; ``unit`` as written, empty where none is known.
    ``about``: said to be no exact number.
    """

    start: int
    end: int
    value: float
    slack: float
    unit: str
    about: bool

    @property
    def base(self) -> str:
        return SAME.get(self.unit, self.unit)


def figures(text: str, start: int = 0, end: int | None = None) -> list[Figure]:
    """The figures of ``text[start:end]`` in order; no ordinal, no range, no part of a date or a number."""
    whole, starts = _figures(text)
    return list(whole[bisect_left(starts, start) : bisect_left(starts, len(text) if end is None else end)])


def figure_at(text: str, at: int) -> Figure | None:
    """The figure in digits that starts exactly at ``at``; in front of it there must be neither digit nor point."""
    return _figure(text, at, _digits_end(text, at, len(text)), len(text)) if text[at : at + 1] in DIGITS else None


@lru_cache(maxsize=256)
def _figures(text: str) -> tuple[tuple[Figure, ...], tuple[int, ...]]:
    """All figures of ``text``, and where each starts; rules ask for parts of one passage many times."""
    stop = len(text)
    found: list[Figure] = []
    at = 0
    while m := _NUMBER.search(text, at):
        at = m.start()
        if text[at] in DIGITS:
            past = _digits_end(text, at, stop)
        else:
            past = at
            while past < stop and text[past] in _HAN:
                past += 1
            if text[at - 1 : at] in _HAN:
                at = past
                continue
        figure = _figure(text, at, past, stop)
        if figure is not None:
            found.append(figure)
            past = figure.end
        at = past
    return tuple(found), tuple(figure.start for figure in found)


def _digits_end(text: str, at: int, stop: int) -> int:
    """Where the digits from ``at`` end, with their thousands (1 580) and their decimals."""
    start = at
    while at < stop and text[at] in DIGITS:
        at += 1
    while at - start <= 3 + 4 * text.count(" ", start, at) and _is_group(text, at):
        at += 4
    if at + 1 < stop and text[at] == "." and text[at + 1] in DIGITS:
        at += 1
        while at < stop and text[at] in DIGITS:
            at += 1
    return at


def _is_group(text: str, at: int) -> bool:
    """Whether three more digits follow behind a blank (GB/T 15835-2011, 5.1.4)."""
    behind = text[at + 1 : at + 4]
    return (
        text[at : at + 1] == " " and len(behind) == 3 and behind.isdecimal() and not text[at + 4 : at + 5].isdecimal()
    )


def _figure(text: str, start: int, past: int, stop: int) -> Figure | None:
    before = text[start - 1 : start]
    number = text[start:past]
    if (
        before
        and before in "至到"
        and (text[start - 2 : start - 1] in DIGITS or text[start - 2 : start - 1] in _NUMERIC)
    ):
        return None
    if (before in _NO_FIGURE_BEHIND and not (before == "数" and number[0] in DIGITS)) or (
        before.isascii() and before.isalpha() and text[start - 3 : start].upper() != "APP"
    ):
        return None
    if text[past : past + 1] in _LETTERS and number[0] in DIGITS:
        return None
    if before == " " and text[start - 2 : start - 1] == "." and text[start - 3 : start - 2] in DIGITS:
        return None
    if number[0] in _HAN and (before in _FACTORS or before in DIGITS or before == "点"):
        return None
    if text[past : past + 1] in _RANGE and text[past + 1 : past + 2] in DIGITS:
        return None
    value = _value(number)
    if value is None or past - start > 15:
        return None
    step = 10.0 ** -len(number.partition(".")[2]) if "." in number else 0.0
    at, factor, about = past, 1, False
    while at < stop and (text[at] in _FACTORS or text[at] in "余多几"):
        about = about or text[at] not in _FACTORS
        factor *= _FACTORS.get(text[at], 1)
        at += 1
    unit = _unit(text, at)
    if not unit and number[0] in _HAN:
        return None
    at += len(unit)
    front = text[max(0, start - 4) : start]
    about = about or text.startswith(_ABOUT_BEHIND, at)
    about = about or (front.endswith(_ABOUT_BEFORE) and not front.endswith(_NOT_ABOUT))
    slack = (step or (1.0 if factor > 1 else 0.0)) * factor / 2
    return Figure(start, at, value * factor, slack, unit, about)


def _value(number: str) -> float | None:
    if number[0] in DIGITS:
        return float(number.replace(" ", ""))
    return 2 if number == "两" else han_value(number) if len(number) <= 5 else None


def _unit(text: str, at: int) -> str:
    for length in range(_LONGEST, 0, -1):
        unit = text[at : at + length]
        if len(unit) == length and unit in UNITS:
            behind = text[at + length : at + length + 1]
            return "" if behind and behind in _NOT_BEHIND.get(unit, "") else unit
    return ""


def tolerance(percent: Figure, *of: Figure) -> float:
    """How far off ``percent`` may be, whatever the figures leave open that it is reckoned from."""
    if not percent.slack:
        return TOLERANCE
    return EXACT if percent.slack > EXACTLY / 2 else EXACTLY


def miscounted(right: float, said: float, unit: str, places: int = 1) -> str:
    """What to say where ``said`` is written and the figures in front of it make ``right``."""
    return f"按前面的数算是{shown(round(right, places), unit)}，这里写的是{shown(said, unit)}，请核对"


def shown(value: float, unit: str) -> str:
    """A value with its unit, in 万 where that is how it is short: 12 000 人 is 12000人, 35 000 is 3.5万."""
    for factor, name in ((1_000_000_000_000, "万亿"), (100_000_000, "亿"), (10_000, "万")):
        whole = abs(round(value / factor, 4) * factor - value) < 1e-9 * value
        if value >= factor and whole and value / factor < 10_000:
            return f"{value / factor:.10g}{name}{unit}"
    return f"{value:.10g}{unit}"
