"""Bring together what two people have made of one text: by paragraph, inside one by clause, then by character.

What only one of them changed is taken, what both changed alike is taken once. Inside a paragraph that both changed the
changes are taken together only where they stay clear of each other; everything else is a clash for a person to settle.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import StrEnum

from drafts.typed import NamedTuple

PARAGRAPH = re.compile(r"[^\n]*\n+|[^\n]+")
CLAUSE = re.compile(r"[^，。；：、！？\n]*[，。；：、！？\n]|[^，。；：、！？\n]+")
CHARACTER = re.compile(r"[0-9A-Za-z.,%％‰]+|.", re.S)
"""A number or a Latin word is never put together from two."""
ALIKE = 0.6
"""Similarity (2 × common / sum of lengths) from which a changed paragraph or clause is clearly the old one."""
CLEAR = 2
"""Characters that have to stand unchanged between the changes of the two."""
LONGEST = 4000
"""Code points of a passage above which it is not looked into."""


class Choice(StrEnum):
    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


class Clash(NamedTuple):
    """Paragraphs that both changed, each with its line ends; empty: gone."""

    base: str
    mine: str
    theirs: str

    def settled(self, choice: Choice) -> str:
        if choice is not Choice.BOTH:
            return self.mine if choice is Choice.MINE else self.theirs
        between = "" if self.mine.endswith("\n") or not (self.mine and self.theirs) else "\n"
        return self.mine + between + self.theirs


class Merged(NamedTuple):
    """Text that is settled and clashes that are not, in order. ``joined``: how many changes of each went in."""

    pieces: tuple[str | Clash, ...]
    mine: int
    theirs: int

    @property
    def clashes(self) -> tuple[Clash, ...]:
        return tuple(piece for piece in self.pieces if isinstance(piece, Clash))

    def text(self, choices: Sequence[Choice]) -> str:
        """The whole text, each clash settled by the choice at its place."""
        left = iter(choices)
        return "".join(p.settled(next(left)) if isinstance(p, Clash) else p for p in self.pieces)


class _Region(NamedTuple):
    """A stretch of tokens, joined, in each of the three texts; ``same``: in all three the same one."""

    base: str
    mine: str
    theirs: str
    same: bool

    @property
    def settled(self) -> str | None:
        if self.mine == self.theirs or self.base == self.theirs:
            return self.mine
        return self.theirs if self.base == self.mine else None


def merge(base: str, mine: str, theirs: str) -> Merged:
    """``base``: what both began with. Line ends are ``\\n``."""
    pieces: list[str | Clash] = []
    counts = [0, 0]
    for passage in _regions(base, mine, theirs, PARAGRAPH):
        for region in _one_by_one(passage):
            settled = region.settled
            if settled is None and max(map(len, region[:3])) <= LONGEST:
                settled = _by_clause(region)
            pieces.append(Clash(*region[:3]) if settled is None else settled)
            counts[0] += region.mine != region.base
            counts[1] += region.theirs != region.base
    return Merged(tuple(pieces), *counts)


def _one_by_one(passage: _Region) -> list[_Region]:
    """The paragraphs of a changed passage, where each of them is clearly the same one in all three texts."""
    paragraphs = [PARAGRAPH.findall(text) for text in passage[:3]]
    if passage.settled is None and len({len(each) for each in paragraphs}) == 1:
        regions = [_Region(b, m, t, same=False) for b, m, t in zip(*paragraphs, strict=True)]
        if all(_alike(region) for region in regions):
            return regions
    return [passage]


def _alike(region: _Region) -> bool:
    return all(len(text) <= LONGEST and _likeness(region.base, text) >= ALIKE for text in region[1:3])


def _by_clause(passage: _Region) -> str | None:
    settled: list[str] = []
    for region in _regions(*passage[:3], CLAUSE):
        piece = region.settled
        if piece is None:
            piece = _by_character(region)
        if piece is None:
            return None
        settled.append(piece)
    return "".join(settled)


def _by_character(clause: _Region) -> str | None:
    if not _alike(clause):
        return None
    settled: list[str] = []
    last, clear = "", CLEAR
    for region in _regions(*clause[:3], CHARACTER):
        piece = region.settled
        if piece is None:
            return None
        settled.append(piece)
        if region.same:
            clear += len(piece)
            continue
        who = "both" if region.mine == region.theirs else "mine" if region.theirs == region.base else "theirs"
        if last not in ("", who) and clear < CLEAR:
            return None
        last, clear = who, 0
    return "".join(settled)


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _regions(base: str, mine: str, theirs: str, token: re.Pattern[str]) -> Iterator[_Region]:
    """The three texts cut alike: stretches that are the same in all, and what stands between them."""
    b, m, t = (token.findall(text) for text in (base, mine, theirs))
    at = (0, 0, 0)
    for start, in_mine, in_theirs, length in _same(b, m, t):
        changed = "".join(b[at[0] : start]), "".join(m[at[1] : in_mine]), "".join(t[at[2] : in_theirs])
        if any(changed):
            yield _Region(*changed, same=False)
        if length:
            kept = "".join(b[start : start + length])
            yield _Region(kept, kept, kept, same=True)
        at = (start + length, in_mine + length, in_theirs + length)


def _same(base: list[str], mine: list[str], theirs: list[str]) -> Iterator[tuple[int, int, int, int]]:
    """Where each stretch that all three share starts in them, and how many tokens it has; one of none at the end."""
    ones = iter(SequenceMatcher(None, base, mine, autojunk=False).get_matching_blocks())
    others = iter(SequenceMatcher(None, base, theirs, autojunk=False).get_matching_blocks())
    one, other = next(ones), next(others)
    while one.size and other.size:
        start, end = max(one.a, other.a), min(one.a + one.size, other.a + other.size)
        if start < end:
            yield start, one.b + start - one.a, other.b + start - other.a, end - start
        if one.a + one.size < other.a + other.size:
            one = next(ones)
        else:
            other = next(others)
    yield len(base), len(mine), len(theirs), 0
