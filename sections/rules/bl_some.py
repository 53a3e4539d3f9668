"""BL007: 某 and 某某 for a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sections.lexicon import SURNAMES
from sections.rule import Example, Level, Rule
from sections.rules.bl_claims import HAN, Found, Ground, blank

_SOME = re.compile(
    r"某{2,}|某(?=(?:自治区|自治州|街道|社区|开发区|[省市区县州旗乡镇村局厅校厂](?![些种个一域分委场])|市委|县委|区委|[年月日](?!级)|派出所|支行|大学|中学|小学))"
)
_GENERAL = re.compile(r"如果|假如|例如|比如|譬如|一旦|倘若|凡是?|无论|任何|不论")
_PREPOSITION = "在向由于和从与对为是到经以将把给同任"
_HAN = re.compile(rf"[{HAN}]")


@blank("BL007")
def some(ground: Ground) -> Iterator[Found]:
    """名称用“某”“某某”代替，还没填上。

    “某某街道”“某县”在自己单位的总结里应写真实名称。“某些”“某种”“某单位”是泛指，“刘某”是有意隐去姓名，不报。
    """
    text = ground.text
    for m in _SOME.finditer(text):
        start, end = m.span()
        left = text[start - 1 : start]
        if left and left in SURNAMES and not (left in _PREPOSITION and end < len(text) and _HAN.match(text[end])):
            continue
        line_start, _ = ground.line(start)
        sentence = max(line_start, text.rfind("。", line_start, start) + 1)
        if end - start == 1 and _GENERAL.search(text, sentence, start):
            continue
        yield Found(start, end)


SOME = Rule(
    code="BL007",
    name="some",
    title="用“某”代替的名称",
    level=Level.WARNING,
    check=some,
    bad=(Example("赴某某街道和某县调研。", at=((1, 2), (1, 7)), ends=((1, 4), (1, 8))),),
    good=(Example("某些同志、某种程度、某单位，刘某（化名）反映。"),),
)
