"""A Word document to the text that its reader sees, as Markdown; what is left out is told.

The document is read paragraph by paragraph, so that a long one takes no more memory than its text. Tracked changes are
read as accepted.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from drafts.block_marks import literal
from drafts.span import Span
from drafts.word_numbers import Numbers
from drafts.word_styles import Styles, numbered, outline, switched_on
from drafts.word_xml import WordError, elements, links, opened, read_part, w

if TYPE_CHECKING:
    from lxml.etree import _Element

TEXT_LIMIT = 2_000_000
"""Code points of the longest text that is taken in."""
COMMENT_LIMIT = 20_000
"""Comments that are taken in."""
MAIN = "word/document.xml"
LINKS = "word/_rels/document.xml.rels"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DELIMITERS = {"": "---", "left": ":--", "center": ":-:", "right": "--:"}
BLANKS = " \t\u3000\xa0\n"
NAMES = {
    **dict.fromkeys(("drawing", "pict", "AlternateContent"), "图片或图形"),
    "object": "嵌入的对象",
    "txbxContent": "文本框",
}
GONE = frozenset({"del", "moveFrom"})
COME = frozenset({"ins", "moveTo"})


class TakenComment(NamedTuple):
    """``span``: what it is on, in code points of the text; None: nothing that is left. ``at``: as in the document."""

    span: Span | None
    by: str
    at: str
    text: str


class Change(NamedTuple):
    """A tracked change, read as accepted. ``inserted``: else taken out."""

    inserted: bool
    by: str
    text: str


class WordText(NamedTuple):
    """``text``: Markdown without front matter. ``notes``: Chinese clauses about what was left out.

    ``headed``: headings are marked; if not, they have to be recognised by their numbers.
    """

    text: str
    notes: tuple[str, ...]
    comments: tuple[TakenComment, ...]
    changes: tuple[Change, ...]
    headed: bool


class _Look(NamedTuple):
    """How a stretch of text looks, as far as Markdown has marks for it."""

    bold: bool = False
    italic: bool = False
    code: bool = False
    link: str = ""

    def marks(self) -> tuple[str, str]:
        """What stands before and behind such a stretch."""
        around = "`" if self.code else "*" * (2 * self.bold + self.italic)
        return (f"[{around}", f"{around}]({self.link})") if self.link else (around, around)


PLAIN = _Look()


class _Words:
    """A paragraph's text as it is put together, and where comments begin and end in it."""

    def __init__(self) -> None:
        self._stretches: list[tuple[str, _Look]] = []
        self._length = 0
        self.begun: list[tuple[str, int]] = []
        self.ended: list[tuple[str, int]] = []

    def add(self, text: str, look: _Look = PLAIN) -> None:
        if self._stretches and self._stretches[-1][1] == look:
            text = self._stretches.pop()[0] + text
            self._length = sum(len(words) for words, _ in self._stretches)
        self._stretches.append((text, look))
        self._length += len(text)

    def begin(self, comment: str) -> None:
        self.begun.append((comment, self._length))

    def end(self, comment: str) -> None:
        self.ended.append((comment, self._length))

    def marked(self) -> str:
        """The text with its marks; the places of comments are from here on those in it."""
        text = ""
        places: list[int] = []
        for words, look in self._stretches:
            bare = words.strip()
            before, behind = look.marks() if bare else ("", "")
            lead = len(words) - len(words.lstrip())
            start = len(text)
            places += [start + n + (len(before) if n >= lead else 0) for n in range(len(words))]
            text += words[:lead] + before + bare + behind + words[lead + len(bare) :]
        places.append(len(text))
        self.begun = [(comment, places[at]) for comment, at in self.begun]
        self.ended = [(comment, places[at - 1] + 1 if at else 0) for comment, at in self.ended]
        return text


def import_word(data: bytes) -> WordText:
    """The text of the document. Raises WordError with a Chinese clause where it cannot be read."""
    with opened(data) as archive:
        return _Import(archive).text()


