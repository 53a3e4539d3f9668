"""A draft to a Word document that an office takes as it is: page, fonts, headings, page numbers of GB/T 9704-2012."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote

from drafts.block_marks import HASHES, plain_comments, plain_start
from drafts.html_comments import html_comments, without
from drafts.inline import Stretch, stretches
from drafts.model import Block, BlockKind, Draft
from drafts.page_style import FALLBACKS, PAGE_HEIGHT, PAGE_WIDTH, POINTS, Font, PageStyle
from drafts.parse import SPACE
from drafts.span import Span, cells
from drafts.visible import visible
from drafts.word_parts import align, footer, grid, linked, narrowed, set_font, spaced, with_fallbacks

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

BULLET = re.compile(r"[-*+][ \t]+")
FENCE = re.compile(r"^[ \t]*(?:`{3,}|~{3,}).*$", re.M)
CELL = re.compile(r"(?<!\\)\|")
DELIMITER = re.compile(r":?-+:?")
SIGN_OFF, DATE, CODE, CODE_BLOCK = "落款", "成文日期", "代码", "代码块"
SHIFT = 2
"""Characters by which the date begins further right than the sign-off (GB/T 9704-2012, 7.3.5.2)."""


class WordComment(NamedTuple):
    """A comment beside ``span`` of the draft's text. ``at``: ISO 8601; empty: not told."""

    span: Span
    by: str
    text: str
    at: str = ""


class Marked(NamedTuple):
    """What of the draft's text is set in a way of its own. ``blanks`` are highlighted."""

    blanks: tuple[Span, ...] = ()
    sign_off: tuple[Span, ...] = ()
    date: tuple[Span, ...] = ()
    comments: tuple[WordComment, ...] = ()


def export_word(draft: Draft, marked: Marked = Marked(), style: PageStyle = PageStyle()) -> bytes:  # noqa: B008 - frozen
    """The bytes of a ``.docx``. Plain text is to be imported first. Control characters are made visible."""
    return _Export(draft, marked, style).bytes()


