"""A text that loses its figures is told about these, and about no word that only looks like a bare unit."""

from __future__ import annotations

import re

from sections.measure import measured
from tests.corpus.score import Document, documents, read

FIGURE = re.compile(r"(?<![A-Za-z\d#\-_/.~])\d+(?:[.,:]\d+)*")
ENOUGH = 20
"""Figures of a text that is worth it."""
PRECISION = 0.995
RECALL = 0.9


def without_figures(text: str) -> tuple[str, set[int]]:
    """The text without its figures, and where they stood."""
    pieces: list[str] = []
    places: set[int] = set()
    length = past = 0
    for m in FIGURE.finditer(text):
        pieces.append(text[past : m.start()])
        length += m.start() - past
        past = m.end()
        places.add(length)
    return "".join(pieces) + text[past:], places


def gaps(document: Document) -> set[int]:
    return {span.start for code, span in document.found() if code == "BL012"}


def test_what_is_told_is_what_was_lost() -> None:
    found = right = lost = hit = 0
    wrong: list[str] = []
    for document in documents("open"):
        if document.path.suffix != ".txt" or _is_dirty(document) or len(FIGURE.findall(document.text)) < ENOUGH:
            continue
        text, places = without_figures(document.text)
        told = gaps(read(text, document.path.with_name(f"lost-{document.path.name}")))
        near = {at for at in told if places & {at - 1, at, at + 1}}
        wrong += [text[max(0, at - 8) : at + 4] for at in sorted(told - near)]
        units = {at for at in places if at < len(text) and measured(text, at)}
        found, right, lost, hit = found + len(told), right + len(near), lost + len(units), hit + len(units & told)
    assert found >= 1000
    assert right / found >= PRECISION, wrong
    assert hit / lost >= RECALL


def _is_dirty(document: Document) -> bool:
    return any(code.startswith("BL") for code, _ in document.marks)
