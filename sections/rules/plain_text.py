"""The prose as a reader sees it, and quick ways to look into it, for the rules on wording, punctuation and privacy."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate

from drafts.han import is_han
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from sections.check import hits
from sections.rules.bl_claims import Ground
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_NEAR = 12
"""Characters around a wrong word in which the right one in quotes shows that both are spoken about."""
_CORRECTED = (
    "应为",
    "改为",
    "改成",
    "应写",
    "应作",
    "应用",
    "→",
    "->",
    "更正",
    "一词",
    "二字",
    "一字",
    "两字",
    "的写法",
)
_MISTAKEN = ("误写", "误作", "误为", "误用", "错写", "写成", "错别字", "不写", "不用", "不要用", "不能写")


def plain(view: View) -> Ground:
    """The prose of ``view`` without marks, made once."""
    ground: Ground | None = view.kept.get(plain)
    if ground is None:
        ground = view.kept[plain] = Ground(view)
    return ground


def han_count(text: str) -> int:
    return sum(map(is_han, text))


def places(text: str, word: str) -> Iterator[int]:
    """Where ``word`` starts in ``text``, without overlaps. A word with a character that ``text`` lacks costs nothing."""
    if all(map(text.__contains__, word)):
        at = text.find(word)
        while at >= 0:
            yield at
            at = text.find(word, at + len(word))


def each_place(text: str, words: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Where any of ``words`` starts, word by word."""
    for word in words:
        for at in places(text, word):
            yield at, word


def is_mentioned(text: str, start: int, end: int, right: str) -> bool:
    """Whether the words between ``start`` and ``end`` are spoken about, not used: 误写成帐目, 帐目应为账目, “帐目”一词."""
    around = text[max(0, start - _NEAR) : start], text[end : end + _NEAR]
    if any(right in side and any(opening + right in side for opening in '“‘"《') for side in around):
        return True
    ahead = around[1].lstrip('”’」』"》） )')
    return ahead.startswith(_CORRECTED) or any(map(around[0].__contains__, _MISTAKEN))


class Areas:
    """Spans, asked again and again whether they touch another one."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted([(span.start, span.end) for span in spans])
        self._starts = [start for start, _ in ordered]
        self._ends = list(accumulate([end for _, end in ordered], max))

    def near(self, starts: Sequence[int]) -> Iterator[int]:
        """Of stretches one behind the other, which start at ``starts``: the numbers of those that they may touch."""
        past = 0
        for start, end in zip(self._starts, self._ends, strict=True):
            first, past = max(past, bisect_right(starts, start) - 1), max(past, bisect_left(starts, end))
            yield from range(first, past)

    def touch(self, span: Span) -> bool:
        place = bisect_left(self._starts, span.end)
        return place > 0 and self._ends[place - 1] > span.start


def is_residue(view: View, span: Span) -> bool:
    """Whether ``span`` lies in what the RS rules report already: an advert, a line of a web page, a page number."""
    return residue(view).touch(span)


def residue(view: View) -> Areas:
    """What the RS rules report in ``view``; looked for once."""
    found: Areas | None = view.kept.get(residue)
    if found is None:
        from sections.rules import family

        found = view.kept[residue] = Areas(hit.span for rule in family("RS") for hit in hits(rule, view))
    return found


def is_blank(view: View, span: Span) -> bool:
    """Whether ``span`` touches what the BL rules report."""
    return _blanks(view)[1].touch(span)


def blanks(view: View) -> tuple[tuple[str, Span], ...]:
    """Code and span of what the BL rules report in ``view``."""
    return _blanks(view)[0]


def _blanks(view: View) -> tuple[tuple[tuple[str, Span], ...], Areas]:
    kept: tuple[tuple[tuple[str, Span], ...], Areas] | None = view.kept.get(_blanks)
    if kept is None:
        from sections.rules import family

        found = tuple((rule.code, hit.span) for rule in family("BL") for hit in hits(rule, view))
        kept = view.kept[_blanks] = found, Areas(span for _, span in found)
    return kept
