"""Words are found by one pass over a text just as one by one; and rules that wait for words miss nothing."""

from __future__ import annotations

import gc
import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from drafts import words
from drafts.parse import parse
from drafts.regex import Regex
from drafts.words import Words, announce
from sections.catalog import kinds
from sections.check import Report, check
from sections.prose import OPAQUE
from sections.recognise import recognise
from sections.rule import Rule
from sections.rules import RULES, load
from sections.rules.listed import Listed
from sections.view import View
from tests.sweeps import long

KINDS = kinds()
CORPUS = sorted(
    p for p in (Path(__file__).parent.parent / "corpus" / "open").glob("*.*") if p.suffix in {".md", ".txt"}
)
load()
PATTERNS = [made for made in gc.get_objects() if isinstance(made, Regex) and made.begin]
EXAMPLES = [example for rule in RULES for example in (*rule.bad, *rule.good)]
LETTERS = "一二是抓aAbBİßΣ 。"
TEXTS = st.text(LETTERS, max_size=80)
SOME_WORDS = st.lists(st.text(LETTERS, min_size=1, max_size=3), min_size=1, max_size=8)


def places(asked: Iterable[str], text: str) -> list[tuple[int, int]]:
    found = ((m.start(), m.start() + len(w)) for w in set(asked) for m in re.finditer(f"(?={re.escape(w)})", text))
    return sorted(found)


@pytest.fixture(params=[0, 10**9], ids=["automaton", "one by one"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """Either way to look for words, for texts of any length, long ones piece by piece."""
    monkeypatch.setattr(words, "ENOUGH", request.param)
    monkeypatch.setattr(words, "PIECE", 7)
    monkeypatch.setattr(words, "MANY", 3)
    return int(request.param)


@pytest.mark.usefixtures("way")
@given(SOME_WORDS, TEXTS)
def test_words_are_found_wherever_they_are(asked: list[str], text: str) -> None:
    mine, unannounced = Words(*asked), "".join([*text])
    for whole in (announce(text + "。"), unannounced + "。"):
        assert mine.stand_in(whole) is any(word in whole for word in asked)
        assert mine.found_in(whole) == tuple(w for w in dict.fromkeys(asked) if w in whole)
        assert [*mine.places_in(whole)] == places(asked, whole)


@pytest.mark.usefixtures("way")
@given(SOME_WORDS, TEXTS)
def test_capitals_count_as_small_letters_where_wanted(asked: list[str], text: str) -> None:
    mine, whole = Words(*asked, any_case=True), text + "。"
    forms = {
        word: "".join(f"[{re.escape(c + c.upper())}]" if len(c.upper()) == 1 else c for c in word) for word in asked
    }
    expected = sorted(
        (m.start(), m.start() + len(word)) for word in forms for m in re.finditer(f"(?={forms[word]})", whole)
    )
    for announced in (whole, announce(whole)):
        assert sorted(set(mine.places_in(announced))) == sorted(set(expected))
        assert mine.stand_in(announced) is bool(expected)


def test_a_long_word_may_be_all_in_capitals_or_begin_with_one() -> None:
    copyright_ = Words("copyright", any_case=True)
    assert [copyright_.stand_in(text) for text in ("COPYRIGHT", "© Copyright", "copyRIGHT")] == [True, True, False]


@pytest.mark.usefixtures("way")
@given(SOME_WORDS, TEXTS, st.lists(st.integers(0, 79)))
def test_a_text_with_blanks_holds_what_the_whole_held_elsewhere(asked: list[str], text: str, blanks: list[int]) -> None:
    whole = announce(text + "。")
    blanked = "".join(OPAQUE if at in blanks else char for at, char in enumerate(whole))
    mine, alike = Words(*asked), announce(blanked, within=whole)
    assert [*mine.places_in(alike)] == places(asked, blanked)
    assert mine.found_in(alike) == tuple(w for w in dict.fromkeys(asked) if w in blanked)
    assert mine.stand_in(alike) is any(word in blanked for word in asked)


def test_words_declared_after_a_text_was_looked_through_are_found_too(way: int) -> None:
    text = announce("今年以来，全面抓落实。")
    assert Words("今年").stand_in(text)
    assert Words("第一次问到", "抓落实").places_in(text) == [(7, 10)]
    assert Words("今年").stand_in(text)


def test_an_empty_text_holds_nothing_back_from_others() -> None:
    assert not Words("抓落实").stand_in(announce(""))
    assert Words("抓落实").stand_in(announce("狠抓落实。"))


def report(text: str, path: str, kind: str = "") -> Report:
    draft = parse(text, markdown=not path.endswith(".txt"))
    return check(View(draft, KINDS[kind] if kind else recognise(draft, KINDS), path))


def with_gates_open(text: str, path: str, kind: str = "") -> Report:
    """What the rules find where no rule waits for its signs and no pattern for its words, or is tried only there."""
    with pytest.MonkeyPatch.context() as patch:
        for sort in (Rule, Listed):
            patch.setattr(sort, "may_find", lambda *_: True)
        patch.setattr(Words, "stand_in", lambda *_: True)
        for pattern in PATTERNS:
            patch.setattr(pattern, "begin", False)
        return report(text, path, kind)


@pytest.mark.usefixtures("way")
def test_rules_that_wait_for_words_miss_nothing_in_any_example() -> None:
    for one in EXAMPLES:
        assert report(one.text, one.path, one.kind) == with_gates_open(one.text, one.path, one.kind)


@pytest.mark.usefixtures("way")
def test_nor_in_the_corpus() -> None:
    for path in CORPUS[:: long(1, 3)]:
        text = path.read_text(encoding="utf-8")
        assert report(text, path.name) == with_gates_open(text, path.name), path.name


_PIECES = st.sampled_from(sorted({line for e in EXAMPLES for line in e.text.splitlines(keepends=True)}))
_CUT = st.builds(lambda line, at: line[at:], _PIECES, st.integers(0, 12))


@example("五、打算\n |\n |\n", "a.md")
@example("# 个人年度工作总结模板\n\f", "a.md")
@example("|---|---|---|---|\n# 2025-03-12 工作总结\n", "a.md")
@example("$ a [ b ] & c + d\n| 名称 | 含义 |\n| 名称 | 含义 |\n| 名称 | 含义 |\n", "a.md")
@given(st.lists(st.one_of(_PIECES, _CUT), max_size=12).map("".join), st.sampled_from(["a.md", "a.txt"]))
def test_nor_in_lines_put_together_from_examples(text: str, path: str) -> None:
    assert report(text, path) == with_gates_open(text, path)
