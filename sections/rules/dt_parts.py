"""DT003: what title, lead, headings and paragraphs say of their year, held against that of the report."""

from __future__ import annotations

from bisect import bisect_right

from drafts.model import Block, BlockKind
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rule import Hit
from sections.rules.dt_context import in_plan
from sections.rules.dt_years import DATE_LINE, PLANS, REVIEWS, WHOLE, ReportYears, Year, days_below, school_year, years
from sections.rules.passage import Passage
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

_OPENS = ("年，", "年度，", "年全年，", *(f"年{whose}{place}" for whose in "全我" for place in "省市县区镇乡局"))
_COMPARED = ("同比", "比上年", "较上年", "与上年")
_AHEAD = ("预计", "计划", "力争", "目标", "安排", "将", "预期", "拟", "确保", "今年", "本年")
PART_OF = 4
"""Code points behind the year of a title that say which part of it: 年第一季."""
SHORT_LINE = 16
"""Code points of the longest line that stands for a heading: 2022年主要工作."""
_BEGINS = Regex(rf"20\d\d年{WHOLE}")
_EARLIER = (
    "整改",
    "上年",
    "去年",
    "上一年",
    "评议",
    "反馈",
    "回头看",
    "以来",
    "前",
    "往年",
    "存在",
    "考核",
    "述职",
    "对比",
    "遗留",
)
PART = ("上半年", "下半年", "季度", "月", "学期", "阶段", "期间", "以来", "底", "初", "末")
_REPORTED = ("任务完成情况", "工作开展情况", "执行情况", "工作回顾")
_DONE = ("情况", "回顾", "总结", "成效", "成绩", "做法")
_REVIEWED = (
    "工作开展情况",
    "工作情况",
    "主要工作",
    "工作回顾",
    "工作总结",
    "重点工作",
    "工作完成情况",
    "工作任务完成情况",
    "目标任务完成情况",
    "任务完成情况",
    "主要做法",
    "主要成效",
    "亮点工作",
    "特色工作",
    "工作亮点",
    "工作成效",
    "履职情况",
    "财政预算执行情况",
    "预算执行情况",
    "计划执行情况",
    "国民经济和社会发展计划执行情况",
    "财政收支情况",
    "工作成绩",
    "全年工作",
    "经济运行情况",
    "工作总体情况",
    "总体工作情况",
)


def misnamed(view: View, spoken: ReportYears) -> Iterator[Hit]:
    """2018年政府工作报告, given in January 2020."""
    head = view.draft.title.body if view.draft.title else view.draft.blocks[0].body
    passage = Passage(view.prose, head.start, min(head.end, head.start + DATE_LINE))
    first = next(iter(years(passage.text)), None)
    if (
        first is not None
        and first.value not in (spoken.year, spoken.plan, None)
        and "报告" in passage.text[first.end :]
    ):
        said = f"报告是{spoken.plan}年作的，说的是{spoken.year}年，这里写的是{first.value}年，请核对"
        yield Hit(passage.span(first.start, first.end), said)


def below(view: View) -> Iterator[Hit]:
    """一、2022年工作回顾, and in the line below 2021年，…"""
    blocks = view.prose_blocks
    for block, text, year in headings(view):
        at = bisect_right(blocks, block.span.start, key=lambda one: one.span.start)
        if not says_reviewed(text, year) or block.running is not None or at == len(blocks):
            continue
        below = Passage(view.prose, blocks[at].body.start, blocks[at].body.end)
        named = years(below.text)
        if blocks[at].kind is not BlockKind.PARAGRAPH or not named or named[0].start or named[0].value is None:
            continue
        off = abs(named[0].value - (year.value or 0))
        if 0 < off <= 3 and below.text.startswith(_OPENS, named[0].end) and year.value not in {y.value for y in named}:
            said = f"小标题说的是{year.value}年，这里写的是{named[0].value}年，请核对"
            yield Hit(below.span(named[0].start, named[0].end), said)


def left(view: View, spoken: ReportYears) -> Iterator[Hit]:
    """The only paragraph that begins with another year, and compares with the year before, below one of the right year."""
    assert spoken.year is not None
    if spoken.partial:
        return
    begun: list[tuple[int, Passage]] = []
    for block in view.prose_blocks:
        if block.kind is BlockKind.PARAGRAPH:
            passage = Passage(view.prose, block.body.start, block.body.end)
            if _BEGINS.match(passage.text):
                begun.append((int(passage.text[:4]), passage))
    others = [(year, passage) for year, passage in begun if year != spoken.year]
    if len(others) != 1 or begun[0][0] != spoken.year or abs(others[0][0] - spoken.year) != 1:
        return
    (year, passage), text = others[0], others[0][1].text
    if year > spoken.year and (in_plan(view, passage.span(0, 1).start) or any(word in text for word in _AHEAD)):
        return
    if len({one.value for one in years(text)}) == 1 and any(word in text for word in _COMPARED):
        said = f"报告的是{spoken.year}年，这一段写的是{year}年和上年相比，请核对"
        yield Hit(passage.span(0, 4), said)


