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
    ],
)
def test_a_name_is_called_by_the_thing_that_has_it(before: str, after: str, label: str) -> None:
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
