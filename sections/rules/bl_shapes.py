"""BL006: figures and names left out as ○○, □□, and as any sign twice in front of a unit."""

from __future__ import annotations

from drafts.han import HAN, is_han
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.bare import CELL
from sections.measure import Measures, past_space
from sections.rules.bl_around import END, MASKED, PUNCTUATION, STOPS, around, is_acting, is_whole, opens_range
from sections.rules.bl_cells import is_cell, wants_figure
from sections.rules.bl_claims import Found, Ground, blank
from sections.rules.bl_latin import nearest_left
from sections.rules.bl_mentioned import is_mentioned
from sections.rules.bl_settled import ENOUGH
from sections.signs import Signs

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHAPE = "○◯◎□▲△●■◇◆"
_SIGNS = "·•∙・、。&＆@＠~～=＝^$＄￥+＋/／\\"
_SINGLE = "-—/／~～·"
_SINGLE_BEFORE = "次户人名个件场期处份篇"
"""Units in front of which one of these stands for a figure where other blanks are: 走访/户，"""
_PER = _SINGLE_BEFORE + "%％"
"""The same of a stroke, which also tells what a column is measured in: 产率/%."""
_DOUBLED = tuple(sign * 2 for sign in _SIGNS)
_SIGN = "[" + _SIGNS.replace("\\", r"\\") + "]"
DOUBLED = Regex(rf"({_SIGN})\1", words=_DOUBLED)
"""Signs that stand for a figure where there are two of them in front of a unit: 办结、、件."""
_SHAPES = Regex(
    rf"([{_SHAPE}〇█])\1*(?:[.．]\1+)?|[?？]+|…+|[-—/／·](?=[%％])|[※☆★]+|[￥¥](?=[千万亿]{{0,2}}元)|[#＃]{{1,6}}|-{{2,6}}|—{{2,4}}|"
    rf"\.{{2,60}}|({_SIGN})\2{{1,5}}|0{{2,4}}(?:\.0{{1,2}})?(?![\d.])|(?<![0-9A-Za-z])(?:o{{2,40}}|O{{2,40}})(?![0-9A-Za-z])|"
    rf"[{_SINGLE}](?=[{_SINGLE_BEFORE}])",
    words=(
        *_SHAPE,
        *"〇█?？…※#＃",
        *(sign + unit for sign in "￥¥" for unit in "元千万亿"),
        *(sign + rate for sign in "-—/／·" for rate in "%％"),
        *"☆★",
        "--",
        "——",
        "..",
        *"00 oo OO".split(),
        *_DOUBLED,
        *(sign + unit for sign in _SINGLE for unit in _SINGLE_BEFORE),
    ),
    begin=True,
)
_CLOCK = Regex(r"[时分秒点号级年代届度码版页期后股]")
"""What 00 stands in front of in its own right: 00时, 00级."""
_ASKED = frozenset("吗呢吧啊么谁何哪呀嘛")
"""What a question ends with."""
_NAMELESS = frozenset("#＃oO&＆@＠+＋")
"""What stands for names wherever it does so once: 赴##县，到##、##参观; ++ where words are struck out."""
_OF_SIGN = Regex(r"\s?(?:号(?![\d楼院段]|文件)|字符|符号|键|开头)")
"""What is said of a sign that is meant: 以 # 开头, 前面加 # 号."""
_GOVERNS = "在由赴到与和于对从自向给经受"
"""What stands in front of names, and not of a dash."""
_ABOUT = ("关于", "印发", "成立", "调整", "加快", "推进", "结合")
"""The same of two characters: 印发--镇实施方案."""
_ELLIPSIS = Regex(rf"有…+[{HAN}]|[，现括如在]…+(?:等|之乡)")
"""An ellipsis for what was to be listed: 现有……等，……之乡."""
_ITEM = Regex(r"(?:(?:^|\n)[ \u3000]*[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．][ \u3000]?|[一二三四五六]是)\Z")
"""The number of an item, of which nothing but an ellipsis is said."""
_PENTAGRAMS = "☆★"
_TOPIC = Regex(r"(?<![#＃])[#＃](?![#＃])")
"""A sign that opens or closes a topic: #文明村镇##县域发展#."""
NUMERALS = "一二三四五六七八九十〇零百千"
LONGEST_NAME = 3
"""Signs of the longest name at the end of a line: 书记　△△△."""
LEADER = 5
"""Marks of the shortest row of … behind a colon that is a line to write on, and twice as many of dots: 地点：.........."""
SHAPE_SIGNS = (Signs.of(_SHAPES),)


