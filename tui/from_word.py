"""What a Word document brings along besides its text: comments and tracked changes become comments of the draft."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from drafts.anchors import carry
from drafts.comments import TEXT_LIMIT
from drafts.person import person
from drafts.word_in import Change, TakenComment, WordText
from tui.reviewing import Review


def keep_comments(path: Path, text: str, word: WordText, *, changes: bool) -> int:
    """Make the document's comments, and its ``changes`` if wanted, comments of the draft at ``path``; how many.

    ``text``: the draft's, made out of the document's. Raises StoreError.
    """
    review = Review(path, text, person())
    wanted: list[TakenComment | Change] = [*word.comments, *(word.changes if changes else ())]
    placed = iter(carry(word.text, review.draft.text, [one.span for one in wanted if one.span]))
    with review.together():
        for one in wanted:
            span = next(placed).span if one.span else None
            words = said_of(one) if isinstance(one, Change) else one.text
            lost = one.span.of(word.text) if one.span and not span else ""
            span = span if span and len(span) else None
            review.comment(span, words[:TEXT_LIMIT], by=one.by, at=_moment(one.at), lost=lost)
    return len(wanted)


def said_of(change: Change) -> str:
    """A tracked change in words."""
    if change.moved:
        return f"修订：{'移到这里' if change.inserted else '从这里移走'}“{change.text}”"
    return f"修订：{'添上了' if change.inserted else '删去了'}“{change.text}”"


def _moment(told: str) -> str:
    """A moment as events have it, the document's time as it stands; empty where it is none."""
    try:
        return datetime.fromisoformat(told).isoformat(timespec="seconds")
    except ValueError:
        return ""
