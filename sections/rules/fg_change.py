"""FG002: changes that do not follow from the figures in front of them: 由8.2万元提高到9.1万元，增长21%."""

from __future__ import annotations

from itertools import pairwise

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rule import Hit
from sections.rules.fg_figures import EXACT, TOLERANCE, Figure, figure_at, miscounted, tolerance
from sections.rules.fg_grown import without_growth
from sections.rules.fg_then import WORDS, compared_with_then
from sections.rules.fg_told import Role, Told, told
from sections.rules.fg_written import NUMBER, kind_of, slack_of, value_of
from sections.rules.passage import (
    Passage,
    begins_number,
    digit_within,
    has_digit,
    has_percent,
    passages,
    with_one_before,
)
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

BEHIND = 60
"""Code points in which the share of a goal follows its name."""
SOON = 14
"""Code points in which a change follows what it is against."""
NEAR = 8
"""Code points in which the first figure follows 由 or 从: 由上年的8.2万元."""
_UNIT = r"(%|[万亿]{0,2}(?:美元|元|人|人次|户|个|家|亩|吨|件|起|分钟|小时|天|个?工作日|公里|平方米|立方米|毫米|微克/立方米|项|所|座|名|头|辆|张|场))"
_UP = "偏多|偏高|提高|提升|增加|增长|上升|扩大|增|升|提"
_DOWN = "偏少|偏低|下降|降低|减少|压缩|缩短|压减|缩减|回落|降|减"
_CHANGED = Regex(
    rf"[由从](?:20\d\d年(?:末|底|初)?的?)?[^\d，。；：]{{0,{NEAR}}}{NUMBER}{_UNIT}(?:{_UP}|{_DOWN})(?:到|至|为){NUMBER}{_UNIT}，"
    rf"(?:[^\d，。；：]{{2,16}}，)?(?:(?:共|净)?(?:增加|减少|净增|净减|多|少)了?\d+(?:\.\d+)?[万亿]?[\u4e00-\u9fff]{{1,3}}，)?(?:同比|实现)?(?:{_UP}|[增涨降减跌]幅|{_DOWN})率?了?(?:达到?|为)?{NUMBER}(%|个百分点)(?=[，。；、）]|\Z)"
)
_REACHED = Regex(
    rf"(?:(?:比|较)(?:上年|去年|上年同期|去年同期|年初|上年末|上年底)|同比)(增加|净增|减少|净减)了?{NUMBER}{_UNIT}，(?:同比)?(?:增长|增幅|下降|降幅)了?(?:达|为)?{NUMBER}%，"
    rf"(?:总数|总量|总额)?(?:达到?|增至|升至|减至|降至|为){NUMBER}{_UNIT}(?=[，。；、）]|\Z)"
)
"""较上年增加20人，增长15.4%，达到150人."""
_TURNED = Regex(
    rf"[由从](?:20\d\d年(?:末|底|初)?的?)?[^\d，。；：]{{0,{NEAR}}}{NUMBER}{_UNIT}(?:\d+人)?(?:({_UP})|({_DOWN}))(?:到|至|为)(?:20\d\d年(?:末|底)?的?)?{NUMBER}{_UNIT}"
)
"""由4.08%下降为2.67%; 由13677户49479人减至887户1472人."""
_TIMES = Regex(
    rf"[由从](?:20\d\d年(?:末|底|初)?的?)?[^\d，。；：]{{0,{NEAR}}}{NUMBER}{_UNIT}(?:{_UP}|发展|跃升|攀升)(?:到|至|为){NUMBER}{_UNIT}，(?:年均(?:{_UP})率?\d+(?:\.\d+)?%，)?(?:实现|实现了|总量|规模)?"
    rf"(翻(?:了)?([一两二三])番|翻番|(是(?:20\d\d年)?[^\d，。；]{{0,8}}的)?(?:增长|增加|提高)?了?(\d+(?:\.\d+)?)倍)(?=[，。；、）]|\Z)"
)
_YEARLY = Regex(
    rf"[由从](?:20\d\d年(?:末|底|初)?的?)?[^\d，。；：]{{0,{NEAR}}}{NUMBER}{_UNIT}(?:{_UP}|跃升|攀升)(?:到|至|为){NUMBER}{_UNIT}，年均(?:递增|{_UP}){NUMBER}%(?=[，。；、）]|\Z)"
)
_NOT_NOMINAL = Regex("生产总值|增加值|GDP|总产值|可比|实际|不变价")
YEARS = range(1, 16)
"""Over how many years growth may be told by the year."""
_POINTS = Regex(
    rf"{NUMBER}%，(?:同比|(?:比|较)(?:[^\d，。；]{{0,6}}（?|[^，。；%]{{0,24}}?率)){NUMBER}%）?(提高|上升|增加|提升|下降|降低|减少)了?{NUMBER}个百分点"
)
_QUARTER = r"(?:[一二三四]季度|[上下]半年|\d{1,2}月份?|20\d\d年|去年|上年|今年|本月|上月|本季度|上季度|上期|本期)"
_AGAINST = Regex(
    rf"[同与和][^，。；：]{{2,40}}?{NUMBER}{_UNIT}相比，[^\d，。；：]{{0,6}}(?:{_UP}|净增|净减|{_DOWN})了?{NUMBER}{_UNIT}，(?:{_UP}|{_DOWN})了?{NUMBER}%(?=[，。；、）]|\Z)"
)
"""与上次普查的133972人相比，增加3377人，增长2.52%."""
_NEXT = Regex(
    rf"{_QUARTER}[^\d，。；：、]{{0,10}}{NUMBER}{_UNIT}，{_QUARTER}[^\d，。；：、]{{0,10}}{NUMBER}{_UNIT}，"
    rf"(?:环比|同比|比上季度|比上月|比上半年|比上年|比去年)?(?:{_UP}|增长|{_DOWN})了?{NUMBER}%(?=[，。；、）]|\Z)"
)
"""三季度3.2亿元，四季度3.6亿元，环比增长12.5%."""
_SECOND = Regex("，" + _QUARTER)
_OF = Regex(r"(?:的?(?:目标|任务|计划|预算|目标任务|年度任务|总量|总数))?的$")
"""Between what a percentage is of and the percentage: 任务1500亩的121.3%."""
_DONE = Regex(r"^(?:仅|已|约|预计)?(?:占|为|完成|达到?|是)")
"""What the clause begins with that tells a percentage of something: 占市局下达任务1500亩的121.3%."""
_OF_PLAN = Regex(
    r"(?:完成|占|为|达到?)(?:全年|年度|年初|年)?(计划|任务|目标|预算)(?:任务|目标|数)?的(?=\d)",
    words=("计划", "任务", "目标", "预算"),
)
_REALLY = ("完成", "实际", "实现")
_SET = Regex("任务|计划|目标|预算")
GOALS = (
    "计划",
    "任务",
    "目标",
    "预算",
    "总数",
    "总量",
    "总额",
    "总人数",
    "总户数",
    "占全县",
    "占全市",
    "占全区",
    "占全镇",
    "应有",
    "总人口",
    "总面积",
    "总收入",
    "总支出",
    "职工总数",
    "党员总数",
    *(
        f"占{whole}"
        for whole in "工业 农业 服务业 固定 同期 地区 财政 年度 在校 常住 户籍 辖区 全部 全省 全校 全院 全局 投资 贷款 收入 税收".split()
    ),
)
THAN = ("同比", "环比", "较常年", "比常年", *(than + when for than in "比较" for when in "上年 去年 年初".split()))