class _Export:
    def __init__(self, draft: Draft, marked: Marked, style: PageStyle) -> None:
        from docx import Document

        self.draft, self.marked, self.style = draft, marked, style
        self.word: Word = Document()
        self._hidden = html_comments(draft)
        self._spans = [*(comment.span for comment in marked.comments), *marked.blanks]
        self._before = ""
        self._last: Paragraph | None = None
        self._set_styles()

    def bytes(self) -> bytes:
        rows: list[Block] = []
        runs: dict[int, list[Run]] = {}
        for block in self.draft.blocks:
            if block.span.start < self.draft.front.span.end:
                continue
            if block.kind is BlockKind.TABLE:
                if rows and self.draft.text[rows[-1].span.end : block.span.start].count("\n") > 1:
                    self._table(rows, runs)
                    rows = []
                rows.append(block)
                continue
            self._table(rows, runs)
            rows = []
            self._block(block, runs)
        self._table(rows, runs)
        for number, comment in enumerate(self.marked.comments):
            if runs.get(number):
                self._comment(comment, runs[number])
        properties = self.word.core_properties
        properties.title = visible(self.draft.title_text)
        properties.author = visible(self.draft.front.values.get("unit", ""))
        properties.comments = ""
        file = io.BytesIO()
        self.word.save(file)
        return file.getvalue()

    def _set_styles(self) -> None:
        from docx.enum.style import WD_STYLE_TYPE
        from docx.enum.text import WD_ALIGN_PARAGRAPH
        from docx.shared import Mm, Pt

        style, word = self.style, self.word
        section = word.sections[0]
        section.page_width, section.page_height = Mm(PAGE_WIDTH), Mm(PAGE_HEIGHT)
        section.top_margin, section.bottom_margin = Mm(style.top), Mm(style.bottom)
        section.left_margin, section.right_margin = Mm(style.left), Mm(style.right)
        section.header_distance = Mm(15)
        section.footer_distance = Mm(max(style.bottom - 7 - style.number.size / POINTS, 5))
        grid(section, style)
        self._style("Normal", style.body, first=2)
        narrowed(word.styles["Normal"], style.body.size, style.advance)
        self._style("Title", style.title, align=WD_ALIGN_PARAGRAPH.CENTER)
        title = word.styles["Title"].paragraph_format
        title.space_after, title.line_spacing = Pt(style.pitch), Pt(max(style.pitch, style.title.size * 1.4))
        for level, font in enumerate(style.headings, 1):
            self._style(f"Heading {level}", font, first=2)
            word.styles[f"Heading {level}"].paragraph_format.keep_with_next = True
        word.styles.add_style(CODE_BLOCK, WD_STYLE_TYPE.PARAGRAPH).base_style = word.styles["Normal"]
        self._style(CODE_BLOCK, style.body._replace(latin="Courier New"))
        for name, behind in zip((SIGN_OFF, DATE), self._behind_signature(), strict=True):
            word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = word.styles["Normal"]
            self._style(name, style.body, align=WD_ALIGN_PARAGRAPH.RIGHT, behind=behind)
        word.styles.add_style(CODE, WD_STYLE_TYPE.CHARACTER).font.name = "Courier New"
        self._style("List Bullet", style.body)
        self._style("Quote", style.body, first=2)
        footer(word, style)
        with_fallbacks(word, FALLBACKS)

    def _behind_signature(self) -> tuple[float, float]:
        """Characters to the right of sign-off and date: the longer one two, the date begins two behind the other."""
        signed, dated = (
            max((cells(span.of(self.draft.text).strip()) / 2 for span in spans), default=0.0)
            for spans in (self.marked.sign_off, self.marked.date)
        )
        if not signed or not dated:
            return 2, 2
        further = signed - SHIFT - dated
        return (2, 2 + further) if further > 0 else (2 - further, 2)

    def _style(self, name: str, font: Font, *, first: float = 0, behind: float = 0, align: int | None = None) -> None:
        """``first``: characters that the first line is set in; ``behind``: the same at the right."""
        from docx.shared import Pt

        style: Any = self.word.styles[name]
        set_font(style, font)
        form = style.paragraph_format
        form.space_before = form.space_after = Pt(0)
        form.line_spacing = Pt(self.style.pitch)
        form.widow_control = False
        if align is not None:
            form.alignment = align
        spaced(style, first=first, behind=behind, advance=self.style.advance)

    def _block(self, block: Block, runs: dict[int, list[Run]]) -> None:
        from docx.shared import Pt

        if block.glued and self._last is not None:
            self._stretches(self._last, block.span, runs)
            return
        words = without(self.draft.text, block.span, self._hidden)
        if block.kind is BlockKind.HTML and not words.strip():
            return
        match block.kind:
            case BlockKind.HEADING if not self._runs_in(block):
                name = "Title" if block is self.draft.title else f"Heading {min(max(block.level - 1, 1), 4)}"
            case BlockKind.ITEM if BULLET.match(self._shown(block)):
                name = "List Bullet"
            case BlockKind.QUOTE:
                name = "Quote"
            case BlockKind.CODE:
                name = CODE_BLOCK
            case _:
                name = self._place(block)
        paragraph = self.word.add_paragraph(style=name)
        if name in (SIGN_OFF, DATE) and self._before not in (SIGN_OFF, DATE):
            paragraph.paragraph_format.space_before = Pt(self.style.pitch)
        self._before, self._last = name, paragraph
        if block.kind in (BlockKind.CODE, BlockKind.HTML, BlockKind.RULE):
            self._run(paragraph, Stretch(FENCE.sub("", words).strip("\r\n")), runs)
            return
        self._fill(paragraph, block, runs)

    def _runs_in(self, block: Block) -> bool:
        """Whether the heading is the first sentence of its paragraph, which is no heading for Word."""
        return block.running is not None and not HASHES.match(block.span.of(self.draft.text))

    def _place(self, block: Block) -> str:
        for name, spans in ((SIGN_OFF, self.marked.sign_off), (DATE, self.marked.date)):
            if any(span.overlaps(block.span) for span in spans):
                return name
        return "Normal"

    def _shown(self, block: Block) -> str:
        return block.span.of(self.draft.text).strip(SPACE)

    def _fill(self, paragraph: Paragraph, block: Block, runs: dict[int, list[Run]]) -> None:
        """The text of a block, a heading's and a bullet's mark left out; a run-in heading in its own font."""
        text = self.draft.text
        start, end = block.span.start, block.span.end
        if block.kind is BlockKind.HEADING and (mark := HASHES.match(block.span.of(text))):
            start += mark.end()
        elif block.kind is BlockKind.ITEM and (mark := BULLET.match(text[start:end].lstrip(SPACE))):
            start += len(text[start:end]) - len(text[start:end].lstrip(SPACE)) + mark.end()
        elif block.kind is BlockKind.QUOTE:
            start += len(text[start:end]) - len(text[start:end].lstrip("> \t"))
        while start < end and text[start] in SPACE:
            start += 1
        while end > start and text[end - 1] in SPACE:
            end -= 1
        if block.running is not None and self._runs_in(block):
            font = self.style.headings[min(max(block.level - 2, 0), 3)]
            self._stretches(paragraph, Span(start, block.running.start), runs, font)
            start = block.running.start
        for gap in (*(g for g in self._hidden if g.start >= start and g.end <= end), Span(end, end)):
            self._stretches(paragraph, Span(start, gap.start), runs)
            start = gap.end

    def _stretches(
        self, paragraph: Paragraph, span: Span, runs: dict[int, list[Run]], font: Font | None = None
    ) -> None:
        words = plain_comments(plain_start(span.of(self.draft.text)))
        back = span.start + len(span) - len(words)
        near = [(number, other) for number, other in enumerate(self._spans) if other.overlaps(span)]
        local = [Span(max(o.start - back, 0), min(o.end - back, len(words))) for _, o in near]
        literal = [s for (number, _), s in zip(near, local, strict=True) if number >= len(self.marked.comments)]
        for stretch in stretches(words, local, literal):
            inside = frozenset(near[number][0] for number in stretch.inside)
            run = self._run(paragraph, stretch._replace(inside=inside), runs)
            if font is not None:
                set_font(run, font)
                run.bold = stretch.bold or None

    def _run(self, paragraph: Paragraph, stretch: Stretch, runs: dict[int, list[Run]]) -> Run:
        from docx.enum.text import WD_COLOR_INDEX

        run = paragraph.add_run(visible(stretch.text, lines=True))
        run.bold, run.italic = stretch.bold or None, stretch.italic or None
        if stretch.code:
            run.style = self.word.styles[CODE]
        if stretch.link and not linked(paragraph, run, stretch.link):
            run.add_text(f"（{visible(unquote(stretch.link))}）")
        for number in stretch.inside:
            if number < len(self.marked.comments):
                runs.setdefault(number, []).append(run)
            else:
                run.font.highlight_color = WD_COLOR_INDEX.YELLOW
        return run

    def _table(self, rows: Sequence[Block], runs: dict[int, list[Run]]) -> None:
        text = self.draft.text
        every = [cells_of(text, row.span) for row in rows]
        cells = [row for row in every if not _delimiter(text, row)]
        if not cells:
            return
        aligned = [_alignment(cell.of(text)) for row in every if _delimiter(text, row) for cell in row]
        table = self.word.add_table(len(cells), max(map(len, cells)), style="Table Grid")
        for row, spans in zip(table.rows, cells, strict=True):
            for column, (cell, span) in enumerate(zip(row.cells, spans, strict=False)):
                paragraph = cell.paragraphs[0]
                spaced(paragraph, first=0, behind=0, advance=self.style.advance)
                if column < len(aligned) and aligned[column]:
                    align(paragraph, aligned[column])
                self._stretches(paragraph, span, runs)

    def _comment(self, comment: WordComment, runs: list[Run]) -> None:
        by = visible(comment.by)
        made = self.word.add_comment([runs[0], runs[-1]], visible(comment.text, lines=True), by, by[:2])
        if comment.at:
            from docx.oxml.ns import qn

            made._comment_elm.set(qn("w:date"), comment.at)


def _delimiter(text: str, row: Sequence[Span]) -> bool:
    return all(DELIMITER.fullmatch(cell.of(text)) for cell in row)


def _alignment(delimiter: str) -> str:
    """``left``, ``center``, ``right`` or nothing, as a cell of the row below a table's head says it."""
    if delimiter.endswith(":"):
        return "center" if delimiter.startswith(":") else "right"
    return "left" if delimiter.startswith(":") else ""


def cells_of(text: str, row: Span) -> list[Span]:
    """The cells of a row of a Markdown table, blanks around them left out."""
    words = row.of(text)
    bars = [m.start() for m in CELL.finditer(words)]
    if not words.lstrip(SPACE).startswith("|"):
        bars.insert(0, -1)
    if not words.rstrip(SPACE).endswith("|"):
        bars.append(len(words))
    spans: list[Span] = []
    for start, end in pairwise(bars):
        inner = words[start + 1 : end]
        left = len(inner) - len(inner.lstrip())
        spans.append(Span(start + 1 + left, start + 1 + max(left, len(inner.rstrip()))).moved(row.start))
    return spans
