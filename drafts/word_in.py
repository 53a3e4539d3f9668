"""A Word document to the text that its reader sees, as Markdown; what is left out is told.

The document is read paragraph by paragraph, so that a long one takes no more memory than its text. Tracked changes are
read as accepted.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

from drafts.numeral import numeral_at
from drafts.span import Span
from drafts.typed import TYPE_CHECKING, NamedTuple
from drafts.word_numbers import Numbers
from drafts.word_places import Place, Places
from drafts.word_runs import Runs, Told, local
from drafts.word_styles import Style, Styles, numbered, outline
from drafts.word_words import BLANKS, Words, bare, hard_breaks, in_cell, line_starts, no_comments, one_line
from drafts.word_xml import TEXT_LIMIT, TOO_LONG, Package, WordError, opened, w

if TYPE_CHECKING:
    from lxml.etree import _Element

COMMENT_LIMIT = 20_000
"""Comments that are taken in."""
NEAR = 8
"""Characters before a deletion, or behind it, that a comment about it is on."""
DELIMITERS = {"": "---", "left": ":--", "center": ":-:", "right": "--:"}
_PAGE = re.compile(r".*[\t.…·]\s*\d+")
_WORDS = re.compile(r"[^\W\d_第页共]")
LISTED = 6
"""Paragraphs that are named for each thing that was left out."""


class TakenComment(NamedTuple):
    """``span``: what it is on, in code points of the text; None: nothing that is left. ``at``: as in the document."""

    span: Span | None
    by: str
    at: str
    text: str


class Change(NamedTuple):
    """A tracked change, read as accepted. ``inserted``: else taken out. ``moved``: to or from another place.

    ``span``: what was put in, or what stands beside what was taken out; None: nothing. ``at``: as in the document.
    """

    inserted: bool
    by: str
    text: str
    moved: bool = False
    at: str = ""
    span: Span | None = None


class WordText(NamedTuple):
    """``text``: Markdown without front matter. ``notes``: Chinese clauses about what was left out.

    ``headed``: headings are marked; if not, they have to be recognised by their numbers. ``places``: where all is from.
    """

    text: str
    notes: tuple[str, ...]
    comments: tuple[TakenComment, ...]
    changes: tuple[Change, ...]
    headed: bool
    places: Places


def import_word(data: bytes) -> WordText:
    """The text of the document. Raises WordError with a Chinese clause where it cannot be read."""
    with opened(data) as package:
        return _Import(package).text()


class _Import:
    def __init__(self, package: Package) -> None:
        self._package = package
        self._styles, self._numbers = Styles(package), Numbers(package)
        self._runs = Runs(self._styles, package.links)
        self._places = Places()
        self._lines: list[str] = []
        self._length = 0
        self._changes: list[Change] = []
        self._begun: dict[str, int] = {}
        self._spans: dict[str, Span] = {}
        self._levels: list[tuple[int, int]] = []
        self._titled = self._item = False
        self._paragraphs = self._tables = 0
        self._run_on: Words | None = None

    def text(self) -> WordText:
        for element in self._package.text():
            if element.tag == w("tbl"):
                self._tables += 1
                self._table(element)
            else:
                self._paragraphs += 1
                self._paragraph(element)
            if self._length > TEXT_LIMIT:
                raise WordError(TOO_LONG)
        self._notes_at_the_foot()
        cuts = self._raise_title()
        text = "".join(self._lines)
        notes = tuple(_left_out(what, places) for what, places in self._runs.left_out.items())
        comments = tuple(one._replace(span=_cut(one.span, cuts)) for one in self._comments())
        changes = tuple(one._replace(span=_cut(one.span, cuts)) for one in self._changes)
        return WordText(text, (*notes, *self._margins()), comments, changes, bool(self._levels), self._places)

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
        place = Place(self._paragraphs)
        words = self._run_on or Words()
        if self._run_on is None:
            self._runs.begin(place)
        was_in_contents = self._runs.in_contents
        self._runs.walk(element, words, plain=heading or style.bold or style.code)
        if _mark_deleted(element):
            self._run_on = words
            return
        self._run_on = None
        shown = words.plain()
        if style.contents or ((was_in_contents or self._runs.in_contents) and _PAGE.fullmatch(shown)):
            if "目录没有导入" not in self._runs.left_out:
                self._runs.leave_out("目录没有导入")
            return
        number = self._number(element, style)
        item = number.endswith("-") and not number.strip(" -")
        if not shown.strip(BLANKS) and (item or not number):
            self._carry([], self._length, 0, self._length)
            return
        if style.code:
            self._put(f"```\n{shown.strip(chr(10))}\n```")
            start = self._length - len(shown.strip("\n")) - 5
            lead = len(shown) - len(shown.lstrip("\n"))
            self._settle(place, start, start, _shifted(range(-lead, len(shown) - lead + 1), len(shown) - lead))
            self._item = False
            return
        made = bare(words.written(marks=not _bold_heading(words)))
        if heading:
            made = one_line(made)
        prefix = self._prefix(style, level, heading, number)
        made = no_comments(made) if prefix else hard_breaks(line_starts(made, first=not self._lines))
        together = item and self._item
        line = self._length + (1 if self._lines and not together else 0)
        if level and not (style.title and prefix == "# "):
            self._levels.append((len(self._lines) + (1 if self._lines and not together else 0), level))
        self._put(prefix + made.text, together=together)
        self._item = item
        self._settle(place, line, line + len(prefix), made.where)

    def _prefix(self, style: Style, level: int, heading: bool, number: str) -> str:
        """What stands before a paragraph's text."""
        prefix = ""
        if style.title and not self._titled:
            self._titled, prefix = True, "# "
        elif heading:
            prefix = f"{'#' * min(level + 1, 6)} "
        if number.endswith("-") and number.strip(" ") == "-":
            return f"{prefix}{number} "
        if number:
            return prefix + number + ("" if number.endswith(("、", "）", ")")) else " ")
        return "> " if style.quote and not heading else prefix

    def _number(self, element: _Element, style: Style) -> str:
        own = numbered(element)
        if own is not None and style.list is not None and not own[0]:
            own = (style.list[0], own[1])
        name, deep = own or style.list or ("", 0)
        if own is None and style.list is not None and (of_style := self._numbers.level_of(name, style.lister)):
            deep = of_style
        number = self._numbers.next(name, deep) if name and name != "0" else ""
        return "  " * deep + number if number == "-" else number

    def _settle(self, place: Place, line: int, start: int, where: Sequence[int]) -> None:
        """Where a paragraph's text has come to stand."""
        self._places.put(place, line, start, where[:-1])
        self._carry(where, start, line, self._length - 1)

    def _carry(self, where: Sequence[int], start: int, line: int, end: int) -> None:
        """Where its comments and changes are, from the paragraph's text to the whole one."""

        def at(offset: int) -> int:
            return start + where[min(offset, len(where) - 1)] if where else line

        def until(offset: int) -> int:
            return start + where[min(offset, len(where) - 1) - 1] + 1 if where and offset else at(offset)

        for comment, offset in self._runs.begun:
            self._begun[comment] = at(offset)
        for comment, offset in self._runs.ended:
            if comment in self._begun:
                self._spans[comment] = Span(self._begun[comment], max(until(offset), self._begun[comment]))
        for told in self._runs.changed:
            first, last = _beside(told, len(where) - 1)
            span = Span(at(first), until(last)) if last > first else None
            self._changes.append(Change(told.inserted, told.by, told.text, told.moved, told.at, span))
        self._runs.begun, self._runs.ended, self._runs.changed = [], [], []

    def _table(self, table: _Element) -> None:
        rows = [row for row in _below(table, "tr") if not self._row_deleted(row)]
        width = max((sum(_spanned(cell) for cell in _below(row, "tc")) for row in rows), default=0)
        aligned = [_aligned(cell) for row in rows[1:2] for cell in _below(row, "tc") for _ in range(_spanned(cell))]
        for place, row in enumerate(rows):
            self._row(row, place, width)
            if place == 0:
                ruled = [*aligned, *[""] * (width - len(aligned))][:width]
                self._put("".join(f"| {DELIMITERS[side]} " for side in ruled) + "|", together=True)
        if sum(1 for _ in table.iter(w("tbl"))) > 1:
            self._runs.leave_out("表中表并成了格子里的文字")
        self._item = False

    def _row(self, row: _Element, number: int, width: int) -> None:
        line = self._length + (1 if self._lines and number == 0 else 0)
        text = "|"
        filled = 0
        settled: list[
            tuple[Place, int, list[int], tuple[list[tuple[str, int]], list[tuple[str, int]], list[Told]]]
        ] = []
        for cell_number, cell in enumerate(_below(row, "tc"), 1):
            inside = ""
            text += " "
            for paragraph_number, paragraph in enumerate(cell.iter(w("p")), 1):
                place = Place(paragraph_number, self._tables, number + 1, cell_number)
                self._runs.begin(place)
                words = Words()
                self._runs.walk(paragraph, words, plain=False)
                made = in_cell(no_comments(bare(words.written())))
                inside += " " if inside and made.text else ""
                told = (self._runs.begun, self._runs.ended, self._runs.changed)
                settled.append((place, line + len(text) + len(inside), made.where, told))
                inside += made.text
            filled += _spanned(cell)
            text += f"{inside} |" + "  |" * (_spanned(cell) - 1)
        self._put(text + "  |" * (width - filled), together=number > 0)
        for place, start, where, told in settled:
            self._runs.begun, self._runs.ended, self._runs.changed = told
            self._settle(place, start, start, where)

    def _row_deleted(self, row: _Element) -> bool:
        """Whether the row was taken out by a tracked change, which is told then."""
        gone = row.find(f"{w('trPr')}/{w('del')}")
        if gone is None:
            return False
        text = " ".join("".join(t.text or "" for t in p.iter(w("t"), w("delText"))) for p in row.iter(w("p")))
        self._changes.append(Change(False, gone.get(w("author"), ""), text, False, gone.get(w("date"), "")))
        return True

    def _notes_at_the_foot(self) -> None:
        wanted = {name: number for number, name in enumerate(self._runs.notes, 1)}
        found: dict[int, Words] = {}
        for kind in sorted({kind for kind, _ in wanted}):
            for note in self._package.read(kind, {w("footnote"), w("endnote")}):
                number = wanted.get((kind, note.get(w("id"), "")))
                if number is not None and number not in found:
                    self._runs.begin(Place(1, note=number))
                    words = Words()
                    for place, paragraph in enumerate(note.iter(w("p"))):
                        if place:
                            words.add(" ")
                        self._runs.walk(paragraph, words, plain=False)
                    found[number] = words
        for place, number in enumerate(sorted(found)):
            made = no_comments(bare(found[number].written()))
            line = self._length + (1 if self._lines and not place else 0)
            prefix = f"[^{number}]: "
            self._put(prefix + made.text.replace("\n", " "), together=place > 0)
            self._places.put(Place(1, note=number), line, line + len(prefix), made.where[:-1])

    def _raise_title(self) -> list[int]:
        """Where the only heading of the first level comes before all others, it is the title: all go up by one.

        The places of the characters that the text loses.
        """
        levels = self._levels
        if self._titled or not levels or levels[0][1] != 1 or sum(level == 1 for _, level in levels) > 1:
            return []
        if numeral_at(self._lines[levels[0][0]].lstrip("# "), 0):
            return []
        lines = {line for line, _ in levels}
        cuts: list[int] = []
        at = 0
        for number, line in enumerate(self._lines):
            if number in lines:
                cuts.append(at)
                self._lines[number] = line[1:]
            at += len(line)
        self._places.without(cuts)
        return cuts

    def _margins(self) -> Iterator[str]:
        """What headers and footers say, and macros, which are not taken in."""
        if self._package.has_macros:
            yield "里面的宏没有导入"
        for kind, name in (("header", "页眉"), ("footer", "页脚")):
            for part in self._package.related(kind):
                texts = (t.text or "" for p in self._package.elements(part, {w("p")}) for t in p.iter(w("t")))
                said = "".join(texts).strip()
                if _WORDS.search(said):
                    yield f"{name}“{said[:16]}{'…' if len(said) > 16 else ''}”没有导入"
                    break

    def _comments(self) -> Iterator[TakenComment]:
        for number, comment in enumerate(self._package.read("comments", {w("comment")})):
            if number >= COMMENT_LIMIT:
                return
            text = "\n".join("".join(t.text or "" for t in p.iter(w("t"))) for p in comment.iter(w("p"))).strip()
            span = self._spans.get(comment.get(w("id"), ""))
            yield TakenComment(span if span else None, comment.get(w("author"), ""), comment.get(w("date"), ""), text)


