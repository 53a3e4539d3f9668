"""A draft as what stands on its pages: paragraphs and tables in order, each in pieces that look alike.

Both the Word document and the preview of its pages are made of these.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence, Set
from enum import StrEnum
from itertools import accumulate, pairwise
from urllib.parse import unquote

from drafts.block_marks import HASHES, plain_comments, plain_start
from drafts.html_comments import html_comments, without
from drafts.inline import Stretch, stretches
from drafts.model import Block, BlockKind, Draft
from drafts.parse import SPACE
from drafts.span import Span
from drafts.typed import NamedTuple

_BULLET = re.compile(r"[-*+][ \t]+")
_FENCE = re.compile(r"^[ \t]*(?:`{3,}|~{3,}).*$", re.M)
_BAR = re.compile(r"(?<!\\)\|")
_DELIMITER = re.compile(r":?-+:?")
_NOTE = re.compile(r"\[\^([^\]\s]{1,40})\](?!:)")
_NOTE_TEXT = re.compile(r"\[\^([^\]\s]{1,40})\]:[ \t]*")
_HARD_BREAK = re.compile(r"(?:(?<!\\)\\|[ ]{2,})$")
_NEXT_LINE = re.compile(r"(?:\r\n?|\n)[ \t\u3000]*[^\s]")
WEB = ("http://", "https://", "mailto:")
"""How addresses begin that become links; others are told in words."""
DEEPEST = 8
"""Levels of bullets below the first."""


class Form(StrEnum):
    """What a paragraph is, by the name of its style in Word."""

    TITLE = "Title"
    HEADING_1 = "Heading 1"
    HEADING_2 = "Heading 2"
    HEADING_3 = "Heading 3"
    HEADING_4 = "Heading 4"
    BODY = "Normal"
    BULLET = "List Bullet"
    QUOTE = "Quote"
    CODE = "代码块"
    SIGN_OFF = "落款"
    DATE = "成文日期"

    @property
    def level(self) -> int:
        """Of a heading, from 1; 0: none."""
        return int(self.value[-1]) if self.value.startswith("Heading") else 0


class Marked(NamedTuple):
    """What of the draft's text is set in a way of its own. ``blanks`` are highlighted, ``commented`` has comments."""

    blanks: Sequence[Span] = ()
    sign_off: Sequence[Span] = ()
    date: Sequence[Span] = ()
    commented: Sequence[Span] = ()


class Piece(NamedTuple):
    """``text``: with ``\\n`` for a line that ends inside the paragraph. ``level``: of a run-in heading, from 1; else 0.

    ``link``: into the web, or to a person. ``comments``: numbers of those it lies in. ``note``: the footnote it stands
    for, from 1; it has no text then.
    """

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    link: str = ""
    level: int = 0
    blank: bool = False
    comments: frozenset[int] = frozenset()
    note: int = 0


class Paragraph(NamedTuple):
    """``start``: its place in the draft's text. ``deep``: of a bullet, from 0. ``apart``: behind a blank line."""

    form: Form
    pieces: tuple[Piece, ...]
    start: int
    deep: int = 0
    apart: bool = False

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)


class Cell(NamedTuple):
    """``side``: ``left``, ``center``, ``right`` or nothing."""

    pieces: tuple[Piece, ...]
    side: str = ""

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)


class Table(NamedTuple):
    """``starts``: the places of its rows in the draft's text."""

    rows: tuple[tuple[Cell, ...], ...]
    starts: tuple[int, ...]


class PageText(NamedTuple):
    """``notes``: footnotes, in the order in which the text comes to them."""

    blocks: tuple[Paragraph | Table, ...]
    notes: tuple[tuple[Piece, ...], ...]


def page_text(draft: Draft, marked: Marked = Marked()) -> PageText:  # noqa: B008 - frozen
    """What of ``draft`` goes on paper. Plain text is to be imported first."""
    return _Setting(draft, marked).whole()


