"""DT002: five-year plans, congresses and meetings told with a year that is not theirs."""

from __future__ import annotations

from functools import cache

from drafts.numeral import han_value
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from drafts.words import Words
from sections.data import Data
from sections.rule import Hit
from sections.rules.dt_context import in_plan, meant_year
from sections.rules.dt_years import ReportYears, years
from sections.rules.passage import Passage, passages
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

LONG = 5
"""Years of a plan, and of the term of a congress."""
FAR = 2
"""Years that must lie between a report and the end of a plan that it calls reached."""
LATE = 3
"""Years after a plan from which on nobody tells any more that it is begun or done."""
CUE = 14
"""Code points in front of a name in which a word may look ahead."""
_NAME = r"[“‘\"']?(十[一二三四五六]五)[”’\"']?"
_SPAN = Regex(rf"{_NAME}(?:规划|时期|期间|计划)?（((?:19|20)\d\d)年?[—–~～至到-]{{1,2}}((?:19|20)\d\d)年?）")
_IS_OF = Regex(
    rf"(?:(20\d\d)年|今年)(?:既|也)?是(?:[^，。；：0-9]{{0,6}}的)?(?:实施|落实|推进|实现|执行)?{_NAME}(?:规划|时期)?(?:实施|目标任务)?的?"
    r"[^，。；：0-9“”]{0,12}(?:之年|一年|年份)"
)
_BEFOREHAND = ("谋划", "编制", "衔接", "迎接", "准备", "开启", "迈向", "开局", "收官", "起步", "开端", "以来")
_DRAWN_UP = Regex(rf"{_NAME}[^，。；\d]{{0,8}}规划(?:纲要)?的?编制")
"""“十五五”规划编制工作, in the year before it begins."""
_NTH = Regex(
    rf"(?:(20\d\d)年|今年)(?:是[^。；：]{{0,30}}，)?[^，。；：0-9]{{0,4}}是[^，。；：0-9]{{0,10}}{_NAME}(?:规划|时期)?[^，。；：0-9]{{0,6}}第([一二三四五])(?:年|个年头)"
)
_DONE = Regex(rf"{_NAME}(?:规划|发展|建设|目标任务)*的?(圆满|胜利|顺利|完美)(?:收官|收尾)")
_BEGUN = Regex(rf"{_NAME}(?:规划|发展|建设)*的?(?:(?:实现)?(?:了)?(?:良好|精彩|高质量|出彩)开局|良好起步|高点起步)")
_STALE = Regex(
    rf"{_NAME}(?:规划|发展|建设)*的?(?:(?:实现)?了?(?:良好|精彩|高质量|出彩)?(?:开局(?!之年|年)|开端)|(?:圆满|胜利|顺利|完美)收官)"
)
_SESSION = Regex(r"第?(十[一二三四五])届全国(?:人大|人民代表大会|政协)(?:第)?([一二三四五])次会议")
_HELD_IN = Regex(r"(20\d\d)年(?:\d{1,2}月(?:\d{1,2}日)?)?[^0-9，。；：]{0,4}，?[^0-9，。；：]{0,8}$")
_CALLED = Regex(r"(20\d\d)年(?:\d{1,2}月)?召开的(?:党的|中共)?(?:[^，。；\d]{0,3}届)?$")
_DATED = Regex(r"(20\d\d)年\d{1,2}月\d{1,2}日")
_TOLD_BEHIND = Regex(r"(?:于|（)(20\d\d)年(?:\d{1,2}月)?")
_MEETS = (
    "胜利召开",
    "召开",
    "隆重召开",
    "胜利闭幕",
    "闭幕",
    "在北京",
    "在京",
    "开幕",
    "在京",
    "在北京",
    "顺利召开",
    "圆满召开",
    "于20",
    "（20",
)
_PAST = ("以来", "时期", "期间", "过去", "历史", "曾", "当年", "回顾", "那")
_AHEAD = (
    "确保", "力争", "为实现", "推动", "奋力", "冲刺", "助力", "迎", "将", "准备", "努力", "夺取", "保障", "争取", "期待", "即将", "谋划",
)  # fmt: skip


@cache
def plan_names(data: Data) -> Words:
    """What one of stands wherever a plan or a congress is named."""
    return Words(*_plans(data), "届全国")


@cache
def _plans(data: Data) -> dict[str, int]:
    return {plan["name"]: plan["first"] for plan in data.load("events")["plans"]}


@cache
def _congresses(data: Data) -> dict[str, int]:
    return {one["name"]: one["first"] for one in data.load("events")["congresses"]}


def misdated(view: View, spoken: ReportYears, limit: tuple[int, int] | None) -> Iterator[Hit]:
    """Plans with years that are not theirs, called done or begun long before they are; sessions in another year.

    ``limit``: year and month by which the report was written at the latest, None where nobody knows.
    """
    for passage in passages(view, *_plans(view.data)):
        yield from _spans(passage, view.data)
        yield from _nth(passage, view.data, spoken)
        yield from _reached(view, passage, spoken)
        yield from _stale(passage, view.data, spoken)
        yield from _outside(passage, view.data, spoken)
    for passage in passages(view, "届全国"):
        yield from _sessions(passage, view.data, limit)


