"""What WD001 tells of frames that lost their second half: 在…领导下 without 下, 以…为契机 without 为."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from drafts.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterator

Lost = tuple[int, int, str, str]
_GUIDED = tuple(
    how + help_ + comma
    for how in ("正确", "坚强", "亲切", "关心", "精心", "统一", "悉心", "大力")
    for help_ in ("领导", "指导", "支持", "关怀", "关心", "帮助")
    for comma in "，,"
)
UNDER = Words(*_GUIDED)
_IN_FRONT = Regex(
    r"(?:(?<=[，。；：,;:\n])|\A)\s*在(?![^\n]*[下上中里内时后前在间座])(?![^\n]*(?:给予|得到|提供|予以|受到|获得|强化|加强|争取))[^，。；：,;:\n]{2,36}\Z"
)
_THERE = Regex(r"[^。！？；\n]{0,70}?下")
"""Behind 领导， the 下 of all that is listed."""
_HEADS = tuple(head + comma for head in ("契机", "抓手", "主线", "载体", "导向") for comma in "，,")
_TOLD = tuple(
    word + head + comma
    for word in ("思想", "精神", "理论", "主义", "论述", "发展观")
    for head in ("指导", "统领", "引领")
    for comma in "，,"
)
TAKEN = Words(*_HEADS, *_TOLD)
_BY = Regex(
    r"(?:(?:(?<=[，。；：,;:\n])|\A)\s*|坚持|始终|紧紧)以(?![上下来后前及便免至致])"
    r"(?![^\n]*(?:抓住|把握|抢抓|紧扣|围绕|突出|找准|发挥|强化|创新|贯穿|明确|加强|聚焦|利用|借助|实现|提[供升高]|接受|开展|做好|推动|促进|进行|落实|寻找|搭建|增强|坚持|作|是))[^，。；：为,;:\n]{3,26}\Z"
)
MIXED = Regex(
    r"(?:围绕|立足于?|聚焦)(?![以把将])(?:[^，。；、以把将作成视列定确\n]|“[^”\n]{1,40}”){2,30}(?:为目标|为主线|为主题|为中心|为重点|为核心|为抓手|为宗旨)(?=[，,])",
    words=tuple("为" + head + comma for head in "目标 主线 主题 中心 重点 核心 抓手 宗旨".split() for comma in "，,"),
)
"""紧紧围绕…为目标, which is 以…为目标 and 围绕…目标 at once."""
_BEFORE = 44
"""Characters in front of what is looked for in which a frame begins."""


def frames(text: str) -> Iterator[Lost]:
    """Frames without their second half; what is lost may be more than one character, so nothing is put in."""
    for at, past in UNDER.places_in(text):
        if _IN_FRONT.search(text[max(0, at - _BEFORE) : at]) and not _THERE.match(text, past):
            yield at + 2, past - 1, "", "和前面的“在”不配，后面漏了“下”"
    for at, past in TAKEN.places_in(text):
        if _BY.search(text[max(0, at - _BEFORE) : at]):
            head = past - 3
            yield head, past - 1, "", "和前面的“以”不配，前面漏了“为”"
    for m in MIXED.finditer(text):
        yield (
            m.start(),
            m.start() + 2,
            "",
            f"和后面的“{m[0][-3:]}”是两种句式，应写“以……{m[0][-3:]}”或“{m[0][:2]}……{m[0][-2:]}”",
        )
