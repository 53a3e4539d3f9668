"""What fell by more than all there was: 来访同比下降118%."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rule import Hit
from sections.rules.passage import Passage, has_percent, passages
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

_FALLS = ("下降", "减少", "降低", "压减", "缩减", "压缩", "减幅", "降幅")
_FALLEN = Regex(
    r"(?:下降|减少|降低|压减|缩减|压缩|减幅|降幅)(?:了|达|达到|为)?(\d{3,}(?:\.\d+)?%)(?=[，。；、）]|\Z)", words=_FALLS
)
_BELOW_ZERO = Regex("利润|盈利|净额|现金流|收益|亏|差额|顺差|逆差|结余|增速|增幅|增长率|净流")
"""What may fall by more than all there was."""
BEHIND = 12
"""Code points in which the percentage follows."""


def fallen(view: View) -> Iterator[Hit]:
    """Percentages above a hundred by which something is said to have fallen."""
    for passage in passages(view, *_FALLS, fits=_has_percent):
        if not passage.lacks_figures and not _BELOW_ZERO.search(passage.text):
            yield from _fallen(passage)


def _has_percent(prose: str, at: int) -> bool:
    return has_percent(prose, at, at + BEHIND)


def _fallen(passage: Passage) -> Iterator[Hit]:
    for m in _FALLEN.finditer(passage.text):
        if float(m[1][:-1]) > 100:
            yield Hit(passage.span(*m.span(1)), "下降不会超过100%，请核对")