class _Setting:
    def __init__(self, draft: Draft, marked: Marked) -> None:
        self.draft, self.marked = draft, marked
        self._hidden = html_comments(draft)
        self._hidden_starts = [span.start for span in self._hidden]
        every = [(span, n) for n, span in enumerate(marked.commented)] + [(span, -1) for span in marked.blanks]
        self._spans = sorted(every, key=lambda one: one[0].start)
        self._starts = [span.start for span, _ in self._spans]
        self._reach = list(accumulate((span.end for span, _ in self._spans), max))
        self._indents: list[int] = []
        self._notes, self._texts = self._footnotes()
        self._blocks: list[Paragraph | Table] = []

    def whole(self) -> PageText:
        """All of it. A note that only code or a comment seems to ask for is text like any other."""
        unasked: set[str] = set()
        while True:
            self._lay_out()
            used = {piece.note for block in self._blocks for piece in _pieces_of(block)}
            if len(used - {0}) == len(self._notes):
                break
            unasked.update(name for name, number in self._notes.items() if number not in used)
            self._notes, self._texts = self._footnotes(unasked)
            self._blocks, self._indents = [], []
        notes: list[tuple[Piece, ...]] = [()] * len(self._notes)
        for label, number in self._notes.items():
            start = next(at for at, (name, _) in self._texts.items() if name == label)
            notes[number - 1] = tuple(self._pieces(self._texts[start][1]))
        return PageText(tuple(self._blocks), tuple(notes))

    def _lay_out(self) -> None:
        rows: list[Block] = []
        for block in self.draft.blocks:
            if block.span.start < self.draft.front.span.end or block.span.start in self._texts:
                continue
            if block.kind is BlockKind.TABLE:
                if rows and self.draft.text[rows[-1].span.end : block.span.start].count("\n") > 1:
                    self._table(rows)
                    rows = []
                rows.append(block)
                continue
            self._table(rows)
            rows = []
            self._block(block)
        self._table(rows)

    def _footnotes(self, unasked: Set[str] = frozenset()) -> tuple[dict[str, int], dict[int, tuple[str, Span]]]:
        """Numbers of the notes by their labels, and where their texts are; of those told and asked for."""
        text = self.draft.text
        if "[^" not in text:
            return {}, {}
        told: dict[str, tuple[int, Span]] = {}
        asked: dict[str, int] = {}
        for block in self.draft.blocks:
            if block.kind in (BlockKind.CODE, BlockKind.HTML) or block.span.start < self.draft.front.span.end:
                continue
            start = block.span.end - len(block.span.of(text).lstrip(SPACE))
            found = _NOTE_TEXT.match(text, start, block.span.end)
            if found and found[1] not in told and found[1] not in unasked:
                told[found[1]] = block.span.start, Span(found.end(), block.span.end)
                continue
            for found in _NOTE.finditer(text, start, block.span.end):
                asked.setdefault(found[1], len(asked) + 1)
        names = [name for name in asked if name in told]
        return {name: n for n, name in enumerate(names, 1)}, {told[name][0]: (name, told[name][1]) for name in names}

    def _block(self, block: Block) -> None:
        last = self._blocks[-1] if self._blocks else None
        if block.glued and isinstance(last, Paragraph):
            self._blocks[-1] = last._replace(pieces=(*last.pieces, *self._pieces(block.span)))
            return
        words = without(self.draft.text, block.span, self._gaps(block.span))
        if block.kind is BlockKind.HTML and not words.strip():
            return
        form = self._form(block)
        if block.kind in (BlockKind.CODE, BlockKind.HTML, BlockKind.RULE):
            pieces: tuple[Piece, ...] = (Piece(_FENCE.sub("", words).strip("\r\n")),)
        else:
            pieces = self._filled(block)
            if not pieces and self._gaps(block.span):
                return
        if self._goes_on(last, block, form) and isinstance(last, Paragraph):
            self._blocks[-1] = last._replace(pieces=(*last.pieces, Piece("\n"), *pieces))
            return
        closing = (Form.SIGN_OFF, Form.DATE)
        apart = form in closing and not (isinstance(last, Paragraph) and last.form in closing)
        deep = self._deep(block, last) if form is Form.BULLET else 0
        self._blocks.append(Paragraph(form, pieces, block.span.start, deep, apart))

    def _goes_on(self, last: Paragraph | Table | None, block: Block, form: Form) -> bool:
        """Whether the line before ends in a hard break, so that this one belongs to its paragraph."""
        if form is not Form.BODY or block.kind is not BlockKind.PARAGRAPH or block.span.start == 0:
            return False
        before = self.draft.lines.span(self.draft.lines.position(block.span.start)[0] - 1)
        return (
            isinstance(last, Paragraph)
            and last.form is Form.BODY
            and before.start >= last.start
            and len(before.of(self.draft.text).strip()) > 0
            and _HARD_BREAK.search(before.of(self.draft.text)) is not None
        )

    def _form(self, block: Block) -> Form:
        match block.kind:
            case BlockKind.HEADING if not self._runs_in(block):
                if block is self.draft.title:
                    return Form.TITLE
                return (Form.HEADING_1, Form.HEADING_2, Form.HEADING_3, Form.HEADING_4)[min(max(block.level, 2), 5) - 2]
            case BlockKind.ITEM if _BULLET.match(block.span.of(self.draft.text).strip(SPACE)):
                return Form.BULLET
            case BlockKind.QUOTE:
                return Form.QUOTE
            case BlockKind.CODE:
                return Form.CODE
        for form, spans in ((Form.SIGN_OFF, self.marked.sign_off), (Form.DATE, self.marked.date)):
            if any(span.overlaps(block.span) for span in spans):
                return form
        return Form.BODY

    def _deep(self, block: Block, last: Paragraph | Table | None) -> int:
        """How far in a bullet stands: below how many others it is set in."""
        if not isinstance(last, Paragraph) or last.form is not Form.BULLET:
            self._indents = []
        line = block.span.of(self.draft.text).expandtabs(4)
        indent = len(line) - len(line.lstrip(" "))
        while self._indents and self._indents[-1] > indent:
            self._indents.pop()
        if not self._indents or indent >= self._indents[-1] + 2:
            self._indents.append(indent)
        return min(len(self._indents) - 1, DEEPEST)

    def _runs_in(self, block: Block) -> bool:
        """Whether the heading is the first sentence of its paragraph, which is no heading for Word."""
        return block.running is not None and not HASHES.match(block.span.of(self.draft.text))

    def _filled(self, block: Block) -> tuple[Piece, ...]:
        """The text of a block, a heading's and a bullet's mark left out; a run-in heading with its level."""
        text = self.draft.text
        start, end = block.span.start, block.span.end
        if block.kind is BlockKind.HEADING and (mark := HASHES.match(block.span.of(text))):
            start += mark.end()
        elif block.kind is BlockKind.ITEM and (mark := _BULLET.match(text[start:end].lstrip(SPACE))):
            start += len(text[start:end]) - len(text[start:end].lstrip(SPACE)) + mark.end()
        elif block.kind is BlockKind.QUOTE:
            start += len(text[start:end]) - len(text[start:end].lstrip("> \t"))
        while start < end and text[start] in SPACE:
            start += 1
        while end > start and text[end - 1] in SPACE:
            end -= 1
        ends_line = block.kind is BlockKind.PARAGRAPH and end == block.span.end and text[end - 1 : end] == "\\"
        if ends_line and _HARD_BREAK.search(text[start:end]):
            end -= _NEXT_LINE.match(text, end) is not None
        made: list[Piece] = []
        if block.running is not None and self._runs_in(block):
            level = min(max(block.level - 1, 1), 4)
            made += [piece._replace(level=level) for piece in self._pieces(Span(start, block.running.start))]
            start = block.running.start
        for gap in (*self._gaps(Span(start, end)), Span(end, end)):
            made += self._pieces(Span(start, gap.start))
            start = gap.end
        return tuple(made)

    def _gaps(self, span: Span) -> tuple[Span, ...]:
        """HTML comments that lie in ``span``."""
        at = bisect_left(self._hidden_starts, span.start)
        found = []
        while at < len(self._hidden) and self._hidden[at].end <= span.end:
            found.append(self._hidden[at])
            at += 1
        return tuple(found)

    def _near(self, span: Span) -> Iterator[tuple[Span, int]]:
        """Spans that are marked, and overlap ``span``; the number of the comment, -1: a blank."""
        at = bisect_left(self._starts, span.end) - 1
        while at >= 0 and self._reach[at] > span.start:
            if self._spans[at][0].overlaps(span):
                yield self._spans[at]
            at -= 1

    def _pieces(self, span: Span, *, cell: bool = False) -> Iterator[Piece]:
        if not len(span):
            return
        words = plain_comments(plain_start(span.of(self.draft.text)))
        back = span.end - len(words)
        near = list(self._near(span))
        local = [Span(max(o.start - back, 0), min(o.end - back, len(words))) for o, _ in near]
        literal = [s for (_, number), s in zip(near, local, strict=True) if number < 0]
        for stretch in stretches(words, local, literal):
            inside = [near[number][1] for number in stretch.inside]
            comments = frozenset(number for number in inside if number >= 0)
            yield from self._with_notes(stretch, comments, blank=-1 in inside, cell=cell)

    def _with_notes(self, stretch: Stretch, comments: frozenset[int], *, blank: bool, cell: bool) -> Iterator[Piece]:
        bold, italic, code, link = stretch[1:5]
        text = stretch.text.replace("\\|", "|") if cell and code else stretch.text
        if link and not link.startswith(WEB):
            text, link = f"{text}（{unquote(link)}）", ""
        at = 0
        if self._notes and not code:
            for found in _NOTE.finditer(text):
                if number := self._notes.get(found[1]):
                    if found.start() > at:
                        yield Piece(text[at : found.start()], bold, italic, code, link, 0, blank, comments)
                    yield Piece("", note=number, comments=comments)
                    at = found.end()
        if at < len(text):
            yield Piece(text[at:], bold, italic, code, link, 0, blank, comments)

    def _table(self, rows: Sequence[Block]) -> None:
        text = self.draft.text
        every = [(row, _cells(text, row.span)) for row in rows]
        shown = [(row, cells) for row, cells in every if not _is_rule(text, cells)]
        if not shown:
            return
        sides = [_side(cell.of(text)) for _, cells in every if _is_rule(text, cells) for cell in cells]
        width = max(len(cells) for _, cells in shown)
        made = []
        for _, cells in shown:
            row = [Cell(tuple(self._pieces(cell, cell=True)), side) for cell, side in _with(cells, sides)]
            made.append((*row, *[Cell(())] * (width - len(row))))
        self._blocks.append(Table(tuple(made), tuple(row.span.start for row, _ in shown)))


