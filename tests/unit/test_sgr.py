"""A terminal that is told only what differs between two styles shows the second as if it had been told all of it."""

from __future__ import annotations

import pyte
from hypothesis import given
from hypothesis import strategies as st
from pyte.screens import Char
from rich.color import Color, ColorSystem
from rich.style import Style
from textual.strip import Strip

from tui.sgr import change

SYSTEMS = (ColorSystem.STANDARD, ColorSystem.EIGHT_BIT, ColorSystem.TRUECOLOR)
COLOURS = st.sampled_from([None, "default", "red", "bright_blue", "color(130)", "#17202b", "#d9dde3"])
STYLES = st.builds(
    Style,
    color=COLOURS,
    bgcolor=COLOURS,
    **{name: st.sampled_from([None, True]) for name in ("bold", "italic", "underline", "strike", "reverse", "blink")},
)


def shown(sent: str) -> Char:
    screen = pyte.Screen(2, 1)
    pyte.Stream(screen).feed(sent + "x")
    return screen.buffer[0][0]


def switch(style: Style, colours: ColorSystem) -> str:
    return Strip.render_style(style, "\n", color_system=colours).partition("\n")[0]


@given(STYLES, STYLES, st.sampled_from(SYSTEMS))
def test_what_differs_is_enough(one: Style, other: Style, colours: ColorSystem) -> None:
    for style in (one, other):
        style._ansi = None  # Rich keeps it, whatever the colours it was made for
    on, to = switch(one, colours), switch(other, colours)
    assert shown(on + change(on, to)) == shown(to)
    assert len(change(on, to)) <= len("\x1b[m" + to)


def test_what_stays_is_not_told_again() -> None:
    text = "38;2;217;221;227;48;2;23;26;31m"
    assert change(f"\x1b[{text}", f"\x1b[7;{text}") == "\x1b[7m"
    assert change(f"\x1b[7;{text}", f"\x1b[{text}") == "\x1b[27m"
    assert change(f"\x1b[1;{text}", f"\x1b[2;{text}") == "\x1b[22;2m"
    assert change("\x1b[31;40m", "\x1b[91;40m") == "\x1b[91m"
    assert change("\x1b[38;5;1;48;5;2m", "\x1b[38;5;1;48;5;3m") == "\x1b[48;5;3m"
    assert Color.parse("default").get_ansi_codes() == ("39",)
    assert change("\x1b[1;39;49m", "\x1b[49m") == "\x1b[22m"
