"""Years in a text, and the years that a report speaks of."""

from __future__ import annotations

from functools import lru_cache

from drafts.numeral import count_value
from drafts.parse import TITLE_LINES
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING, NamedTuple
from sections.prose import MARKER
from sections.rules.passage import DIGITS, MASKS, Passage
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafts.model import Block
    from drafts.regex import Match

FIRST, LAST = 1900, 2099
_HAN_DIGITS = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {"零": 0, "○": 0, "O": 0}
_RANGE = frozenset("-—–~至到－─")
_PART_OF_YEAR = ("上半年", "下半年", "季度", "月", "学期", "阶段", "半年", "周", "期中", "中期", "假")
PLANS = ("草案", "工作方案", "重点任务", "计划", "打算", "思路", "安排", "要点", "规划", "展望", "谋划", "设想")
REVIEWS = (
    "公报",
    "年度报告",
    "决算",
    "执行情况",
    "总结",
    "小结",
    "述职",
    "回顾",
    "工作情况",
    "完成情况",
    "开展情况",
)
_MEETINGS = ("会议", "大会", "讲话", "发言", "致辞", "会上", "通知", "方案", "评比", "办法")
DATED = 4
"""Blocks at either end of a report among which a date line may stand."""
DATE_LINE = 40
"""Code points of the longest date line: ——2024年8月27日在某市第八届人大常委会第十九次会议上."""
WHOLE = r"(?!\d|年?[初底末]|[上下]半年|第?[一二三四]季度|以来|前)"
"""Behind 年: all of the year is meant."""
_DAY_BEHIND = Regex(r"年([\d一二三四五六七八九十]{1,2})月(?:([\d一二三四五六七八九十]{1,3})日)?")
_MONTH = Regex(rf"年[ \t\u3000\xa0{MARKER}]*\d")
"""In each of them: a year, and what may be its month."""
SIGNED = 24
"""Code points of the longest line that is a day and no more, spaces among them."""
HEAD = 600
"""Code points in which a report whose title names no year says it."""
_OPENING = Regex(
    r"[^，。；：\n]{0,30}?20\d\d年?(?!\d{0,2}月)[^，。；：\n]{0,24}?(?:工作总结|述职报告|工作报告|工作汇报)(?![会大表])"
)
"""What stands for a title where a page has none."""
_BARE = Regex(r"(?<!\d)20\d\d(?=度|工作|上半年|述职|总结)")
"""A year that has no 年 behind it: 2022工作总结及2023年工作计划."""
_SCHOOL_YEAR = Regex(r"(?<!\d)(20\d\d)年?[至到—–~-]{1,2}(20\d\d)年?(?:学年|度|第[一二]学期)")
_AHEAD_ALONE = Regex(r"年度?(?:重点|主要)?工作(?:计划|打算|思路|安排|要点|谋划)\s*$")
"""Behind the only year of a title that looks back, too: 街道工作总结及2023年工作思路."""
_COLLECTED = Regex(r"范文|小编|整理|分享|大全|最新|精选|模板|合集|[\d一二三四五六七八九十两几]篇")
"""In the title of a page with several reports, each of which has years of its own."""
_GIVEN = Regex(
    r"(20\d\d)年[1-6]月\d{1,2}日(?:[上下]午)?）?，?(?:在[^。，；：\n]{4,40}(?:人民代表大会|人大)[^。，；：\n]{0,14}上|各位代表)"
)
"""The day on which a report on the year before is given to a congress."""


class Year(NamedTuple):
    """``value`` is None where it is left out (20xx年). ``start``, ``end``: in the text searched, without 年.

    ``ranged``: it is an end of a range, 2021—2025年.
    """

    value: int | None
    start: int
    end: int
    ranged: bool = False


@lru_cache(maxsize=256)
def years(text: str) -> tuple[Year, ...]:
    """The years before each 年 of ``text``, whose digits have one width; also 2021 of 2021—2025年 and 二〇二五年."""
    return tuple(_years(text))


