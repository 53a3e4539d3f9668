"""What a sentence tells of each of its figures: a value of something, how it has changed, what share of what it is."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache

from drafts.regex import Regex
from drafts.typed import NamedTuple, StrEnum
from sections.rules.fg_figures import Figure, figures
from sections.rules.passage import NUMERALS

_STOPS = frozenset("，；：、（）。")
_PERCENT = frozenset(("%", "‰"))
_POINTS = frozenset(("个百分点", "百分点"))
_THAN = r"(?:(?:同比|环比|同期|(?:比|较|与)[^，；、。]{0,9}?(?:年末?|年底|同期|年初|期末|月末?|季度|周期|水平|前)(?:相比)?)?的?)"
_KIND = r"(实际|名义|平均|年均|分别|总体|累计|同口径|可比)?"
_UP = "净增加|净增长|净增|增加|增长|增收|增支|上升|提高|提升|上涨|增幅|增速|扩大|多收|多支|升高|增"
_DOWN = "净减少|净减|净下降|减少|下降|减收|减支|降低|回落|下跌|降幅|减幅|缩减|压减|缩小|少收|少支|减|降"
CHANGE = Regex(
    rf"({_THAN}){_KIND}(?:(?:有所|大幅|略有|共|同比|仅|又|新)?(?P<up>{_UP})|(?P<down>{_DOWN}))(?:率)?(?:了|约|达到?|为)?$"
)
_MERELY = Regex(rf"({_THAN}){_KIND}(?P<up>多|高|高出)?(?P<down>少|低|低于)?了?$")
CHANGED_BY = Regex(
    rf"[{''.join(sorted({*(word[-1] for word in f'{_UP}|{_DOWN}'.split('|')), *'多高出少低于率了约达到为'}))}]"
    r"(?:\d[\d. ]*(?![\d. %‰])|[一二三四五六七八九十百零两])"
)
"""A number that is no percentage, behind what may be a word of change; in whatever tells a ``DELTA``."""
_SHARE = Regex(
    r"占(?:比|到|了|有)*([^占]{0,20}?)(?:的)?(?:比重|比例|份额)?(?:约|达|达到|为|约为|是|仅为|分别为|高达)?$"
)
_PLAN = Regex(r"(?<!总)(?:预算|计划|任务|目标|年度|进度|指标|全年)(?:任务|总)?(?:数|额)?$")
_TIMES = frozenset("年 月 日 岁 天 周年".split())
_TO = frozenset("到至—-–~～")
_ENDS = _STOPS | {"", "中"}
"""Behind a number in Chinese characters: 二次饮酒 is a name, 共开二次 is told."""
_ADVERBS = Regex("[约仅已共只也则均各都]|分别|其")
_ANY = Regex(
    "人数|户数|件数|数量|[总金数]额|总[量数]|规模|面积|[产存]量|净额|产值|[今全当本去]年|本[期月季]|期[间内]|年内|累计|合计|一年|同期|其中|[约仅已共只也则均各都又总（，、：]|分别|比例|绝对额|其"
)
"""What names a change of whatever is told in front."""
_AGAIN = Regex("[与比较](?:去年|上年|上月|上季|上周|年初)")
"""How a clause begins that tells another change of the same value: ；与上月相比增加27件."""
_NEW = ("新增加", "新增", "新减")


class Role(StrEnum):
    """What a figure is told as."""

    VALUE = "value"
    """So many of something: 收入24627万元."""
    DELTA = "delta"
    """By how many it is more or fewer: 增收2798万元."""
    RATE = "rate"
    """By what percentage: 增长10.85%."""
    SHARE = "share"
    """What percentage of something it is: 占48.51%."""
    OTHER = "other"
    """Anything else: points, percentages of a plan, goals, what stands in brackets."""


class Told(NamedTuple):
    """``label``: the words in front of the figure. ``up``: whether it is more than before.

    ``than``: what it is compared with, as written, and how (实际, 平均). ``of``: what it is a share of.
    ``whose``: the place of the value that this is told of, among all that is told; -1 of none.
    """

    figure: Figure
    label: str
    role: Role
    up: bool = True
    than: str = ""
    of: str = ""
    whose: int = -1


@lru_cache(maxsize=64)
def told(text: str) -> tuple[Told, ...]:
    """What is told in ``text``, a passage's, in order. Time: linear in the text."""
    found: list[Told] = []
    last = -1
    depth = 0
    past = counted = 0
    stops = [at for at, char in enumerate(text) if char in _STOPS]
    for figure in figures(text):
        if text[figure.start] in NUMERALS and text[figure.end : figure.end + 1] not in _ENDS:
            continue
        between = text[past : figure.start]
        again = "。" not in between and _AGAIN.match(text, between.rfind("；") + 1 + past)
        if not again and ("；" in between or "。" in between or ("、" in between and depth == 0)):
            last = -1
        depth = max(0, depth + between.count("（") - between.count("）"))
        place = bisect_right(stops, figure.start - 1)
        if found and between in _TO and found[-1].role is not Role.DELTA:
            found[-1] = found[-1]._replace(figure=found[-1].figure._replace(about=True))
            figure = figure._replace(about=True)
        begin = max(stops[place - 1] + 1 if place else 0, counted)
        label = text[begin : figure.start]
        if text[begin - 1 : begin] == "）" and not label and (opened := text.rfind("（", past, begin)) > past:
            label = text[max(text.rfind(stop, past, opened) for stop in "，；：、。") + 1 : opened]
        one = _told(text, figure, label, found[last] if last >= 0 else None)
        if depth:
            one = one._replace(role=Role.OTHER if one.role is Role.VALUE else one.role)
        if one.role is Role.VALUE:
            last = len(found)
        found.append(one if one.role is Role.SHARE and one.whose < 0 else one._replace(whose=last))
        past = figure.end
        counted = counted if figure.unit in _TIMES else past
    return tuple(found)


