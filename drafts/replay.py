"""The text that a journal leads to."""

from __future__ import annotations

from itertools import pairwise

from drafts.decode import decode
from drafts.edit import Edit, apply
from drafts.journal import Left
from drafts.lineends import LineEnds, normalise


def replay(left: Left) -> tuple[str, LineEnds]:
    """The text (with ``\\n`` alone) and its line ends after the last change that fits. Raises DecodeError."""
    if left.plain:
        text, ends = left.base.decode("utf-8", "surrogatepass"), LineEnds()
    else:
        text, ends = normalise(decode(left.base).text)
    for change in left.changes:
        if not _fits(text, change.edits):
            break
        ends = change.ends if change.ends is not None else ends.edited(text, *change.edits)
        text = apply(text, change.edits)
    return text, ends


def _fits(text: str, edits: tuple[Edit, ...]) -> bool:
    if any(not 0 <= edit.start <= edit.end <= len(text) for edit in edits):
        return False
    return all(before.end <= after.start for before, after in pairwise(sorted(edits)))
