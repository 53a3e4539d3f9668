"""What BL012 finds: a figure or a name left out without a trace."""

from __future__ import annotations

from functools import cache

from drafts import regex as re
from drafts.han import is_han
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from drafts.words import Words, is_swept
from sections.bare import CELL
from sections.label import LOOK_AHEAD, guess
from sections.rules.bl_claims import Found, Ground, blank
from sections.rules.bl_gap_front import DONE, MAY_END, NUMERALS, Unit, may_lead
from sections.rules.bl_gap_lacking import FIGURE
from sections.rules.bl_gap_left import in_sentence, left_over
from sections.rules.bl_gap_patterns import PATTERNS
from sections.rules.bl_gap_table import FIRSTS, LONGEST, every_unit, units_at

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sections.rules.bl_gap_front import Pattern

SHORT = 600
"""Code points up to which each unit of a text is judged: to make all the words takes longer."""
LONG = 20
"""Code points of the longest line that ends where its sentence does, full stop or not."""
LOOK_BACK = 14
"""Characters in front of a bare unit that are looked at."""

ENOUGH = 2
"""So many gaps that are sure show that a text has lost its figures, if there are no others."""
_STOPS = frozenset("；，。,;")
_MARKS = frozenset("；，。,;、：")
"""Where one of them stands right behind another, what was between them is lost."""
_LACKING = dict.fromkeys(
    "乡 镇 村 社区 街道 县 的 是 位于 族 族自治县 族自治州 族自治乡 有限公司 股份有限公司".split(), "名称"
) | {"同志": "姓名", "任": "姓名", "文件": "文号", "员": "“党”字", "建": "“党”字"}
"""What bare words have lost in front of them that is no figure: 。的县情, 与有限公司合资."""

_LISTED = ("余名", "余户", "余人", "余件", "余个", "余场")
"""Units that stand bare behind 、, too: 干部、余名群众."""
_NO_YEAR_OF = Regex(r"〔[ \u3000]?〕(?=第?\d{1,4}号)", words=("〔〕", "〔 〕", "〔\u3000〕"))


_BY_PATTERN: dict[str, tuple[Pattern, ...]] = {}
for _pattern in PATTERNS:
    for _first in _pattern.firsts:
        _BY_PATTERN[_first] = (*_BY_PATTERN.get(_first, ()), _pattern)
NEAR = 1
"""Characters in front of a unit by which it is looked for: with two there would be a third more words."""


def _signs() -> Iterator[tuple[str, int]]:
    """Words, one of which is wherever a number is missing inside a text, and where in each the bare unit starts."""
    for one in every_unit():
        for unit in one.units:
            yield from ((front[-NEAR:] + unit, len(front[-NEAR:])) for front in one.after)
            if not one.after:
                alone = not one.next or (len(unit) > 1 and not is_han(unit[0]))  # .万元 and km are rare
                yield from ((unit + n, 0) for n in (("",) if alone else one.next) if n or alone)
    for pattern in PATTERNS:
        for front in pattern.behind:
            yield from ((front + first + n, len(front)) for first in pattern.firsts for n in pattern.next)


@cache
def _places_in_signs() -> tuple[Words, dict[str, bytes]]:
    """The words of ``_signs``, and where in each bare units may start, a byte a place: of one byte Python keeps one."""
    places: dict[str, bytes] = {}
    for word, offset in _signs():
        places[word] = bytes({*places.get(word, b""), offset})
    return Words(*places), places


def _candidates(text: str) -> Iterable[int]:
    """Where units start that may be bare, in order; at the ends of a text nothing need stand in front or follow."""
    if len(text) < SHORT and not is_swept(text):
        return [at for at, char in enumerate(text) if char in FIRSTS or char in _BY_PATTERN]
    words, places = _places_in_signs()
    found = {start + offset for start, end in words.places_in(text) for offset in places[text[start:end]]}
    return sorted(found.union(range(min(1, len(text))), range(max(0, len(text) - LONGEST), len(text))))


