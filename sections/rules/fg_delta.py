"""FG002: by how many and by how much, told of one value, where the one does not make the other."""

from __future__ import annotations

from itertools import pairwise

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rule import Hit
from sections.rules.fg_figures import Figure, miscounted, tolerance
from sections.rules.fg_told import CHANGE, CHANGED_BY, Role, Told, told
from sections.rules.passage import Passage, digit_within, passages, with_one_before
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

SOON = 8
"""Code points in which the number follows the verb."""
SHORTEST = 4
"""Characters of the shortest name that is that of the same value when it is told again."""
VERBS = (
    "增加", "净增", "增收", "增支", "减少", "净减", "减收", "减支", "增长", "下降", "上升", "多收", "多支", "少收", "少支",
)  # fmt: skip
_ELSE = ("可比", "同口径", "剔除", "扣除", "还原", "不变价")
_THEN = Regex(r"^[比较](?!重|例)[^，。]{1,24}$")
"""In front of a value of then, where 相比 does not stand behind it: 326万元，比去年同期的298万元增加28万元，增长9.4%."""
_REAL = ("生产总值", "增加值", "GDP", "总产值", "实际", "居民收入", "可支配收入")
"""What grows by what it would be at the prices of then."""
_SINCE = Regex("年初|[年月期季]末|底|上月|季")
"""What growth is not told against that nobody says what it is against: 增长8.9%，比年初新增241亿元."""
_A_YEAR_AGO, _LATELY = Regex("同比|同期|去年|上年"), Regex("环比|上月|上季|上周")
_ANOTHER = ("实际", "平均", "年均", "可比", "同口径", "分别")


def deltas(view: View) -> Iterator[Hit]:
    """收入24627万元，比上年减收1070万元，下降4.2%, in either order."""
    for passage in passages(view, *VERBS, fits=digit_within(SOON)):
        text = passage.text
        if (
            "%" in text
            and CHANGED_BY.search(text)
            and not passage.lacks_figures
            and not any(map(text.__contains__, _ELSE))
        ):
            yield from _pairs(passage)
            if any(_is_named_again(*pair) for pair in pairwise(told(text))):
                yield from _by_name(with_one_before(view, with_one_before(view, passage)))


def _pairs(passage: Passage) -> Iterator[Hit]:
    every = told(passage.text)
    for one, other in pairwise(every):
        if {one.role, other.role} != {Role.DELTA, Role.RATE} or one.whose < 0 or one.whose != other.whose:
            continue
        delta, rate = (one, other) if one.role is Role.DELTA else (other, one)
        between = passage.text[one.figure.end : other.figure.start - len(other.label)]
        value = every[one.whose]
        if between in ("，", "", "（") and _comparable(value, delta, rate, one, other):
            yield from _judged(passage, value, delta, rate)


def _is_named_again(delta: Told, rate: Told) -> bool:
    """Whether a change is told of what is named with it, and its growth behind it."""
    return rate.role is Role.RATE and delta.role is Role.VALUE and CHANGE.search(delta.label) is not None


def _by_name(passage: Passage) -> Iterator[Hit]:
    """收入合计1864.52万元。……与上年相比，收入合计减少102.48万元，下降5.2%: told of a value that is named again."""
    every = told(passage.text)
    for number, rate in enumerate(every[1:]):
        delta = every[number]
        if rate.role is not Role.RATE or delta.role is not Role.VALUE or rate.whose != number:
            continue
        change = CHANGE.search(delta.label)
        name = delta.label[: change.start()] if change else ""
        of = [one for one in every[:number] if one.role is Role.VALUE and one.label.endswith(name)]
        if change is None or len(name) < SHORTEST or len(of) != 1 or of[0].figure.base != delta.figure.base:
            continue
        between = passage.text[delta.figure.end : rate.figure.start - len(rate.label)]
        delta = delta._replace(up=bool(change["up"]), than=change[1] or "")
        if between == "，" and _comparable(of[0], delta, rate, delta, rate):
            yield from _judged(passage, of[0], delta, rate)


def _comparable(value: Told, delta: Told, rate: Told, one: Told, other: Told) -> bool:
    """Whether both are told of the value itself, against the same time."""
    if any(word in rate.than + delta.than for word in _ANOTHER) or rate.figure.unit != "%":
        return False
    if any(told.figure.about for told in (value, delta, rate)):
        return False
    clean = value.label + one.label + other.label
    return (
        (not other.than or _then(one.than) == _then(other.than) or (not one.than and not _SINCE.search(other.than)))
        and "每" not in clean
        and "其中" not in other.label
    )


def _then(than: str) -> str:
    """What it is compared with, by one name: 与去年同期相比 is 同比, 与上月相比 环比."""
    return "环比" if _LATELY.search(than) else "同比" if _A_YEAR_AGO.search(than) else than


def _judged(passage: Passage, value: Told, delta: Told, rate: Told) -> Iterator[Hit]:
    span = passage.span(rate.figure.start, rate.figure.end)
    if delta.up != rate.up:
        ways = "增" if delta.up else "减", "增" if rate.up else "减"
        yield Hit(span, f"前后一处说{ways[0]}，一处说{ways[1]}，请核对")
        return
    now, more = value.figure, delta.figure
    is_of_then = _THEN.search(value.label) is not None or passage.text.startswith(("相比", "比"), now.end)
    if is_of_then and any(map(passage.text.__contains__, _REAL)):
        return
    before = now.value if is_of_then else now.value + (-more.value if delta.up else more.value)
    if before <= 0 or rate.figure.value <= 0:
        return
    right = 100 * more.value / before
    slack = tolerance(rate.figure, now, more)
    slack += 100 * (_slack(more) + _slack(now) * more.value / before) / before + _slack(rate.figure)
    if abs(right - rate.figure.value) > slack:
        yield Hit(span, miscounted(right, rate.figure.value, "%"))


def _slack(figure: Figure) -> float:
    return figure.slack or (0.5 if figure.unit == "%" else 0.0)
