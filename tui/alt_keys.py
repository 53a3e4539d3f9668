"""Alt with a key is a key of its own. Textual 8.2.8 sends Esc and then the key, and Esc leaves what one is writing."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from textual import _ansi_sequences
from textual.keys import Keys


def install() -> None:
    """Alt+← is ``alt+left`` from now on, and so on. Doing it again does nothing."""
    table: Any = _ansi_sequences.ANSI_SEQUENCES_KEYS
    for sequence, keys in list(table.items()):
        if isinstance(keys, tuple) and len(keys) == 2 and keys[0] is Keys.Escape:
            table[sequence] = (SimpleNamespace(value=f"alt+{keys[1].value}"),)
        elif isinstance(keys, str) and len(sequence) == 2 and sequence.startswith("\x1b"):
            del table[sequence]  # what Option with a digit writes on one maker's keyboards
