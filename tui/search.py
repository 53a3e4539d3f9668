"""Searching a draft: the places of a plain string, and the way from one to the next."""

from __future__ import annotations

import re
from collections.abc import Sequence

from drafts.span import Span


def matches(text: str, wanted: str, start: int = 0) -> tuple[Span, ...]:
    """Where ``wanted`` stands in ``text`` from ``start`` on, not overlapping; Latin letters in either case."""
    if not wanted:
        return ()
    pattern = re.compile(re.escape(wanted), re.IGNORECASE)
    return tuple(Span(*match.span()) for match in pattern.finditer(text, start))


def nearest(found: Sequence[Span], offset: int, step: int = 1) -> int:
    """The place in ``found`` of the first at or behind ``offset`` (``step`` -1: the last before), around the end."""
    if step > 0:
        return next((at for at, span in enumerate(found) if span.start >= offset), 0)
    return next((at for at in range(len(found) - 1, -1, -1) if found[at].end <= offset), len(found) - 1)
