"""BL003 and BL005: figures and names left out as ×× and __."""

from __future__ import annotations

from drafts.han import HAN, has_han, is_han
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from sections.lexicon import SURNAMES
from sections.measure import past_space
from sections.rules.bl_around import END, MASKED, PUNCTUATION, around, divides, is_ascii, is_whole, opens_range
from sections.rules.bl_cells import is_cell
from sections.rules.bl_claims import Found, Ground, blank
from sections.rules.bl_latin import has_latin_unit
from sections.rules.bl_mentioned import is_mentioned
from sections.rules.bl_settled import ENOUGH, settled
from sections.rules.bl_shapes import judged_shapes
from sections.rules.bl_stars import STARS, star
from sections.signs import Signs

if TYPE_CHECKING:
    from collections.abc import Iterator

_CROSSES = Regex(
    r"(?<![\dA-Za-z×])×+(?:[.．·?？]×+|(?: ×+){1,5}|[_＿]+)?(?!(?!20××年)[\dA-Za-z])", words=("×",), begin=True
)
_LINE = "_＿‗﹍﹎▁"
_LINES = Regex(
    rf"[{_LINE}]+(?:[ ][{_LINE}]+)*(?:[.．][{_LINE}]+)?(?:0{{1,3}}(?=[余多]?[万亿]?[个名人户件场次项份条篇亩元])"
    rf"|(?<=[{HAN}，、；：（][{_LINE}]{{2}})(?<!(?:函数|变量|方法|字段|属性|参数|对象|常量|成员)[{_LINE}]{{2}})[xX]{{1,2}}(?=[{HAN}，。；、）]))?",
    words=tuple(_LINE),
    begin=True,
)
_ROLE = Regex(
    r"原告|被告|上诉人|申请人|信访人|上访人|来访人|当事人|受害人|被害人|嫌疑人|举报人|反映人|证人|村民|居民|邻居|住户|业主|死者|患者|案犯|化名"
)
_COURT = Regex(
    r"人民法院.{0,40}(?:判决书|裁定书|调解书)|审判[长员]|书记员|本院(?:认为|查明)|诉称|辩称",
    words=tuple("人民法院 审判长 审判员 书记员 本院认为 本院查明 诉称 辩称".split()),
    begin=True,
)
_PROVISIONAL = Regex(
    r"[\u4e00-\u9fff\d]{1,20}[（(][^（）()\n]{0,8}(?:暂名|拟名|暂定|名称待|待命名|化名|不点名|隐去|匿名)"
)
"""Behind what has no name yet, or none that is to be told: ××路（暂名）."""
_ANY_SUCH = Regex(r"[像如某](?:同|是)?\Z")
"""In front of a name that stands for any such: 像××平台那样."""
_BEFORE_NAMES, _BEHIND_NAMES = frozenset("，。；、,; \u3000"), frozenset("，。；、,;")
"""What stands around a name that is left out as one line, Chinese aside: 直通_、_等城市."""
_BEFORE_BODIES = frozenset("，。；：、到在由与和为是任向从于至给")
"""In front of a school or firm that is left out as one line: 到_小学."""
_PERSONAL = tuple(f"{bracket}{said}" for bracket in "（(" for said in ("身份证", "男，", "女，", "化名"))
"""Behind somebody whose name is kept back: 张××（身份证号…）."""
_PARTY = ("党委", "党组", "支部", "党支部", "党总支", "办事处")
_EXERCISE = Regex(r"填空|默写|试题|考题|例题|题目|第\s?\d+\s?题")
"""What may be quoted with a line to write on: 填空题“春眠不觉晓，____”."""
_FILE_NAME = Regex(r"[^\s，。；、：（）()]{0,30}\.[A-Za-z]{2,4}\b")
_ITEM = Regex(r"\s*(?:\d{1,2}[.．、)）]|[（(]?[一二三四五六七八九十\d]{1,3}[)）、])\s*")
"""The number of an item in which nothing else stands."""
_NEXT_ITEM = Regex(r"[ \u3000]\d{1,2}[.．、)）]\s?\Z")
"""The same behind other items in its line: 1.___ 2.___ 3.___"""
_CENTURY = Regex(rf"[{HAN}](?:19|20)_")
"""A figure that was taken for a year: 总投资20__万元."""
_SIDES = frozenset("长宽高深厚径")
"""What is multiplied: 长×宽."""
_PREPOSITION = frozenset("在向由于和从与对为是到经以将把给任及同")
"""Surnames that are prepositions far more often."""
CROSS_SIGNS = (Signs.of(_CROSSES),)
_UNDERLINED = Regex(r"<u>((?:[ \u3000\xa0]|&[en][mnb]sp;){1,60})</u>", words=("<u>",))
"""Blanks with a line below, as editors write them in Markdown."""
LINE_SIGNS = (Signs.of(_LINES, _UNDERLINED, anywhere=True),)


