"""A word by which something that stands bare is looked for, and what is lacking in front of it: parts of BL012."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.typed import NamedTuple

FIGURE = "一个数字"
BEGINS = r"(?<![^，。；：！？、,;:（(\u3000\n])"
"""A clause begins here."""
TO_THE_STOP = r"[^，。；：！？,;:!?的\n]"
"""What stands up to the next stop, without 的, which would make it an attribute of what is named behind."""
STOP = "[，。；、,;]"


def each(fronts: str, behinds: str) -> tuple[str, ...]:
    """All of ``fronts`` with all of ``behinds``, which blanks separate."""
    return tuple(front + behind for front in fronts.split() for behind in behinds.split())


class Lacking(NamedTuple):
    """``bare`` begins with one of its words, if with ``(?=``; its last group is what stands bare.

    ``what``: what belongs there.
    """

    bare: Regex
    what: str


_HALF = {"，": ",", "；": ";", "（": "("}
"""Marks, and those of half the width that stand for them."""


def lacking(what: str, words: tuple[str, ...], pattern: str) -> Lacking:
    """``pattern`` begins where one of ``words`` does, which it need not name again.

    Full-width marks, which it may have in classes only, stand for half-width ones, too.
    """
    one_of = halved = "|".join(words)
    for mark, half in _HALF.items():
        halved, pattern = halved.replace(mark, half), pattern.replace(mark, mark + half)
    if halved != one_of:
        words = tuple(dict.fromkeys((*words, *halved.split("|"))))
        one_of = "|".join(words).replace("(", r"\(")
    return Lacking(Regex(f"(?={one_of}){pattern}", words=words, begin=True), what)
