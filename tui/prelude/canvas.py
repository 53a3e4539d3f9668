"""The cells of a terminal before the screens have it: put there, and sent where they differ from what it shows."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tui.editing.paragraph import WIDENING
from tui.measured import CELLS
from tui.sgr import change

Cell = tuple[str, str] | None
"""As in tui/frame.py: what stands there, and what switches its style on; None: the right half of a character."""
UNKNOWN: Cell = ("", "?")


def is_plain(text: str) -> bool:
    """Whether every terminal sees each character of ``text`` by itself and as wide as we do."""
    return WIDENING not in text and all(map(CELLS.__getitem__, text))


class Canvas:
    """``rows``: what the terminal is to show; the frame of the screens goes on from them."""

    def __init__(self, width: int, height: int, ground: str, blanks: Mapping[str, str] = MappingProxyType({})) -> None:
        """``ground``: what switches the style of empty cells on. ``blanks``: by style, what of it a blank shows."""
        self.width, self.height, self._blanks = width, height, blanks
        self.rows: list[list[Cell]] = [[(" ", ground)] * width for _ in range(height)]
        self._sent: list[list[Cell]] = [[UNKNOWN] * width for _ in range(height)]

    def put(self, x: int, y: int, text: str, switch: str) -> int:
        """Put ``text``, which is plain, on row ``y`` from column ``x`` on; returns the column behind it."""
        row, blank = self.rows[y], self._blanks.get(switch, switch)
        for char in text:
            wide = CELLS[char]
            if x + wide <= self.width:
                row[x : x + wide] = [(char, blank if char == " " else switch), None][:wide]
            x += wide
        return x

    def leave(self, x: int, y: int, end: int) -> None:
        """The screens are to draw this stretch themselves."""
        self.rows[y][x:end] = [UNKNOWN] * (end - x)

    def taken(self, cursor: tuple[int, int]) -> str:
        """What has to be sent; the terminal's own cursor is at column and row ``cursor`` in the end."""
        out: list[str] = []
        on = ""
        for y, (row, sent) in enumerate(zip(self.rows, self._sent, strict=True)):
            if row != sent:
                start, end = _differing(row, sent)
                out.append(f"\x1b[{y + 1};{start + 1}H")
                for cell in row[start:end]:
                    if cell is None:
                        continue
                    char, switch = (" ", on) if cell == UNKNOWN else cell
                    if switch != on and not (char == " " and self._blanks.get(on) == switch):
                        out.append(change(on, switch))
                        on = switch
                    out.append(char)
        self._sent = [list(row) for row in self.rows]
        return "".join(out) + ("\x1b[m" if on else "") + f"\x1b[{cursor[1] + 1};{cursor[0] + 1}H"


def _differing(row: list[Cell], sent: list[Cell]) -> tuple[int, int]:
    """From where to where the two differ, no character divided."""
    start = next(x for x, (new, old) in enumerate(zip(row, sent, strict=True)) if new != old)
    end = next(x for x in range(len(row), 0, -1) if row[x - 1] != sent[x - 1])
    while start and (row[start] is None or sent[start] is None):
        start -= 1
    while end < len(row) and (row[end] is None or sent[end] is None):
        end += 1
    return start, end
