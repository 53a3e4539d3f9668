"""DT002: years by their names, 开局之年, and what one sentence says of one year that fits two."""

from __future__ import annotations

from functools import cache

from drafts.typed import TYPE_CHECKING, NamedTuple
from sections.data import Data
from sections.rule import Hit
from sections.rules.dt_context import meant_year, possible_years
from sections.rules.dt_years import ReportYears, years
from sections.rules.passage import Passage, passages, places
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

_QUOTES = str.maketrans("", "", "“”〝〞\"‘’'《》〈〉「」『』")
PLANNED = 5
"""Years of a plan."""
_OF_PLANS = ("", "的", "规划", "规划的", "规划目标任务的", "规划任务的", "规划实施的", "时期的")
_THIS = ("今年是", "今年系", "今年正值", "今年恰逢", "今年既是", "今年也是", "这一年是")


class _Fact(NamedTuple):
    """What is so in ``year`` alone, at ``start``–``end`` of a passage's text."""

    start: int
    end: int
    year: int


@cache
def _years(data: Data) -> tuple[tuple[tuple[str, ...], int], ...]:
    events = data.load("events")
    told = [(tuple(y["words"]), y["year"]) for y in events["years"]]
    for plan in events["plans"]:
        for off, kinds in ((0, ("开局之年", "起步之年")), (PLANNED - 1, ("收官之年", "收尾之年"))):
            words = tuple(plan["name"] + of + kind for of in _OF_PLANS for kind in kinds)
            told.append((words, plan["first"] + off))
    return tuple(told)


def named_years(view: View, spoken: ReportYears) -> Iterator[Hit]:
    for passage in passages(view, "之年"):
        text = passage.text
        facts: list[_Fact] = []
        for at in places(text, "之年"):
            found = _named_year(text, at + 2, view.data)
            if found and text[:at].count("《") == text[:at].count("》"):
                start, year = found
                if spoken.year is None:
                    facts.append(_Fact(start, at + 2, year))
                possible = possible_years(view, passage, at, spoken)
                said = meant_year(text, spoken, at)
                if possible and year not in possible and said is not None:
                    name = text[start : at + 2].translate(_QUOTES)
                    yield Hit(passage.span(start, at + 2), f"“{name}”是{year}年，这里说的是{said}年，请核对")
        if facts:
            yield from _together(passage, facts, view.data)


def _named_year(text: str, end: int, data: Data) -> tuple[int, int] | None:
    """Where the name of a year that ends at ``end`` starts, and which year it is."""
    before = text[max(0, end - 60) : end].translate(_QUOTES)
    for words, year in _years(data):
        if fitting := [word for word in words if before.endswith(word)]:
            left, start = len(max(fitting, key=len)), end
            while left:
                start -= 1
                left -= text[start].translate(_QUOTES) != ""
            return start, year
    return None


def _together(passage: Passage, facts: list[_Fact], data: Data) -> Iterator[Hit]:
    """今年是建党99周年，也是“十四五”开局之年: the first of what is said of this year that is so in another than the rest."""
    from sections.rules.dt_anniversaries import told_of

    text = passage.text
    at = max(text.find(word) for word in _THIS)
    if at < 0 or years(text) or any(word in text[at:] for word in ("去年", "明年", "上年")):
        return
    every = [*facts, *(_Fact(*one) for one in told_of(text, data))]
    told = sorted(one for one in every if one.start > at)
    if len({one.year for one in told}) != 2:
        return
    first, other = told[0], next(one for one in told if one.year != told[0].year)
    names = [text[one.start : one.end].strip("“”\"'") for one in (first, other)]
    said = f"“{names[0]}”是{first.year}年，“{names[1]}”是{other.year}年，同一句里对不上，请核对"
    yield Hit(passage.span(first.start, first.end), said)
