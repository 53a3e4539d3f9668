"""Examples that show their places: 培训⟦XX⟧期 instead of counted columns."""

from __future__ import annotations

import re

from drafts.span import Lines, Span
from sections.rule import Example

_MARK = re.compile("[⟦⟧]")


def unmarked(text: str) -> tuple[str, tuple[Span, ...]]:
    """``text`` without ⟦ and ⟧, and the spans between them, in code points.

    Raises ValueError where they do not pair.
    """
    pieces: list[str] = []
    spans: list[Span] = []
    at = length = 0
    start: int | None = None
    for m in _MARK.finditer(text):
        pieces.append(text[at : m.start()])
        length += m.start() - at
        at = m.end()
        if (m[0] == "⟦") != (start is None):
            raise ValueError(f"⟦ ⟧ do not pair: {text[max(0, m.start() - 10) : m.end() + 10]!r}")
        if start is None:
            start = length
        else:
            spans.append(Span(start, length))
            start = None
    if start is not None:
        raise ValueError(f"⟦ without ⟧: {text!r}")
    pieces.append(text[at:])
    return "".join(pieces), tuple(spans)


def marked(text: str, *, kind: str = "", path: str = "例.md") -> Example:
    """An example that is reported exactly at each ⟦…⟧; the marks themselves are no part of its text."""
    plain, spans = unmarked(text)
    lines = Lines(plain)
    return Example(
        plain,
        at=tuple(lines.position(span.start) for span in spans),
        ends=tuple(lines.position(span.end) for span in spans),
        kind=kind,
        path=path,
    )
