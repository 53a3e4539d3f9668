"""What is found in a text as a whole is what is found in each part of it alone: words, clauses, what patterns begin."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from drafts.regex import Regex
from drafts.words import announce
from sections.count import Counted, words
from sections.label import _last
from sections.rules.clauses import EDGE, said_in
from sections.rules.passage import _stops

TEXTS = st.text("ab12.。，,；：:！？!?甲乙“（）·× \t\u3000\x00\x01\n\r\x1f", max_size=40)
_CLAUSE = re.compile(r"[^，。；：！？,;:!?\r\n]+")
_STOP = re.compile(r"[#，。；：、！？,;:!?（）()\s\x00\x1f【】\[\]]+|(?<!\d)\.|\.(?!\d)")


@given(TEXTS, st.data())
def test_words_of_a_part(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert Counted(text).words(start, end) == words(text[start:end])


@given(st.lists(TEXTS.map(lambda text: text.replace("\n", "")), min_size=1, max_size=4))
def test_clauses_of_lines(lines: list[str]) -> None:
    assert list(said_in(lines)) == [[clause.strip(EDGE) for clause in _CLAUSE.findall(line)] for line in lines]


@given(TEXTS)
def test_the_last_clause(text: str) -> None:
    assert _last(text) == _STOP.split(text)[-1]


@given(TEXTS)
def test_where_sentences_end(text: str) -> None:
    assert _stops(text) == [m.start() for m in re.finditer("[。！？\n\r!?\x00]", text)]


@given(TEXTS, st.data())
def test_what_begins_with_a_word(text: str, data: st.DataObject) -> None:
    """Tried only where one of its words stands, a pattern finds the same between any two places."""
    text = announce("".join(text))
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    pattern = r"[×甲]{1,3}1?|，[ab]*"
    eager, tried = re.compile(pattern), Regex(pattern, words=("×", "甲", "，"), begin=True)
    assert [m.span() for m in tried.finditer(text, start, end)] == [m.span() for m in eager.finditer(text, start, end)]
