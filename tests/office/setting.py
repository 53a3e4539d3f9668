"""A real office sets exported documents; what stands where on its pages is read from a PDF."""

from __future__ import annotations

import html
import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
POINT = 25.4 / 72
"""Millimetres."""


def _font_for(family: str) -> str:
    """The family that a page set in ``family`` gets here; empty where nothing tells."""
    if not shutil.which("fc-match"):
        return ""
    return subprocess.run(["fc-match", "-f", "%{family}", family], check=True, capture_output=True, text=True).stdout


AS_TIMES = bool(re.search("Times New Roman|Liberation Serif|Tinos", _font_for("Times New Roman")))
"""Whether digits and Latin letters are as wide here as in Times New Roman, by which drafts are set."""

needs_office = [
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


def converted(files: Iterable[Path], folder: Path, form: str = "pdf") -> None:
    """Have the office write each of ``files`` into ``folder`` in another form."""
    subprocess.run(
        [
            str(OFFICE), f"-env:UserInstallation=file://{folder}/home",
            "--headless", "--convert-to", form, "--outdir", str(folder), *map(str, files),
        ],
        check=True, capture_output=True, timeout=300,
    )  # fmt: skip


def lines_of(pdf: Path) -> list[Line]:
    """The lines of all pages, page numbers too, without blanks between words."""
    words = pdf.with_suffix(".xml")
    subprocess.run(["pdftotext", "-bbox", str(pdf), str(words)], check=True, timeout=60)
    return list(_lines(_words(words.read_text(encoding="utf-8"))))


def _words(xml: str) -> Iterator[Word]:
    pages = re.split(r"<page ", xml)[1:]
    for number, page in enumerate(pages, 1):
        for m in re.finditer(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<', page):
            left, top, right, bottom = (float(value) * POINT for value in m.groups()[:4])
            yield Word(number, left, top, right, bottom, html.unescape(m[5]))


def _lines(words: Iterator[Word]) -> Iterator[Line]:
    rows: dict[tuple[int, int], list[Word]] = {}
    for word in words:
        rows.setdefault((word.page, round(word.top / 3)), []).append(word)
    for (page, _), row in sorted(rows.items()):
        row.sort(key=lambda word: word.left)
        yield Line(page, row[0].left, row[-1].right, row[0].top, "".join(word.text for word in row))
