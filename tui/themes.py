"""Colours: ink (dark), paper (light), and plain, which uses none and is for NO_COLOR."""

from __future__ import annotations

import contextlib
from pathlib import Path

from textual.theme import BUILTIN_THEMES, Theme

INK = Theme(
    name="ink",
    dark=True,
    background="#171a1f",
    surface="#1e2228",
    panel="#262b33",
    foreground="#d9dde3",
    primary="#84b2cf",
    secondary="#9fb59a",
    accent="#e0ad6e",
    success="#93c49a",
    warning="#e3b765",
    error="#ec8a7d",
    variables={
        "rule": "#3a414c",
        "faint": "#98a2b0",
        "blank": "#4a3a1c",
        "found": "#2c4a63",
        "footer-key-foreground": "#84b2cf",
        "block-cursor-background": "#84b2cf",
        "block-cursor-foreground": "#171a1f",
        "block-cursor-blurred-background": "#2f3742",
        "input-selection-background": "#3a5570",
    },
)

PAPER = Theme(
    name="paper",
    dark=False,
    background="#f8f6f1",
    surface="#ffffff",
    panel="#ebe7de",
    foreground="#23272c",
    primary="#1f5582",
    secondary="#4b6b45",
    accent="#8a4f0d",
    success="#256b41",
    warning="#7f5200",
    error="#a8281c",
    variables={
        "rule": "#c9c3b6",
        "faint": "#5d646d",
        "blank": "#fbe3b0",
        "found": "#cfe2f3",
        "footer-key-foreground": "#1f5582",
        "block-cursor-background": "#1f5582",
        "block-cursor-foreground": "#ffffff",
        "block-cursor-blurred-background": "#dfe6ee",
        "input-selection-background": "#c3d9ee",
    },
)

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


def file() -> Path:
    from platformdirs import user_state_path

    return user_state_path("qicao", appauthor=False) / "theme"


def recall() -> str:
    """The name of the theme that was chosen last; ink where nobody has chosen."""
    with contextlib.suppress(OSError, UnicodeDecodeError):
        name = file().read_text(encoding="ascii").strip()
        if any(theme.name == name for theme in THEMES):
            return name
    return INK.name


def remember(name: str) -> None:
    """Keep the choice; failing to is no error."""
    with contextlib.suppress(OSError):
        file().parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file().write_text(name, encoding="ascii")
