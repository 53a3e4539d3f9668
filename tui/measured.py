"""What stands on the screen for a text, and in how many cells: as Rich measures it, so that both always agree."""

from __future__ import annotations

from rich.cells import get_character_cell_size, split_graphemes

from drafts.visible import stand_ins
from tui.editing.paragraph import WIDENING

TAB = 4
"""Cells of a tab."""


class _Cells(dict[str, int]):
    """Cells of a character, looked up once."""

    def __missing__(self, char: str) -> int:
        self[char] = cells = TAB if char == "\t" else get_character_cell_size(char)
        return cells


CELLS = _Cells()


def measured(text: str) -> tuple[str, bytes]:
    """``text`` with signs for what is unseen, code point for code point, and the cells of each code point.

    0 cells: it belongs to the code point before it. A tab stands there as it is.
    """
    shown = stand_ins(text)
    if WIDENING in shown:
        cells = bytearray(len(shown))
        for start, _, wide in split_graphemes(shown.replace("\t", " "))[0]:
            cells[start] = TAB if shown[start] == "\t" else wide
        result = bytes(cells)
    else:
        result = bytes(map(CELLS.__getitem__, shown))
    if shown and not result[0]:  # nothing before it that it could belong to
        return "\ufffd" + shown[1:], b"\x01" + result[1:]
    return shown, result
