"""What documents of offices hold besides plain paragraphs, as Word, WPS and others write it, and what becomes of it."""

from __future__ import annotations

from drafts.word_in import import_word
from tests.office.test_word_in import document, numbered, p, r


def lines(data: bytes) -> list[str]:
    return [line for line in import_word(data).text.split("\n") if line]


def level(deep: int, form: str, text: str, more: str = "") -> str:
    return f'<w:lvl w:ilvl="{deep}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>{more}</w:lvl>'


def test_numbers_restart_where_the_list_says_and_count_on_where_it_does_not() -> None:
    levels = (
        level(0, "chineseCountingThousand", "第%1部分")
        + level(1, "decimal", "%1.%2", "<w:isLgl/>")
        + level(2, "decimalEnclosedCircle", "%3", '<w:lvlRestart w:val="0"/>')
    )
    numbering = (
        f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
    )
    body = "".join(
        p(r(text), properties=numbered(deep, number))
        for text, deep, number in [
            ("甲", 0, 1), ("乙", 1, 1), ("丙", 2, 1), ("丁", 0, 1), ("戊", 1, 1), ("己", 2, 1), ("庚", 0, 2), ("辛", 0, 2),
        ]
    )  # fmt: skip
    assert lines(document(body, numbering=numbering)) == [
        "第一部分 甲", "1.1 乙", "① 丙", "第二部分 丁", "2.1 戊", "② 己", "第五部分 庚", "第六部分 辛",
    ]  # fmt: skip


def test_numbers_of_heading_styles_as_wps_links_them() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="3"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    numbering = (
        '<w:abstractNum w:abstractNumId="0">'
        + level(0, "chineseCounting", "%1、", '<w:pStyle w:val="2"/>')
        + level(1, "chineseCounting", "（%2）", '<w:pStyle w:val="3"/>')
        + '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    body = "".join(
        p(r(text), properties=f'<w:pStyle w:val="{style}"/>')
        for text, style in [("情况", 2), ("培训", 3), ("走访", 3), ("问题", 2), ("思想", 3)]
    )
    assert lines(document(body, styles=styles, numbering=numbering)) == [
        "## 一、情况", "### （一）培训", "### （二）走访", "## 二、问题", "### （一）思想",
    ]  # fmt: skip


def test_moves_and_changes_stand_where_they_were_made() -> None:
    body = p(
        r("全年"),
        f'<w:moveFrom w:author="王" w:date="2025-12-01T08:00:00Z">{r("举办")}</w:moveFrom>',
        r("培训班"),
        f'<w:moveTo w:author="王" w:date="2025-12-01T08:00:00Z">{r("举办")}</w:moveTo>',
        r("12期。"),
    )
    read = import_word(document(body))
    assert read.text == "全年培训班举办12期。\n"
    assert [(c.inserted, c.moved, c.at, c.span.of(read.text) if c.span else "") for c in read.changes] == [
        (False, True, "2025-12-01T08:00:00Z", "全年"),
        (True, True, "2025-12-01T08:00:00Z", "举办"),
    ]


def test_a_paragraph_whose_end_was_taken_out_goes_on() -> None:
    body = p(r("全年"), properties='<w:rPr><w:del w:author="王"/></w:rPr>') + p(r("培训。"))
    assert import_word(document(body)).text == "全年培训。\n"


def test_rows_taken_out_are_gone_and_told() -> None:
    row = "<w:tr><w:trPr>{}</w:trPr><w:tc>{}</w:tc></w:tr>"
    gone = '<w:del w:author="王"/>'
    body = f"<w:tbl>{row.format('', p(r('甲')))}{row.format(gone, p(r('乙')))}</w:tbl>"
    read = import_word(document(body))
    assert read.text == "| 甲 |\n| --- |\n"
    assert [(change.by, change.text) for change in read.changes] == [("王", "乙")]


