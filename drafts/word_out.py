"""A draft to a Word document that an office takes as it is: page, fonts, headings, page numbers of GB/T 9704-2012."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import cache
from html import escape
from typing import Any

from drafts.model import Draft
from drafts.page_blocks import Form, Marked, PageText, Paragraph, page_text
from drafts.page_style import FALLBACKS, PAGE_HEIGHT, PAGE_WIDTH, POINTS, Font, PageStyle
from drafts.printed_lines import width_of
from drafts.span import Span
from drafts.title_lines import with_title_lines
from drafts.typed import TYPE_CHECKING, NamedTuple
from drafts.visible import visible
from drafts.word_body import BULLETS, CODE, NAMESPACES, NOTE_MARK, NOTE_TEXT, Body, Ids
from drafts.word_parts import (
    RELATION,
    add_part,
    bullets,
    chinese,
    footer,
    grid,
    narrowed,
    off_grid,
    set_font,
    spaced,
    with_fallbacks,
)

if TYPE_CHECKING:
    from docx.document import Document as Word

SHIFT = 2
"""Characters by which the date begins further right than the sign-off (GB/T 9704-2012, 7.3.5.2)."""
NOTE_SIZE = 0.75
"""A footnote's size, to that of the text."""
CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml"


class WordComment(NamedTuple):
    """A comment beside ``span`` of the draft's text. ``at``: ISO 8601; empty: not told."""

    span: Span
    by: str
    text: str
    at: str = ""


def export_word(
    draft: Draft,
    marked: Marked = Marked(),  # noqa: B008 - frozen
    style: PageStyle = PageStyle(),  # noqa: B008 - frozen
    comments: Sequence[WordComment] = (),
) -> bytes:
    """The bytes of a ``.docx``. Plain text is to be imported first. Control characters are made visible."""
    from docx import Document
    from lxml import etree

    text = page_text(draft, marked._replace(commented=[comment.span for comment in comments]))
    text = with_title_lines(text, style)
    word = Document()
    _set_styles(word, style, text)
    body = Body(text, style, _ids(word))
    parser = etree.XMLParser(huge_tree=True, resolve_entities=False)
    made = etree.fromstring(f"<w:body {NAMESPACES}>{body.xml()}</w:body>".encode(), parser)
    end = word.element.body.sectPr
    for element in made:
        end.addprevious(element)
    if notes := body.notes():
        add_part(word, "footnotes", "footnotes", f"{CONTENT}.footnotes+xml", notes)
    if body.comments:
        add_part(word, "comments", "comments", f"{CONTENT}.comments+xml", _comments(comments, body.comments))
    properties = word.core_properties
    properties.title = visible(draft.title_text)
    properties.author = visible(draft.front.values.get("unit", ""))
    properties.comments = ""
    file = io.BytesIO()
    word.save(file)
    return file.getvalue()


def _ids(word: Word) -> Ids:
    @cache
    def style(name: str) -> str:
        return str(word.styles[name].style_id)

    @cache
    def link(address: str) -> str:
        return word.part.relate_to(address, f"{RELATION}/hyperlink", is_external=True)

    return Ids(style, link)


def _comments(comments: Sequence[WordComment], kept: Sequence[int]) -> str:
    made: list[str] = []
    for number in sorted(kept):
        comment = comments[number]
        by = visible(comment.by)
        at = f' w:date="{escape(comment.at)}"' if comment.at else ""
        lines = "".join(
            f'<w:p><w:r><w:t xml:space="preserve">{escape(visible(line))}</w:t></w:r></w:p>'
            for line in comment.text.split("\n")
        )
        about = f'w:id="{number}" w:author="{escape(by)}" w:initials="{escape(by[:2])}"{at}'
        made.append(f"<w:comment {about}>{lines}</w:comment>")
    return f'<?xml version="1.0" encoding="UTF-8"?><w:comments {NAMESPACES}>{"".join(made)}</w:comments>'


def _set_styles(word: Word, style: PageStyle, text: PageText) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt

    def set_in(name: str, font: Font, *, first: float = 0, behind: float = 0, side: int | None = None) -> None:
        """``first``: characters that the first line is set in; ``behind``: the same at the right."""
        made: Any = word.styles[name]
        set_font(made, font)
        for old in made.element.rPr.findall(qn("w:spacing")):
            made.element.rPr.remove(old)
        form = made.paragraph_format
        form.space_before = form.space_after = Pt(0)
        form.line_spacing = Pt(style.pitch)
        form.widow_control = False
        if side is not None:
            form.alignment = side
        spaced(made, first=first, behind=behind, advance=style.advance)

    def added(name: str) -> str:
        word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = word.styles["Normal"]
        return name

    section = word.sections[0]
    section.page_width, section.page_height = Mm(PAGE_WIDTH), Mm(PAGE_HEIGHT)
    section.top_margin, section.bottom_margin = Mm(style.top), Mm(style.bottom)
    section.left_margin, section.right_margin = Mm(style.left), Mm(style.right)
    section.header_distance = Mm(15)
    section.footer_distance = Mm(max(style.bottom - 7 - style.number.size / POINTS, 5))
    grid(section, style)
    set_in(Form.BODY, style.body, first=2)
    narrowed(word.styles[Form.BODY], style.body.size, style.advance)
    set_in(Form.TITLE, style.title, side=WD_ALIGN_PARAGRAPH.CENTER)
    title = word.styles[Form.TITLE].paragraph_format
    title.space_after, title.line_spacing = Pt(style.pitch), Pt(style.title_pitch)
    off_grid(word.styles[Form.TITLE])
    for form, font in zip(
        (Form.HEADING_1, Form.HEADING_2, Form.HEADING_3, Form.HEADING_4), style.headings, strict=True
    ):
        set_in(form, font, first=2)
        word.styles[form].paragraph_format.keep_with_next = True
    set_in(added(Form.CODE), style.body._replace(latin="Courier New"))
    for form, behind in zip((Form.SIGN_OFF, Form.DATE), _behind(text), strict=True):
        set_in(added(form), style.body, side=WD_ALIGN_PARAGRAPH.RIGHT, behind=behind)
    word.styles.add_style(CODE, WD_STYLE_TYPE.CHARACTER).font.name = "Courier New"
    set_in(Form.BULLET, style.body)
    set_in(Form.QUOTE, style.body, first=2)
    if text.notes:
        set_in(added(NOTE_TEXT), style.body._replace(size=style.body.size * NOTE_SIZE))
        word.styles[NOTE_TEXT].paragraph_format.line_spacing = Pt(style.pitch * NOTE_SIZE)
        word.styles.add_style(NOTE_MARK, WD_STYLE_TYPE.CHARACTER).font.superscript = True
    bullets(word, BULLETS)
    footer(word, style)
    with_fallbacks(word, FALLBACKS)
    chinese(word)


def _behind(text: PageText) -> tuple[float, float]:
    """Characters to the right of sign-off and date: the longer one two, the date begins two behind the other."""
    signed, dated = (
        max((width_of(b.text) for b in text.blocks if isinstance(b, Paragraph) and b.form is form), default=0.0)
        for form in (Form.SIGN_OFF, Form.DATE)
    )
    if not signed or not dated:
        return 2, 2
    further = signed - SHIFT - dated
    return (2, 2 + further) if further > 0 else (2 - further, 2)
