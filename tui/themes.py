"""The colours as Textual's themes; plain is for NO_COLOR."""

from __future__ import annotations

from dataclasses import replace

from textual.theme import BUILTIN_THEMES, Theme

from tui.colours import INK as INK_COLOURS
from tui.colours import PAPER as PAPER_COLOURS
from tui.colours import Palette

OWN = "secondary warning error success accent foreground background surface panel".split()
"""The colours that Textual knows by these names, besides the primary one."""


def _theme(name: str, dark: bool, colours: Palette) -> Theme:
    """What Textual has no name of its own for is a variable."""
    own = {key: colours[key] for key in OWN}
    more = {key: value for key, value in colours.items() if key not in OWN}
    return replace(Theme(name, colours["primary"], dark=dark, variables=more), **own)  # type: ignore[arg-type]


INK = _theme("ink", True, INK_COLOURS)
PAPER = _theme("paper", False, PAPER_COLOURS)
PLAIN = Theme(
    name="plain",
    ansi=True,
    dark=True,
    background="ansi_default",
    surface="ansi_default",
    panel="ansi_default",
    foreground="ansi_default",
    primary="ansi_default",
    secondary="ansi_default",
    accent="ansi_default",
    success="ansi_default",
    warning="ansi_default",
    error="ansi_default",
    variables=dict(BUILTIN_THEMES["ansi-dark"].variables)
    | {
        "rule": "ansi_default",
        "faint": "ansi_default",
        "blank": "ansi_default",
        "found": "ansi_default",
        "text-muted": "ansi_default",
        "block-cursor-text-style": "reverse",
        "block-cursor-foreground": "ansi_default",
        "block-cursor-background": "ansi_default",
        "block-cursor-blurred-text-style": "bold",
        "input-cursor-text-style": "reverse",
        "scrollbar": "ansi_default",
        "scrollbar-background": "ansi_default",
        "border": "ansi_default",
        "border-blurred": "ansi_default",
    },
)

THEMES = (INK, PAPER, PLAIN)