def _left_out(what: str, places: Sequence[Place]) -> str:
    """What was left out how often and where, as a Chinese clause."""
    if what.endswith("没有导入"):
        return what
    named = [str(place) for place in dict.fromkeys(places)]
    where = "、".join(named[:LISTED]) + (" 等处" if len(named) > LISTED else "")
    if "只" in what or "并" in what:
        return f"{what}（{where}）"
    return f"{what} {len(places)} 处没有导入（{where}）"


def _cut(span: Span | None, cuts: Sequence[int]) -> Span | None:
    """The span in a text that has lost one character at each of ``cuts``."""
    if not cuts or span is None:
        return span
    return Span(*(offset - bisect_left(cuts, offset) for offset in (span.start, span.end)))


def _beside(told: Told, length: int) -> tuple[int, int]:
    """What of a paragraph's text a change is on."""
    if told.end > told.start:
        return told.start, told.end
    before = max(told.start - NEAR, 0)
    return (before, told.start) if told.start else (0, min(NEAR, length))


def _shifted(places: Iterable[int], most: int) -> list[int]:
    return [min(max(place, 0), most) for place in places]


def _bold_heading(words: Words) -> bool:
    """Whether all of a paragraph is bold and numbered 一、 or （一）, as headings without a style are."""
    text = words.plain().strip(BLANKS)
    return len(text) <= 60 and words.all_bold and numeral_at(text, 0) is not None and not text.endswith("。")


