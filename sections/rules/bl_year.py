"""BL002: years and dates left out: 20xx年, 202_年, X月X日."""

from __future__ import annotations

from drafts import regex as re
from drafts.han import is_han
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.measure import dated, past_space
from sections.rules.bl_cells import cell, wants_day
from sections.rules.bl_claims import MASK, Found, Ground, blank

if TYPE_CHECKING:
    from collections.abc import Iterator

_M = MASK
_SINGLE = "XxＸｘХхⅩⅹ×*＊_＿█"
"""The same for one character alone: □ 日 is a box to tick."""
_MASK = rf"(?:[_＿]{{5,16}}|[*＊×](?: [*＊×]){{1,3}}|[{_M}]{{2,4}}|[{_SINGLE}])"
_LEFT = rf"(?<![0-9A-Za-z{_M}])(?<![0-9A-Za-z]\.)"

_HEAD = Regex(r"(?:19|20|１９|２０)\d?\Z|二(?:[〇○零][一二三]?|[0Oo]{1,2})\Z")
_CENTURY = Regex(
    rf"(?:{_LEFT}|(?<=[结告划篇会想文][1-9])|(?<=[{_M}]{{2}})(?=20[{_M}]{{2}}\s?年))(?<![０-９])(?:(?:19|20|１９|２０)(?:[{_M}]{{2}}|[*＊×] [*＊×](?=\s?年)|[XxＸｘ×*＊]{{6}}|\d[{_M}]|\d?[_＿]{{2,12}}(?=\s?年)|[{_SINGLE}](?=\s?年|[-–—─~～至到]{{1,2}}20[{_SINGLE}]\s?年|[\]〕】］]\s?\d|[ \t]*(?:\n|\Z)))|"
    rf"二[〇○零](?:[{_SINGLE}] ?[{_SINGLE}]|[一二三][{_SINGLE}])(?=\s?年)|二[0Oo]{{1,2}}[{_SINGLE}]{{1,2}}(?=\s?年))(?![0-9A-Za-z{_M}])"
)
_BARE_CENTURY = Regex(r"(?<![0-9])(?:19|20)(?: {2,6}|\u3000{1,4})(?=年)", words=("19 ", "20 ", "19\u3000", "20\u3000"))
_UNFINISHED = Regex(
    r"(?<![\d.])(?:20[012](?:[?？]|[-－—]{1,2}|[ \u3000]{1,2})|20(?:[?？]{2}|--|——|－－)|2[Oo]2[XxOo_]|20[Oo][XxOo_])(?=年)",
    words=(
        *(f"20{n}{sign}" for n in "012" for sign in "?？-－— \u3000"),
        *"20? 20？ 20- 20— 20－".split(),
        *"2O 2o 20O 20o".split(),
    ),
)
"""A year whose last figures are asked for, dashes or a blank: 202？年, 20--年, 202 年; or letters for noughts, 2O2X年."""
_SPELLED_OUT = Regex(
    rf"(?<![{_M}一二三四五六七八九])二○(?:[{_SINGLE}]{{2}}|[一二三][{_SINGLE}])(?=\s?年)", words=("二○",)
)
_UNSIGNED = Regex(
    r"(?<=〔)20[ \u3000_＿]{0,6}(?=〕)|(?<=[\[［])20[ \u3000_＿]{0,6}(?=[\]］][ \u3000]{0,4}第?[ \u3000]{0,4}\d{0,4}号)",
    words=("〔20", "[20", "［20"),
)
"""The year of a document's number: 〔20  〕."""
_YEARLESS = Regex(r"(?<=[（(])(?: {2,8}|\u3000{1,4})(?=年度?[）)])", words=("（  ", "(  ", "（\u3000", "(\u3000"))
"""The year of a form: 考核登记表（    年度）."""
_CUT_SHORT = Regex(
    r"(?<![\d.])20(?=年(?:度(?!过)|[上下]半年|第[一二三四]季度|前[两二三]季度|\d{1,2}月|元旦|春节|(?<=[在于自]20年)我[省市县区镇乡村局院校]))",
    words=tuple(
        f"20年{behind}" for behind in ("度", "上半年", "下半年", "第", "前", "元旦", "春节", "我", *"123456789")
    ),
    begin=True,
)
"""What is left of 20XX年上半年 without its signs; 2020 may not be cut so either (GB/T 15835-2011)."""
_SHORT = Regex(r"(?<![\d.])(?:1\d|2[1-9])年(?:度|[上下]半年|第|前|\d)")
"""Other years that are written with two figures, which is a habit."""
_ZEROS = Regex(r"(?<![\d.])0{2,4}(?=[月日])|(?<![\d.二])0{3,4}(?=年)", words=("00月", "00日", "000年"))
_DATE = Regex(rf"{_LEFT}{_MASK}")
_DASHES = frozenset("-–—~～至到")
_RANGE = Regex(rf"(?:[-–—~～至到]|——)(?:{_MASK}|\d{{1,4}})")
_MASKED_DAYS = Regex(
    rf"(?<![\d./-])(?:19|20)\d\d([-/.])(?:([{_M}]{{1,2}})\1([{_M}]{{1,2}})|(?:(?:0?[1-9]|1[0-2])\1)?([{_M}]{{2}}))(?![\w.*×/-])"
)
"""A date whose year is there: 2025-xx-xx, 2025-06-xx; not a version, 2025.1.x."""
_STAND_INS = Regex(r"(?<![0-9A-Za-z])([NM])(?=月)月(\1)(?=日)", words=("N月", "M月"))
_LETTERS = Regex(
    r"(?<![A-Za-z0-9])[Yy]{2,4}(?=\s?年)(?:(\s?年\s?)([Mm]{1,2})(?=\s?月)(?:(\s?月\s?)([Dd]{1,2})(?=\s?日))?)?",
    words=("yy", "YY", "yY", "Yy"),
)
_WHOLE_DATE = Regex(
    r"(?<=[\x1f：: 为至到~～—])[Yy]{4}([-/.])[Mm]{2}\1[Dd]{2}(?=[ \t]*(?:[，。；（(\x1f\n至到~～—-]|\Z))|(?<=[\x1f：: ])[Mm]{2}[-/][Dd]{2}(?=[ \t]*(?:[\x1f|\n]|\Z))|(?<=[（( -])MM[-/.]DD(?=[ \t]*(?:[-—~～至）)]))",
    words=("YYYY", "yyyy", "MM-", "MM/", "MM.DD", "mm-", "mm/"),
)
_PARTS = Regex(rf"[./-]([{_M}]{{1,2}}|\d{{1,2}}(?=[./-][{_M}]))(?:[./-]([{_M}]{{1,2}}))?(?![0-9A-Za-z])")
_YEAR_BEHIND = Regex(r"\s?(?:年|学年|[级届]|(?:[-–—─~～至到/]{1,2})\s?(?:19|20)[\dXxＸｘ_*×])")
_SIGNED_BEHIND = Regex(r"[\]〕］】] ?第?[\dXxＸ×*＊_]{1,5} ?[号號]")
"""Of a document's number: [20××]28号."""
_DAY_BEHIND = Regex(r"[-./]\d{1,2}[-./]\d{1,2}(?![\dA-Za-z])")
_CHINESE_MARKS = frozenset("〇、。，；：！？“”（）《》〔〕【】…—")
_NUMERALS = frozenset("一二三四五六七八九")
_COUNTING = Regex(
    r"(?:连续|[最新]近|近|过去|历时|长达|为期|不到|任职|任教|从教|从警|超过|[满逾约欠]了?|(?:拖|干|住|等|学|教)了|未来|今后|每|工龄|质保期|合同期|第|[办满近达续约超逾龄役刑])\s?\Z"
)
_COUNTED = Regex(r"年(?:如一日|一(?![季月至—-])|来(?!\s?自)|[内內]|以上|以下|左右|期|制|翻|亏|有余|多)")
_OBJECT = Regex(
    r"[\u4e00-\u9fff][^\W\d_A-Za-z在于从自至到截和及与是为的以对即度底初末我县市区省镇乡村局院校司会委联处]\Z"
)
"""In front of years that are counted, which end a clause: 义务守护烈士陵园XX年，"""
_JOINED = Regex(r"[A-Za-z0-9_./\\@-]")
_DAY_OF_RANGE = Regex(r"(?<![\d.])\d{1,2}\.\d{1,2} ?[-–—~～至到]{1,2} ?\d{1,2}\.\Z")
"""In front of the day that a range of days ends with: 3.31—4.XX."""
_DAY_IN_CELL = Regex(rf"(?:\d{{1,2}}|[{_M}]{{1,2}})[./-](?:\d{{1,2}}|[{_M}]{{1,2}})")
"""All of a cell below 日期: 3/XX, X.XX."""
_SPACED = Regex(
    rf"(?<![\d.])(?:2[ \u3000]{{1,2}}0|1[ \u3000]{{1,2}}9)[ \u3000]{{1,2}}[\d{_SINGLE}][ \u3000]{{1,2}}[{_SINGLE}](?=[ \u3000]{{0,2}}年)",
    words=("2 ", "1 ", "2\u3000", "1\u3000"),
    begin=True,
)
"""Letter by letter, as titles are read by machines: 2 0 X X 年."""
_TITLED = tuple("结告划案点职想路")
"""What titles end with, behind which their year may stand: 工作总结20_."""
_JOINTS = ("-", "/", ".")
_TO = tuple("-–—─~～至到")
"""Between the first year of a span and the last: 20*—20*年."""
_SHAPE = frozenset("○◯□▲△")
_PARTS_OF_DAY = ((2, "月份"), (3, "日期"), (4, "日期"))
_FORMAT = Regex(r"格式|命名|形如|写成")
_FILE = Regex(r"[.\\/][A-WYZa-wyz]")
FORMS = (
    _BARE_CENTURY,
    _UNFINISHED,
    _STAND_INS,
    _LETTERS,
    _WHOLE_DATE,
    _SPELLED_OUT,
    _UNSIGNED,
    _YEARLESS,
    _ZEROS,
    _SPACED,
    _CUT_SHORT,
)
"""What blanks of BL002 look like besides."""


