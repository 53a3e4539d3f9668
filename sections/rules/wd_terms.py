"""Terms one character of which is another that sounds or looks alike: 豪不放松, 提质增校, 困男群众."""

from __future__ import annotations

from operator import ne

from drafts.typed import TYPE_CHECKING, NamedTuple
from sections.rules.plain_text import places
from sections.rules.wd_sieve import PIECE, remember
from sections.rules.wd_suspects import suspects_in, tables
from sections.rules.wd_term_table import alike, every_piece

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sections.data import Data
    from sections.view import View


class Misspelt(NamedTuple):
    """From ``start`` to ``end`` of the bare text ``right`` is miswritten.

    ``by_half``: it is one of the list ``terms`` whose right half is a sign of WD001, which tells it; else WD008 does.
    """

    start: int
    end: int
    right: str
    by_half: bool


def misspelt(view: View) -> Sequence[Misspelt]:
    """The terms of which a character is another that is alike, in order; looked for once."""
    found: list[Misspelt] | None = view.kept.get(misspelt)
    if found is None:
        text, data = view.bare.text, view.data
        found = view.kept[misspelt] = []
        for at in suspects_in(view):
            if one := _term_at(text, at, data):
                found.append(one)
            else:
                remember(text, at, tables(data)[-1])
    return found


def signs(data: Data) -> Iterator[str]:
    """One of these stands beside each slip that is told by a half."""
    found = data.load("terms")
    everywhere = frozenset(found["everywhere"])
    return (half for term in found["terms"] for half in _halves(term) if half not in everywhere)


def _halves(term: str) -> tuple[str, str]:
    middle = len(term) // 2
    return term[:middle], term[middle:]


def _term_at(text: str, at: int, data: Data) -> Misspelt | None:
    """The term to which the pair at ``at`` belongs, if it is a slip."""
    every = every_piece(data)
    for start, piece in _pieces_around(text, at, every, data):
        term = next((term for term in data.load("terms")["terms"] if piece in term), "")
        if not term and every.find(f"\n{piece}\n") >= every.index("\n\n"):
            continue
        start -= term.find(piece) if term else 0
        term, by_half = term or piece, bool(term)
        written = text[max(0, start) : start + len(term)]
        if len(written) != len(term) or sum(map(ne, written, term)) != 1 or _is_right(text, at, written, every, data):
            continue
        if by_half:
            right = next(half for half in _halves(term) if half in (written[: len(half)], written[-len(half) :]))
            by_half = right not in data.load("terms")["everywhere"]
        return Misspelt(start, start + len(term), term, by_half)
    return None


def _pieces_around(text: str, at: int, every: str, data: Data) -> Iterator[tuple[int, str]]:
    """Where the piece starts that the pair at ``at`` begins or ends and that it would be with one character alike.

    None where the pair is the end of one word and the beginning of another: 特征在进行 is not 正在进行.
    """
    pair, behind, before = text[at : at + 2], text[at + 2 : at + PIECE], text[max(0, at - 2) : at]
    if len(behind) == 2 and not (at and _is_half(text[at - 1 : at + 1], every)):
        for end in places(every, behind + "\n"):
            if _is_like(pair, every[end - 2 : end], data):
                yield at, every[end - 2 : end + 2]
    if len(before) == 2 and not _is_half(text[at + 1 : at + 3], every):
        for first in places(every, "\n" + before):
            if _is_like(pair, every[first + 3 : first + 5], data):
                yield at - 2, every[first + 1 : first + 5]


def _is_half(word: str, every: str) -> bool:
    return len(word) == 2 and ("\n" + word in every or word + "\n" in every)


def _is_right(text: str, at: int, written: str, every: str, data: Data) -> bool:
    """Whether what is ``written``, or the pair at ``at`` in it, is no slip though it is like a term."""
    pair = text[at : at + 2]
    if _is_half(pair, every) or f"\n{written}\n" in every or written in data.load("terms")["others"]:
        return True
    rightful = data.load("rightful")
    return pair in rightful["pairs"] or written in rightful["longer"]


def _is_like(pair: str, half: str, data: Data) -> bool:
    """Whether one character of ``half`` is another than in ``pair``, and alike."""
    if (half[0] == pair[0]) == (half[1] == pair[1]):
        return False
    place = int(half[0] == pair[0])
    return half[place] in alike(pair[place], data)
