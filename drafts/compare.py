"""What has changed between two states of a draft: paragraphs kept, changed, gone, come and moved, to the character.

Chinese is compared by characters; numbers and words of Latin letters stay whole.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from itertools import accumulate, pairwise
from operator import itemgetter
from typing import NamedTuple

from drafts.overlap import HUGE, Block, common

ALIKE = 0.5
"""Similarity (2 × common / sum of lengths) from which a paragraph is the changed one and not another."""
STEADY = 0.75
"""The same of a paragraph that stands where it stood; below, it is first looked for elsewhere."""
ISLAND = 2
"""Code points between two changes that are too few to be worth a look of their own."""
END = 6
"""Code points by which a paragraph is recognised before all of it is compared."""
FAR = 64
"""Code points of the longest number or word that is kept whole."""
LONG = 1_000
"""Code points of a paragraph from which clauses are compared before characters."""

_WHOLE = re.compile(r"[0-9A-Za-z](?:(?<=[0-9])[0-9]*(?:[.,，][0-9]+)*[%％‰]?|[A-Za-z]+)")
_PART = frozenset("0123456789.,，%％‰abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_CLAUSE = re.compile(r"[^，。；：、！？]*[，。；：、！？]|[^，。；：、！？]+")


class Kind(StrEnum):
    SAME = "same"
    CHANGED = "changed"
    GONE = "gone"
    COME = "come"
    MOVED = "moved"
    """It stands elsewhere, perhaps changed as well; told where it stands now."""


class Piece(NamedTuple):
    """``sign``: ``-`` is only in the old text, ``+`` only in the new one, a space in both."""

    sign: str
    text: str


class Compared(NamedTuple):
    """A paragraph (a line). ``old`` and ``new``: its number from 1 in each text; None: it is not in that one."""

    kind: Kind
    old: int | None
    new: int | None
    pieces: tuple[Piece, ...]


def compare(old: str, new: str) -> list[Compared]:
    """The lines of both texts that are not blank, in the order of the new one, what is gone where it stood."""
    before, after = _lines(old), _lines(new)
    pairs = _Pairs([words for _, words in before], [words for _, words in after])
    moved = _moved(pairs.new_of)
    old_of = {j: i for i, j in pairs.new_of.items()}
    found: list[Compared] = []
    place = 0
    for j, (number, words) in enumerate(after):
        i = old_of.get(j)
        if i is None:
            found.append(Compared(Kind.COME, None, number, (Piece("+", words),)))
            continue
        if i not in moved:
            if place < i:
                found += (_gone(*before[n]) for n in range(place, i) if n not in pairs.new_of)
            place = i + 1
        was_at, was = before[i]
        kind = Kind.MOVED if i in moved else Kind.SAME if was == words else Kind.CHANGED
        pieces = (Piece(" ", words),) if was == words else tuple(_pieces(was, words, pairs.blocks(i, j)))
        found.append(Compared(kind, was_at, number, pieces))
    found += (_gone(*before[n]) for n in range(place, len(before)) if n not in pairs.new_of)
    return found


def _lines(text: str) -> list[tuple[int, str]]:
    return [(number, line) for number, line in enumerate(text.split("\n"), 1) if line and not line.isspace()]


def _gone(number: int, words: str) -> Compared:
    return Compared(Kind.GONE, number, None, (Piece("-", words),))


def differences(old: str, new: str) -> list[Piece]:
    """The pieces that make ``new`` out of ``old``; what is gone before what has come."""
    if old == new:
        return [Piece(" ", new)]
    return _pieces(old, new, _common(old, new))


def _pieces(old: str, new: str, blocks: Sequence[Block]) -> list[Piece]:
    """What stands between the blocks and in them; islands count as changed."""
    pieces: list[Piece] = []
    i = j = done = done_new = 0
    for number, (at, there, length) in enumerate(blocks := _none_cut(old, new, blocks), 1):
        gone, come = at > i, there > j
        i, j = at + length, there + length
        if length <= ISLAND and (gone or come):
            then, then_new, _ = blocks[number] if number < len(blocks) else (len(old), len(new), 0)
            if (i < then or j < then_new) and (gone or i < then) and (come or j < then_new):
                continue
        if done < at:
            pieces.append(Piece("-", old[done:at]))
        if done_new < there:
            pieces.append(Piece("+", new[done_new:there]))
        pieces.append(Piece(" ", new[there:j]))
        done, done_new = i, j
    if done < len(old):
        pieces.append(Piece("-", old[done:]))
    if done_new < len(new):
        pieces.append(Piece("+", new[done_new:]))
    return pieces


def _none_cut(old: str, new: str, blocks: Sequence[Block]) -> Sequence[Block]:
    """The blocks without their ends where those lie inside a number or a word of one of the texts."""
    kept: list[Block] = []
    for at, there, length in blocks:
        end = at + length
        if old[at] in _PART and ((at and old[at - 1] in _PART) or (there and new[there - 1] in _PART)):
            while at < end and (_is_inside(old, at) or _is_inside(new, there)):
                at, there = at + 1, there + 1
        behind = there + end - at
        if old[end - 1] in _PART and (old[end : end + 1] in _PART or new[behind : behind + 1] in _PART):
            while at < end and (_is_inside(old, end) or _is_inside(new, there + end - at)):
                end -= 1
        if at < end:
            kept.append((at, there, end - at))
    return kept


def _is_inside(text: str, at: int) -> bool:
    """Whether ``at`` lies between two code points of one number or word."""
    start = at
    while start > 0 and text[start - 1] in _PART and at - start < FAR:
        start -= 1
    return start < at and any(m.start() < at < m.end() for m in _WHOLE.finditer(text, start, at + FAR))


def _common(old: str, new: str) -> list[Block]:
    """What both texts have, in order: characters, of long texts first clauses."""
    return common(old, new) if min(len(old), len(new)) <= LONG else list(_common_in_long(old, new))


def _common_in_long(old: str, new: str) -> Iterator[Block]:
    mine, theirs = _CLAUSE.findall(old), _CLAUSE.findall(new)
    starts, starts_new = [0, *accumulate(map(len, mine))], [0, *accumulate(map(len, theirs))]
    at = there = 0
    for i, j, length in (*common(mine, theirs), (len(mine), len(theirs), 0)):
        then, then_new = starts[i], starts_new[j]
        yield from ((at + a, there + b, n) for a, b, n in common(old[at:then], new[there:then_new]))
        at, there = starts[i + length], starts_new[j + length]
        if length:
            yield then, then_new, at - then


class _Pairs:
    """Which line of the old text is which of the new one: ``new_of``. What is common to two is looked up once."""

    def __init__(self, old: Sequence[str], new: Sequence[str]) -> None:
        self._old, self._new = old, new
        self._known: dict[tuple[int, int], list[Block]] = {}
        self.new_of: dict[int, int] = {}
        self._free: set[int] = set(range(len(new)))
        self._in_order(range(len(old)), range(len(new)), (slice(None), slice(END), slice(-END, None)))
        rest = [i for i in range(len(old)) if i not in self.new_of]
        if rest and self._free:
            self._by_clauses(rest)
            self._by_likeness([i for i in rest if i not in self.new_of])

    def blocks(self, i: int, j: int) -> list[Block]:
        """What is common to an old and a new line."""
        found = self._known.get((i, j))
        if found is None:
            found = self._known[i, j] = _common(self._old[i], self._new[j])
        return found

    def _likeness(self, i: int, j: int) -> float:
        old, new = self._old[i], self._new[j]
        if old == new:
            return 1.0
        shared: int = sum(map(itemgetter(2), self.blocks(i, j)))
        return 2 * shared / (len(old) + len(new))

    def _in_order(self, here: range, there: range, parts: Sequence[slice]) -> None:
        """Pair lines that keep their order: those with the same first of ``parts``, without parts as many as many."""
        if not parts:
            for i, j in zip(here, there, strict=False) if len(here) == len(there) else ():
                self._pair(i, j, STEADY)
        if not (here and there and parts):
            return
        part, *more = parts
        mine, theirs = [self._old[i][part] for i in here], [self._new[j][part] for j in there]
        if mine == theirs:
            for pair in zip(here, there, strict=True):
                self._pair(*pair, STEADY)
            return
        i = j = 0
        for at, at_new, length in (*common(mine, theirs), (len(mine), len(theirs), 0)):
            self._in_order(here[i:at], there[j:at_new], more)
            i, j = at + length, at_new + length
            for pair in zip(here[at:i], there[at_new:j], strict=True):
                self._pair(*pair, STEADY)

    def _by_clauses(self, rest: Sequence[int]) -> None:
        """Pair the lines that have most clauses in common."""
        owner = {clause: i for i in rest for clause in _clauses(self._old[i])}
        votes: list[tuple[int, int, int]] = []
        for j in self._free:
            owners = Counter(map(owner.get, _clauses(self._new[j])))
            votes += ((-count, i, j) for i, count in owners.items() if i is not None)
        for _, i, j in sorted(votes):
            self._pair(i, j, ALIKE)

    def _by_likeness(self, rest: Sequence[int]) -> None:
        """Pair what is left with the likest line."""
        from rapidfuzz.distance import Indel
        from rapidfuzz.process import extract

        free = {j: self._new[j] for j in self._free}
        if sum(len(self._old[i]) for i in rest) * sum(map(len, free.values())) > HUGE:
            return
        hits = [
            (-likeness, i, j)
            for i in rest
            for _, likeness, j in extract(
                self._old[i], free, scorer=Indel.normalized_similarity, score_cutoff=ALIKE, limit=5
            )
        ]
        for _, i, j in sorted(hits):
            self._pair(i, j, ALIKE)

    def _pair(self, i: int, j: int, enough: float) -> None:
        """Take the new line ``j`` for the old line ``i`` where both are free and have enough in common."""
        if i not in self.new_of and j in self._free and self._likeness(i, j) >= enough:
            self.new_of[i] = j
            self._free.remove(j)


def _clauses(line: str) -> list[str]:
    return line.replace("。", "，").replace("；", "，").split("，")


def _moved(pairs: Mapping[int, int]) -> frozenset[int]:
    """The old lines whose order among the others is not kept: all but the longest run of pairs that keep it."""
    from bisect import bisect_left

    olds = sorted(pairs)
    if all(pairs[one] < pairs[other] for one, other in pairwise(olds)):
        return frozenset()
    ends: list[int] = []
    last: list[int] = []
    before: dict[int, int | None] = {}
    for i in olds:
        at = bisect_left(ends, pairs[i])
        ends[at : at + 1] = [pairs[i]]
        last[at : at + 1] = [i]
        before[i] = last[at - 1] if at else None
    kept: set[int] = set()
    step = last[-1] if last else None
    while step is not None:
        kept.add(step)
        step = before[step]
    return frozenset(olds) - kept
