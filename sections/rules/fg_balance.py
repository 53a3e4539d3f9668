"""FG006: imports, exports and what they leave: 进口1626亿美元，出口634亿美元，逆差992亿美元; what became of a value by so many more."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rule import Hit
from sections.rules.fg_against import ENOUGH, exceeding
from sections.rules.fg_figures import Figure, miscounted
from sections.rules.fg_misprint import misprinted
from sections.rules.fg_siblings import fits
from sections.rules.fg_told import Role, Told, told
from sections.rules.passage import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator

BALANCES = ("逆差", "顺差")
MOST = 8
"""Values in front of what is left that may be the whole and its other parts."""
RESTS = ("其余", "剩余", "剩下", "余下")
"""What is left of a whole when the parts in front are taken away."""
OPEN = ("正在办", "正在整", "未结", "未办结", "未整改", "尚未")
"""The same, where more may have become of it than is told."""
KEPT = ("年终结转", "年末结转", "年终结余", "年末结余", "收支结余", "当年结余", "节约资金", "节约", "节支")
_KEPT_OF = (
    (
        Regex(r"收入(?:总计|合计|总额|完成)?为?$"),
        Regex(r"支出(?:总计|合计|总额|完成)?为?$"),
        Regex(r"(?:结转|结余)(?:资金)?为?$"),
    ),
    (
        Regex(r"(?:预算|计划|概算|限价|送审)[^\d]{0,6}$"),
        Regex(r"(?:实际|中标|成交|审定|完成)[^\d]{0,8}$"),
        Regex(r"(?:节约|节支|核减)[^\d]{0,6}$"),
    ),
)
NATURAL = ("自然增长率",)
URBAN = ("城镇化率",)
_WITH_MORE = (
    "上年",
    "滚存",
    "调入",
    "累计",
    "历年",
    "结转收入",
    "转移",
    "债务",
    "上解",
    "返还",
    "加上",
    "剔除",
    "扣除",
    "其中",
)
THAN = tuple(than + when for than in "比较" for when in "上年 去年 年初 上月 上季 上周 20 十 “十".split())
"""What leads to a value of then."""
_THEN = Regex("[比较][^，；。]{2,20}")
_ASIDE = Regex("(?:（[^（）]*）)?，")
_BY = Regex("净?增加|净增|增|增[长收]|多收?|提高|超收|净?减少|净减|减|少收?|下降|降低|压减|[减短]收")
_CHAIN = Regex(r"(?:(?:本期|本年|全年|期间|当年|年内|今年)?(增加|减少|新增|净增|净减))$")
GROWN = ("增加", "减少", "净增", "净减")


def balanced(passage: Passage) -> Iterator[Hit]:
    """The one value less the other, told of trade."""
    values = [one for one in told(passage.text) if one.role is Role.VALUE]
    came = [one for one in values if "进口" in one.label and "出口" not in one.label]
    went = [one for one in values if "出口" in one.label and "进口" not in one.label]
    left = [one for one in values if one.label.endswith(BALANCES) or one.label.removesuffix("为").endswith(BALANCES)]
    if len(came) == len(went) == len(left) == 1:
        yield from _judged(passage, abs(came[0].figure.value - went[0].figure.value), left[0].figure, came[0], went[0])


def natural(passage: Passage) -> Iterator[Hit]:
    """出生率11.69‰，死亡率4.47‰，自然增长率7.22‰."""
    every = [one for one in told(passage.text) if one.figure.unit == "‰" and "千分点" not in one.label]
    every = [one for one in every if one.label.rstrip("为是达-—－").endswith("率")] or every
    born, died, grown = ([one for one in every if word in one.label] for word in ("出生率", "死亡率", NATURAL[0]))
    if len(born) == len(died) == len(grown) == 1:
        right = born[0].figure.value - died[0].figure.value
        yield from _judged(passage, right, grown[0].figure, born[0], died[0])


def urban(passage: Passage) -> Iterator[Hit]:
    """户籍总人口138.44万人；其中城镇人口89.24万人，户籍人口城镇化率64.46%."""
    every = told(passage.text)
    values = [one for one in every if one.role is Role.VALUE and one.figure.base == "人"]
    whole = [one for one in values if one.label.removesuffix("为").endswith(("总人口", "户籍人口", "常住人口"))]
    whole = [one for one in whole if "城镇" not in one.label]
    towns = [
        one for one in values if one.label.removesuffix("为").endswith(("城镇人口", "城镇常住人口", "城镇户籍人口"))
    ]
    rates = [one for one in every if one.label.removesuffix("为").endswith(URBAN) and one.figure.unit == "%"]
    if len(whole) == len(towns) == len(rates) == 1 and not any(one.figure.about for one in (*whole, *towns, *rates)):
        town, all_, rate = towns[0].figure, whole[0].figure, rates[0].figure
        if all_.value > town.value and not fits(town, all_.value, all_.slack, rate):
            span = passage.span(rate.start, rate.end)
            yield Hit(span, miscounted(100 * town.value / all_.value, rate.value, "%"))


def kept(passage: Passage) -> Iterator[Hit]:
    """收入总计148.7亿元，支出总计146.2亿元，年终结转2.5亿元; 预算36.8亿元，实际采购34.1亿元，节约资金2.7亿元."""
    text = passage.text
    values = [one for one in told(text) if one.role is Role.VALUE]
    for number in range(2, len(values)):
        whole, part, left = values[number - 2 : number + 1]
        between = text[whole.figure.start - len(whole.label) : left.figure.start]
        if "；" in between or "。" in between or any(word in between for word in _WITH_MORE):
            continue
        for names in _KEPT_OF:
            if all(name.search(one.label) for name, one in zip(names, (whole, part, left), strict=True)):
                yield from _judged(passage, whole.figure.value - part.figure.value, left.figure, whole, part)


_DUE = ("应到", "应出席", "应参加")
_CAME = ("出席", "实到", "实际到会", "到会")
_AWAY = ("缺席", "请假", "缺勤")


def attended(passage: Passage) -> Iterator[Hit]:
    """应出席代表2951人。5日的会议，出席2790人，缺席161人."""
    values = [one for one in told(passage.text) if one.role is Role.VALUE and one.figure.base == "人"]
    due = [one for one in values if any(word in one.label for word in _DUE)]
    came = [one for one in values if one.label.startswith(_CAME)]
    away = [one for one in values if one.label.startswith(_AWAY)]
    if len(due) == len(came) == len(away) == 1:
        yield from _judged(passage, due[0].figure.value - came[0].figure.value, away[0].figure, due[0], came[0])


def since(passage: Passage) -> Iterator[Hit]:
    """贷款余额68.5亿元，较年初61.2亿元净增7.3亿元: what is now, what was then, and the one less the other."""
    every = [one for one in told(passage.text) if one.role is not Role.OTHER]
    for now, then, more in zip(every, every[1:], every[2:], strict=False):
        if now.role is not Role.VALUE or not (_THEN.fullmatch(then.label) and _BY.fullmatch(more.label)):
            continue
        if _ASIDE.fullmatch(passage.text, now.figure.end, then.figure.start - len(then.label)):
            yield from _judged(passage, abs(now.figure.value - then.figure.value), more.figure, now, then)


def rest(passage: Passage) -> Iterator[Hit]:
    """收集问题185个，解决176个，其余9个列入台账."""
    text = passage.text
    values = [one for one in told(text) if one.role is Role.VALUE]
    for number in range(2, len(values)):
        left = values[number]
        is_open = not left.label.startswith(RESTS)
        if left.figure.about or (is_open and not any(map(left.label.__contains__, OPEN))):
            continue
        same = [one for one in values[max(0, number - MOST) : number + 1] if one.figure.base == left.figure.base]
        begin = max(text.rfind(stop, 0, left.figure.start) for stop in ("。" if is_open else "；。")) + 1
        same = [one for one in same if one.figure.start >= begin]
        sums = [sum(one.figure.value for one in same[first + 1 :]) for first in range(len(same) - 1)]
        off = [abs(same[first].figure.value - said) for first, said in enumerate(sums)]
        if len(same) < 3 or min(off) <= sum(one.figure.slack for one in same) + 1e-6:
            continue
        whole, part = same[-3], same[-2]
        if (
            len(same) == 3
            and not whole.label.endswith(("由", "从"))
            and ("累计" in whole.label or "累计" not in part.label)
            and (not is_open or _is_whole(text[begin : left.figure.start], whole, part, left))
        ):
            yield from _judged(passage, whole.figure.value - part.figure.value, left.figure, whole, part)


def _is_whole(said: str, whole: Told, part: Told, left: Told) -> bool:
    """Whether what is done and what is not make the ``whole`` but for one wrong digit, or more than there can be."""
    more = part.figure.value + left.figure.value - whole.figure.value
    named = [one.figure for one in (whole, part, left)]
    if any(map((whole.label + part.label).__contains__, OPEN)):
        return False
    return (more > 0 and not any(map(said.__contains__, _WITH_MORE))) or misprinted(named, more, 0.0, ENOUGH)


def became(passage: Passage) -> Iterator[Hit]:
    """期初17690.15万股，本期增加236万股至17926.15万股."""
    every = told(passage.text)
    for place in range(2, len(every)):
        more, now = every[place - 1], every[place]
        verb = _CHAIN.search(more.label)
        if verb is None or now.label not in ("至", "到") or more.figure.base != now.figure.base or more.whose < 0:
            continue
        before = every[more.whose] if more.role is Role.DELTA else None
        if before is not None and before.figure.base == now.figure.base and before.figure.end < more.figure.start:
            way = 1 if verb[1] in ("增加", "新增", "净增") else -1
            yield from _judged(passage, before.figure.value + way * more.figure.value, now.figure, before, more)


def _judged(passage: Passage, right: float, said: Figure, *of: Told) -> Iterator[Hit]:
    if said.about or any(one.figure.about or one.figure.base != said.base for one in of):
        return
    slack = said.slack + sum(one.figure.slack for one in of) + 1e-6
    if right < 0:
        yield from exceeding(passage, of[1].figure, of[0].figure, of[0].figure.value + slack)
    elif abs(right - said.value) > slack:
        yield Hit(passage.span(said.start, said.end), miscounted(right, said.value, said.unit, 4))
