"""Examples that show their places: 培训⟦XX⟧期 instead of counted columns."""

from __future__ import annotations

from drafts.span import Lines, Span
from sections.rule import Example, Places


def unmarked(text: str) -> tuple[str, tuple[Span, ...]]:
    """``text`` without ⟦ and ⟧, and the spans between them, in code points.

    Raises ValueError where they do not pair.
    """
    first, *others = text.split("⟦")
    if "⟧" in first:
        raise ValueError(f"⟧ without ⟦: {text!r}")
    pieces = [first]
    spans: list[Span] = []
    length = len(first)
    for other in others:
        inside, closing, behind = other.partition("⟧")
        if not closing or "⟧" in behind:
            raise ValueError(f"⟦ ⟧ do not pair: {other[:20]!r}")
        spans.append(Span(length, length + len(inside)))
        pieces += (inside, behind)
        length += len(inside) + len(behind)
    return "".join(pieces), tuple(spans)


def marked(text: str, *, kind: str = "", path: str = "例.md") -> Example:
    """An example that is reported exactly at each ⟦…⟧; the marks themselves are no part of its text."""
    return _Marked(text, kind=kind, path=path)


class _Marked(Example):
    """Reads its marks when asked: rules are loaded far more often than their examples are looked at."""

    def _told(self) -> tuple[str, Places, Places]:
        text, spans = unmarked(self._given[0])
        position = Lines(text).position
        return text, tuple(position(span.start) for span in spans), tuple(position(span.end) for span in spans)