@blank("BL002")
def years(ground: Ground) -> Iterator[Found]:
    """年份或日期没有填：20xx年、202_年、X月X日。

    旧稿改用时，年份最容易漏。

    怎么认：20、200、202 后面跟着占位符号，或者占位符号后面是年、年度、学年、月、日。
    起止年份算两处，年月日算三处。“人均20xx元”是数字，归 BL001；文件名、编号里的 202_ 不报。
    """
    text = ground.text
    for both in _STAND_INS.finditer(text):
        yield Found(*both.span(1), label="月份")
        yield Found(*both.span(2), label="日期")
    for pattern in (_UNFINISHED, _SPELLED_OUT, _UNSIGNED, _YEARLESS, _ZEROS, _SPACED):
        for whole in pattern.finditer(text):
            yield Found(*whole.span())
    for cut in _CUT_SHORT.finditer(text):
        if not _COUNTING.search(text, max(0, cut.start() - 8), cut.start()) and not _SHORT.search(
            text, *ground.line(cut.start())
        ):
            yield Found(*cut.span(), message="年份没有写全：20年，要写出四位数")
    for start, end in ground.masks:
        if (text[start - 1 : start] in _JOINTS or text[end : end + 1] in _JOINTS) and _is_day_in_cell(ground, start):
            yield Found(start, end, label="日期" if text[start - 1 : start] in _JOINTS else "月份")
            continue
        if text[start - 1 : start] in ("-", "/", ".") and (day := _masked_days(text, start)):
            yield from (Found(*day.span(group), label=label) for group, label in _PARTS_OF_DAY if day[group])
            continue
        if text[start - 1 : start] == "." and _DAY_OF_RANGE.search(text, max(0, start - 16), start):
            yield Found(start, end, label="日期")
            continue
        if head := _HEAD.search(text, max(0, start - 3), start):
            m = _CENTURY.match(text, head.start())
            if m and m.end() >= end and _is_year(ground, m):
                yield from _century(text, m)
                continue
        if _is_span_of_years(text, start, end):
            continue
        if _is_shape_of_day(text, start, end):
            yield Found(start, end)
            continue
        if end - start == 4 and (day := _PARTS.match(text, end)) and _is_written_out(text, start, day):
            yield Found(start, end, label="年份")
            yield Found(*day.span(1), label="月份")
            yield Found(*day.span(2), label="日期")
            continue
        m = _DATE.match(text, start)
        if m and _is_dated(text, m.end()) and not (m[0][0] in "○◯" and text[start - 1 : start] in _NUMERALS):
            yield Found(*m.span())
    for m in _BARE_CENTURY.finditer(text):
        yield Found(*m.span())
    for m in _WHOLE_DATE.finditer(text):
        line_start, _ = ground.line(m.start())
        if not _FORMAT.search(text, line_start, m.start()):
            yield Found(*m.span(), label="日期")
    for m in _LETTERS.finditer(text):
        yield from _spelled(ground, m)


