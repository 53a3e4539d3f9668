"""The first picture has the colours that the screens will have, on every sort of terminal."""

from __future__ import annotations

import pytest
from rich.color import Color, ColorSystem

from tui import colours
from tui.prelude.inks import _of_256, inks

HEX = sorted({*colours.INK.values(), *colours.PAPER.values()})


@pytest.mark.parametrize("colour", HEX)
def test_one_of_256_is_the_one_that_rich_takes(colour: str) -> None:
    assert _of_256(colour) == Color.parse(colour).downgrade(ColorSystem.EIGHT_BIT).number


@pytest.mark.parametrize(
    ("term", "colorterm", "wanted"),
    [
        ("xterm-256color", "truecolor", "48;2;"),
        ("linux", "24bit", "48;2;"),
        ("tmux-256color", "", "48;5;"),
        ("xterm-kitty", "", "48;5;"),
        ("screen", "", ""),
        ("vt100", "", ""),
    ],
)
def test_no_more_than_the_terminal_promises(
    monkeypatch: pytest.MonkeyPatch, term: str, colorterm: str, wanted: str
) -> None:
    monkeypatch.setenv("TERM", term)
    monkeypatch.setenv("COLORTERM", colorterm)
    sent = "".join(inks(plain=False))
    assert wanted in sent
    assert ("8;2;" in sent, "8;5;" in sent) == (wanted == "48;2;", wanted == "48;5;")
