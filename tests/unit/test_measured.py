"""The widths of characters that are told without the library are the library's."""

from __future__ import annotations

from rich.cells import get_character_cell_size

from drafts.visible import UNSEEN, stand_ins
from tui.measured import CELLS

EVERY = [char for char in map(chr, range(0x20, 0x110000)) if not "\ud800" <= char <= "\udfff"]


def test_every_character_is_as_wide_as_rich_says() -> None:
    assert [char for char in EVERY if CELLS.__missing__(char) != get_character_cell_size(char)] == []
    CELLS.clear()


def test_every_unseen_character_has_a_sign() -> None:
    shown = stand_ins("".join(EVERY))
    assert all(stand_ins(char) == sign for char, sign in zip(EVERY, shown, strict=True))
    assert not UNSEEN.search(shown.replace("\n", "").replace("\t", ""))