def _is_day_in_cell(ground: Ground, at: int) -> bool:
    """Whether the mask at ``at`` is part of a day and month that a cell below 日期 holds."""
    return _DAY_IN_CELL.fullmatch(ground.text, *cell(ground, at)) is not None and wants_day(ground, at)


def _masked_days(text: str, start: int) -> re.Match[str] | None:
    """The date that the mask at ``start`` is the first of."""
    for length in (5, 7, 8):
        m = _MASKED_DAYS.match(text, max(0, start - length))
        if m and (m[1] != "." or m[0].isupper()) and start in (m.start(2), m.start(4)):
            return m
    return None


def _is_written_out(text: str, start: int, day: re.Match[str]) -> bool:
    """Whether four masks and these parts are a whole date: XXXX-XX-XX; not part of a number or of an address."""
    if not day[2] or len(day[1]) != 2 or len(day[2]) != 2 or text[day.end(1)] != text[day.start()]:
        return False
    return not (start and _JOINED.match(text, start - 1)) and not _JOINED.match(text, day.end())


def _is_span_of_years(text: str, start: int, end: int) -> bool:
    """Whether years are counted: 连续X年, X年来."""
    end, short = past_space(text, end), end - start < 3
    if short and text.startswith(("年，", "年；", "年。"), end) and _OBJECT.search(text, max(0, start - 2), start):
        return True
    return text.startswith("年", end) and (
        _COUNTING.search(text, max(0, start - 3), start) is not None or _COUNTED.match(text, end) is not None
    )


