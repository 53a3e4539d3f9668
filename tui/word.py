"""A draft on its way to Word: what sections and review know of it, put together with its text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from drafts.page_blocks import Marked
from drafts.page_style import PageStyle
from drafts.parse import parse
from drafts.span import Span
from drafts.word_out import WordComment, export_word
from sections.blanks import Blank
from sections.view import View
from tui.reviewing import Said

_NOTES = re.compile(r"(?:\n\s*\[\^[^\]\s]{1,40}\]:[^\n]*)+\s*\Z")
"""Footnotes at the end of the text: who signs stands before them."""


def word_of(view: View, found: Sequence[Blank], style: PageStyle, said: Iterable[Said] = ()) -> bytes:
    """The bytes of the document. ``found``: blanks, to be highlighted; ``said``: comments that go along."""
    comments = [comment for one in said for comment in _comments(one, view)]
    return export_word(view.draft, marked(view, found), style, comments)


def marked(view: View, found: Sequence[Blank]) -> Marked:
    """What is set in a way of its own on the pages of the draft."""
    if notes := _NOTES.search(view.text):
        body = parse(view.text[: notes.start()] + "\n", markdown=view.draft.markdown)
        view = View(body, view.kind, view.path, view.data)
    return Marked([blank.span for blank in found], _spans(view, "sign-off"), _spans(view, "date"))


def _spans(view: View, section: str) -> tuple[Span, ...]:
    found = view.matched.found(section)
    return found.spans if found else ()


def _comments(said: Said, view: View) -> Iterable[WordComment]:
    """The comment, and each answer as a comment of its own on the same words; one on the whole draft on its title."""
    whole = view.draft.title.body if view.draft.title and not said.detached else None
    span = said.span or whole
    if span is None:
        return
    for event in (said.thread.comment, *said.thread.answers):
        text = event.text
        if event.suggestion is not None:
            text = "\n".join(filter(None, (text, f"建议改成：{event.suggestion or '（删去）'}")))
        yield WordComment(span, event.by, text, event.at)
