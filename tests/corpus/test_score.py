"""The corpus is found as well as the rules promise; what is clean stays silent."""

from __future__ import annotations

import pytest

from tests.corpus.score import PARTS, Score, document, documents, errors, score

PRECISION, RECALL = 0.97, 0.95
PER_CODE_PRECISION = 0.9
GAP_RECALL = 0.5


@pytest.fixture(scope="module")
def whole() -> Score:
    return score(text for part in PARTS for text in documents(part))


def test_blanks_are_found(whole: Score) -> None:
    assert whole.precision() >= PRECISION
    assert whole.recall() >= RECALL


def test_no_code_is_right_by_accident(whole: Score) -> None:
    often = [code for code in whole.codes() if whole.right[code] + whole.missed[code] >= 10]
    assert len(often) >= 7
    assert {code: whole.precision(code) for code in often if whole.precision(code) < PER_CODE_PRECISION} == {}


def test_gaps_without_a_trace(whole: Score) -> None:
    assert whole.recall("BL012", "BL013") >= GAP_RECALL
    assert whole.precision("BL012", "BL013") >= PRECISION


def test_every_code_is_in_the_corpus(whole: Score) -> None:
    assert whole.codes() == [f"BL{number:03}" for number in range(1, 15)]


def test_the_documents_that_rules_were_tuned_on_hold_no_error() -> None:
    assert list(errors(documents("open"))) == []


@pytest.mark.parametrize("part", PARTS)
def test_clean_documents_stay_silent(part: str) -> None:
    clean = [text for text in documents(part) if text.path.name.startswith("clean")]
    assert len(clean) >= 2
    assert {text.path.name: sorted(text.found()) for text in clean if text.blanks or text.found()} == {}


def test_documents_are_many_and_none_is_there_twice() -> None:
    texts = [text for part in PARTS for text in documents(part)]
    assert len(texts) >= 25
    assert len({text.text for text in texts}) == len(texts)
    assert {text.path.suffix for text in texts} == {".md", ".txt"}


def test_marks_are_no_part_of_a_document(tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("corpus") / "a.txt"
    path.write_text("培训⟦XX⟧期，⟦BL002 202_⟧年。", "utf-8")
    read = document(path)
    assert read.text == "培训XX期，202_年。"
    assert sorted((code, span.of(read.text)) for code, span in read.blanks) == [("BL001", "XX"), ("BL002", "202_")]
