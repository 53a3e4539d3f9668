"""Signs: what has to stand in a draft for a rule to find anything."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafts import words
from drafts.parse import parse
from sections.signs import SHORT, Signs, Table, written
from sections.view import View

LETTERS = "做为 XxＸİßΣ*`\n。"
LISTS = st.lists(st.lists(st.text("做为Xx。", min_size=1, max_size=3), max_size=3), min_size=1, max_size=4)


def view(text: str) -> View:
    return View(parse(text, markdown=True), None)


@pytest.fixture(params=[0, 10**9], ids=["automaton", "one by one"])
def _way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "ENOUGH", request.param)


@pytest.mark.usefixtures("_way")
@given(LISTS, st.text(LETTERS, max_size=20))
def test_the_table_finds_all_that_they_find_themselves(lists: list[list[str]], text: str) -> None:
    every = [Signs(*mine) for mine in lists]
    table = Table(*written(every), [(False, "")] * len(every))
    for number, signs in enumerate(every):
        said, listed = view(text), table.signs[number]
        here = any(word in said.bare.text for word in signs.words)
        assert signs.are_in(said) is here
        assert listed.are_in(said) or not here
        assert not listed.are_in(said) or any(word.lower() in said.bare.text.lower() for word in signs.words)


@pytest.mark.usefixtures("_way")
def test_marks_may_stand_in_a_word() -> None:
    assert Signs("做为").are_in(view("做**为**责任人。"))
    assert not Signs("做为").are_in(view("做好，为了。"))


def test_what_is_no_prose_counts_where_wanted() -> None:
    comment = view("总结。<!-- qicao: off -->")
    assert Signs("qicao", anywhere=True).are_in(comment)
    assert not Signs("qicao").are_in(comment)


def test_capitals_count_where_wanted() -> None:
    assert Signs("qq", any_case=True).are_in(view("加QQ群"))
    assert not Signs("qq").are_in(view("加QQ群"))


def test_stretches_of_characters_count_in_the_text_itself() -> None:
    wide = Signs(between="０９ａａ")
    assert [wide.are_in(view(text)) for text in ("２期", "０", "９", "ａ", "ｂ", "2期", "")] == [True] * 4 + [False] * 3
    assert [wide.are_in(view("甲" * SHORT + end)) for end in "２ｂ"] == [True, False]
    code = view("`x`")
    assert "\x00" in code.bare.text
    assert not Signs(between="\x00\x00").are_in(code)


def test_the_words_of_a_table_are_declared_before_texts_are_looked_through_for_all() -> None:
    characters, said = written([Signs("共青团"), Signs("妇联")])
    table = Table(characters, said, [(False, ""), (False, "")])
    assert "every" not in vars(table)
    words.is_swept(words.announce("市妇联开展活动。" * words.ENOUGH))
    assert [one.words for one in vars(table)["every"]] == [("共青团",), ("妇联",)]
