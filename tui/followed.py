"""A step that did as a comment suggests: taken back, the comment is open again; done again, it is resolved."""

from __future__ import annotations

from drafts.person import person
from drafts.store import StoreError
from tui.open_draft import Change, OpenDraft


def followed(draft: OpenDraft, change: Change) -> str:
    """Say so to the comment; what was said, as the end of a sentence, or why it could not be."""
    if not change.comment:
        return ""
    from drafts.comments import What
    from tui.reviewing import Review

    try:
        Review(draft.path, draft.text, person()).to(change.comment, What.REOPEN if change.undone else What.RESOLVE)
    except StoreError as error:
        return f"；那条批注没能跟着改：{error}"
    return "；那条批注又打开了" if change.undone else "；那条批注算解决了"