def changes(view: View) -> Iterator[Hit]:
    """Changes told in a sentence that differ from what its two figures give."""
    for passage in passages(view, "由", "从", fits=digit_within(NEAR + 1)):
        if not passage.lacks_figures:
            yield from _changed(passage)
    for passage in passages(view, *THAN, fits=_more_behind):
        if not passage.lacks_figures and "可比" not in passage.text and "同口径" not in passage.text:
            yield from _reached(passage)
    for passage in passages(view, *THAN, fits=_points_behind):
        if not passage.lacks_figures:
            yield from _by_points(passage)
            yield from compared_with_then(passage)
    for passage in passages(view, "相比，", "相比,", fits=digit_within(SOON)):
        if not passage.lacks_figures:
            yield from _against(passage)
    for passage in passages(view, *WORDS, fits=digit_within(2)):
        if not passage.lacks_figures:
            yield from compared_with_then(passage)
    for passage in passages(view, *GOALS, fits=_share_behind):
        if "%" in passage.text and not passage.lacks_figures:
            yield from _of_goal(with_one_before(view, passage))
            yield from _of_plan(passage)


def _share_behind(prose: str, at: int) -> bool:
    """Whether a number follows, and a percentage of it may: 的任务12个，完成10个的83.3%."""
    return has_percent(prose, at, at + BEHIND) and has_digit(prose, at, at + NEAR + 2)


def _more_behind(prose: str, at: int) -> bool:
    at += 2 * prose.startswith("同期", at) or prose.startswith(("末", "底"), at)
    return prose.startswith(("增加", "减少", "净增", "新增", "多", "少"), at)


def _points_behind(prose: str, at: int) -> bool:
    """Whether the figure of another time follows at once, and a percentage of it may."""
    return has_percent(prose, at, at + 3 * NEAR) and has_digit(prose, at, at + NEAR - 2)


