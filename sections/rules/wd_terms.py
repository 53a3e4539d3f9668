"""Terms one character of which is another that sounds or looks alike: 豪不放松, 提质增校, 困男群众."""

from __future__ import annotations

from functools import lru_cache
from operator import ne

from drafts.han import is_han
from drafts.typed import TYPE_CHECKING, NamedTuple
from sections.data import BUILT_IN, TERM_PIECES
from sections.rules.plain_text import places
from sections.rules.wd_sieve import PIECE
from sections.rules.wd_suspects import suspects_in
from sections.rules.wd_term_table import alike, every_piece, every_word, is_sure

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sections.data import Data
    from sections.view import View


REMEMBERED = 256
"""Pairs with what stands around them of which the pieces are remembered: reports of one sort have many in common."""


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
            if one := _term_at(text, at, data) or _word_at(text, at, data):
                found.append(one)
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
    for begin, piece in _pieces_around(text[max(0, at - 2) : at], text[at : at + 2], text[at + 2 : at + PIECE], data):
        terms = data.load("terms")
        term = next((term for term in terms["terms"] if piece in term), "")
        if not term and piece not in terms["idioms"] and every.find(f"\n{piece}\n") >= every.index("\n\n"):
            continue
        start = at + begin - (term.find(piece) if term else 0)
        term, by_half = term or piece, bool(term)
        written = text[max(0, start) : start + len(term)]
        if len(written) != len(term) or sum(map(ne, written, term)) != 1 or _is_right(text, at, written, term, data):
            continue
        by_half = by_half and _right_half(written, term) not in terms["everywhere"]
        return Misspelt(start, start + len(term), term, by_half)
    return None


def _word_at(text: str, at: int, data: Data) -> Misspelt | None:
    """The pair at ``at`` as an everyday word, if what stands around it often stands around that word."""
    right = _everyday_word(text[max(0, at - 1) : at], text[at : at + 2], text[at + 2 : at + 3], data)
    return Misspelt(at, at + 2, right, by_half=False) if right else None


@lru_cache(maxsize=REMEMBERED)
def _everyday_word(before: str, pair: str, behind: str, data: Data) -> str:
    """Which word ``pair`` would be with one character alike; none if it is right or part of two words."""
    searched = BUILT_IN.load(TERM_PIECES)
    words, around = searched["everyday"], searched["around"]
    starts = sorted(at - at % len("两字 ") for char in pair for at in places(words, char))
    likely = [words[at : at + 2] for at in starts if _is_like(pair, words[at : at + 2], data)]
    right = next((word for word in likely if _stands_between(before, word, behind, around)), "")
    if not right or not is_sure(pair):
        return ""
    return "" if any(is_known(part, data) for part in (pair, before + pair[0], pair[1] + behind)) else right


def _stands_between(before: str, word: str, behind: str, around: str) -> bool:
    """Whether ``word`` often stands between these; what is no Han character may stand beside each."""
    at = around.index(f"｜{word}｜")
    start, end = around.rindex("\n", 0, at), around.index("\n", at)
    return (not is_han(before) or before in around[start:at]) and (not is_han(behind) or behind in around[at + 4 : end])


def is_known(pair: str, data: Data) -> bool:
    """Whether ``pair`` is a word, or two characters that often stand side by side."""
    if len(pair) < 2 or not all(map(is_han, pair)):
        return False
    rightful = data.load("rightful")
    return pair in every_word(data) or pair in rightful["pairs"] or pair in rightful["words"]


def _is_common(word: str, data: Data) -> bool:
    """Whether it is a word of a piece, or another that stands everywhere."""
    return word in every_word(data) or word in data.load("rightful")["common"]


@lru_cache(maxsize=REMEMBERED)
def _pieces_around(before: str, pair: str, behind: str, data: Data) -> Sequence[tuple[int, str]]:
    """Where, from ``pair`` on, a piece starts that it begins or ends and that it would be with one character alike.

    None where the pair is the end of one word and the beginning of another: 特征在进行 is not 正在进行. It may be that
    where the character inside is a word itself and the other stands beside a Han character: 本科及信息 is not 科技信息.
    """
    every, found, single = every_piece(data), [], data.load("rightful")["single"]
    if len(behind) == 2 and not (before and _is_common(before[-1] + pair[0], data)):
        inside = pair[1] if pair[1] in single and before and is_han(before[-1]) else ""
        for end in places(every, behind + "\n"):
            if _is_like(pair, every[end - 2 : end], data) and inside in every[end - 1]:
                found.append((0, every[end - 2 : end + 2]))
    if len(before) == 2 and not (behind and _is_common(pair[1] + behind[0], data)):
        inside = pair[0] if pair[0] in single and behind and is_han(behind[0]) else ""
        for first in places(every, "\n" + before):
            if _is_like(pair, every[first + 3 : first + 5], data) and inside in every[first + 3]:
                found.append((-2, every[first + 1 : first + 5]))
    return found


def _right_half(written: str, term: str) -> str:
    return next(half for half in _halves(term) if half in (written[: len(half)], written[-len(half) :]))


def _is_right(text: str, at: int, written: str, term: str, data: Data) -> bool:
    """Whether what is ``written``, or the pair at ``at`` in it, is no slip though it is like ``term``."""
    if (
        (is_known(text[at : at + 2], data) and not _is_proved(written, term, data))
        or f"\n{written}\n" in every_piece(data)
        or written in data.load("terms")["others"]
    ):
        return True
    rightful = data.load("rightful")
    return written in rightful["longer"] or _beside(written, term) in rightful["three"].split()


def _is_proved(written: str, term: str, data: Data) -> bool:
    """Whether the half of an idiom that is right stands nowhere else."""
    found = data.load("terms")
    return term in found["idioms"] and _right_half(written, term) in found["only_in_idioms"].split()


def _beside(written: str, piece: str) -> str:
    """What stands beside the odd character where that is the first or the last of four: it may be a word itself."""
    if len(written) != PIECE:
        return ""
    return written[1:] if written[0] != piece[0] else written[:-1] if written[-1] != piece[-1] else ""


def _is_like(pair: str, half: str, data: Data) -> bool:
    """Whether one character of ``half`` is another than in ``pair``, and alike."""
    if (half[0] == pair[0]) == (half[1] == pair[1]):
        return False
    place = int(half[0] == pair[0])
    return half[place] in alike(pair[place], data)
