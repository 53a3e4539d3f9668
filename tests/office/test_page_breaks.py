"""Where pages break: what the preview works out, next to what a real office does with the same documents."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from drafts.page_blocks import PageText, Paragraph, Table, page_text
from drafts.page_breaks import rows
from drafts.page_style import Font, PageStyle
from drafts.parse import parse
from sections.blanks import blanks
from sections.catalog import kinds
from sections.recognise import recognise
from sections.view import View
from tests.office.setting import AS_TIMES, converted, lines_of, needs_office
from tests.office.test_round_trip import reports
from tui.word import marked, word_of

pytestmark = needs_office
WANTED = 0.95
"""Share of page breaks in prose that fall before the same line."""
EVERY = 1 if os.environ.get("QICAO_OFFICE") == "all" else 4
HOUSE = PageStyle()._replace(top=30, bottom=30, lines=20, characters=26, body=Font("宋体", 15), title=Font("黑体", 26))


@pytest.mark.skipif(not AS_TIMES, reason="没有与 Times New Roman 一样宽的字体（Debian 的 fonts-liberation2）")
def test_pages_break_where_an_office_breaks_them(root: Path, tmp_path: Path) -> None:
    told: dict[str, list[str]] = {}
    for number, (name, text) in enumerate(sorted(long_reports(root).items())[::EVERY]):
        draft = parse(text, markdown=True)
        view = View(draft, recognise(draft, kinds(None), name), name)
        found = blanks(view)
        style = HOUSE if number % 4 == 3 else PageStyle()
        told[f"{number}"] = starts(page_text(draft, marked(view, found)), style)
        (tmp_path / f"{number}.docx").write_bytes(word_of(view, found, style))
    converted(tmp_path.glob("*.docx"), tmp_path)
    same = every = 0
    for name, mine in told.items():
        real = first_lines(tmp_path / f"{name}.pdf")
        every += max(len(mine), len(real)) - 1
        same += sum(a == b for a, b in zip(mine[1:], real[1:], strict=False))
    assert every >= 20
    assert same / every >= WANTED, f"{same} of {every} page breaks fall before the same line"


def long_reports(root: Path) -> dict[str, str]:
    """Reports of more than a page that are prose."""
    found = {}
    for name, text in reports(root).items():
        blocks = page_text(parse(text, markdown=True)).blocks
        if not any(isinstance(block, Table) for block in blocks) and sum(map(length, blocks)) > 700:
            found[name] = text
    return found


def length(block: Paragraph | Table) -> int:
    return len(block.text) if isinstance(block, Paragraph) else 0


def starts(text: PageText, style: PageStyle) -> list[str]:
    found: dict[int, str] = {}
    for row in rows(text, style):
        if row.text.strip():
            found.setdefault(row.page, bare(row.text))
    return [found[page] for page in sorted(found)]


def first_lines(pdf: Path) -> list[str]:
    found: dict[int, str] = {}
    for line in lines_of(pdf):
        if not re.fullmatch(r"—\d+—", line.text):
            found.setdefault(line.page, bare(re.sub(r"^[•◦▪]", "", line.text)))
    return [found[page] for page in sorted(found)]


def bare(text: str) -> str:
    return re.sub(r"\s", "", text)
