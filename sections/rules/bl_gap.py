"""BL012: a figure left out without a trace."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sections.rule import Example, Level, Rule
from sections.rules.bl_claims import HAN, Found, Ground, blank

_STOP = r"(?=[，。；、！？,;（）()\n]|$)"
_GAPS = tuple(
    re.compile(pattern, re.M)
    for pattern in (
        rf"(?:投入|资金|资助|争取|发放|达到?|共计?|总计|累计|计|为|约|近|超过?|补贴|捐款|筹集|募集|拨付|贷款|金额|收入|支出)([余多]?[百千]?[万亿]?元){_STOP}",
        rf"(?:培训|覆盖|服务|受益|接待|咨询|参与|参加|达到?|惠及|共计?|总计|累计|约|近|超过?|慰问|救助|走访)(余?人次){_STOP}",
        rf"(?<=[{HAN}])(?<![业其剩富多结盈零积万千百亿十])(余(?:人次|人|名|户|场次|场|件|份|万元|亩|篇|条|个|家|项))(?![{HAN}]*余热)",
        r"(?:占比|(?:率|度|比例|比重)(?:为|达到?))([；，。,;])",
        r"(?:占比|增长|下降|提高|上升|降低|比例|率|达到?|为|超过?|提升)([%％])",
        r"(?:^|(?<=[。！？]))[ \t\u3000]*([年月][，,])",
        rf"第([届期次批号轮])(?=[{HAN}，。）)])",
        r"(?:^|[：:])[ \t\u3000]*(年[ \u3000]+月[ \u3000]+日)[ \t\u3000]*$",
    )
)


@blank("BL012")
def gaps(ground: Ground) -> Iterator[Found]:
    """数字连同占位符号一起没了，只剩下单位。

    “投入万元”“占比；”“年，我区”前面原本有数字。只有量词、百分号前面确实没有数的才报，报的是剩下的那几个字。
    """
    for pattern in _GAPS:
        for m in pattern.finditer(ground.text):
            yield Found(*m.span(1), message=f"“{m[0].strip()}”这里缺一个数字")


GAPS = Rule(
    code="BL012",
    name="gap",
    title="没有痕迹的缺数",
    level=Level.WARNING,
    check=gaps,
    bad=(
        Example("全年投入万元，占比；完成任务。", at=((1, 5), (1, 10)), ends=((1, 7), (1, 11))),
        Example("年，我区开展工作。", at=((1, 1),), ends=((1, 3),)),
    ),
    good=(Example("单位：万元。增长5%，第一届，其余人员待命。"),),
)
