"""Which pairs of characters may be a slip in a set term: a hundred thousand, in tables of bits that load at once.

What was put into a table is always found in it, what was not rarely (a Bloom filter). Of each byte the lowest six bits
tell, the next is always set, so that a table is ASCII. sections/compile.py has wd_term_table.py make the tables.
"""

from __future__ import annotations

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

PIECE = 4
"""Characters of what is held against the text: two words of two, or as much of a longer term."""
PAIRS, THREES = (350_003, 349_981, 349_967), (131_063, 131_059, 131_041)
"""Primes by which a number is looked up in the tables, the first as many as there are bytes. Of other numbers one of
a hundred passes the first, one of four hundred the second."""
KEPT = 8_192
"""What is remembered, of pairs and of what stands around them."""

Tables = tuple[bytes, bytes, set[int], set[str]]
"""Pairs, one character of which is wrong in a piece; threes: the one that is right, and the others; pairs that were
looked up and are not there; what stood around others that is no piece."""


def suspects(text: str, tables: Tables) -> Iterator[int]:
    """Where in ``text`` two characters stand one of which may be wrong in a piece that is right but for it."""
    pairs, threes, clear, harmless = tables
    first, second, third = PAIRS
    new = _pairs_of(text) - clear
    passed = [n for n in new if pairs[n % first] >> n % 6 & 1 and pairs[n % second] >> n % 6 & 1]
    passed = [n for n in passed if pairs[n % third] >> n % 6 & 1]
    if len(clear) < KEPT:
        clear |= new.difference(passed)
    for n in passed:
        pair = chr(n & 0xFFFF) + chr(n >> 16)
        at = text.find(pair)
        while at >= 0:
            if around(text, at) not in harmless:
                if _fits(text, at, n & 0xFFFF, n >> 16, threes):
                    yield at
                else:
                    remember(text, at, harmless)
            at = text.find(pair, at + 1)


def around(text: str, at: int) -> str:
    """All that a pair at ``at`` is judged by."""
    return text[max(0, at - 3) : at + PIECE + 1]


def remember(text: str, at: int, harmless: set[str]) -> None:
    """That the pair at ``at`` is no slip, with what stands around it, as long as there is room for it."""
    if at > 2 and len(harmless) < KEPT:
        harmless.add(around(text, at))


def is_in(table: bytes, number: int, primes: tuple[int, ...]) -> bool:
    return all(table[number % prime] >> number % 6 & 1 for prime in primes)


def three(first: int, second: int, third: int, place: int) -> int:
    """The number of a piece, the character at ``place`` of which is open, by the code points of the others."""
    return (first << 32 | second << 16 | third) << 2 | place


def _pairs_of(text: str) -> set[int]:
    """The numbers of each two characters side by side; on the few machines that count from the other end, none."""
    units = memoryview(text.encode("utf-16-le", "surrogatepass"))
    return {*units[: len(units) & ~3].cast("I"), *units[2 : 2 + (max(len(units) - 2, 0) & ~3)].cast("I")}


def _fits(text: str, at: int, first: int, second: int, threes: bytes) -> bool:
    """Whether the pair at ``at`` begins or ends a piece, one of its characters left open."""
    numbers = []
    if at + PIECE <= len(text):
        behind = ord(text[at + 2]), ord(text[at + 3])
        numbers += [three(second, *behind, 0), three(first, *behind, 1)]
    if at > 1:
        before = ord(text[at - 2]), ord(text[at - 1])
        numbers += [three(*before, second, 2), three(*before, first, 3)]
    return any(is_in(threes, number, THREES) for number in numbers)