def _is_of(subject: str, value: Told) -> bool:
    """Whether what ``subject`` says has changed is the ``value``: 受案 has, where 结案894件 is told in front."""
    subject = _ANY.sub("", subject)
    return len(subject) < 2 or subject[-2:] in value.label


def _told(text: str, figure: Figure, label: str, value: Told | None) -> Told:
    if figure.unit in _POINTS or figure.unit in _TIMES or not figure.unit:
        return Told(figure, label, Role.OTHER)
    percent = figure.unit in _PERCENT
    change = CHANGE.search(label)
    if change is not None and not change[1] and label.endswith(_NEW):
        change = None
    if change is None and value is not None and label.endswith(("多", "少", "了", "高", "低", "出")):
        change = _MERELY.search(label)
        change = change if change and change[1] and (change["up"] or change["down"]) else None
    if change is not None and (percent or (value is not None and value.figure.base == figure.base)):
        role = Role.RATE if percent else Role.DELTA
        than = (change[1] or "") + (change[2] or "")
        told = Told(figure, label, role, bool(change["up"]), than)
        return told if value is None or _is_of(label[: change.start()], value) else told._replace(role=Role.OTHER)
    if percent:
        share = _SHARE.search(label)
        if share is not None and not _PLAN.search(share[1]):
            subject = _ADVERBS.sub("", label[: share.start()])
            others = "分别" in label or (subject and (value is None or subject not in value.label))
            whose = -1 if others else 0
            return Told(figure, label, Role.SHARE, of=share[1], whose=whose)
        return Told(figure, label, Role.OTHER)
    if text.startswith(("/", "／"), figure.end):
        return Told(figure, label, Role.OTHER)
    if text.startswith("的", figure.end) and text[figure.end + 1 : figure.end + 2].isdecimal():
        return Told(figure, label, Role.OTHER)
    return Told(figure, label, Role.VALUE)
