"""Labelled drafts: the rules on wording, punctuation and privacy report what is marked ⟦WD004 截止⟧, and nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from drafts.parse import parse
from sections.catalog import kinds
from sections.check import check
from sections.marked import unmarked
from sections.recognise import recognise
from sections.rules import RULES
from sections.view import View

FOLDER = Path(__file__).parent / "labelled"
OURS = tuple(rule for rule in RULES if rule.family in {"WD", "PU", "PV"})
_CODE = re.compile(r"⟦([A-Z]{2}\d{3}) ")


def labelled(path: Path) -> tuple[str, list[tuple[str, int, int]]]:
    """The text without its marks, and what is marked: code, start, end."""
    source = path.read_text("utf-8")
    codes = _CODE.findall(source)
    text, spans = unmarked(_CODE.sub("⟦", source))
    return text, [(code, span.start, span.end) for code, span in zip(codes, spans, strict=True)]


@pytest.mark.parametrize("path", sorted(FOLDER.iterdir()), ids=lambda path: path.name)
def test_a_draft_is_told_exactly_what_is_marked(path: Path) -> None:
    text, wanted = labelled(path)
    draft = parse(text, markdown=path.suffix == ".md")
    report = check(View(draft, recognise(draft, kinds(), path.name), path.name), OURS)
    assert report.crashes == ()
    found = [(f.code, f.span.start, f.span.end) for f in report.findings]
    shown = [(code, text[start:end]) for code, start, end in found]
    assert shown == [(code, text[start:end]) for code, start, end in wanted]
    assert found == wanted


def test_there_are_enough_of_them() -> None:
    """At least a dozen drafts, some of them without a single finding, and every rule but those in between."""
    texts = [labelled(path) for path in FOLDER.iterdir()]
    assert len(texts) >= 12
    assert sum(not wanted for _, wanted in texts) >= 2
    assert {code for _, wanted in texts for code, _, _ in wanted} >= {rule.code for rule in OURS} - {"PV005"}
