"""BL001: figures and names left out as X, XX, x.x."""

from __future__ import annotations

from drafts import regex as re
from drafts.han import HAN, is_han
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.bare import CELL
from sections.lexicon import SURNAMES
from sections.measure import Measures, past_space
from sections.rules.bl_cells import is_cell
from sections.rules.bl_claims import Found, Ground, blank
from sections.rules.bl_latin import (
    X,
    goes_on_from,
    goes_on_in,
    has_any_unit,
    has_latin_unit,
    is_chinese,
    is_foreign,
    is_price_or_person,
    is_told_by,
    nearest_left,
    nearest_right,
)
from sections.rules.bl_meant_x import STRONG_MEASURE, is_double_word, is_meant
from sections.rules.bl_mentioned import is_mentioned

if TYPE_CHECKING:
    from collections.abc import Iterator

_RUN = Regex(f"[{X}]+", words=tuple(X), begin=True)
_YZ = Regex(r"(?<![A-Za-z0-9])[YZyz](?![A-Za-z0-9])")
_EDGES = "\n\x1f\0"
"""Around all that a line, a cell or a tag holds."""
_HALVED = tuple(f"{x}/" for x in X)
_SPREAD = Regex(rf"(?: [{X}]{{1,2}}){{1,3}}(?= ?[\u4e00-\u9fff])")
"""The rest of X X 局, typed letter by letter."""
_ROMAN = ("Ⅹ", "ⅹ")
"""Numerals, unless there are two somewhere: ⅩⅩ市."""
_DOUBLE_ROMAN = Regex("[Ⅹⅹ]{2}")
_HEAD = Regex(r"(?<![\d.．A-Za-z_])(?:\d{1,4}|\d{1,3}[.．]\d{0,2})\Z")
_TAIL = Regex(
    rf"(?P<letters>[.．][{X}]+)|(?P<groups>(?:,(?:[{X}]{{3}}|000))+(?:[.．][{X}]+)?(?![{X}]))|(?P<digits>\d{{0,6}}(?:[.．]\d{{1,4}})?(?![\d]))"
)
_OVERWRITTEN = Regex(r"(?<=[\u4e00-\u9fff])\d{1,6}(?:\.\d{1,2})?\Z")
"""The rest of a figure that was written over with its unit: 全区出生107xxxx，死亡30xxxx。"""
MASKED_UNIT = 4
"""Letters that stand for the end of such a figure."""
_ADDRESS = Regex(r"(?:[0-9A-Fa-fXx]{2}:){3,}[0-9A-Fa-fXx]{2}")
_ITEM = Regex(r"(?:^|\n|附件[：:]|  |\u3000)\d{1,2}[.．]\Z")
_HOUR = Regex(r"(?<![\d:])(?:[01]?\d|2[0-3]):\Z")
_CONVERSION = Regex(r"%[-+0-9.]*[A-Za-z]")
"""What a program puts a number for: 0x%08x."""
_POINTS = Regex(r"pp|bps?|个百分点|个点")
_NUMBERED = Regex(r"\d+\s?号")
_VERSION_NUMBER = Regex(rf"(?:[.．][{X}]+){{2,}}")
_WEAK_MEASURE = Regex(r"\s?[倍级代轮分号度版页码点](?!次)")
_VERSION = Regex(r"\s?(?:版|系列|分支)")
_LISTED = Regex(rf"(?<=[{X}][、和与及])[{X}]{{2,}}(?=\d{{1,2}}[个家名位项])")
"""The last of several names, behind which a figure counts them: XX、XX2个乡镇."""
_APART = Regex(rf"(?:19|20)(?:\d\d|[{X}]{{2}})\s?年|\d{{1,3}}\s?号文")
"""What is no part of a number that letters begin: XX2024年, 市残联XX24号文件."""
_NUMBER = Regex(r"\d[\d.]*")
_NAMED_BY_LETTERS = frozenset("组号级版代队部区座层")
"""Units that a letter in front makes a name as well: X 组, X 区."""
MAY_BE_A_NAME = Regex(rf"(?<![A-Za-z{HAN}])[{X}](?![A-Za-z])", words=tuple(X))
"""A single X, which may be a name where there is no other blank."""
MOST_JOINED = 4
"""Numbers that hyphens join, of which the first is looked for."""
NEAR = 6
"""How far off Chinese may stand for a run between other marks: “20%(XX)”."""


