"""A whole text on its way to stdout: to a pipe as it is, to a terminal with nothing raw in it."""

from __future__ import annotations

from drafts.visible import visible
from tui.cli import streams


def shown(text: str) -> str:
    """``text`` with LF line ends and visible control characters where stdout is a terminal, else ``text`` itself."""
    if not streams.is_terminal():
        return text
    return visible(text.replace("\r\n", "\n").replace("\r", "\n"), lines=True)