@blank("BL006")
def shapes(ground: Ground) -> Iterator[Found]:
    """数字或名称用 ○○、□□、▲▲ 代替，还没填上。

    公文范例里常用图形占位，照抄时要换成真实内容。

    怎么认：两个以上相同的图形连写，后面紧跟名词或量词：“○○局”“完成□□项”；单个的只在量词前面才算：“整治△处”。
    代替数字的问号和省略号也算：“合格率？？%”“办结……件”。项目符号、复选框、评分和汉字数字里的 ○（二○○八年）不报。
    ##镇、OOO乡 这样代替名称的也算；话题 #…# 不报。
    """
    text, words = ground.text, ground.measures
    sure: list[Found] = []
    doubtful: list[Found] = []
    for verdict, start, end in judged_shapes(ground):
        if (
            verdict is None
            and text[start] in "…?？"
            and (ground.claims or sure)
            and _is_figure_cell(ground, start, max(end, words.rate(text, end)))
        ):
            verdict = True
        if verdict is not None:
            (sure if verdict else doubtful).append(Found(start, end))
    if len(sure) < ENOUGH and not ground.claimed and ground.is_whole and ground.says(MASKED):
        return
    yield from sure
    if sure or ground.claims >= ENOUGH:
        known = _NAMELESS | {text[one.start] for one in sure if text[one.start] in "-" + _SHAPE}
        yield from (one for one in doubtful if text[one.start] in known and one.end - one.start > 1)
    if len(struck := [one for one in doubtful if text[one.start] in "+＋"]) > 1:
        yield from struck
    if len(named := [one for one in doubtful if text[one.start] in "#＃" and _is_among_words(text, one)]) >= ENOUGH:
        yield from named
    pentagrams = [one for one in doubtful if text[one.start] in _PENTAGRAMS]
    if sum(1 for one in pentagrams if words.unit(text, one.end)) >= ENOUGH:
        yield from pentagrams
    doubtful = [one for one in doubtful if one not in pentagrams]
    if ground.claims + sum(1 for one in doubtful if _stops(words, text, one.end)) >= ENOUGH:
        yield from doubtful


def judged_shapes(ground: Ground) -> Iterator[tuple[bool | None, int, int]]:
    """Each run: whether it is a blank whatever others are; None: it is none, if alone by itself."""
    text, words = ground.text, ground.measures
    for m in _SHAPES.finditer(text):
        judge = _mark if m[1] is None else _shape
        yield judge(words, text, *m.span()), *m.span()


def _is_among_words(text: str, one: Found) -> bool:
    """Whether Chinese stands on both sides, and behind it no number, as of a heading: 总结##一、做法."""
    return (
        is_han(text[one.start - 1 : one.start])
        and is_han(text[one.end : one.end + 1])
        and text[one.end] not in NUMERALS
    )


def _is_figure_cell(ground: Ground, start: int, end: int) -> bool:
    """Whether it is all of a cell that wants a figure, in a row that says something else."""
    said = ground.text[slice(*ground.line(start))].strip("…?？| \t" + CELL)
    return said != "" and is_cell(ground.text, start, end) and wants_figure(ground, start)


def _stops(words: Measures, text: str, at: int) -> bool:
    """Whether a unit stands at ``at`` that ends its clause."""
    behind = words.measured(text, at)
    return behind > 0 and (text[behind : behind + 1] or "\n") in STOPS


