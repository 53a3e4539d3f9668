"""DT003, DT004: places in running text that say of which year the report is: 现将2024年工作总结如下, 统计期限为2024年1月1日."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from drafts.words import Words
from sections.rule import Hit
from sections.rules.dt_years import PLANS, REVIEWS, ReportYears, Year, years
from sections.rules.passage import Passage, passages
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

_AHEAD = tuple(
    f"{word}20"
    for word in "总结和 总结及 明确 部署 安排 谋划 布置 情况与 情况和 情况及 计划在 计划于 拟于 将于 将在 准备在 打算在 对".split()
)
LEADS = Words(*_AHEAD, "截至20", "截止20", "现将", "现就", "下面就", "我就", "统计期限", "统计时限", "统计时间", "今年（", "今年(", "去年（", "去年(", "上年（", "上年(", "明年（", "明年(")  # fmt: skip
"""What one of stands wherever running text says of which year a report is."""
_REPORTED = ("如下", "汇报", "报告", "审议", "总结", "述职", "小结")
_EARLIER = ("以来", "整改", "反馈", "上年", "去年", "至", "任期", "任职", "历年", "近", "来")
_TERM = Regex(r"统计(?:期限|时限|时间)(?:范围)?(?:为|是|自|从|：)*(?=20\d\d年1月1日)")
_RELATIVE = Regex(r"(今年|去年|上年|明年)（(20\d\d)年?）")
_PAIR = Regex(
    r"(?:总结|回顾)了?[^，。；\d]{0,6}(20\d\d)年(?!以来|[至到—–~\d-]|[上下]半年|[一二三四]季度)[^。；\d]{0,30}"
    r"(?:部署|安排|谋划|布置|明确)(20\d\d)年(?!\d|[上下]半年|[一二三四]季度)"
)
"""总结2023年工作，部署2024年任务."""
_BOTH = Regex(
    r"(20\d\d)年度?[^，。；：\d]{0,8}(?:总结|回顾)[及和与、暨](20\d\d)年度?(?![^，。；]{0,4}(?:[上下]半年|季度|月))[^，。；：\d]{0,6}(?:计划|打算|安排|思路|要点)"
)
"""2020年工作总结和2021年工作计划."""
_EXECUTED = Regex(r"(20\d\d)年[^，。；\d]{0,24}(?:预算|计划)执行情况[与和及](20\d\d)年[^，。；\d]{0,24}草案")
"""2020年预算执行情况与2021年预算草案."""
_PLANNED = Regex(r"(?:计划|拟|将|准备|打算)[在于](20\d\d)年")
_ARRANGED = Regex(r"对(20\d\d)年(?!来|前)[^，。；\d]{0,16}(?:作|做|进行)[^，。；\d]{0,3}(?:安排|部署|谋划|打算)")
"""并对2026年重点任务作出安排."""
_UNTIL = Regex(r"截[至止](20\d\d)年(\d{1,2})月")
_OFF = {"今年": 0, "去年": -1, "上年": -1, "明年": 1}


def echoes(view: View, spoken: ReportYears) -> Iterator[Hit]:
    """Years of the report said in its text that are not those of its title."""
    if spoken.year is None or not LEADS.stand_in(view.prose):
        return
    for passage in passages(view, *LEADS.words):
        if passage.masked:
            continue
        text = passage.text
        if spoken.review:
            yield from _presented(passage, spoken)
        for m in _TERM.finditer(text):
            year = next((one for one in years(text) if one.start == m.end()), None)
            if year is not None and spoken.review and year.value not in (spoken.year, None):
                yield _hit(passage, year, spoken.year)
        yield from _until(passage, spoken)
        for m in _RELATIVE.finditer(text):
            said, right = int(m[2]), (spoken.now or spoken.year) + _OFF[m[1]]
            late = 1 if not spoken.half else 0
            if spoken.review and not right <= said <= right + late:
                where = passage.span(m.start(2), m.end(2))
                yield Hit(where, f"报告的是{spoken.year}年，{m[1]}应是{right}年，请核对")


def pairs(view: View, spoken: ReportYears) -> Iterator[Hit]:
    """总结2023年工作，部署2025年任务."""
    for passage in passages(view, *_AHEAD):
        for m in (
            *_PAIR.finditer(passage.text),
            *_EXECUTED.finditer(passage.text),
            *_BOTH.finditer(passage.text),
        ):
            past, ahead = int(m[1]), int(m[2])
            if ahead != past + 1 and passage.span(*m.span(2)) != spoken.plan_at:
                wrong = 1 if ahead in spoken.spoken_of and past not in spoken.spoken_of else 2
                note = f"总结的是{past}年，部署的应是{past + 1}年，这里写的是{ahead}年，请核对"
                yield Hit(passage.span(*m.span(wrong)), note)
        for m in _ARRANGED.finditer(passage.text):
            right = spoken.plan or spoken.year
            if spoken.review and spoken.stated and right is not None and int(m[1]) < right:
                yield Hit(passage.span(*m.span(1)), f"报告的是{spoken.year}年，这里安排的是{m[1]}年的工作，请核对")
        for m in _PLANNED.finditer(passage.text):
            if spoken.plan_only and spoken.stated and spoken.year is not None and int(m[1]) < spoken.year:
                yield Hit(passage.span(*m.span(1)), f"计划的是{spoken.year}年，这里写的是{m[1]}年，请核对")


def _until(passage: Passage, spoken: ReportYears) -> Iterator[Hit]:
    """截至2023年11月底, in a report on 2024: where last year's told how far it had got."""
    text = passage.text
    late = range(4, 8) if spoken.half else range(8, 12)
    if not spoken.review or not spoken.stated or (spoken.partial and not spoken.half) or spoken.year is None:
        return
    for m in _UNTIL.finditer(text):
        if int(m[1]) == spoken.year - 1 and int(m[2]) in late and len(years(text)) == 1 and "年" not in text[m.end() :]:
            yield Hit(passage.span(*m.span(1)), f"报告的是{spoken.year}年，这里说的是截至{m[1]}年，请核对")


def _presented(passage: Passage, spoken: ReportYears) -> Iterator[Hit]:
    """现将2024年工作情况汇报如下, 现将2025年工作总结及2025年工作计划提请审议."""
    text = passage.text
    if spoken.year is None:
        return
    at = max(text.find(lead) for lead in ("现将", "现就", "下面就", "我就"))
    if at < 0 or not any(word in text[at:] for word in _REPORTED):
        return
    stop = text.find("如下", at)
    named = [year for year in years(text) if year.start > at and not 0 <= stop < year.start]
    behind = [text[year.end : named[n + 1].start if n + 1 < len(named) else len(text)] for n, year in enumerate(named)]
    if not 1 <= len(named) <= 2 or any(year.value is None or year.ranged for year in named):
        return
    for number, (year, words) in enumerate(zip(named, behind, strict=True)):
        if any(word in text[max(at, year.start - 4) : year.end + 8] for word in _EARLIER):
            continue
        planned = any(word in words for word in PLANS) and not any(word in words for word in REVIEWS)
        if planned and year.value in (spoken.year + (not spoken.partial), spoken.plan):
            continue
        if planned and number == 1:
            yield _hit(passage, year, spoken.plan or spoken.year + (not spoken.partial))
        elif number == 0 and year.value not in (spoken.year, spoken.plan):
            yield _hit(passage, year, spoken.year)


def _hit(passage: Passage, year: Year, right: int) -> Hit:
    return Hit(passage.span(year.start, year.end), f"应是{right}年，这里写的是{year.value}年，请核对")
