"""Colours as data, and which of them were chosen last: ink (dark), paper (light), and plain, which has none."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from pathlib import Path

from tui.state_folder import state_folder

Palette = Mapping[str, str]
"""Names of colours and what they are, ``#rrggbb``."""
INK: Palette = {
    "background": "#171a1f",
    "surface": "#1e2228",
    "panel": "#262b33",
    "foreground": "#d9dde3",
    "primary": "#84b2cf",
    "secondary": "#9fb59a",
    "accent": "#e0ad6e",
    "success": "#93c49a",
    "warning": "#e3b765",
    "error": "#ec8a7d",
    "rule": "#3a414c",
    "faint": "#98a2b0",
    "blank": "#4a3a1c",
    "found": "#2c4a63",
    "footer-key-foreground": "#84b2cf",
    "block-cursor-background": "#84b2cf",
    "block-cursor-foreground": "#171a1f",
    "block-cursor-blurred-background": "#2f3742",
    "input-selection-background": "#3a5570",
}
PAPER: Palette = {
    "background": "#f8f6f1",
    "surface": "#ffffff",
    "panel": "#ebe7de",
    "foreground": "#23272c",
    "primary": "#1f5582",
    "secondary": "#4b6b45",
    "accent": "#8a4f0d",
    "success": "#256b41",
    "warning": "#7f5200",
    "error": "#a8281c",
    "rule": "#c9c3b6",
    "faint": "#5d646d",
    "blank": "#fbe3b0",
    "found": "#cfe2f3",
    "footer-key-foreground": "#1f5582",
    "block-cursor-background": "#1f5582",
    "block-cursor-foreground": "#ffffff",
    "block-cursor-blurred-background": "#dfe6ee",
    "input-selection-background": "#c3d9ee",
}
NAMES = ("ink", "paper", "plain")


def file() -> Path:
    return state_folder() / "theme"


def recall() -> str:
    """The name of the colours that were chosen last; ink where nobody has chosen."""
    with contextlib.suppress(OSError, UnicodeDecodeError):
        name = file().read_text(encoding="ascii").strip()
        if name in NAMES:
            return name
    return NAMES[0]


def remember(name: str) -> None:
    """Keep the choice; failing to is no error."""
    from drafts.whole_file import put

    with contextlib.suppress(OSError):
        put(file(), name.encode("ascii"))
