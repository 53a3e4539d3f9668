"""What the terminal shows, cell by cell, so that only what differs is sent: a key costs some bytes, not a screenful."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from operator import ne

from rich.cells import split_graphemes
from rich.color import ColorSystem
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from drafts.visible import UNSEEN
from tui.editing.paragraph import WIDENING
from tui.measured import CELLS
from tui.sgr import change

Cell = tuple[str, str] | None
"""What stands there, and what switches its style on; None: the right half of the character before.

Of a blank, the style is what is seen of it.
"""
UNKNOWN: Cell = ("", "?")
BRIDGE = bytes(5)
"""Cells that are as they were, and are stepped over; fewer are sent again: a cursor address takes as many bytes."""
SHIFT_FROM = 14
"""Cells that differ from which on it is looked whether they are the old ones further along."""
FURTHEST = 12
"""Cells that a stretch may have moved along."""


INTRICATE: tuple[Cell, ...] = (("", "!"),)
"""For a character of which a terminal may think otherwise."""
MOST_STYLES = 200
MOST_TEXTS = 100
"""Of each style, those of which the cells are kept: rows that move to another place are made of the same ones."""


class _Glyphs(dict[str, tuple[Cell, ...]]):
    """The cells of each character in one style, made once: the same are compared in no time."""

    def __init__(self, switch: str, blank: str) -> None:
        """``blank``: what switches on all that is seen of the style in a blank."""
        self._switch, self._blank = switch, blank
        self._known: dict[str, list[Cell]] = {}

    def cells(self, text: str) -> list[Cell] | None:
        """Those of ``text``; None where it is intricate."""
        known = self._known.get(text)
        if known is None:
            found = list(map(self.__getitem__, text))
            if INTRICATE in found:
                return None
            if len(self._known) >= MOST_TEXTS:
                self._known.clear()
            self._known[text] = known = list(chain.from_iterable(found))
        return known

    def __missing__(self, char: str) -> tuple[Cell, ...]:
        wide = CELLS[char]
        if char == " " or UNSEEN.search(char):
            glyph: tuple[Cell, ...] = ((" ", self._blank),) * wide
        elif wide == 2:
            glyph = (char, self._switch), None
        else:
            glyph = ((char, self._switch),) if wide == 1 and char != WIDENING else INTRICATE
        self[char] = glyph
        return glyph


class Frame:
    """``put`` says what a stretch of a row is to look like; ``taken`` is what has to be sent for it.

    ``shifts``: the terminal can insert and delete characters (ECMA-48, ICH and DCH), so that the rest of a row that
    moves along because something was typed before it need not be sent again.
    """

    def __init__(self, width: int, height: int, colours: ColorSystem, *, shifts: bool = False) -> None:
        self.width, self.height = width, height
        self._shifts = shifts
        self._intricate_rows: set[int] = set()
        self._on = ""
        self._colours = colours
        self._switches: dict[Style | None, str] = {}
        self._blanks: dict[str, str] = {}
        self._glyphs: dict[Style | None, _Glyphs] = {}
        self._rows: list[list[Cell]] = [[UNKNOWN] * width for _ in range(height)]
        self._out: list[str] = []
        self._cursor = (-1, -1)

    def forget(self) -> None:
        """The terminal shows something else: everything has to be sent again."""
        self._rows = [[UNKNOWN] * self.width for _ in range(self.height)]
        self._intricate_rows.clear()
        self._cursor = (-1, -1)

    def go_on(self, rows: list[list[Cell]]) -> None:
        """The terminal shows ``rows``, if they are as many as are wanted now."""
        if [*map(len, rows)] == [self.width] * self.height:
            self._rows = rows

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
        if whole:
            self._intricate_rows.add(y)
        elif y in self._intricate_rows:
            whole = any(cell and len(cell[0]) > 1 for cell in row)
            if not whole:
                self._intricate_rows.discard(y)
        differs = bytes(map(ne, old, cells))
        if self._shifts and not whole and self._shifted(y, x, old, cells, differs):
            differs = bytes(map(ne, row[x : x + len(cells)], cells))
        spans = [(0, len(cells))] if whole else _differing(differs, cells)
        row[x : x + len(cells)] = cells
        for start, end in spans:
            self._send(x + start, y, cells[start:end])

    def _shifted(self, y: int, x: int, old: list[Cell], new: list[Cell], differs: bytes) -> bool:
        """Move what stands from ``x`` on, ``old``, along if that makes most of it ``new``; whether it did."""
        start, end = differs.find(1), differs.rfind(1) + 1
        if new[start] is None:
            start -= 1
        if end < len(new) and new[end] is None:
            end += 1
        if end - start < SHIFT_FROM or 2 * differs.count(1) < SHIFT_FROM:
            return False
        old, new, first, last = old[start:end], new[start:end], x + start, x + end
        for by in range(1, FURTHEST + 1):
            alike = (len(old) - by) * 2 // 3
            if alike < SHIFT_FROM // 2:
                return False
            if new[by] == old[0] and new[by : by + alike] == old[:alike]:
                return self._moved(y, first, last, by) or self._moved(y, first, last - 1, by)
            if new[0] == old[by] and new[:alike] == old[by : by + alike]:
                return self._moved(y, first, last, -by) or self._moved(y, first, last - 1, -by)
        return False

    def _moved(self, y: int, first: int, last: int, by: int) -> bool:
        """Move what stands from ``first`` to ``last`` by so many cells, to the left where that is less than nothing.

        What stands behind ``last`` moves one way and back again. No character may be divided.
        """
        row, size = self._rows[y], abs(by)
        gone, come = (last - size, first) if by > 0 else (first, last - size)
        for column in (first, gone, gone + size, last):
            if column < self.width and row[column] in (None, UNKNOWN):
                return False
        if last < self.width or by < 0:
            self._out.append(f"\x1b[{y + 1};{gone + 1}H\x1b[{size}P")
        if last < self.width or by > 0:
            self._out.append(f"\x1b[{y + 1};{come + 1}H\x1b[{size}@")
        del row[gone : gone + size]
        row[come:come] = [UNKNOWN] * size
        return True

    def _cells(self, segments: Iterable[Segment]) -> tuple[list[Cell], bool]:
        """One entry for each cell, and whether a terminal may see other widths than those."""
        cells: list[Cell] = []
        for text, style, control in segments:
            if control:
                continue
            found = (self._glyphs.get(style) or self._glyphs_of(style)).cells(text)
            if found is None:
                return self._intricate(segments), True
            cells += found
        return cells, False

    def _glyphs_of(self, style: Style | None) -> _Glyphs:
        if len(self._glyphs) >= MOST_STYLES:
            self._glyphs.clear()
        switch = self._switch(style)
        self._glyphs[style] = glyphs = _Glyphs(switch, self._blanks[switch])
        return glyphs

    def _intricate(self, segments: Iterable[Segment]) -> list[Cell]:
        cells: list[Cell] = []
        for text, style, control in segments:
            if control:
                continue
            text, own = UNSEEN.sub(lambda match: " " * CELLS[match[0]], text), self._switch(style)
            for start, end, wide in split_graphemes(text)[0]:
                if text[start:end] == " ":
                    cells.append((" ", self._blanks[own]))
                elif wide:
                    cells += [(text[start:end], own), *[None] * (wide - 1)]
                elif (at := _last(cells)) >= 0:  # a mark that belongs to a character of another style
                    char, switch = cells[at] or ("", "")
                    cells[at] = char + text[start:end], switch
        return cells

    def _switch(self, style: Style | None) -> str:
        """The control sequence that switches ``style`` on."""
        switch = self._switches.get(style)
        if switch is None:
            self._switches[style] = switch = self._rendered(style)
            self._blanks[switch] = switch if style is None or _is_seen(style) else self._rendered(_ground(style))
        return switch

    def _rendered(self, style: Style | None) -> str:
        return Strip.render_style(style, "\n", color_system=self._colours).partition("\n")[0] if style else ""

    def _send(self, x: int, y: int, cells: list[Cell]) -> None:
        out, on, blanks = [f"\x1b[{y + 1};{x + 1}H"], self._on, self._blanks
        for cell in cells:
            if cell is None:
                continue
            char, switch = cell
            if switch != on and not (char == " " and blanks.get(on) == switch):
                out.append(change(on, switch))
                on = switch
            out.append(char)
        self._on = on
        self._out.append("".join(out))

    def taken(self, cursor: tuple[int, int]) -> str:
        """What has to be sent for all that was put since; the cursor is at column and row ``cursor`` in the end."""
        if self._on:
            self._out.append("\x1b[m")
            self._on = ""
        if self._out or cursor != self._cursor:
            self._out.append(f"\x1b[{cursor[1] + 1};{cursor[0] + 1}H")
            self._cursor = cursor
        sent = "".join(self._out)
        self._out.clear()
        return sent


def _is_seen(style: Style) -> bool:
    """Whether there is more to see of it in a blank than what is behind that."""
    return bool(style.reverse or style.underline or style.underline2 or style.strike or style.overline or style.link)


def _ground(style: Style) -> Style:
    return Style(bgcolor=style.bgcolor)


def _last(cells: list[Cell]) -> int:
    """Where the last character stands, -1: nowhere."""
    return next((at for at in reversed(range(len(cells))) if cells[at] is not None), -1)


def _differing(differs: bytes, new: list[Cell]) -> list[tuple[int, int]]:
    """Where ``differs`` is 1, no character of ``new`` divided; stretches that lie near each other are one."""
    found: list[tuple[int, int]] = []
    start, last = differs.find(1), differs.rfind(1) + 1
    while start >= 0:
        gap = differs.find(BRIDGE, start)
        end = after = gap if gap >= 0 else last
        start -= new[start] is None
        while end < len(new) and new[end] is None:
            end += 1
        found.append((start, end))
        start = differs.find(1, after)
    return found
