"""FG002: figures of two years side by side, and the changes told behind them: 97件134人，去年同期为197件375人，分别下降50.8%、64.3%."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rule import Hit
from sections.rules.fg_figures import Figure, figure_at, figures, miscounted, tolerance
from sections.rules.passage import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDS = ("去年同期", "上年同期", "去年为", "上年为")
_THEN = Regex(
    rf"，(?:(?:{'|'.join(WORDS)})[的为]?|[比较与同和](?:[去上]年\d{{1,2}}月份?的|[^\d，。；：、%]{{1,7}}[的年期底末初月季度周]))(?=\d)"
)
_CHANGES = Regex(
    r"(?:(?:相?比)?，[^\d，。；：]{0,8}|相?比)?(?:分别)?(?:同比|比上年)?(?:分别)?(?:大幅|共|略)?"
    r"(?:(?P<up>提高|提升|上升|增[长加]|扩大|增)|(?P<down>下降|减少|降低|压减|缩减|回落|[降减]))了?(?=\d)"
)
_NEXT = Regex(r"[、和](?=\d)|、人数(?:下降|减少|上升|增长|增加)(?=\d)")
MOST = 2
"""Units that one thing is told in."""


def compared_with_then(passage: Passage) -> Iterator[Hit]:
    """Changes that do not follow from what was told of now and then."""
    text = passage.text
    for m in _THEN.finditer(text):
        now = _ending(text, m.start())
        then = _beginning(text, m.end())
        if not now or [f.base for f in now] != [f.base for f in then] or any(f.about for f in (*now, *then)):
            continue
        change = _CHANGES.match(text, then[-1].end)
        at = change.end() if change else -1
        for one, other in zip(now, then, strict=True):
            said = figure_at(text, at) if at >= 0 else None
            if change is None or said is None or said.unit != "%" or said.about or not other.value:
                break
            right = 100 * abs(one.value - other.value) / other.value
            slack = tolerance(said, one, other) + (said.slack or 0.5)
            slack += 100 * (one.slack + other.slack * one.value / other.value) / other.value
            if abs(right - said.value) > slack:
                yield Hit(passage.span(said.start, said.end), miscounted(right, said.value, "%"))
            following = _NEXT.match(text, said.end)
            at = following.end() if following else -1


def _ending(text: str, at: int) -> list[Figure]:
    """The figures in a row that end at ``at``: 97件134人."""
    found: list[Figure] = []
    for figure in reversed(figures(text, max(0, at - 40), at)):
        if figure.end != at or len(found) == MOST:
            break
        found.insert(0, figure)
        at = figure.start
    return found


def _beginning(text: str, at: int) -> list[Figure]:
    """The figures in a row from ``at`` on."""
    found: list[Figure] = []
    while len(found) < MOST and (figure := figure_at(text, at)) is not None:
        found.append(figure)
        at = figure.end
    return found
