"""The blanks of a draft, in order: what belongs there, and how to fill one."""

from __future__ import annotations

import re
from dataclasses import dataclass

from drafts.edit import Edit
from drafts.span import Span
from sections.check import check
from sections.label import LOOK_AHEAD, LOOK_BACK, guess
from sections.rules.bl_all import RULES
from sections.view import View

_WHOLE_HINT = frozenset({"BL008", "BL009"})
_SHARED = frozenset({"年份", "单位名称", "单位", "姓名"})
_PLACE_NAME = re.compile(r"(?:省|市|区|县|州|旗|乡|镇|村|街道|社区|自治区|开发区|高新区|新区)名$")
_FIGURE = re.compile(r"[\d０-９零〇一二三四五六七八九十百千万亿两几数余多.,．，\-–—~～至/%％]+")
_LETTER = re.compile(r"[A-Za-z]")
_GAP_FIGURE = re.compile(r"[，。；,;]")


@dataclass(frozen=True, slots=True)
class Blank:
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


@dataclass(frozen=True, slots=True)
class Filling:
    """``edit``: what fills the blank. ``warning``: a Chinese sentence where the value looks wrong, else empty."""

    edit: Edit
    warning: str = ""


def blanks(view: View) -> tuple[Blank, ...]:
    """Every blank of ``view`` that is not switched off, by position."""
    return tuple(_blank(view, f.code, f.span, f.label) for f in check(view, RULES).findings)


def _blank(view: View, code: str, span: Span, label: str) -> Blank:
    told = guess(view.before(span.start, LOOK_BACK), span.of(view.text), view.after(span.end, LOOK_AHEAD))
    name = label or told.name or "内容"
    shared = name in _SHARED or bool(_PLACE_NAME.search(name)) or name.endswith("名称")
    return Blank(span, code, name, told.unit, view.sentence(span.start), view.matched.part_at(span.start).id, shared)


def fill(text: str, blank: Blank, value: str) -> Filling:
    """The edit that puts ``value`` into ``blank`` of ``text``."""
    value = value.strip()
    start, end = blank.span.start, blank.span.end
    if blank.unit and value.endswith(blank.unit) and text.startswith(blank.unit, end):
        value = value[: -len(blank.unit)].rstrip()
    if blank.code == "BL012":
        return Filling(Edit(start, start, value))
    if blank.code == "BL013":
        return Filling(Edit(end, end, f" {value}"))
    return Filling(Edit(start, end, value))