def _shape(words: Measures, text: str, start: int, end: int) -> bool | None:
    left, right = around(text, start, end)
    sign = text[start]
    if left in NUMERALS or right in NUMERALS or left in _SHAPE or right in _SHAPE:
        return None
    if sign == "〇" and (right == "后" or left.isdigit()):
        return None
    if sign == "〇" and end - start == 1:
        return False if is_han(left) and words.measured(text, end) else None
    if end - start == 1:
        if is_han(right) and (left == "第" or text.endswith("连续", 0, start)) and sign in "○◯□△":
            return False
        if left in "（《" and is_han(right) and right not in "是否有无与和及" and sign in "○◯□△":
            return False
        counted = (
            (is_han(left) or left in "、，：；”》（")
            and sign in "○◯◎□▲△◇◆■●█"
            and words.measured(text, past_space(text, end)) > 0
        )
        return sign in "△▲" if counted else None
    if is_mentioned(text, start, end):
        return None
    if (
        words.stands_behind(text, end)
        or (text[end : end + 1] == " " and words.measured(text, end + 1) and (left == " " or is_han(left)))
        or is_whole(left, right)
        or opens_range(words, text, end)
        or (is_han(right) and right != "不" and (is_han(left) or left in PUNCTUATION[1:]))
        or (nearest_left(text, start) in "：:" and right in END and sign in "○◯〇□△")
        or (left == "\n" and is_han(right) and sign in "○◯")
        or (left == "“" and right == "·")
        or (left in " \u3000" and right in END and sign in "○◯△" and end - start <= LONGEST_NAME)
    ):
        return True
    return False if (is_han(left) or nearest_left(text, start) in "：:") and (right in END or right in "：:") else None


def _mark(words: Measures, text: str, start: int, end: int) -> bool | None:
    """Whether ？？ or …… stands for a figure, and ends no sentence: 合格率？？%，办结……件。"""
    left = text[start - 1] if start else "\n"
    sign = text[start]
    if _OF_SIGN.match(text, end):
        return None
    if sign in "#＃&＆@＠+＋" and end - start > 1 and (verdict := _hashes(words, text, start, end)) is not None:
        return verdict
    if sign in "-—" and end - start > 1 and (verdict := _dashes(words, text, start, end)) is not None:
        return verdict
    if sign in "oO":
        return _noughts(words, text, start, end)
    if sign in _PENTAGRAMS and end - start == 1:
        return _pentagram(words, text, start, end)
    if sign in "?？" and _is_in_date(text, start, end):
        return True
    if sign in "….·" and is_whole(left, text[end : end + 1]) and left == "《":
        return True
    if sign in "….":
        leads = LEADER if sign == "…" else 2 * LEADER
        if end - start >= leads and left in "：: " and text[end : end + 1] in ("", "\n"):
            return True
    if sign == "…" and (
        _ELLIPSIS.match(text, start - 1)
        or (text[end : end + 1] in ("", "\n", "。", "；") and _ITEM.search(text, max(0, start - 8), start))
    ):
        return False
    if sign in "?？" and left in "：: " + CELL and _asks(words, text, start, end):
        return True
    if (
        left == " "
        and (sign in "?？#＃※" or sign + sign in _DOUBLED)
        and (text[end : end + 1] == " " or words.rate(text, end))
    ):
        left, end = text[start - 2 : start - 1].replace("”", "的"), past_space(text, end)
    listed = sign in "#＃※0" or (sign + sign in _DOUBLED and sign not in "、。")
    if sign in "0※☆★" and end - start > 1 and (words.placed(text, end) or words.held(text, end)):
        known = (is_han(left) and left not in NUMERALS) or left in "，、；：。,;:“《（"
        return True if known and text[end + 1 : end + 2] != "级" else None
    if not (is_han(left) or left in '”"》' or (listed and left in "，、；;")) or left in _ASKED:
        return None
    if end - start == 1 and sign in _SINGLE and text[end : end + 1] in (_SINGLE_BEFORE if sign in "-—" else _PER):
        per = any(words.measured(text, at) for at in (start - 1, start - 2))
        return False if is_han(left) and not per and _stops(words, text, end) else None
    behind = words.measured(text, end)
    stops = _stops(words, text, end)
    if sign == "0":
        return True if behind and not _CLOCK.match(text, end) else None
    if sign in "#＃" and end - start == 1:
        return False if stops else None
    if sign in "#＃※￥¥":
        return True if behind else None
    if sign + sign in _DOUBLED:
        return True if behind and (stops or sign not in "/／、。+＋") else False if behind else None
    if sign == "…":
        return True if stops else None
    if sign in "-—" and end - start > 1:
        if stops or words.rate(text, end):
            return sign == "-"
        return False if sign == "-" and behind and text[behind : behind + 1] != text[end] else None
    if text[start + 1 : end].strip() == "":
        return True if words.rate(text, end) else False if behind else None
    return True if stops else (False if behind else None)


