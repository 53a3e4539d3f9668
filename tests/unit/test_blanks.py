"""Blanks in order, what they are called, and how one is filled."""

from __future__ import annotations

import gc
import weakref

import pytest

from drafts.edit import apply
from drafts.parse import parse
from sections.blanks import Blank, Filling, blanks, fill
from sections.catalog import kinds
from sections.recognise import recognise
from sections.view import View


def of(text: str, markdown: bool = False) -> tuple[Blank, ...]:
    draft = parse(text, markdown=markdown)
    return blanks(View(draft, recognise(draft, kinds())))


def filled(text: str, value: str, number: int = 0, markdown: bool = False) -> tuple[str, str]:
    """The text after the blank with this number is filled, and the warning."""
    filling = fill(text, of(text, markdown)[number], value)
    return apply(text, [filling.edit]), filling.warning


def test_blanks_come_by_position_with_sentence_and_part() -> None:
    text = "区妇联2025年工作总结\n一、工作情况\n抓学习。举办培训XX期，培训X人。\n二、存在问题\n待补充。\n"
    found = of(text)
    assert [b.span.of(text) for b in found] == ["XX", "X", "待补充"]
    assert [b.sentence.of(text) for b in found] == ["举办培训XX期，培训X人。"] * 2 + ["待补充。"]
    assert [b.part for b in found] == ["achievements", "achievements", "problems"]
    assert [b.code for b in found] == ["BL001", "BL001", "BL009"]


@pytest.mark.parametrize(
    ("text", "label", "unit"),
    [
        ("全年举办女干部培训班XX期。", "女干部培训班期数", "期"),
        ("共培训XXX人次。", "培训人次", "人次"),
        ("培训XX余人次。", "培训人次", "余人次"),
        ("评选“美丽庭院”X户。", "美丽庭院户数", "户"),
        ("全区x个街道全部完成。", "街道数", "个"),
        ("办结率XX%。", "办结率", "%"),
        ("发放慰问金X万元。", "慰问金", "万元"),
        ("X市妇联开展活动。", "市名", "市"),
        ("在xx街道试点。", "街道名", "街道"),
        ("张XX同志到会。", "姓名", "同志"),
        ("会议由XXX主持。", "姓名", ""),
        ("建设平安X。", "地名", ""),
        ("202_年以来，稳步推进。", "年份", "年"),
        ("规划期20xx—2030年。", "起始年份", "年"),
        ("第X届代表大会召开。", "届次", "届"),
        ("召开会议X次，时间为X月5日。", "会议次数", "次"),
        ("负责人：____", "负责人", ""),
        ("全年【待填：场次】场。", "场次", "场"),
        ("由{{org}}承办。", "org", ""),
        ("与XX公司共建。", "公司名称", "公司"),
        ("对标《XX行动方案》。", "文件名", ""),
        ("投入帮扶资金万元。", "帮扶资金", "万元"),
        ("开办时间由1个工作日压缩到XX个工作日。\n", "开办时间", "个"),
        ("群众满意度从去年的92.5%提升至XX%。\n", "群众满意度", "%"),
        ("由2名干部带队走访XX户。\n", "2名干部带队走访户数", "户"),
    ],
)
def test_what_a_blank_is_called(text: str, label: str, unit: str) -> None:
    first = of(text)[0]
    assert (first.label, first.unit) == (label, unit)


def test_cells_of_a_table_are_called_by_their_row() -> None:
    text = "| 指标 | 完成 |\n|---|---|\n| 培训场次 | XX |\n| 满意率 | XX% |\n"
    assert [b.label for b in of(text, markdown=True)] == ["培训场次", "满意率"]


def test_what_one_answer_may_serve_for() -> None:
    found = of("202_年，X市妇联在X市召开会议X次，XX公司、XX公司参加，张XX同志到会，2次。")
    assert {b.label: b.shared for b in found} == {
        "年份": True,
        "市名": True,
        "会议次数": False,
        "公司名称": True,
        "姓名": False,
    }


def test_what_is_switched_off_is_no_blank() -> None:
    text = "<!-- qicao: off BL001 旧文 -->\n培训XX期。\n<!-- qicao: on BL001 -->\n培训X人。\n"
    assert [b.span.of(text) for b in of(text, markdown=True)] == ["X"]


