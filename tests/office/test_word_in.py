"""Documents as Word and WPS write them: numbers, styles, changes, comments, what is left out; and hostile ones."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from drafts.word_in import import_word
from drafts.word_xml import NAMESPACE, WordError

HEAD = f'<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="{NAMESPACE}"><w:body>'
TAIL = "</w:body></w:document>"


def document(body: str, head: str = HEAD, **parts: str) -> bytes:
    """A package with this body; ``parts``: other parts of ``word/`` by name."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", head + body + TAIL)
        for name, inside in parts.items():
            archive.writestr(f"word/{name}.xml", f'<w:{name} xmlns:w="{NAMESPACE}">{inside}</w:{name}>')
    return file.getvalue()


def p(*runs: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def r(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def numbered(deep: int, number: int = 1) -> str:
    return f'<w:numPr><w:ilvl w:val="{deep}"/><w:numId w:val="{number}"/></w:numPr>'


LISTS = """
<w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%3."/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
"""


def test_automatic_numbers_are_those_a_reader_saw() -> None:
    body = (
        p(r("工作情况"), properties=numbered(0))
        + p(r("培训"), properties=numbered(1))
        + p(r("走访"), properties=numbered(1))
        + p(r("第一件"), properties=numbered(2))
        + p(r("问题"), properties=numbered(0))
        + p(r("思想"), properties=numbered(1))
        + p(r("甲"), properties=numbered(0, 2))
        + p(r("乙"), properties=numbered(0, 2))
    )
    lines = [line for line in import_word(document(body, numbering=LISTS)).text.split("\n") if line]
    assert lines == ["一、工作情况", "（一）培训", "（二）走访", "1. 第一件", "二、问题", "（一）思想", "- 甲", "- 乙"]


STYLES = """
<w:style w:type="paragraph" w:styleId="a1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="a2"><w:name w:val="公文二级"/><w:basedOn w:val="a1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="t"><w:name w:val="Title"/></w:style>
"""


def test_headings_by_style_and_by_outline_level() -> None:
    body = (
        p(r("总结", "<w:b/>"), properties='<w:pStyle w:val="t"/>')
        + p(r("一、甲", "<w:b/>"), properties='<w:pStyle w:val="a1"/>')
        + p(r("（一）乙"), properties='<w:pStyle w:val="a2"/>')
        + p(r("1. 丙"), properties='<w:outlineLvl w:val="2"/>')
        + p(r("正文"), properties='<w:outlineLvl w:val="9"/>')
    )
    read = import_word(document(body, styles=STYLES))
    assert read.text == "# 总结\n\n## 一、甲\n\n### （一）乙\n\n#### 1. 丙\n\n正文\n"
    assert read.headed


def test_changes_are_read_as_accepted_and_told() -> None:
    body = p(
        r("全年"),
        '<w:del w:author="王"><w:r><w:delText>举办</w:delText></w:r></w:del>',
        f'<w:ins w:author="李">{r("组织")}</w:ins>',
        r("培训。"),
    )
    read = import_word(document(body))
    assert read.text == "全年组织培训。\n"
    assert [(c.inserted, c.by, c.text) for c in read.changes] == [(False, "王", "举办"), (True, "李", "组织")]


def test_comments_keep_author_time_and_place() -> None:
    body = p(r("前一段")) + p(
        r("全年"), '<w:commentRangeStart w:id="7"/>', r("培训", "<w:b/>"), '<w:commentRangeEnd w:id="7"/>', r("多次。")
    )
    comments = f'<w:comment w:id="7" w:author="王科长" w:date="2025-12-01T09:00:00Z">{p(r("几次？"))}</w:comment>'
    read = import_word(document(body, comments=comments))
    (comment,) = read.comments
    assert read.text == "前一段\n\n全年**培训**多次。\n"
    assert comment.span is not None
    assert comment.span.of(read.text) == "培训"
    assert comment[1:] == ("王科长", "2025-12-01T09:00:00Z", "几次？")


def test_fields_links_boxes_breaks_and_hidden_text() -> None:
    body = p(
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        r("3"),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        r("藏", "<w:vanish/>"),
        "<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:noBreakHyphen/><w:tab/><w:t>丙</w:t></w:r>",
        "<w:sdt><w:sdtContent>" + r("丁") + "</w:sdtContent></w:sdt>",
        "<w:r><w:drawing/></w:r><w:r><w:drawing/></w:r>",
    )
    read = import_word(document(body))
    assert read.text == "3甲  \n乙-\t丙丁\n"
    assert read.notes == ("图片 2 处没有导入（第 1 段）",)


def test_footnotes_stand_at_the_end() -> None:
    body = p(r("甲"), '<w:r><w:footnoteReference w:id="2"/></w:r>', r("乙。"))
    notes = f'<w:footnote w:id="-1">{p(r("线"))}</w:footnote><w:footnote w:id="2">{p(r("出自统计年鉴"))}</w:footnote>'
    assert import_word(document(body, footnotes=notes)).text == "甲[^1]乙。\n\n[^1]: 出自统计年鉴\n"


def test_tables_with_merged_cells() -> None:
    cell = "<w:tc><w:tcPr>{}</w:tcPr>{}</w:tc>"
    body = (
        "<w:tbl><w:tr>" + cell.format('<w:gridSpan w:val="2"/>', p(r("合计"))) + "</w:tr>"
        "<w:tr>" + cell.format("", p(r("甲|乙"))) + cell.format("", p(r("1")) + p(r("2"))) + "</w:tr></w:tbl>"
    )
    assert import_word(document(body)).text == "| 合计 |  |\n| --- | --- |\n| 甲\\|乙 | 1 2 |\n"


def entities() -> bytes:
    head = HEAD.replace("?>", '?><!DOCTYPE w [<!ENTITY a "字"><!ENTITY x SYSTEM "file:///etc/passwd">]>', 1)
    return document(p(r("&a;&x;")), head)


def one_huge_paragraph() -> bytes:
    return document(p(*[r("长" * 1000)] * 2500))


@pytest.mark.parametrize(
    ("made", "told"),
    [
        (lambda: b"PK\x03\x04" + b"x" * 100, "文件坏了"),
        (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 100, "另存为 .docx"),
        (lambda: document("<w:p>"), "坏了"),
        (entities, "实体"),
        (one_huge_paragraph, "字，不像一份报告"),
        (lambda: document("", HEAD.replace(NAMESPACE, "http://purl.oclc.org/ooxml/wordprocessingml/main")), "严格"),
    ],
    ids=["no archive", "compound", "torn", "entities", "huge", "strict"],
)
def test_what_is_refused(made: Callable[[], bytes], told: str) -> None:
    with pytest.raises(WordError, match=told):
        import_word(made())


def test_a_package_without_a_document() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("内容.xml", "<x/>")
    with pytest.raises(WordError, match="没有正文"):
        import_word(file.getvalue())
