"""FG001: parts held against the total that they are told to be parts of."""

from __future__ import annotations

from itertools import pairwise

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rule import Hit
from sections.rules.fg_figures import Figure, shown
from sections.rules.fg_grown import without_each
from sections.rules.fg_halves import opposite
from sections.rules.fg_misprint import misprinted
from sections.rules.fg_overlap import MEASURED, overlapping
from sections.rules.fg_parts import BOUND, BY, DONE, Group, are_named_in, listed, name
from sections.rules.fg_told import Role, Told, told
from sections.rules.passage import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LISTED = 3
"""Parts without anything between them from which on none is likely to be a part of another."""
ENOUGH, PLENTY = 500, 10_000
"""From how many steps of its last digit on a total tells by a misprint that it is one: of parts named alike, of others."""
SHORT = 3
"""Characters of the longest names that one character at their end makes alike."""
WHOLE = 0.6
"""Percentage points by which shares may miss a hundred."""
_NO_PART = (
    "每", "均", "最", "累计", "目标", "以上", "超过", "超额", "超出", "占", "比", "较", "计划", "发现", "检出", "查出", "整改",
)  # fmt: skip
_MORE_THAN_PARTS = (
    "发现", "整改", "存在", "涉及", "覆盖", "包含", "设", "解决", "处理", "化解", "服务", "惠及", "受益", "参与", "参加", "走访",
    "慰问", "帮扶", "培训", "带动", "吸引", "救助", "发放", "收到", "征集", "每", "各", "人均", "平均", "累计", "最多", "最高", "超", "增", "减", "比",
    "较", "完成", "可", "投入", "实现", "达", "撬动", "惠", "吸纳", "安置",
)  # fmt: skip
_MORE_MONEY = ("撬动", "带动", "吸引", "实现", "产值", "每", "各", "人均", "平均", "累计", "超", "增", "减", "比", "较", "完成")  # fmt: skip
REST = ("其他", "其余", "另外", "其它")
_AGE = Regex(r"\d+(?=岁|周岁|[-—～~至到]\d)")
_KINDS = (
    ("第一产业", "第二产业", "第三产业"),
    ("一产", "二产", "三产"),
    ("党委", "总支", "支部"),
)
_KINDS_OF_SOME = (("企业", "个体", "合作社"), ("高危", "中危", "低危"))
"""All there are, unless only some of what is counted in front are told of: 其中新登记企业231户、…"""
NEARLY = 0.2


def exceeding(passage: Passage, part: Figure, total: Figure, most: float) -> Iterator[Hit]:
    """A hit on a part that is more than its total, which is ``most`` with all it leaves open."""
    if part.value - part.slack > most + 1e-6:
        said = f"其中的{shown(part.value, part.unit)}比总数{shown(total.value, total.unit)}还多，请核对"
        yield Hit(passage.span(part.start, part.end), said)


def missing(passage: Passage, last: Figure, said: float, total: Figure) -> Hit:
    """What to say at the ``last`` of parts that make ``said`` and not their total."""
    text = f"其中各项加起来是{shown(round(said, 4), total.unit)}，总数是{shown(total.value, total.unit)}，请核对"
    return Hit(passage.span(last.start, last.end), text)


def missed(passage: Passage, group: Group, total: Told) -> Hit:
    """What to say of parts that do not make their total."""
    return missing(passage, group.parts[-1].figure, group.sum, total.figure)


def is_no_part(part: Told) -> bool:
    """Whether it is no exact number, or by its name no part: 每村, 超过, 发现问题."""
    return part.figure.about or any(word in without_each(BOUND.sub("", DONE.sub("", part.label))) for word in _NO_PART)


def may_be_more(part: Told, total: Told) -> bool:
    """Whether there may be more of it than of what it is told of: 企业30家，其中发现问题35个."""
    more = _MORE_MONEY if part.figure.unit in MEASURED else _MORE_THAN_PARTS
    label = without_each(part.label).replace("服务业", "")
    return any(word in label and (len(word) < 2 or word not in total.label) for word in more)


def fits(group: Group, total: Told) -> bool:
    """Whether the parts make the total."""
    return abs(group.sum - total.figure.value) <= _slack(group, total)


