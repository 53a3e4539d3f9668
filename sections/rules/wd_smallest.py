"""The smallest edit that puts a word right: what WD001 and WD004 offer."""

from __future__ import annotations

from drafts.edit import Edit
from sections.rules.bl_claims import Ground


def smallest(ground: Ground, start: int, wrong: str, right: str) -> Edit:
    """The edit that changes only the characters that differ."""
    head = 0
    while head < min(len(wrong), len(right)) and wrong[head] == right[head]:
        head += 1
    tail = 0
    while tail < min(len(wrong), len(right)) - head and wrong[-1 - tail] == right[-1 - tail]:
        tail += 1
    first, last = start + head, start + len(wrong) - tail
    if first == last:
        at = ground.span(first - 1, first).end
        return Edit(at, at, right[head : len(right) - tail])
    span = ground.span(first, last)
    return Edit(span.start, span.end, right[head : len(right) - tail])
