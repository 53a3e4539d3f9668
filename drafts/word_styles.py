"""What the paragraph styles of a Word document say about headings and lists (ISO/IEC 29500-1, 17.7)."""

from __future__ import annotations

import re

from drafts.typed import TYPE_CHECKING, NamedTuple
from drafts.word_xml import Package, w

if TYPE_CHECKING:
    from lxml.etree import _Element

HEADING = re.compile(r"(?:heading|标题)\s*([1-9])", re.I)
CODE = ("代码", "code", "html code", "verbatim char")
"""What character styles of code are called, in lower case."""
CODE_BLOCK = ("代码块", "source code", "html preformatted", "macro text")
"""The same of paragraph styles."""
DEEPEST = 20
"""How many styles may rest on each other."""
CONTENTS = re.compile(r"toc (?:\d|heading)|目录\s*\d?|目录标题", re.I)
"""The same of the lines of a table of contents, and of its heading."""


class Style(NamedTuple):
    """``level``: of a heading from 1; 0: none. ``list``: number definition and level; None: no list.

    ``lister``: the id of the style that says so. ``contents``: a line of a table of contents.
    """

    title: bool = False
    level: int = 0
    list: tuple[str, int] | None = None
    quote: bool = False
    code: bool = False
    bold: bool = False
    italic: bool = False
    contents: bool = False
    lister: str = ""


class _Declared(NamedTuple):
    name: str
    base: str
    level: int | None
    list: tuple[str, int] | None
    bold: bool | None
    italic: bool | None


class Styles:
    """By style id; an unknown one is plain."""

    def __init__(self, package: Package) -> None:
        self._declared: dict[str, _Declared] = {}
        self._known: dict[str, Style] = {}
        for element in package.read("styles", {w("style")}):
            name, base = element.find(w("name")), element.find(w("basedOn"))
            self._declared[element.get(w("styleId"), "")] = _Declared(
                name.get(w("val"), "") if name is not None else "",
                base.get(w("val"), "") if base is not None else "",
                outline(element),
                numbered(element),
                switch(element, "b"),
                switch(element, "i"),
            )

    def of(self, style_id: str) -> Style:
        if style_id not in self._known:
            self._known[style_id] = self._worked_out(style_id)
        return self._known[style_id]

    def _worked_out(self, style_id: str) -> Style:
        level: int | None = None
        number: tuple[str, int] | None = None
        title = quote = code = contents = False
        lister = ""
        bold: bool | None = None
        italic: bool | None = None
        for _ in range(DEEPEST):
            declared = self._declared.get(style_id)
            if declared is None:
                break
            named = HEADING.fullmatch(declared.name.strip())
            own = int(named[1]) if named else declared.level
            level = own if level is None else level
            if number is None and declared.list is not None:
                number, lister = declared.list, style_id
            title = title or declared.name.strip().lower() in ("title", "标题")
            quote = quote or declared.name.strip().lower() in ("quote", "引用")
            code = code or declared.name.strip().lower() in (*CODE_BLOCK, *CODE)
            contents = contents or CONTENTS.fullmatch(declared.name.strip()) is not None
            bold = declared.bold if bold is None else bold
            italic = declared.italic if italic is None else italic
            style_id = declared.base
        return Style(title, level or 0, number, quote, code, bool(bold), bool(italic), contents, lister)


def switch(element: _Element, name: str) -> bool | None:
    """Whether the run properties of a style or a run switch something on, such as ``b`` (17.3.2); None: not told."""
    found = element.find(f"{w('rPr')}/{w(name)}")
    return None if found is None else found.get(w("val"), "1") not in ("0", "false", "off", "none")


def outline(element: _Element) -> int | None:
    """The heading level, from 1, that paragraph properties give; 0 for body text, None where they say nothing."""
    found = element.find(f"{w('pPr')}/{w('outlineLvl')}")
    if found is None:
        return None
    value = found.get(w("val"), "")
    return int(value) + 1 if value in tuple("01234567") else 0


def numbered(element: _Element) -> tuple[str, int] | None:
    """The number definition and level, from 0, that paragraph properties give."""
    found = element.find(f"{w('pPr')}/{w('numPr')}")
    if found is None:
        return None
    number, level = found.find(w("numId")), found.find(w("ilvl"))
    deep = level.get(w("val"), "0") if level is not None else "0"
    return (number.get(w("val"), "0") if number is not None else "", int(deep) if deep in tuple("012345678") else 0)
