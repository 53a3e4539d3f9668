"""FG001: parts that by their names fill their total, or are told to be part of it, and do not add up to it."""

from __future__ import annotations

from itertools import pairwise

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rule import Hit
from sections.rules.fg_figures import Figure, shown
from sections.rules.fg_grown import without_each, without_growth
from sections.rules.fg_halves import opposite
from sections.rules.fg_lengths import BRACKET
from sections.rules.fg_misprint import misprinted
from sections.rules.fg_overlap import overlapping
from sections.rules.fg_parts import BOUND, BY, DONE, NO_TOTAL, Group, are_named_in, common_end, groups, name
from sections.rules.fg_told import Role, Told, told
from sections.rules.passage import Passage, places, with_one_before
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MOST = 10
"""Parts of one total."""
LISTED = 3
"""Parts without anything between them from which on none is likely to be a part of another."""
ENOUGH, PLENTY = 500, 10_000
"""From how many steps of its last digit on a total tells by a misprint that it is one: of parts named alike, of others."""
WHOLE = 0.6
"""Percentage points by which shares may miss a hundred."""
_NO_PART = (
    "每", "均", "最", "累计", "目标", "以上", "超过", "超额", "超出", "占", "比", "较", "计划", "发现", "检出", "查出", "整改",
)  # fmt: skip
MORE_THAN_PARTS = (
    "发现", "整改", "存在", "涉及", "覆盖", "包含", "设", "解决", "处理", "化解", "服务", "惠及", "受益", "参与", "参加", "走访",
    "慰问", "帮扶", "培训", "带动", "吸引", "救助", "发放", "收到", "征集", "每", "各", "人均", "平均", "累计", "最多", "最高", "超", "增", "减", "比",
    "较", "完成", "可", "投入", "实现", "达", "撬动", "惠", "吸纳", "安置",
)  # fmt: skip
MONEY = frozenset("元 亩 吨 公里 平方米 公顷 立方米 千瓦时".split())
MORE_MONEY = ("撬动", "带动", "吸引", "实现", "产值", "每", "各", "人均", "平均", "累计", "超", "增", "减", "比", "较", "完成")  # fmt: skip
_SOME = ("其中", "含", "包括", "包含", "不含", "另")
_REST = ("其他", "其余", "另外", "其它")
_AGE = Regex(r"\d+(?=岁|周岁|[-—～~至到]\d)")
_SPLIT = Regex("[、，；]")
_BESIDE = Regex(r"(?:\d[\d.]*[\u4e00-\u9fff]{1,2})?[，。：]*")
"""Between a total and its parts: nothing, or the same in another unit (214件268人，其中)."""
_SECTORS = (("第一产业", "第二产业", "第三产业"), ("一产", "二产", "三产"))


def _near(passage: Passage, group: Group) -> bool:
    """Whether there is one total, or 其中 stands right behind the last: 五保户390人，其中."""
    begin = group.parts[0].figure.start - len(group.parts[0].label)
    between = passage.text[group.totals[0].figure.end : begin].replace("其中", "")
    return len(group.totals) == 1 or _BESIDE.fullmatch(between) is not None


def parted(passage: Passage, *, single: bool) -> Iterator[Hit]:
    """Parts that by their names fill the total, or would but for one wrong digit, and do not; a part that exceeds it.

    ``single``: one part alone may be told to exceed the total, which stands in its sentence.
    """
    every = groups(passage)
    for group in every if single else ():
        part = group.parts[0]
        lead = passage.text.rfind("其中", 0, part.figure.start)
        last = group.totals[-1].figure.end
        clause = passage.text.rfind("；", last, lead)
        if "；" in passage.text[lead : part.figure.start] or any(
            lead < one.figure.start < part.figure.start or last <= clause < one.figure.start < lead
            for one in told(passage.text)
        ):
            continue
        totals = group.totals[:1] if _is_whole(passage, group.totals[0], part, lead) else group.totals
        most = sum(one.figure.value + one.figure.slack for one in totals)
        if part.figure.value - part.figure.slack > most + 1e-6 and not _is_no_part(part) and not _is_more(part):
            yield exceeding(passage, part.figure, group.totals[0].figure)
            return
    every = [group for group in every if 1 < len(group.parts) <= MOST]
    every = [group for group in every if not any(_is_no_part(part) for part in group.parts)]
    filled = any(_fits(group, total) for group in every for total in group.totals)
    for group in every:
        if any(_fits(begun, total) for total in group.totals for begun in _begun(group)):
            continue
        total = next((one for one in group.totals if not filled and _is_misprint(group, one)), None)
        if total is None and (fills(passage, group) or _twin_fits(group, every)) and _near(passage, group):
            total = group.totals[0]
        if total is None and _is_too_much(passage, group):
            total = group.totals[0]
        if total is not None:
            yield _miss(passage, group, total)
            return


