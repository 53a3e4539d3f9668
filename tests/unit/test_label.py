"""What a name left out is called: by the thing behind it, never by a verb that happens to follow."""

from __future__ import annotations

import pytest

from sections.label import guess


@pytest.mark.parametrize(
    ("before", "after", "label"),
    [
        ("完成", "教堂危房改造", "教堂名称"),
        ("", "大桥建成通车", "大桥名称"),
        ("选派医师赴", "医院进修", "医院名称"),
        ("打造“", "女声”公众号", "女声名称"),
        ("推广“", "议事厅”做法", "议事厅名称"),
        ("以“书香", "”建设为主线", "名称"),
        ("年年都是", "当先进", "名称"),
        ("党委书记", "主持会议", "姓名"),
        ("为建设和谐", "作出积极贡献", "地名"),
        ("这五年是", "发展史上极不平凡的五年", "地名"),
        ("交出彰显", "担当的答卷", "地名"),
        ("毕业后回到家乡", "等待分配", "地名"),
        ("由王 ", " 三位同志组成", "姓名"),
        ("各位领导：我叫", "，今年四十岁", "姓名"),
        ("村党支部书记", "因劳累过度", "姓名"),
        ("去年春天，", "任村党支部书记后", "姓名"),
        ("党委副书记、镇长：", "党委委员", "镇长"),
        ("关于", "的请示", "事项"),
        ("", "（审议机关）：", "审议机关"),
        ("来函（", "〔2025〕3号）收悉", "发文机关代字"),
        ("写下了属于", "的篇章", ""),
        ("请来了文化馆原主任郭", "为大家讲课", "姓名"),
    ],
)
def test_a_name_is_called_by_the_thing_that_has_it(before: str, after: str, label: str) -> None:
    assert guess(before, "XX", after).name == label


@pytest.mark.parametrize(
    ("before", "after", "label"),
    [
        ("地区生产总值突破", "亿元大关", "地区生产总值"),
        ("缺陷：3 个（新增：", "项", "新增项数"),
        ("（县发〔2025〕", "号）", "文号"),
        ("总人口", "万人", "总人口"),
        ("在确定今后一个时期发展总体思路时提出要加快打造", "个中心", "中心数"),
        ("", "人用勤劳改变面貌", "人数"),
        ("第 ", "周", "第几周"),
        ("沿淮建成良田", "萬畝", "良田面积"),
        ("“共享工坊”共接待居民", "人次", "居民人次"),
        ("建成共享工坊", "个", "共享工坊数"),
        ("投入8万元，惠及困难家庭", "户", "困难家庭户数"),
        ("统筹推进业务培训", "次", "业务培训次数"),
        ("群众来访接待率", "%", "群众来访接待率"),
    ],
)
def test_what_is_counted_is_a_noun(before: str, after: str, label: str) -> None:
    assert guess(before, "XX", after).name == label


@pytest.mark.parametrize(
    ("before", "after", "label"),
    [
        ("建成市级以上巾帼农庄", "个", "巾帼农庄数"),
        ("评选省级示范农庄", "个", "示范农庄数"),
        ("申报省##paidbegin##级“示范农庄”", "个", "示范农庄数"),
        ("其中，省级", "个", "省级数"),
    ],
)
def test_how_high_a_thing_ranks_is_no_part_of_what_is_counted(before: str, after: str, label: str) -> None:
    assert guess(before, "XX", after).name == label


def test_what_waits_for_a_figure_is_no_place() -> None:
    assert guess("建成数字", "XX", "。").name == "地名"
    assert guess("详细数字", "【待补充】", "。").name == "详细数字"
