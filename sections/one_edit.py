"""The one edit that lies between two texts."""

from __future__ import annotations

from drafts.edit import Edit


def difference(old: str, new: str) -> Edit:
    """The one edit that makes ``new`` of ``old``, as short as can be."""
    most = min(len(old), len(new))
    head = _shared(old, new, most, from_end=False)
    tail = _shared(old, new, most - head, from_end=True)
    return Edit(head, len(old) - tail, new[head : len(new) - tail])


def slid(edit: Edit, old: str) -> Edit:
    """Where whole lines come or go, the same edit begun at the end of the line before them that is not blank."""
    if "\n" not in edit.text and "\n" not in old[edit.start : edit.end]:
        return edit
    by = edit.start - len(old[: edit.start].rstrip("\n"))
    if not 0 < by < edit.start or (edit.text and edit.start < edit.end):
        return edit
    piece = edit.text or old[edit.start : edit.end]
    ring = piece * (by // len(piece) + 1)
    if not ring.endswith(old[edit.start - by : edit.start]):
        return edit
    turned = (piece * 2)[len(piece) - by % len(piece) :][: len(piece)]
    return Edit(edit.start - by, edit.end - by, turned if edit.text else "")


def _shared(old: str, new: str, most: int, *, from_end: bool) -> int:
    """How many code points, at most ``most``, both begin or end with."""
    low = 0
    while low < most:
        half = (low + most + 1) // 2
        same = (
            old.startswith(new[len(new) - half : len(new) - low], len(old) - half)
            if from_end
            else old.startswith(new[low:half], low)
        )
        low, most = (half, most) if same else (low, half - 1)
    return low
