"""Automatic numbers of a Word document, as its reader sees them (ISO/IEC 29500-1, 17.9)."""

from __future__ import annotations

import re

from drafts.typed import TYPE_CHECKING, NamedTuple
from drafts.word_counting import number_text
from drafts.word_xml import Package, w

if TYPE_CHECKING:
    from lxml.etree import _Element

LEVELS = 9
_PLACE = re.compile(r"%([1-9])")


class Level(NamedTuple):
    """``text``: with %1 … for the numbers of the levels. ``form``: ST_NumberFormat. ``style``: whose number it is.

    ``legal``: all numbers in it Arabic. ``after``: the level, from 1, behind which it begins anew; 0: never.
    """

    start: int = 1
    form: str = "decimal"
    text: str = ""
    style: str = ""
    legal: bool = False
    after: int = LEVELS


class Numbers:
    """Counts on as the paragraphs come."""

    def __init__(self, package: Package) -> None:
        abstract: dict[str, dict[int, Level]] = {}
        by_style: dict[str, dict[int, Level]] = {}
        linked: dict[str, str] = {}
        self._levels: dict[str, dict[int, Level]] = {}
        self._counted: dict[str, list[int]] = {}
        self._shared: dict[str, str] = {}
        for element in package.read("numbering", {w("abstractNum"), w("num")}):
            if element.tag == w("abstractNum"):
                levels = {_number(level.get(w("ilvl")), 0): _level(level) for level in element.findall(w("lvl"))}
                name = element.get(w("abstractNumId"), "")
                abstract[name] = levels
                if style := _value(element, "styleLink"):
                    by_style[style] = levels
                if style := _value(element, "numStyleLink"):
                    linked[name] = style
                continue
            name, rests_on = element.get(w("numId"), ""), _value(element, "abstractNumId")
            known = by_style.get(linked.get(rests_on, ""), {}) or abstract.get(rests_on, {})
            self._levels[name] = dict(known)
            self._shared[name] = rests_on
            for override in element.findall(w("lvlOverride")):
                self._override(name, rests_on, override)

    def _override(self, name: str, rests_on: str, override: _Element) -> None:
        deep = _number(override.get(w("ilvl")), 0)
        told = override.find(w("lvl"))
        if told is not None:
            self._levels[name][deep] = _level(told)
        if override.find(w("startOverride")) is not None:
            start = _number(_value(override, "startOverride"), 1)
            self._levels[name][deep] = self._levels[name].get(deep, Level())._replace(start=start)
            self._shared[name] = f"{rests_on}/{name}"

    def level_of(self, name: str, style: str) -> int | None:
        """The level of the list ``name`` that is numbered by the paragraph style; None: none is."""
        return next(
            (deep for deep, level in self._levels.get(name, {}).items() if style and level.style == style), None
        )

    def next(self, name: str, deep: int) -> str:
        """The number of the next paragraph of this list, with what stands around it; ``-`` for a bullet, else empty."""
        levels = self._levels.get(name)
        level = levels.get(deep) if levels else None
        if levels is None or level is None:
            return ""
        if level.form == "bullet":
            return "-"
        counted = self._counted.setdefault(self._shared[name], [])
        while len(counted) <= deep:
            counted.append(0)
        counted[deep] = max(counted[deep] + 1, level.start) if counted[deep] else level.start
        for below in range(deep + 1, len(counted)):
            after = levels.get(below, Level()).after
            if after and deep < min(after, below):
                counted[below] = 0
        if level.form == "none":
            return _PLACE.sub("", level.text).strip()

        def shown(match: re.Match[str]) -> str:
            place = int(match[1]) - 1
            about = levels.get(place, level)
            number = counted[place] if place < len(counted) and counted[place] else about.start
            return number_text(max(number, 1), "decimal" if level.legal else about.form)

        return _PLACE.sub(shown, level.text).strip()


def _level(element: _Element) -> Level:
    legal = element.find(w("isLgl"))
    return Level(
        _number(_value(element, "start"), 1),
        _value(element, "numFmt") or "decimal",
        _value(element, "lvlText"),
        _value(element, "pStyle"),
        legal is not None and legal.get(w("val"), "1") not in ("0", "false", "off"),
        _number(_value(element, "lvlRestart"), LEVELS),
    )


def _value(element: _Element, name: str) -> str:
    found = element.find(w(name))
    return found.get(w("val"), "") if found is not None else ""


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text and re.fullmatch(r"\d{1,6}", text) else otherwise