def _by_points(passage: Passage) -> Iterator[Hit]:
    """38.6%，比上年的35.1%提高3.5个百分点; 三季度3.2亿元，四季度3.6亿元，环比增长12.5%."""
    text = passage.text
    for m in _POINTS.finditer(text) if "个百分点" in text else ():
        if begins_number(text, m.start()):
            off = abs(float(m[1]) - float(m[2]))
            yield from _judged(
                passage, m.start(4), m.end(), off, float(m[4]), _points_slack(m[1], m[2], m[4]), "个百分点"
            )
    for m in _NEXT.finditer(text) if _SECOND.search(text) else ():
        then, now = value_of(m[1], m[2]), value_of(m[3], m[4])
        same = kind_of(m[2]) == kind_of(m[4]) and m[2] != "%" and then[0] > 0
        if same and begins_number(text, m.start()):
            off = 100 * abs(now[0] - then[0]) / then[0]
            slack = 100 * (now[1] + then[1] * now[0] / then[0]) / then[0]
            yield from _judged(passage, m.start(5), m.end(5) + 1, off, float(m[5]), slack + _room(m[5]), "%")


def turned(passage: Passage) -> Iterator[Hit]:
    """Figures that are said to rise and do not, or to fall."""
    for m in _TURNED.finditer(passage.text):
        one, other = value_of(m[1], m[2])[0], value_of(m[5], m[6])[0]
        turns = other < one if m[3] else other > one
        if turns and kind_of(m[2]) == kind_of(m[6]) and begins_number(passage.text, m.start(1)):
            said = f"从{m[1]}{m[2]}到{m[5]}{m[6]}，写的是“{m[3] or m[4]}”，请核对"
            yield Hit(passage.span(m.start(3 if m[3] else 4), m.end(3 if m[3] else 4)), said)


def _changed(passage: Passage) -> Iterator[Hit]:
    text = passage.text
    for m in _CHANGED.finditer(text):
        one, other = value_of(m[1], m[2]), value_of(m[3], m[4])
        points = m[6] == "个百分点"
        if kind_of(m[2]) != kind_of(m[4]) or points != (m[2] == "%") or not one[0]:
            continue
        off = abs(other[0] - one[0]) if points else 100 * abs(other[0] - one[0]) / one[0]
        slack = 100 * (one[1] + other[1]) / one[0] + _room(m[5])
        slack = _points_slack(m[1], m[3], m[5]) if points else slack
        yield from _judged(passage, m.start(5), m.end(6), off, float(m[5]), slack, m[6])


def _reached(passage: Passage) -> Iterator[Hit]:
    for m in _REACHED.finditer(passage.text):
        more, now = value_of(m[2], m[3]), value_of(m[5], m[6])
        before = now[0] + (more[0] if "减" in m[1] else -more[0])
        if kind_of(m[3]) == kind_of(m[6]) and m[3] != "%" and before > 0:
            slack = 100 * (more[1] + more[0] * now[1] / before) / before
            right = 100 * more[0] / before
            yield from _judged(passage, m.start(4), m.end(4) + 1, right, float(m[4]), slack + _room(m[4]), "%")


def _against(passage: Passage) -> Iterator[Hit]:
    for m in _AGAINST.finditer(passage.text):
        then, more = value_of(m[1], m[2]), value_of(m[3], m[4])
        if kind_of(m[2]) == kind_of(m[4]) and m[2] != "%" and then[0] > 0:
            slack = 100 * (more[1] + then[1] * more[0] / then[0]) / then[0]
            right = 100 * more[0] / then[0]
            yield from _judged(passage, m.start(5), m.end(5) + 1, right, float(m[5]), slack + _room(m[5]), "%")


def _of_goal(passage: Passage) -> Iterator[Hit]:
    """完成造林1820亩，其中松603亩，占任务1500亩的123%: what was done, its growth and its parts aside, of what there is."""
    text = passage.text
    every = told(text)
    for goal, share in pairwise(every):
        if share.figure.unit != "%" or not _OF.fullmatch(text, goal.figure.end, share.figure.start):
            continue
        begin = goal.figure.start - len(goal.label)
        done = [one for one in every if one.figure.end <= begin and one.role is Role.VALUE]
        done = [one for one in done if one.figure.base == goal.figure.base]
        if not done or not _DONE.search(goal.label) or share.figure.about or goal.figure.value <= 0:
            continue
        if any(_is_of_goal(one.figure, goal, share.figure) for one in done):
            continue
        among = text.rfind("其中", 0, begin)
        wholes = [one for one in done if one.figure.end <= among] if done[-1].figure.start > among else []
        part = (wholes or done)[-1].figure
        if part.about or (not wholes and without_growth(text[part.end : begin]).strip("，。")):
            continue
        right = 100 * part.value / goal.figure.value
        span = passage.span(share.figure.start, share.figure.end)
        yield Hit(span, miscounted(right, share.figure.value, "%"))


