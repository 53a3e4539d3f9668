"""BL008: brackets with a hint what to fill in."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sections.rule import Example, Level, Rule
from sections.rules.bl_claims import Found, Ground, blank

_SQUARE = re.compile(
    r"(?:〔(?P<a>[^〔〕\n]{1,60})〕|【(?P<b>[^【】\n]{1,60})】|〖(?P<c>[^〖〗\n]{1,60})〗|［(?P<d>[^［］\n]{1,60})］|\[(?P<e>[^\[\]\n]{1,60})\])"
)
_ROUND = re.compile(r"[（(]([^（）()\n]{1,40})[）)]")
_BRACES = re.compile(
    r"\{\{[ \t]*([^{}\n]{1,60}?)[ \t]*\}\}|\$\{([^{}\n]{1,40})\}|\{([^{}\n]{1,40})\}|[<＜]([^<>＜＞\n]{1,40})[>＞]"
)
_FILL = re.compile(
    r"待(?:填|补|定|写|核|完善|确认|更新|提供|录入)|填(?:写|入|上|报)?|请(?:填|写|在|补|输|说明|注明)|此处|输入|插入|补充|写明|注明|示例|XX|××"
)
_THING = re.compile(
    r"(?:填报|填写|本|所在|工作|报告|主办|承办|起始|截止|具体|活动|会议|培训)?(?:单位|部门|公司|学校|机构|组织|姓名|名字|职务|职位|时间|日期|地点|年份|月份|数字|数量|人数|次数|金额|比例|百分比|标题|名称|内容|项目)"
    r"(?:的?(?:名称|全称|简称|名|姓名|职务|地点|内容|日期))?"
)
_LABEL = re.compile(r"说明|示例|写作|要点|提示|注意|范文|模板|时间|地点|单位|姓名")
_HINT = re.compile(
    r"^(?:待填写?|待补充|待定|待核实|待写|请填写?|请输入|请写明|请补充|填写|填入|填|此处填写|此处|输入|插入|补充)[：:\s]*"
)
_SET = re.compile(r"无正文|盖章|签[字名章]|公章")


@blank("BL008")
def brackets(ground: Ground) -> Iterator[Found]:
    """括号里写着要填什么，还没填。

    “【待填：场次】”“（单位名称）”“{{org}}”要连同括号换成真实内容。链接、“【案例一】”这样的标签、
    “（此页无正文）”这样的固定说法、发文字号〔2018〕不报。
    """
    text = ground.text
    for m in _BRACES.finditer(text):
        hint = next(g for g in m.groups() if g is not None)
        if (
            (m[0].startswith("{{") and not hint.startswith(("%", "#")))
            or _FILL.search(hint)
            or _THING.fullmatch(hint.strip())
        ):
            yield Found(*m.span(), label=_name(hint))
    for m in _SQUARE.finditer(text):
        hint = next(g for g in m.groups() if g is not None).strip()
        at_start = m.start() == ground.line(m.start())[0]
        if (
            _FILL.search(hint) and not (at_start and re.fullmatch(r"(?:填[表写]|写作)?(?:说明|示例|要点|提示)", hint))
        ) or (
            _THING.fullmatch(hint) and not (at_start and _LABEL.search(hint) and not hint.endswith(("名称", "姓名")))
        ):
            yield Found(*m.span(), label=_name(hint))
    for m in _ROUND.finditer(text):
        hint = m[1].strip()
        if _SET.search(hint):
            continue
        if re.match(
            r"待(?:填|补|写|定|核|完善|确认)|请?(?:填写|填入|在?此处填|输入)|此处(?!省略|隐藏|略)", hint
        ) or _THING.fullmatch(hint):
            yield Found(*m.span(), label=_name(hint))


def _name(hint: str) -> str:
    return _HINT.sub("", hint).strip() or hint.strip()


BRACKETS = Rule(
    code="BL008",
    name="brackets",
    title="括号里的填写提示",
    level=Level.ERROR,
    check=brackets,
    bad=(
        Example("全年举办【待填：场次】场。", at=((1, 5),), ends=((1, 12),)),
        Example("今年，（单位名称）与{{org}}共建。", at=((1, 4), (1, 11)), ends=((1, 10), (1, 18))),
    ),
    good=(Example("【案例一】见[说明](a.md)，〔2018〕43号（此页无正文）。"),),
)
