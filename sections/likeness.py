"""How alike two stretches of Chinese are: the share of the pairs of neighbouring characters they have in common."""

from __future__ import annotations

from itertools import pairwise

from drafts.han import is_han


def pairs(text: str) -> frozenset[str]:
    """The pairs of neighbouring Han characters; figures, marks and blanks do not count and part no pair."""
    han = filter(is_han, text)
    return frozenset(map("".join, pairwise(han)))


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """From 0, nothing in common, to 1, the same pairs (Dice's coefficient)."""
    if not one or not other:
        return 0.0
    return 2 * len(one & other) / (len(one) + len(other))
