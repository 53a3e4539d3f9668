"""What python-docx has no words for (ISO/IEC 29500-1): Chinese fonts, line grid, page numbers at the outer side."""

from __future__ import annotations

from collections.abc import Mapping
from math import floor
from typing import TYPE_CHECKING, Any

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.oxml import serialize_part_xml
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from drafts.page_style import Font, PageStyle

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.section import Section
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

TWIPS = 20
"""To a point."""


def set_font(style: Any, font: Font) -> None:
    """Give a style or a run a Chinese and a Latin font, black and upright."""
    style.font.name, style.font.size = font.latin, Pt(font.size)
    style.font.bold = style.font.italic = False
    style.font.color.rgb = RGBColor(0, 0, 0)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        if name.endswith("Theme"):
            del fonts.attrib[name]
    for name in ("eastAsia", "hAnsi", "cs"):
        fonts.set(qn(f"w:{name}"), font.chinese if name == "eastAsia" else font.latin)


def spaced(style: Any, *, first: float, behind: float, advance: float) -> None:
    """Set the first line in by so many characters, and the right side; ``advance``: points of a character."""
    indent = style.element.get_or_add_pPr() if hasattr(style, "element") else style._p.get_or_add_pPr()
    indent = indent.get_or_add_ind()
    indent.attrib.clear()
    for name, count in (("firstLine", first), ("right", behind)):
        indent.set(qn(f"w:{name}Chars"), str(round(count * 100)))
        indent.set(qn(f"w:{name}"), str(round(count * advance * TWIPS)))
    border = indent.getparent().find(qn("w:pBdr"))
    if border is not None:
        indent.getparent().remove(border)


def grid(section: Section, style: PageStyle) -> None:
    """So many lines on a page; not so many characters: LibreOffice gives two places to one too wide for its grid."""
    about = section._sectPr
    for old in about.findall(qn("w:docGrid")):
        about.remove(old)
    made = OxmlElement("w:docGrid")
    made.set(qn("w:type"), "lines")
    made.set(qn("w:linePitch"), str(round(style.pitch * TWIPS)))
    about.append(made)


def narrowed(style: Any, size: float, advance: float) -> None:
    """Set characters of ``size`` so close that each takes ``advance`` points at most."""
    if size > advance:
        spacing = OxmlElement("w:spacing")
        spacing.set(qn("w:val"), str(floor((advance - size) * TWIPS)))
        properties = style.element.get_or_add_rPr()
        properties.insert_element_before(spacing, "w:w", "w:kern", "w:position", "w:sz", "w:szCs", "w:highlight", "w:u")


def footer(word: Word, style: PageStyle) -> None:
    """The page number: at the outer side of the page, one character in."""
    section = word.sections[0]
    word.settings.odd_and_even_pages_header_footer = True
    for part, align, side in (
        (section.footer, WD_ALIGN_PARAGRAPH.RIGHT, "right"),
        (section.even_page_footer, WD_ALIGN_PARAGRAPH.LEFT, "left"),
    ):
        part.is_linked_to_previous = False
        paragraph = part.paragraphs[0]
        paragraph.alignment = align
        indent = paragraph._p.get_or_add_pPr().get_or_add_ind()
        indent.set(qn("w:firstLineChars"), "0")
        indent.set(qn("w:firstLine"), "0")
        indent.set(qn(f"w:{side}Chars"), "100")
        indent.set(qn(f"w:{side}"), str(round(style.number.size * TWIPS)))
        before, _, behind = style.page_number.partition("{}")
        for text, field in (
            (before, ""),
            ("", "begin"),
            ("PAGE", "instr"),
            ("", "separate"),
            ("1", ""),
            ("", "end"),
            (behind, ""),
        ):
            run = paragraph.add_run()
            set_font(run, style.number)
            if field == "instr":
                code = OxmlElement("w:instrText")
                code.text = text
                run._r.append(code)
            elif field:
                char = OxmlElement("w:fldChar")
                char.set(qn("w:fldCharType"), field)
                run._r.append(char)
            else:
                run.text = text


def align(paragraph: Paragraph, side: str) -> None:
    """``side``: ``left``, ``center`` or ``right``."""
    paragraph.alignment = getattr(WD_ALIGN_PARAGRAPH, side.upper())


def linked(paragraph: Paragraph, run: Run, address: str) -> bool:
    """Make the run, the paragraph's last, a link; False, and nothing done, unless into the web or to a person."""
    if not address.startswith(("http://", "https://", "mailto:")):
        return False
    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run._r.addprevious(link)
    link.append(run._r)
    return True


def with_fallbacks(word: Word, fallbacks: Mapping[str, str]) -> None:
    """Tell Word which font to take where one is missing (17.8.3.1)."""
    for part in word.part.package.iter_parts():
        if part.partname == "/word/fontTable.xml":
            table = parse_xml(part.blob)
            for name, other in fallbacks.items():
                font, instead = OxmlElement("w:font"), OxmlElement("w:altName")
                font.set(qn("w:name"), name)
                instead.set(qn("w:val"), other)
                font.append(instead)
                table.append(font)
            part._blob = serialize_part_xml(table)
