"""Painted rows are cut as ever, and keep none of the pieces."""

from __future__ import annotations

import gc

import pytest
from rich.segment import Segment
from rich.style import Style
from textual import strip
from textual.cache import FIFOCache
from textual.strip import Strip

from tui import cuts


@pytest.fixture
def sparing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(strip, "FIFOCache", FIFOCache)
    cuts.install()


def pieces() -> list[object]:
    row = Strip([Segment("河湾镇"), Segment("2025年", Style(bold=True))])
    bold = Style(bold=True)
    done: list[object] = [row, row.crop(1, 8), row.crop_extend(2, 20, bold), row.divide([3, 6, 9])]
    return [*done, row.adjust_cell_length(30, bold), row.apply_style(bold), row.apply_offsets(1, 2), *done]


def test_rows_are_cut_as_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    as_ever = pieces()
    monkeypatch.setattr(strip, "FIFOCache", FIFOCache)
    cuts.install()
    assert pieces() == as_ever


@pytest.mark.usefixtures("sparing")
def test_nothing_is_kept() -> None:
    row = Strip([Segment("河湾镇2025年")])
    row.crop(1, 8)
    row.divide([3, 6])
    row.adjust_cell_length(30)
    assert not any(isinstance(one, FIFOCache) for one in gc.get_referents(row))
