"""Titles that writers give their reports, and the kind that each must be read as; None where qicao must not guess."""

from __future__ import annotations

import re

import pytest

from sections.catalog import built_in
from sections.titles import by_title

TITLES = {
    "annual-summary": """
        县妇联2025年工作总结
        县政府重点任务完成情况的报告
        设计组本周工作总结及下周计划
        仓储组9月工作小结和下月安排
        市文旅局二〇二五年工作总结
        2024年度工作总结
        区司法局2025年度工作总结报告
        XX街道20xx年工作总结
        XXXX年度信访工作总结
        某镇202_年乡村振兴工作总结
        20**年团委工作总结
        办公室年终工作总结
        第三季度工作总结
        三月份工作总结
        2025年普法工作开展情况总结
        2025年工作总结（征求意见稿）
        县残联2025年工作情况汇报
        2025年党建工作总结
        机关党支部2025年工作总结
        科协 2025 年 工作 总结
        县总工会工作总结 2025
        防汛抗旱工作情况报告
        2025年度宣传思想工作总结材料
        〔单位名称〕2025年总结
        2025年政府信息公开工作报告
        2025年全年工作小结
        上半年工作情况汇报
        区水务局2025年上半年工作情况的报告
        关于2025年上半年防汛工作情况的汇报
    """,
    "summary-and-plan": """
        县妇联2025年工作总结及2026年工作计划
        区教育局2025年工作总结和2026年工作思路
        2025年工作总结暨2026年工作打算
        市总工会XXXX年工作总结及XXXX年工作计划
        某局202_年工作总结与202_年工作要点
        2025年工作总结、2026年工作计划
        团县委2025年工作回顾及2026年工作展望
        2025年工作情况及2026年工作计划
        2025年工作开展情况和2026年工作打算
        2025年第一季度工作总结及第二季度工作计划
        2025年度工作总结以及下一年度工作谋划
        驻村工作队20xx年工作总结及下一步工作思路
        2025年工作总结+2026年工作计划
        2025年工作总结并2026年重点工作思路
    """,
    "half-year": """
        清源县2025年上半年政府工作报告
        青石街道2025年上半年工作总结及2025年下半年工作思路
        县妇联2025年上半年工作总结及下半年工作思路
        2025年上半年工作总结
        XX区202_年上半年工作总结和下半年工作计划
        民政局20xx年上半年工作总结暨下半年工作安排
        上半年工作情况及下半年工作打算
        2025年上半年党建工作总结
        2025年半年工作总结
        街道办2025年半年度工作小结
        2025年上半年工作回顾和下半年重点工作
        2025年 上半年 工作总结及 下半年 工作要点
        上半年工作情况的报告及下半年工作打算
    """,
    "party-debrief": """
        党支部书记2025年度抓基层党建工作述职报告
        机关党委书记2025年抓党建工作述职报告
        村党总支书记抓基层党建述职报告
        某局党组书记202_年度抓基层党建工作述职评议报告
        20xx年度党支部书记述职报告
        2025年度抓机关党建工作述职报告
        社区党委书记抓党建工作情况汇报
        学校党支部2025年党建工作述职报告
        2025年度履行全面从严治党主体责任述职报告
        镇党委书记XXXX年度抓基层党建工作述职材料
        党组书记落实意识形态工作责任制述职报告
        街道党工委书记抓基层党的建设工作述职报告
    """,
    "summary-and-arrangement": """
        县妇联2025年工作总结和2026年工作安排
        区市场监管局2025年工作总结及2026年工作安排
        某乡2025年工作总结暨2026年重点工作安排
        20xx年工作总结和20xx年工作安排意见
        2025年工作情况及2026年工作安排
        2025年工作回顾与2026年工作安排
        202_年工作总结及下一步工作安排
        XX镇 2025 年工作总结和 2026 年 工作安排
        2025年任务完成情况和2026年任务安排
    """,
    "duty-and-integrity": """
        副县长2025年度述职述廉报告
        个人述职述廉述法报告
        20xx年述学述职述廉报告
        某局局长202_年度述责述廉报告
        2025年度述职报告
        领导班子述职、述廉报告
        党支部书记2025年述职述廉报告
        领导干部述廉述德报告
        XXXX年度个人述职报告
        抓党建述职述廉报告
        副校长述职总结报告
        村委会主任任职报告
    """,
    "personal-summary": """
        2025年度个人工作总结
        个人年终总结
        张三2025年个人思想工作总结
        20xx年教师个人总结
        试用期个人总结
        公务员年度考核个人总结
        2025年上半年个人工作总结
        个人202_年度总结报告
        驻村第一书记个人工作总结
        挂职锻炼工作总结
        新录用公务员试用期满转正工作总结
        党员个人思想总结
        2025年终总结
        年度总结
        五年级（2）班班主任工作小结
    """,
    "self-examination": """
        2025年度专题组织生活会个人对照检查材料
        民主生活会个人发言提纲
        领导班子对照检查材料
        主题教育专题民主生活会检视剖析材料
        20xx年度民主生活会对照检查发言材料
        党员党性分析报告
        个人检视剖析材料
        支部班子组织生活会对照检查
        党员自我剖析材料
    """,
    "research-report": """
        关于农村养老服务情况的调研报告
        县域托育服务发展调研报告
        关于基层减负工作的调查报告
        社区治理的调研与思考
        关于家政服务业的调研
        赴外地学习考察报告
        关于留守儿童关爱工作情况的调研报告
        XX县妇女就业状况调查研究报告
        乡镇政务服务工作调研情况汇报
        关于村级集体经济发展的调查与建议
    """,
    "briefing": """
        工作简报（2025年第3期）
        县妇联工作简报第12期
        主题教育简报
        党建工作动态第5期
        防汛工作快报
        巡察整改工作简报
        信息专报（2025年第20期）
        工作简报
    """,
    "plan": """
        县妇联2026年工作计划
        2026年度工作要点
        20xx年工作计划
        XXXX年党建工作计划
        下半年工作计划
        第二季度重点工作安排
        2026年普法工作要点（征求意见稿）
        党支部2026年学习计划
        某局202_年工作思路
        2026年干部培训计划
        三月份工作计划
        2026年度计划
        2026年工作打算
    """,
}
NO_KIND = """
    网络组周工作总结
    县妇联召开2024年上半年工作总结会议
    全市举行基层党建述职评议会
    关于召开妇女代表大会的通知
    县妇联第十次代表大会开幕词
    在全县表彰大会上的讲话
    婚姻家庭纠纷调解协议书
    会议纪要
    关于拨付工作经费的请示
    三年行动实施方案
    家庭教育促进条例
    感谢信
    年度考核登记表
    总结经验 再创佳绩
    计划生育政策解答
"""


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]


@pytest.mark.parametrize(("title", "kind"), [(t, kind) for kind, text in TITLES.items() for t in lines(text)])
def test_title_is_recognised(title: str, kind: str) -> None:
    found = by_title(title, built_in().values())
    assert found is not None
    assert found.id == kind


@pytest.mark.parametrize("title", lines(NO_KIND))
def test_other_titles_are_left_alone(title: str) -> None:
    assert by_title(title, built_in().values()) is None


def test_every_kind_has_titles_here() -> None:
    assert set(TITLES) == set(built_in())
    assert sum(len(lines(text)) for text in TITLES.values()) >= 100


def test_no_title_pattern_is_idle() -> None:
    """A pattern that recognises none of these titles is either wrong or lacks its example."""
    bare = [re.sub(r"\s", "", title) for text in TITLES.values() for title in lines(text)]
    idle = [(k.id, p) for k in built_in().values() for p in k.titles if not any(re.search(p, title) for title in bare)]
    assert idle == []
