"""Golden drafts: above ==== a draft with every blank marked ⟦code blank⟧, below it what each one is called."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from drafts.parse import parse
from sections.blanks import Blank, blanks
from sections.marked import unmarked
from sections.view import View

GOLDEN = sorted((Path(__file__).parent / "golden" / "blanks").iterdir())
_CODE = re.compile(r"⟦(BL\d{3}) ")


def read(path: Path) -> tuple[str, list[tuple[str, int, int]], list[str]]:
    """The draft, the marked blanks as (code, start, end), and the lines below ====."""
    marked, _, below = path.read_text("utf-8").partition("====\n")
    codes = _CODE.findall(marked)
    text, spans = unmarked(_CODE.sub("⟦", marked))
    return text, [(code, s.start, s.end) for code, s in zip(codes, spans, strict=True)], below.splitlines()


def found(path: Path, text: str) -> tuple[Blank, ...]:
    return blanks(View(parse(text, markdown=path.suffix == ".md"), None, path.name))


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.name)
def test_every_marked_blank_is_found_and_nothing_else(path: Path) -> None:
    text, places, _ = read(path)
    result = [(blank.code, blank.span.start, blank.span.end) for blank in found(path, text)]
    assert [(code, text[start:end]) for code, start, end in result] == [(c, text[s:e]) for c, s, e in places]
    assert result == places


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.name)
def test_blanks_are_called_what_a_writer_would_call_them(path: Path) -> None:
    text, _, names = read(path)
    called = [f"{b.code} {b.label}" + (f"（{b.unit}）" if b.unit else "") for b in found(path, text)]
    assert called == names