@blank("BL001")
def letters(ground: Ground) -> Iterator[Found]:
    """数字或名称用 X、XX、x.x 代替，还没填上。

    模板和脱敏的旧稿常用字母 X 占位：“培训XX期”“增长x.x%”“平安X”。发出去之前，
    每一处都要换成真实的数字或名称；全角的 Ｘ、俄文字母 Х 和连写的罗马数字 ⅩⅩ 也算。

    怎么认：两边不挨别的字母，后面是量词、地名用字、百分号、“同志”或标点。
    X光、X轴、3+X、10×10、iPhone X、X100.md 和电影名里的 X 是本来就有的，不报。
    """
    sure: list[Found] = []
    doubtful: list[Found] = []
    for start, end in _runs(ground):
        if is_mentioned(ground.text, start, end):
            continue
        (doubtful if _may_be_a_name(ground, start, end) else sure).append(Found(start, end))
    yield from sure
    if sure:
        yield from _next_letters(ground, sure)
    if sure or ground.claimed or not ground.is_whole:
        yield from doubtful


def _next_letters(ground: Ground, sure: list[Found]) -> Iterator[Found]:
    """Y and Z in front of units, in a line in which an X stands for a figure: 完成 X 个，修复 Y 个."""
    text, words = ground.text, ground.measures
    past = 0
    for one in sure:
        if one.end - one.start > 1 or one.end < past or not _is_measured(words, text, one.end):
            continue
        past = ground.line(one.end)[1]
        for m in _YZ.finditer(text, one.end, past):
            left = text[m.start() - 1].replace(" ", text[m.start() - 2])
            if m[0].isupper() == text[one.start].isupper() and is_han(left) and _is_measured(words, text, m.end()):
                yield Found(*m.span())


def _runs(ground: Ground) -> Iterator[tuple[int, int]]:
    """Where numbers and names left out stand."""
    text = ground.text
    at = 0
    for m in _RUN.finditer(text):
        if m.start() < at:
            continue
        at = m.end()
        if m[0] in _ROMAN and not ground.says(_DOUBLE_ROMAN):
            continue
        if len(m[0]) == 1 and (rest := _SPREAD.match(text, at)) and _goes_on_spread(ground, at, rest.end()):
            at = rest.end()
            yield m.start(), at
            continue
        if _stands_in_chinese(text, m.start(), at):
            if _is_plain_blank(ground, m.start(), at):
                yield m.span()
            continue
        if version := _VERSION_NUMBER.match(text, at):
            at = version.end()
            continue
        extent = _extent(ground, m.start(), m.end())
        if extent is None:
            continue
        at = max(at, extent[1])
        if _is_blank(ground, *extent, len(m[0])):
            yield extent


def _goes_on_spread(ground: Ground, first: int, last: int) -> bool:
    """Whether X X behind Chinese stands in front of a unit or a name's end, or has blanks on both sides."""
    left = ground.text[first - 2 : first - 1]
    if ground.text[last] != " ":
        return (is_han(left) or left in "，、；“《（") and ground.measures.stands_behind(ground.text, last) > 0
    return left in ("", "\n", " ")


def _may_be_a_name(ground: Ground, start: int, end: int) -> bool:
    """Whether a single X may be what something is called, in a text without any other blank: 配合 X 项目, X 组."""
    text, words = ground.text, ground.measures
    if _is_person(words, text, start, end):
        return True
    if end - start > 1 or (is_han(text[start - 1 : start]) and not _is_emphasised(ground, start, end)):
        return False
    if is_cell(text, start, end):
        return False
    behind = past_space(text, end)
    if words.measured(text, behind) or words.placed(text, behind):
        return text[behind] in _NAMED_BY_LETTERS and text[start - 1 : start] not in ("第", "共", "了")
    return not words.dated(text, behind)


def _is_emphasised(ground: Ground, start: int, end: int) -> bool:
    """Whether marks of Markdown stand around it alone: 可执行（**x**）."""
    text, span = ground.draft.text, ground.span(start, end)
    return text[span.start - 1 : span.start] == text[span.end : span.end + 1] == "*"


def _is_person(words: Measures, text: str, start: int, end: int) -> bool:
    """Whether it stands for the given name of somebody who is named on purpose: 林X（实习）."""
    named = text[start - 1 : start] in SURNAMES and text[start - 2 : start - 1] in ("、", "，", "：", "；", ",", ":")
    return (
        named
        and end - start < 3
        and not words.stands_behind(text, end)
        and text[end : end + 1] in tuple("，。；、（）\n ")
    )


