"""The review of a draft, for a command that works on one."""

from __future__ import annotations

from pathlib import Path

from drafts.person import person
from drafts.store import StoreError
from tui.cli import streams
from tui.cli.failure import CommandError
from tui.cli.reading import Source
from tui.reviewing import Review, Said


def review_of(read: Source) -> Review:
    """What has been said about the draft that was read; files that are no events are complained of.

    Raises CommandError.
    """
    path = Path(read.name)
    try:
        review = Review(path, read.text, person())
    except StoreError as error:
        raise CommandError(str(error)) from error
    for problem in review.problems:
        streams.complain(problem)
    return review


def the_one(review: Review, word: str) -> Said:
    """The comment that ``word`` names. Raises CommandError unless it is one."""
    found = review.named(word) if word else []
    if len(found) != 1:
        what = f"有 {len(found)} 条批注都叫 {word}…，请多写几位" if found else f"没有 {word} 这条批注"
        raise CommandError(f"{what}\n列出批注：qicao comments {review.path} --all")
    return found[0]
