"""Markdown to Word and back: the same text, headings and tables."""

from __future__ import annotations

import os
import re
from pathlib import Path
from urllib.parse import unquote

import pytest

from drafts.front import read_front
from drafts.html_comments import html_comments, without
from drafts.import_text import import_text
from drafts.page_style import PageStyle
from drafts.parse import SPACE, parse
from drafts.span import Span
from drafts.visible import visible
from drafts.word_in import import_word
from drafts.word_out import export_word
from sections.blanks import blanks
from sections.catalog import kinds
from sections.recognise import recognise
from sections.skeleton import skeleton
from sections.view import View
from tests.corpus.score import documents
from tui.word import word_of

EVERY = 1 if os.environ.get("QICAO_OFFICE") == "all" else 4
RELATIVE = re.compile(r"!?\[([^\]\[]*)\]\((?!https?:)([^)\s]*)(?: \"[^\"]*\")?\)")
RULED = re.compile(r"\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?[ \t]*)?")


def reports(root: Path) -> dict[str, str]:
    """Drafts by name: the samples, a new one of each kind, and the corpus brought in."""
    found = {path.name: path.read_text(encoding="utf-8") for path in (root / "tui" / "sample").glob("*.md")}
    found |= {f"new {kind.id}": skeleton(kind, {"year": "2025"}) for kind in kinds(None).values()}
    for document in documents("open"):
        found[document.path.name] = import_text(document.text, document.path.name).text
    return found


def said(markdown: str) -> list[str]:
    """Its lines, with marks in one spelling: Word knows neither ``_`` from ``*`` nor how long a table's rule was.

    A numbered heading is one with ``#`` and without; a title is one with ``##`` too; a backslash at the
    end of a line only says that it ends there. Addresses have ``%E6%88`` for what is not ASCII.
    What does not come back: bold in a heading, italics around bold, and how deep a quotation is.
    """
    draft = parse(markdown, markdown=True)
    text = without(markdown, Span(read_front(markdown).span.end, len(markdown)), html_comments(draft))
    lines = []
    top = min((len(m[1]) for m in re.finditer(r"^(#+)[ \t]", text, re.MULTILINE)), default=1)
    for line in text.split("\n"):
        bare = visible(line.strip(SPACE))
        bare = re.sub(r"(?<!\\)\\$", "", bare)
        bare = re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", bare)
        bare = re.sub(r"\*\*(.+?)\*\*", r"\1", bare) if re.match("#+ ", bare) else bare
        bare = re.sub(r"^#+[ \t]+(?=[一二三四五六七八九十]+、|（|\d)", "", bare)
        bare = re.sub(r"^\*[ \t]+", "- ", bare)
        bare = re.sub(r"^(?:>[ \t]*)+", "> ", bare).removesuffix("> ") if bare.startswith(">") else bare
        bare = bare.replace("**", "") if re.match(r"[一二三四五六七八九十]+、", bare) else bare
        bare = re.sub(r"^\*(?!\*)(.*\*\*.*)(?<!\*)\*$", r"\1", bare)
        bare = bare.removeprefix("#" * (top - 1)) if bare.startswith("#" * top) else bare
        bare = re.sub(r"(?<![\w\\])__(?=\S)(.+?)(?<=\S)__(?!\w)", r"**\1**", bare)
        bare = re.sub(r"(?<![\w\\])_(?=\w)(.+?)(?<=\S)_(?!\w)", r"*\1*", bare)
        bare = RELATIVE.sub(lambda m: f"{'!' if m[0][0] == '!' else ''}{m[1]}（{m[2]}）", bare)
        bare = re.sub(r"(?<=\]\()https?:[^)\s]*", lambda m: unquote(m[0]), bare)
        if RULED.fullmatch(bare):
            bare = re.sub("-+", "-", re.sub(r"\s", "", bare))
        elif bare.startswith("|"):
            bare = re.sub(r"\s*\|\s*", "|", bare)
        lines.append(re.sub(r"^(```)\w+$", r"\1", bare))
    return notes_last([line.replace("__", "**") for line in lines if line])


