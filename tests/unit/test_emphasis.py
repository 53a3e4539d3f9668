"""Which stars and lines are emphasis, in Markdown and in plain text; the others are left for the rules on blanks."""

from __future__ import annotations

import pytest

from sections.emphasis import emphasis_marks


def left(text: str, *, markdown: bool) -> str:
    """``text`` without the marks of emphasis."""
    marks = {at for start, end in emphasis_marks(text, 0, len(text), markdown=markdown) for at in range(start, end)}
    return "".join(char for at, char in enumerate(text) if at not in marks)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("**项目**年度推进，**镇党委**书记到场", "项目年度推进，镇党委书记到场"),
        ("**市**、**县**、**乡**三级", "市、县、乡三级"),
        ("**注意：**全部完成", "注意：全部完成"),
        ("**_又粗又斜_**的字", "又粗又斜的字"),
        ("完成**3**项、**5**个", "完成3项、5个"),
        ("**重点**——说明", "重点——说明"),
        ("***社区* 发布管理员**", "社区 发布管理员"),
        ("***重点** 各科室牵头*，**限期**办结", "重点 各科室牵头，限期办结"),
        ("文件所属的**组**名", "文件所属的组名"),
        ("使用 (**版本 >=2.1**)，**满意率 < 95%** 的重做", "使用 (版本 >=2.1)，满意率 < 95% 的重做"),
        ("__强调__一下，_斜体_也行", "强调一下，斜体也行"),
        ("任务**FIX-20**和**第20**条，**Day 20** 复习，共**120**人", "任务FIX-20和第20条，Day 20 复习，共120人"),
    ],
)
def test_emphasis_in_markdown(text: str, kept: str) -> None:
    assert left(text, markdown=True) == kept


@pytest.mark.parametrize(
    "text",
    [
        "走访**户，慰问**人",
        "在**镇、**村走访**户",
        "**年**月**日",
        "党的**大精神，走访**户。",
        "20**年以来，19**年",
        "<**县>新建<**工程>",
        "印发《*》和“**”",
        "__镇和__村",
        "_镇和_村",
        "user_name和snake_case",
        "\\*\\*户",
    ],
)
@pytest.mark.parametrize("markdown", [False, True])
def test_what_is_left_for_the_rules(text: str, markdown: bool) -> None:
    assert left(text, markdown=markdown) == text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("**重点工作**稳步推进", "重点工作稳步推进"),
        ("*街道落实，*高新区完成", "*街道落实，*高新区完成"),
        ("**区委组织部牵头，**开展活动", "**区委组织部牵头，**开展活动"),
    ],
)
def test_plain_text_is_seldom_meant_as_markdown(text: str, kept: str) -> None:
    assert left(text, markdown=False) == kept


def test_a_line_of_nothing_but_marks_is_read_once() -> None:
    """Every opening mark looks at so many runs and no further, so the number of steps grows with the text."""
    text = "**户" * 5000
    assert left(text, markdown=True) == text
