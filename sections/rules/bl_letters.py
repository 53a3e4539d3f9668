"""BL001: figures and names left out as X, XX, x.x."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sections.marked import marked
from sections.measure import COUNTED, DATED, HELD, PLACED
from sections.rule import Example, Level, Rule
from sections.rules.bl_claims import CELL, HAN, Found, Ground, blank

X = "XxＸｘХх"
"""Inside a character class: the letter X, full-width and Cyrillic ones too."""

_RUN = re.compile(
    rf"(?:(?<![\d.．])\d{{1,4}}(?P<dot>[.．])?)?(?P<run>[{X}]+)(?P<rest>(?:[.．][{X}]+)+|[.．]\d{{1,2}}(?!\d)|,[{X}]{{3}}(?![{X}])|\d{{1,3}}(?!\d))?"
)
_MEASURE = re.compile(rf"\s?(?:[余多几]?(?:{COUNTED})|[%％‰℃])")
_STANDS_BEHIND = re.compile(rf"\s?(?:[%％‰℃]|{DATED}|{COUNTED}|{PLACED}|{HELD})")
_SPACES = " \t\u3000\xa0"
_HAN_OR_MARK = re.compile(rf"[{HAN}〇、。，；：？！“”‘’（）《》〈〉【】〔〕—…%％‰℃·～]")
_REAL_YEAR = re.compile(r"(?:19|20)\d\d\s?[年.-]")
_ABBREVIATION = re.compile(r"(?:APP|App|app|GDP|AI|PPT|OA|KTV|VR|LED)(?![A-Za-z])")

_X_WORD = re.compile(
    r"\s?(?:射线|光(?!荣|明|辉|彩)|线(?![路下上])|染色体|[轴型形波]|坐标|方向|值|因[素子]|世代|档案|战警|教授|刀|连锁|综合征|基因|"
    r"理论|变量|元素|平面|元[一二]?次|的(?:值|取值|系数|平方|函数))"
)
_XX_WORD = re.compile(r"\s?(?:染色体|综合征|[型码]染色体)")
_BEFORE_X = re.compile(
    r"(?:变量|参数|未知数?|字母|[令设求打画划]|勾选|选项|代码|按下?|分量|函数|形如|符号|矩阵|向量|坐标|系数|横轴|型号|尺码|罗马数字)[“\"‘']?\s?$"
)
_NAMES_X = re.compile(r"推特|Twitter|马斯克|X平台")
_TIMES = re.compile(r"(?:[长宽高底]|单价|数量|人数|天数|边长|面积|速度|时间|次数|每[人天次件])\s?$")
_VARIABLES = re.compile(r"(?:[、,，和与或/]|以及)\s?[yYzZ](?![A-Za-z])")
_VARIABLES_BEFORE = re.compile(r"(?<![A-Za-z])[yYzZwW]\s?(?:[、,，和与或/])\s?$")
_OPERATORS = "+＋=＝<>＜＞^≤≥≈≠√²³×*÷√∈∑"


def _skip_left(text: str, at: int) -> str:
    while at > 0 and text[at - 1] in _SPACES:
        at -= 1
    return text[at - 1] if at else "\n"


def _skip_right(text: str, at: int) -> str:
    while at < len(text) and text[at] in _SPACES:
        at += 1
    return text[at] if at < len(text) else "\n"


def _foreign(char: str) -> bool:
    """Whether ``char`` is a letter of another script than Chinese."""
    return char.isalpha() and not "\u3400" <= char <= "\u9fff" and not "\uf900" <= char <= "\ufaff"


@blank("BL001")
def letters(ground: Ground) -> Iterator[Found]:
    """数字或名称用 X、XX、x.x 代替，还没填上。

    模板和脱敏的旧稿常用字母 X 占位：“培训XX期”“增长x.x%”“平安X”。发出去之前每一处都要换成真实的数字或名称；
    全角的 Ｘ 和俄文字母 Х 也算。

    英文词、型号、算式、变量和 X 光、X 轴这样的词不报：前后紧挨着别的字母或数字的，不是空项。
    """
    text = ground.text
    for m in _RUN.finditer(text):
        found = _judge(ground, text, m)
        if found is not None:
            yield Found(*found)


def _judge(ground: Ground, text: str, m: re.Match[str]) -> tuple[int, int] | None:
    start, end = m.span()
    run_start, run_end = m.span("run")
    run = m["run"]
    rest = m["rest"] or ""
    behind = _MEASURE.match(text, end)
    if start < run_start:
        digits = text[start:run_start].rstrip(".．")
        if m["dot"]:
            if not behind or text.startswith("版", end):
                return None
        elif len(digits) == 4 and digits[:2] in ("19", "20") and len(run) >= 2 and not behind:
            start = run_start
        elif not behind or (len(run) == 1 and re.match(r"\s?[倍年月日级代轮]", text[end : end + 2])):
            return None
    if rest[:1].isdigit():
        if _REAL_YEAR.match(text, run_end):
            end, rest = run_end, ""
        elif not behind or not (set(rest) == {"0"} or len(run) >= 2) or _foreign(text[start - 1 : start] or " "):
            return None
    elif rest[:1] == ",":
        pass
    elif rest.count(".") + rest.count("．") > 1 or (rest[1:].isdigit() and not behind):
        return None
    left = text[start - 1] if start else "\n"
    right = text[end] if end < len(text) else "\n"
    if (
        _foreign(left)
        or left in "_$\\^&@'`"
        or (left.isdigit() and start == run_start and not (text[start - 4 : start].isdigit()))
    ):
        return None
    if left in ".．" and start >= 2 and (text[start - 2].isalnum()):
        return None
    if right in "_^$'`@=" or (right.isdigit() and not _REAL_YEAR.match(text, end)):
        return None
    if _foreign(right) and not (len(run) >= 2 and _ABBREVIATION.match(text, end)):
        return None
    if right in ".．" and end + 1 < len(text) and (_foreign(text[end + 1]) or text[end + 1].isdigit()):
        return None
    if not _joined(text, start, end, len(run)):
        return None
    single = len(run) == 1 and not rest and start == run_start
    near_left, near_right = _skip_left(text, start), _skip_right(text, end)
    if single and not _single(ground, text, start, end, near_left, near_right):
        return None
    if not single and _XX_WORD.match(text, end):
        return None
    if single is False and (near_left in "=＝" or near_right in "=＝"):
        return None
    chinese_left = bool(_HAN_OR_MARK.match(near_left))
    chinese_right = bool(_HAN_OR_MARK.match(near_right))
    if _foreign(near_left):
        return (start, end) if _MEASURE.match(text, end) else None
    if _foreign(near_right) and near_right != right:
        return (start, end) if chinese_left and len(run) >= 2 else None
    if chinese_left or chinese_right:
        return start, end
    if near_left in "\n\x1f" and near_right in "\n\x1f":
        return (start, end) if ground.chinese and not single else None
    if _HAN_OR_MARK.search(text, max(ground.line(start)[0], start - 6), min(ground.line(end)[1], end + 6)):
        return start, end
    return None


def _joined(text: str, start: int, end: int, length: int) -> bool:
    """Whether what is joined by - / : to either side leaves it a blank: x-x月 does, x-axis and a/x do not."""
    for at, step in ((start - 1, -1), (end, 1)):
        if not 0 <= at < len(text) or text[at] not in "-/:+＋–~.\"'(":
            continue
        beyond = text[at + step] if 0 <= at + step < len(text) else "\n"
        mark = text[at]
        if mark in "-/:–" and _foreign(beyond) and beyond not in X:
            return False
        if mark == "-" and step < 0 and length == 1 and (beyond in _SPACES or beyond in "\n-"):
            return False
        if (
            mark in "-:–"
            and step > 0
            and beyond.isdigit()
            and not re.compile(rf"[\d.]+(?:{_MEASURE.pattern}|{DATED})").match(text, at + 1)
        ):
            return False
        if mark in "-:" and step < 0 and beyond.isdigit() and not _STANDS_BEHIND.match(text, end):
            return False
        if mark in "+＋" and (length == 1 or beyond.isdigit() or (_foreign(beyond) and beyond not in X)):
            return False
        if mark == "(" and step < 0 and (_foreign(beyond) or (length == 1 and beyond == "\n")):
            return False
    return True


def _single(ground: Ground, text: str, start: int, end: int, near_left: str, near_right: str) -> bool:
    """Whether a lone X is a blank and no variable, tick, multiplication or name."""
    if _X_WORD.match(text, end) or near_left in _OPERATORS or near_right in _OPERATORS:
        return False
    before = text[max(start - 8, 0) : start]
    if (
        _BEFORE_X.search(before)
        or _TIMES.search(before)
        or _VARIABLES.match(text, end)
        or _VARIABLES_BEFORE.search(before)
    ):
        return False
    if near_left.isdigit() and near_right.isdigit():
        return False
    if text[start - 1 : start] == "[" and text[end : end + 1] == "]":
        return False
    if near_left.isdigit() and not _MEASURE.match(text, end):
        return False
    if near_left in "\n" + CELL and near_right in "\n" + CELL:
        return False
    if near_left == "%" or near_left in "√✓✔" or near_right in "√✓✔":
        return False
    if text[end : end + 2] in ("平台", "上的", "（原", "(原", "账号") and _NAMES_X.search(text):
        return False
    line_start, line_end = ground.line(start)
    opening = text.rfind("《", line_start, start)
    if opening >= 0 and text.find("》", opening, start) < 0 and text.find("》", end, line_end) >= 0:
        title = text[opening + 1 : text.find("》", end, line_end)]
        if title != text[start:end] and not _STANDS_BEHIND.match(text, end) and not _OFFICIAL.search(title):
            return False
    return True


_OFFICIAL = re.compile(r"通知|意见|方案|规划|办法|报告|条例|规定|决定|计划|总结|要点|实施|关于|纲要|指引|标准|制度")

LETTERS = Rule(
    code="BL001",
    name="letters",
    title="用 X 代替的空项",
    level=Level.ERROR,
    check=letters,
    bad=(
        marked("全年举办培训⟦XX⟧期。"),
        marked("可比增长⟦x.x⟧%，建设平安⟦X⟧。"),
        marked("培训⟦x⟧人,其中(⟦XX⟧)。", path="例.txt"),
    ),
    good=(
        Example("开展X光检查，推广3+X模式，Model X 到店。"),
        Example("打造10×10行动，见 X100.md。"),
    ),
)