def _years(text: str) -> Iterator[Year]:
    at = text.find("年")
    while at >= 0:
        if (found := _year_before(text, at)) is not None:
            if (
                found.start
                and text[found.start - 1] in _RANGE
                and (first := _year_before(text, _before_dash(text, found.start)))
            ):
                yield Year(first.value, first.start, first.end, True)
                yield Year(found.value, found.start, found.end, True)
            else:
                ranged = text[at + 1 : at + 2] in _RANGE and text[at + 2 : at + 3] in DIGITS
                yield Year(found.value, found.start, found.end, ranged or _closes_range(text, found.start))
        at = text.find("年", at + 1)


def _year_before(text: str, at: int) -> Year | None:
    start = at - 4
    if start < 0:
        return None
    if not MASKS.isdisjoint(text[at - 2 : at]):
        return Year(None, at - 2, at)
    four = text[start:at]
    if start and (text[start - 1] in DIGITS or text[start - 1] in _HAN_DIGITS):
        return None
    if four[0] in "12" and DIGITS.issuperset(four):
        value = int(four)
    elif four[0] in "一二" and all(char in _HAN_DIGITS for char in four):
        value = int("".join(str(_HAN_DIGITS[char]) for char in four))
    else:
        return None
    return Year(value, start, at) if FIRST <= value <= LAST else None


def _before_dash(text: str, at: int) -> int:
    while at and text[at - 1] in _RANGE:
        at -= 1
    return at


def _closes_range(text: str, start: int) -> bool:
    """Whether 年— or 年至 stands in front: 2021年—2025年."""
    before = _before_dash(text, start)
    return before < start and text[before - 1 : before] == "年"


class ReportYears(NamedTuple):
    """What title and front matter say.

    ``year``: the one reported on, None where unknown, left out, or several. ``plan``: the one planned for.
    ``partial``: only a part of a year is reported on. ``half``: on its first half.
    ``review``: the title is that of a look back. ``plan_only``: that of a plan and no more.
    ``at``, ``plan_at``: where the title names them. ``opened``: where the year is said by what stands for a title, or by
    the day on which the report is given to a congress, ``given``. ``named``: the title names some.
    ``written``: year and month of a date line, below the title or last.
    """

    year: int | None = None
    plan: int | None = None
    partial: bool = False
    review: bool = False
    plan_only: bool = False
    half: bool = False
    front: int | None = None
    at: Span | None = None
    plan_at: Span | None = None
    written: tuple[int, int] | None = None
    opened: Span | None = None
    named: bool = False
    given: bool = False

    @property
    def now(self) -> int | None:
        """The year of which it is written 今年."""
        return self.plan if self.given else self.year

    @property
    def stated(self) -> bool:
        """Whether the report says of which year it is."""
        return self.at is not None or self.opened is not None

    @property
    def spoken_of(self) -> frozenset[int]:
        return frozenset(year for year in (self.year, self.plan) if year is not None)


def report_years(view: View) -> ReportYears:
    """The years of the whole report."""
    found: ReportYears | None = view.kept.get(report_years)
    if found is None:
        found = _report_years(view)
        if found.year is not None:
            found = found._replace(written=_written(view))
        view.kept[report_years] = found
    return found


def _report_years(view: View) -> ReportYears:
    stated = view.draft.front.values.get("year", "").strip().removesuffix("年")
    front = int(stated) if len(stated) == 4 and DIGITS.issuperset(stated) else None
    title = view.draft.title
    start = view.draft.front.span.end
    head = Passage(view.prose, start, min(start + HEAD, len(view.prose)))
    if given := _given(view, head, title):
        told = ReportYears(int(given[1]) - 1, int(given[1]), review=True, front=front, given=True)
        return told._replace(opened=head.span(*given.span(1)))
    if title is None:
        m = _OPENING.match(head.text)
        told = _titled(Passage(view.prose, start, head.span(m.end() - 1, m.end()).end)) if m else ReportYears()
        return told._replace(year=told.year or front, front=front, at=None, opened=told.at, plan_at=None)
    told = _titled(Passage(view.prose, title.body.start, title.body.end))
    if told.named:
        return told._replace(front=front)
    return told._replace(year=front or (_sole_year(head.text) if told.review else None), front=front)


