"""A text that is edited before anybody reads it: to copy a long one takes longer than the key that changes it."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Lock

from drafts.edit import Edit, apply
from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from drafts.edit import Pieces

NONE = Edit(0, 0, "")
NEAR = 4_000
"""Code points between two edits up to which they are kept as one."""
MOST = 16_000
"""Code points that such a one puts in, at most."""
OFTEN = 100
"""Pieces from which on it is quicker to put in what was edited, and to take them from the text."""


class EditedText:
    """``edit`` by one thread, read by any: what was edited last is put in by the first who reads all of it."""

    def __init__(self, text: str) -> None:
        self._known = text, NONE
        self._lock = Lock()

    def __str__(self) -> str:
        text, edit = self._known
        if edit is NONE:
            return text
        with self._lock:
            return self._put_in()

    def _put_in(self) -> str:
        text, edit = self._known
        if edit is not NONE:
            text = apply(text, (edit,))
            self._known = text, NONE
        return text

    def __len__(self) -> int:
        text, edit = self._known
        return len(text) + edit.growth

    def pieces(self, times: int) -> Pieces:
        """What to ask for pieces of it; ``times``: about how often."""
        return self if times < OFTEN else str(self)

    def __getitem__(self, part: slice) -> str:
        """A piece of it, without putting anything in; the step of ``part`` is not looked at."""
        text, edit = self._known
        start, end, _ = part.indices(len(text) + edit.growth)
        new = edit.text[max(start - edit.start, 0) : max(end - edit.start, 0)]
        behind = text[max(start - edit.growth, edit.end) : max(end - edit.growth, edit.end)]
        return text[start : min(end, edit.start)] + new + behind

    def count(self, char: str, start: int, end: int) -> int:
        """How often ``char`` stands from ``start`` to ``end``, neither of which is less than 0."""
        text, edit = self._known
        found = text.count(char, start, min(end, edit.start))
        found += edit.text.count(char, max(start - edit.start, 0), max(end - edit.start, 0))
        return found + text.count(char, max(start - edit.growth, edit.end), max(end - edit.growth, edit.end))

    def edit(self, edits: Sequence[Edit]) -> None:
        """Make ``edits``, whose positions are those of the text before them and in it."""
        with self._lock:
            if len(edits) != 1:
                self._known = apply(self._put_in(), edits), NONE
                return
            text, before = self._known
            joined = _joined(text, before, edits[0]) if before is not NONE else None
            self._known = (text, joined) if joined is not None else (self._put_in(), edits[0])


def _joined(text: str, one: Edit, other: Edit) -> Edit | None:
    """Both as one edit of ``text``, where ``other`` is near ``one``, whose text it has positions behind; else None."""
    end = one.start + len(one.text)
    if one.start - other.end > NEAR or other.start - end > NEAR:
        return None
    start, more = min(one.start, other.start), max(other.end - end, 0)
    new = text[start : one.start] + one.text + text[one.end : one.end + more]
    new = new[: other.start - start] + other.text + new[other.end - start :]
    return Edit(start, one.end + more, new) if len(new) <= MOST else None