def _pieces_of(block: Paragraph | Table) -> Iterable[Piece]:
    if isinstance(block, Paragraph):
        return block.pieces
    return (piece for row in block.rows for cell in row for piece in cell.pieces)


def _with(cells: Sequence[Span], sides: Sequence[str]) -> Iterable[tuple[Span, str]]:
    return zip(cells, [*sides, *[""] * len(cells)], strict=False)


def _is_rule(text: str, row: Sequence[Span]) -> bool:
    return all(_DELIMITER.fullmatch(cell.of(text)) for cell in row)


def _side(delimiter: str) -> str:
    """How a column's cells stand, as the row below a table's head says it."""
    if delimiter.endswith(":"):
        return "center" if delimiter.startswith(":") else "right"
    return "left" if delimiter.startswith(":") else ""


def _cells(text: str, row: Span) -> list[Span]:
    """The cells of a row of a Markdown table, blanks around them left out."""
    words = row.of(text)
    bars = [m.start() for m in _BAR.finditer(words)]
    if not words.lstrip(SPACE).startswith("|"):
        bars.insert(0, -1)
    if not words.rstrip(SPACE).endswith("|") or words.rstrip(SPACE).endswith("\\|"):
        bars.append(len(words))
    spans: list[Span] = []
    for start, end in pairwise(bars):
        inner = words[start + 1 : end]
        left = len(inner) - len(inner.lstrip())
        spans.append(Span(start + 1 + left, start + 1 + max(left, len(inner.rstrip()))).moved(row.start))
    return spans
