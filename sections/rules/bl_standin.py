"""BL010: AAA or ABC for a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sections.rule import Example, Level, Rule
from sections.rules.bl_claims import HAN, Found, Ground, blank

_LETTERS = re.compile(r"(?<![0-9A-Za-z_.+\-/@#])(?:A{3,}|B{3,}|C{3,}|ABCD?)(?![0-9A-Za-z_.+\-/@])")
_SET = re.compile(
    r"\s?(?:级|制|类|角|岗|信用|等级|评级|景区|股|型|组|战略|行动|工程|计划|模式|管理|分析|[三四]级|[三四]类|[三四]岗|理论|法|品质|企业|资质|认证|旅游|国家|游戏|大作|电池)"
)
_HAN = re.compile(rf"[{HAN}“”《》，。；：、（）]")


@blank("BL010")
def stand_in(ground: Ground) -> Iterator[Found]:
    """名称用 AAA、ABC 代替，还没填上。

    “AAA公众号”“ABC公司”里的字母是占位。AAA级景区、AAA级信用、AA制、A股不报。
    """
    text = ground.text
    for m in _LETTERS.finditer(text):
        left, right = text[m.start() - 1 : m.start()], text[m.end() : m.end() + 1]
        if (
            _SET.match(text, m.end())
            or not right
            or not re.match(rf"[{HAN}]", right)
            or (left.strip() and not _HAN.match(left))
        ):
            continue
        yield Found(*m.span())


STAND_IN = Rule(
    code="BL010",
    name="stand-in",
    title="用 AAA 代替的名称",
    level=Level.WARNING,
    check=stand_in,
    bad=(Example("开通“巾帼”AAA公众号。", at=((1, 7),), ends=((1, 10),)),),
    good=(Example("创建AAA级景区，推行AA制、A股。"),),
)
