"""What keeps a draft from being written on by two, and what is typed into it from being lost."""

from __future__ import annotations

from drafts.typed import NamedTuple
from tui.draft_file import DraftFile
from tui.hold import Hold
from tui.protection import Protection


class Keeping(NamedTuple):
    """The journal and the lock of a draft that someone writes on."""

    protection: Protection
    hold: Hold


def keep(file: DraftFile) -> Keeping | None:
    """Take ``file`` in hand; None where somebody else has."""
    kept = Keeping(Protection(file), Hold(file.path))
    return None if kept.hold.claim() else kept
