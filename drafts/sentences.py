"""The sentences of a text, and by what two of them are told to be the same."""

from __future__ import annotations

import re
import unicodedata

from drafts.span import Span
from drafts.typed import NamedTuple

_SENTENCE = re.compile(r"(?:[^。！？!?；;.\n\r]|(?<=[0-9A-Za-z])\.(?=[0-9A-Za-z]))+[。！？!?；;.]*[”’）)」』]*")


class Sentence(NamedTuple):
    """``line``: its number from 0."""

    span: Span
    line: int
    key: str
    """Its letters and digits alone, full-width ones as half-width ones; all of it where it has none."""


def spans(text: str) -> list[Span]:
    """Every sentence with its end mark, in order, blanks around it left out; line ends end one too."""
    return [sentence.span for sentence in sentences(text) if any(map(str.isalnum, sentence.key))]


def sentences(text: str) -> list[Sentence]:
    """All of them, also those of marks alone, such as the rules of tables."""
    found: list[Sentence] = []
    line = at = 0
    for m in _SENTENCE.finditer(text):
        line += text.count("\n", at, m.start())
        at = m.start()
        words = m[0].strip()
        start = m.start() + m[0].index(words) if words else m.start()
        key = "".join(filter(str.isalnum, unicodedata.normalize("NFKC", words))) or words
        if key:
            found.append(Sentence(Span(start, start + len(words)), line, key))
    return found
