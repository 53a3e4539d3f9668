"""Laws of the rules on wording, punctuation and privacy: no text breaks them, and what they mend stays mended."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafts.edit import Edit, apply, ordered
from drafts.parse import parse
from sections.catalog import kinds
from sections.check import Report, check
from sections.kind import Kind
from sections.recognise import recognise
from sections.rule import Finding
from sections.rules import RULES
from sections.view import View
from tests.corpus.score import read

OURS = tuple(rule for rule in RULES if rule.family in {"WD", "PU", "PV"})
CORPUS = sorted((Path(__file__).parent.parent / "corpus" / "open").iterdir())
ROUNDS = 10

PIECES = [
    "县体育局2024年工作总结\n",
    "# ",
    "- ",
    "| a | b |\n",
    "| - | - |\n",
    "(一)",
    "（一)",
    "一,",
    "工作",
    "开展活动",
    "2024年",
    "1,000",
    "9:30",
    *",;:()?!.",
    *"，。；：、“”‘’《》（）【】",
    '"',
    "'",
    "…",
    "...",
    "。。",
    "，，",
    "—",
    "--",
    "13～17万元",
    "5-10%",
    "》、《",
    "截止目前",
    "做为一名",
    "帐目",
    "的的",
    "进行进行",
    "将把学习为首要任务",
    "中国特色社会主",
    "中国特色社会义",
    "习近平新时代中国特色社会主义",
    "四个意识",
    "“两个意识”、",
    "县妇联在县妇联的指导下",
    "xx街道槐花社区",
    "xx县",
    "组织各村开展庭院环境卫生整治评比",
    "悅",
    "⽂",
    "Аp",
    "二○二四年",
    "１２",
    "\u200b",
    "\u2028",
    "\x0c",
    "\ufeff",
    "13900000000",
    "990101190101010015",
    "卡号6200000000000000018",
    "zhang88@163.com",
    "QQ：123456",
    "来源：网友投稿",
    "&nbsp;",
    "rsquo;",
    "**",
    "`",
    "```\n",
    "\\",
    "[a](b)",
    "<!-- -->",
    "张建国",
    " ",
    "\u3000",
    "\n",
    "\n\n",
    "\r\n",
]
texts = st.one_of(
    st.text(st.characters(codec="utf-8"), max_size=200),
    st.lists(st.sampled_from(PIECES), max_size=60).map("".join),
)
endings = st.sampled_from(["例.md", "例.txt"])
KINDS = kinds()
kind_ids = st.sampled_from([None, "annual-summary", "personal-summary"])


def checked(text: str, path: str, kind_id: str | None) -> Report:
    draft = parse(text, markdown=path.endswith(".md"))
    kind: Kind | None = KINDS[kind_id] if kind_id else recognise(draft, KINDS, path)
    report = check(View(draft, kind, path), OURS)
    for crash in report.crashes:
        raise crash.error
    return report


def safe_edits(findings: tuple[Finding, ...]) -> list[Edit]:
    """The edits of the safe fixes that keep clear of one another."""
    taken: list[Edit] = []
    for finding in findings:
        if finding.fix is not None and finding.fix.safe:
            edits = finding.fix.edits
            if not any(e.start <= t.end and t.start <= e.end for e in edits for t in taken):
                taken += edits
    return taken


def fixed(text: str, path: str, kind_id: str | None) -> str:
    """``text`` with safe fixes applied until none is left. Fails where they do not come to an end."""
    for _ in range(ROUNDS):
        edits = safe_edits(checked(text, path, kind_id).findings)
        if not edits:
            return text
        text = apply(text, edits)
    pytest.fail(f"fixes go on for ever: {text!r}")


@given(texts, endings, kind_ids)
def test_no_text_breaks_a_rule_and_spans_lie_in_it(text: str, path: str, kind_id: str | None) -> None:
    report = checked(text, path, kind_id)
    assert report == checked(text, path, kind_id)
    for finding in report.findings:
        assert 0 <= finding.span.start < finding.span.end <= len(text)
        if finding.fix is not None:
            assert finding.fix.edits
            assert ordered(finding.fix.edits)
            assert all(0 <= edit.start <= edit.end <= len(text) for edit in finding.fix.edits)


@given(texts, endings, kind_ids)
def test_safe_fixes_come_to_an_end(text: str, path: str, kind_id: str | None) -> None:
    once = fixed(text, path, kind_id)
    assert safe_edits(checked(once, path, kind_id).findings) == []


@given(texts, endings, kind_ids)
def test_no_safe_fix_touches_a_figure_or_a_word(text: str, path: str, kind_id: str | None) -> None:
    """Safe fixes change punctuation, what nobody sees, look-alikes, and single characters of confused words."""
    for finding in checked(text, path, kind_id).findings:
        for edit in finding.fix.edits if finding.fix and finding.fix.safe else ():
            gone = text[edit.start : edit.end]
            assert not re.search(r"[0-9A-Za-z０-９]", gone + edit.text)
            if not re.search(r"^[止至做帐份\u2e80-\u2fd5\uf900-\ufaff]?$", gone):
                assert not re.search(r"[\u4e00-\u9fff]", gone + edit.text)


@given(texts, endings, kind_ids)
def test_no_character_is_reported_twice_by_rules_of_one_family(text: str, path: str, kind_id: str | None) -> None:
    """Punctuation and characters: one mistake, one finding."""
    spans = sorted(f.span for f in checked(text, path, kind_id).findings if f.code in {"PU001", "PU003", "PU004"})
    assert all(one.end <= other.start for one, other in pairwise(spans))


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.name)
def test_corpus_is_fixed_once_and_for_all(path: Path) -> None:
    text = read(path.read_text("utf-8"), path).text
    once = fixed(text, path.name, None)
    assert re.findall(r"\d+", once) == re.findall(r"\d+", text)
    assert fixed(once, path.name, None) == once
