"""The tables by which slips in terms are found (wd_sieve.py), and the pieces of all terms, made of the lists in YAML."""

from __future__ import annotations

from functools import cache

from drafts.typed import TYPE_CHECKING
from sections.data import BUILT_IN, TERM_PIECES, Data
from sections.rules.wd_sieve import PAIRS, PIECE, THREES, is_in, three

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

LIKELY = 20
"""Characters of those that sound alike that are common enough to be typed by mistake; the commonest stand first."""


@cache
def alike(char: str, data: Data, likely: int | None = None) -> str:
    """What sounds like ``char``, up to ``likely`` of each such group, or looks like it."""
    groups = data.load("alike")
    sounds = [group[:likely] for group in groups["sounds"] if char in group]
    return "".join((*sounds, *(group for group in groups["looks"] if char in group))).replace(char, "")


def _pieces(term: str) -> Iterator[str]:
    """The pieces of a term; of a term shorter than a piece none."""
    last = len(term) - PIECE
    for start in dict.fromkeys((*range(0, last, 2), last)) if last >= 0 else ():
        yield term[start : start + PIECE]


@cache
def every_piece(data: Data) -> str:
    """Each piece with a line end before and behind it: those of companions, an empty line, those of terms."""
    made: str = data.load(TERM_PIECES) if data is BUILT_IN else _joined(data)
    return made


def numbers_added(data: Data) -> tuple[Sequence[int], Sequence[int]]:
    """Of the pieces that a desk added, if any: the numbers of the slips, and of what stays right of them."""
    built_in = frozenset((*_together(BUILT_IN), *_of_terms(BUILT_IN)))
    return _numbers([piece for piece in (*_together(data), *_of_terms(data)) if piece not in built_in], data)


def packed() -> tuple[dict[str, bytes | list[int]], str]:
    """Of the built-in lists, for sections/compile.py: the tables, and every piece.

    ``clear``: numbers of what is right and would be looked at.
    """
    pieces = dict.fromkeys((*_together(BUILT_IN), *_of_terms(BUILT_IN)))
    slips, rest = _numbers(list(pieces), BUILT_IN)
    pairs = _table(slips, PAIRS)
    right = {*_halves_of(pieces), *BUILT_IN.load("rightful")["pairs"]}
    clear = sorted(number for number in map(_pair_number, right) if is_in(pairs, number, PAIRS))
    return {"pairs": pairs, "threes": _table(rest, THREES), "clear": clear}, _joined(BUILT_IN)


def _joined(data: Data) -> str:
    return "\n".join(("", *_together(data), "", *_of_terms(data), ""))


def _together(data: Data) -> list[str]:
    """Each word with each of those that stand behind it; those of other lengths than two are in no piece."""
    companions = [words.split() for words in data.load("companions")["behind"]]
    return [before + word for before, *behind in companions for word in behind if len(before + word) == PIECE]


def _of_terms(data: Data) -> list[str]:
    return [piece for term in data.load("terms")["terms"] for piece in _pieces(term)]


def with_all(table: bytes, numbers: Iterable[int], primes: tuple[int, ...]) -> bytes:
    """``table`` and ``numbers`` in it."""
    return bytes(map(int.__or__, table, _table(numbers, primes)))


def _table(numbers: Iterable[int], primes: tuple[int, ...]) -> bytes:
    table = bytearray(b"\x40" * primes[0])
    for number in numbers:
        for prime in primes:
            table[number % prime] |= 1 << number % 6
    return bytes(table)


def _halves_of(pieces: Iterable[str]) -> Iterable[str]:
    return dict.fromkeys(half for piece in pieces for half in (piece[:2], piece[2:]))


def _numbers(pieces: Sequence[str], data: Data) -> tuple[list[int], list[int]]:
    """The numbers of all slips in ``pieces``, and of what stays right of them."""
    right = {*_halves_of(pieces), *data.load("rightful")["pairs"]}
    slips = {slip for half in _halves_of(pieces) for slip in _slips(half, data)} - right
    return [*map(_pair_number, slips)], [number for piece in pieces for number in _threes(piece)]


def _threes(piece: str) -> Iterator[int]:
    """The numbers of what stays right of a piece when each of its characters in turn is wrong."""
    a, b, c, d = map(ord, piece)
    return map(three, (b, a, a, a), (c, c, b, b), (d, d, d, c), range(PIECE))


def _pair_number(pair: str) -> int:
    return ord(pair[0]) | ord(pair[1]) << 16


def _slips(half: str, data: Data) -> Iterator[str]:
    first, second = half[0], half[1]
    yield from (char + second for char in alike(first, data, LIKELY))
    yield from (first + char for char in alike(second, data, LIKELY))
