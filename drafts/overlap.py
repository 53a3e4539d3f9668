"""What two sequences have in common, in order."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import cast

HUGE = 400_000_000
"""Product of two lengths above which only their common start and end are told: some 50 ms and 50 MB."""

Block = tuple[int, int, int]
"""What both have: start in the old one, start in the new one, length."""


def common(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Block]:
    """The longest common subsequence of two texts, or of two lists; of huge ones their start and end."""
    if len(old) * len(new) <= HUGE:
        from rapidfuzz.distance import LCSseq

        operations = cast("list[tuple[str, int, int, int, int]]", LCSseq.opcodes(old, new).as_list())
        return [(i, j, end - i) for tag, i, end, j, _ in operations if tag == "equal"]
    most = min(len(old), len(new))
    head = _longest(most, lambda n: old[:n] == new[:n])
    tail = _longest(most - head, lambda n: old[len(old) - n :] == new[len(new) - n :])
    rest = common(old[head : len(old) - tail], new[head : len(new) - tail]) if head + tail else []
    found = [(0, 0, head), *((head + i, head + j, n) for i, j, n in rest), (len(old) - tail, len(new) - tail, tail)]
    return [block for block in found if block[2]]


def _longest(most: int, holds: Callable[[int], bool]) -> int:
    """The greatest number up to ``most`` for which ``holds`` is true, as it is for all below that."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if holds(middle) else (low, middle - 1)
    return low
