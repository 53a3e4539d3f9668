"""FG001 and FG002: parts told with their growth and their shares, held against the total that they are parts of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from drafts.regex import Regex
from drafts.typed import NamedTuple
from sections.rule import Hit
from sections.rules.fg_figures import Figure, shown
from sections.rules.fg_grown import without_each
from sections.rules.fg_halves import has_two, opposite
from sections.rules.fg_misprint import misprinted
from sections.rules.fg_overlap import overlapping
from sections.rules.fg_told import Role, Told, told
from sections.rules.passage import Passage, places

MOST = 10
"""Parts of one total."""
BRACKET = 120
"""Code points of the longest list in brackets."""
LISTED = 3
"""Parts without anything between them from which on none is likely to be a part of another."""
TOTALS = 3
"""Values in front of parts that may be their total."""
ENOUGH, PLENTY = 500, 10_000
"""From how many steps of its last digit on a total tells by a misprint that it is one: of parts named alike, of others."""
WHOLE = 0.6
"""Percentage points by which shares may miss a hundred."""
_NO_TOTAL = ("每", "各", "均", "比", "较", "目标", "人均", "第", "累计", "超过", "至少", "占", "以上", "含")
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

NEW_CLAUSE = (
    "实施", "完成", "开展", "推进", "组织", "治理", "整治", "修复", "安装", "举办", "召开", "累计", "全年",
)  # fmt: skip
"""What begins a clause of its own behind parts: 其中通组路97公里，实施安防工程220公里."""
_SOME = ("其中", "含", "包括", "包含", "不含", "另")
_REST = ("其他", "其余", "另外", "其它")
_AGES = Regex("岁及?以[上下]|超市|超[十百千]?[万亿]元")
_BESIDE = Regex(r"(?:\d[\d.]*[\u4e00-\u9fff]{1,2})?[，。：]*")
"""Between a total and its parts: nothing, or the same in another unit (214件268人，其中)."""
_SPLIT = Regex("[、，；]")
_BY = Regex("(?:^|[，。；（])按[^，。；：]{1,8}(?:分|划分|分类)[：，]")
"""按级次分：市本级18.6亿元、县区22.7亿元: all there is."""
_HOLDS = Regex("，包括(?=[^，。；]{2,14}\\d)")
_SEEN = Regex("(?:(?<=。)|^)(?:[从按分就][^，。；：]{2,14}(?:看|分|划分|情况|统计)|[^，。；：\\d]{1,8}中)[，：]")
_SECTORS = (("第一产业", "第二产业", "第三产业"), ("一产", "二产", "三产"))
_DONE = Regex("累计完成|累计实现|累计|完成|实现")
_MORE = ("其中", "其中：", "：", "是", "为", "有", "共", "即")


class Group(NamedTuple):
    """Parts told side by side, and the totals that they may be parts of, the likeliest first."""

    parts: tuple[Told, ...]
    totals: tuple[Told, ...]

    @property
    def sum(self) -> float:
        return sum(part.figure.value for part in self.parts)


def groups(passage: Passage) -> list[Group]:
    """The parts behind each 其中 of the passage, all of them and those between ；, and the totals that they may have."""
    text = passage.text
    every = told(text)
    found: list[Group] = []
    for at in _leads(text):
        stop = text.find("其中", at + 2)
        stop = len(text) if stop < 0 else stop
        parts = [one for one in every if at <= one.figure.start < stop and one.role is Role.VALUE]
        if not parts or (parts[0].figure.start == at + 2 and text.startswith("其中", at)):
            continue
        if twins := _twins(parts):
            for same in twins:
                totals = _totals(every, at, same[0], passage)
                found += [Group(tuple(same), totals)] if totals else []
            continue
        totals = _totals(every, at, parts[0], passage)
        parts = list(takewhile(lambda one: not one.label.startswith(NEW_CLAUSE), parts))
        parts = _own(text, parts, totals[0]) if totals else parts
        same = [one for one in parts if one.figure.base == totals[0].figure.base] if totals else []
        if same and (len(same) == len(parts) or same == parts[: len(same)]):
            found += [Group(run, totals) for run in _side_by_side(text, same)]
    return found


def _own(text: str, parts: list[Told], total: Told) -> list[Told]:
    """The parts up to the ； behind which others stand beside the total: 生猪存栏9头，其中母猪存栏2头；菜牛存栏3头."""
    whole, first = name(total), name(parts[0]) if parts else ""
    for number, part in enumerate(parts[1:], 1):
        if "；" in text[parts[number - 1].figure.end : part.figure.start]:
            alike = _ending(whole, name(part))
            kind = whole.removesuffix(alike)[-1:]
            if len(alike) > 1 and (whole == name(part) or (kind and first.removesuffix(alike)[-1:] == kind)):
                return parts[:number]
    return parts


def _ending(one: str, other: str) -> str:
    """How both end."""
    length = 0
    while length < min(len(one), len(other)) and one[-1 - length] == other[-1 - length]:
        length += 1
    return one[len(one) - length :]


def _twins(parts: list[Told]) -> list[list[Told]]:
    """Parts that are told in two or three units each, by units: 一审195件236人，二审9件13人; none where they are not."""
    units = list(dict.fromkeys(part.figure.base for part in parts))
    many = len(units)
    regular = (
        many in (2, 3) and len(parts) > many and [part.figure.base for part in parts] == units * (len(parts) // many)
    )
    return [parts[number::many] for number in range(many)] if regular else []


def _leads(text: str) -> Iterator[int]:
    """Where parts begin: behind 其中, and behind 从收入分类来看 or 收案中, where a sentence begins with it."""
    for at in places(text, "其中"):
        if text.count("（", 0, at) == text.count("）", 0, at):
            yield at
    for m in (*_SEEN.finditer(text), *_BY.finditer(text), *_HOLDS.finditer(text)):
        yield m.end()


def bracketed(passage: Passage) -> Iterator[Group]:
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


def _totals(every: Sequence[Told], at: int, first: Told, passage: Passage) -> tuple[Told, ...]:
    """The values of the unit of the first part in front of ``at``, the last of them first."""
    found = [
        one
        for one in reversed(every)
        if one.figure.start < at
        and one.role is Role.VALUE
        and one.figure.base == first.figure.base
        and "人均" not in one.label
    ]
    if (
        not found
        or found[0].figure.about
        or any(word in without_each(_DONE.sub("", found[0].label)) for word in _NO_TOTAL)
    ):
        return ()
    found = [one for one in found if one.figure.start or not passage.begins_line]
    return tuple(found[:TOTALS])


def _near(passage: Passage, group: Group) -> bool:
    """Whether there is one total, or 其中 stands right behind the last: 五保户390人，其中."""
    begin = group.parts[0].figure.start - len(group.parts[0].label)
    between = passage.text[group.totals[0].figure.end : begin].replace("其中", "")
    return len(group.totals) == 1 or _BESIDE.fullmatch(between) is not None


def _side_by_side(text: str, parts: list[Told]) -> Iterator[tuple[Told, ...]]:
    """All, and each run of them between ；."""
    runs: list[list[Told]] = []
    for number, part in enumerate(parts):
        if not number or "；" in text[parts[number - 1].figure.end : part.figure.start]:
            runs.append([])
        runs[-1].append(part)
    if len(runs) > 1:
        yield tuple(parts)
    yield from map(tuple, runs)


def parted(passage: Passage, *, single: bool) -> Iterator[Hit]:
    """Parts that by their names fill the total, or would but for one wrong digit, and do not; a part that exceeds it.

    ``single``: one part alone may be told to exceed the total, which stands in its sentence.
    """
    every = groups(passage)
    for group in every if single else ():
        part = group.parts[0]
        lead = passage.text.rfind("其中", 0, part.figure.start)
        if "；" in passage.text[lead : part.figure.start] or any(
            lead < one.figure.start < part.figure.start for one in told(passage.text)
        ):
            continue
        most = sum(one.figure.value + one.figure.slack for one in group.totals)
        if part.figure.value - part.figure.slack > most + 1e-6 and not _is_no_part(part) and not _is_more(part):
            said = f"其中的{shown(part.figure.value, part.figure.unit)}比总数{shown(group.totals[0].figure.value, part.figure.unit)}还多"
            yield Hit(passage.span(part.figure.start, part.figure.end), f"{said}，请核对")
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


def filled(passage: Passage) -> Iterator[Hit]:
    """Lists in brackets that are not what stands in front of them."""
    for group in bracketed(passage):
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
            said = f"其中的{shown(part.figure.value, part.figure.unit)}比总数{shown(total.figure.value, total.figure.unit)}还多"
            yield Hit(passage.span(part.figure.start, part.figure.end), f"{said}，请核对")


def halved(passage: Passage) -> Iterator[Hit]:
    """45个项目，新建28个，续建27个: two halves told right behind their whole."""
    values = [one for one in told(passage.text) if one.role is Role.VALUE] if has_two(passage.text) else []
    for number in range(len(values) - 2):
        total, one, other = values[number : number + 3]
        if len({part.figure.base for part in (total, one, other)}) > 1 or not opposite(name(one), name(other)):
            continue
        if any(part.figure.about for part in (total, one, other)) or any(word in total.label for word in _NO_TOTAL):
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
    last, unit = group.parts[-1].figure, total.figure.unit
    said = f"{shown(round(group.sum, 4), unit)}，总数是{shown(total.figure.value, unit)}"
    return Hit(passage.span(last.start, last.end), f"其中各项加起来是{said}，请核对")


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
    pure = _alike([name(part) for part in group.parts])
    if len(group.parts) < LISTED or (
        not pure
        and (
            last - first >= len(group.parts)
            or "；" in passage.text[group.parts[0].figure.start : group.parts[-1].figure.start]
        )
    ):
        return False
    labels = [name(part) for part in group.parts]
    if any(part.figure.value >= most.figure.value for part in group.parts):
        return False
    return (
        group.sum > most.figure.value + _slack(group, most)
        and not any(map(_is_more, group.parts))
        and not overlapping(labels, most.label)
    )


def _is_no_part(part: Told) -> bool:
    return part.figure.about or any(word in without_each(_AGES.sub("", _DONE.sub("", part.label))) for word in _NO_PART)


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
    if labels[-1].startswith(_REST) and len(labels) > 2:
        return True
    lead = group.parts[0].figure.start - len(group.parts[0].label)
    if any(m.end() == lead for m in _BY.finditer(passage.text)):
        return True
    shares = [share_of(passage, part) for part in group.parts]
    return all(shares) and abs(sum(share.figure.value for share in shares if share) - 100) <= WHOLE


def name(part: Told) -> str:
    """What a part is called, without what leads to it."""
    label = part.label
    for more in _MORE:
        label = label.removeprefix(more)
    return _DONE.sub("", label).removesuffix("为").removesuffix("有")


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