@blank("BL003")
def crosses(ground: Ground) -> Iterator[Found]:
    """数字或名称用 ×× 代替，还没填上。

    “××区”“××同志”“×××场”是旧时公文常用的占位写法。

    怎么认：两个以上的乘号连写，两边不挨数字；一个乘号在地名用字前面才算，全文别处也有几处 ×× 的，在量词前面也算。
    乘法（10×10）、全文仅有的一处“像××平台那样”“××路（暂名）”和引语里的不报；裁判、信访文书里的 ××，和只有姓氏后面的 ××（林××），是有意隐去姓名，也不报。
    """
    if "×" not in ground.text or ground.says(_COURT):
        return
    found = list(settled(ground, _CROSSES, _cross))
    if len(found) < ENOUGH and not ground.claimed and ground.is_whole and ground.says(MASKED):
        return
    if len(found) != 1 or ground.claimed or not ground.is_whole or not _is_left_open(ground, *found[0][:2]):
        yield from found


def _is_left_open(ground: Ground, start: int, end: int) -> bool:
    """Whether the only name left out is so on purpose: 像××平台那样, ××路（暂名）, what somebody is quoted with."""
    text, line_start = ground.text, ground.line(start)[0]
    if _ANY_SUCH.search(text, max(0, start - 4), start) or _PROVISIONAL.match(text, past_space(text, end)):
        return True
    opening = text.rfind("“", line_start, start)
    return opening > text.rfind("”", line_start, start) and not {"，", ","}.isdisjoint(text[opening:start])


def _cross(ground: Ground, start: int, end: int) -> bool | None:
    text, words = ground.text, ground.measures
    left, right = around(text, start, end)
    if left in '“‘"第' and is_mentioned(text, start, end):
        return None
    if " " in text[start:end] and not (is_han(left) or is_han(right)):
        return None
    if end - start == 1:
        if left in PUNCTUATION + ",;" and (
            words.placed(text, end) or text.startswith(_PARTY, end) or words.person(text, end)
        ):
            return True
        behind = past_space(text, end)
        counted = (words.measured(text, behind) or words.dated(text, behind)) > 0
        if (left == "第" and counted) or text.endswith("星期", 0, start):
            return True
        before = text[start - 2 : start - 1] if left == " " else left
        if is_han(before) and (words.rate(text, behind) or text.startswith(("万元", "亿元"), behind)):
            return True
        if (is_han(left) or left == "“") and is_han(right) and not (left in _SIDES and right in _SIDES):
            return False
        counted = counted or opens_range(words, text, end)
        return False if counted and (is_han(before) or before in tuple("“”》〕（(）)，。；：、—~～")) else None
    if words.measured(text, past_space(text, end)) and not _is_neighbour(text, start, end):
        return True
    if _ROLE.search(text, max(0, start - 8), start):
        return None
    if left in SURNAMES and left not in _PREPOSITION and not (words.placed(text, end) or words.person(text, end)):
        return None if text.startswith(_PERSONAL, end) or _ROLE.search(text, *ground.line(start)) else False
    return True


