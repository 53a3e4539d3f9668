"""What the terminal shows, cell by cell, so that only what differs is sent: a key costs some bytes, not a screenful."""

from __future__ import annotations

from collections.abc import Iterable

from rich.cells import split_graphemes
from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from drafts.visible import UNSEEN
from tui.measured import CELLS

Cell = tuple[str, str] | None
"""What stands there, and what switches its style on; None: the right half of the character before."""
UNKNOWN: Cell = ("", "?")
BRIDGE = 5
"""Cells that are sent again rather than stepped over: a cursor address takes as many bytes."""


class Frame:
    """``put`` says what a stretch of a row is to look like; ``taken`` is what has to be sent for it."""

    def __init__(self, width: int, height: int, colours: ColorSystem) -> None:
        self.width, self.height = width, height
        self._colours = colours
        self._switches: dict[Style | None, str] = {}
        self._rows: list[list[Cell]] = [[UNKNOWN] * width for _ in range(height)]
        self._out: list[str] = []
        self._cursor = (-1, -1)

    def forget(self) -> None:
        """The terminal shows something else: everything has to be sent again."""
        self._rows = [[UNKNOWN] * self.width for _ in range(self.height)]
        self._cursor = (-1, -1)

    def put(self, x: int, y: int, segments: Iterable[Segment]) -> None:
        """From column ``x`` of row ``y`` on there stand ``segments``; what is outside the frame is left out."""
        if not 0 <= y < self.height:
            return
        cells, whole = self._cells(segments)
        del cells[max(self.width - x, 0) :]
        row = self._rows[y]
        old = row[x : x + len(cells)]
        if old == cells:
            return
        row[x : x + len(cells)] = cells
        whole = whole or any(cell and len(cell[0]) > 1 for cell in old)
        for start, end in [(0, len(cells))] if whole else _differing(old, cells):
            self._send(x + start, y, cells[start:end])

    def _cells(self, segments: Iterable[Segment]) -> tuple[list[Cell], bool]:
        """One entry for each cell, and whether a terminal may see other widths than those."""
        cells: list[Cell] = []
        intricate = False
        for text, style, control in segments:
            if control:
                continue
            switch = self._switch(style)
            if UNSEEN.search(text):
                text = UNSEEN.sub(lambda match: " " * CELLS[match[0]], text)
            if text.isascii():
                cells += [(char, switch) for char in text]
                continue
            for char in text:
                wide = CELLS[char]
                if wide == 2:
                    cells += ((char, switch), None)
                elif wide == 1 and char != "\ufe0f":
                    cells.append((char, switch))
                else:
                    intricate = True
                    break
            if intricate:
                break
        return (self._intricate(segments), True) if intricate else (cells, False)

    def _intricate(self, segments: Iterable[Segment]) -> list[Cell]:
        cells: list[Cell] = []
        for text, style, control in segments:
            if control:
                continue
            text = UNSEEN.sub(lambda match: " " * CELLS[match[0]], text)
            for start, end, wide in split_graphemes(text)[0]:
                if wide:
                    cells += [(text[start:end], self._switch(style)), *[None] * (wide - 1)]
        return cells

    def _switch(self, style: Style | None) -> str:
        """The control sequence that switches ``style`` on."""
        switch = self._switches.get(style)
        if switch is None:
            sent = Strip.render_style(style, "\n", color_system=self._colours) if style else "\n"
            self._switches[style] = switch = sent.partition("\n")[0]
        return switch

    def _send(self, x: int, y: int, cells: list[Cell]) -> None:
        out, on = [f"\x1b[{y + 1};{x + 1}H"], ""
        for cell in cells:
            if cell is None:
                continue
            char, switch = cell
            if switch != on:
                out.append(f"\x1b[m{switch}" if on else switch)
                on = switch
            out.append(char)
        if on:
            out.append("\x1b[m")
        self._out.append("".join(out))
        self._cursor = (-1, -1)

    def taken(self, cursor: tuple[int, int]) -> str:
        """What has to be sent for all that was put since; the cursor is at column and row ``cursor`` in the end."""
        if cursor != self._cursor:
            self._out.append(f"\x1b[{cursor[1] + 1};{cursor[0] + 1}H")
            self._cursor = cursor
        sent = "".join(self._out)
        self._out.clear()
        return sent


def _differing(old: list[Cell], new: list[Cell]) -> Iterable[tuple[int, int]]:
    """Where the two differ; stretches that lie near each other are one."""
    found: list[tuple[int, int]] = []
    for at, (one, other) in enumerate(zip(old, new, strict=True)):
        if one != other:
            start = at - 1 if other is None else at
            if found and start - found[-1][1] < BRIDGE:
                found[-1] = (found[-1][0], at + 1)
            else:
                found.append((start, at + 1))
    for start, end in found:
        while end < len(new) and new[end] is None:
            end += 1
        yield start, end
