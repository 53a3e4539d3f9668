"""One short report of each kind as colleagues hand it in, plain text: its kind, and where each section starts."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafts.parse import parse
from sections.catalog import built_in
from sections.recognise import recognise
from sections.view import View

REPORTS = {
    "annual-summary": (
        """\
县残联2025年工作总结
今年以来，在县委县政府坚强领导下，县残联围绕中心、服务大局，各项任务全面完成。现将全年工作总结如下。
一、强化思想引领，筑牢政治根基
全年组织理论学习二十四次，宣讲进村十八场次。
二、聚焦民生实事，提升服务水平
为三百二十名群众适配辅具，发放补贴四十六万元。
在看到成绩的同时，我们也清醒地认识到，工作中还存在一些不足：一是康复人才短缺，二是村级力量薄弱。
下一步，县残联将继续抓好康复、就业两件实事，着力补齐短板。
县残疾人联合会
2025年12月18日
""",
        "lead@2 achievements@3 problems@7 next@8 sign-off@9 date@10",
    ),
    "summary-and-plan": (
        """\
团县委2025年工作总结及2026年工作计划
2025年，团县委在县委领导下，聚焦主责主业，工作取得新进展。
一、2025年工作开展情况
（一）突出思想引领。开展宣讲三十场。
（二）服务青年就业。举办招聘会六场。
二、存在的问题和不足
基层团务力量不足，活动形式比较单一。
三、2026年工作计划
（一）抓引领。办好青年讲堂十二期。
（二）抓服务。新建青年驿站两个。
新的一年，团县委将团结带领全县青年贡献更大力量。
""",
        "lead@2 achievements@3 problems@6 next@8 ending@11",
    ),
    "half-year": (
        """\
区残联2025年上半年工作总结及下半年工作思路
上半年，区残联紧扣全年目标，推动各项工作过半。
一、上半年工作情况
（一）抓康复。完成康复服务一百二十人次。
（二）抓就业。开发岗位四十个。
目前存在的主要问题是：就业岗位层次不高。
二、下半年工作思路
（一）补齐欠账。十月底前完成辅具适配。
（二）办好实事。新建托养点三处。
""",
        "lead@2 achievements@3 problems@6 next@7",
    ),
    "party-debrief": (
        """\
机关党支部书记2025年度抓基层党建工作述职报告
一年来，我认真履行第一责任人职责，现将抓党建工作情况报告如下。
一、抓党建工作的主要做法和成效
（一）带头抓学习。组织集中学习二十二次。
（二）带头抓规范。召开支委会十四次。
二、存在的主要问题
（一）抓学习不够深。结合实际研讨少。
三、原因分析
主要是对党建与业务融合思考不多。
四、下一步工作思路
一是办好支部讲堂，二是建好党员先锋岗。
述职人：李明
2025年12月20日
""",
        "lead@2 achievements@3 problems@6 causes@8 next@10 sign-off@12 date@13",
    ),
    "summary-and-arrangement": (
        """\
县司法局2025年工作总结和2026年工作安排
2025年，县司法局在县委县政府领导下，圆满完成各项任务，现将有关情况报告如下：
2025年工作总结
一、普法宣传有声有色。举办法治讲座九十场。
二、人民调解有力有效。调解纠纷一千二百件。
2026年工作安排
一、深化法治宣传。打造普法阵地十处。
二、做实基层调解。培训调解员三百人。
县司法局
2025年12月25日
""",
        "lead@2 achievements@3 next@6 sign-off@9 date@10",
    ),
    "duty-and-integrity": (
        """\
副局长2025年度述职述廉报告
2025年，我分管法治宣传和调解工作，现将履职情况报告如下。
一、履职尽责情况
牵头开展普法活动六十场，推动建成调解室十二个。
二、廉洁自律情况
严格执行中央八项规定精神，严格管好家属和身边工作人员。
三、存在的问题和不足
下基层调研不够深入。
四、今后努力方向
每月下乡不少于四天。
以上报告，请批评指正。
述职人：李明
""",
        "lead@2 achievements@3 integrity@5 problems@7 next@9 ending@11 sign-off@12",
    ),
    "personal-summary": (
        """\
