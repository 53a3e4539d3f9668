"""FG001: what stands behind 其中, 从收入看 or 按级次分, held against the total in front of it."""

from __future__ import annotations

from itertools import islice

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rule import Hit
from sections.rules.fg_against import (
    REST,
    are_halves,
    exceeding,
    fills,
    fits,
    is_misprint,
    is_no_part,
    is_too_much,
    may_be_more,
    missed,
)
from sections.rules.fg_parts import Group, common_end, groups, is_whole, listed, name
from sections.rules.fg_told import Told, told
from sections.rules.passage import Passage, with_one_before
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MOST = 10
"""Parts of one total."""
_VERBS = frozenset(
    "受理 审结 办结 执结 收案 结案 立案 起诉 逮捕 查处 调解 化解 完成 实现 发放 投入 新增 培训 接待 走访 救助".split()
)
_BESIDE = Regex(r"(?:\d[\d.]*[\u4e00-\u9fff]{1,2})?[，。：]*")
"""Between a total and its parts: nothing, or the same in another unit (214件268人，其中)."""


def among(view: View, passage: Passage) -> Iterator[Hit]:
    """What stands behind 其中, whose total may stand in the sentence in front of it."""
    whole = with_one_before(view, passage) if passage.text.startswith("其中") else passage
    if not whole.lacks_figures:
        yield from parted(whole, single=whole is passage)


def seen(view: View, passage: Passage) -> Iterator[Hit]:
    """从级次看，… and 从收入看，…, whose total stands one or two sentences before."""
    yield from parted(with_one_before(view, with_one_before(view, passage)), single=False)


def parted(passage: Passage, *, single: bool) -> Iterator[Hit]:
    """Parts that are more than their total, or fill it by their names or but for one wrong digit, and do not.

    ``single``: one part alone may be told to exceed the total, which stands in its sentence; else that has to be named
    as it is.
    """
    every = groups(passage)
    blamed: set[Told] = set()
    for group in every:
        for hit in _more_than_total(passage, group, single=single) if blamed.isdisjoint(group.parts) else ():
            blamed.update(group.parts)
            yield hit
    every = [group for group in every if 1 < len(group.parts) <= MOST and _are_parts(group)]
    filled = any(fits(group, total) for group in every for total in group.totals)
    for group in every:
        if any(fits(begun, total) for total in group.totals for begun in _begun(group)):
            continue
        total = next((one for one in group.totals if not filled and is_misprint(group, one)), None)
        if total is None and (fills(passage, group) or _twin_fits(group, every)) and _near(passage, group):
            total = group.totals[0]
        if total is None and group.parts[-1].label.startswith(REST) and fills(passage, group):
            total = _namesake(group)
        if total is None and is_too_much(passage, group):
            total = group.totals[0]
        if total is not None and blamed.isdisjoint(group.parts):
            blamed.update(group.parts)
            yield missed(passage, group, total)


def _are_parts(group: Group) -> bool:
    """Whether all are told exactly, and none is by its name no part; halves may be named as they like."""
    if are_halves(group):
        return not any(part.figure.about for part in group.parts)
    return not any(map(is_no_part, group.parts))


def _more_than_total(passage: Passage, group: Group, *, single: bool) -> Iterator[Hit]:
    """The first of the listed parts that is more than all that may be its total."""
    first, nearest = group.parts[0], group.totals[0]
    lead = passage.text.rfind("其中", 0, first.figure.start)
    last = group.totals[-1].figure.end
    clause = passage.text.rfind("；", last, lead)
    subject = lead if "，" in passage.text[lead : first.figure.start] else first.figure.start
    if "；" in passage.text[lead : first.figure.start] or any(
        subject < one.figure.start < first.figure.start or last <= clause < one.figure.start < lead
        for one in told(passage.text)
        if one.figure.unit != "岁"
    ):
        return
    totals = group.totals if single or is_whole(passage.text, nearest, first, lead) else _done_alike(group)
    if not totals:
        return
    most = sum(one.figure.value + one.figure.slack for one in totals)
    for part in listed(passage.text, group.parts):
        if not is_no_part(part) and not may_be_more(part, nearest):
            yield from islice(exceeding(passage, part.figure, totals[0].figure, most), 1)


def _done_alike(group: Group) -> list[Told]:
    """The total of which the same is said as of the part: 全市受理25.4万件，办结23.1万件。其中市中院受理2.8万件."""
    verb = group.parts[0].label[-2:]
    alike = [one for one in group.totals if one.label.startswith(verb) or verb in one.label[-6:]]
    return alike if verb in _VERBS and len(alike) == 1 else []


def _near(passage: Passage, group: Group) -> bool:
    """Whether there is one total, or 其中 stands right behind the last: 五保户390人，其中."""
    begin = group.parts[0].figure.start - len(group.parts[0].label)
    between = passage.text[group.totals[0].figure.end : begin].replace("其中", "")
    return len(group.totals) == 1 or _BESIDE.fullmatch(between) is not None


def _namesake(group: Group) -> Told | None:
    """The only total that all parts are named as: 立案案件312件，结案286件。其中食品案件102件、…其他案件99件."""
    kinds = {common_end(name(total), name(part)) for part in group.parts for total in group.totals}
    kind = max((kind for kind in kinds if all(name(part).endswith(kind) for part in group.parts)), key=len, default="")
    named = [total for total in group.totals if name(total).endswith(kind)]
    return named[0] if len(kind) > 1 and len(named) == 1 else None


def _twin_fits(group: Group, every: Sequence[Group]) -> bool:
    """Whether the same parts make their total in their other unit."""
    unit, size = group.parts[0].figure.base, len(group.parts)
    first, last = group.parts[0].figure.start, group.parts[-1].figure.start
    return any(
        len(other.parts) == size
        and other.parts[0].figure.base != unit
        and other.parts[0].figure.start < last
        and first < other.parts[-1].figure.start
        and any(fits(other, one) for one in other.totals)
        for other in every
    )


def _begun(group: Group) -> Iterator[Group]:
    """The group, and what is left of it where another clause begins somewhere in it."""
    yield from (Group(group.parts[:end], group.totals) for end in range(len(group.parts), 1, -1))
