"""The control sequences that switch on the styles of the write screen, as the screens will send them."""

from __future__ import annotations

import os

from drafts.typed import NamedTuple
from tui import colours
from tui.colours import Palette

PALETTES = {"ink": colours.INK, "paper": colours.PAPER}


class Inks(NamedTuple):
    """``name``, ``title`` and ``line`` stand on the bars above and below; on ``bar`` and ``ground`` nothing stands."""

    name: str
    title: str
    line: str
    bar: str
    ground: str
    text: str
    caret: str
    rule: str

    @property
    def blanks(self) -> dict[str, str]:
        """By style, what is seen of it in a blank."""
        on_bars = dict.fromkeys((self.name, self.title, self.line), self.bar)
        return dict.fromkeys((self.text, self.rule), self.ground) | on_bars


def inks(plain: bool) -> Inks:
    """``plain``: no colours (NO_COLOR)."""
    palette = PALETTES.get("" if plain or not _has_colours() else colours.recall())
    if palette is None:
        none, blank = "\x1b[39;49m", "\x1b[49m"
        return Inks("\x1b[1;39;49m", "\x1b[1;39;49m", none, blank, blank, none, "\x1b[7;39;49m", none)
    return Inks(
        _switch(palette, "primary", "panel", "1;"),
        _switch(palette, "foreground", "panel", "1;"),
        _switch(palette, "foreground", "panel"),
        f"\x1b[{_rgb(48, palette['panel'])}m",
        f"\x1b[{_rgb(48, palette['background'])}m",
        _switch(palette, "foreground", "background"),
        _switch(palette, "foreground", "background", "7;"),
        _switch(palette, "rule", "background"),
    )


def _switch(palette: Palette, front: str, back: str, more: str = "") -> str:
    return f"\x1b[{more}{_rgb(38, palette[front])};{_rgb(48, palette[back])}m"


def _rgb(which: int, colour: str) -> str:
    """``which``: 38 for the character, 48 for what is behind it (ISO 8613-6; one of 256 where no more is promised)."""
    if not _shows_all():
        return f"{which};5;{_of_256(colour)}"
    red, green, blue = bytes.fromhex(colour[1:])
    return f"{which};2;{red};{green};{blue}"


def _shows_all() -> bool:
    return os.environ.get("COLORTERM", "").strip().lower() in ("truecolor", "24bit")


def _has_colours() -> bool:
    """Whether the terminal promises as many colours as there are here, or 256; else the screens choose among 16."""
    return _shows_all() or os.environ.get("TERM", "").endswith(("-256color", "-kitty"))


def _of_256(colour: str) -> int:
    """The nearest of xterm's 256 colours, as Rich chooses it for the screens (Color.downgrade, 15.0)."""
    from colorsys import rgb_to_hls

    rgb = bytes.fromhex(colour[1:])
    _, light, full = rgb_to_hls(*(part / 255 for part in rgb))
    if full < 0.15:
        grey = round(light * 25)
        return 16 if grey == 0 else 231 if grey == 25 else 231 + grey
    red, green, blue = (round(part / 95 if part < 95 else 1 + (part - 95) / 40) for part in rgb)
    return 16 + 36 * red + 6 * green + blue