def lead(view: View, spoken: ReportYears) -> Iterator[Hit]:
    title = view.draft.title
    if title is None:
        return
    headings = 0
    for block in view.prose_blocks:
        if block.span.start <= title.span.start:
            continue
        headings += block.kind is BlockKind.HEADING
        if headings > 1 or block.running is not None:
            return
        if block.kind is not BlockKind.PARAGRAPH:
            continue
        passage = Passage(view.prose, block.body.start, block.body.end)
        text = passage.text
        if len(text) < DATE_LINE and "。" not in text:
            continue
        named = list(years(text[:400]))
        if not named or named[0].start:
            if len(text) > 40 and not (spoken.given and "审议" in text):
                return
            continue
        first = named[0]
        told = {year.value for year in named}
        if first.value is None or first.ranged or told & {spoken.year, None} or "今年" in text:
            return
        off = abs(first.value - (spoken.year or 0))
        opens = (*_OPENS, "年是", "年以来，", "年来，") if off == 1 else _OPENS
        if spoken.at is not None and spoken.partial:
            opens = (*opens, view.prose[spoken.at.end : spoken.at.end + PART_OF])
        if off <= 3 and text.startswith(opens, first.end):
            said = f"报告的是{spoken.year}年，开头写的是{first.value}年，请核对"
            yield Hit(passage.span(first.start, first.end), said)
        return


def signed(view: View, spoken: ReportYears) -> Iterator[Hit]:
    """The day below a report, in a year before its own, or more than one behind."""
    assert spoken.year is not None
    for said in days_below(view):
        year = said.year
        if year.value is not None and not spoken.year <= year.value <= spoken.year + 1:
            text = f"报告的是{spoken.year}年，落款写的是{year.value}年，请核对"
            yield Hit(said.passage.span(year.start, year.end), text)


def signed_in_school(view: View) -> Iterator[Hit]:
    """The day below a look back on a school year or its second term, in the year in which it began."""
    title = view.draft.title
    told = sorted(school_year(view))
    text = title.body.of(view.prose) if title else ""
    if (
        len(told) < 2
        or any(term in text for term in ("第一学期", "上学期"))
        or not any(map(text.__contains__, REVIEWS))
    ):
        return
    for said in days_below(view):
        year = said.year
        if year.value is not None and not told[1] <= year.value <= told[1] + 1:
            span = said.passage.span(year.start, year.end)
            yield Hit(span, f"学年到{told[1]}年为止，落款写的是{year.value}年，请核对")


def headings(view: View) -> Iterator[tuple[Block, str, Year]]:
    """The headings that name one year, with their text, and short lines without a number that are as good as these."""
    lines = (b for b in view.prose_blocks if b.kind is BlockKind.PARAGRAPH and len(b.body) <= SHORT_LINE)
    bare = (b for b in lines if _BEGINS.match(view.prose, b.body.start) and b.body.end == b.span.end)
    for block in (*view.draft.headings, *bare):
        if "年" not in view.prose[block.body.start : block.body.end]:
            continue
        text = Passage(view.prose, block.body.start, block.body.end).text
        named = list(years(text))
        if len(named) == 1 and named[0].value is not None and not named[0].ranged:
            yield block, text, named[0]


def says_reviewed(text: str, year: Year) -> bool:
    """Whether a heading is that of the work of a year gone by: 2024年工作开展情况."""
    if any(word in text for word in _EARLIER) or year.start > 2:
        return False
    behind = text[year.end + 1 :].removeprefix("度").removeprefix("的").removeprefix("及今年以来")
    if any(word in behind.replace("计划执行", "") for word in PLANS) or any(word in behind for word in PART):
        return False
    return (
        behind == "工作" or behind.startswith(_REVIEWED) or (len(behind) <= SHORT_LINE and behind.endswith(_REPORTED))
    )


def says_done(text: str, year: Year) -> bool:
    """Whether a heading can be that of no plan: 2024年工作完成情况, where 2024年主要工作 can."""
    return any(word in text[year.end :] for word in _DONE)
