"""A long draft is examined in less memory, and no worse: what spares memory finds what a check of a short one does."""

from __future__ import annotations

from inspect import unwrap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.long_drafts import clean, several
from drafts import span, words
from drafts.parse import parse
from drafts.span import Lines
from sections import count
from sections.catalog import kinds
from sections.check import check
from sections.looked_again import REMEMBERED
from sections.page import Page
from sections.piecemeal import joined, piecemeal
from sections.prose import OPAQUE
from sections.recognise import recognise
from sections.rule import Finding
from sections.rules import RULES, doubled, rq_text, wd_repeats
from sections.rules.clauses import Clauses, LongClauses
from sections.view import View

KINDS = kinds()
CORPUS = sorted((Path(__file__).parent.parent / "corpus" / "open").glob("*.md"))
SAID_TWICE = "\n\n对重点行业领域开展隐患排查整治专项行动三次。\n\n责任单位：县水务局、县农业农村局、县财政局。\n\n各乡镇发力，对重点行业领域开展隐患排查整治专项行动三次，成效好。\n"
SOME = several(6)[:5000] + SAID_TWICE
TEXTS = [several(1)[:8000], SOME, clean(3)[:8000], *[p.read_text(encoding="utf-8") for p in CORPUS[::12]]]


def seen(text: str) -> View:
    draft = parse("".join([text]), markdown=True)
    return View(draft, recognise(draft, KINDS, "总结.md"), "总结.md")


@pytest.mark.parametrize("text", TEXTS)
def test_clauses_of_a_long_text_are_those_of_a_short_one(text: str) -> None:
    view = seen(text)
    short, long = Clauses(view), LongClauses(view)
    assert [*long.texts] == [*short.texts]
    assert [*long.blocks] == [*short.blocks]
    assert [long.span(at) for at in range(len(long.texts))] == [short.span(at) for at in range(len(short.texts))]


@pytest.mark.parametrize("text", TEXTS)
def test_what_spares_memory_finds_the_same(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found = findings(text)
    monkeypatch.setattr(wd_repeats, "LONG", 0)
    monkeypatch.setattr(wd_repeats, "BUCKETS", 7)
    monkeypatch.setattr(rq_text, "LONG", 0)
    monkeypatch.setattr(doubled, "PIECE", 20)
    monkeypatch.setattr(count, "PIECE", 300)
    monkeypatch.setattr(words, "PIECE", 50)
    monkeypatch.setattr(words, "MANY", 3)
    monkeypatch.setattr(span, "MANY", 3)
    assert findings(text) == found
    assert SAID_TWICE not in text or "WD003" in {finding.code for finding in found}


@pytest.mark.parametrize("text", [SOME, SOME.replace("。\n", "。 <!-- qicao: off BL 待定 -->\n", 3)])
def test_a_check_family_by_family_finds_the_same(text: str) -> None:
    whole, view = check(seen(text)), seen(text)
    assert joined(piecemeal(view, RULES)) == whole
    assert view.kept == {}
    assert ("qicao:" in text) is bool(whole.switched_off)


@given(st.lists(st.sampled_from("一二ab1，。 \n\r\x00\x01—😀")))
def test_words_counted_piece_by_piece_are_as_many(chars: list[str]) -> None:
    text = "".join(chars) + "\n今年ab的工作。" * 60
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(count, "LONG", 0)
        whole = count.words(text)
        patch.setattr(count, "PIECE", 5)
        assert count.words(text) == whole


@given(st.text("一ab\n\r😀\ud83d\ude00"), st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9))))
def test_what_is_blanked_out_of_a_page_is_gone_and_nothing_else(text: str, areas: list[tuple[int, int]]) -> None:
    page, wanted = Page(text), list(text)
    for start, end in areas:
        end = min(end, len(text))
        page.blank(start, end, OPAQUE)
        wanted[start:end] = [char if char in "\r\n" else OPAQUE for char in wanted[start:end]]
    assert page.text() == "".join(wanted)
    assert page.copy().text() == page.text()


@given(st.lists(st.sampled_from(["一", "二三", "\n", "\r", "\r\n"])))
def test_lines_that_are_many_start_and_end_where_few_do(pieces: list[str]) -> None:
    text = "".join(pieces)
    few = Lines(text).spans()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(span, "MANY", 0)
        assert Lines(text).spans() == few


def findings(text: str) -> tuple[Finding, ...]:
    return check(seen(text)).findings


def test_the_hits_of_no_other_rules_are_kept_in_a_view() -> None:
    kept = {rule.code for rule in RULES if rule.family != "SW" and unwrap(rule.check) is not rule.check}
    assert {code for code in kept if not code.startswith("BL")} == set(REMEMBERED)