def _is_neighbour(text: str, start: int, end: int) -> bool:
    """Whether it is the home of somebody who is named by surname alone: 经核查，钱××家房屋有证."""
    return (
        text[start - 1 : start] in SURNAMES
        and text[start - 2 : start - 1] in tuple("，。；、：\n")
        and text.startswith("家", past_space(text, end))
    )


@blank("BL005")
def lines(ground: Ground) -> Iterator[Found]:
    """下划线留出的空没有填。

    “增长____%”“__镇”里的下划线是等着填写的空。

    怎么认：两边不挨英文字母和数字；`<u>　　</u>` 这样带下划线的空白也算。标识符、文件名里的下划线和 `__强调__` 不报。
    """
    yield from settled(ground, _LINES, _line)
    for m in _UNDERLINED.finditer(ground.draft.text):
        if ground.is_mark(m.start()):
            span = Span(*m.span(1))
            yield Found(ground.bare(span.start), ground.bare(span.end), span=span)


def _line(ground: Ground, start: int, end: int) -> bool | None:
    text, words = ground.text, ground.measures
    left, right = around(text, start, end)
    line_start, line_end = ground.line(start)
    item = end - start > 1 and bool(
        _ITEM.fullmatch(text, line_start, start) or _NEXT_ITEM.search(text, max(line_start, start - 5), start)
    )
    if is_han(left) and end - start > 1 and has_latin_unit(text, end):
        return True
    if end - start == 2 and _CENTURY.match(text, start - 3) and words.measured(text, end):
        return True
    if (
        is_ascii(left)
        or is_ascii(right)
        or (left in "./\\" and not item and text[start - 2 : start - 1] not in _LINE)
        or (right in "./\\" and text[end + 1 : end + 2] not in _LINE)
        or _FILE_NAME.match(text, end)
    ):
        return None
    length = end - start
    if length == 1:
        if words.unit(text, end) or words.person(text, end) or (left in _BEFORE_BODIES and words.held(text, end)):
            return True
        if opens_range(words, text, end):
            return False
        if left == "\n" and right == "、" and is_han(text[end + 1 : end + 2]):
            return False
        apart = left == right == " " and is_han(text[start - 2 : start - 1])
        if apart and words.measured(text, end + 1):
            return False
        between = (is_han(left) or left in _BEFORE_NAMES) and (is_han(right) or right in _BEHIND_NAMES)
        return False if between and not divides(text, start, end) else None
    if is_mentioned(text, start, end) or (
        (right in '”"' or left in '“"') and _EXERCISE.search(text, line_start, start)
    ):
        return None
    if is_whole(left, right) or words.stands_behind(text, past_space(text, end)) or is_cell(text, start, end):
        return True
    if left in "·." and text[start - 2 : start - 1].isdecimal() and right in '”"':
        return True
    if length == 2 and text.startswith(("上半年", "下半年"), end):
        return True
    if length == 2 and left in "、，" and is_han(right) and not ground.draft.markdown:
        return False
    if length == 2:
        named = ((left in "《“" and is_han(right)) or right in "》〉") and not ground.draft.markdown
        asked = left in "：:/" or (left == " " and text[start - 2] in "：:")
        return True if named or asked or (is_han(left) and (is_han(right) or right in END)) else None
    alone = (item and right in "；。，、\n \u3000") or (right in "；。：" and not text[line_start:start].strip())
    return True if alone or has_han(text, line_start, line_end) else None


def verdicts(ground: Ground) -> Iterator[tuple[str, bool, int, int]]:
    """Each run that may be a blank of BL003 to BL006: the code, whether it is one whatever others are, start, end."""
    text = ground.text
    for code, runs, judge in (("BL003", _CROSSES, _cross), ("BL004", STARS, star), ("BL005", _LINES, _line)):
        for m in runs.finditer(text):
            if (verdict := judge(ground, *m.span())) is not None:
                yield code, verdict, *m.span()
    for verdict, start, end in judged_shapes(ground):
        if verdict is not None:
            yield "BL006", verdict, start, end
