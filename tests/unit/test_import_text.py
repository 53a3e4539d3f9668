"""Import: what becomes of headings, paragraphs, indents and broken lines, and what is said about it."""

from __future__ import annotations

import pytest

from drafts.import_text import Imported, import_text


def imported(text: str, name: str = "来文.txt") -> Imported:
    return import_text(text, name)


def said(notes: object) -> str:
    assert isinstance(notes, tuple)
    return "\n".join(map(str, notes))


def test_a_small_report() -> None:
    result = imported(
        "\r\n  某镇2025年工作总结\r\n　　今年以来，全镇上下真抓实干。\r\n　　一、工作情况\r\n　　（一）抓培训。办班3期。\r\n　　二、存在问题。\r\n"
    )
    assert result.text == (
        "# 某镇2025年工作总结\n\n今年以来，全镇上下真抓实干。\n\n## 一、工作情况\n\n"
        "### （一）抓培训。\n\n办班3期。\n\n## 二、存在问题。\n"
    )
    assert said(result.done).splitlines() == [
        "第 2 行：从这里起，5 行去掉了行首的空格。",
        "第 2 行：“某镇2025年工作总结”设为标题。",
        "第 4 行：“一、工作情况”设为一级小标题。",
        "第 5 行：“（一）抓培训。”原来和正文连写，拆开设为二级小标题。",
        "第 6 行：“二、存在问题。”设为一级小标题。",
    ]
    assert result.left == ()


def test_glued_and_nested_headings_get_lines_of_their_own() -> None:
    result = imported(
        "某局工作总结\n一、情况\n（一）抓学习。学了三次。（二）抓落实。落实五项。\n二、打算。（一）再学习。一月一次。"
    )
    assert result.text.split("\n\n")[2:] == [
        "### （一）抓学习。",
        "学了三次。",
        "### （二）抓落实。",
        "落实五项。",
        "## 二、打算。",
        "### （一）再学习。",
        "一月一次。\n",
    ]
    assert "“（二）抓落实。”原来接在上一段末尾" in said(result.done)


def test_arabic_headings() -> None:
    result = imported("某局工作总结\n一、情况\n1.抓学习。学了三次，人人过关。\n2.抓落实。落实五项，件件有着落。")
    assert "#### 1.抓学习。\n\n学了三次，人人过关。\n\n#### 2.抓落实。" in result.text


def test_lists_quotes_and_tables_stay_together() -> None:
    text = "某局工作总结\n今年的工作：\n- 甲\n-   乙\n  - 丙\n> 引一\n> 引二\n| 表 | 格 |\n|---|---|\n结尾。"
    assert imported(text).text == (
        "# 某局工作总结\n\n今年的工作：\n\n- 甲\n- 乙\n  - 丙\n\n> 引一\n> 引二\n\n| 表 | 格 |\n|---|---|\n\n结尾。\n"
    )


def test_headings_that_cannot_be_told_from_their_text_are_left() -> None:
    result = imported("某局工作总结\n（一）抓好“学习。”活动，正文")
    assert "\n（一）抓好“学习。”活动，正文\n" in result.text
    assert "分不准" in said(result.left)


def test_repeated_title_and_web_lines_are_told_and_left() -> None:
    text = "某局2025年工作总结　　今年以来，全局…\n某局2025年工作总结\n更新时间:2025-12\n全局##paidbegin##上下。\n##paidend##"
    result = imported(text)
    assert [note.line for note in result.left] == [1, 3, 4, 5]
    assert "重复了标题" in str(result.left[0])
    assert "“##paidbegin##”像是网站加进来的" in str(result.left[2])
    assert "全局##paidbegin##上下。" in result.text


@pytest.mark.parametrize(
    ("line", "draft"),
    [
        ("```", "\\```"),
        ("~~~", "\\~~~"),
        ("<script>alert(1)</script>", "\\<script>alert(1)</script>"),
        ("字<!-- 注 -->字", "字\\<!-- 注 -->字"),
        ("\\# 井", "\\\\# 井"),
        ("##paidend##", "##paidend##"),
        ("走访**户，慰问***人。", "走访**户，慰问***人。"),
        ("    四个空格。", "四个空格。"),
        ("C:\\路径", "C:\\路径"),
        ("[注]: 说明", "[注]: 说明"),
        ("<b>粗</b>", "<b>粗</b>"),
        ("___", "___"),
    ],
)
def test_backslashes_only_where_the_structure_needs_them(line: str, draft: str) -> None:
    assert imported(f"某局工作总结\n开头。\n{line}").text == f"# 某局工作总结\n\n开头。\n\n{draft}\n"


def test_a_rule_at_the_top_becomes_no_front_matter() -> None:
    assert imported("\n---\n一、情况。k: v\n---").text == "\n---\n\n## 一、情况。\n\nk: v\n\n---\n"


def test_hashes_in_plain_text_are_headings_and_told() -> None:
    result = imported("#　某局工作总结\n##  一、情况\n正文。")
    assert result.text == "# 某局工作总结\n\n## 一、情况\n\n正文。\n"
    assert said(result.done).count("标题号") == 2


def test_markdown_keeps_its_lines() -> None:
    text = "# 题\n\n软换行\n第二行\n\n```\n一、代码\n```\n\n一、情况\n正文。<!-- 注 -->\n\n\n尾"
    assert imported(text, "稿.MD").text == text.replace("一、情况\n", "## 一、情况\n\n")


def test_front_matter_is_added_or_set() -> None:
    front = {"qicao": "1", "kind": "plan"}
    assert (
        import_text("某局工作计划", "x.txt", front=front).text == "---\nqicao: 1\nkind: plan\n---\n\n# 某局工作计划\n"
    )
    draft = "---\nkind: x\nunit: 某局\n---\n\n# 某局工作计划\n"
    assert import_text(draft, "", front=front).text == draft.replace("kind: x", "kind: plan").replace(
        "某局\n---", "某局\nqicao: 1\n---"
    )


def test_nothing_comes_of_nothing() -> None:
    assert imported("") == Imported("", (), ())
    assert imported("\n \n　\n").text == ""