def _hashes(words: Measures, text: str, start: int, end: int) -> bool | None:
    """Whether ## stands for a name: 赴##县, in front of what places and bodies are called; 到##、##参观 if others do."""
    left, right = around(text, start, end)
    if _TOPIC.search(text, max(0, start - 30), start):
        return None
    if is_whole(left, right):
        return True if text[start] not in "+＋" else None
    named = words.stands_behind(text, past_space(text, end)) > 0
    if (named and (is_han(left) or left in "，、；：。,;:“《（")) or is_acting(text, start, past_space(text, end)):
        return True
    if left == "\n":
        return False if named else None
    return (
        False
        if (is_han(left) or left in "，、；：,;: 《“（")
        and ((is_han(right) and right not in "不是") or right in "、，。；,;" or (right == "\n" and left in "：: "))
        else None
    )


def _dashes(words: Measures, text: str, start: int, end: int) -> bool | None:
    """Whether -- stands for a name: 在----村, behind what governs it; ----镇, 赴--、-- if others do."""
    left, right = around(text, start, end)
    if is_acting(text, start, end) or (
        end - start >= LONGEST_NAME and left == "“" and right == "”" and not is_mentioned(text, start, end)
    ):
        return True
    if words.dated(text, end) and end - start >= LONGEST_NAME and text[start] == "-":
        return True if is_han(left) or left in PUNCTUATION else None
    if words.placed(text, end) or words.person(text, end):
        if left in _GOVERNS or (text[start] == "-" and text.endswith(_ABOUT, 0, start)):
            return True
        return False if left in "\n，、；“" and text[start] == "-" else None
    return False if text[start] == "-" and left in _GOVERNS + "、" and right in "、，。等和" else None


def _pentagram(words: Measures, text: str, start: int, end: int) -> bool | None:
    """False for a single ☆ among words or in front of a unit, which others make blanks; not for one that marks a line."""
    left, right = around(text, start, end)
    beside = is_han(left) or left in "，、；：（"
    return False if beside and (is_han(right) or words.rate(text, end)) else None


def _noughts(words: Measures, text: str, start: int, end: int) -> bool | None:
    """Whether letters like noughts stand for a name: OOO乡, “OOOO”; not for the noughts of a year, 二OO八年."""
    left, right = around(text, start, end)
    if left in NUMERALS or right in NUMERALS:
        return None
    known = is_han(left) or left in PUNCTUATION
    if known and words.stands_behind(text, past_space(text, end)):
        return True
    if end - start < LONGEST_NAME:
        return None
    return True if is_whole(left, right) else False if known and (is_han(right) or right in "、，。；,;") else None


def _asks(words: Measures, text: str, start: int, end: int) -> bool:
    """Whether ？？ is all of what stands behind a colon or in a cell."""
    if text[start - 1] in "：:":
        return _stops(words, text, end)
    at = end + 1 if words.rate(text, end) else end
    return end - start > 1 and is_cell(text, start, at)


def _is_in_date(text: str, start: int, end: int) -> bool:
    """Whether a year, a month or a day is asked for: ？年？月, 5月？日."""
    if text.startswith(("日", "号"), end):
        return text.endswith("月", 0, start)
    behind = text[end + 1 : end + 2] or "\n"
    if (
        text.startswith("月", end)
        and behind in "举召开底初上中下份"
        and text[start - 1 : start] in "，。；、：;,年于在\n"
    ):
        return True
    return text.startswith(("年", "月"), end) and behind in "?？0123456789"
