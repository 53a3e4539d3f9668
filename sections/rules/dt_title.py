"""DT003, DT004: years of the title, the front matter, the lead and the headings that do not agree."""

from __future__ import annotations

from drafts.model import Block, BlockKind
from drafts.typed import TYPE_CHECKING
from sections.marked import marked
from sections.rule import Hit, Level, Rule
from sections.rules.dt_echo import echoes
from sections.rules.dt_years import DATE_LINE, PLANS, REVIEWS, ReportYears, Year, report_years, years
from sections.rules.passage import Passage
from sections.rules.report_lines import is_report
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

_OPENS = ("年，", "年度，", "年全年，")
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
_PART = ("上半年", "下半年", "季度", "月", "学期", "阶段", "期间", "以来", "底", "初", "末")
_REVIEWED = (
    "工作开展情况",
    "工作情况",
    "主要工作",
    "工作回顾",
    "工作总结",
    "重点工作",
    "工作完成情况",
    "主要做法",
    "主要成效",
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


def title_year(view: View) -> Iterator[Hit]:
    """标题写的年份和正文不一致：标题是2025年工作总结，开头和小标题还是“2024年”。

    套用去年的稿子，标题改了，正文没有改全；或者文件头里的 year 没有跟着改。

    怎么认：只看说定了的地方：开头第一段以“2024年，”起头而全段没有提标题的年份，
    “一、2024年工作开展情况”这样的小标题，“现将2024年工作汇报如下”“去年（2023年）”，文件头的 year。
    计划、会议讲话、跨年的标题不查；“2023年问题整改情况”“2021年以来”说的是往事，不报。

    修复：没有。年份不自动改。
    """
    if not is_report(view):
        return
    spoken = report_years(view)
    if spoken.at is None or spoken.year is None:
        return
    if spoken.front is not None and not spoken.plan_only and spoken.front not in spoken.spoken_of:
        yield Hit(spoken.at, f"标题写的是{spoken.year}年，文件头的 year 写的是{spoken.front}，请改成一致")
    if not spoken.review:
        return
    yield from echoes(view, spoken)
    for block, text, year in _headings(view):
        if year.value in (spoken.year, spoken.year + 1, spoken.plan) or not _says_reviewed(text, year):
            continue
        span = Passage(view.prose, block.body.start, block.body.end).span(year.start, year.end)
        yield Hit(span, f"标题写的是{spoken.year}年，这里写的是{year.value}年的工作，请核对")
    yield from _lead(view, spoken)


def _lead(view: View, spoken: ReportYears) -> Iterator[Hit]:
    title = view.draft.title
    assert title is not None
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
            if len(text) > 40:
                return
            continue
        first = named[0]
        told = {year.value for year in named}
        if first.value is None or first.ranged or told & {spoken.year, None} or "今年" in text:
            return
        off = abs(first.value - (spoken.year or 0))
        if off <= 3 and text.startswith((*_OPENS, "年是") if off == 1 else _OPENS, first.end):
            said = f"标题写的是{spoken.year}年，开头写的是{first.value}年，请核对"
            yield Hit(passage.span(first.start, first.end), said)
        return


def _headings(view: View) -> Iterator[tuple[Block, str, Year]]:
    """The headings that name one year, with their text."""
    for block in view.draft.headings:
        if "年" not in view.prose[block.body.start : block.body.end]:
            continue
        text = Passage(view.prose, block.body.start, block.body.end).text
        named = list(years(text))
        if len(named) == 1 and named[0].value is not None and not named[0].ranged:
            yield block, text, named[0]


def _says_reviewed(text: str, year: Year) -> bool:
    """Whether a heading is that of the work of a year gone by: 2024年工作开展情况."""
    if any(word in text for word in _EARLIER) or year.start > 2:
        return False
    behind = text[year.end + 1 :].removeprefix("度").removeprefix("的")
    if any(word in behind for word in PLANS) or any(word in behind for word in _PART):
        return False
    return behind.startswith(_REVIEWED)


def plan_year(view: View) -> Iterator[Hit]:
    """总结和计划写在一起时，计划的年份应是总结的下一年：2025年工作总结及2026年工作计划。

    改了总结的年份，忘了改计划的；或者小标题里的计划年份还是去年的。

    怎么认：标题里两个年份，后一个不是前一个加一；“三、2025年工作计划”这样的小标题，年份和标题的计划年份
    （没有写的，总结的年份加一）不同。上半年、季度、学期的总结，跨年的规划（2025—2027年）不报。

    修复：没有。年份不自动改。
    """
    if not is_report(view):
        return
    spoken = report_years(view)
    if spoken.year is None or spoken.at is None or spoken.partial or not spoken.review:
        return
    right = spoken.year + 1
    if spoken.plan is not None and spoken.plan_at is not None and spoken.plan != right:
        yield Hit(spoken.plan_at, f"总结的是{spoken.year}年，计划应是{right}年，这里写的是{spoken.plan}年，请核对")
    for block, text, year in _headings(view):
        if year.value in (right, spoken.plan) or year.start > 2:
            continue
        behind = text[year.end + 1 :].removeprefix("度").removeprefix("的")
        if not behind.startswith(_PLANNED) or any(word in behind for word in (*_PART, "完成", "落实", "执行")):
            continue
        if any(word in behind for word in REVIEWS):
            continue
        span = Passage(view.prose, block.body.start, block.body.end).span(year.start, year.end)
        yield Hit(span, f"总结的是{spoken.year}年，计划应是{right}年，这里写的是{year.value}年，请核对")


_PLANNED = (
    "工作计划",
    "工作打算",
    "工作思路",
    "工作安排",
    "工作要点",
    "工作谋划",
    "工作设想",
    "重点工作安排",
    "重点工作计划",
    "重点工作打算",
    "主要工作打算",
    "主要工作安排",
    "计划",
    "打算",
    "总体思路",
    "工作总体思路",
)

_BODY = "\n\n全年办培训班八期，效果较好。\n\n"
RULES = (
    Rule(
        code="DT003",
        name="title-year",
        title="标题与正文年份不一致",
        level=Level.WARNING,
        check=title_year,
        bad=(
            marked("县水务局2025年工作总结\n\n⟦2024⟧年，县水务局围绕中心工作，完成了各项任务。\n", path="例.txt"),
            marked("# 县水务局2025年工作总结\n\n今年以来，工作平稳。\n\n## 一、⟦2024⟧年工作开展情况" + _BODY),
            marked("---\nyear: 2024\n---\n\n# 县水务局⟦2025⟧年工作总结" + _BODY),
            marked(
                "县水务局2025年工作总结\n\n现将⟦2024⟧年工作情况汇报如下。去年（⟦2023⟧年）打下了基础。\n" + _BODY,
                path="例.txt",
            ),
            marked("县水务局２０２５年工作总结及2026年工作计划\n\n一、⟦二〇二四⟧年主要工作" + _BODY, path="例.txt"),
        ),
        good=(
            marked("县水务局2025年工作总结\n\n2025年，完成了各项任务。\n\n一、2025年工作情况" + _BODY, path="例.txt"),
            marked(
                "县水务局2025年工作总结\n\n各项任务全部完成。现将全年工作总结如下，并对2026年工作作出安排。\n\n一、2025年工作情况"
                + _BODY,
                path="例.txt",
            ),
            marked(
                "县水务局2025年工作总结\n\n2024年，打下了基础；2025年，乘势而上。\n\n一、2024年问题整改情况" + _BODY,
                path="例.txt",
            ),
            marked(
                "县水务局2025年工作总结\n\n现将2025年工作情况和2026年工作打算汇报如下。去年（2024年）打下了基础。\n"
                + _BODY,
                path="例.txt",
            ),
            marked("县水务局2025年工作计划\n\n2024年，完成了各项任务。\n\n一、2024年工作回顾" + _BODY, path="例.txt"),
            marked("县水务局近三年工作总结（2022—2024年）\n\n2022年，起步之年。\n", path="例.txt"),
            marked("在县水务局2025年工作会议上的总结讲话\n\n一、2024年工作回顾" + _BODY, path="例.txt"),
            marked(
                "县水务局2025年工作总结及2026年工作计划\n\n2021年以来，连续五年。\n\n二、2026年重点工作" + _BODY,
                path="例.txt",
            ),
        ),
    ),
    Rule(
        code="DT004",
        name="plan-year",
        title="计划年份不对",
        level=Level.WARNING,
        check=plan_year,
        bad=(
            marked("# 县水务局2025年工作总结及⟦2025⟧年工作计划" + _BODY),
            marked("县水务局2024年工作总结和⟦2026⟧年工作安排" + _BODY, path="例.txt"),
            marked(
                "县水务局2025年工作总结及2026年工作计划\n\n一、2025年工作情况" + _BODY + "二、⟦2025⟧年工作计划" + _BODY,
                path="例.txt",
            ),
            marked("# 县水务局2025年工作总结\n\n## 一、工作情况" + _BODY + "## 二、⟦2025⟧年工作打算" + _BODY),
        ),
        good=(
            marked(
                "县水务局2025年工作总结及2026年工作计划\n\n一、2025年工作情况" + _BODY + "二、2026年工作计划" + _BODY,
                path="例.txt",
            ),
            marked(
                "县水务局2025年上半年工作总结及2025年下半年工作计划" + _BODY + "二、2025年工作打算" + _BODY,
                path="例.txt",
            ),
            marked(
                "县水务局2025年工作总结\n\n一、2025年工作计划完成情况" + _BODY + "二、2026—2028年工作思路" + _BODY,
                path="例.txt",
            ),
            marked("县水务局2025年工作要点\n\n一、2025年工作计划" + _BODY, path="例.txt"),
            marked("县水务局20xx年工作总结及20xx年工作计划\n\n二、2025年工作计划" + _BODY, path="例.txt"),
        ),
    ),
)