def _bare_unit(text: str, at: int, before: str) -> str:
    """The unit that stands bare at ``at``, behind ``before``; empty: none."""
    for unit, one in units_at(text[at]):
        if text.startswith(unit, at) and before.endswith(one.after or "") and _fits(one, text, at + len(unit), before):
            return unit
    for pattern in _BY_PATTERN.get(text[at], ()):
        beside = before.endswith(pattern.behind) or not before
        if beside and pattern.may_follow(before) and (m := pattern.bare.match(text, at)):
            return m[1]
    return ""


def _fits(one: Unit, text: str, end: int, before: str) -> bool:
    """Whether a unit that ends at ``end`` is bare there; behind ``after`` it stands."""
    if not one.after:
        marks = "”、" if text.endswith(_LISTED, 0, end) else "”"
        if not may_lead(_leading(one, before), NUMERALS + one.barred, marks):
            return False
    if one.never_after and before.endswith(one.never_after):
        return False
    if one.never and text.startswith(one.never, end):
        return False
    return not one.next or (end == len(text) and "" in one.next) or text.startswith(_said(one.next), end)


def _leading(one: Unit, before: str) -> str:
    """The character in front of a unit; in front of 余人, of a blank before it, too."""
    return (
        before[-2:-1]
        if before.endswith((" ", "\u3000")) and one.units[0].startswith(("余", "个百分点"))
        else before[-1:]
    )


@cache
def _said(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in words if word)


def _lost(ground: Ground, sure: list[tuple[int, int]]) -> Iterable[tuple[int, int]]:
    """What bl_gap_lost.py finds, whose tables are loaded where so many gaps are ``sure`` that it may find anything."""
    if len(sure) < ENOUGH and not ground.lost_figures:
        return ()
    from sections.rules.bl_gap_lost import has_lost_its_figures, lost

    throughout = has_lost_its_figures(ground.text, len(sure)) if ground.is_whole else ground.lost_figures
    return lost(ground.text, sure, throughout=throughout)


@blank("BL012")
def gaps(ground: Ground) -> Iterator[Found]:
    """数字连同占位符号一起没了，只剩下单位。

    有的旧稿把数字整个删掉，连 XX 也没有留下：“投入万元”“占比；”“年，我区”。

    名称、姓名连同量词也会这样丢掉：“在的领导下”“由同志任组长”“共举办，”“占总数的。”

    怎么认：量词、百分号前面该有数而没有数，报的是剩下的那几个字；介词后面、“的”前面什么也没有的，
    动词后面该有数量而只有标点的，也报；全文好几处都这样、剩下的数又不多的，
    “走访次，”“男人、女人”这样单看说不准的也报。“单位：万元”“其余人员”
    “其中，个人”这样本来就没有数的，不报；这条规则宁可漏，不错报。
    """
    text = ground.text
    found: list[tuple[int, int]] = []
    for at in _candidates(text):
        if ground.taken(at) or text[at - 1 : at].isdecimal() or _goes_with_claimed(ground, at):
            continue
        unit = _bare_unit(text, at, text[max(0, at - LOOK_BACK) : at])
        if unit and not _is_cut(text, at, at + len(unit)) and not _is_vague(text, at, at + len(unit)):
            found.append((at, at + len(unit)))
    certain = [(start, end) for start, end in found if text[start] not in _STOPS or not _may_end(text, start)]
    ground.sure_gaps = len(certain)
    lines = {ground.line(start)[0] for start, _ in certain}
    left = [one for one in sorted(left_over(text)) if not (ground.taken(one[0]) or _goes_with_claimed(ground, one[0]))]
    places = [start for start, *_ in left]
    for start, end in found:
        if ground.line(start)[0] in lines or in_sentence(text, start, places):
            yield _found(text, start, end)
    for m in _NO_YEAR_OF.finditer(text):
        yield Found(*m.span(), label="年份", message="文号里缺年份：〔〕")
    for start, end in _lost(ground, certain):
        if not ground.taken(start) and not _is_cut(text, start, end) and not _is_vague(text, start, end):
            yield _found(text, start, end)
    for start, end, lacking in left:
        yield _lacks(text, start, end, lacking)


