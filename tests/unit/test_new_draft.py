"""Starting a draft: sensible proposals, plain complaints, a file that is not there yet."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from drafts.store import StoreError
from sections.catalog import built_in
from tui import new_draft

ANNUAL = built_in()["annual-summary"]


@pytest.mark.parametrize(
    ("kind", "month", "year"),
    [
        ("annual-summary", 1, 2025),
        ("annual-summary", 12, 2026),
        ("half-year", 7, 2026),
        ("half-year", 1, 2025),
        ("plan", 3, 2026),
        ("plan", 11, 2027),
        ("briefing", 1, 2026),
    ],
)
def test_the_year_is_the_one_people_write_about(kind: str, month: int, year: int) -> None:
    assert new_draft.usual_year(kind, date(2026, month, 10)) == year


def test_a_kind_asks_for_what_its_forms_hold(tmp_path: Path) -> None:
    debrief = [question.field for question in new_draft.asked(built_in()["party-debrief"], tmp_path, date(2026, 1, 5))]
    assert {"post", "year", "name"} <= set(debrief)
    unit, year = new_draft.asked(ANNUAL, tmp_path, date(2026, 1, 5))[:2]
    assert (unit.label, year.label, year.answer) == ("单位名称", "年份", "2025")


def test_the_desk_says_whose_drafts_these_are(tmp_path: Path) -> None:
    (tmp_path / "qicao.yaml").write_text("unit: 某市水务局\n", encoding="utf-8")
    assert new_draft.asked(ANNUAL, tmp_path, date(2026, 1, 5))[0].answer == "某市水务局"


@pytest.mark.parametrize("answer", ["", "2025", "２０２５", "2025年", " 2025 "])
def test_years_that_will_do(answer: str) -> None:
    assert new_draft.answer_problem("year", answer) == ""


@pytest.mark.parametrize("answer", ["25", "今年", "12025", "2025-26", "1066", "²⁰²⁵x"])
def test_years_that_will_not(answer: str) -> None:
    assert "四位数字" in new_draft.answer_problem("year", answer)


def test_other_answers_are_free_but_not_endless_nor_hidden() -> None:
    assert new_draft.answer_problem("unit", "某市水务局") == ""
    assert "太长" in new_draft.answer_problem("unit", "局" * 61)
    assert "看不见" in new_draft.answer_problem("unit", "水务\x1b局")


def test_the_name_follows_the_answers_and_is_free(tmp_path: Path) -> None:
    answers = {"unit": "某市水务局", "year": "2025"}
    assert new_draft.proposed_name(ANNUAL, answers, tmp_path) == "某市水务局2025年工作总结.md"
    (tmp_path / "某市水务局2025年工作总结.md").touch()
    assert new_draft.proposed_name(ANNUAL, answers, tmp_path) == "某市水务局2025年工作总结-2.md"
    assert "待填" not in new_draft.proposed_name(ANNUAL, {}, tmp_path)
    assert "已经有" in new_draft.file_problem("某市水务局2025年工作总结", tmp_path)
    assert "斜杠" in new_draft.file_problem("../别处", tmp_path)


def test_the_draft_is_written_and_open(tmp_path: Path) -> None:
    desk = tmp_path / "还没有的案头"
    draft = new_draft.create(ANNUAL, {"unit": "某市水务局", "year": "2025"}, "总结", desk)
    assert draft.path == desk / "总结.md"
    assert draft.path.read_text(encoding="utf-8") == draft.text
    assert draft.kind is not None
    assert draft.kind.id == "annual-summary"
    assert draft.blanks
    with pytest.raises(StoreError, match="已经有了"):
        new_draft.create(ANNUAL, {}, "总结.md", desk)
