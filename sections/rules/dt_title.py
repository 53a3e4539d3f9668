"""DT003, DT004: the years of a title and of a plan, the front matter and the parts below, that do not agree."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.marked import marked
from sections.rule import Hit, Level, Rule
from sections.rules.dt_echo import echoes, pairs
from sections.rules.dt_parts import (
    PART,
    below,
    headings,
    lead,
    left,
    misnamed,
    says_done,
    says_reviewed,
    signed,
    signed_in_school,
)
from sections.rules.dt_years import REVIEWS, report_years
from sections.rules.passage import Passage
from sections.rules.report_lines import is_report
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator


def title_year(view: View) -> Iterator[Hit]:
    """标题写的年份和正文不一致：标题是2025年工作总结，开头和小标题还是“2024年”。

    套用去年的稿子，标题改了，正文没有改全；或者文件头里的 year 没有跟着改。

    怎么认：只看说定了的地方：开头第一段以“2024年，”起头而全段没有提标题的年份，
    “一、2024年工作开展情况”这样的小标题，“现将2024年工作汇报如下”“去年（2023年）”，文件头的 year，落款的年份（只能是当年或下一年）。
    计划、会议讲话、跨年的标题不查；“2023年问题整改情况”“2021年以来”说的是往事，不报。

    修复：没有。年份不自动改。
    """
    if not is_report(view):
        return
    spoken = report_years(view)
    yield from pairs(view, spoken)
    yield from signed_in_school(view)
    yield from below(view)
    if not spoken.stated or spoken.year is None:
        return
    if spoken.at and spoken.front is not None and not spoken.plan_only and spoken.front not in spoken.spoken_of:
        yield Hit(spoken.at, f"标题写的是{spoken.year}年，文件头的 year 写的是{spoken.front}，请改成一致")
    if not spoken.review:
        return
    if spoken.given:
        yield from misnamed(view, spoken)
    yield from echoes(view, spoken)
    for block, text, year in headings(view):
        planned = year.value in (spoken.year + 1, spoken.plan) and not (spoken.plan_at and says_done(text, year))
        said = text.replace("上半年", "", 1) if spoken.half else text
        if year.value == spoken.year or planned or not says_reviewed(said, year):
            continue
        span = Passage(view.prose, block.body.start, block.body.end).span(year.start, year.end)
        yield Hit(span, f"报告的是{spoken.year}年，这里写的是{year.value}年的工作，请核对")
    yield from lead(view, spoken)
    yield from left(view, spoken)
    yield from signed(view, spoken)


def plan_year(view: View) -> Iterator[Hit]:
    """总结和计划写在一起时，计划的年份应是总结的下一年：2025年工作总结及2026年工作计划。

    改了总结的年份，忘了改计划的；或者小标题里的计划年份还是去年的。

    怎么认：标题里两个年份，后一个不是前一个加一，或者总结和计划是同一个半年；“三、2025年工作计划”这样的小标题，年份和标题的计划年份
    （没有写的，总结的年份加一）不同。上半年、季度、学期的总结，跨年的规划（2025—2027年）不报。

    修复：没有。年份不自动改。
    """
    if not is_report(view):
        return
    spoken = report_years(view)
    if view.draft.title is not None and view.draft.title_text.count("半年") > 1:
        passage = Passage(view.prose, view.draft.title.body.start, view.draft.title.body.end)
        for m in _SAME_HALF.finditer(passage.text):
            yield Hit(passage.span(m.start(2), m.end(2)), f"总结的和计划的都是{m[1]}，请核对")
    if spoken.half and spoken.review:
        yield from _halves(view)
    of = spoken.year if spoken.stated and spoken.review else _reviewed(view)
    if of is None or spoken.partial:
        return
    right = of + 1
    if spoken.review and spoken.plan is not None and spoken.plan_at is not None and spoken.plan != right:
        yield Hit(spoken.plan_at, f"总结的是{of}年，计划应是{right}年，这里写的是{spoken.plan}年，请核对")
    for block, text, year in headings(view):
        if year.value in (right, spoken.plan) or year.start > 2:
            continue
        behind = text[year.end + 1 :].removeprefix("度").removeprefix("的")
        if not behind.startswith(_PLANNED) or any(word in behind for word in (*PART, *_KEPT)):
            continue
        if any(word in behind for word in REVIEWS):
            continue
        span = Passage(view.prose, block.body.start, block.body.end).span(year.start, year.end)
        yield Hit(span, f"总结的是{of}年，计划应是{right}年，这里写的是{year.value}年，请核对")


def _halves(view: View) -> Iterator[Hit]:
    """三、上半年工作思路 and 一、下半年工作回顾, in a report on the first half of a year and ideas for the second."""
    for block in view.draft.headings:
        passage = Passage(view.prose, block.body.start, block.body.end)
        for half, kinds, other in (("上半年", _PLANNED, "下半年"), ("下半年", _LOOKED_BACK, "上半年")):
            front, found, behind = passage.text.partition(half)
            behind = behind.removeprefix("的")
            if (
                found
                and not front
                and behind.startswith(kinds)
                and (kinds is _LOOKED_BACK or not any(map(behind.__contains__, _KEPT)))
            ):
                span = passage.span(len(front), len(front) + len(half))
                yield Hit(span, f"这里应是{other}，写的是{half}，请核对")


def _reviewed(view: View) -> int | None:
    """The only year that headings tell the work of, in a report whose title names none: 一、2022年工作回顾."""
    told = {year.value for _, text, year in headings(view) if says_reviewed(text, year)}
    return told.pop() if len(told) == 1 else None


_SAME_HALF = Regex(
    r"([上下]半年)[^，。；]{0,12}(?:总结|情况|小结|回顾|汇报)[及和与暨、](\1)[^，。；]{0,8}(?:计划|思路|打算|安排|谋划|要点)"
)
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

_LOOKED_BACK = ("工作总结", "工作回顾", "工作情况", "工作开展情况", "工作完成情况", "任务完成情况")
_KEPT = ("完成", "落实", "执行")
"""What was made of a plan."""

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
            marked(
                "在县水利大会上的讲话\n\n会议的任务是总结2023年工作，明确⟦2025⟧年任务，审查2024年预算执行情况和⟦2024⟧年预算草案。\n",
                path="例.txt",
            ),
            marked(
                "县水务局2025年工作总结\n\n⟦2024⟧年我县水务工作平稳有序。\n\n一、⟦2024⟧年工作" + _BODY, path="例.txt"
            ),
            marked(
                "县水务局2025年工作总结\n\n⟦2024⟧年以来，县水务局工作平稳。\n\n一、工作"
                + _BODY
                + "县水务局\n⟦2023⟧年12月20日\n",
                path="例.txt",
            ),
            marked("在县水利大会上的发言\n\n现就2024年工作总结和⟦2024⟧年工作计划报告如下。\n", path="例.txt"),
            marked("县水务局2025年宣传工作方案\n\n计划在⟦2024⟧年开展活动两场。\n", path="例.txt"),
            marked("县水务局2025年工作总结\n\n现将工作情况总结如下，并对⟦2024⟧年重点任务作出安排。\n", path="例.txt"),
            marked(
                "县实验小学2024—2025学年度工作总结\n\n一、工作" + _BODY + "县实验小学\n⟦2024⟧年7月3日\n", path="例.txt"
            ),
            marked("县水务局2025年第一季度工作总结\n\n⟦2024⟧年第一季度，工作平稳。\n", path="例.txt"),
            marked(
                "县水务局2025年工作总结\n\n召开年会，总结⟦2023⟧年工作，部署2025年任务。截至⟦2024⟧年11月底，建成水闸八座。\n",
                path="例.txt",
            ),
            marked(
                "县2025年统计公报\n\n2025年，全县经济平稳运行。\n\n⟦2024⟧年水利投资2.6亿元，比上年增长8%。\n",
                path="例.txt",
            ),
            marked("县法院工作报告\n\n一、2024年工作回顾\n\n⟦2025⟧年，受理案件600件。\n", path="例.txt"),
            marked(
                "县法院工作报告\n\n——2026年1月5日在县第九届人民代表大会第四次会议上\n\n各位代表：\n\n⟦2024⟧年主要工作\n\n一、审判\n\n"
                + "二、2025年亮点工作\n\n⟦2024⟧年，受理案件600件。\n",
                path="例.txt",
            ),
            marked(
                "⟦2024⟧年县政府工作报告\n\n（2026年1月5日在县第九届人民代表大会第四次会议上）\n\n各位代表：\n\n一、2025年工作回顾"
                + _BODY,
                path="例.txt",
            ),
            marked("县水务局工作总结及2026年工作思路\n\n一、⟦2024⟧年工作回顾" + _BODY, path="例.txt"),
            marked(
                "县水务局2025年工作总结及2026年工作计划\n\n一、⟦2026⟧年工作完成情况"
                + _BODY
                + "二、2026年主要工作"
                + _BODY,
                path="例.txt",
            ),
            marked(
                "县水务局2025年上半年工作总结\n\n一、⟦2024⟧年上半年工作开展情况" + _BODY + "二、下半年打算" + _BODY,
                path="例.txt",
            ),
            marked("县水务局2025年上半年工作总结\n\n⟦2024⟧年全县水务工作围绕中心展开，平稳有序。\n", path="例.txt"),
        ),
        good=(
            marked(
                "县水务局2025年工作总结\n\n2025年，完成了各项任务。\n\n一、2025年工作情况" + _BODY + "2026年1月5日\n",
                path="例.txt",
            ),
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
            marked(
                "县水务局2025年上半年工作总结及2025年下半年工作计划\n\n现将2025年上半年工作总结及2025年下半年工作计划汇报如下：\n\n一、2025年上半年工作开展情况"
                + _BODY,
                path="例.txt",
            ),
            marked(
                "县水务局2025年工作方案\n\n计划在2025年开展活动，审查2024年预算执行情况和2025年预算草案。\n",
                path="例.txt",
            ),
            marked("县水务局2025年工作计划\n\n2024年，完成了各项任务。\n\n一、2024年工作回顾" + _BODY, path="例.txt"),
            marked("县水务局近三年工作总结（2022—2024年）\n\n2022年，起步之年。\n", path="例.txt"),
            marked(
                "县水务局2025年工作总结\n\n总结2024年工作，部署2025年任务。截至2024年底，建成水闸八座；截至2025年11月底，建成九座。\n\n"
                + "现将有关情况汇报如下：2019年建局，现有职工60人。\n",
                path="例.txt",
            ),
            marked(
                "县水务局工作总结及2026年工作思路\n\n一、2025年工作回顾" + _BODY + "二、2026年工作计划" + _BODY,
                path="例.txt",
            ),
            marked(
                "下面是小编为大家整理的2025年水利工作总结，供大家参考。\n\n现将2024年度工作汇报如下：\n\n一、2024年工作完成情况"
                + _BODY,
                path="例.txt",
            ),
            marked("水利工作总结范文（精选3篇）2025\n\n2024年，完成了各项任务。\n", path="例.txt"),
            marked(
                "县水务局2025年工作总结\n\n全县水利工作平稳有序，群众较为满意，各项指标完成情况良好，现将两年来的有关情况汇报如下，供参阅。\n\n2024年，投资增长8%，同比加快。\n\n2025年，投资增长9%，同比加快。\n",
                path="例.txt",
            ),
            marked(
                "2026年县政府工作报告\n\n（2026年6月5日在县第九届人民代表大会第四次会议上）\n\n各位代表：\n\n一、2025年及今年以来工作回顾"
                + _BODY,
                path="例.txt",
            ),
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
            marked("县水务局2024年下半年工作总结及⟦下半年⟧工作打算" + _BODY, path="例.txt"),
            marked(
                "县水务局2025年工作总结及2026年工作计划\n\n一、2025年工作情况" + _BODY + "二、⟦2025⟧年工作计划" + _BODY,
                path="例.txt",
            ),
            marked("# 县水务局2025年工作总结\n\n## 一、工作情况" + _BODY + "## 二、⟦2025⟧年工作打算" + _BODY),
            marked("县政府工作报告\n\n一、2024年工作回顾" + _BODY + "二、⟦2027⟧年工作安排" + _BODY, path="例.txt"),
            marked(
                "县水务局2025年上半年工作总结及下半年工作思路\n\n一、⟦下半年⟧工作回顾"
                + _BODY
                + "二、⟦上半年⟧工作思路"
                + _BODY,
                path="例.txt",
            ),
            marked(
                "政府工作报告\n\n——2026年1月12日在县第十八届人民代表大会第五次会议上\n\n各位代表：\n\n一、2025年工作回顾"
                + _BODY
                + "二、⟦2025⟧年工作安排"
                + _BODY,
                path="例.txt",
            ),
        ),
        good=(
            marked(
                "县水务局2025年工作总结及2026年工作计划\n\n一、2025年工作情况" + _BODY + "二、2026年工作计划" + _BODY,
                path="例.txt",
            ),
            marked(
                "县水务局2025年上半年工作总结及2025年下半年工作计划\n\n一、上半年工作计划完成情况"
                + _BODY
                + "二、2025年工作打算"
                + _BODY,
                path="例.txt",
            ),
            marked(
                "县水务局2025年工作总结\n\n一、2025年工作计划完成情况" + _BODY + "二、2026—2028年工作思路" + _BODY,
                path="例.txt",
            ),
            marked("县水务局2025年工作要点\n\n一、2025年工作计划" + _BODY, path="例.txt"),
            marked(
                "政府工作报告\n\n——2026年1月12日在县第十八届人民代表大会第五次会议上\n\n各位代表：\n\n一、2025年工作回顾"
                + _BODY
                + "二、2026年工作安排"
                + _BODY,
                path="例.txt",
            ),
            marked("县水务局20xx年工作总结及20xx年工作计划\n\n二、2025年工作计划" + _BODY, path="例.txt"),
        ),
    ),
)
