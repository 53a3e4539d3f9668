"""What two lines share, in order: by characters, in long lines first by clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate

from rapidfuzz.distance import LCSseq, MatchingBlock

from drafts.overlap import HUGE, Block, common

LONG = 1_000
"""Code points of a line from which clauses are compared before characters."""

_CLAUSE = re.compile(r"[^，。；：、！？]*[，。；：、！？]|[^，。；：、！？]+")


Shared = tuple[int, list[MatchingBlock]]
"""How many code points two lines share, and the blocks of them in order; the last is empty and stands at both ends."""


def low_bytes(text: str) -> bytes:
    """The lowest byte of each code point."""
    units = text.encode("utf-16-le", "surrogatepass")
    return units[::2] if len(units) == 2 * len(text) else text.encode("utf-32-le", "surrogatepass")[::4]


def shared(old: str, new: str, low: bytes, low_new: bytes) -> Shared:
    """A longest common subsequence of two lines by their `low_bytes`, which takes a third of the time.

    None of their code points is longer: where the blocks are the same in these too, it is theirs as well.
    """
    if min(len(old), len(new)) > LONG or len(old) * len(new) > HUGE:
        return _shared_by_clauses(old, new)
    edits = LCSseq.editops(low, low_new)
    return (len(old) + len(new) - len(edits)) // 2, edits.as_matching_blocks()


def _shared_by_clauses(old: str, new: str) -> Shared:
    found = common(old, new) if min(len(old), len(new)) <= LONG else list(_by_clauses(old, new))
    ends = (len(old), len(new), 0)
    return sum(size for _, _, size in found), [MatchingBlock(*block) for block in (*found, ends)]


def _by_clauses(old: str, new: str) -> Iterator[Block]:
    mine, theirs = _CLAUSE.findall(old), _CLAUSE.findall(new)
    starts, starts_new = [0, *accumulate(map(len, mine))], [0, *accumulate(map(len, theirs))]
    at = there = 0
    for i, j, length in (*common(mine, theirs), (len(mine), len(theirs), 0)):
        then, then_new = starts[i], starts_new[j]
        yield from ((at + a, there + b, n) for a, b, n in common(old[at:then], new[there:then_new]))
        at, there = starts[i + length], starts_new[j + length]
        if length:
            yield then, then_new, at - then
