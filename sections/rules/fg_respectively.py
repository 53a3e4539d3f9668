"""What is told one after another and summed up: 近三年分别投入120万元、150万元、180万元，累计投入450万元."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rule import Hit
from sections.rules.fg_figures import Figure, figure_at, figures, shown
from sections.rules.passage import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_RESPECTIVELY = Regex(
    r"分别([\u4e00-\u9fff]{0,8}?)：?((?:\d+(?:\.\d+)?(?:[万亿]?[\u4e00-\u9fff]{0,2})[、和]){1,5}\d+(?:\.\d+)?[万亿]?[\u4e00-\u9fff]{1,2})，"
    r"(?:三年|两年|四年|五年|[三四两]项|[两三]批|前三季度|上半年|全年|三个月)?(?:累计|合计|共计|总计|共)([\u4e00-\u9fff]{0,8}?)(?=\d)",
    words=("分别",),
)
_WHOLE = ("", "为", "达", "达到")
_STOPS = frozenset("，。；：、！？）")
_OF_YEAR = Regex(
    r"(?:前三季度|上半年|1-11月|前11个月)([^\d，。；：]{0,10})(\d+(?:\.\d+)?)([万亿]?[\u4e00-\u9fff]{1,2})，(?:第?四季度|下半年|12月)[^\d，。；：预计]{0,10}(\d+(?:\.\d+)?)\3，"
    r"全年(?:共|累计|合计|总计|共计|实际)?[^\d，。；：预计]{0,6}(?=\d)",
    words=("前三季度", "上半年", "1-11月", "前11个月"),
)
"""前三季度3.6亿元，四季度1.5亿元，全年共5.1亿元."""


def respectively(passage: Passage) -> Iterator[Hit]:
    """Totals that differ from what is told behind 分别 in front of them."""
    text = passage.text
    for m in _RESPECTIVELY.finditer(text):
        total = figure_at(text, m.end())
        parts = figures(text, m.start(2), m.end(2))
        if m[3] not in _WHOLE and not (m[1] and (m[1].startswith(m[3]) or m[3].startswith(m[1]))):
            continue
        if total is not None and parts and parts[-1].base == total.base:
            parts = [part if part.unit else part._replace(unit=total.unit) for part in parts]
        if total is None or len({figure.base for figure in (*parts, total)}) > 1 or len(parts) < 2:
            continue
        if any(figure.about for figure in (*parts, total)) or (text[total.end : total.end + 1] or "。") not in _STOPS:
            continue
        yield from compared(passage, parts, total)


def of_year(passage: Passage) -> Iterator[Hit]:
    """Years that differ from what is told of their halves or quarters."""
    text = passage.text
    for m in _OF_YEAR.finditer(text):
        total = figure_at(text, m.end())
        parts = [f for f in figures(text, m.start(), m.end()) if f.start in (m.start(2), m.start(4))]
        if (
            total is not None
            and len(parts) == 2
            and not any(f.about for f in (*parts, total))
            and parts[0].base == total.base
        ):
            yield from compared(passage, parts, total)


def compared(passage: Passage, parts: Sequence[Figure], total: Figure) -> Iterator[Hit]:
    """A hit where ``parts``, which are all of them, do not make the ``total``."""
    said = sum(part.value for part in parts)
    if abs(said - total.value) > total.slack + sum(part.slack for part in parts) + 1e-6:
        yield Hit(
            passage.span(total.start, total.end),
            f"前后{len(parts)}项加起来是{shown(said, total.unit)}，这里写的是{shown(total.value, total.unit)}，请核对",
        )
