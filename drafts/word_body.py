"""The body of a Word document and its footnotes as XML (ISO/IEC 29500-1, 17.3, 17.4, 17.11)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from html import escape

from drafts.page_blocks import Cell, Form, PageText, Paragraph, Piece, Table
from drafts.page_style import Font, PageStyle
from drafts.span import cells
from drafts.typed import NamedTuple
from drafts.visible import visible

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
TWIPS = 20
"""To a point."""
BULLETS = 99
"""The number definition of bullets."""
CODE, NOTE_TEXT, NOTE_MARK = "代码", "footnote text", "footnote reference"
"""Names of styles: characters of code, a footnote, its number."""
BULLET_IN, BULLET_STEP = 3, 2
"""Characters by which the text of a bullet is set in; the same for each level below the first."""
CELL_SIDES = 5.4
"""Points between a cell's edge and its text, at either side (Word's own)."""
JOINER = "\u200d"


class Ids(NamedTuple):
    """``style``: a style's id by its name. ``link``: the id of the relationship to an address."""

    style: Callable[[str], str]
    link: Callable[[str], str]


def indent(side: str, characters: float, style: PageStyle, *, hanging: float = 0) -> str:
    """An indent at one side; ``hanging``: characters by which the first line begins before it."""
    made = "".join(
        f' w:{name}Chars="{round(count * 100)}" w:{name}="{round(count * style.advance * TWIPS)}"'
        for name, count in ((side, characters), *([("hanging", hanging)] if hanging else []))
    )
    return f"<w:ind{made}/>"


def text_of(text: str) -> str:
    """``text`` without what a document may not hold; joined emoji stay joined."""
    return (
        JOINER.join(visible(part, lines=True) for part in text.split(JOINER))
        if JOINER in text
        else visible(text, lines=True)
    )


def column_widths(table: Table, style: PageStyle) -> list[float]:
    """Points of each column: short ones as they need, long ones what is left, all together as wide as the text."""
    whole = style.advance * style.characters
    needed = [
        2 * CELL_SIDES + style.body.size * max(2, *(cells(row[column].text) / 2 + 0.1 for row in table.rows))
        for column in range(len(table.rows[0]))
    ]
    if sum(needed) <= whole:
        return [width * whole / sum(needed) for width in needed]
    widths = [0.0] * len(needed)
    left, columns = whole, len(needed)
    for column in sorted(range(len(needed)), key=needed.__getitem__):
        widths[column] = min(needed[column], left / columns)
        left -= widths[column]
        columns -= 1
    return widths


