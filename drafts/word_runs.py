"""The runs of a Word document's paragraphs as a reader sees them; what is left out or was changed is kept count of."""

from __future__ import annotations

import re

from drafts.typed import TYPE_CHECKING, NamedTuple
from drafts.word_places import Place
from drafts.word_styles import Styles, switch
from drafts.word_words import PLAIN, Look, Words
from drafts.word_xml import w

if TYPE_CHECKING:
    from lxml.etree import _Element

RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
GONE = frozenset({"del", "moveFrom"})
COME = frozenset({"ins", "moveTo"})
_THROUGH = frozenset({"smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo"})
_GRAPHIC = frozenset({"drawing", "pict", "AlternateContent", "object"})
_ADDRESS = re.compile(r'HYPERLINK\s+"((?:https?://|mailto:)[^\s()<>"]+)"')
_SYMBOLS = {"f0fe": "☑", "f0a8": "□", "f0fc": "✓", "f06c": "●", "f0b7": "•", "f0d8": "➢"}


class Told(NamedTuple):
    """A tracked change in a paragraph, ``start`` and ``end`` in its text as it is shown."""

    inserted: bool
    moved: bool
    by: str
    at: str
    text: str
    start: int
    end: int


class Runs:
    """``left_out``: places by what it is. ``notes``: kind and id of the footnotes called for, in order.

    ``begun``, ``ended``, ``changed``: comments and changes of the paragraph last read, by places in its text.
    """

    def __init__(self, styles: Styles, links: dict[str, str]) -> None:
        self._styles, self._links = styles, links
        self.left_out: dict[str, list[Place]] = {}
        self.notes: list[tuple[str, str]] = []
        self._numbers: dict[tuple[str, str], int] = {}
        self.in_contents = False
        self.begin(Place())

    def begin(self, place: Place) -> None:
        """Forget the paragraph before; the next is at ``place``."""
        self._place = place
        self._fields: list[list[str]] = []
        self.begun: list[tuple[str, int]] = []
        self.ended: list[tuple[str, int]] = []
        self.changed: list[Told] = []

    def walk(self, element: _Element, words: Words, *, plain: bool, link: str = "") -> None:
        """Add what a reader sees of the children of ``element``. ``plain``: without marks but those of code."""
        for child in element:
            name = local(child)
            if name == "r":
                look = self._look(child, link)
                self._run(child, words, PLAIN._replace(code=look.code) if plain else look)
            elif name in GONE:
                self._deleted(child, words)
            elif name in COME:
                start = words.length
                self.walk(child, words, plain=plain, link=link)
                self._tell(child, words.plain()[start:], start, words.length)
            elif name == "hyperlink":
                address = self._links.get(child.get(f"{{{RELATIONS}}}id", ""), "")
                self.walk(child, words, plain=plain, link=address)
            elif name in _THROUGH:
                self.walk(child, words, plain=plain, link=link)
            elif name == "commentRangeStart":
                self.begun.append((child.get(w("id"), ""), words.length))
            elif name == "commentRangeEnd":
                self.ended.append((child.get(w("id"), ""), words.length))
            elif name in ("oMath", "oMathPara"):
                words.add("".join(t.text or "" for t in child.iter() if local(t) == "t"))
                self.leave_out("公式只导入了文字")

    def leave_out(self, what: str) -> None:
        """``what``: a Chinese word for a thing, or a clause that says what became of it."""
        self.left_out.setdefault(what, []).append(self._place)

    def _look(self, run: _Element, link: str) -> Look:
        style = run.find(f"{w('rPr')}/{w('rStyle')}")
        of_style = self._styles.of(style.get(w("val"), "") if style is not None else "")
        if of_style.code:
            return Look(switch(run, "b") is True, switch(run, "i") is True, True, link)
        bold, italic = switch(run, "b"), switch(run, "i")
        return Look(of_style.bold if bold is None else bold, of_style.italic if italic is None else italic, False, link)

    def _run(self, run: _Element, words: Words, look: Look) -> None:
        if switch(run, "vanish"):
            return
        for child in run:
            name = local(child)
            if name == "fldChar":
                self._field(child.get(w("fldCharType"), ""))
            elif name == "instrText":
                if self._fields:
                    self._fields[-1][1] += child.text or ""
            elif not any(state == "code" for state, _ in self._fields):
                self._shown(name, child, words, look)

    def _field(self, kind: str) -> None:
        """A field's code, which nobody sees, begins or ends."""
        if kind == "begin":
            self._fields.append(["code", ""])
        elif kind == "separate" and self._fields:
            self._fields[-1][0] = "result"
            self.in_contents = self.in_contents or self._fields[-1][1].split()[:1] == ["TOC"]
        elif kind == "end":
            if self._fields:
                self._fields.pop()
            else:
                self.in_contents = False

    def _shown(self, name: str, child: _Element, words: Words, look: Look) -> None:
        if name == "t":
            address = next((found[1] for _, code in self._fields if (found := _ADDRESS.search(code))), "")
            words.add((child.text or "").replace("\xad", ""), look._replace(link=address) if address else look)
        elif name in ("tab", "ptab"):
            words.add("\t", look)
        elif name in ("br", "cr"):
            words.add("\n" if child.get(w("type")) in (None, "textWrapping") else "")
        elif name == "noBreakHyphen":
            words.add("-", look)
        elif name == "sym":
            words.add(_SYMBOLS.get(child.get(w("char"), "").lower(), "□"), look)
        elif name in ("footnoteReference", "endnoteReference"):
            note = f"{name[:-9]}s", child.get(w("id"), "")
            if note not in self._numbers:
                self.notes.append(note)
                self._numbers[note] = len(self.notes)
            words.add_mark(f"[^{self._numbers[note]}]")
        elif name == "ruby":
            for base in child.iter(w("rubyBase")):
                for run in base.iter(w("r")):
                    self._run(run, words, look)
        elif name in _GRAPHIC:
            self.leave_out(_graphic(child))

    def _deleted(self, element: _Element, words: Words) -> None:
        text = "".join(t.text or "" for t in element.iter(w("t"), w("delText")))
        self._tell(element, text, words.length, words.length)

    def _tell(self, element: _Element, text: str, start: int, end: int) -> None:
        if text:
            name = local(element)
            by, at = element.get(w("author"), ""), element.get(w("date"), "")
            self.changed.append(Told(name in COME, name.startswith("move"), by, at, text, start, end))


def local(element: _Element) -> str:
    """The local name; comments and processing instructions have none."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _graphic(element: _Element) -> str:
    names = {local(child) for child in element.iter()}
    if "txbxContent" in names or "textbox" in names:
        return "文本框"
    if "OLEObject" in names or local(element) == "object":
        return "嵌入的对象"
    return "图片" if names & {"pic", "blip", "imagedata"} or len(names) == 1 else "图形"
