"""FG002: the share told behind a part, held against what it is a share of: the total of a 其中, or a value named alike."""

from __future__ import annotations

from itertools import islice

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rule import Hit
from sections.rules.fg_figures import Figure, miscounted
from sections.rules.fg_misprint import one_digit_off
from sections.rules.fg_parts import Group, groups
from sections.rules.fg_siblings import fits
from sections.rules.fg_told import Role, Told, told
from sections.rules.passage import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MOST = 40
"""Shares of one passage that are looked at."""
_GENERAL = Regex(
    r"全部|全[省市县区镇乡村局院校系国部]|[我本][省市县区镇乡村局院校]|当年|年末|同期|累计|总[数量额计]|[数量额]$|的|其中?"
)
_OUT_OF = Regex("^[^，；。]{0,24}中，")
"""抽样调查的260家企业中，反映“招工难”的有97家，占37.3%."""
_HAN = Regex("[\u4e00-\u9fff]{0,8}")
_COMMON = frozenset(
    "收入 支出 产值 总值 人口 投资 企业 项目 案件 人数 面积 产量 加值 贷款 存款 消费 出口 进口 资金 工作 完成".split()
)
"""Ends of names that many things have."""
_NO_BASE = ("每", "均", "增", "减", "比", "较", "目标", "计划", "第", "余")


def proportioned(passage: Passage) -> Iterator[Hit]:
    """Shares that neither the total nor any value that they may be a share of gives."""
    every = told(passage.text)
    within = {part: group for group in groups(passage) for part in group.parts}
    for share in islice((one for one in every if one.role is Role.SHARE and one.whose >= 0), MOST):
        part = every[share.whose]
        if part.figure.about or share.figure.about or share.figure.unit != "%":
            continue
        bases, sure = _bases(passage.text, every, part, share, within.get(part))
        no_base = [word for word in _NO_BASE if word not in share.of]
        bases = [base for base in bases if _is_base(passage, base, part, no_base)]
        if not bases or any(fits(part.figure, base.figure.value, base.figure.slack, share.figure) for base in bases):
            continue
        if (sure and len(bases) == 1) or any(_is_misprint(part.figure, base.figure, share.figure) for base in bases):
            right = 100 * part.figure.value / bases[0].figure.value
            span = passage.span(share.figure.start, share.figure.end)
            yield Hit(span, miscounted(right, share.figure.value, "%"))


def _bases(text: str, every: Sequence[Told], part: Told, share: Told, group: Group | None) -> tuple[list[Told], bool]:
    """What the share may be of, and whether that is sure."""
    of = _GENERAL.sub("", share.of)
    beside = {
        every[one.whose] for one in every if one.role is Role.SHARE and one.whose >= 0 and one.of == share.of != ""
    }
    before = [
        one
        for one in every
        if one not in beside
        and one.role is Role.VALUE
        and one.figure.start < part.figure.start
        and one.figure.base == part.figure.base
    ]
    if len(share.of) > 2 and (exact := [one for one in before if one.label.endswith(share.of)]):
        return exact, True
    if len(of) > 1 and (named := [one for one in before if _is_named(of, one.label + _noun(text, one))]):
        return named, True
    if group is not None:
        return list(group.totals), not of and not share.of
    if before and not share.of and _OUT_OF.search(between := text[before[-1].figure.end : part.figure.start]):
        return ([before[-1]], True) if "；" not in between and "。" not in between else ([], False)
    return [], False


def _noun(text: str, one: Told) -> str:
    """What is counted, where it is said behind: 158个行政村."""
    return _HAN.match(text, one.figure.end)[0]  # type: ignore[index]


def _is_named(of: str, label: str) -> bool:
    """Whether a value is told of what the share is of: 占一般公共预算收入, behind 一般公共预算收入完成."""
    enough = min(len(of), 4)
    if any(of[at : at + enough] in label for at in range(len(of) - enough + 1)):
        return True
    return len(of) < 5 and of[-2:] not in _COMMON and of[-2:] in label[-6:]


def _is_base(passage: Passage, base: Told, part: Told, no_base: Sequence[str]) -> bool:
    figure = base.figure
    return (
        figure.value >= part.figure.value > 0
        and not figure.about
        and not any(word in base.label for word in no_base)
        and (figure.start > 0 or not passage.begins_line)
    )


def _is_misprint(part: Figure, base: Figure, share: Figure) -> bool:
    """Whether one wrong digit of the share is all: 87.4% in the place of 84.7%."""
    step = 2 * share.slack or 1.0
    if share.value < 100 * step:
        return False
    return one_digit_off(share.value, 100 * part.value / base.value, step, 0.0)
