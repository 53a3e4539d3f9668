"""What a key writes."""

from __future__ import annotations

from textual.events import Key

SPACES = frozenset("\u3000\xa0")
"""Written like letters, though Unicode counts no space but the plain one as printable."""


def written(key: Key) -> str:
    """The character that ``key`` writes, empty of one that does something else; Alt+R has a character, too."""
    char = key.character or ""
    return char if char and (char.isprintable() or char in SPACES) and "+" not in key.key else ""
