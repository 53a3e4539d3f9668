"""BL003 to BL006: figures and names left out as ××, **, __ or ○○."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sections.lexicon import SURNAMES
from sections.marked import marked
from sections.measure import COUNTED, DATED, HELD, PLACED
from sections.rule import Example, Level, Rule
from sections.rules.bl_claims import HAN, Found, Ground, blank

_STANDS_BEHIND = re.compile(rf"\s?(?:[%％‰℃]|{DATED}|[余多几]?(?:{COUNTED})|{PLACED}|{HELD})")
_CROSSES = re.compile(r"(?<![\dA-Za-z×])×{2,}(?![\dA-Za-z])")
_STARS = re.compile(r"[*＊]+")
_LINES = re.compile(r"[_＿]+")
_SHAPES = re.compile(r"([○◯□▲△●■◇◆])\1+")
_COURT = re.compile(r"原告|被告|上诉人|申请人|信访人|上访人|当事人|受害人|被害人|嫌疑人|举报人|反映人|证人|死者|化名")
_HAN = re.compile(rf"[{HAN}]")
_HAN_OR_MARK = re.compile(rf"[{HAN}、。，；：！？“”‘’（）《》〔〕【】%％]")
_WHOLE = {"《": "》", "“": "”", "〔": "〕", "（": "）", "(": ")", "「": "」", "‘": "’", '"': '"'}
_NUMERAL = "一二三四五六七八九十〇零百千"


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    return (text[start - 1] if start else "\n"), (text[end] if end < len(text) else "\n")


def _ascii(char: str) -> bool:
    return char.isascii() and char.isalnum()


def _whole(left: str, right: str) -> bool:
    return left in _WHOLE and _WHOLE[left] == right


@blank("BL003")
def crosses(ground: Ground) -> Iterator[Found]:
    """数字或名称用 ×× 代替，还没填上。

    两个以上的乘号连写是占位：“××区”“××同志”。乘法（10×10）只有一个乘号，挨着数字，不报；
    裁判和信访文书里姓氏后面的 ×× 是有意隐去姓名，也不报。
    """
    text = ground.text
    for m in _CROSSES.finditer(text):
        start, end = m.span()
        left, _ = _around(text, start, end)
        if left in SURNAMES:
            line_start, line_end = ground.line(start)
            if _COURT.search(text, line_start, line_end):
                continue
        yield Found(start, end)


@blank("BL004")
def stars(ground: Ground) -> Iterator[Found]:
    """数字或名称用星号代替，还没填上。

    “走访**户”“***镇”里的星号是占位；Markdown 里成对、紧贴文字的星号是强调，不报。
    138****1234 这样遮住号码的写法是对的，乘号、通配符和列表符号也不报。
    """
    text = ground.text
    for m in _STARS.finditer(text):
        start, end = m.span()
        left, right = _around(text, start, end)
        if _ascii(left) or _ascii(right):
            continue
        length = end - start
        behind = _STANDS_BEHIND.match(text, end)
        if _whole(left, right):
            yield Found(start, end)
            continue
        if length == 1:
            if not behind or text[end].isspace() or not _HAN_OR_MARK.match(left) or left in "带标打注":
                continue
            if left in SURNAMES and not _HAN.match(text[start - 2 : start - 1]):
                continue
            yield Found(start, end)
        elif length <= 3:
            if behind or (not ground.view.draft.markdown and _HAN.match(left) and _HAN.match(right)):
                yield Found(start, end)
        elif (_HAN.match(left) or _HAN.match(right)) and not re.search(
            r"密码|口令|评[分级价]|程度|星级", text[max(0, start - 8) : start]
        ):
            yield Found(start, end)


@blank("BL005")
def lines(ground: Ground) -> Iterator[Found]:
    """下划线留出的空没有填。

    “增长____%”“__镇”里的下划线是等着填写的空；标识符、文件名里的下划线和 `__强调__` 不报。
    """
    text = ground.text
    for m in _LINES.finditer(text):
        start, end = m.span()
        left, right = _around(text, start, end)
        if _ascii(left) or _ascii(right):
            continue
        length = end - start
        behind = _STANDS_BEHIND.match(text, end)
        line_start, line_end = ground.line(start)
        if length >= 3:
            if _HAN.search(text, line_start, line_end):
                yield Found(start, end)
        elif (behind and not text[end].isspace()) or (
            length == 2 and (_HAN.match(left) or left in "：:") and not _HAN.match(right)
        ):
            yield Found(start, end)


@blank("BL006")
def shapes(ground: Ground) -> Iterator[Found]:
    """数字或名称用 ○○、□□、▲▲ 代替，还没填上。

    两个以上相同的图形连写，后面紧跟着名词或量词的，是占位：“○○局”“完成□□项”。
    项目符号、复选框、汉字数字里的 ○（二○○八年）不报。
    """
    text = ground.text
    for m in _SHAPES.finditer(text):
        start, end = m.span()
        left, right = _around(text, start, end)
        if left in _NUMERAL or right in _NUMERAL:
            continue
        if _SHAPES.match(text, end) or left in "○◯□▲△●■◇◆" or right in "○◯□▲△●■◇◆":
            continue
        behind = _STANDS_BEHIND.match(text, end)
        if (behind and not text[end].isspace()) or (_HAN.match(left) and _HAN.match(right)) or _whole(left, right):
            yield Found(start, end)


CROSSES = Rule(
    code="BL003",
    name="crosses",
    title="用 ×× 代替的空项",
    level=Level.ERROR,
    check=crosses,
    bad=(Example("××区开展××活动×××场。", at=((1, 1), (1, 6), (1, 10)), ends=((1, 3), (1, 8), (1, 13))),),
    good=(Example("实施10×10行动。"), Example("原告李××诉称。")),
)
STARS = Rule(
    code="BL004",
    name="stars",
    title="用星号代替的空项",
    level=Level.ERROR,
    check=stars,
    bad=(marked("走访⟦**⟧户，赴⟦***⟧镇调研，印发《⟦*⟧》。"),),
    good=(Example("**重点工作**稳步推进，电话138****1234。"), Example("* 第一项\n* 第二项\n")),
)
LINES = Rule(
    code="BL005",
    name="lines",
    title="下划线留的空",
    level=Level.ERROR,
    check=lines,
    bad=(Example("同比增长____%，在__镇召开。", at=((1, 5), (1, 12)), ends=((1, 9), (1, 14))),),
    good=(Example("字段 user_name 和 __init__ 不变，__强调__一下。"),),
)
SHAPES = Rule(
    code="BL006",
    name="shapes",
    title="用图形代替的空项",
    level=Level.ERROR,
    check=shapes,
    bad=(Example("○○局完成□□项任务。", at=((1, 1), (1, 6)), ends=((1, 3), (1, 8))),),
    good=(Example("二○○八年，○ 第一项 □是 □否"),),
)
