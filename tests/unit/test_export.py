"""Export: plain text and a page to print, with what a reader sees and nothing else."""

from __future__ import annotations

import re

import pytest

from drafts.export_html import export_html
from drafts.export_text import export_text
from drafts.parse import parse
from drafts.span import Span

DRAFT = """---
qicao: 1
title: 题
---

# 某局工作总结

<!-- qicao: off BL001 原因 -->
今年<!-- 批注
两行 -->以来，**XX** 期。


## 一、情况

- 甲
1. 乙

### （一）抓学习。
\\# 井 \\<!-- 字 -->
"""


def text_of(text: str, *, indent: bool = False) -> str:
    return export_text(parse(text, markdown=True), indent=indent)


def page_of(text: str, *spans: Span) -> str:
    return export_html(parse(text, markdown=True), literal=spans)


def test_plain_text() -> None:
    assert text_of(DRAFT) == (
        "某局工作总结\n\n今年\n以来，XX 期。\n\n一、情况\n\n- 甲\n1. 乙\n\n（一）抓学习。\n# 井 <!-- 字 -->\n"
    )


def test_plain_text_with_indents() -> None:
    assert text_of(DRAFT, indent=True) == (
        "某局工作总结\n　　今年\n　　以来，XX 期。\n　　一、情况\n　　- 甲\n　　1. 乙\n　　（一）抓学习。\n　　# 井 <!-- 字 -->\n"
    )


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("**一是抓学习。**全年 *12* 次，`a_b` 不变。", "一是抓学习。全年 12 次，a_b 不变。"),
        (
            "见[网站](https://example.cn/a)和[https://example.cn](https://example.cn)。",
            "见网站（https://example.cn/a）和https://example.cn。",
        ),
        ("走访***户，增长____%，5*3*2 米，第\\_季度，* 不成对", "走访***户，增长____%，5*3*2 米，第_季度，* 不成对"),
        ("- **甲** <!-- *注* -->乙", "- 甲 乙"),
        ("C:\\文件、\\# 井", "C:\\文件、\\# 井"),
    ],
)
def test_marks_are_no_plain_text(line: str, shown: str) -> None:
    assert text_of(f"# **总结**\n\n{line}\n") == f"总结\n\n{shown}\n"


def test_blanks_of_stars_stay_in_plain_text() -> None:
    text = "走访**户，<!-- 查 -->慰问**人，**好**。"
    draft = parse(text, markdown=True)
    assert export_text(draft, literal=[Span(2, 4), Span(18, 20)]) == "走访**户，慰问**人，好。\n"
    assert export_text(parse("走访**户，**好**。", markdown=False)) == "走访**户，**好**。\n"


def test_code_keeps_its_hashes_and_comments() -> None:
    assert text_of("```\n# 井\n<!-- 注 -->\n```\n") == "```\n# 井\n<!-- 注 -->\n```\n"


def test_a_comment_without_end_is_text() -> None:
    assert text_of("前<!-- 甲 -->后\n<!-- 没完\n\n# 后面\n") == "前后\n<!-- 没完\n\n# 后面\n"


def test_nothing() -> None:
    assert text_of("") == text_of("---\nqicao: 1\n---\n") == ""


def test_page() -> None:
    page = page_of(DRAFT)
    assert "<title>某局工作总结</title>" in page
    assert "<h1>某局工作总结</h1>\n" in page
    assert "<h2>一、情况</h2>\n" in page
    assert "<strong>XX</strong> 期。" in page
    assert "# 井 &lt;!-- 字 --&gt;" in page
    assert "qicao" not in page
    assert "批注" not in page


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
        ("<img src=x onerror=y>", "<p>&lt;img src=x onerror=y&gt;</p>"),
        ("![图](http://x.example/t.png)", '<p>!<a href="http://x.example/t.png">图</a></p>'),
        ("[点](javascript:alert(1))", "<p>[点](javascript:alert(1))</p>"),
        ("[注]: http://x.example", "<p>[注]: http://x.example</p>"),
        ("一\n二", "<p>一<br />\n二</p>"),
        ("    四格\n", "<p>四格</p>"),
        ("　　两格\n", "<p>两格</p>"),
        ("{title}{body}\x1b\u202e", "<p>{title}{body}␛‹U+202E›</p>"),
    ],
)
def test_page_shows_and_does_not_run(line: str, shown: str) -> None:
    assert shown in page_of(line)


def test_title_cannot_leave_its_place() -> None:
    assert "<title>&lt;/title&gt;&lt;b&gt;总结{}</title>" in page_of("# </title><b>总结{}")


def test_blanks_of_stars_are_no_emphasis() -> None:
    text = "走访**户，慰问**人。"
    assert "<strong>" in page_of(text)
    assert "走访<mark>**</mark>户，慰问<mark>**</mark>人。" in page_of(text, Span(2, 4), Span(8, 10))


def test_backslashes_in_blanks_are_no_text() -> None:
    text = "走访\\_\\_户，慰问\\*人，\\___次。"
    page = page_of(text, Span(2, 6), Span(10, 12), Span(15, 18))
    assert "走访<mark>__</mark>户，慰问<mark>*</mark>人，" in page
    assert "___次" in re.sub("</?mark>", "", page)


def test_text_with_the_old_line_ends() -> None:
    assert text_of("# 题\r\n\r\n一\r二\r\n") == "题\n\n一\n二\n"
    assert "<h1>题</h1>\n<p>一<br />\n二</p>" in page_of("# 题\r\n\r\n一\r二\r\n")
