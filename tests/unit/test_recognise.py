"""What kind a text is: its title says so, not a sentence that happens to speak of reports."""

from __future__ import annotations

import pytest

from drafts.parse import parse
from sections.catalog import kinds
from sections.recognise import recognise


def kind_of(text: str, *, markdown: bool = True) -> str | None:
    kind = recognise(parse(text, markdown=markdown), kinds())
    return kind.id if kind else None


@pytest.mark.parametrize(
    "text",
    [
        "# 写作助手\n\n它帮您写年度工作总结及计划。\n",
        "---\ntitle: 2024年终总结\ndate: 2024-12-30 21:15:08\n---\n\n这一年看了很多书。\n",
        "---\ntheme: seriph\ntransition: slide-left\n---\n\n# 档案员述职报告\n\n---\n\n# 目录\n",
        "# 第二季度述职报告\n\n这是一个静态网页。\n\n## 本地开发\n\n克隆仓库。\n",
        "# 写作助手\n\n支持工作总结及计划、述职报告\n",
        "全县2024年工作总结汇编（节选）\n\n一、县档案局2024年工作总结及2025年工作计划\n\n今年以来。\n",
        "# 河东县人民政府2024年工作报告（摘要）\n\n一、工作回顾\n",
        "# 青石水库除险加固工程建设管理工作报告\n\n工程概况。\n",
        "写好年度党建工作述职报告要理清的三个关系\n\n先说个人和集体的关系。\n",
        "档案局党委举行支部书记述职报告会\n\n时间:2024-12-30浏览:508\n\n会上，各支部书记述职。\n",
        "档案管理员述职报告模板及写作技巧\n\n开头要简短。\n",
        "档案员年度总结:如何系统复盘与成长\n\n先列提纲。\n",
        "档案年度工作汇报怎么做?如何梳理成果?\n\n先列提纲。\n",
        "怎样写年终工作总结\n\n先列提纲。\n",
        "在全县档案局支部书记抓党建述职会议上的讲话\n\n同志们：\n\n下面讲三点意见。\n",
        "对照检查要有真问题\n\n对照检查材料先说数据。\n",
        "## 李档的周报 3/4/2024 - 3/8/2024\n### 本周主要工作\n1. 整理目录\n### 下周工作计划:\n1. 扫描\n",
        "今天整理了去年的工作总结及今年的工作计划。\n\n明天继续。\n",
        "以下是针对档案员写的年度工作计划 为了方便使用，结合多个来源的做法整理而成，先列目标，再列措施，最后列时间，供各科室起草时参考。\n",
        "按照年度工作计划 我们完成了库房整治，更换密集架十二组，更新温湿度设备四套，接收档案三千余卷，数字化两万页，编研成果三种。\n",
        "1月9日，县档案局召开会议部署年度工作计划 会上通报了上年度收集情况，接收档案三千余卷，数字化两万页，编研成果三种，各科室作了发言。\n",
    ],
)
def test_text_that_speaks_of_reports_is_none(text: str) -> None:
    assert kind_of(text) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("# 县档案局2024年工作总结\n", "annual-summary"),
        ("县档案局\n\n县档案局2024年工作总结及2025年工作计划\n\n今年以来。\n", "summary-and-plan"),
        ("---\nkind: plan\n---\n\n# 县档案局2024年工作总结\n", "plan"),
        ("又是一年，以下是小编推荐的计划。\n档案局2024年的工作计划 篇1\n今年以来。\n", "plan"),
        ("【档案局年度工作总结】今年以来，各项工作平稳。现总结如下：\n一、主要工作\n", "annual-summary"),
        ("首页 > 工作计划 > 正文\n《档案局工作计划通用7篇》\n时间：\n新年开始了。\n", "plan"),
        ("县档案局2024年工作总结.docx\n今年以来。\n", "annual-summary"),
        ("县档案局2024年工作总结和2025年工作计划【完整版】\n今年以来。\n", "summary-and-plan"),
        ("2024年上半年政府工作报告\n各位代表：\n", "half-year"),
        ("党支部书记、政协委员述职报告\n各位领导：\n", "duty-and-integrity"),
        (f"关于清河镇档案工作的调研报告档案是历史的记录。{'全镇建成村级档案室十二个。' * 6}\n", "research-report"),
        (f"第1页共3页档案馆上半年工作总结范文由于人手少，我们边学边干。{'全馆接收档案四千卷。' * 6}\n", "half-year"),
        ("档案馆主任年终总结:回顾成绩与规划未来的关键一年\n今年以来。\n", "annual-summary"),
        ("县档案局2024年工作总结——兰台春早\n今年以来。\n", "annual-summary"),
        ("| 索引号:0001 | |\n| 标题:档案局2023年工作计划 | |\n一是抓收集。今年要完成。\n", "plan"),
        ("档案局上半年主要工作情况与下一步工作计划\n今年以来。\n", "half-year"),
        ("关于乡镇档案年度工作总结范文\n今年以来。\n", "annual-summary"),
        ("档案局个人工作总结范文汇编3篇\n今年以来。\n", "personal-summary"),
        ("县档案局领导班子2024年度民主生活会对照检\n查材料（含案例）\n按照县委要求。\n", "self-examination"),
        ("县档案局：写好便民“大文章”\n——2024年工作总结\n今年以来。\n", "annual-summary"),
        (
            "县档案局2024年工作总结及2025年工作计划2024年，县档案局围绕中心，各项工作平稳有序，全年接收档案三千余卷，数字化两万页，现将有关情况报告如下。\n",
            "summary-and-plan",
        ),
        (
            "资料介绍\n县档案局上半年工作总结20*年上半年，县档案局围绕中心，各项工作平稳有序，半年接收档案三千余卷，数字化两万页，编研成果三种。\n",
            "half-year",
        ),
        (
            "1、县档案局上半年工作总结,县档案局上半年以来,围绕中心,各项工作平稳有序,接收档案三千余卷,数字化两万页,编研成果三种,全部完\n2、成。\n",
            "half-year",
        ),
        ("收齐每一卷 管好每一页（县档案局工作总结）\n今年以来。\n", "annual-summary"),
        ("县档案局2024年上半年工作总结范文及下半年工作计划范文\n今年以来。\n", "half-year"),
        ("县档案局2024年专项整治工作总结优秀范文\n今年以来。\n", "annual-summary"),
        ("县档案站2024年工作汇报及下一步工作计划\n今年以来。\n", "summary-and-plan"),
        ("县档案局上半年工作汇报\n今年以来。\n", "half-year"),
        ("更新时间：2024-12-30\n县档案局2024年上半年工作总结及下半年工作思路\n今年以来。\n", "half-year"),
    ],
)
def test_the_title_says_what_it_is(text: str, kind: str) -> None:
    assert kind_of(text) == kind


def test_the_file_name_helps_where_the_text_does_not() -> None:
    found = recognise(parse("今年以来，工作平稳。\n", markdown=False), kinds(), "县档案局2024年工作总结.txt")
    assert found is not None
    assert found.id == "annual-summary"
