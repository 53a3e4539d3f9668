"""Automatic numbers of a Word document, as its reader sees them (ISO/IEC 29500-1, 17.9)."""

from __future__ import annotations

import re
import zipfile
from typing import TYPE_CHECKING, NamedTuple

from drafts.numeral import han_text
from drafts.word_xml import read_part, w

if TYPE_CHECKING:
    from lxml.etree import _Element

LEVELS = 9
_PLACE = re.compile(r"%([1-9])")


class Level(NamedTuple):
    """``text``: with %1 … for the numbers of the levels. ``form``: ST_NumberFormat."""

    start: int = 1
    form: str = "decimal"
    text: str = ""


class Numbers:
    """Counts on as the paragraphs come."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        abstract: dict[str, dict[int, Level]] = {}
        self._levels: dict[str, dict[int, Level]] = {}
        self._counted: dict[str, list[int]] = {}
        self._shared: dict[str, str] = {}
        for element in read_part(archive, "word/numbering.xml", {w("abstractNum"), w("num")}):
            if element.tag == w("abstractNum"):
                levels = {}
                for level in element.findall(w("lvl")):
                    levels[_number(level.get(w("ilvl")), 0)] = Level(
                        _number(_value(level, "start"), 1),
                        _value(level, "numFmt") or "decimal",
                        _value(level, "lvlText"),
                    )
                abstract[element.get(w("abstractNumId"), "")] = levels
                continue
            name, rests_on = element.get(w("numId"), ""), _value(element, "abstractNumId")
            self._levels[name] = dict(abstract.get(rests_on, {}))
            self._shared[name] = rests_on
            for override in element.findall(w("lvlOverride")):
                deep = _number(override.get(w("ilvl")), 0)
                if override.find(w("startOverride")) is not None:
                    start = _number(_value(override, "startOverride"), 1)
                    self._levels[name][deep] = self._levels[name].get(deep, Level())._replace(start=start)
                    self._shared[name] = f"{rests_on}/{name}"

    def next(self, name: str, deep: int) -> str:
        """The number of the next paragraph of this list, with what stands around it; ``-`` for a bullet, else empty."""
        levels = self._levels.get(name)
        level = levels.get(deep) if levels else None
        if levels is None or level is None:
            return ""
        if level.form == "bullet":
            return "-"
        counted = self._counted.setdefault(self._shared[name], [])
        del counted[deep + 1 :]
        while len(counted) <= deep:
            counted.append(levels.get(len(counted), Level()).start - 1)
        counted[deep] += 1
        if level.form == "none":
            return _PLACE.sub("", level.text)

        def shown(match: re.Match[str]) -> str:
            place = int(match[1]) - 1
            number = counted[place] if place < len(counted) else 0
            return number_text(max(number, 1), levels.get(place, level).form)

        return _PLACE.sub(shown, level.text).strip()


def number_text(number: int, form: str) -> str:
    """``number`` in one of Word's forms; Arabic where the form is none of those in use in Chinese offices."""
    if form in (
        "chineseCounting",
        "chineseCountingThousand",
        "japaneseCounting",
        "taiwaneseCountingThousand",
        "ideographDigital",
    ):
        return han_text(number) if number < 100 else str(number)
    if form == "decimalEnclosedCircle" and number <= 20:
        return chr(0x245F + number)
    if form == "decimalFullWidth":
        return str(number).translate({48 + n: 0xFF10 + n for n in range(10)})
    if form in ("upperLetter", "lowerLetter"):
        letter = chr(65 + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter if form == "upperLetter" else letter.lower()
    if form in ("upperRoman", "lowerRoman") and number < 4000:
        return _roman(number) if form == "upperRoman" else _roman(number).lower()
    return str(number)


def _roman(number: int) -> str:
    signs = (
        (1000, "M"),
        (900, "CM"),
        (500, "D"),
        (400, "CD"),
        (100, "C"),
        (90, "XC"),
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    )
    text = ""
    for value, sign in signs:
        text += sign * (number // value)
        number %= value
    return text


def _value(element: _Element, name: str) -> str:
    found = element.find(w(name))
    return found.get(w("val"), "") if found is not None else ""


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text and re.fullmatch(r"\d{1,6}", text) else otherwise