def _goes_with_claimed(ground: Ground, at: int) -> bool:
    """Whether a blank of another sort stands right in front: 待汇总 期."""
    return at > 1 and ground.taken(at - 2 if ground.text[at - 1] == " " else at - 1)


def _is_cut(text: str, start: int, end: int) -> bool:
    """Whether it ends a line so long that a PDF may have broken it in the midst of a word: 对个 / 人处以罚款."""
    return (
        text[end : end + 1] == "\n"
        and text[start] not in "年月日，。；,;"
        and text.rfind("\n", 0, start) < start - LONG
    )


def _may_end(text: str, at: int) -> bool:
    """Whether what stands in front of the stop at ``at`` may end a sentence without a figure: 门诊量同比增长，"""
    before = text[max(0, at - LOOK_BACK) : at]
    said = next((before.removesuffix(end) for end in MAY_END if before.endswith(end)), "")
    if not is_han(said[-1:]) and said[-1:] not in ("？", "！", "?", "!"):
        return False
    return "%的" in said or not any(map(str.isdecimal, said))


def _is_vague(text: str, start: int, end: int) -> bool:
    """Whether no figure belongs there: behind 若干, at the end of what is quoted, and in the head of a column, 完成%."""
    if text.endswith(("若干", "多少"), 0, start) or text[end : end + 1] == "”":
        return True
    if text[start] == "年" and _is_doubled(text, start):
        return True
    if text[start] in "条款项" and text[start - 2 : start - 1] in tuple("章节条款") and text[start - 1] in "—–-":
        return True
    if text[start] in _STOPS and text.startswith(("增长", "下降", "上升", "提高", "减少"), end):
        return True
    if text[end : end + 2].lstrip(" ")[:1] not in (CELL, "\t", "\n", ""):
        return False
    row = text.rfind("\n", 0, start) + 1
    if text.find(CELL, row, end + 2) >= 0:
        return text.find(CELL, text.rfind("\n", 0, max(0, row - 1)) + 1, row) < 0
    return text.find("\t", row, end + 2) >= 0 and not any(map(str.isdecimal, text[row : text.find("\n", end)]))


def _is_doubled(text: str, at: int) -> bool:
    """Whether what stands there was just said: pages are read twice, 上半年工作总结年上半年工作总结."""
    return any(text.startswith(text[at - length + 1 : at], at + 1) for length in range(6, 24) if length <= at)


def _found(text: str, start: int, end: int) -> Found:
    before = text[max(0, start - LOOK_BACK) : start]
    bare = text[start:end]
    lacking = "姓名" if bare in DONE else _LACKING.get(bare, "名称" if before.endswith(("《中共", "新")) else "")
    if lacking:
        return _lacks(text, start, end, lacking)
    label = guess(before.rpartition("\n")[2], "", text[start : start + LOOK_AHEAD]).name
    return _lacks(text, start, end, "内容" if before[-1:] in _MARKS and bare in _MARKS else FIGURE, label)


def _lacks(text: str, start: int, end: int, what: str, label: str = "") -> Found:
    """What stands bare from ``start`` to ``end``, with ``what`` lacking in front of it."""
    shown = _shown(text[max(0, start - LOOK_BACK) : start], text[start:end])
    return Found(start, end, label=label or ("" if what == FIGURE else what), message=f"“{shown}”这里缺{what}")


def _shown(before: str, bare: str) -> str:
    """The bare unit with a few characters of what stands in front of it in its sentence."""
    line = re.split(r"[。！？\n]", before)[-1]
    said = line.rstrip(" \t\u3000\x1f\0")
    near = re.split(r"[，；、,;：:“（(\s\x1f\0]", said[-4:])[-1] or said[-4:].strip("，；、,;")
    return near + " " * (said < line) + bare