def _stands_in_chinese(text: str, start: int, end: int) -> bool:
    """Whether Chinese stands on either side at once: no number goes on there, and nothing joins."""
    return start > 0 and is_chinese(text[start - 1]) and is_chinese(text[end : end + 1] or "\n")


def _is_plain_blank(ground: Ground, start: int, end: int) -> bool:
    """Whether a run with Chinese on either side is no word of its own."""
    if ground.text[end] == "·" and is_foreign(ground.text[end + 1 : end + 2]):
        return ground.text[end + 1] in X
    if end - start > 1:
        return not is_double_word(ground.text, end)
    return not is_meant(ground, start, end, ground.text[start - 1], ground.text[end])


def _extent(ground: Ground, start: int, end: int) -> tuple[int, int] | None:
    """The whole number that the run of letters is part of (x.6, 1XX, 20xx); None where digits make it no blank."""
    text, words = ground.text, ground.measures
    length = end - start
    tail = _TAIL.match(text, end)
    kind = tail.lastgroup if tail else None
    if tail and kind in ("letters", "groups"):
        end = tail.end()
    elif _APART.match(text, end) or _LISTED.match(text, start):
        pass
    elif tail and tail[0]:
        if not _is_measured(words, text, tail.end()):
            return None
        whole = tail[0][0].isdigit() and set(tail[0]) != {"0"} and length == 1
        rounded = text.startswith("余", tail.end()) or STRONG_MEASURE.match(text, tail.end())
        if whole and not (rounded and is_han(text[start - 1 : start])):
            return None
        end = tail.end()
    elif text[end : end + 1].isdigit():
        return None
    if _is_item(text, start, length):
        return start, end
    if not (
        text[start - 1 : start].isdigit()
        or (text[start - 1 : start] in ".．" and text[start - 2 : start - 1].isdigit())
    ):
        return start, end
    if length == MASKED_UNIT and not ground.draft.markdown and (text[end : end + 1] or "\n") in "，。；、":
        rest = _OVERWRITTEN.search(text, max(0, start - 10), start)
        return (rest.start(), end) if rest else None
    head = _HEAD.search(text[max(0, start - 8) : start])
    if head is None or (head[0] == "0" and _CONVERSION.match(text, end)):
        return None
    measure = _is_measured(words, text, end) or (head[0] in ("0.", "0．") and has_any_unit(text, end))
    ratio = head[0] in ("0.", "0．") and text[start - 4 : start - 2].endswith((":", "：", "∶"))
    fallen = text[start - len(head[0]) - 1 : start - len(head[0])] in ("↑", "↓")
    measure = measure or fallen or (ratio and (text[end : end + 1] or "\n") in "，。；、）,;\n")
    numbered = text.startswith("号", end)
    if re.fullmatch(r"(?:19|20)\d\d", head[0]) and (numbered or (length >= 2 and not measure)):
        return start, end
    if not measure or _VERSION.match(text, end):
        return None
    joined = end > start + 1 and not STRONG_MEASURE.match(text, end)
    if length == 1 and not head[0].endswith((".", "．")) and (joined or _WEAK_MEASURE.match(text, end)):
        return None
    return start - len(head[0]), end


def _is_item(text: str, start: int, length: int) -> bool:
    """Whether the number of an item stands in front: 3.XXX。"""
    return length > 1 and text[start - 1 : start] in (".", "．") and bool(_ITEM.search(text, max(0, start - 6), start))


def _is_blank(ground: Ground, start: int, end: int, length: int) -> bool:
    text, words = ground.text, ground.measures
    left = text[start - 1] if start and not _is_item(text, start, length) else "\n"
    right = text[end] if end < len(text) else "\n"
    if left in "_$\\^&@'`" and not is_price_or_person(text, start, end):
        return False
    lit = text.startswith("==", end) and "==" in text[max(0, start - NEAR) : start]
    if (right in "_^$'`@=" and not lit) or "\u0300" <= right <= "\u036f":
        return False
    if is_foreign(left):
        return goes_on_from(text, start, end, _is_measured(words, text, end))
    if is_foreign(right) and not goes_on_in(text, start, end):
        return False
    if (
        left in ".．"
        and text[start - 2 : start - 1].isalnum()
        and not (is_han(text[start - 2]) or words.placed(text, end))
    ):
        return False
    if right in ".．" and end + 1 < len(text) and (is_foreign(text[end + 1]) or text[end + 1].isdigit()):
        return False
    if not _joins(words, text, start, end, length) or _is_address(text, start, end):
        return False
    near_left, near_right = nearest_left(text, start), nearest_right(text, end)
    if end - start == 1:
        if is_meant(ground, start, end, near_left, near_right):
            return False
    elif (
        is_double_word(text, end)
        or (near_left in "=＝" and text[start - 2 : start] != "==")
        or (near_right in "=＝" and not lit)
    ):
        return False
    return _in_chinese(ground, start, end, near_left, near_right)