2025年度个人工作总结
2025年，我在办公室从事文字工作，在领导和同事帮助下较好完成了任务。现总结如下：
一、思想政治方面
坚持自学，撰写心得八篇。
二、工作方面
起草材料九十余份，办理来文六百件。
三、存在的不足
文字不够精练，调研不够主动。
四、今后努力方向
每周精读一篇范文，每季度下乡一次。
李明
2025年12月30日
""",
        "lead@2 achievements@3 problems@7 next@9 sign-off@11 date@12",
    ),
    "self-examination": (
        """\
2025年度专题组织生活会个人对照检查材料
按照支部通知，会前我认真学习、听取意见，现将对照检查情况报告如下。
一、上年度整改措施落实情况
三项整改任务已完成两项，一项正在推进。
二、对照检查出的主要问题
（一）理论学习方面。学得零散，满足于读文件。
（二）担当作为方面。遇到难题习惯往上交。
三、产生问题的原因剖析
根子在党性锻炼放松，责任意识淡化。
四、今后努力方向和整改措施
每周集中自学半天，每季度领办一件难事。
对照检查人：李明
""",
        "lead@2 rectified@3 problems@5 causes@8 next@10 sign-off@12",
    ),
    "research-report": (
        """\
关于农村互助养老的调研报告
为摸清底数，调研组走访十二个村，座谈九十余人。现将情况报告如下。
一、基本情况
全县六十岁以上老人占比百分之二十三，现有互助点四十一个。
二、主要做法和成效
各村探索积分兑换，受益老人六百余人。
三、存在的主要问题
经费不稳，服务人员年龄偏大。
四、原因分析
由于缺少统一标准，部门投入分散。
五、对策建议
建议整合资金，建立星级评定制度。
县民政局
""",
        "lead@2 background@3 achievements@5 problems@7 causes@9 next@11 sign-off@13",
    ),
    "briefing": (
        """\
县妇联工作简报（2025年第9期）
9月12日，县妇联在文化广场举办家庭教育宣传日活动，五百余名群众参加。
一、主要做法
设置咨询台六个，发放手册二千份。
二、活动成效
现场解答问题一百三十个，群众纷纷点赞。
下一步，县妇联将继续推动家庭教育进社区。
""",
        "lead@2 achievements@3 next@7",
    ),
    "plan": (
        """\
县妇联2026年工作计划
2026年，县妇联以党的创新理论为指导，按照县委部署，制定如下计划。
一、工作目标
全年办实事十件，培训妇女一千人次。
二、重点任务
（一）抓引领。宣讲四十场。
（二）抓服务。走访家庭五百户。
三、保障措施
加强组织领导，每季度调度一次。
县妇女联合会
2026年1月8日
""",
        "lead@2 goals@3 next@5 safeguards@8 sign-off@10 date@11",
    ),
}


@pytest.mark.parametrize("kind_id", REPORTS)
def test_report_is_read(kind_id: str) -> None:
    text, sections = REPORTS[kind_id]
    draft = parse(text, markdown=False)
    kind = recognise(draft, built_in())
    assert kind is not None
    assert kind.id == kind_id
    body_starts = draft.title.span.end + 1 if draft.title else 0
    found = [
        f"{f.section.id}@{draft.lines.position(max(f.spans[0].start, body_starts))[0]}"
        for f in View(draft, kind).matched.sections
        if f.spans
    ]
    assert " ".join(found) == sections


def test_there_is_a_report_of_every_kind() -> None:
    assert set(REPORTS) == set(built_in())


REAL = (
    ("annual-summary", "problems missing, next missing"),
    ("summary-and-plan", "problems unknown, next present"),
    ("half-year", "problems missing, next present"),
    ("party-debrief", "problems present, next present"),
    ("summary-and-arrangement", "problems missing, next present"),
)


def test_real_documents_are_read(seeds: tuple[Path, ...]) -> None:
    for seed, (kind_id, states) in zip(seeds, REAL, strict=True):
        draft = parse(seed.read_text("utf-8"), markdown=False)
        kind = recognise(draft, built_in())
        assert kind is not None
        matched = View(draft, kind).matched
        state = {found.section.id: found.state.value for found in matched.sections}
        assert (kind.id, f"problems {state['problems']}, next {state['next']}") == (kind_id, states)
        assert state["lead"] == state["achievements"] == "present"
