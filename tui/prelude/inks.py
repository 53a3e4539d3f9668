"""The control sequences that switch on the styles of the write screen, as the screens will send them."""

from __future__ import annotations

from typing import NamedTuple

from tui import colours
from tui.colours import Palette

PALETTES = {"ink": colours.INK, "paper": colours.PAPER}


class Inks(NamedTuple):
    """``name``, ``title`` and ``line`` stand on the bars above and below; ``ground`` is where nothing stands."""

    name: str
    title: str
    line: str
    ground: str
    text: str
    caret: str
    rule: str


def inks(plain: bool) -> Inks:
    """``plain``: no colours (NO_COLOR)."""
    palette = PALETTES.get("" if plain else colours.recall())
    if palette is None:
        none = "\x1b[39;49m"
        return Inks("\x1b[1;39;49m", "\x1b[1;39;49m", none, none, none, "\x1b[7;39;49m", none)
    return Inks(
        _switch(palette, "primary", "panel", "1;"),
        _switch(palette, "foreground", "panel", "1;"),
        _switch(palette, "foreground", "panel"),
        f"\x1b[{_rgb(48, palette['background'])}m",
        _switch(palette, "foreground", "background"),
        _switch(palette, "foreground", "background", "7;"),
        _switch(palette, "rule", "background"),
    )


def _switch(palette: Palette, front: str, back: str, more: str = "") -> str:
    return f"\x1b[{more}{_rgb(38, palette[front])};{_rgb(48, palette[back])}m"


def _rgb(which: int, colour: str) -> str:
    """``which``: 38 for the character, 48 for what is behind it (ISO 8613-6, direct colour)."""
    red, green, blue = bytes.fromhex(colour[1:])
    return f"{which};2;{red};{green};{blue}"