def test_contents_are_left_out_and_said() -> None:
    styles = '<w:style w:type="paragraph" w:styleId="toc1"><w:name w:val="toc 1"/></w:style>'
    field = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    code = '<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>'
    body = (
        p(
            field.format("begin"),
            code,
            field.format("separate"),
            r("一、情况\t1"),
            properties='<w:pStyle w:val="toc1"/>',
        )
        + p(r("二、问题......2"))
        + p(field.format("end"))
        + p(r("正文。"))
    )
    read = import_word(document(body, styles=styles))
    assert read.text == "正文。\n"
    assert read.notes == ("目录没有导入",)


def test_ruby_links_in_fields_soft_hyphens_and_symbols() -> None:
    ruby = f"<w:r><w:ruby><w:rt>{r('hàng')}</w:rt><w:rubyBase>{r('行')}</w:rubyBase></w:ruby></w:r>"
    field = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    link = '<w:r><w:instrText>HYPERLINK "https://example.cn/a"</w:instrText></w:r>'
    body = p(
        ruby, r("业 met\u00adhod "), "<w:r><w:softHyphen/></w:r>",
        field.format("begin"), link, field.format("separate"), r("网站"), field.format("end"),
        '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>',
    )  # fmt: skip
    assert import_word(document(body)).text == "行业 method [网站](https://example.cn/a)☑\n"


def test_boxes_pictures_headers_are_told_with_their_places() -> None:
    box = "<w:r><w:pict><w:textbox><w:txbxContent>" + p(r("框里")) + "</w:txbxContent></w:textbox></w:pict></w:r>"
    read = import_word(
        document(
            p(r("甲"), box) + p(r("乙")) + p(r("丙"), "<w:r><w:drawing/></w:r>"),
            header=p(r("内部资料")),
            footer=p(r("— 1 —")),
        )
    )
    assert read.text == "甲\n\n乙\n\n丙\n"
    assert read.notes == (
        "文本框 1 处没有导入（第 1 段）",
        "图片 1 处没有导入（第 3 段）",
        "页眉“内部资料”没有导入",
    )


def test_cells_merged_down_and_across_keep_their_columns() -> None:
    cell = "<w:tc><w:tcPr>{}</w:tcPr>{}</w:tc>"
    rows = [
        cell.format('<w:vMerge w:val="restart"/>', p(r("局"))) + cell.format('<w:gridSpan w:val="2"/>', p(r("2025年"))),
        cell.format("<w:vMerge/>", p()) + cell.format("", p(r("计划"))) + cell.format("", p(r("完成"))),
    ]
    body = "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in rows) + "</w:tbl>"
    assert import_word(document(body)).text == "| 局 | 2025年 |  |\n| --- | --- | --- |\n|  | 计划 | 完成 |\n"


def test_bold_with_marks_inside_and_what_only_looks_like_marks() -> None:
    body = (
        p(r("一是抓学习。", "<w:b/>"), r("全年5*3=15场，注*甲*乙，C:\\_x\\文件，[见](附件)。"))
        + p(r("一、工作情况", "<w:b/>"))
        + p(r("重点", "<w:b/>"), r(" "), r("难点", "<w:b/><w:i/>"), r("工作", "<w:b/>"))
    )
    read = import_word(document(body)).text
    assert read.split("\n\n") == [
        "**一是抓学习。**全年5\\*3=15场，注\\*甲\\*乙，C:\\\\\\_x\\文件，\\[见\\](附件)。",
        "一、工作情况",
        "**重点 *难点*工作**\n",
    ]


def test_the_only_heading_of_the_first_level_is_the_title() -> None:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="h{n}"><w:name w:val="heading {n}"/></w:style>' for n in (1, 2, 3)
    )
    body = "".join(
        p(r(text), properties=f'<w:pStyle w:val="h{n}"/>')
        for text, n in [("水务局总结", 1), ("一、甲", 2), ("（一）乙", 3)]
    )
    read = import_word(document(body + p(r("正文")), styles=styles))
    assert read.text == "# 水务局总结\n\n## 一、甲\n\n### （一）乙\n\n正文\n"
    assert str(read.places.at(read.text.index("文"))) == "第 4 段第 2 字"
