"""Two texts of one draft brought together: the one in hand, and the one that somebody else has saved. No screen in it.

Whatever is chosen, both are kept: what is given up here is a version of the draft, what is replaced in the file too.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from drafts.edit import difference
from drafts.lineends import LineEnds
from drafts.merge import Choice, Merged, merge
from drafts.store import Stored, read
from tui.draft_file import DraftFile
from tui.open_draft import Change, OpenDraft

if TYPE_CHECKING:
    from drafts.version import Version


def merged(draft: OpenDraft, there: Stored) -> Merged:
    """What comes of the draft's text and of ``there``; both began with what was opened. Raises StoreError."""
    return merge(draft.file.text, draft.text, DraftFile(draft.path, there).text)


def take(draft: OpenDraft, there: Stored, found: Merged, choices: Sequence[Choice]) -> Change:
    """Make the merged text the draft's, as one change; it is not saved yet. Raises StoreError."""
    other = DraftFile(draft.path, there)
    text = found.text(choices)
    return _take_in(draft, there, text, other.ends.edited(other.text, difference(other.text, text)), "合并两份修改")


def reload(draft: OpenDraft) -> Change:
    """Take over the file as it is now, as one change that can be undone. Raises StoreError."""
    there = read(draft.path)
    now = DraftFile(draft.path, there)
    return _take_in(draft, there, now.text, now.ends, "载入磁盘上的文件")


def _take_in(draft: OpenDraft, there: Stored, text: str, ends: LineEnds, label: str) -> Change:
    """The file holds ``there`` now, ``text`` becomes the draft's. Raises StoreError; then nothing has changed."""
    draft.file.keep(draft.text, draft.ends)
    draft.file.take(there)
    draft.protection.renew()
    change = draft.replace_text(text, label, ends=ends)
    if not draft.dirty:
        draft.protection.discard()
    return change


def restore(draft: OpenDraft, version: Version) -> Change:
    """Go back to a version of the draft, as one change that is not saved yet. Raises StoreError."""
    there = DraftFile(draft.path, Stored(draft.path, version.read()))
    if draft.dirty:
        draft.file.keep(draft.text, draft.ends)
    return draft.replace_text(there.text, "恢复历史版本", ends=there.ends)


def text_of(draft: OpenDraft, data: bytes) -> str:
    """The text of ``data``, a version of the draft. Raises StoreError."""
    return DraftFile(draft.path, Stored(draft.path, data)).text
