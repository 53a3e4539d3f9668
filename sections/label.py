"""What belongs into a blank, guessed from the words around it: a label that people read, and the unit behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from sections.measure import COUNTED, DATED, HELD, PLACED

LOOK_BACK = 40
"""Code points in front of a blank that the guess looks at."""
LOOK_AHEAD = 14
"""The same behind it."""

_UNIT = re.compile(rf"\s?([%％‰℃]|{COUNTED})")
_DATE_UNIT = re.compile(rf"\s?(?:{DATED})")
_PLACE_UNIT = re.compile(rf"\s?({PLACED})")
_HELD_UNIT = re.compile(rf"\s?({HELD})")
_LATER = re.compile(r"(?:[—–\-~～至到]\s?[XxＸｘ×*_＿\d.]+\s?)")
_VERB = re.compile(
    r"(?:累计|共计|总计|共|约|近|超过|超|达到|达|为|了|的|已|全年|全市|全县|全区|全省|今年|去年|上半年|下半年|年内|其中|获得?|"
    r"组织|开展|举办|召开|举行|开办|完成|实现|新增|新建|建成|建立|打造|创建|培育|发放|投入|筹集|争取|落实|帮助|带动|覆盖|涉及|参与|接待|受理|办理|处理|"
    r"化解|调解|走访|慰问|救助|资助|推荐|评选|表彰|推选|选派|吸纳|发展|服务|惠及|受益|发布|刊发|推送|印发|出台|制定|修订|排查|整改|检查|巡查)+"
)
_PUNCTUATION = re.compile(r"[，。；：、！？,;:!?（）()“”\"《》【】\s\x00\x1f]+")
_TAIL = re.compile(
    r"(?:累计|共计|总计|共有?|约|近|超过|超|达到|达|为|了|的|已|至|到|在|由|和|与|及|有|等|第|每|其|中|各|每个)+$"
)

KNOWN = {
    "期": "期数",
    "场": "场数",
    "场次": "场次",
    "次": "次数",
    "人": "人数",
    "人次": "人次",
    "名": "人数",
    "户": "户数",
}


@dataclass(frozen=True, slots=True)
class Guess:
    """``name``: a short label such as 培训人次; empty where nothing tells. ``unit``: 期, 人次, %, 市 …"""

    name: str
    unit: str


def guess(before: str, blank: str, after: str) -> Guess:
    """The label of ``blank`` between ``before`` and ``after`` (of the same line)."""
    rest = _LATER.sub("", after, count=1) if _LATER.match(after) else after
    if m := _DATE_UNIT.match(rest):
        unit = m[0].strip()
        return Guess({"年": "年份", "年度": "年份", "学年": "学年", "月": "月份", "日": "日期"}.get(unit, unit), unit)
    if re.match(r"20[\dXxＸｘ×*_＿]", blank):
        return Guess("年份", "")
    if m := _UNIT.match(rest):
        return Guess(_counted(before, m[1]), m[1])
    if m := _PLACE_UNIT.match(rest):
        return Guess(m[1] + ("" if m[1].endswith("名") else "名"), m[1])
    if m := _HELD_UNIT.match(rest):
        person = m[1] in ("同志", "先生", "女士", "老师", "同学")
        return Guess("姓名" if person else m[1] + "名称", m[1])
    return Guess(_noun(before), "")


def _counted(before: str, unit: str) -> str:
    noun = _noun(before)
    what = KNOWN.get(unit.lstrip("余多万"), "")
    if unit in ("%", "％"):
        return noun or "比例"
    if what and noun and not noun.endswith(what):
        return noun + what if noun[-1:] != what[:1] else noun + what[1:]
    return noun or what or unit.lstrip("余多") + "数"


def _noun(before: str) -> str:
    clause = _PUNCTUATION.split(before)[-1]
    clause = _TAIL.sub("", clause)
    pieces = [p for p in _VERB.split(clause) if p]
    if pieces and len(pieces[-1]) >= 2:
        return pieces[-1][-8:]
    return clause[-6:]
