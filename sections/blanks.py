"""The blanks of a draft, in order: what belongs there, and how to fill one."""

from __future__ import annotations

import re

from drafts.edit import Edit
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import NamedTuple
from sections.check import check
from sections.label import LOOK_AHEAD, LOOK_BACK, guess
from sections.measure import measured, past_space
from sections.view import View

GAP = "BL012"
"""Nothing stands there: a value goes in front of the span."""
EMPTY = "BL013"
"""An empty item or a bare heading: a value goes behind the span."""
_UNITLESS = frozenset({"BL009", "BL011", EMPTY, "BL014"})
_LONG = frozenset({"BL008", "BL009", EMPTY})
"""Codes of blanks that may take whole paragraphs; elsewhere a value is one line."""

_SHARED = Regex(r"(?:年份|单位|名称|地名|[省市区县州旗乡镇村]名|街道名|社区名)$|^(?:org|unit|year|place)$")
_FIGURE = Regex(
    r"[约近超逾达]?[\d０-９零〇一二三四五六七八九十百千万亿两几数余多半.,．，:：]+(?:[-—–~～至到][\d.]+)?[%％‰]?(?:余|多)?"
)
_STILL_BLANK = Regex(r"[XxＸｘ×]{2,}|[_＿]{2,}|\*{2,}|【待|待[补填定]|某某")
_BLANK_YEAR = Regex(r"(?:19|20)\d?")
_MARKS_BEFORE = ("约", "近", "超", "共", "第", "达", "逾")
_ITEM = Regex(r"[-+*•●·]|\d+[.、．)]|[（(]\d+[)）]")


class Blank(NamedTuple):
    """``span``: what a value replaces, in code points. ``label``: what belongs there; ``unit``: what stands behind it.

    ``sentence``: the sentence around it. ``part``: id of the part of the draft. ``shared``: blanks with this label
    likely want the same value everywhere.
    """

    span: Span
    code: str
    label: str
    unit: str
    sentence: Span
    part: str
    shared: bool


class Filling(NamedTuple):
    """``edit``: what fills the blank. ``warning``: a Chinese sentence where the value looks wrong, else empty."""

    edit: Edit
    warning: str = ""


def blanks(view: View) -> tuple[Blank, ...]:
    """Every blank of ``view`` that is not switched off, by position."""
    from sections.rules import family  # rules of other families ask for blanks themselves

    return tuple(blank_of(view, f.code, f.span, f.label) for f in check(view, family("BL")).findings)


def blank_of(view: View, code: str, span: Span, label: str) -> Blank:
    end = span.start if code == GAP else span.end
    told = guess(view.before(span.start, LOOK_BACK), view.text[span.start : end], view.after(end, LOOK_AHEAD))
    name = label or told.name or "内容"
    unit = "" if code in _UNITLESS else told.unit
    shared = code not in (GAP, EMPTY) and _SHARED.search(name) is not None
    return Blank(span, code, name, unit, view.sentence(span.start), view.matched.part_at(span.start).id, shared)


def fill(text: str, blank: Blank, value: str) -> Filling:
    """How ``value`` is put into ``blank`` of ``text``: a unit that stands there already is not doubled.

    A doubtful value is put in all the same; the warning says what is doubtful.
    """
    start, end = blank.span.start, blank.span.end
    value = value.strip() if blank.code in _LONG else " ".join(value.split())
    if blank.code == EMPTY:
        return Filling(_below(text, blank.span, value), _doubt(blank, "", value))
    if blank.code == GAP:
        value = _undoubled(text[:start], value, text[start:])
        return Filling(Edit(start, start, value), _doubt(blank, "", value))
    original = blank.span.of(text)
    value = _whole_year(original, _undoubled(text[:start], value, text[end:]), text[end:])
    return Filling(Edit(start, end, value), _doubt(blank, original, value))


def _below(text: str, span: Span, value: str) -> Edit:
    """Behind the mark of an empty item; below a bare heading."""
    if _ITEM.match(text, span.start):
        return Edit(span.end, span.end, f" {value}")
    line_end = text.find("\n", span.end)
    line_end = len(text) if line_end < 0 else line_end - (text[line_end - 1] == "\r")
    return Edit(line_end, line_end, f"\n\n{value}")


def _undoubled(before: str, value: str, after: str) -> str:
    """``value`` without what stands in front of it or behind it already: 24期 before 期."""
    for length in range(min(len(value) - 1, 6), 0, -1):
        tail = value[-length:]
        if after.startswith(tail) and not tail[0].isdigit() and not tail.isspace():
            value = value[:-length].rstrip()
            break
    if len(value) > 1 and value[0] in _MARKS_BEFORE and before.endswith(value[0]):
        value = value[1:]
    return value


def _whole_year(original: str, value: str, after: str) -> str:
    """``2025`` where only the missing digits of ``202_`` were given."""
    known = _BLANK_YEAR.match(original)
    if known and value.isdigit() and len(known[0]) + len(value) == 4 and not measured(after, past_space(after, 0)):
        return known[0] + value
    return value


def _doubt(blank: Blank, original: str, value: str) -> str:
    if not value:
        return f"“{blank.label}”什么也没有填"
    if value == original or _STILL_BLANK.search(value):
        return f"“{blank.label}”填的“{value}”看起来还是空的"
    if blank.code in _LONG:
        return ""
    unit = blank.unit.strip()
    if unit in ("年", "年度", "学年") or blank.label.endswith("年份"):
        return _doubtful_year(blank.label, value)
    if unit in ("月", "日"):
        return _doubtful_day(unit, value)
    if unit and measured(unit, 0) == len(unit):
        return _doubtful_figure(blank.label, unit, value)
    if blank.label.endswith(("名", "姓名", "地名")) and re.fullmatch(r"[\d.%％]+", value):
        return f"这里要填{blank.label}，填的却是数字“{value}”"
    return ""


def _doubtful_year(label: str, value: str) -> str:
    number = re.fullmatch(r"(\d{4})(?:[-—–~～/](\d{2,4}))?", value)
    if number and 1949 <= int(number[1]) <= 2100:
        return ""
    if re.fullmatch(r"[二一][〇○零九][〇○零一二三四五六七八九]{2}", value) or re.fullmatch(
        r"\d{1,2}|[一二三四五六七八九十]{1,3}", value
    ):
        return ""
    return f"“{label}”要填四位数的年份，填的是“{value}”"


def _doubtful_day(unit: str, value: str) -> str:
    most = 12 if unit == "月" else 31
    if value.isdigit() and not 1 <= int(value) <= most:
        return f"没有{value}{unit}：{unit}份只有 1 到 12" if unit == "月" else f"没有{value}日：一个月最多 31 日"
    if _FIGURE.fullmatch(value) or value in ("正", "冬", "腊"):
        return ""
    return f"这里要填{unit}，填的是“{value}”"


def _doubtful_figure(label: str, unit: str, value: str) -> str:
    if not _FIGURE.fullmatch(value):
        return f"“{label}”后面是“{unit}”，这里该填数字，填的是“{value}”"
    number = re.fullmatch(r"(\d+(?:\.\d+)?)[%％]?", value)
    if unit in ("%", "％") and label.endswith("率") and "增长" not in label and number and float(number[1]) > 100:
        return f"“{label}”填的是 {value}，超过了 100%"
    return ""
