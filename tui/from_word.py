"""What a Word document brings along besides its text: comments and tracked changes become comments of the draft."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from drafts.anchors import carry
from drafts.person import person
from drafts.word_in import WordText
from tui.reviewing import Review


def keep_comments(path: Path, text: str, word: WordText, *, changes: bool) -> int:
    """Make the document's comments, and its ``changes`` if wanted, comments of the draft at ``path``; how many.

    ``text``: the draft's, made out of the document's. Raises StoreError.
    """
    review = Review(path, text, person())
    places = carry(word.text, review.draft.text, [comment.span for comment in word.comments if comment.span])
    placed = iter(places)
    for comment in word.comments:
        span = next(placed).span if comment.span else None
        words = comment.text if span or not comment.span else f"{comment.span.of(word.text)}：{comment.text}"
        review.comment(span if span and len(span) else None, words, by=comment.by, at=_moment(comment.at))
    wanted = word.changes if changes else ()
    for change in wanted:
        did = "添上了" if change.inserted else "删去了"
        review.comment(None, f"修订：{did}“{change.text}”", by=change.by)
    return len(word.comments) + len(wanted)


def _moment(told: str) -> str:
    """A moment as events have it, the document's time as it stands; empty where it is none."""
    try:
        return datetime.fromisoformat(told).isoformat(timespec="seconds")
    except ValueError:
        return ""
