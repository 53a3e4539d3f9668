"""FG004: as many figures behind 分别 as things in front of it: 收入、支出、结余分别增长3%、5%."""

from __future__ import annotations

from itertools import pairwise

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rule import Hit
from sections.rules.fg_named import may_be
from sections.rules.fg_told import Role, Told, told
from sections.rules.passage import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafts.regex import Match

SHORT = 4
"""Characters of the longest name that needs nothing in common with the next."""
_FIGURE = r"\d+(?:\.\d+)?(?:[万亿]?(?:个百分点|[%‰\u4e00-\u9fff](?!、|和)[\u4e00-\u9fff]?|[%‰\u4e00-\u9fff]))?"
_FIGURES = Regex(
    rf"分别(?![由从])[\u4e00-\u9fff]{{0,10}}?：?({_FIGURE}(?:(?:、|和|与|及|以及){_FIGURE})+)(?=[，。；）]|\Z)",
    words=("分别",),
)
_LEADS = Regex("[为是][^为是]{2,4}$")
"""In front of the first of some names: 投诉量居前三的为甲市."""
_ONE = Regex("、|和|与|以及|及")
_COMPARED = Regex(r"(?:，?(?:同比|环比)|(?:比|较|与)[^、和]{0,10}?|均|又|还|共|累计)$")
_STOPS = "，；。：（！？”"


def matched(passage: Passage) -> Iterator[Hit]:
    """So many figures behind 分别, and another number of things that they are told of in front of it."""
    text = passage.text
    for m in _FIGURES.finditer(text):
        begin = max(text.rfind(stop, 0, m.start()) for stop in _STOPS) + 1
        clause = _COMPARED.sub("", text[begin : m.start()])
        things = clause.split("、")
        joined = _ONE.split(clause)
        figures = len(_ONE.split(m[1]))
        if not clause:
            yield from _of_values(passage, m, figures)
        if len(clause) <= SHORT and "、" not in clause:
            yield from _of_names(passage, m, begin - 1, figures)
        listed, some, kind = clause.partition("等")
        named = listed.split("、")
        apart = some and len(kind) > 1 and not any(char.isdecimal() or char in "和与及" for char in clause)
        if apart and figures < len(named) and all(len(thing) <= SHORT for thing in named):
            said = f"“分别”前面举了{len(named)}项，后面只有{figures}个数，请核对"
            yield Hit(passage.span(m.start(1), m.end(1)), said)
        if len(joined) < 2 or "等" in clause or any(char.isdecimal() for char in clause):
            continue
        both = figures > len(joined)
        if both or (not may_be(clause, figures) and _alike(things)):
            said = f"“分别”前面是{len(joined)}项，后面是{figures}个数，请核对"
            yield Hit(passage.span(m.start(1), m.end(1)), said)


def _of_values(passage: Passage, m: Match[str], figures: int) -> Iterator[Hit]:
    """受理15985件，审结14135件，比上年分别上升42.6%、43%: no more figures than values in front of them."""
    text = passage.text
    begin = max(text.rfind(stop, 0, m.start()) for stop in "；。：") + 1
    values = [one for one in told(text) if begin <= one.figure.start < m.start() and one.role is Role.VALUE]
    behind = text[values[-1].figure.end : m.start()] if values else "、"
    if 1 < len(values) < figures and not any(one in behind for one in "、和与及"):
        said = f"“分别”前面是{len(values)}项，后面是{figures}个数，请核对"
        yield Hit(passage.span(m.start(1), m.end(1)), said)
        return
    listed = _listed(text, values)
    if listed > 1 and figures not in (listed, len(values)) and behind.startswith("，"):
        said = f"“分别”前面是{listed}项，后面是{figures}个数，请核对"
        yield Hit(passage.span(m.start(1), m.end(1)), said)


def _of_names(passage: Passage, m: Match[str], end: int, figures: int) -> Iterator[Hit]:
    """晋城、长治、大同增幅较大，分别为5%、6%: names in the clause in front, which tells no figure."""
    text = passage.text
    if text[end : end + 1] != "，":
        return
    clause = text[max(text.rfind(stop, 0, end) for stop in _STOPS) + 1 : end].removeprefix("其中")
    things = clause.split("、")
    if len(things) < 2 or "等" in clause or any(char.isdecimal() for char in clause):
        return
    short = all(len(thing) <= SHORT for thing in things[1:]) and _LEADS.search(things[0]) is not None
    alike = short and len({thing[-1:] for thing in things}) == 1
    if not may_be(clause, figures) and (alike or all(len(thing) <= SHORT for thing in things[:-1])):
        said = f"“分别”前面是{len(things)}项，后面是{figures}个数，请核对"
        yield Hit(passage.span(m.start(1), m.end(1)), said)


def _listed(text: str, values: list[Told]) -> int:
    """How many values at the end are told with nothing but 、 and a name between them."""
    count = 1
    for one, other in pairwise(reversed(values)):
        between = text[other.figure.end : one.figure.start]
        if between[:1] not in ("、", "和", "及", "与") or "，" in between:
            break
        count += 1
    return count


def _alike(things: list[str]) -> bool:
    """Whether they are told side by side and none is part of another: all short, or ending alike but for the last."""
    if len(things) < 2:
        return False
    return (
        all(len(thing) <= SHORT for thing in things)
        or len({thing[-1:] for thing in things[:-1]}) == 1 < len(things) - 1
    )
