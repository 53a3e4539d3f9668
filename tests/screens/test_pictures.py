"""All pictures together: nothing wider or longer than the screen, columns straight, no English but keys and formats."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from rich.cells import cell_len

PICTURES = sorted((Path(__file__).parent / "pictures").glob("*.txt"))
ENGLISH = {
    *(
        "Ctrl",
        "Shift",
        "Enter",
        "Esc",
        "Tab",
        "Delete",
        "PgUp",
        "PgDn",
        "EDITOR",
        "Markdown",
        "UTF",
        "GB",
        "NUL",
        "LF",
        "CRLF",
        "mb",
        "Word",
        "docx",
    ),
    *("md", "txt", "qicao", "RS", "RQ", "ST", "BL", "off", "XX", "red", "bold", "paidbegin", "paidend", "pagebreak"),
}
"""Keys, formats, codes of rules, and the words of our own examples."""


def name(path: Path) -> str:
    return path.stem


def test_there_are_pictures_of_every_screen_in_both_sizes() -> None:
    names = {path.stem for path in PICTURES}
    for screen in ("desk", "write", "blanks", "findings", "new-form", "help-write", "palette", "confirm-leave"):
        assert {f"{screen}-120x40", f"{screen}-80x24"} <= names
    for shown in {stem.rpartition("-")[0] for stem in names}:
        assert {f"{shown}-120x40", f"{shown}-80x24"} <= names


@pytest.mark.parametrize("path", PICTURES, ids=name)
def test_a_picture_is_as_large_as_the_screen(path: Path) -> None:
    size = re.search(r"(\d+)x(\d+)$", path.stem)
    assert size is not None
    rows = path.read_text(encoding="utf-8").splitlines()
    assert len(rows) <= int(size[2])
    assert max(map(cell_len, rows)) <= int(size[1])


@pytest.mark.parametrize("path", PICTURES, ids=name)
def test_a_picture_speaks_chinese(path: Path) -> None:
    assert set(re.findall(r"[A-Za-z]{2,}", path.read_text(encoding="utf-8"))) - ENGLISH == set()
