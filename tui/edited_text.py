"""A text that is edited before anybody reads it: to copy a long one takes longer than the key that changes it."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock

from drafts.edit import Edit, apply


class EditedText:
    """``edit`` by one thread, read by any: the last edits are put in by the first who reads."""

    def __init__(self, text: str) -> None:
        self._known: tuple[str, Sequence[Edit]] = text, ()
        self._lock = Lock()

    def __str__(self) -> str:
        text, edits = self._known
        if not edits:
            return text
        with self._lock:
            text, edits = self._known
            if edits:
                self._known = apply(text, edits), ()
            return self._known[0]

    def edit(self, edits: Sequence[Edit]) -> None:
        """Make ``edits``, whose positions are those of the text before them and in it."""
        text = str(self)
        with self._lock:
            self._known = text, edits
