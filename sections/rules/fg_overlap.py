"""Names of parts that one and the same may bear, so that what is counted under them is no sum: 党员, 女职工, 本科."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_OF_ANYTHING = ("首次", "重点", "骨干", "优秀", "新", "市级以上", "以上", "示范", "规上", "再保险")
_OF_PERSONS = (
    "党员", "团员", "女", "男", "少数民族", "学历", "本科", "研究生", "硕士", "博士", "大专", "岁", "青年", "老年", "退役", "退伍", "困难",
    "干部", "代表", "高级", "中级", "妇女", "儿童", "残疾", "低保", "留守", "群众", "学生", "农民",
    "职工", "业主", "志愿者", "专家", "获奖", "等奖", "一线", "在职", "兼职", "党纪", "政务", "刑拘", "拘留", "逮捕", "起诉",
)  # fmt: skip
"""Names of persons tell money and land apart, of which none is spent twice."""
MEASURED = frozenset("元 亩 吨 公里 平方米 公顷 立方米 千瓦时".split())
_RANKS = ("正高", "副高", "高级", "中级", "初级", "一级", "二级", "三级", "助理")
DEGREES = ("小学", "初中", "高中", "中专", "大专", "大学", "专科", "本科", "研究生", "硕士", "博士")
_KINDS = (DEGREES, _RANKS)
_RUNGS = {
    "小学": 1,
    "初中": 2,
    "高中": 3,
    "中专": 3,
    "大专": 4,
    "专科": 4,
    "大学": 5,
    "本科": 5,
    "研究生": 6,
    "硕士": 6,
    "博士": 7,
}
_AND_MORE = Regex("(" + "|".join(DEGREES) + ")(?:学历)?及?以([上下])")
"""Nobody is counted under two of one kind."""
_NEWLY = Regex("新(?=制定|建|增|修订|出台|登记|开工)")
"""What is new beside what is altered or done away with."""
_RANGED = Regex(r"\d岁?[-—–~～至到]\d")


def overlapping(labels: Iterable[str], counted: str, unit: str) -> bool:
    """Whether one may be counted under several names; what all names say, or what is ``counted``, parts none."""
    words = _OF_ANYTHING if unit in MEASURED else (*_OF_ANYTHING, *_OF_PERSONS)
    labels = [_NEWLY.sub("", label) for label in labels]
    ages = [label for label in labels if "岁" in label]
    if len(ages) == len(labels):
        nested = sum("以下" in age for age in ages) > 1 or sum("以上" in age for age in ages) > 1
        return nested or not any(_RANGED.search(age) for age in ages)
    if any(label.startswith(("普通", "一般", "其他", "其余")) for label in labels):
        return False
    if any(all(any(word in label for word in kind) and "以" not in label for label in labels) for kind in _KINDS):
        return False
    if len(labels) > 1 and all(_degree(label) for label in labels):
        return _nested(labels)
    return not all(labels) or any(
        word not in counted and 0 < sum(word in label for label in labels) < len(labels) for word in words
    )


def _degree(label: str) -> int:
    """The place of the schooling that a label names, from 1 on; 0 where it names none."""
    return next((at for at, word in enumerate(DEGREES, 1) if word in label), 0)


def _nested(labels: Sequence[str]) -> bool:
    """Whether 本科及以上 stands beside 硕士, or 大专以下 beside 高中."""
    for label in labels:
        if m := _AND_MORE.search(label):
            own, others = _RUNGS[m[1]], [_RUNGS[DEGREES[_degree(other) - 1]] for other in labels if other is not label]
            if any(other >= own if m[2] == "上" else other <= own for other in others):
                return True
    return False
