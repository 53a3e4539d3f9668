"""Laws of the rules on residue, structure and required parts: whatever the text, they do not fall over and do no harm."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafts.edit import Edit, apply
from drafts.lineends import normalise
from drafts.parse import parse
from sections.catalog import kinds
from sections.check import Report, check
from sections.recognise import recognise
from sections.rule import Finding
from sections.rules import RULES
from sections.view import View

OURS = tuple(rule for rule in RULES if rule.family in {"RS", "RQ", "ST"})
LAYOUT_ONLY = {"ST002", "ST003", "ST007"}
"""Their safe fixes change white space and nothing else."""
GOLDEN = sorted(
    p for p in (Path(__file__).parent.parent / "rules" / "golden").rglob("*") if p.suffix in {".md", ".txt"}
)
ROUNDS = 10

PIECES = [
    "县档案馆2024年工作总结",
    "县档案馆2024年工作总结及2025年工作计划\n",
    "# ",
    "## ",
    "一、",
    "二、",
    "四、",
    "（一）",
    "(二)",
    "（三）、",
    "1.",
    "（2）",
    "一是抓学习。",
    "二是",
    "四是抓落实，",
    "抓好工作。",
    "今年以来，在县委领导下，围绕中心工作，取得新成效",
    "存在问题",
    "下一步打算",
    "##paidbegin##",
    "$$paidend$$",
    "---此处隐藏800字，下载后查看---",
    "更新时间:2025-01 来源:网友投稿",
    "最新推荐",
    "来自：【公众号：某某】",
    "&nbsp;",
    "&ldquo;",
    "〞",
    "- 3 -",
    "— 4 —",
    "第1页 共9页",
    "第1页共2页",
    "工作总结第2页",
    "1、",
    "2、",
    "3、",
    "抓好落实。" * 20 + "就",
    "时间:2024-03-05 08:15:42 总结 我要投稿",
    "来源:网络 点击数:35",
    "下面是小编整理的总结，欢迎阅读。",
    "总结是一种书面材料。",
    "工作总结1",
    "工作总结2",
    "（集合5篇）",
    "6 S( C+ d0 y: D/ H$ Q3 k- C",
    "鎮(zhèn)" * 5,
    "的'",
    "(未完,全文共900字)",
    "下载后可任意编辑",
    "【待填：场次】",
    "（可选）",
    "| a | b |",
    "```",
    "<!-- qicao: off ST -->",
    "**",
    "　　",
    " ",
    "\n",
    "\n\n",
    "\r\n",
    "，",
    "。",
    "：",
    "……",
    "就",
    "业。落实",
    "12",
]
texts = st.one_of(
    st.text(st.characters(codec="utf-8"), max_size=300),
    st.lists(st.sampled_from(PIECES), max_size=60).map("".join),
)
endings = st.sampled_from(["例.md", "例.txt"])


def view_of(text: str, path: str) -> View:
    draft = parse(text, markdown=not path.endswith(".txt"))
    return View(draft, recognise(draft, kinds(), path), path)


def checked(text: str, path: str) -> Report:
    report = check(view_of(text, path), OURS)
    assert report.crashes == ()
    return report


def safe_edits(text: str, findings: Iterable[Finding]) -> list[Edit]:
    """The edits of all safe fixes that keep clear of one another, with the line ends of the text."""
    usual = normalise(text)[1].usual
    taken: list[Edit] = []
    for finding in findings:
        if finding.fix is None or not finding.fix.safe:
            continue
        edits = [Edit(e.start, e.end, e.text.replace("\n", usual)) for e in finding.fix.edits]
        if not any(e.start <= t.end and t.start <= e.end for e in edits for t in taken):
            taken += edits
    return taken


def fixed(text: str, path: str) -> str:
    """``text`` with safe fixes applied until none is left. Fails where they do not come to an end."""
    for _ in range(ROUNDS):
        after = apply(text, safe_edits(text, checked(text, path).findings))
        if after == text:
            return text
        text = after
    pytest.fail(f"fixes go on for ever: {text!r}")


@given(texts, endings)
def test_no_text_breaks_a_rule_and_spans_lie_in_it(text: str, path: str) -> None:
    for finding in checked(text, path).findings:
        span = finding.span
        assert 0 <= span.start <= span.end <= len(text)
        assert span.start < span.end or not text.strip()
        for edit in finding.fix.edits if finding.fix else ():
            assert 0 <= edit.start <= edit.end <= len(text)


@given(texts, endings)
def test_the_same_text_gives_the_same_findings(text: str, path: str) -> None:
    assert checked(text, path) == checked(text, path)


@given(texts, endings)
def test_safe_fixes_come_to_an_end(text: str, path: str) -> None:
    once = fixed(text, path)
    assert fixed(once, path) == once


@given(texts, endings)
def test_a_fix_of_the_layout_changes_white_space_only(text: str, path: str) -> None:
    for finding in checked(text, path).findings:
        if finding.code in LAYOUT_ONLY and finding.fix:
            assert "".join(apply(text, finding.fix.edits).split()) == "".join(text.split())


@given(texts, endings)
def test_no_safe_fix_touches_a_figure_outside_what_it_reports(text: str, path: str) -> None:
    for finding in checked(text, path).findings:
        for edit in finding.fix.edits if finding.fix and finding.fix.safe else ():
            left, right = text[edit.start : finding.span.start], text[finding.span.end : edit.end]
            assert not re.search(r"\d", (left if edit.start < finding.span.start else "") + right)


@pytest.mark.parametrize("path", GOLDEN, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_golden_drafts_are_fixed_once_and_for_all(path: Path) -> None:
    text = path.read_text("utf-8")
    once = fixed(text, path.name)
    assert safe_edits(once, checked(once, path.name).findings) == []
    if path.parent.name != "marked":
        assert once == text
