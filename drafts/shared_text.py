"""What two lines share, in order: by characters, in long lines first by clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import accumulate, groupby

from rapidfuzz.distance import LCSseq, MatchingBlock

from drafts.overlap import HUGE, Block, common

LONG = 2_500
"""Code points of a line from which clauses are compared before characters."""

Shared = tuple[int, list[MatchingBlock]]
"""How many code points two lines share, and the blocks of them in order; the last is empty and stands at both ends."""

_CLAUSE = re.compile(r"[^，。；：、！？]*[，。；：、！？]|[^，。；：、！？]+")


def low_bytes(text: str) -> bytes:
    """The lowest byte of each code point."""
    units = text.encode("utf-16-le", "surrogatepass")
    return units[::2] if len(units) == 2 * len(text) else text.encode("utf-32-le", "surrogatepass")[::4]


def shared(old: str, new: str) -> Shared:
    """A longest common subsequence of two lines by their `low_bytes`, which takes a third of the time or less.

    One code point in 256 is taken for another one: `true_parts` leaves them out.
    """
    if min(len(old), len(new)) > LONG or len(old) * len(new) > HUGE:
        return _shared_by_clauses(old, new)
    edits = LCSseq.editops(low_bytes(old), low_bytes(new))
    return (len(old) + len(new) - len(edits)) // 2, edits.as_matching_blocks()


def true_parts(old: str, new: str, block: MatchingBlock) -> Iterator[MatchingBlock]:
    """The parts of a block where the code points are the same."""
    at, there, size = block
    for same, run in groupby(range(size), lambda n: old[at + n] == new[there + n]):
        if same:
            first, *rest = run
            yield MatchingBlock(at + first, there + first, 1 + len(rest))


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
        if at < then and there < then_new:
            yield from ((at + a, there + b, n) for a, b, n in common(old[at:then], new[there:then_new]))
        at, there = starts[i + length], starts_new[j + length]
        if length:
            yield then, then_new, at - then
