"""FG001 and FG002: parts told with their growth and their shares, held against the total that they are parts of."""

from __future__ import annotations

from itertools import pairwise, takewhile

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING, NamedTuple
from sections.rules.fg_grown import without_each, without_growth
from sections.rules.fg_overlap import DEGREES
from sections.rules.fg_told import Role, Told, told
from sections.rules.passage import Passage, places

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

TOTALS = 3
"""Values in front of parts that may be their total."""
NO_TOTAL = ("每", "各", "均", "比", "较", "目标", "人均", "第", "累计", "超过", "至少", "占", "以上", "含")
KIND = 5
"""Characters of the longest end in common by which a part is of a kind that the total names, too: 生猪存栏, 母猪存栏."""
BOUND = Regex(
    r"(?:岁|[万亿]元|规模|限额|[省市县区乡镇处科]级|本科|专科|大专|中专|高中|初中)及?以[上下]|超市|超[十百千]?[万亿]元",
    words=("以", "超"),
)
"""What 以上 and 超 do not make a bound of what is counted in."""
NEW_CLAUSE = (
    "实施", "完成", "实际", "开展", "推进", "组织", "治理", "整治", "修复", "安装", "举办", "召开", "累计", "全年",
)  # fmt: skip
"""What begins a clause of its own behind parts: 其中通组路97公里，实施安防工程220公里."""
BY = Regex("(?:^|[，。；（])按[^，。；：]{1,8}(?:分|划分|分类)[：，]")
"""按级次分：市本级18.6亿元、县区22.7亿元: all there is."""
_HOLDS = Regex("，包括(?=[^，。；]{2,14}\\d)")
_SEEN = Regex(
    "(?:(?<=。)|^)(?:[从按分就][^，。；：]{2,14}(?:看|分|划分|情况|统计)|[^，。；：\\d]{1,12}中)[，：]|(?<=\\d[人名件个家户起项])中[，：]"
)
_JOINED = Regex("[和与及、]")
DONE = Regex("累计完成|累计实现|累计|完成|实现")
_BETWEEN = Regex(r"(?:、|和|与|以?及)(?:[^，。；：、（）\d]*（[^（）\d]*）)?")
"""Between the parts of a list; a bracket in the name of the next ends it: 乡镇（街道）站104个、村（社区）站86个."""
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
        if not parts:
            continue
        if totals and is_whole(text, totals[0], parts[0], at) and not _is_part(text, totals):
            totals = totals[:1]
        if totals and are_named_in(totals[0], heads := _heads(text, parts)):
            found.append(Group(heads, totals))
            continue
        parts = _own(text, parts, totals[0]) if totals else parts
        same = [one for one in parts if one.figure.base == totals[0].figure.base] if totals else []
        runs = [listed(text, parts)] if same and parts[0] is same[0] else []
        runs += _of_one_sort(same)
        if same and same == parts[: len(same)]:
            runs += _side_by_side(text, same)
        found += [Group(run, totals) for run in dict.fromkeys(runs)]
    return found


def listed(text: str, parts: Sequence[Told]) -> tuple[Told, ...]:
    """The first parts of one unit, as far as nothing but 、 or 和 stands between them, or ， and they are named alike."""
    joined = takewhile(
        lambda pair: (
            pair[0].figure.base == pair[1].figure.base
            and (
                _BETWEEN.fullmatch(between := text[pair[0].figure.end : pair[1].figure.start - len(pair[1].label)])
                or (between == "，" and _are_named_alike(name(pair[0]), name(pair[1])))
            )
        ),
        pairwise(parts),
    )
    return (parts[0], *(other for _, other in joined))


def _are_named_alike(one: str, other: str) -> bool:
    """市派干部 and 县派干部; not 流出 and 跨省流出, which is a part of it."""
    return 1 < len(common_end(one, other)) < min(len(one), len(other))


