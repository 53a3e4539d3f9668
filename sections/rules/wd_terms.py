"""Terms one character of which is another that sounds or looks alike: 豪不放松, 精细化管里."""

from __future__ import annotations

from functools import cache
from operator import ne

from drafts.han import is_han
from drafts.typed import TYPE_CHECKING, NamedTuple
from drafts.words import Words
from sections.data import Data

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

BESIDE = 2
"""Characters beside a half, one of which is right where no more than one of the other half is wrong."""


class Halves(NamedTuple):
    """``terms``: by half a term each such term, a space between them. ``words``: the halves. ``right``: all terms, and
    what is as right as one."""

    terms: Mapping[str, str]
    words: Words
    right: frozenset[str]


def misspelt(text: str, data: Data) -> Iterator[tuple[int, int, str]]:
    """Start and end of each term of which a character is another that is alike, and the term."""
    known = halves(data)
    for start, end in known.words.places_in(text):
        half = text[start:end]
        terms = known.terms[half]
        for char in text[max(0, start - BESIDE) : start] + text[end : end + BESIDE]:
            if char in terms:
                break
        else:
            continue
        for term in terms.split():
            at = start if term.startswith(half) else end - len(term)
            if at < 0 or text.startswith(term, at):
                continue
            written = text[at : at + len(term)]
            if len(written) == len(term) and sum(map(ne, written, term)) == 1 and written not in known.right:
                wrong, right = next(pair for pair in zip(written, term, strict=True) if pair[0] != pair[1])
                if is_han(wrong) and _is_like(wrong, right, data):
                    yield at, at + len(term), term
                    break


def _is_like(wrong: str, right: str, data: Data) -> bool:
    groups = _alike(data)
    at = groups.find(wrong)
    while at >= 0:
        if right in groups[groups.rfind(" ", 0, at) + 1 : groups.find(" ", at)]:
            return True
        at = groups.find(wrong, at + 1)
    return False


@cache
def _alike(data: Data) -> str:
    """The groups of characters that sound or look alike, a space behind each."""
    alike = data.load("alike")
    return "".join(f"{group} " for group in (*alike["sounds"], *alike["looks"]))


@cache
def halves(data: Data) -> Halves:
    """What is looked for: of each term the first half and the second, but for those that are everywhere."""
    found = data.load("terms")
    everywhere = frozenset(found["everywhere"])
    terms: dict[str, str] = {}
    for term in found["terms"]:
        middle = len(term) // 2
        for half in (term[:middle], term[middle:]):
            if half not in everywhere:
                terms[half] = f"{terms[half]} {term}" if half in terms else term
    return Halves(terms, Words(*terms), frozenset((*found["terms"], *found["others"])))
