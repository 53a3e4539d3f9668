"""What is left of a clause that has lost a name, or a figure with its unit: a part of BL012.

Each is told by grammar alone: a preposition that governs nothing, 的 with nothing in front, a verb without its amount.
"""

from __future__ import annotations

from bisect import bisect_left

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rules.bl_gap_lacking import lacking
from sections.rules.bl_gap_table import LEFT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_DOUBLED = lacking(
    "内容",
    ("、、", "，、", "、，", "、。", "、；", "，，", "（、", "（，", "；、", "；，", "、和"),
    r"(?<![、，…])(?:、(、+|[，。；])|[，]([、，])|[（；]([、，])|、和([、，。]))(?![、，。…])",
)
"""The second of two marks with nothing between them, which may be but a slip where nothing else is lost beside it."""
_SENTENCE = Regex(r"[。！？\n]")


def left_over(text: str) -> Iterator[tuple[int, int, str]]:
    """Start and end of what stands bare, and what is lacking in front of it."""
    sure: list[int] = []
    for left in LEFT:
        for m in left.bare.finditer(text):
            start, end = m.span(m.lastindex or 0)
            sure.append(start)
            yield start, end, left.what
    sure.sort()
    for m in _DOUBLED.bare.finditer(text) if sure else ():
        start, end = m.span(m.lastindex or 0)
        if in_sentence(text, start, sure):
            yield start, end, _DOUBLED.what


def in_sentence(text: str, at: int, others: Sequence[int]) -> bool:
    """Whether one of ``others``, which are in order, stands in the same sentence as ``at``."""
    place = bisect_left(others, at)
    nearest = others[max(0, place - 1) : place + 1]
    return any(not _SENTENCE.search(text, min(at, other), max(at, other)) for other in nearest)