class Body:
    """``comments``: which of the comments asked for have a place in the text now, once ``xml`` has been made."""

    def __init__(self, text: PageText, style: PageStyle, ids: Ids) -> None:
        self._text, self._style, self._ids = text, style, ids
        self._ends = _ends(text)
        self.comments: list[int] = []
        self._fonts = [_font(font) for font in style.headings]
        self._styles = {form: escape(ids.style(form.value)) for form in Form}

    def xml(self) -> str:
        """The blocks, one after the other."""
        made: list[str] = []
        for number, block in enumerate(self._text.blocks):
            if isinstance(block, Paragraph):
                made.append(self._paragraph(block))
            else:
                made.append(self._table(block))
                after = self._text.blocks[number + 1 : number + 2]
                if not after or isinstance(after[0], Table):
                    made.append(f'<w:p><w:pPr><w:pStyle w:val="{self._styles[Form.BODY]}"/></w:pPr></w:p>')
        return "".join(made)

    def notes(self) -> str:
        """The footnotes part; empty: there are none."""
        if not self._text.notes:
            return ""
        text, mark = (escape(self._ids.style(name)) for name in (NOTE_TEXT, NOTE_MARK))
        lines = "".join(
            f'<w:footnote w:type="{name}" w:id="{n}"><w:p><w:r><w:{tag}/></w:r></w:p></w:footnote>'
            for n, name, tag in ((-1, "separator", "separator"), (0, "continuationSeparator", "continuationSeparator"))
        )
        for number, pieces in enumerate(self._text.notes, 1):
            sign = f'<w:r><w:rPr><w:rStyle w:val="{mark}"/></w:rPr><w:footnoteRef/></w:r>'
            runs = "".join(self._run(piece) for piece in pieces)
            lines += (
                f'<w:footnote w:id="{number}"><w:p><w:pPr><w:pStyle w:val="{text}"/></w:pPr>'
                f"{sign}{runs}</w:p></w:footnote>"
            )
        return f'<?xml version="1.0" encoding="UTF-8"?><w:footnotes {NAMESPACES}>{lines}</w:footnotes>'

    def _paragraph(self, paragraph: Paragraph) -> str:
        about = f'<w:pStyle w:val="{self._styles[paragraph.form]}"/>'
        if paragraph.form is Form.BULLET:
            about += f'<w:numPr><w:ilvl w:val="{paragraph.deep}"/><w:numId w:val="{BULLETS}"/></w:numPr>'
        if paragraph.apart:
            about += f'<w:spacing w:before="{round(self._style.pitch * TWIPS)}"/>'
        if paragraph.form is Form.BULLET:
            about += indent("left", BULLET_IN + paragraph.deep * BULLET_STEP, self._style, hanging=1)
        return f"<w:p><w:pPr>{about}</w:pPr>{self._runs(paragraph.pieces)}</w:p>"

    def _table(self, table: Table) -> str:
        widths = [round(width * TWIPS) for width in column_widths(table, self._style)]
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
        rows = "".join(
            f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if number == 0 else ''}</w:trPr>"
            f"{''.join(self._cell(cell, width) for cell, width in zip(row, widths, strict=True))}</w:tr>"
            for number, row in enumerate(table.rows)
        )
        return (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="{escape(self._ids.style("Table Grid"))}"/>'
            f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
        )

    def _cell(self, cell: Cell, width: int) -> str:
        side = f'<w:jc w:val="{cell.side}"/>' if cell.side else ""
        return (
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr><w:p><w:pPr>'
            f'<w:pStyle w:val="{self._styles[Form.BODY]}"/><w:ind w:firstLineChars="0" w:firstLine="0"/>{side}</w:pPr>'
            f"{self._runs(cell.pieces)}</w:p></w:tc>"
        )

    def _runs(self, pieces: Iterable[Piece]) -> str:
        """The runs of a paragraph; a comment begins before its first piece in the text and ends behind its last."""
        made: list[str] = []
        for piece in pieces:
            ending = ""
            for number in sorted(piece.comments):
                first, last = self._ends[number]
                if first is piece:
                    made.append(f'<w:commentRangeStart w:id="{number}"/>')
                if last is piece:
                    self.comments.append(number)
                    ending += f'<w:commentRangeEnd w:id="{number}"/><w:r><w:commentReference w:id="{number}"/></w:r>'
            run = self._run(piece)
            if piece.link:
                run = f'<w:hyperlink r:id="{escape(self._ids.link(piece.link))}">{run}</w:hyperlink>'
            made.append(run + ending)
        return "".join(made)

    def _run(self, piece: Piece) -> str:
        if piece.note:
            style = escape(self._ids.style(NOTE_MARK))
            return f'<w:r><w:rPr><w:rStyle w:val="{style}"/></w:rPr><w:footnoteReference w:id="{piece.note}"/></w:r>'
        look = f'<w:rStyle w:val="{escape(self._ids.style(CODE))}"/>' if piece.code else ""
        look += self._fonts[piece.level - 1][0] if piece.level else '<w:rFonts w:hint="eastAsia"/>'
        if piece.bold:
            look += "<w:b/>"
        if piece.italic:
            look += "<w:i/>"
        look += self._fonts[piece.level - 1][1] if piece.level else ""
        if piece.blank:
            look += '<w:highlight w:val="yellow"/>'
        return f"<w:r><w:rPr>{look}</w:rPr>{_shown(piece.text)}</w:r>"


def _shown(text: str) -> str:
    text = escape(text_of(text))
    if "\n" not in text and "\t" not in text:
        return f'<w:t xml:space="preserve">{text}</w:t>'
    made: list[str] = []
    for number, line in enumerate(text.split("\n")):
        if number:
            made.append("<w:br/>")
        for place, part in enumerate(line.split("\t")):
            if place:
                made.append("<w:tab/>")
            if part:
                made.append(f'<w:t xml:space="preserve">{part}</w:t>')
    return "".join(made)


def _font(font: Font) -> tuple[str, str]:
    """What a run says of its font, before and behind what it says of bold and italic."""
    latin, chinese = escape(font.latin), escape(font.chinese)
    return (
        f'<w:rFonts w:hint="eastAsia" w:ascii="{latin}" w:hAnsi="{latin}" w:eastAsia="{chinese}" w:cs="{latin}"/>',
        f'<w:sz w:val="{round(font.size * 2)}"/><w:szCs w:val="{round(font.size * 2)}"/>',
    )


def _ends(text: PageText) -> dict[int, tuple[Piece, Piece]]:
    """First and last piece of every comment, over paragraphs and tables."""
    found: dict[int, tuple[Piece, Piece]] = {}
    for block in text.blocks:
        pieces: Sequence[Piece]
        if isinstance(block, Paragraph):
            pieces = block.pieces
        else:
            pieces = [piece for row in block.rows for cell in row for piece in cell.pieces]
        for piece in pieces:
            for number in piece.comments:
                found[number] = (found[number][0] if number in found else piece, piece)
    return found
