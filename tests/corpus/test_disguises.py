"""What is clean stays so when it comes out of a PDF, or with punctuation of half width: only that is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from drafts.parse import parse
from sections.catalog import kinds
from sections.check import check
from sections.recognise import recognise
from sections.rule import Level
from sections.view import View
from tests.corpus.score import documents

WIDTH = 34
PAGE = 25
HALF = str.maketrans("，。；：（）？！", ",.;:()?!")


def half_width(text: str) -> str:
    return text.translate(HALF)


def out_of_pdf(text: str) -> str:
    """Lines of WIDTH characters, a page number below every PAGE of them."""
    lines = [line[at : at + WIDTH] for line in text.split("\n") for at in range(0, max(len(line), 1), WIDTH)]
    for page in range(len(lines) // PAGE, 0, -1):
        lines.insert(page * PAGE, f"- {page} -")
    return "\n".join(lines)


@pytest.mark.parametrize(
    ("disguise", "told"),
    [(half_width, {"PU001", "PU002", "PU007"}), (out_of_pdf, {"ST007", "RS007"})],
    ids=["half-width", "pdf"],
)
def test_clean_documents_in_disguise(disguise: Callable[[str], str], told: set[str]) -> None:
    texts = [
        d for d in documents("open") if d.path.stem.removeprefix("r5b_").startswith("clean") and d.path.suffix == ".txt"
    ]
    assert len(texts) >= 8
    wrong = []
    for document in texts:
        before = _loud(document.text, document.path.name)
        after = _loud(disguise(document.text), document.path.name)
        wrong += [(document.path.name, *finding) for finding in after - before if finding[0] not in told]
    assert wrong == []


def _loud(text: str, name: str) -> set[tuple[str, str]]:
    draft = parse(text, markdown=False)
    report = check(View(draft, recognise(draft, kinds(), name), name))
    return {(f.code, f.span.of(text)) for f in report.findings if f.level is not Level.HINT}
