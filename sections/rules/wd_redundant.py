"""What WD006 tells of the same said in two ways: 约300人左右, 至少30人以上, 避免不再发生; and of units that stand twice."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

Twice = tuple[int, int, str, int]
"""Start, end, what is said of it, and where what is too much begins (0: only the writer knows)."""

_ABOUT = ("约", "大约", "大概", "近", "将近", "超过", "逾")
_COUNTED = "人|名|户|个|家|件|项|次|场|元|亩|吨|公里|份|条"
_ABOUT_TWICE = Regex(
    r"(?<![签预节合履违契特公解续条邀附最靠临就邻亲贴])(?:(大约|大概|约|将近|近) ?\d[\d,.]*[万亿]?(?:[-—–~～至到]\d[\d,.]*[万亿]?)?[\u4e00-\u9fff]{1,3}(左右|上下)|"
    rf"(超过|逾|大约|约|将近|近) ?\d[\d,.]*[十百千万亿]?([余多])(?=[十百千万亿]?(?:{_COUNTED}))|"
    r"(近|将近|约|大约|超过|逾)[一二两三四五六七八九十]{0,2}[十百千万]([余多])(?=人|名|户|家|件|项|场|元|亩|吨|公里|份|条))",
    words=_ABOUT,
    begin=True,
)
"""约300人左右, 超过500余人: said twice that a figure is not exact."""
_AT_LEAST = ("至少", "最少", "超过", "不少于", "不低于", "不超过", "最多")
_LEAST_TWICE = Regex(
    r"(?:(至少|最少|超过|不少于|不低于)|(不超过|最多))[^，。；、,;\n\d]{0,6}\d[\d,.]*[十百千万亿]{0,2}"
    r"(?:[%％元人名个次场户家件项篇天年月周日分对岁米吨亩条份册期堂]|人次|个月|小时|个小时|学时|课时|分钟|公里|平方米|个工作日|个百分点)(?:(以上)|(以下|以内))"
    r"(?!的?(?:领导|干部|人员|党员|职))",
    words=_AT_LEAST,
    begin=True,
)
"""至少30人以上, 不超过5人以内: the limit is set twice."""
_SHUN = ("避免", "防止", "杜绝", "切忌")
_SHUN_TWICE = Regex(
    r"(?:避免|防止|杜绝|切忌)[^，。；、,;\n（]{0,6}不[再会要]?(?=发生|出现|产生|犯|造成|重复)",
    words=_SHUN,
    begin=True,
)
"""避免不再发生: the one takes back the other."""
_CAUSE = Regex(
    r"原因就?是(?:因为|由于)", words=("原因是因为", "原因是由于", "原因就是因为", "原因就是由于"), begin=True
)
_UNIT_TWICE = Regex(
    r"(?<=[\d万亿])(?:元元(?![旦宵月素件朝宇首老])|亩亩(?![产均])|公里公里|平方米平方米|公顷公顷|(?:人|名|位)人次|"
    r"次次(?![数均品])|件件|项项(?!目)|户户(?![主型籍外均])|场场(?![地馆次所均])|条条(?![件例款文])|份份|株株|吨吨)|"
    r"(?<=[\dxX×])年年(?=[，、：（(\d在的我全被是为来]|上半年|下半年|以来|工作)|(?<=[作成])为为(?=落脚点|出发点|着力点|切入点|突破口|抓手|首要|头等|契机|主线|根本任务)",
    words=(
        "元元",
        "亩亩",
        "公里公里",
        "平方米平方米",
        "公顷公顷",
        "人人次",
        "名人次",
        "位人次",
        "为为",
        "年年",
        *[2 * unit for unit in "次件项户场条份株吨"],
    ),
)
"""1200万元元; 300名人次; 作为为落脚点, which 作为|为民 is not."""


def redundant(text: str) -> Iterator[Twice]:
    """Where ``text`` says the same twice in other words."""
    for m in _ABOUT_TWICE.finditer(text):
        yield m.start(), m.end(), f"“{m[1] or m[3] or m[5]}”和“{m[2] or m[4] or m[6]}”意思重复，留一个就够", 0
    for m in _LEAST_TWICE.finditer(text):
        low, high = m[1] and m[3], m[2] and m[4]
        if low or high:
            yield m.start(), m.end(), f"“{m[1] or m[2]}”和“{low or high}”意思重复，留一个就够", 0
    for m in _SHUN_TWICE.finditer(text):
        yield m.start(), m.end(), f"“{m[0]}”多了一个否定，意思正好反了", 0
    for m in _CAUSE.finditer(text):
        yield m.start(), m.end(), f"“{m[0]}”重复，“是{m[0][-2:]}”和“原因是”留一个就够", 0
    for m in _UNIT_TWICE.finditer(text):
        if m[0][-2:] == "人次":
            yield m.start(), m.end(), f"“{m[0][0]}”和“人次”都是量词，留一个就够", 0
            continue
        half = len(m[0]) // 2
        yield m.start(), m.end(), f"“{m[0]}”多写了一遍“{m[0][:half]}”", m.start() + half