def _titled(title: Passage) -> ReportYears:
    """What a title says."""
    text = title.text
    named = sorted((*years(text), *(Year(int(m[0]), *m.span()) for m in _BARE.finditer(text))), key=_start)
    review = any(word in text for word in REVIEWS) and not any(word in text for word in _MEETINGS)
    told = ReportYears(
        partial=any(part in text for part in _PART_OF_YEAR),
        review=review,
        plan_only=not review and any(word in text for word in PLANS),
        half="上半年" in text,
        named=bool(named),
    )
    if len(named) == 2 and named[0].value == named[1].value and (told.partial or not _plans(text, named[1])):
        named = named[:1]
    if not 1 <= len(named) <= 2 or any(year.value is None or year.ranged for year in named) or _COLLECTED.search(text):
        return told
    first = named[0]
    if len(named) == 1 and first.value is not None and _AHEAD_ALONE.match(text, first.end) and review:
        ahead = title.span(first.start, first.end)
        return told._replace(year=first.value - 1, plan=first.value, at=ahead, plan_at=ahead)
    told = told._replace(year=first.value, at=title.span(first.start, first.end))
    if len(named) == 1:
        return told
    second = named[1]
    if review and _plans(text, second):
        return told._replace(plan=second.value, plan_at=title.span(second.start, second.end))
    return told._replace(year=None, at=None)


def _plans(text: str, year: Year) -> bool:
    """Whether a plan for ``year`` is named behind it."""
    return any(word in text[year.end :] for word in PLANS)


def _given(view: View, head: Passage, title: Block | None) -> Match[str] | None:
    """The day on which a report is given to a congress, in one of its first lines."""
    blocks = view.draft.blocks[:TITLE_LINES]
    if "代表" not in head.text or not blocks:
        return None
    found = _GIVEN.search(head.text)
    if found is None or not (found[0].endswith("各位代表") or "报告" in head.text[: found.start()]):
        return None
    return found if head.span(*found.span()).end <= blocks[-1].span.end else None


def _start(year: Year) -> int:
    return year.start


def _written(view: View) -> tuple[int, int] | None:
    """Year and month by which a short line at the beginning or the end dates the report; None where none does."""
    blocks = view.draft.blocks
    for block in (*blocks[:DATED], *blocks[-DATED:]):
        if len(block.span) <= DATE_LINE and _MONTH.search(line := block.span.of(view.prose)) and "。" not in line:
            text = Passage(view.prose, block.span.start, block.span.end).text
            for year in years(text):
                month = text[year.end + 1 : year.end + 3].rstrip("月")
                if year.value is not None and month.isdecimal() and 1 <= int(month) <= 12:
                    return year.value, int(month)
    return None


class Day(NamedTuple):
    """``month`` and ``day`` are 0 where they are none, or not told. ``passage``: the line."""

    year: Year
    month: int
    day: int
    passage: Passage


def days_below(view: View) -> Iterator[Day]:
    """The days, or months, that are lines of their own at the end: 2025年12月30日, 二〇二五年十二月三十日."""
    for block in view.draft.blocks[-DATED:]:
        if len(block.span) <= SIGNED and block.numeral is None:
            passage = Passage(view.prose, block.body.start, block.body.end)
            named = years(passage.text)[:1]
            m = _DAY_BEHIND.fullmatch(passage.text, named[0].end) if named and not named[0].start else None
            if m is not None:
                yield Day(named[0], count_value(m[1]) or 0, count_value(m[2] or "") or 0, passage)


def _sole_year(head: str) -> int | None:
    """The only year that the beginning of the text names, where it names one and leaves none out."""
    found = {year.value for year in years(head)}
    return found.pop() if len(found) == 1 else None


def school_year(view: View) -> set[int]:
    """The two years of a title that names a school year, 2024-2025学年度; none of other titles."""
    title = view.draft.title
    text = Passage(view.prose, title.body.start, title.body.end).text if title else ""
    m = _SCHOOL_YEAR.search(text)
    return {int(m[1]), int(m[2])} if m and int(m[1]) <= int(m[2]) <= int(m[1]) + 1 else set()
