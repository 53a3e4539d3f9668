"""Which pairs of characters may be a slip in a set term or an everyday word: a hundred thousand, in tables of bits.

What was put into a table is always found in it, what was not rarely (a Bloom filter). Of each byte the lowest six bits
tell, the next is always set, so that a table is ASCII. sections/compile.py has wd_term_table.py make the tables.
"""

from __future__ import annotations

from _codecs import utf_16_le_encode  # by its name a codec is looked for in files
from itertools import compress, filterfalse

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

PIECE = 4
"""Characters of what is held against the text: two words of two, or as much of a longer term."""
PAIRS, THREES = (329_999, 329_993, 329_977), (189_997, 189_989, 189_983)
"""Primes by which a number is looked up in the tables, the first as many as there are bytes. Of other numbers one of
eighty passes the first, one of two hundred the second."""
CLEAR = 4_800
"""Pairs up to which those that were looked up and are not there are remembered: more would take twice the memory."""
HAN = range(0x4E00, 0xA000)

Tables = tuple[bytes, bytes, set[int]]
"""Pairs, one character of which is wrong in a piece; threes: the one that is right, and the others, and of the pairs
those that are told by the characters around them; pairs that are not in the first."""


def suspects(text: str, tables: Tables) -> Iterator[int]:
    """Where in ``text`` two characters stand one of which may be wrong in a piece, or in an everyday word."""
    pairs, threes, clear = tables
    first, second, third = PAIRS
    sides = _pairs_of(text)
    new = {*filterfalse(clear.__contains__, sides[0]), *filterfalse(clear.__contains__, sides[1])}
    passed = [n for n in new if pairs[n % first] >> n % 6 & 1 and pairs[n % second] >> n % 6 & 1]
    likely = {n for n in passed if pairs[n % third] >> n % 6 & 1 and n & 0xFFFF in HAN and n >> 16 in HAN}
    if len(clear) + len(new) <= CLEAR:
        clear |= new - likely
    everyday = {n for n in likely if is_in(threes, n, THREES)}
    for begin, side in enumerate(sides):
        places = zip(range(begin, len(text), 2), side, strict=False)
        for at, n in compress(places, map(likely.__contains__, side)):
            if n in everyday or _fits(text, at, threes):
                yield at


def is_in(table: bytes, number: int, primes: tuple[int, int, int]) -> bool:
    bit = 1 << number % 6
    for prime in primes:  # noqa: SIM110 - asked very often: a generator would cost more than the looks
        if not table[number % prime] & bit:
            return False
    return True


def pair_number(pair: str) -> int:
    return ord(pair[0]) | ord(pair[1]) << 16


def three(first: int, second: int, third: int, place: int) -> int:
    """The number of a piece, the character at ``place`` of which is open, by the code points of the others."""
    return (first << 32 | second << 16 | third) << 2 | place


def _pairs_of(text: str) -> tuple[list[int], list[int]]:
    """The numbers of each two characters side by side, of those at even places and of the others.

    On the few machines that count from the other end, of none. What takes two units is as if it were U+FFFF.
    """
    units, _ = utf_16_le_encode(text, "surrogatepass")
    if len(units) > 2 * len(text):
        units, _ = utf_16_le_encode("".join([min(char, "\uffff") for char in text]), "surrogatepass")
    even, odd = memoryview(units), memoryview(units)[2:]
    return even[: len(even) & ~3].cast("I").tolist(), odd[: len(odd) & ~3].cast("I").tolist()


def _fits(text: str, at: int, threes: bytes) -> bool:
    """Whether the pair at ``at`` begins or ends a piece, one of its characters left open."""
    first, second = ord(text[at]), ord(text[at + 1])
    if at + PIECE <= len(text):
        behind = ord(text[at + 2]), ord(text[at + 3])
        if is_in(threes, three(second, *behind, 0), THREES) or is_in(threes, three(first, *behind, 1), THREES):
            return True
    if at < 2:
        return False
    before = ord(text[at - 2]), ord(text[at - 1])
    return is_in(threes, three(*before, second, 2), THREES) or is_in(threes, three(*before, first, 3), THREES)
