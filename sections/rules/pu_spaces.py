"""What PU007 tells of spaces inside words."""

from __future__ import annotations

from functools import cache

from drafts.edit import Edit
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.data import Data
from sections.rule import Fix, Hit
from sections.rules.bl_claims import Ground
from sections.rules.plain_text import is_blank, is_residue
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPACE = Regex(r" (?=[\u4e00-\u9fff]\S)(?<=[\u4e00-\u9fff，、“（《][\u4e00-\u9fff] )")
"""A space in running Chinese; in a title or a name that is spaced out more of them follow, or nothing else."""


def split_words(view: View, ground: Ground) -> Iterator[Hit]:
    """工 作: what copying out of a PDF leaves where a line ended."""
    text = ground.text
    words: frozenset[str] | None = None
    for m in _SPACE.finditer(text):
        words = words or _unbroken(view.data)
        at = m.start()
        if text[at - 1] + text[at + 1] in words:
            span, gap = ground.span(at - 1, at + 2), ground.span(at, at + 1)
            if not is_residue(view, span) and not is_blank(view, span):
                yield Hit(
                    span, f"“{text[at - 1 : at + 2]}”中间多了空格", Fix((Edit(gap.start, gap.end, ""),), safe=True)
                )


@cache
def _unbroken(data: Data) -> frozenset[str]:
    return frozenset(data.load("characters")["unbroken"])
