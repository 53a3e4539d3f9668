"""The tables by which slips in terms are found (wd_sieve.py), and the pieces of all terms, made of the lists in YAML."""

from __future__ import annotations

from functools import cache
from itertools import permutations

from drafts.typed import TYPE_CHECKING
from sections.data import BUILT_IN, TERM_PIECES, Data
from sections.lexicon import SURNAMES
from sections.rules.wd_sieve import PAIRS, PIECE, THREES, is_in, pair_number, three

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
    made: str = data.load(TERM_PIECES)["pieces"] if data is BUILT_IN else _joined(data)
    return made


def is_sure(slip: str) -> bool:
    """Whether ``slip`` is unlikely to begin a name or to be the end of one word and the beginning of another."""
    rightful = BUILT_IN.load("rightful")
    if slip[0] in SURNAMES or slip[0] in rightful["single"] or slip[1] in rightful["single"]:
        return False
    return slip not in rightful["seldom"]


@cache
def every_word(data: Data) -> str:
    """The halves of all pieces with a space between them."""
    made: str = data.load(TERM_PIECES)["words"] if data is BUILT_IN else " ".join(_halves_of(every_piece(data).split()))
    return made


def numbers_added(data: Data) -> tuple[Sequence[int], Sequence[int]]:
    """Of the pieces that a desk added, if any: the numbers of the slips, and of what stays right of them."""
    built_in = frozenset((*_together(BUILT_IN), *_of_terms(BUILT_IN)))
    return _numbers([piece for piece in (*_together(data), *_of_terms(data)) if piece not in built_in], data)


def packed() -> tuple[dict[str, bytes | list[int]], dict[str, str]]:
    """Of the built-in lists, for sections/compile.py: the tables, and what is searched where they tell something.

    ``clear``: numbers of what is right and would be looked at. ``around``: each of the ``everyday`` words with the
    characters before and behind it.
    """
    pieces = dict.fromkeys((*_together(BUILT_IN), *_of_terms(BUILT_IN)))
    slips, rest = _numbers(list(pieces), BUILT_IN)
    right = {*_halves_of(pieces), *_rightful(BUILT_IN)}
    around = ["".join(entry.split()).split("｜") for entry in BUILT_IN.load("around")["around"]]
    sure = {slip for _, word, _ in around for slip in _slips(word, BUILT_IN) if is_sure(slip)} - right
    threes = _table([*rest, *map(pair_number, sure)], THREES)
    seldom = right.difference(_halves_of(pieces)).intersection(_proved())
    proved = {word for word in seldom if not is_in(threes, pair_number(word), THREES)}
    pairs = _table((*slips, *map(pair_number, proved)), PAIRS)
    clear = sorted(number for number in map(pair_number, right - proved) if is_in(pairs, number, PAIRS))
    searched = {
        "pieces": _joined(BUILT_IN),
        "words": " ".join(_halves_of(pieces)),
        "everyday": " ".join(word for _, word, _ in around),
        "around": "".join(f"\n{before}｜{word}｜{behind}\n" for before, word, behind in around),
    }
    return {"pairs": pairs, "threes": threes, "clear": clear}, searched


def _joined(data: Data) -> str:
    return "\n".join(("", *_together(data), "", *_of_terms(data), ""))


def _together(data: Data) -> list[str]:
    """Each word with each of those that stand behind it; those of other lengths than two are in no piece."""
    companions = [words.split() for words in data.load("companions")["behind"]]
    return [before + word for before, *behind in companions for word in behind if len(before + word) == PIECE]


def _of_terms(data: Data) -> list[str]:
    found = data.load("terms")
    return [piece for term in (*found["terms"], *found["idioms"]) for piece in _pieces(term)]


def _proved() -> Iterator[str]:
    """Pairs that are slips beside a half that stands in idioms only, words too."""
    found = BUILT_IN.load("terms")
    only = frozenset(found["only_in_idioms"].split())
    for idiom in found["idioms"]:
        for half, other in permutations((idiom[:2], idiom[2:])):
            if other in only:
                yield from _slips(half, BUILT_IN, None)


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


def _rightful(data: Data) -> list[str]:
    found = data.load("rightful")
    return f"{found['pairs']} {found['words']}".split()


def _numbers(pieces: Sequence[str], data: Data) -> tuple[list[int], list[int]]:
    """The numbers of all slips in ``pieces``, and of what stays right of them."""
    right = {*_halves_of(pieces), *_rightful(data)}
    slips = {slip for half in _halves_of(pieces) for slip in _slips(half, data)} - right
    return [*map(pair_number, slips)], [number for piece in pieces for number in _threes(piece)]


def _threes(piece: str) -> Iterator[int]:
    """The numbers of what stays right of a piece when each of its characters in turn is wrong."""
    a, b, c, d = map(ord, piece)
    return map(three, (b, a, a, a), (c, c, b, b), (d, d, d, c), range(PIECE))


def _slips(half: str, data: Data, likely: int | None = LIKELY) -> Iterator[str]:
    first, second = half[0], half[1]
    yield from (char + second for char in alike(first, data, likely))
    yield from (first + char for char in alike(second, data, likely))