def _is_shape_of_day(text: str, start: int, end: int) -> bool:
    """Whether a single shape stands in a whole date, and is no box: ○月○日."""
    sign, left, right = text[start], text[start - 1 : start], text[end : end + 1]
    if end - start > 1 or sign not in _SHAPE:
        return False
    if right == "月" and is_han(left) and text[end + 1 : end + 2] in ("底", "初", "末", "上", "中", "下"):
        return True
    return (right == "月" and (left == "年" or text.startswith(sign + "日", end + 1))) or (
        right == "日"
        and left == "月"
        and (text[start - 2 : start - 1] == sign or text[start - 2 : start - 1].isdigit())
    )


def _is_dated(text: str, at: int) -> bool:
    """Whether 年, 月 or 日 follows, if only behind the other end of a range: x-x月."""
    if dated(text, past_space(text, at)):
        return True
    m = _RANGE.match(text, at) if text[at : at + 1] in _DASHES else None
    return m is not None and dated(text, past_space(text, m.end())) > 0


def _century(text: str, m: re.Match[str]) -> Iterator[Found]:
    """A year and the month and day joined to it: 20xx.xx.xx."""
    yield Found(*m.span())
    if part := _PARTS.match(text, m.end()):
        if not part[1].isdigit():
            yield Found(*part.span(1), label="月份")
        if part[2]:
            yield Found(*part.span(2), label="日期")


def _spelled(ground: Ground, m: re.Match[str]) -> Iterator[Found]:
    """YYYY年MM月DD日, where the sentence does not speak of a format."""
    line_start, _ = ground.line(m.start())
    if _FORMAT.search(ground.text, line_start, m.start()):
        return
    yield Found(m.start(), m.start(1) if m[1] else m.end())
    for group in (2, 4):
        if m[group]:
            yield Found(*m.span(group))


def _is_year(ground: Ground, m: re.Match[str]) -> bool:
    text, end = ground.text, m.end()
    if text[m.start() - 1 : m.start()] in ("[", "〔", "［", "【") and _SIGNED_BEHIND.match(text, end):
        return True
    if end - m.start() == 3 and not text.startswith("年", past_space(text, end)) and text[end : end + 1] not in _TO:
        return text[m.start() - 1 : m.start()] in _TITLED
    if _YEAR_BEHIND.match(text, end) or _DAY_BEHIND.match(text, end):
        return True
    if (day := _PARTS.match(text, end)) and day[2] and text[m.start() - 1 : m.start()] not in ("/", "-", "\\", "_"):
        return not text.startswith((".", "/", "-", "_"), day.end()) or text.startswith((". ", ".\n"), day.end())
    if ground.measures.counted(text, past_space(text, end)) or _FILE.match(text, end):
        return False
    line_start, line_end = ground.line(m.start())
    left = text[line_start : m.start()].rstrip()[-1:]
    right = text[end:line_end].lstrip().removeprefix(",").lstrip()[:1]
    return any(is_han(side) or side in _CHINESE_MARKS for side in (left, right))