def _in_chinese(ground: Ground, start: int, end: int, left: str, right: str) -> bool:
    """Whether Chinese stands around it; ``left`` and ``right``: what stands next, spaces aside."""
    text, words = ground.text, ground.measures
    if left in "-–":
        left = _before_chain(text, start)
    if is_foreign(left):
        return _is_measured(words, text, end) or is_told_by(text, start, end)
    if is_foreign(right) and goes_on_in(text, start, end, joined=right == text[end]):
        return True
    if is_foreign(right):
        return is_chinese(left) and (end - start >= 2 or has_latin_unit(text, end))
    if is_chinese(left) or is_chinese(right):
        return True
    if (left in _EDGES or text[start - 2 : start] in _HALVED) and (
        right in _EDGES or (right == "/" and text[end + 1 : end + 2] in X)
    ):
        return ground.chinese
    if left in ":：" and right == "\n" and end - start >= 3 and text[start] == "X":
        return ground.chinese
    line_start, line_end = ground.line(start)
    return any(map(is_chinese, text[max(line_start, start - NEAR) : min(line_end, end + NEAR)]))


def _before_chain(text: str, start: int) -> str:
    """What stands in front of the first of several numbers left out that hyphens join: XXX-XXX-XXX."""
    for _ in range(MOST_JOINED):
        if start < 2 or text[start - 1] not in "-–" or text[start - 2] not in X:
            break
        start -= 2
        while start > 0 and text[start - 1] in X:
            start -= 1
    return nearest_left(text, start)


def _is_address(text: str, start: int, end: int) -> bool:
    """Whether it is part of the address of a device: 00:1B:44:xx:xx:xx."""
    if ":" not in (text[start - 1 : start], text[end : end + 1]):
        return False
    return any(m.start() <= start < m.end() for m in _ADDRESS.finditer(text, max(0, start - 18), end + 18))


def _joins(words: Measures, text: str, start: int, end: int, length: int) -> bool:
    """Whether what joins it to a neighbour leaves it a blank: x-x月 does, x-axis, 3+X and a/x do not."""
    for at, step in ((start - 1, -1), (end, 1)):
        mark = text[at] if 0 <= at < len(text) else "\n"
        if mark not in "-–/:+＋(":
            continue
        beyond = text[at + step] if 0 <= at + step < len(text) else "\n"
        foreign = is_foreign(beyond) and beyond not in X
        signed = step < 0 and mark in "+＋-" and not (foreign or beyond.isdigit())
        alone = beyond in (" ", CELL, "：") and _is_measured(words, text, end)
        if signed and (alone or STRONG_MEASURE.match(text, end) or _POINTS.match(text, end)):
            continue
        if mark in "+＋":
            if length == 1 or beyond.isdigit() or foreign:
                return False
        elif mark == "(":
            if step < 0 and (foreign or (length == 1 and beyond == "\n")):
                return False
        elif foreign:
            return False
        elif mark != "/" and beyond.isdigit():
            if mark == ":" and step < 0 and length == 2 and _HOUR.search(text, max(0, start - 4), start):
                continue
            if not (
                _is_number(words, text, end + 1) and not _NUMBERED.match(text, end + 1)
                if step > 0
                else words.stands_behind(text, past_space(text, end))
                or text.startswith(("0.", "0．"), start)
                or (mark == ":" and "比" in text[max(0, start - 5) : start])
            ):
                return False
        elif mark == "-" and step < 0 and length == 1 and not (beyond.isalnum() or beyond in X):
            return False
    return True


def _is_measured(words: Measures, text: str, at: int) -> bool:
    """Whether a unit follows, at once or behind a blank."""
    return words.measured(text, past_space(text, at)) > 0


def _is_number(words: Measures, text: str, at: int) -> bool:
    """Whether a figure with its unit or a date stands there."""
    m = _NUMBER.match(text, at)
    if m is None:
        return False
    behind = past_space(text, m.end())
    return (words.measured(text, behind) or words.dated(text, behind)) > 0