def _of_plan(passage: Passage) -> Iterator[Hit]:
    """绿化计划1.5万株，完成1.8万株，完成计划的120%."""
    text = passage.text
    every = told(text)
    for m in _OF_PLAN.finditer(text):
        share = figure_at(text, m.end())
        begin = text.rfind("；", 0, m.start()) + 1
        values = [one for one in every if begin <= one.figure.start < m.start() and one.role is Role.VALUE]
        if share is None or share.unit != "%" or share.about or len(values) != 2:
            continue
        goal, done = values
        is_done = any(map(done.label.__contains__, _REALLY)) and m[1] in goal.label and goal.figure.value > 0
        exact = not goal.figure.about and not done.figure.about and goal.figure.base == done.figure.base
        if is_done and exact and not _is_of_goal(done.figure, goal, share):
            right = 100 * done.figure.value / goal.figure.value
            yield Hit(passage.span(share.start, share.end), miscounted(right, share.value, "%"))


def _is_of_goal(done: Figure, goal: Told, share: Figure) -> bool:
    """Whether ``share`` is that of what was done in the ``goal``, which is exact where it was set."""
    slack = 0.0 if _SET.search(goal.label) else goal.figure.slack
    slack = 100 * (done.slack + slack * done.value / goal.figure.value) / goal.figure.value
    right = 100 * done.value / goal.figure.value
    return abs(right - share.value) <= tolerance(share, done) + (share.slack or 0.5) + slack


def _points_slack(*numbers: str) -> float:
    """How far off a difference of percentages may be: nothing where all are whole."""
    return sum(map(slack_of, numbers)) if any("." in number for number in numbers) else 0.0


def _room(said: str) -> float:
    """How far off a percentage may be, whatever the figures leave open that it is reckoned from."""
    return slack_of(said) + (EXACT if "." in said else TOLERANCE)


def _judged(
    passage: Passage, start: int, end: int, right: float, said: float, slack: float, unit: str
) -> Iterator[Hit]:
    if abs(right - said) > slack + 1e-9:
        yield Hit(passage.span(start, end), miscounted(right, said, unit))


def yearly(passage: Passage) -> Iterator[Hit]:
    """由2600万元增加到5300万元，年均增长15.3%, which some number of years has to make."""
    for m in _YEARLY.finditer(passage.text):
        one, other = value_of(m[1], m[2]), value_of(m[3], m[4])
        begin = max(passage.text.rfind(stop, 0, m.start()) for stop in "；。") + 1
        same = kind_of(m[2]) == kind_of(m[4]) and m[2] != "%" and 0 < one[0] < other[0]
        if not same or _NOT_NOMINAL.search(passage.text, begin, m.end()):
            continue
        low, high = (other[0] - other[1]) / (one[0] + one[1]), (other[0] + other[1]) / (one[0] - one[1])
        said, slack = float(m[5]), TOLERANCE + slack_of(m[5])
        rates = [(100 * (low ** (1 / years) - 1), 100 * (high ** (1 / years) - 1)) for years in YEARS]
        rates += [(100 * (low - 1) / years, 100 * (high - 1) / years) for years in YEARS]
        if not any(least - slack <= said <= most + slack for least, most in rates):
            text = f"从{m[1]}{m[2]}到{m[3]}{m[4]}，无论几年，年均增长都算不出{m[5]}%，请核对"
            yield Hit(passage.span(m.start(5), m.end(5) + 1), text)


def doubled(passage: Passage) -> Iterator[Hit]:
    """由500户增加到900户，翻了一番; 是2020年的3倍."""
    for m in _TIMES.finditer(passage.text):
        one, other = value_of(m[1], m[2])[0], value_of(m[3], m[4])[0]
        if kind_of(m[2]) != kind_of(m[4]) or not one or m[2] == "%":
            continue
        right = other / one
        said = {"一": 2.0, "两": 4.0, "二": 4.0, "三": 8.0}[m[6]] if m[6] else 2.0 if m[5] == "翻番" else None
        if said is None:
            said = float(m[8]) + (0 if m[7] else 1)
        if not 0.93 * (said - (m[8] is not None and not m[7])) <= right <= 1.2 * said:
            yield Hit(passage.span(m.start(5), m.end(5)), f"按前面的数算是{right:.1f}倍，这里写的是“{m[5]}”，请核对")
