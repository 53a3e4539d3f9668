"""Colour on a terminal; never the only sign of anything."""

from __future__ import annotations

import os
import sys

CODES = {"red": "1;31", "yellow": "33", "cyan": "36", "green": "32", "bold": "1"}


def wanted() -> bool:
    """Whether stdout is a terminal that may be coloured (https://no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


class Colours:
    """Paints text, or leaves it alone where there is no colour."""

    def __init__(self, on: bool) -> None:
        self.on = on

    def paint(self, colour: str, text: str) -> str:
        return f"\x1b[{CODES[colour]}m{text}\x1b[0m" if self.on else text

    def bold(self, text: str) -> str:
        return self.paint("bold", text)
