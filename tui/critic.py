"""The comments of a draft as CriticMarkup for people without qicao, and what they marked as comments again."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from drafts.anchors import carry
from drafts.comments import TEXT_LIMIT, Event, What
from drafts.critic_marks import Kind, Mark, Marked, Remark
from drafts.store import StoreError
from tui.reviewing import Review, Said

WHATS = {Kind.ANSWER: What.ANSWER, Kind.RESOLVE: What.RESOLVE, Kind.REOPEN: What.REOPEN}
KINDS = {what: kind for kind, what in WHATS.items()} | {What.COMMENT: Kind.COMMENT}
MOMENT = re.compile(r"\d{4}-\d\d-\d\d[T\d:.+Z-]*")
NOBODY = "未署名"

Key = tuple[str, str, str, str | None]
"""By what a comment is known again: who said it, when (empty: no matter), what, and what is suggested."""


def marks_of(review: Review, said: Iterable[Said]) -> list[Mark]:
    """A mark for each comment, with all that was said about it in its order."""
    return [_mark(review, one) for one in said]


def _mark(review: Review, said: Said) -> Mark:
    comment, anchor = said.thread.comment, said.thread.anchor
    about = [event for event in review.events if event.to == comment.id and event.what in KINDS]
    remarks = tuple(map(_remark, (comment, *sorted(about, key=lambda event: event.id))))
    lost = anchor.quote if said.detached and anchor is not None else ""
    return Mark(said.span, remarks, comment.suggestion, lost)


def _remark(event: Event) -> Remark:
    return Remark(KINDS[event.what], event.by, event.at if MOMENT.fullmatch(event.at) else "", event.text)


def take_over(review: Review, marked: Marked, by: str = NOBODY) -> int:
    """Make what was marked in a copy comments of the draft, unless they are known; how many remarks are new.

    ``by``: whose the marks are that say nobody. Places are carried over to the draft as it is now. Raises StoreError.
    """
    for mark in marked.marks:
        if any(len(words) > TEXT_LIMIT for words in (mark.suggestion or "", *(r.text for r in mark.remarks))):
            raise StoreError(review.path, f"批注没有取回：有一条超过 {TEXT_LIMIT} 字，请分成几条")
    known: defaultdict[Key, list[tuple[str, Mark]]] = defaultdict(list)
    for said in review.said:
        mark = _mark(review, said)
        for at in {mark.remarks[0].at, ""}:
            known[_key(mark, mark.remarks[0].by, at)].append((said.thread.comment.id, mark))
    taken: set[str] = set()
    new = 0
    spans = [mark.span for mark in marked.marks if mark.span is not None]
    placed = iter(carry(marked.text, review.draft.text, spans))
    for mark in marked.marks:
        first, *rest = mark.remarks
        span = next(placed).span if mark.span is not None else None
        lost = mark.lost or (mark.span.of(marked.text) if mark.span is not None and span is None else "")
        same = (one for one in known[_key(mark, first.by or by, first.at)] if one[0] not in taken)
        comment, old = next(same, ("", Mark(None, ())))
        if not comment:
            made = review.comment(span, first.text, mark.suggestion, by=first.by or by, at=first.at, lost=lost)
            comment = made.id
            new += 1
        taken.add(comment)
        for remark in rest:
            if remark not in old.remarks:
                review.to(comment, WHATS[remark.kind], remark.text, by=remark.by or by, at=remark.at)
                new += 1
    return new


def _key(mark: Mark, by: str, at: str) -> Key:
    return by, at, mark.remarks[0].text, mark.suggestion