def notes_last(lines: list[str]) -> list[str]:
    """Footnotes numbered as the text comes to them, their texts at the end, as Word has them."""
    told = {m[1]: m[2] for line in lines if (m := re.match(r"\[\^([^\]]+)\]:\s*(.*)", line))}
    body = [line for line in lines if not re.match(r"\[\^[^\]]+\]:", line)]
    names = [name for name in dict.fromkeys(re.findall(r"\[\^([^\]]+)\]", "\n".join(body))) if name in told]
    number = {name: str(n) for n, name in enumerate(names, 1)}
    body = [re.sub(r"\[\^([^\]]+)\]", lambda m: f"[^{number.get(m[1], m[1])}]", line) for line in body]
    return [*body, *(f"[^{number[name]}]: {told[name]}" for name in names)]


def there_and_back(markdown: str, name: str) -> str:
    draft = parse(markdown, markdown=True)
    view = View(draft, recognise(draft, kinds(None), name), name)
    return import_word(word_of(view, blanks(view), PageStyle())).text


def test_there_and_back(root: Path) -> None:
    drafts = dict(sorted(reports(root).items())[::EVERY])
    assert len(drafts) >= 60
    for name, text in drafts.items():
        assert said(there_and_back(text, name)) == said(text), name


def test_the_real_documents(seeds: tuple[Path, ...]) -> None:
    for path in seeds:
        text = import_text(path.read_text(encoding="utf-8"), path.name).text
        assert said(there_and_back(text, path.name)) == said(text), path.name


def test_backslashes_in_blanks_are_no_text() -> None:
    text = "# \\_\\_\\_局总结\n\n走访\\_\\_\\_户，第\\_季度。\n"
    assert there_and_back(text, "总结.md") == "# ___局总结\n\n走访___户，第_季度。\n"


@pytest.mark.parametrize(
    "text",
    [
        "# 题\n\n## 一、甲\n\n### （一）乙\n\n#### 1. 丙\n\n##### （1）丁\n\n正文。\n",
        "# 题\n\n甲**乙**丙*丁*戊`己`庚。\n",
        "# 题\n\n见[网站](https://example.cn/a?b=1&c=2)。\n",
        "# 题\n\n电话138****6688，投入***万元，优秀率____%，共X个。\n",
        "# 题\n\n| 项目 | 数量 |\n| --- | --: |\n| 培训\\|学习 | 12 |\n\n后文。\n",
        "# 题\n\n| 甲 |\n| --- |\n| 1 |\n\n| 乙 |\n| --- |\n| 2 |\n",
        "# 题\n\n- 甲\n- 乙\n\n> 引用的话\n\n1. 第一\n\n2. 第二\n",
        "# 题\n\n```\nif a < b:\n    return 1\n```\n",
        "# 题\n\n5*3=15，a_b_c，1+7，<某>，&nbsp;，C:\\文件。\n",
        "无题的一段话。\n",
        "# 题\n\n- 甲\n  - 乙\n    - 丙\n- 丁\n",
        "# 题\n\n| 甲 | `a\\|b` |\n| :-- | :-: |\n| 丙\\|丁 | **粗** |\n",
        "# 题\n\n**甲*乙*丙**丁***戊***己。**一是抓学习。**全年“**好**”。\n",
        "# 题\n\n同比增长[^1]，环比持平[^2]。\n\n[^1]: 快报数。\n[^2]: 见**年鉴**。\n",
        "# 题\n\n第一行  \n第二行\n\n1. 第三行\n",
        "# 题\n\n甲　乙\t丙🌲丁👨‍👩‍👧戊\\*己\\*庚，C:\\文件。\n",
        "# 题\n\n1. 第一\n\n2. 第二\n\n（1）第三\n\n2025. 不是编号\n",
        "# 题\n\n``a`b``和`` `c` ``，\\[不是链接\\](甲)。\n",
    ],
)
def test_byte_for_byte(text: str) -> None:
    assert import_word(export_word(parse(text, markdown=True))).text == text
