"""What python-docx has no words for (ISO/IEC 29500-1): Chinese fonts, line grid, page numbers at the outer side."""

from __future__ import annotations

from collections.abc import Mapping
from math import floor
from typing import TYPE_CHECKING, Any

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.oxml import serialize_part_xml
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsmap, qn
from docx.shared import Pt, RGBColor

from drafts.page_style import Font, PageStyle

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.section import Section

TWIPS = 20
"""To a point."""
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
UNWANTED = ("/thumbnail", "/customXml", "/stylesWithEffects", "/webSettings")
"""What the template holds that belongs to whoever made it."""


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


def off_grid(style: Any) -> None:
    """Keep lines as high as they are told: LibreOffice gives two of the grid to one with larger characters."""
    snap = OxmlElement("w:snapToGrid")
    snap.set(qn("w:val"), "0")
    style.element.get_or_add_pPr().insert_element_before(
        snap, "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl", "w:rPr"
    )


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


def bullets(word: Word, number: int) -> None:
    """Define the list ``number``: nine levels of bullets; paragraphs say themselves how far they are set in."""
    numbering = word.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{deep}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="{"•◦▪"[deep % 3]}"/>'
        '<w:lvlJc w:val="left"/></w:lvl>'
        for deep in range(9)
    )
    rests = parse_xml(
        f'<w:abstractNum xmlns:w="{nsmap["w"]}" w:abstractNumId="{number}">'
        f'<w:multiLevelType w:val="hybridMultilevel"/>{levels}</w:abstractNum>'
    )
    numbering.insert(0, rests)
    numbering.append(
        parse_xml(f'<w:num xmlns:w="{nsmap["w"]}" w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>')
    )


def chinese(word: Word) -> None:
    """Say that the text is Chinese and for the Word of today, and take out what python-docx's template brings along."""
    for element in word.styles.element.iter(qn("w:lang")):
        element.set(qn("w:eastAsia"), "zh-CN")
    settings = word.settings.element
    for element in settings.iter(qn("w:themeFontLang")):
        element.set(qn("w:eastAsia"), "zh-CN")
    for element in settings.iter(qn("w:compatSetting")):
        if element.get(qn("w:name")) == "compatibilityMode":
            element.set(qn("w:val"), "15")
    for relations in (word.part.package.rels, word.part.rels):
        for key in [key for key, relation in relations.items() if relation.reltype.endswith(UNWANTED)]:
            del relations[key]


def add_part(word: Word, name: str, about: str, content_type: str, xml: str) -> None:
    """Add ``word/name.xml``. ``about``: the last word of the type of its relationship to the document."""
    package = word.part.package
    part = Part(PackURI(f"/word/{name}.xml"), content_type, xml.encode(), package)
    word.part.relate_to(part, f"{RELATION}/{about}")


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
