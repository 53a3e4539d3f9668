"""Laws of what ``--fix`` makes, over all rules at once: it comes to an end, and no figure and no name changes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafts.edit import apply
from drafts.parse import parse
from sections.catalog import kinds
from sections.check import check
from sections.recognise import recognise
from sections.rule import Finding
from sections.view import View
from tests.properties.test_rules import PIECES as STRUCTURE
from tests.properties.test_text_rules import PIECES as WORDING
from tui.cli.fixing import ROUNDS, fixed

NAMES = ("张建国", "欧阳志远", "李　明", "市林场", "清河县")
FIGURES = ("2024年", "１２", "1,000", "3.5%", "第3页", "13900000000", "&#50;", "202_年", "十二", "⑶")
texts = st.lists(st.sampled_from([*STRUCTURE, *WORDING, *NAMES, *FIGURES]), max_size=60).map("".join)
endings = st.sampled_from(["例.md", "例.txt"])
REPEATED = "ST006"
"""Takes out what stands there a second time."""
EVERY = 3
"""One document in so many is tried; all of them are behind their own tests too."""
KINDS = kinds()
CORPUS = sorted(
    path
    for folder in ("rules/golden", "rules/labelled", "rules/facts", "corpus")
    for path in (Path(__file__).parent.parent / folder).rglob("*")
    if path.suffix in (".md", ".txt")
)[::EVERY]


def findings(text: str, path: str) -> tuple[Finding, ...]:
    draft = parse(text, markdown=path.endswith(".md"))
    report = check(View(draft, recognise(draft, KINDS, path), path))
    for crash in report.crashes:
        raise crash.error
    return report.findings


def mended(text: str, path: str) -> str:
    """As ``qicao check --fix`` leaves it. Fails where it would have to go on."""
    for _ in range(ROUNDS):
        text, made = fixed(text, findings(text, path))
        if not made:
            return text
    pytest.fail(f"fixes go on for ever: {text!r}")


def digits(text: str) -> str:
    return "".join(char for char in text if char.isdecimal())


@given(texts, endings)
def test_fixing_twice_changes_nothing(text: str, path: str) -> None:
    once = mended(text, path)
    assert mended(once, path) == once


@given(texts, endings)
def test_no_safe_fix_touches_a_figure_or_a_name(text: str, path: str) -> None:
    for finding in findings(text, path):
        if finding.fix is not None and finding.fix.safe:
            judge(text, finding)


def judge(text: str, finding: Finding) -> None:
    """What is not the words of a web page keeps every figure, in order, and every name."""
    assert finding.fix is not None
    after = apply(text, finding.fix.edits)
    if finding.code == REPEATED:
        assert all(text[edit.start : edit.end].strip() in after and not edit.text for edit in finding.fix.edits), (
            finding
        )
        return
    if finding.code[:2] != "RS":
        assert digits(after) == digits(text), finding
        assert [after.count(name) for name in NAMES] >= [text.count(name) for name in NAMES], finding
        return
    for edit in finding.fix.edits:
        gone = text[edit.start : edit.end]
        outside = text[edit.start : max(edit.start, min(edit.end, finding.span.start))]
        outside += text[max(edit.start, min(edit.end, finding.span.end)) : edit.end]
        assert not outside.strip(), finding
        assert not any(name in gone for name in NAMES), finding


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_documents_are_mended_once_and_keep_their_figures(path: Path) -> None:
    text = re.sub("⟦[A-Z]{2}\\d{3} |⟧", "", path.read_text("utf-8"))
    once = mended(text, path.name)
    assert mended(once, path.name) == once
    for finding in findings(text, path.name):
        if finding.fix is not None and finding.fix.safe:
            judge(text, finding)
