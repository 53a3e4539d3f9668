"""Any draft goes out as a Word document and comes back: its words to the last character, its headings, lists and tables."""

from __future__ import annotations

import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from drafts.page_blocks import Paragraph, page_text
from drafts.parse import parse
from drafts.word_in import import_word
from drafts.word_out import export_word

WORDS = (
    st.text(alphabet="全年组织培训，。；：“”（）XX12.%a B-—…·　*_`[]()#>|\\~<!&+=/\t🌲👨‍👩‍👧é", min_size=1, max_size=24)
    .map(str.strip)
    .filter(bool)
)
PLAIN = st.text(alphabet="全年组织培训，。；“”（）12%aB", min_size=1, max_size=12)


@st.composite
def line(draw: st.DrawFn) -> str:
    """Prose with marks, links, code, notes and characters that may mean something to Markdown."""
    pieces = draw(
        st.lists(
            st.one_of(
                WORDS,
                PLAIN.map("**{}**".format),
                PLAIN.map("*{}*".format),
                PLAIN.map("***{}***".format),
                st.tuples(PLAIN, PLAIN, PLAIN).map(lambda t: f"**{t[0]}*{t[1]}*{t[2]}**"),
                PLAIN.map("`{}`".format),
                PLAIN.map("[{}](https://example.cn/a?b=1)".format),
                PLAIN.map("<!-- qicao: off BL001 {} -->".format),
                st.just("[^1]"),
            ),
            min_size=1,
            max_size=5,
        )
    )
    return "".join(pieces)


BLOCKS = st.one_of(
    line(),
    line().map("## 一、{}".format),
    line().map("### （一）{}".format),
    st.lists(st.tuples(st.sampled_from(["", "  ", "    "]), line()), min_size=1, max_size=4).map(
        lambda items: "\n".join(f"{indent}- {text}" for indent, text in items)
    ),
    line().map("1. {}".format),
    line().map("> {}".format),
    st.tuples(line(), line()).map("\\\n".join),
    st.tuples(line(), line()).map("  \n".join),
    st.lists(
        st.lists(WORDS.map(lambda w: w.replace("\\", "").replace("|", "\\|")), min_size=2, max_size=2),
        min_size=1,
        max_size=3,
    ).map(lambda rows: "| 项目 | 数量 |\n| --- | --: |\n" + "\n".join(f"| {a} | {b} |" for a, b in rows)),
    PLAIN.map("```\n  {}\n\tx = 1\n```".format),
)
DRAFTS = st.lists(BLOCKS, min_size=1, max_size=6).map(
    lambda blocks: "---\ntitle: 题\n---\n\n# 工作总结\n\n" + "\n\n".join(blocks) + "\n\n[^1]: 出自*年鉴*\n"
)


def back(text: str) -> str:
    return import_word(export_word(parse(text, markdown=True))).text


@settings(max_examples=25, deadline=None)
@given(DRAFTS)
@example("# 工作总结\n\n`[^1]`是脚注的写法。\n\n[^1]: 出自*年鉴*\n")
@example("# 工作总结\n\n总结<!-- 见[^1] -->到此。\n\n[^1]: 出自*年鉴*\n")
@example("# 工作总结\n\n## 一、`[^1]`的写法\n\n全年[^1]。\n\n[^1]: 出自*年鉴*\n")
@example("# 工作总结\n\n## 一、\\<!-- 留着 -->\n\n| 项目 |\n| --- |\n| \\<!-- 留着 --> |\n")
@example("# 工作总结\n\n-\\\n全年\n\n\\\\\n\n全年\n\n#<!-- 空 -->\n\n全年\\\\  \n全年\n\n<!-- 空 -->>80%的人\n")
def test_out_and_in_again(text: str) -> None:
    """Every word is what it was; what has come back once comes back the same, to the byte."""
    once = back(text)
    assert bare(shown(once)) == bare(shown(text))
    assert back(once) == once


def shown(markdown: str) -> str:
    """The text that goes on paper."""
    made = page_text(parse(markdown, markdown=True))
    lines = []
    for block in made.blocks:
        if isinstance(block, Paragraph):
            lines.append(block.text)
        else:
            lines += [" ".join(cell.text for cell in row) for row in block.rows]
    lines += ["".join(piece.text for piece in note) for note in made.notes]
    return "\n".join(lines)


def bare(text: str) -> str:
    return re.sub(r"\s", "", text)