def _is_whole(passage: Passage, total: Told, part: Told, lead: int) -> bool:
    """Whether 其中 stands right behind ``total`` and its growth, and the part is named as it: 财政收入…，其中地方级收入."""
    between = without_growth(passage.text[total.figure.end : lead])
    return not between.strip("，：（") and len(common_end(name(total), name(part))) > 1


def seen(view: View, passage: Passage) -> Iterator[Hit]:
    """从级次看，… and 从收入看，…, whose total stands one or two sentences before."""
    yield from parted(with_one_before(view, with_one_before(view, passage)), single=False)


def _bracketed(passage: Passage) -> Iterator[Group]:
    """What stands in brackets right behind a total, figure by figure: 规章13件（新制定5件，修改4件，废止4件）."""
    text = passage.text
    for total in told(text):
        close = text.find("）", total.figure.end, total.figure.end + BRACKET)
        if total.role is Role.VALUE and text[total.figure.end : total.figure.end + 1] == "（" and close > 0:
            begin = total.figure.end + 1
            inside = [_moved(one, begin) for one in told(text[begin:close])]
            parts = tuple(one for one in inside if one.role is Role.VALUE)
            pieces = _SPLIT.split(text[begin:close])
            alike = {one.figure.base for one in parts} == {total.figure.base}
            if 1 < len(parts) == len(inside) == len(pieces) and alike and text[close - 1] != "等":
                yield Group(parts, (total,))


def _moved(one: Told, by: int) -> Told:
    figure = one.figure
    return one._replace(figure=figure._replace(start=figure.start + by, end=figure.end + by))


def exceeding(passage: Passage, part: Figure, total: Figure) -> Hit:
    """What to say of a part that is more than its total."""
    said = f"其中的{shown(part.value, part.unit)}比总数{shown(total.value, total.unit)}还多，请核对"
    return Hit(passage.span(part.start, part.end), said)


def missing(passage: Passage, last: Figure, said: float, total: Figure) -> Hit:
    """What to say at the ``last`` of parts that make ``said`` and not their total."""
    text = f"其中各项加起来是{shown(round(said, 4), total.unit)}，总数是{shown(total.value, total.unit)}，请核对"
    return Hit(passage.span(last.start, last.end), text)


def filled(passage: Passage) -> Iterator[Hit]:
    """Lists in brackets that are not what stands in front of them."""
    for group in _bracketed(passage):
        total, labels = group.totals[0], [name(part) for part in group.parts]
        if any(_is_no_part(part) for part in group.parts) or total.figure.about or _fits(group, total):
            continue
        if any(map(_is_more, group.parts)) or overlapping(labels, total.label):
            continue
        some = passage.text.startswith(_SOME, total.figure.end + 1)
        if group.sum > total.figure.value or not some or fills(passage, group) or _is_misprint(group, total):
            yield _miss(passage, group, total)


def among_brackets(passage: Passage) -> Iterator[Hit]:
    """60岁及以上26402万人，占18.7%（其中，65岁及以上29064万人）: more than what it is a part of."""
    text = passage.text
    every = told(text)
    for at in places(text, "（其中"):
        close = text.find("）", at)
        before = [one for one in every if one.figure.end <= at and one.role is Role.VALUE]
        inside = [_moved(one, at + 1) for one in told(text[at + 1 : close])] if close > 0 else []
        part = next((one for one in inside if one.role is Role.VALUE), None)
        if not before or part is None:
            continue
        total = before[-1]
        between = text[total.figure.end : at]
        if total.figure.base != part.figure.base or total.figure.about or any(stop in between for stop in "；。、"):
            continue
        more = part.figure.value - part.figure.slack > total.figure.value + total.figure.slack + 1e-6
        if more and not _is_no_part(part) and not _is_more(part):
            yield exceeding(passage, part.figure, total.figure)


def halved(passage: Passage) -> Iterator[Hit]:
    """45个项目，新建28个，续建27个: two halves told right behind their whole."""
    values = [one for one in told(passage.text) if one.role is Role.VALUE]
    for number in range(len(values) - 2):
        total, one, other = values[number : number + 3]
        if len({part.figure.base for part in (total, one, other)}) > 1 or not opposite(name(one), name(other)):
            continue
        if any(part.figure.about for part in (total, one, other)) or any(word in total.label for word in NO_TOTAL):
            continue
        behind = values[number + 3] if number + 3 < len(values) else None
        between = passage.text[total.figure.end : other.figure.start]
        if any(stop in between for stop in "；。") or (behind and behind.figure.base == total.figure.base):
            continue
        group = Group((one, other), (total,))
        near = 0.7 * total.figure.value < group.sum < 1.5 * total.figure.value
        if near and not _fits(group, total) and max(one.figure.value, other.figure.value) <= total.figure.value:
            yield _miss(passage, group, total)


def _miss(passage: Passage, group: Group, total: Told) -> Hit:
    return missing(passage, group.parts[-1].figure, group.sum, total.figure)


