"""What stands on the screen for a text, and in how many cells: as Rich measures it, so that both always agree."""

from __future__ import annotations

from drafts.visible import stand_ins
from tui.editing.paragraph import WIDENING

TAB = 4
"""Cells of a tab."""
NARROW = frozenset("“”‘’…—·×▏▕▔")
"""Outside of ASCII what is one cell wide and often seen: in Chinese text, and around it on the screen."""


class _Cells(dict[str, int]):
    """Cells of a character, looked up once; a library is loaded only for what is rare in a Chinese text."""

    def __missing__(self, char: str) -> int:
        self[char] = cells = TAB if char == "\t" else _cells(char)
        return cells


def _cells(char: str) -> int:
    if " " <= char <= "~" or char in NARROW:
        return 1
    if "\u4e00" <= char <= "\u9fff" or "\u3000" <= char <= "\u3029" or "\uff01" <= char <= "\uff5e":
        return 2
    from rich.cells import get_character_cell_size

    return get_character_cell_size(char)


CELLS = _Cells()


def measured(text: str) -> tuple[str, bytes]:
    """``text`` with signs for what is unseen, code point for code point, and the cells of each code point.

    0 cells: it belongs to the code point before it. A tab stands there as it is.
    """
    shown = stand_ins(text)
    if WIDENING in shown:
        from rich.cells import split_graphemes

        cells = bytearray(len(shown))
        for start, _, wide in split_graphemes(shown.replace("\t", " "))[0]:
            cells[start] = TAB if shown[start] == "\t" else wide
        result = bytes(cells)
    else:
        result = bytes(map(CELLS.__getitem__, shown))
    if shown and not result[0]:  # nothing before it that it could belong to
        return "\ufffd" + shown[1:], b"\x01" + result[1:]
    return shown, result
