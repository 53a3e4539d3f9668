"""The same edit made at another place, where whole lines come or go."""

from __future__ import annotations

from drafts.edit import Edit


def slid(edit: Edit, old: str) -> Edit:
    """The edit begun, if it can be, at the end of the line before that is not blank."""
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
