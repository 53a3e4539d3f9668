"""The corpus is found as well as the rules promise; what is clean stays silent."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from drafts.parse import parse
from drafts.span import Span
from sections.catalog import kinds
from sections.check import check
from sections.recognise import recognise
from sections.rule import Level
from sections.rules import RULES
from sections.view import View
from tests.corpus.score import PARTS, Score, documents, errors, is_right, read, score, table

FAMILIES = ("BL", "RS", "RQ", "ST", "DT", "FG", "WD", "PU", "PV")
PRECISION = {"BL": 0.97, "RS": 0.98, "RQ": 0.95, "ST": 0.95, "DT": 0.95, "FG": 0.85, "WD": 0.9, "PU": 0.97, "PV": 0.97}
RECALL = {"BL": 0.98, "RS": 0.9, "RQ": 0.9, "ST": 0.9, "DT": 0.9, "FG": 0.9, "WD": 0.9, "PU": 0.9, "PV": 0.9}
GAP_RECALL = 0.5


@pytest.fixture(scope="module")
def opened() -> Score:
    return score(documents("open"))


@pytest.mark.parametrize("family", FAMILIES)
def test_what_is_reported_is_right_and_what_is_wrong_is_reported(opened: Score, family: str) -> None:
    assert opened.count(opened.labelled, family) >= 10
    assert opened.precision(family) >= PRECISION[family]
    assert opened.recall(family) >= RECALL[family]


def test_gaps_without_a_trace(opened: Score) -> None:
    assert opened.recall("BL012", "BL013") >= GAP_RECALL
    assert opened.precision("BL012", "BL013") >= PRECISION["BL"]


def test_every_rule_is_in_the_corpus(opened: Score) -> None:
    assert set(opened.labelled) == {rule.code for rule in RULES}


def test_clean_documents_get_hints_at_most() -> None:
    clean = [text for text in documents("open") if "clean" in text.path.name.split("-")[0]]
    assert len(clean) >= 5
    told = {text.path.name: _loud(text.path, text.text) for text in clean}
    assert {name: findings for name, findings in told.items() if findings} == {}
    assert not any(text.marks for text in clean)


def _loud(path: Path, text: str) -> list[str]:
    draft = parse(text, markdown=path.suffix == ".md")
    report = check(View(draft, recognise(draft, kinds(), path.name), path.name))
    return [f"{f.code} {f.span.of(text)}" for f in report.findings if f.level is not Level.HINT]


def test_documents_are_many_and_of_many_sorts() -> None:
    texts = {part: list(documents(part)) for part in PARTS}
    every = [text for part in PARTS for text in texts[part]]
    assert len(every) >= 180
    assert len(texts["held"]) >= 50
    assert len({text.text for text in every}) == len(every)
    assert {text.path.suffix for text in every} == {".md", ".txt"}
    assert sum(len(text.text) >= 2400 for text in every) >= 6
    assert sum(len(text.text) <= 400 for text in every) >= 10
    found = [recognise(parse(t.text, markdown=t.path.suffix == ".md"), kinds(), t.path.name) for t in every]
    assert {kind.id for kind in found if kind} == set(kinds())
    assert found.count(None) >= 10


def test_marks_are_no_part_of_a_document() -> None:
    marked = "培训⟦XX⟧期，⟦WD003 二是⟦BL002 202_⟧年⟧。\n⟦whole RQ001 PU001⟧\n"
    document = read(marked, Path("a.txt"))
    assert document.text == "培训XX期，二是202_年。\n"
    assert sorted((code, span.of(document.text)) for code, span in document.marks) == [
        ("BL001", "XX"),
        ("BL002", "202_"),
        ("WD003", "二是202_年"),
    ]
    assert document.whole == {"RQ001", "PU001"}
    for wrong in ("⟦XX", "XX⟧", "⟦⟦XX⟧"):
        with pytest.raises(ValueError, match=r"a\.txt"):
            read(wrong, Path("a.txt"))


def test_blanks_count_exactly_and_everything_else_where_it_meets_the_mark() -> None:
    document = read("⟦BL003 ××⟧ ⟦ST001 （五）⟧管理。\n⟦whole RQ001⟧", Path("a.txt"))
    assert is_right(("BL003", Span(0, 2)), document)
    assert not is_right(("BL003", Span(0, 1)), document)
    assert not is_right(("BL001", Span(0, 2)), document)
    assert is_right(("ST001", Span(3, 5)), document)
    assert not is_right(("ST001", Span(6, 8)), document)
    assert is_right(("RQ001", Span(6, 8)), document)


def test_counts_of_a_document() -> None:
    text = "培训⟦XX⟧期、⟦x⟧天，培训⟦BL004 X⟧期。"
    document = read(text, Path("a.txt"))
    counted = score([document])
    assert (counted.labelled, counted.found) == ({"BL001": 2, "BL004": 1}, {"BL001": 3})
    assert (counted.precision("BL001"), counted.recall("BL001")) == (2 / 3, 1)
    assert (counted.precision("BL"), counted.recall("BL")) == (2 / 3, 2 / 3)
    assert (counted.precision("ST"), counted.recall("BL004")) == (1, 0)
    assert [line.split()[0] for line in table(counted)] == ["code", "BL", "BL001", "BL004", "all"]
    assert re.fullmatch(r" +BL001 +2 +3 +2 +0\.667 +1\.000", table(counted)[2])
    assert [line.split("'")[0].strip() for line in errors([document])] == ["a.txt: missed BL004", "a.txt: wrong BL001"]
