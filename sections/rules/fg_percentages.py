"""What FG002 finds: percentages that do not follow from other figures. What reckons is loaded where there are any."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from sections.prose import MARKER
from sections.rule import Hit
from sections.rules.passage import NUMERALS, REACH, Passage, has_percent, passages, with_one_before
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

SHARED = 30
"""Characters between 占 and the sign of its percentage."""
_FIGURE = rf"[\d{''.join(sorted(NUMERALS))}]"
_TWO_FIGURES = Regex(rf"{_FIGURE}[^\d]+{_FIGURE}")
_GAP = rf"[ \t\u3000\xa0{MARKER}]*"
_PERCENT_SOON = Regex(rf"{_GAP}(?:[^\d \t\u3000\xa0{MARKER}]{_GAP}){{0,4}}\d[\d.．,，\s{MARKER}]*[%％]")
"""What stands behind the name of a rate: the longest word of a share leaves four characters."""


def shares(view: View) -> Iterator[Hit]:
    """百分比和前面的数对不上：受理信访50件，办结45件，办结率95%（应为90%）。

    数改了，率没有重算。

    怎么认：“受理几件，办结几件，办结率”，率的名字和前一个数的动词一样；“共几个村，建成几个，占百分之几”，
    同一句里这种单位只有两个数；“由几提高到几，增长百分之几”“比上年增加几，增长百分之几”“减收几，下降百分之几”“占财政收入的百分之几”也算一算，一处说增、一处说减也报；“去年同期为几”后面的升降、“分别占”后面的比重也算。算出来差0.6个百分点以上才报，带“余”“万”的按写出的位数放宽；
    前面有“同比”“上年”“累计”“结转”的，“按时办结率”“占妇女总数的”这样另有分母的，不报。
    表格里的率，别的行都是两列相除、只有这一行不是的，也报。“全部整改”后面的整改率不到100%，也报。

    修复：没有。数字不自动改。
    """
    found: list[Hit] = []
    for passage in passages(view, "率", "占", fits=_has_percent):
        if not passage.lacks_figures:
            from sections.rules.fg_rates import of_parts, of_totals, of_verb_behind, of_verbs

            found += [*of_verbs(passage), *of_totals(passage), *of_parts(passage)]
            if (joined := with_one_before(view, passage)) is not passage:
                found += of_verb_behind(joined, len(joined.text) - len(passage.text))
    for passage in passages(view, "占", fits=_has_percent_near):
        if not passage.lacks_figures:
            from sections.rules.fg_shares import proportioned
            from sections.rules.fg_siblings import complete, halves, respective, siblings

            joined = with_one_before(view, with_one_before(view, passage))
            odd = [*proportioned(joined), *siblings(joined), *respective(joined)]
            begin = passage.span(0, 1).start
            found += (
                odd if any(hit.span.start >= begin for hit in odd) else [*odd, *halves(passage), *complete(passage)]
            )
    if any(map(_may_change, passages(view, "%", "％"))):
        from sections.rules.fg_change import changes
        from sections.rules.fg_delta import deltas

        found += [*changes(view), *deltas(view)]
    yield from once(found)
    if view.draft.markdown and "|" in view.text:
        from sections.rules.fg_tables import table_rates

        yield from table_rates(view)


def once(hits: list[Hit]) -> Iterator[Hit]:
    """Of several at one place the first."""
    reported: set[Span] = set()
    for hit in hits:
        if hit.span not in reported:
            reported.add(hit.span)
            yield hit


def _may_change(passage: Passage) -> bool:
    """Whether it tells a percentage and another figure; of one so long that others see another part of it: it may."""
    return len(passage.text) > REACH // 2 or (
        not passage.lacks_figures and _TWO_FIGURES.search(passage.text) is not None
    )


def _has_percent(prose: str, at: int) -> bool:
    """Whether a percentage follows, a few characters away: 率达到98%, 占总人数的３０％."""
    return _PERCENT_SOON.match(prose, at) is not None


def _has_percent_near(prose: str, at: int) -> bool:
    """Whether a percentage follows what the share may be of: 占一般公共预算收入的48.51%."""
    return has_percent(prose, at, at + SHARED)