def _twin_fits(group: Group, every: Sequence[Group]) -> bool:
    """Whether the same parts make their total in their other unit."""
    unit, size = group.parts[0].figure.base, len(group.parts)
    return any(
        len(other.parts) == size
        and other.parts[0].figure.base != unit
        and any(_fits(other, one) for one in other.totals)
        for other in every
    )


def _begun(group: Group) -> Iterator[Group]:
    """The group, and what is left of it where another clause begins somewhere in it."""
    yield from (Group(group.parts[:end], group.totals) for end in range(len(group.parts), 1, -1))


def _is_too_much(passage: Passage, group: Group) -> bool:
    """Whether the parts, told with nothing else between them and none counted twice, are more than any total."""
    most = max(group.totals, key=lambda one: one.figure.value)
    every = told(passage.text)
    first, last = every.index(group.parts[0]), every.index(group.parts[-1])
    labels = [name(part) for part in group.parts]
    if len(group.parts) < LISTED or (
        not _alike(labels)
        and (
            last - first >= len(group.parts)
            or "；" in passage.text[group.parts[0].figure.start : group.parts[-1].figure.start]
        )
    ):
        return False
    if any(part.figure.value >= most.figure.value for part in group.parts):
        return False
    return (
        group.sum > most.figure.value + _slack(group, most)
        and not any(map(_is_more, group.parts))
        and not overlapping(labels, most.label)
    )


def _is_no_part(part: Told) -> bool:
    return part.figure.about or any(word in without_each(BOUND.sub("", DONE.sub("", part.label))) for word in _NO_PART)


def _is_more(part: Told) -> bool:
    """Whether there may be more of it than of what it is told of: 企业30家，其中发现问题35个."""
    return any(word in part.label for word in (MORE_MONEY if part.figure.unit in MONEY else MORE_THAN_PARTS))


def _fits(group: Group, total: Told) -> bool:
    return abs(group.sum - total.figure.value) <= _slack(group, total)


def _slack(group: Group, total: Told) -> float:
    """How far off the sum may be; 15万元 beside 12.4万元 and 21.8万元 is 15.0."""
    slacks = [part.figure.slack for part in (*group.parts, total)]
    fine = sorted(slack for slack in slacks if slack)[1:2]
    return sum(min(slack, *fine) for slack in slacks) + 1e-6 if fine else sum(slacks) + 1e-6


def fills(passage: Passage, group: Group) -> bool:
    """Whether the parts are all there are: two halves, the three sectors, something and the rest, shares that make 100."""
    labels = [name(part) for part in group.parts]
    if len(labels) == 2 and opposite(labels[0], labels[1]):
        return True
    if any(
        len(labels) == 3 and all(sector in label for sector, label in zip(sectors, labels, strict=True))
        for sectors in _SECTORS
    ):
        return True
    if are_named_in(group.totals[0], group.parts):
        return True
    if labels[-1].startswith(_REST) and len(labels) > 2:
        return True
    lead = group.parts[0].figure.start - len(group.parts[0].label)
    if any(m.end() == lead for m in BY.finditer(passage.text)):
        return True
    if _are_all_ages(labels, group.totals[0].label):
        return True
    shares = [share_of(passage, part) for part in group.parts]
    return all(shares) and abs(sum(share.figure.value for share in shares if share) - 100) <= WHOLE


def _are_all_ages(labels: Sequence[str], counted: str) -> bool:
    """Whether the names are those of ages without a gap: 80—89周岁, 90—99周岁, 100周岁以上, of 80周岁以上."""
    bounds = [tuple(map(int, _AGE.findall(label))) for label in labels]
    if not all(bounds) or not all("岁" in label for label in labels) or "以上" not in labels[-1]:
        return False
    first = len(bounds[0]) == 1 and "以下" in labels[0]
    first = first or (len(bounds[0]) == 2 and f"{bounds[0][0]}周岁以上" in counted.replace("及以上", "以上"))
    return first and all(one[-1] + 1 >= other[0] > one[0] for one, other in pairwise(bounds))


def share_of(passage: Passage, part: Told) -> Told | None:
    """The share that is told of a part."""
    every = told(passage.text)
    if part not in every:
        return None
    at = every.index(part)
    return next((one for one in every[at + 1 :] if one.role is Role.SHARE and one.whose == at), None)


def _is_misprint(group: Group, total: Told) -> bool:
    """Whether one wrong digit, or two that changed places, is all that is wrong, which does not come about by chance."""
    figures: list[Figure] = [total.figure, *(part.figure for part in group.parts)]
    enough = ENOUGH if _alike([name(part) for part in group.parts]) else PLENTY
    return misprinted(figures, group.sum - total.figure.value, _slack(group, total), enough)


def _alike(names: Sequence[str]) -> bool:
    """Whether the names end in one word: 税收收入, 非税收入."""
    return len({one[-2:] for one in names}) == 1 and all(len(one) > 2 for one in names)
