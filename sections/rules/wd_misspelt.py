"""WD008, what judges where a word may be miswritten."""

from __future__ import annotations

from drafts.typed import TYPE_CHECKING
from sections.check import hits
from sections.rule import Fix, Hit
from sections.rules.plain_text import is_mentioned, is_residue, plain
from sections.rules.wd_phrases import FIXED_PHRASES
from sections.rules.wd_smallest import smallest
from sections.rules.wd_terms import misspelt
from sections.rules.wd_words import CONFUSED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sections.view import View

NAME = 20
"""Code points on either side of a word in quotation marks up to which they hold a name, which may play on a word."""


def told(view: View) -> Iterator[Hit]:
    slips = [one for one in misspelt(view) if not one.by_half]
    if not slips:
        return
    ground = plain(view)
    known = [hit.span for rule in (FIXED_PHRASES, CONFUSED) for hit in hits(rule, view)]
    for start, end, right, _ in slips:
        span = ground.span(start, end)
        if is_mentioned(ground.text, start, end, right) or _is_in_name(ground.text, start, end):
            continue
        if is_residue(view, span) or any(map(span.overlaps, known)):
            continue
        known.append(span)
        written = ground.text[start:end]
        fix = Fix((smallest(ground, start, written, right),), safe=False)
        yield Hit(span, f"“{written}”应为“{right}”", fix)


def _is_in_name(text: str, start: int, end: int) -> bool:
    """Whether it is part of a name in quotation marks: “安全声产”宣传队."""
    opening, closing = text.rfind("“", max(0, start - NAME), start), text.find("”", end, end + NAME)
    return opening >= 0 and closing >= 0 and "”" not in text[opening:start] and "“" not in text[end:closing]
