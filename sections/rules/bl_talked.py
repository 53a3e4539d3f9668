"""Quotations in sentences that speak of what is left out: 模板上的“××”没有改."""

from __future__ import annotations

from drafts.regex import Regex
from sections.rules.bl_mentioned import LONGEST, QUOTES

_TALK = Regex(
    r"占位|空项|范文|照抄|照搬|套话|提示语|通配|字样|字眼|之类的?(?:写法|提法|说法|表述)|漏填|未填|没填|没删|未删|没有删|忘了?[删改换]|原样(?:保留|留|未|没|上报)|示范文本|"
    r"没有?改(?![变善进造革])|未改(?![变善进造革建])|未(?:替换|更换成)|没有?(?:替换|换成)|(?:模板|样本|样表|范本)(?:上|里|中|内)?的?\Z|等(?:残留|遗留)(?:内容|符号|标记)?"
)
"""What a sentence says outside its quotations where it speaks of what is left out."""
_BEFORE_TALK = Regex(
    r"(?:模板|样本|样表|范本|示例)(?:上|里|中|内)?的?\Z|(?:不?[得要能应可](?:以|再)?(?:写|出现|填|留|简写)[成为作]?|不[得要能应可](?:以|再)?使?用|有无|是否(?:还)?有|有没有|"
    r"落款[还仍都]?是|标题[还仍都]?(?:写成|是|写着|写的是)|[还仍]?(?:写|留)着|以及|还有)\Z"
)
_BEHIND_TALK = Regex(
    r"[^，。！？；“”\n]{0,8}(?:替换[成为掉]|换成|改[成为]|照抄|照搬|原样|[没未](?:有)?[改删换填])(?![变善进造革建])|等?(?:字样|占位|提示|写法|字眼|符号)|"
    r"(?:代替|指代|代表|来?代称)|(?:一栏|栏目?|一列)(?![目])"
)
_AS_IT_LOOKS = Regex(r"[（(，,、]\s?(?:例如|比如|[如像])[：:]?\s?\Z")
_SIGNS = Regex(r"[XxＸｘ×*＊_＿○◯□△▲某\d年月日.\- \u3000]{1,16}")
_ANOTHER = Regex(r"[、和与或及]?(?:“[^“”\n]{0,60}”|「[^「」\n]{0,60}」)")
_QUOTATION = Regex(r"“[^“”\n]{0,60}”|「[^「」\n]{0,60}」|《[^《》\n]{0,60}》")
QUOTED = 6
"""Quotations one behind another: “XX”、“××”统一替换."""
_SENTENCE = "。！？\n"


def is_talked_of(text: str, opening: int, start: int, end: int, line: tuple[int, int]) -> bool:
    """Whether it is in a quotation, and the sentence speaks of what is left out: 模板上的“××”没有改.

    ``opening``: where the last quotation in front of it begins. ``line``: start and end of the line.
    """
    if start - opening > LONGEST:
        return False
    close = QUOTES[text[opening]]
    closing = text.find(close, end - 1, min(line[1], end + LONGEST))
    if closing < 0 or close in text[opening:start]:
        return False
    for _ in range(QUOTED):
        if (more := _ANOTHER.match(text, closing + 1, line[1])) is None:
            break
        closing = more.end() - 1
    first = max([line[0]] + [text.rfind(mark, line[0], opening) + 1 for mark in _SENTENCE])
    ends = [at for mark in _SENTENCE if (at := text.find(mark, closing, line[1])) >= 0]
    before, behind = text[first:opening], text[closing + 1 : min(ends, default=line[1])]
    if _AS_IT_LOOKS.search(before) and _SIGNS.fullmatch(text, opening + 1, closing):
        return True
    if _BEFORE_TALK.search(before) or _BEHIND_TALK.match(behind):
        return True
    return _TALK.search(_QUOTATION.sub("", before)) is not None or _TALK.search(_QUOTATION.sub("", behind)) is not None