def _mark_deleted(paragraph: _Element) -> bool:
    """Whether the end of the paragraph was taken out by a tracked change, so that the next goes on with it."""
    return paragraph.find(f"{w('pPr')}/{w('rPr')}/{w('del')}") is not None


def _style_id(paragraph: _Element) -> str:
    found = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
    return found.get(w("val"), "") if found is not None else ""


def _below(element: _Element, name: str) -> Iterator[_Element]:
    """Its rows or cells, also those in content controls."""
    for child in element:
        found = local(child)
        if found == name:
            yield child
        elif found in ("sdt", "sdtContent", "customXml", "ins", "moveTo"):
            yield from _below(child, name)


def _aligned(cell: _Element) -> str:
    """How the text of a cell stands, where Markdown can say it."""
    found = cell.find(f"{w('p')}/{w('pPr')}/{w('jc')}")
    side = found.get(w("val"), "") if found is not None else ""
    return {"start": "left", "end": "right"}.get(side, side if side in DELIMITERS else "")


def _spanned(cell: _Element) -> int:
    found = cell.find(f"{w('tcPr')}/{w('gridSpan')}")
    value = found.get(w("val"), "1") if found is not None else "1"
    return min(int(value), 63) if value.isascii() and value.isdigit() and value != "0" else 1
