"""What a real office makes of an exported document: the page of GB/T 9704-2012, measured in a PDF."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import pytest

from drafts.parse import parse
from drafts.word_out import export_word

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
POINT = 25.4 / 72
"""Millimetres."""

pytestmark = [
    pytest.mark.skipif(not OFFICE, reason="LibreOffice（Debian 的 libreoffice-writer）不在这台机器上"),
    pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext（Debian 的 poppler-utils）不在这台机器上"),
    pytest.mark.xdist_group("office"),
]


class Word(NamedTuple):
    """Millimetres from the page's upper left corner."""

    page: int
    left: float
    top: float
    right: float
    bottom: float
    text: str


class Line(NamedTuple):
    page: int
    left: float
    right: float
    top: float
    text: str


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> list[Line]:
    """The lines of a document of three full pages, Chinese alone."""
    folder = tmp_path_factory.mktemp("set")
    text = "# 某某局年度工作总结\n\n## 一、工作情况\n\n" + "全年组织开展各类培训和走访活动，效果明显" * 150 + "。\n"
    (folder / "a.docx").write_bytes(export_word(parse(text, markdown=True)))
    subprocess.run(
        [str(OFFICE), f"-env:UserInstallation=file://{folder}/home", "--headless", "--convert-to", "pdf", "a.docx"],
        cwd=folder, check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    subprocess.run(["pdftotext", "-bbox", "a.pdf", "a.xml"], cwd=folder, check=True, timeout=60)
    return list(_lines(_words((folder / "a.xml").read_text(encoding="utf-8"))))


def _words(xml: str) -> Iterator[Word]:
    pages = re.split(r"<page ", xml)[1:]
    for number, page in enumerate(pages, 1):
        for m in re.finditer(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<', page):
            left, top, right, bottom = (float(value) * POINT for value in m.groups()[:4])
            yield Word(number, left, top, right, bottom, m[5])


def _lines(words: Iterator[Word]) -> Iterator[Line]:
    rows: dict[tuple[int, int], list[Word]] = {}
    for word in words:
        rows.setdefault((word.page, round(word.top / 3)), []).append(word)
    for (page, _), row in sorted(rows.items()):
        row.sort(key=lambda word: word.left)
        yield Line(page, row[0].left, row[-1].right, row[0].top, "".join(word.text for word in row))


def body(lines: list[Line], page: int) -> list[Line]:
    return [line for line in lines if line.page == page and "—" not in line.text]


def test_twenty_two_lines_of_twenty_eight_characters(lines: list[Line]) -> None:
    full = body(lines, 2)
    assert len(full) == 22
    assert Counter(len(line.text) for line in full).most_common(1)[0][0] == 28


def test_margins_and_pitch(lines: list[Line]) -> None:
    full = body(lines, 2)
    assert min(line.left for line in full) == pytest.approx(28, abs=0.5)
    assert max(line.right for line in full) <= 210 - 26 + 0.5
    assert max(line.right for line in full) == pytest.approx(210 - 26, abs=1.0)
    pitches = [b.top - a.top for a, b in pairwise(full)]
    assert sum(pitches) / len(pitches) == pytest.approx(225 / 22, abs=0.1)
    assert full[0].top >= 37 - 0.5


def test_page_numbers_at_the_outer_side(lines: list[Line]) -> None:
    numbers = {line.page: line for line in lines if re.fullmatch(r"—\d+—", line.text)}
    assert [numbers[page].text for page in (1, 2, 3)] == ["—1—", "—2—", "—3—"]
    assert numbers[1].left > 105
    assert numbers[2].right < 105
    assert numbers[3].left > 105
    assert numbers[1].right == pytest.approx(210 - 26 - 14 * POINT, abs=1.0)
    assert numbers[2].left == pytest.approx(28 + 14 * POINT, abs=1.0)
    assert numbers[1].top > 297 - 35
