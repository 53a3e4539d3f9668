"""BL009: words that say something is still to be written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sections.rule import Example, Level, Rule
from sections.rules.bl_claims import CELL, Found, Ground, blank

_END = rf"(?=\s*(?:[，。；、！？,;!?）)】\]」》”\"{CELL}\n]|$))"
_WORDS = re.compile(
    r"此处(?:填写|填入|填|插入|补充|添加|待补)[^，。；！？\n]{0,12}|"
    rf"(?<![有亟等期看对善接招优厚急尚正])待(?:填写|补充|补全|补齐|填|补|核实|核对|确认|定|完善|更新|提供|统计){_END}"
)
_TODO = re.compile(
    r"(?<![A-Za-z0-9_#/.-])(?:TODO|TBD|FIXME|TBC)(?![A-Za-z0-9_/-])(?!\s*(?:list|lists|app|列表|清单|事项|工具|应用|看板|项目?|s\b))",
    re.I,
)
_OMITTED = re.compile(
    rf"(?:^|(?<=[：:{CELL}]))[ \t\u3000]*(略)[ \t\u3000]*。?[ \t\u3000]*(?=\n|$|{CELL})|([（(][ ]?略[ ]?[)）])", re.M
)


@blank("BL009")
def words(ground: Ground) -> Iterator[Found]:
    """写着“待补充”“此处填写”“TODO”的地方还没写。

    整个词才算：“待遇”“亟待”“有待”“战略”“略有”里的字不报；“略”只有单独成项时才报。
    """
    text = ground.text
    for m in _WORDS.finditer(text):
        yield Found(*m.span(), message=f"这里还没写完：“{m[0]}”")
    for m in _TODO.finditer(text):
        if _is_place_holder(text, m):
            yield Found(*m.span(), message=f"这里还没写完：“{m[0]}”")
    for m in _OMITTED.finditer(text):
        yield Found(*m.span(m.lastindex or 0), message="这里只写了“略”，内容要补上")


def _is_place_holder(text: str, m: re.Match[str]) -> bool:
    before = text[max(0, m.start() - 2) : m.start()].rstrip(" \t")[-1:]
    after = text[m.end() : m.end() + 2]
    if re.match(r"[A-Za-z]", before):
        return False
    value = before in ("：", ":", CELL, "（", "(", "【", "[", "为")
    return value or bool(re.match(r"\s*[：:]\s?[^\n]", after + " ") and not re.match(r"\s*[：:]\s*$", after))


WORDS = Rule(
    code="BL009",
    name="words",
    title="写着待补充的地方",
    level=Level.ERROR,
    check=words,
    bad=(
        Example("存在问题：待补充。", at=((1, 6),), ends=((1, 9),)),
        Example("负责人：TODO", at=((1, 5),), ends=((1, 9),)),
    ),
    good=(Example("提高待遇，亟待解决，有待加强，战略略有调整。"),),
)