def _outside(passage: Passage, data: Data, spoken: ReportYears) -> Iterator[Hit]:
    """2024年是“十三五”规划的关键之年."""
    for m in _IS_OF.finditer(passage.text):
        first, year = _plans(data).get(m[2]), int(m[1]) if m[1] else spoken.now
        if first is None or year is None or (not m[1] and spoken.plan_only) or first <= year < first + LONG:
            continue
        if not any(word in m[0] for word in _BEFOREHAND) and abs(year - first) <= LONG + LATE:
            said = f"“{m[2]}”是{first}—{first + LONG - 1}年，这里说的是{year}年，请核对"
            yield Hit(passage.span(m.start(2), m.end(2)), said)


def _spans(passage: Passage, data: Data) -> Iterator[Hit]:
    """“十四五”时期（2020—2025年）."""
    for m in _SPAN.finditer(passage.text):
        first = _plans(data).get(m[1])
        if first is not None and (int(m[2]), int(m[3])) != (first, first + LONG - 1):
            said = f"“{m[1]}”是{first}—{first + LONG - 1}年，请核对"
            yield Hit(passage.span(m.start(2), m.end(3)), said)


def _nth(passage: Passage, data: Data, spoken: ReportYears) -> Iterator[Hit]:
    """2023年是“十四五”规划实施的第二年."""
    for m in _NTH.finditer(passage.text):
        first, number = _plans(data).get(m[2]), han_value(m[3])
        year = int(m[1]) if m[1] else spoken.now
        if (
            first is None
            or number is None
            or year is None
            or (not m[1] and (spoken.plan_only or (spoken.plan and not spoken.given)))
        ):
            continue
        if year != first + number - 1 and (m[1] or year + 1 != first + number - 1):
            right = f"“{m[2]}”第{m[3]}年是{first + number - 1}年，这里说的是{year}年，请核对"
            yield Hit(passage.span(m.start(2), m.end(3)), right)


def _reached(view: View, passage: Passage, spoken: ReportYears) -> Iterator[Hit]:
    """“十五五”实现良好开局, told in 2021; “十四五”圆满收官, told in 2022."""
    text = passage.text
    for pattern, last in ((_DONE, LONG - 1), (_BEGUN, 0)):
        for m in pattern.finditer(text):
            first, year = _plans(view.data).get(m[1]), meant_year(text, spoken, m.start())
            if first is None or year is None or first + last - year < FAR:
                continue
            begin = max(text.rfind(stop, 0, m.start()) for stop in "，；：") + 1
            cue = text[max(begin, m.start() - CUE) : m.start()]
            if any(word in cue for word in _AHEAD) or in_plan(view, passage.span(m.start(), m.end()).start):
                continue
            what = f"到{first + last}年才收官" if last else f"{first}年才开局"
            yield Hit(passage.span(m.start(1), m.end()), f"“{m[1]}”{what}，这里说的是{year}年，请核对")


def _stale(passage: Passage, data: Data, spoken: ReportYears) -> Iterator[Hit]:
    """抢抓“十二五”开端新机遇, in a report on 2021."""
    text = passage.text
    told = {year.value for year in years(text)} - {spoken.year}
    if spoken.year is None or not spoken.stated or told or any(word in text.replace("今年以来", "") for word in _PAST):
        return
    for m in (*_STALE.finditer(text), *_DRAWN_UP.finditer(text)):
        first = _plans(data).get(m[1])
        late = FAR if m[0].endswith("编制") else LONG + LATE
        if first is not None and spoken.year - first >= late:
            said = f"“{m[1]}”是{first}—{first + LONG - 1}年，报告的却是{spoken.year}年，请核对"
            yield Hit(passage.span(m.start(1), m.end()), said)


def _sessions(passage: Passage, data: Data, limit: tuple[int, int] | None) -> Iterator[Hit]:
    """十四届全国人大二次会议, which met in 2024."""
    text = passage.text
    for m in _SESSION.finditer(text):
        first, number = _congresses(data).get(m[1]), han_value(m[2])
        if first is None or number is None:
            continue
        year = first + number - 1
        told = told_beside(text, m.start(), m.end())
        if told is not None and told != year:
            said = f"{m[0]}{year}年召开，这里写的是{told}年，请核对"
            yield Hit(passage.span(m.start(), m.end()), said)
        elif told is None and limit is not None and (year, 3) > limit and text.startswith(("精神", "闭幕"), m.end()):
            said = f"{m[0]}{year}年才召开，这时还引用不到，请核对"
            yield Hit(passage.span(m.start(), m.end()), said)


def told_beside(text: str, start: int, end: int) -> int | None:
    """The year in which a meeting named at ``start``–``end`` is said to have met; None where none is said."""
    if called := _CALLED.search(text[max(0, start - 20) : start]):
        return int(called[1])
    if dated := _DATED.match(text, end):
        return int(dated[1])
    if not text.startswith(_MEETS, end):
        return None
    if behind := _TOLD_BEHIND.search(text, end, end + 10):
        return int(behind[1])
    begin = text.rfind("；", 0, start) + 1
    before = _HELD_IN.search(text[max(begin, start - 30) : start])
    return int(before[1]) if before and len({year.value for year in years(text[begin:start])}) == 1 else None