def _of_one_sort(parts: Sequence[Told]) -> Iterator[tuple[Told, ...]]:
    """Those told by age, and those told by schooling, among others: 团员18名，大学生13名、高中文化17名."""
    for words in (("岁",), DEGREES):
        some = tuple(one for one in parts if any(map(one.label.__contains__, words)))
        if 1 < len(some) < len(parts):
            yield some


def _heads(text: str, parts: Sequence[Told]) -> tuple[Told, ...]:
    """What the clauses between ； begin with, of one unit: 投诉41件，挽回损失3万元；举报32件."""
    heads = (*parts[:1], *(part for one, part in pairwise(parts) if "；" in text[one.figure.end : part.figure.start]))
    return heads if len({part.figure.base for part in heads}) == 1 else heads[:1]


def _own(text: str, parts: list[Told], total: Told) -> list[Told]:
    """The parts up to the ； behind which others stand beside the total: 生猪存栏9头，其中母猪存栏2头；菜牛存栏3头."""
    whole, first = name(total), name(parts[0]) if parts else ""
    if len(common_end(whole, first)) > KIND:
        return parts
    for number, part in enumerate(parts[1:], 1):
        if "；" in text[parts[number - 1].figure.end : part.figure.start]:
            alike = common_end(whole, name(part))
            kind = whole.removesuffix(alike)[-1:]
            if len(alike) > 1 and (whole == name(part) or (kind and first.removesuffix(alike)[-1:] == kind)):
                return parts[:number]
    return parts


def is_whole(text: str, total: Told, part: Told, lead: int) -> bool:
    """Whether 其中 at ``lead`` stands right behind ``total`` and its growth, and the part is named as it: 教师98人，其中高级教师."""
    between = without_growth(text[total.figure.end : lead])
    return lead >= 0 and not between.strip("，。：（") and len(common_end(name(total), name(part))) > 1


def _is_part(text: str, totals: Sequence[Told]) -> bool:
    """Whether the nearest of ``totals`` is told to be a part of another: 其中上半年10人、下半年11人。其中，男性16人."""
    return len(totals) > 1 and "其中" in text[totals[-1].figure.end : totals[0].figure.start]


def are_named_in(total: Told, parts: Sequence[Told]) -> bool:
    """Whether the name of the total is made of those of its parts: 投诉举报, of 投诉 and 举报."""
    names = [name(part) for part in parts]
    return len(names) > 1 and all(names) and "".join(names) in _JOINED.sub("", total.label)


def common_end(one: str, other: str) -> str:
    """How both end."""
    length = 0
    while length < min(len(one), len(other)) and one[-1 - length] == other[-1 - length]:
        length += 1
    return one[len(one) - length :]


def _twins(parts: list[Told]) -> list[list[Told]]:
    """The first parts, told in two or three units each, by units: 一审195件236人，二审9件13人; none where they are not."""
    bases = [part.figure.base for part in parts]
    for many in (2, 3):
        rounds = 1
        while bases[many * rounds : many * (rounds + 1)] == bases[:many]:
            rounds += 1
        if rounds > 1 and len(set(bases[:many])) == many:
            return [parts[number : many * rounds : many] for number in range(many)]
    return []


def _leads(text: str) -> Iterator[int]:
    """Where parts begin: behind 其中, and behind 从收入分类来看 or 收案中, where a sentence begins with it."""
    for at in places(text, "其中"):
        if text.count("（", 0, at) == text.count("）", 0, at):
            yield at
    for m in (*_SEEN.finditer(text), *BY.finditer(text), *_HOLDS.finditer(text)):
        yield m.end()


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
        or any(word in without_each(BOUND.sub("", DONE.sub("", found[0].label))) for word in NO_TOTAL)
    ):
        return ()
    found = [one for one in found if one.figure.start or not passage.begins_line]
    return tuple(found[:TOTALS])


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


def name(part: Told) -> str:
    """What a part is called, without what leads to it."""
    label = part.label
    for more in _MORE:
        label = label.removeprefix(more)
    return DONE.sub("", label).removesuffix("为").removesuffix("有")
