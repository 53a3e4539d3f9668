"""Which years a sentence may be about: those named around it, and those of the report."""

from __future__ import annotations

from bisect import bisect_right

from drafts.typed import TYPE_CHECKING
from sections.rules.dt_years import ReportYears, Year, years
from sections.rules.passage import Passage
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

AROUND = 240
"""Code points in front of a sentence, in its paragraph, whose years it may go by."""
HEADINGS = 40
"""Headings looked through for those that a sentence stands below."""
AHEAD = ("迎接", "喜迎", "明年", "来年", "即将", "献礼", "筹备", "谋划", "新的一年", "下一年", "将是", "将迎来")
BEHIND = ("去年", "上年", "上一年", "前年", "往年", "此前", "去岁")
_LAST_YEAR = ("过去一年是", "过去一年，是", "过去的一年，是")
_IS = ("是", "系", "正值", "恰逢", "适逢", "迎来", "既是")


def possible_years(view: View, passage: Passage, at: int, spoken: ReportYears) -> set[int]:
    """The years that what stands at ``at`` in ``passage`` may be told of; empty where nobody can say."""
    if (told := told_year(passage.text, spoken, at)) is not None:
        return {told}
    offset = passage.span(at, at + 1).start
    around = [*years(passage.text), *_years_around(view, offset)]
    if any(year.value is None for year in around):
        return set()
    possible = {year.value for year in around if year.value is not None} | spoken.spoken_of
    if spoken.plan is not None and _looks_back(view, offset) and not any(word in passage.text for word in AHEAD):
        possible -= {spoken.plan} - {year.value for year in around}
    if spoken.year is not None:
        if any(word in passage.text for word in AHEAD) or spoken.plan_only or in_plan(view, offset):
            possible.add(spoken.year + 1)
        if any(word in passage.text for word in BEHIND) or spoken.plan_only:
            possible.add(spoken.year - 1)
    return possible


def meant_year(text: str, spoken: ReportYears, at: int) -> int | None:
    """The year meant at ``at``: the one its clause tells, else the last one named before, else the report's."""
    if (told := told_year(text, spoken, at)) is not None:
        return told
    before = [year.value for year in years(text) if year.value is not None and year.end <= at]
    return before[-1] if before else spoken.year


def told_first(view: View, offset: int) -> int | None:
    """The year that the line of ``offset`` begins with and is told of, 2021年是…, where it names no other in front."""
    line = view.lines.span(view.lines.position(offset)[0])
    text = Passage(view.prose, line.start, offset).text
    named = {year.value for year in years(text)}
    first = years(text)[0] if len(named) == 1 else None
    return first.value if first and not first.start and text.startswith(("年是", "年，"), first.end) else None


def told_year(text: str, spoken: ReportYears, at: int) -> int | None:
    """The year that the clause of ``at`` says outright: 2021年是…, 今年是…, 明年是…."""
    start = max(text.rfind(stop, 0, at) for stop in "，；：。") + 1
    clause = text[start:at]
    named = [year for year in years(clause) if year.value is not None]
    if named:
        told = len(named) == 1 and not named[0].ranged and clause.startswith(_IS, named[0].end + 1)
        return named[0].value if told else None
    if spoken.now is not None and not spoken.plan_only:
        for word, ahead in (("今年", 0), ("本年", 0), ("明年", 1), ("来年", 1), ("去年", -1)):
            if clause.startswith(tuple(word + verb for verb in _IS)):
                return spoken.now + ahead
        if text.startswith(_LAST_YEAR) and start <= len(_LAST_YEAR[-1]):
            return spoken.year
    return None


def in_plan(view: View, offset: int) -> bool:
    """Whether ``offset`` stands where the report looks ahead."""
    section = view.matched.part_at(offset).section
    return section is not None and section.id in ("next", "ending")


def _looks_back(view: View, offset: int) -> bool:
    """Whether ``offset`` stands where the report tells what was done."""
    section = view.matched.part_at(offset).section
    return section is not None and section.id == "achievements"


def _years_around(view: View, offset: int) -> Iterator[Year]:
    """The years of the paragraph in front of ``offset`` and of the headings above it."""
    line = view.lines.span(view.lines.position(offset)[0])
    yield from years(Passage(view.prose, max(line.start, offset - AROUND), offset).text)
    headings = view.draft.headings
    above = bisect_right(headings, offset, key=lambda block: block.span.start)
    level = 9
    for block in reversed(headings[max(0, above - HEADINGS) : above]):
        if block.level < level:
            level = block.level
            yield from years(Passage(view.prose, block.body.start, block.body.end).text)