def _slack(group: Group, total: Told) -> float:
    """How far off the sum may be; 15万元 beside 12.4万元 and 21.8万元 is 15.0."""
    slacks = [part.figure.slack for part in (*group.parts, total)]
    fine = sorted(slack for slack in slacks if slack)[1:2]
    return sum(min(slack, *fine) for slack in slacks) + 1e-6 if fine else sum(slacks) + 1e-6


def is_too_much(passage: Passage, group: Group) -> bool:
    """Whether the parts, told with nothing else between them and none counted twice, are more than any total."""
    most = max(group.totals, key=lambda one: one.figure.value)
    every = told(passage.text)
    first, last = every.index(group.parts[0]), every.index(group.parts[-1])
    begin = group.parts[0].figure.start - len(group.parts[0].label)
    apart = last - first >= len(group.parts) or "；" in passage.text[begin : group.parts[-1].figure.start]
    some = passage.text[begin - 1] == "；" or len(listed(passage.text, group.parts)) < len(group.parts)
    if some and (len(group.parts) < LISTED or (apart and not _alike(group.parts))):
        return False
    return (
        group.sum > most.figure.value + _slack(group, most)
        and all(part.figure.value < most.figure.value for part in group.parts)
        and not any(may_be_more(part, most) for part in group.parts)
        and not overlapping([name(part) for part in group.parts], most.label, most.figure.unit)
    )


def are_halves(group: Group) -> bool:
    """Whether the parts are two that by their names cut a whole in two."""
    return len(group.parts) == 2 and opposite(name(group.parts[0]), name(group.parts[1]))


def fills(passage: Passage, group: Group) -> bool:
    """Whether the parts are all there are: two halves, the three sectors, the three sorts of Party bodies, something and the rest, shares that make 100."""
    labels = [name(part) for part in group.parts]
    if are_halves(group):
        return True
    if any(_are_of(kinds, labels) for kinds in _KINDS):
        return True
    if any(_are_of(kinds, labels) for kinds in _KINDS_OF_SOME):
        return abs(group.sum - group.totals[0].figure.value) < NEARLY * group.totals[0].figure.value
    if are_named_in(group.totals[0], group.parts) or (labels[-1].startswith(REST) and len(labels) > 2):
        return True
    lead = group.parts[0].figure.start - len(group.parts[0].label)
    if any(m.end() == lead for m in BY.finditer(passage.text)) or _are_all_ages(labels, group.totals[0].label):
        return True
    shares = [_share_of(passage, part) for part in group.parts]
    return all(shares) and abs(sum(share.figure.value for share in shares if share) - 100) <= WHOLE


def _are_of(kinds: Sequence[str], labels: Sequence[str]) -> bool:
    return len(labels) == len(kinds) and all(kind in label for kind, label in zip(kinds, labels, strict=True))


def _are_all_ages(labels: Sequence[str], counted: str) -> bool:
    """Whether the names are those of ages without a gap: 80—89周岁, 90—99周岁, 100周岁以上, of 80周岁以上."""
    bounds = [tuple(map(int, _AGE.findall(label))) for label in labels]
    if not all(bounds) or not all("岁" in label for label in labels) or "以上" not in labels[-1]:
        return False
    first = len(bounds[0]) == 1 and "以下" in labels[0]
    first = first or (len(bounds[0]) == 2 and f"{bounds[0][0]}周岁以上" in counted.replace("及以上", "以上"))
    return first and all(one[-1] + 1 >= other[0] > one[0] for one, other in pairwise(bounds))


def _share_of(passage: Passage, part: Told) -> Told | None:
    """The share that is told of a part."""
    every = told(passage.text)
    if part not in every:
        return None
    at = every.index(part)
    return next((one for one in every[at + 1 :] if one.role is Role.SHARE and one.whose == at), None)


def is_misprint(group: Group, total: Told) -> bool:
    """Whether one wrong digit, or two that changed places, is all that is wrong, which does not come about by chance."""
    figures: list[Figure] = [total.figure, *(part.figure for part in group.parts)]
    enough = ENOUGH if _alike(group.parts) else PLENTY
    return misprinted(figures, group.sum - total.figure.value, _slack(group, total), enough)


def _alike(parts: Sequence[Told]) -> bool:
    """Whether the names end in one word, 税收收入, 非税收入, or are as short as 省级, 市级."""
    names = [name(part) for part in parts]
    end = 1 if max(map(len, names)) <= SHORT else 2
    return len({one[-end:] for one in names}) == 1 and all(len(one) > end for one in names)
