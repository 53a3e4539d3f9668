"""What counts as prose: emphasis marks go, stars and lines that stand for something left out stay."""

import pytest

from drafts.parse import parse
from sections.prose import MARKER, OPAQUE, prose


def shown(text: str, *, markdown: bool = True) -> str:
    """The prose with marks taken out and every stretch that is no prose as one ◻."""
    kept = prose(parse(text, markdown=markdown)).replace(MARKER, "")
    while OPAQUE * 2 in kept:
        kept = kept.replace(OPAQUE * 2, OPAQUE)
    return kept.replace(OPAQUE, "◻")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("**重点工作**：抓培训。", "重点工作：抓培训。"),
        ("抓好**安全生产**和*消防*工作。", "抓好安全生产和消防工作。"),
        ("完成**3项**任务。", "完成3项任务。"),
        ("完成**XX**项任务。", "完成XX项任务。"),
        ("__强调__一句，_再来_一句。", "强调一句，再来一句。"),
        ("***又粗又斜***。", "又粗又斜。"),
        ("**一是抓培训，二是抓宣传。**全年如此。", "一是抓培训，二是抓宣传。全年如此。"),
        ("**年度目标**与**个人总结**。", "年度目标与个人总结。"),
        ("## **工作**", "工作"),
        ("~~删去的话~~留下的话", "删去的话留下的话"),
    ],
)
def test_emphasis_is_taken_out(text: str, kept: str) -> None:
    assert shown(text) == kept


@pytest.mark.parametrize(
    "text",
    [
        "全年走访**户，慰问**人。",
        "在***镇召开会议，***村参加。",
        "增长__%，完成__项。",
        "投入**万元。",
        "举办培训*期、讲座*场。",
        "覆盖*个街道，惠及*人次，另有*户。",
    ],
)
def test_what_stands_for_something_left_out_stays(text: str) -> None:
    assert shown(text) == text


def test_pairs_do_not_reach_over_paragraphs() -> None:
    text = "走访**户困难家庭\n\n慰问**人老同志"
    assert shown(text) == text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("见[附件一](附件/a.docx)。", "见附件一◻。"),
        ("见[单位](名称)。", "见[单位](名称)。"),
        ("命令 `XX` 不改。", "命令 ◻ 不改。"),
        ("甲<!-- XX -->乙", "甲◻乙"),
        ("甲<br>乙", "甲◻乙"),
        ("网址 https://a.cn/XX?x=1。", "网址 ◻。"),
        ("- [x] 完成XX项", "完成XX项"),
        ("> 引用XX", "引用XX"),
        ("## 一、工作", "一、工作"),
        ("---\nkind: plan\n---\n正文", "◻\n◻\n◻\n正文"),
        ("正文\n\n***\n\n正文", "正文\n\n◻\n\n正文"),
        ("\\*\\*户", "**户"),
        ("```\nXX\n```", "◻\n◻\n◻"),
    ],
)
def test_what_is_no_prose(text: str, kept: str) -> None:
    assert shown(text) == kept
