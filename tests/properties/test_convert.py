"""Import and export lose nothing: what is no blank comes back, in order; a draft is imported once and for all."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from drafts.block_marks import HASHES
from drafts.export_html import export_html
from drafts.export_text import export_text
from drafts.front import read_front
from drafts.import_text import import_text
from drafts.lineends import normalise
from drafts.parse import SPACE, parse

SEEDS = sorted((Path(__file__).parents[2].parent / "shared" / "seeds").glob("*.txt"))

REPORT = """某局2025年工作总结|一、工作情况|一、工作情况。|（一）加强学习。全年培训 XX 次，|（二）抓好落实。|二、存在问题
(三)改进作风！一是走访|1.完成任务|1.组织活动。参加三十人。|（1）摸底；|一是宣传到位，二是服务到家。|##paidbegin##|表|格|”|。|，|；|：
今年以来，全区上下团结一心、扎实工作，各项任务完成得比上年更好更快，群众满意度也有了明显的提|高，为下一步打下基础。"""
MARKS = r"""#|# 标题|## |- 项目|* 项目|+ |> 引文|1. 列表|---|===|***|```|~~~|<!--|-->|<!-- 注 -->|<script>|<div>|<?|<![CDATA[
\|\\|\# 井|\<!--|\---|qicao: 1|title: 题|[注]: 网址|&nbsp;|* * *|- - -|    代码"""
MARK = re.compile(r"[*_`]|\]\(")
BLANKS = ["", "  ", "\t", "　　", "\ufeff", "\x0c", "\x85", "\u2028", "\x1b[31m", "|", "| 表 | 格 |", "|---|---|"]
PIECES = st.sampled_from([*REPORT.replace("\n", "|").split("|"), *MARKS.replace("\n", "|").split("|"), *BLANKS])
LINES = st.lists(PIECES, max_size=4).map("".join)
NO_NUL = st.characters(codec="utf-8", exclude_characters="\0")
"""A file with NUL is no text and never gets here; CommonMark would put U+FFFD for it."""
TEXTS = st.lists(LINES | st.just(""), max_size=14).map("\n".join) | st.text(NO_NUL)


def letters(text: str) -> str:
    """``text`` without blanks."""
    return "".join(char for char in text if not char.isspace() and char != "\ufeff")


def unmarked(text: str) -> str:
    """``letters`` without what may be a mark: Markdown reads the emphasis, code and links of a plain text, too."""
    return letters(text).translate(str.maketrans("", "", "*_`[]()（）\\"))


def lines_without_hashes(text: str) -> str:
    """Import takes ``#`` at the start of a line for Markdown's mark, and says so."""
    lines = (line.strip(SPACE) for line in normalise(text)[0].split("\n"))
    return "\n".join(line[mark.end() :] if (mark := HASHES.match(line)) else line for line in lines)


def exported(text: str) -> str:
    return export_text(parse(text, markdown=True))


@given(TEXTS)
@settings(max_examples=300)
@example("---\n一、情况。k: v\n---")
@example("\n\n---\nk: v\n---\n正文")
@example("一、情况。# 井\n\\# 井\n　　# 井")
@example("\\\\<!-- 注 --> \\<!-- <!--")
@example("- ```\n- <!-- 注 -->\n> ~~~\n> <!--")
@example("一、总体情况。（一）加强学习。1.培训。（1）党课。正文")
@example("（一）抓好“学习。”活动，正文")
def test_plain_text_comes_back_and_is_imported_once(text: str) -> None:
    imported = import_text(text, "来文.txt")
    if not read_front(normalise(text)[0]).span.end:
        shown = exported(imported.text)
        assert unmarked(shown) == unmarked(lines_without_hashes(text))
        if not MARK.search(text):
            assert letters(shown) == letters(lines_without_hashes(text))
    again = import_text(imported.text, "来文.md")
    assert again.text == imported.text
    assert again.done == ()


@given(TEXTS)
@settings(max_examples=300)
@example("<script>\n```\n一、工作情况")
@example("某局2025年工作总结\n\t\\<script>")
@example("\\\\```")
def test_markdown_keeps_what_it_shows(text: str) -> None:
    imported = import_text(text, "稿.md")
    assert letters(exported(imported.text)) == letters(exported(normalise(text)[0]))
    assert import_text(imported.text, "稿.md").text == imported.text


@given(TEXTS)
def test_indent_adds_blanks_only(text: str) -> None:
    draft = parse(text, markdown=True)
    assert letters(export_text(draft, indent=True)) == letters(export_text(draft))


@given(TEXTS)
def test_notes_name_lines_of_the_text(text: str) -> None:
    imported = import_text(text, "")
    last = normalise(text)[0].count("\n") + 1
    for notes in (imported.done, imported.left):
        assert [note.line for note in notes] == sorted(note.line for note in notes)
        assert all(1 <= note.line <= last and "\n" not in str(note) for note in notes)


@given(TEXTS)
def test_html_is_one_page_without_the_drafts_own_markup(text: str) -> None:
    page = export_html(parse(text, markdown=True))
    assert page.count("<html") == page.count("</body>") == 1
    assert "<script" not in page
    assert "<div" not in page


@pytest.mark.skipif(not SEEDS, reason="the real reports are not here")
@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name[:3])
def test_real_reports(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    imported = import_text(text, path.name, front={"qicao": "1", "kind": "annual-summary"})
    assert letters(exported(imported.text)) == letters(text)
    assert import_text(imported.text, "稿.md", front={"qicao": "1"}).text == imported.text
    assert [heading.level for heading in parse(imported.text, markdown=True).headings].count(2) >= 1
