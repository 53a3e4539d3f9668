"""What a pattern cannot match without: small patterns by hand, those of the built-in kinds by what they match."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sections.catalog import built_in
from sections.kind_patterns import possible
from sections.needed import needed

BUILT_IN = sorted(
    {pattern for kind in built_in().values() for pattern in kind.titles}
    | {p for kind in built_in().values() for section in kind.sections for p in (*section.headings, *section.cues)}
)


@pytest.mark.parametrize(
    ("pattern", "sets"),
    [
        ("工作总结", ["工作总结"]),
        ("工作?总结", ["工", "总结"]),
        ("工作+总结", ["工作", "总结"]),
        ("工作{0,2}总结", ["工", "总结"]),
        ("工作{1,2}总结", ["工作", "总结"]),
        ("(?:工作|年度)(?:总结)?", ["工作 年度"]),
        ("(?:的工作|年)情况|回顾", ["情况 回顾"]),
        ("(?:工作|.{2})总结", ["总结"]),
        ("工作|.{2}", []),
        ("(?!.*问题)(?<!不)(?=下)年.总", ["年", "总"]),
        (r"\d年\.\s总 结", ["年.", "总", "结"]),
        ("[述职]党[^建]廉[上下]?[a-z]", ["述 职", "党", "廉"]),
        ("(?P<name>总结)(小结)", ["总结", "小结"]),
        ("^总结$", ["总结"]),
        ("", []),
    ],
)
def test_words_of_small_patterns(pattern: str, sets: list[str]) -> None:
    assert needed(pattern) == sets


def test_most_built_in_patterns_need_something() -> None:
    assert sum(bool(needed(pattern)) for pattern in BUILT_IN) > len(BUILT_IN) * 0.9


@settings(max_examples=400)
@given(st.data())
def test_what_a_built_in_pattern_matches_holds_a_word_of_each_set(data: st.DataObject) -> None:
    pattern = data.draw(st.sampled_from(BUILT_IN))
    text = data.draw(st.from_regex(pattern))
    found = re.search(pattern, text)
    assert found is not None
    for words in needed(pattern):
        assert any(word in found[0] for word in words.split())


def test_only_patterns_whose_words_are_there_are_possible() -> None:
    patterns = BUILT_IN[0], "自家的?总结"
    assert [regex.pattern for regex in possible(patterns, "")] == ["自家的?总结"]
    everything = " ".join(word for pattern in patterns for words in needed(pattern) for word in words.split())
    assert [regex.pattern for regex in possible(patterns, everything)] == list(patterns)


def test_what_built_in_patterns_need_is_known_as_soon_as_their_kinds_are() -> None:
    code = (
        "from sections.catalog import built_in; from sections.kind_patterns import pattern_of\n"
        "kind = built_in()['half-year']\n"
        "for each in (*kind.titles, *(p for s in kind.sections for p in (*s.headings, *s.cues))):\n"
        "    pattern_of(each).search('')\n"
        "import sys; print('regex' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True).stdout == b"False\n"
