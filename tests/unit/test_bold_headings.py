"""Headings in bold, as many editors and chat robots write them: the marks are no part of number or words."""

from __future__ import annotations

import pytest

from drafts.model import BlockKind, Draft
from drafts.parse import parse
from sections.catalog import kinds
from sections.kind import State
from sections.prose import prose
from sections.view import View


def markdown(text: str) -> Draft:
    return parse("# 县档案馆2024年工作总结\n\n今年以来，工作平稳。\n\n" + text, markdown=True)


@pytest.mark.parametrize(
    ("line", "level", "number", "body", "running"),
    [
        ("**一、主要工作**", 2, 1, "主要工作", None),
        ("**（二）抓接收。**", 3, 2, "抓接收", None),
        ("**三、抓服务。**全年接待查档4800人次。", 2, 3, "抓服务", "全年接待查档4800人次。"),
        ("__1. 抓编研__：编印史料2种。", 4, 1, "抓编研", "：编印史料2种。"),
        ("## **四、主要工作**", 2, 4, "主要工作", None),
        ("### **抓编研**", 3, None, "抓编研", None),
    ],
)
def test_bold_heading(line: str, level: int, number: int | None, body: str, running: str | None) -> None:
    draft = markdown(line + "\n\n完成任务。\n")
    (heading,) = draft.headings
    assert (heading.level, heading.numeral.value if heading.numeral else None) == (level, number)
    assert heading.body.of(draft.text) == body
    assert (heading.running.of(draft.text) if heading.running else None) == running
    assert "*" not in prose(draft)
    assert "_" not in prose(draft)


@pytest.mark.parametrize(
    "line",
    [
        "**全年**举办培训12期。",
        "**户、**件、**次。",
        "**一、二类**企业都要检查，三类企业抽查。" + "逐户建立台账。" * 12,
    ],
)
def test_bold_words_are_no_heading(line: str) -> None:
    assert markdown(line + "\n").headings == ()
    assert markdown(line + "\n").blocks[-1].kind is BlockKind.PARAGRAPH


def test_sections_under_bold_headings_are_found() -> None:
    draft = markdown(
        "## **一、工作情况**\n\n完成任务。\n\n**存在的问题**\n\n学习不够。\n\n**三、下一步打算**\n\n努力。\n"
    )
    matched = View(draft, kinds()["annual-summary"]).matched
    states = {found.section.id: (found.state, found.by) for found in matched.sections}
    for section in ("achievements", "problems", "next"):
        assert states[section] == (State.PRESENT, "heading")