@pytest.mark.parametrize(
    ("text", "value", "after"),
    [
        ("培训XX期。", "24", "培训24期。"),
        ("培训XX期。", "24期", "培训24期。"),
        ("打造美丽庭院XX万户。", "2.4万户", "打造美丽庭院2.4万户。"),
        ("办结率X%。", " 98.5% ", "办结率98.5%。"),
        ("X市妇联召开会议。", "清河市", "清河市妇联召开会议。"),
        ("召开第X次会议。", "第三", "召开第三次会议。"),
        ("受益近X人次。", "近3000", "受益近3000人次。"),
        ("202_年以来。", "2025", "2025年以来。"),
        ("202_年以来。", "5", "2025年以来。"),
        ("20xx年以来。", "25年", "2025年以来。"),
        ("人均增收20xx多元。", "2100", "人均增收2100多元。"),
        ("全年【待填：场次】场。", "24", "全年24场。"),
        ("投入资金万元，完成任务。", "35", "投入资金35万元，完成任务。"),
        ("投入资金万元，完成任务。", "35万元", "投入资金35万元，完成任务。"),
        ("走访**户。", "120", "走访120户。"),
        ("X月X日召开。", "3月", "3月X日召开。"),
    ],
)
def test_a_unit_that_stands_there_is_not_doubled(text: str, value: str, after: str) -> None:
    result, warning = filled(text, value)
    assert result == after
    assert warning == ""


def test_a_gap_keeps_what_is_left() -> None:
    assert filled("占比；完成任务。", "35%")[0] == "占比35%；完成任务。"


def test_an_empty_item_and_a_bare_heading_get_text() -> None:
    text = "- 培训\n-\n\n## 问题\n\n## 打算\n\n抓落实。\n"
    assert filled(text, "宣传", 0, markdown=True)[0] == text.replace("-\n\n", "- 宣传\n\n")
    assert filled(text, "力量偏弱。", 1, markdown=True)[0] == text.replace("## 问题\n", "## 问题\n\n力量偏弱。\n")


@pytest.mark.parametrize(
    ("text", "value", "said"),
    [
        ("培训XX期。", "很多", "该填数字"),
        ("培训XX期。", "a24", "该填数字"),
        ("培训XX期。", "", "没有填"),
        ("培训XX期。", "XX", "还是空的"),
        ("办结率X%。", "120", "超过了 100%"),
        ("X月X日召开。", "13", "没有13月"),
        ("3月X日召开。", "32", "最多 31 日"),
        ("XXXX年召开。", "20255", "四位数的年份"),
        ("X市妇联。", "35", "填的却是数字"),
    ],
)
def test_a_doubtful_value_is_put_in_and_told(text: str, value: str, said: str) -> None:
    result, warning = filled(text, value)
    assert value in result
    assert said in warning


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("培训XX期。", "二十四"),
        ("培训XX期。", "1,200"),
        ("培训XX人。", "300余"),
        ("参与X-X人。", "30"),
        ("增长X%。", "120"),
        ("近X年来。", "三"),
        ("腊月X日。", "二十三"),
    ],
)
def test_a_sensible_value_is_not_doubted(text: str, value: str) -> None:
    assert filled(text, value)[1] == ""


def test_values_are_one_line_except_where_paragraphs_are_asked_for() -> None:
    assert filled("培训XX期。", "2\n4")[0] == "培训2 4期。"
    assert filled("存在问题：【待填：问题】", "一是。\n二是。")[0] == "存在问题：一是。\n二是。"


def test_filling_every_blank_leaves_none() -> None:
    text = "X市202_年总结\n培训XX期，走访**户，投入万元，待补充。\n1. 抓\n2.\n3. 好\n"
    for _ in range(20):
        found = of(text)
        if not found:
            break
        text = apply(text, [fill(text, found[0], "2025" if "年" in found[0].unit else "12").edit])
    assert of(text) == ()


def test_what_is_remembered_of_a_view_does_not_keep_it() -> None:
    view = View(parse("培训XX期。", markdown=True), None)
    assert blanks(view)
    remembered = weakref.ref(view)
    del view
    gc.collect()
    assert remembered() is None


def test_a_filling_is_an_edit_and_a_warning() -> None:
    assert isinstance(fill("培训XX期。", of("培训XX期。")[0], "3"), Filling)
