"""What a text says is lacking makes its problems, whatever the heading; what is told as mended or past does not."""

from __future__ import annotations

import pytest

from drafts.parse import parse
from sections.catalog import kinds
from sections.lacking import ahead, lacking, planning
from sections.match import match
from sections.prose import prose
from sections.table_labels import table_labels


@pytest.mark.parametrize(
    ("line", "clauses"),
    [
        ("夜间巡查力量单薄，八个人守六十公里河道；配件没处买。", 2),
        ("分拣机老化,高峰期跟上订单很难;新人不熟流程.", 3),
        ("学习不深。全年培训四次，参加三百人次，办班六期。", 0),
        ("过去灌溉不便、道路不平，农户收入不高。", 0),
        ("针对人手不足，及时增设窗口三个。", 0),
        ("及时解决水压不足，更换管道六公里，投诉明显减少。", 0),
        ("也有遗憾。灶台砌了，棚子搭了，钱花了两万，人手不够，菜也送了一车，还开了三次会，到现在没有落实。", 3),
        ("值班表排得满，真到场的不到三成；两台水泵坏了没换，浇不上的地有四十亩。", 3),
        ("全年没有发生安全事故，没有一名职工掉队，群众少跑三趟路。", 0),
        ("学员报名热闹，能坐到最后的只有九个；讲师从外地请，讲完就走了。", 2),
        ("", 0),
    ],
)
def test_clauses_that_say_what_lacks(line: str, clauses: int) -> None:
    assert lacking(line) == clauses


@pytest.mark.parametrize(
    ("line", "clauses"),
    [
        ("开了年，我们商量着要办两件事。食堂一定开火，再请一个厨师。", 3),
        ("明年的任务已经分完了，今年加了三个班。", 0),
        ("食堂一定开火，打算再请一个厨师。", 0),
    ],
)
def test_clauses_that_say_what_is_meant_of_the_time_to_come(line: str, clauses: int) -> None:
    assert planning(line) == clauses


@pytest.mark.parametrize(
    ("line", "is_ahead"),
    [
        ("三月底前换完水泵，每月对一次账。", True),
        ("全年换了水泵三台，完成渠道清淤九公里。", False),
        ("换水泵的钱没有着落，到场的不到三成。", False),
    ],
)
def test_what_is_going_to_be_done_about_what_lacks(line: str, is_ahead: bool) -> None:
    assert (ahead(line) > 0) is is_ahead


REPORT = "县渔政站2025年工作总结\n\n一年来，在县局领导下，查处案件58起。\n\n一、执法\n\n出动船只320航次。\n\n"


def found(text: str) -> dict[str, str]:
    draft = parse(text, markdown=False)
    return {f.section.id: f.by for f in match(draft, kinds()["annual-summary"], prose(draft)).sections if f.spans}


def test_a_part_on_what_lacks_is_problems_and_the_next_what_is_planned() -> None:
    told = "二、放心不下的地方\n\n巡查力量单薄，配件没处买。\n\n三、怎么破题\n\n请示配备无人机两架。\n"
    assert {"problems", "next"} <= found(REPORT + told).keys()


def test_a_part_on_what_was_mended_is_none() -> None:
    mended = "二、装备\n\n过去船只老化、配件没处买，站里筹资更新执法船两艘。\n\n三、队伍\n\n培训四次，全部持证。\n"
    assert found(REPORT + mended).keys().isdisjoint({"problems", "next"})


def test_what_lacks_in_its_last_paragraph_alone_makes_no_part_problems() -> None:
    told = "二、装备\n\n全年筹资更新执法船两艘，配齐望远镜、测距仪、救生衣等装备，船员个个会用、个个会修。\n\n不过，人手不够，配件没处买。\n"
    assert found(REPORT + told)["problems"] == "cue"


def test_plans_told_in_plain_words_at_the_end() -> None:
    assert "next" in found(REPORT + "开了年，我们想办两件事：船要再添一艘，码头一定修好。\n")


def test_things_announced_of_the_new_year_are_plans_and_no_ending() -> None:
    assert "next" in found(REPORT + "新的一年，我给站里定几条：船要再添一艘，码头修好。\n")
    assert "ending" in found(REPORT + "新的一年，我们将以更大的干劲守护一方碧水。\n")


def test_work_of_a_later_year_is_a_plan() -> None:
    told = "二、2024年工作回顾\n\n查处案件58起。\n\n三、2025年重点工作\n\n查处案件60起。\n"
    assert {"achievements", "next"} <= found(REPORT.replace("2025", "") + told).keys()


def test_what_the_rows_and_columns_of_a_table_are_about() -> None:
    text = "| 项目 | 情况 | 下周计划 |\n|---|---|---|\n| **存在问题** | 库房已满 | 腾库 |\n| 困难 | | |\n"
    said = [labels for _, labels in table_labels(text, parse(text, markdown=True).blocks)]
    assert said == [("情况", "下周计划"), ("存在问题",)]


def test_a_table_of_plans_done_tells_of_no_plan() -> None:
    text = "| 项目 | 计划 | 完成 |\n|---|---|---|\n| 党日 | 3 | 3 |\n"
    assert [labels for _, labels in table_labels(text, parse(text, markdown=True).blocks)] == [("党日",)]


@pytest.mark.parametrize(
    "told",
    [
        "说起来惭愧，执法船老旧，夜里出不了湖；配件没处买，一停就是半个月。\n\n三月前换新船一艘，每季度同船厂对一次配件。\n",
        "二、账上的欠款\n\n夜里出湖的船只有一艘，禁渔期顾不过来。\n\n三、往哪里走\n\n三月前再添一艘船。\n",
        "五是短处更清。船老了，夜里出不了湖；配件没处买。\n\n六是去路更明。三月前换新船一艘，每季度同船厂对一次配件。\n",
    ],
)
def test_problems_and_plans_in_words_of_ones_own(told: str) -> None:
    assert {"problems", "next"} <= found(REPORT + told).keys()


@pytest.mark.parametrize(
    "told",
    [
        "二、为渔民解难题\n\n新修停泊点六处，困难渔户全部得到补助。\n",
        "二、补短板\n\n更换旧船两艘，夜里出不了湖的问题得到解决。\n",
    ],
)
def test_a_heading_on_help_given_is_no_problems_section(told: str) -> None:
    assert "problems" not in found(REPORT + told)