class _Import:
    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._styles, self._numbers = Styles(archive), Numbers(archive)
        self._links = dict(links(archive, LINKS))
        self._lines: list[str] = []
        self._length = 0
        self._left_out: dict[str, int] = {}
        self._changes: list[Change] = []
        self._begun: dict[str, int] = {}
        self._spans: dict[str, Span] = {}
        self._footnotes: list[str] = []
        self._levels: list[tuple[int, int]] = []
        self._titled = False
        self._item = False

    def text(self) -> WordText:
        for element in elements(self._archive, MAIN, {w("p"), w("tbl")}):
            if element.tag == w("tbl"):
                self._table(element)
            else:
                self._paragraph(element)
            if self._length > TEXT_LIMIT:
                raise WordError(f"全文超过 {TEXT_LIMIT} 字，不像一份报告，请拆成几份")
        self._notes_at_the_foot()
        text = "".join(self._lines)
        notes = tuple(f"{what} {count} 处没有导入" for what, count in self._left_out.items())
        return WordText(text, notes, tuple(self._comments()), tuple(self._changes), bool(self._levels))

    def _put(self, line: str, *, together: bool = False) -> None:
        """Add a line; a blank one before it unless they stand together."""
        if self._lines and not together:
            self._lines.append("\n")
            self._length += 1
        self._lines.append(line + "\n")
        self._length += len(line) + 1

    def _paragraph(self, element: _Element) -> None:
        style = self._styles.of(_style_id(element))
        own = outline(element)
        level = style.level if own is None else own
        heading = bool(level) or style.title
        words = _Words()
        self._walk(element, words, plain=heading or style.bold or style.code)
        whole = words.marked()
        number = self._number(element, style.list)
        if style.code:
            self._put(f"```\n{whole.strip(chr(10))}\n```")
            return
        text = whole.strip(BLANKS)
        if not text and not number:
            self._carry(words, self._length, 0, 0)
            return
        lead = len(whole) - len(whole.lstrip(BLANKS))
        body = text.replace("\n", "") if heading else text
        prefix = "# " if style.title and not self._titled else f"{'#' * min(level + 1, 6)} " if heading else ""
        if style.title:
            self._titled = True
        elif level:
            self._levels.append((len(self._lines) + bool(self._lines), level))
        item = number == "-"
        if number:
            prefix += number if number.endswith(("、", "）", ")")) and not item else f"{number} "
        elif style.quote and not heading:
            prefix = "> "
        line = prefix + body if prefix else "\n".join(map(literal, body.split("\n")))
        together = item and self._item
        start = self._length + (1 if self._lines and not together else 0) + len(line) - len(body)
        self._put(line, together=together)
        self._item = item
        self._carry(words, start, lead, len(body))

    def _number(self, element: _Element, of_style: tuple[str, int] | None) -> str:
        own = numbered(element)
        if own is not None and of_style is not None and not own[0]:
            own = (of_style[0], own[1])
        name, deep = own or of_style or ("", 0)
        return self._numbers.next(name, deep) if name and name != "0" else ""

    def _carry(self, words: _Words, at: int, lead: int, length: int) -> None:
        """Where comments begin and end, from a paragraph's text to the whole one, where it begins at ``at``."""
        for comment, offset in words.begun:
            self._begun[comment] = at + min(max(offset - lead, 0), length)
        for comment, offset in words.ended:
            if comment in self._begun:
                self._spans[comment] = Span(
                    self._begun[comment], max(at + min(max(offset - lead, 0), length), self._begun[comment])
                )

    def _walk(self, element: _Element, words: _Words, *, plain: bool, link: str = "") -> None:
        """Add what a reader sees of the children of ``element``. ``plain``: without marks."""
        code = False
        for child in element:
            name = _name(child)
            if name == "r":
                code = self._run(child, words, PLAIN if plain else self._look(child, link), code)
            elif name in GONE:
                self._changed(child, inserted=False)
            elif name in COME:
                self._changed(child, inserted=True)
                self._walk(child, words, plain=plain, link=link)
            elif name == "hyperlink":
                address = self._links.get(child.get(f"{{{RELATIONS}}}id", ""), "")
                self._walk(child, words, plain=plain, link=address)
            elif name in ("smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo"):
                self._walk(child, words, plain=plain, link=link)
            elif name == "commentRangeStart":
                words.begin(child.get(w("id"), ""))
            elif name == "commentRangeEnd":
                words.end(child.get(w("id"), ""))

    def _look(self, run: _Element, link: str) -> _Look:
        style = run.find(f"{w('rPr')}/{w('rStyle')}")
        code = style is not None and self._styles.is_code(style.get(w("val"), ""))
        return _Look(not code and switched_on(run, "b"), not code and switched_on(run, "i"), code, link)

    def _run(self, run: _Element, words: _Words, look: _Look, code: bool) -> bool:
        """Add a run; whether a field's code, which nobody sees, goes on behind it."""
        if switched_on(run, "vanish"):
            return code
        for child in run:
            name = _name(child)
            if name == "fldChar":
                code = child.get(w("fldCharType")) == "begin"
            elif code:
                continue
            elif name == "t":
                words.add(child.text or "", look)
            elif name in ("tab", "ptab"):
                words.add("\t", look)
            elif name in ("br", "cr"):
                words.add("\n" if child.get(w("type")) in (None, "textWrapping") else "")
            elif name == "noBreakHyphen":
                words.add("-", look)
            elif name == "sym":
                words.add(_symbol(child), look)
            elif name == "footnoteReference":
                self._footnotes.append(child.get(w("id"), ""))
                words.add(f"[^{len(self._footnotes)}]")
            elif name in NAMES:
                self._left_out[NAMES[name]] = self._left_out.get(NAMES[name], 0) + 1
        return code

    def _changed(self, element: _Element, *, inserted: bool) -> None:
        text = "".join(t.text or "" for t in element.iter(w("t"), w("delText")))
        if text:
            self._changes.append(Change(inserted, element.get(w("author"), ""), text))

    def _table(self, table: _Element) -> None:
        rows: list[list[str]] = []
        aligned = [_aligned(cell) for row in table.findall(w("tr"))[1:2] for cell in row.findall(w("tc"))]
        for row in table.findall(w("tr")):
            cells: list[str] = []
            for cell in row.findall(w("tc")):
                pieces: list[str] = []
                for paragraph in cell.iter(w("p")):
                    words = _Words()
                    self._walk(paragraph, words, plain=False)
                    pieces.append(words.marked().strip())
                    self._carry(words, self._length, 0, 0)
                text = " ".join(filter(None, pieces)).replace("\n", " ").replace("|", "\\|")
                cells += [text, *[""] * (_spanned(cell) - 1)]
            rows.append(cells)
        width = max(map(len, rows), default=0)
        for place, cells in enumerate(rows):
            filled = [*cells, *[""] * (width - len(cells))]
            self._put(f"| {' | '.join(filled)} |", together=place > 0)
            if place == 0:
                ruled = [*aligned, *[""] * (width - len(aligned))][:width]
                self._put("".join(f"| {DELIMITERS[side]} " for side in ruled) + "|", together=True)
        self._item = False

    def _notes_at_the_foot(self) -> None:
        wanted = {name: number for number, name in enumerate(self._footnotes, 1)}
        found: dict[int, str] = {}
        for note in read_part(self._archive, "word/footnotes.xml", {w("footnote")}):
            if note.get(w("id"), "") in wanted:
                words = _Words()
                for paragraph in note.iter(w("p")):
                    self._walk(paragraph, words, plain=True)
                found[wanted[note.get(w("id"), "")]] = words.marked().strip()
        for number in sorted(found):
            self._put(f"[^{number}]: {found[number]}", together=number > 1)

    def _comments(self) -> Iterator[TakenComment]:
        comments = read_part(self._archive, "word/comments.xml", {w("comment")})
        for number, comment in enumerate(comments):
            if number >= COMMENT_LIMIT:
                return
            text = "\n".join("".join(t.text or "" for t in p.iter(w("t"))) for p in comment.iter(w("p"))).strip()
            span = self._spans.get(comment.get(w("id"), ""))
            yield TakenComment(span if span else None, comment.get(w("author"), ""), comment.get(w("date"), ""), text)


def _name(element: _Element) -> str:
    """The local name; comments and processing instructions have none."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _style_id(paragraph: _Element) -> str:
    found = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
    return found.get(w("val"), "") if found is not None else ""


def _symbol(element: _Element) -> str:
    """A character of a symbol font: those of Wingdings that stand for a box or a tick; others as a box."""
    code = element.get(w("char"), "").lower()
    return {"f0fe": "☑", "f0a8": "□", "f0fc": "✓", "f06c": "●", "f0b7": "•", "f0d8": "➢"}.get(code, "□")


def _aligned(cell: _Element) -> str:
    """How the text of a cell stands, where Markdown can say it."""
    found = cell.find(f"{w('p')}/{w('pPr')}/{w('jc')}")
    side = found.get(w("val"), "") if found is not None else ""
    return {"start": "left", "end": "right"}.get(side, side if side in DELIMITERS else "")


def _spanned(cell: _Element) -> int:
    found = cell.find(f"{w('tcPr')}/{w('gridSpan')}")
    value = found.get(w("val"), "1") if found is not None else "1"
    return min(int(value), 63) if value.isascii() and value.isdigit() and value != "0" else 1
