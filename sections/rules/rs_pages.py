"""RS007: page numbers that came along out of a PDF or a Word file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafts.edit import Edit
from drafts.model import Block, BlockKind
from drafts.span import Span
from sections.rule import Example, Fix, Hit, Level, Rule
from sections.rules.report_lines import HAN, is_report, removed, trimmed
from sections.view import View

_DASH = "[-—–－─]"
_TOTAL = r"第[ ]?\d{1,3}[ ]?页[ ,，/、]{0,2}共[ ]?\d{1,3}[ ]?页|共[ ]?\d{1,3}[ ]?页[ ,，/、]{0,2}第[ ]?\d{1,3}[ ]?页"
_LINE = re.compile(
    rf"{_DASH}{{1,2}}[ \u3000]{{0,2}}\d{{1,3}}[ \u3000]{{0,2}}{_DASH}{{1,2}}"
    rf"|[（(【\[]?(?:{_TOTAL})[）)】\]]?|第[ ]?\d{{1,3}}[ ]?页|(?i:page)[ ]?\d{{1,3}}(?:[ ](?i:of)[ ]\d{{1,3}})?"
)
_INLINE = re.compile(
    rf"(?<=[{HAN}，、；])[ ]?(?:[—–─]{{1,2}}[ ]?\d{{1,3}}[ ]?[—–─]{{1,2}}|[-－][ ]\d{{1,3}}[ ][-－]|(?<![见件在于到至从的])(?:{_TOTAL}))[ ]?(?=[{HAN}])"
)
_NUMBER = re.compile(r"\d{1,3}")
RUNNING = 15
"""Code points of the shortest line that a page break may have cut in two."""


def page_numbers(view: View) -> Iterator[Hit]:
    """夹在正文里的页码：单独一行的“— 3 —”“第1页 共9页”，或者落在句子中间的页码。

    从 PDF 或 Word 里复制的文字会带上页码，有时正好把一个词劈成两半。
    只有数字的一行，夹在没说完的两行之间才算页码；年份、编号、表格里的数字不算。不是报告的 Markdown 不查。

    修复：安全。只删页码；单独一行的连行一起删，落在词中间的删后前后相连。
    """
    if not is_report(view):
        return
    blocks = [b for b in view.draft.blocks if b.kind not in (BlockKind.TABLE, BlockKind.CODE, BlockKind.HTML)]
    for place, block in enumerate(blocks):
        line = _visible(view, block)
        if _LINE.fullmatch(line.of(view.text)) or _is_lone_number(view, blocks, place, line):
            yield Hit(line, "这是页码，不是正文，应删去", Fix((removed(view, line),), safe=True))
            continue
        for m in _INLINE.finditer(view.prose, block.span.start, block.span.end):
            number = trimmed(view.prose, Span(*m.span()))
            yield Hit(number, "页码落在了句子中间，应删去", Fix((Edit(m.start(), m.end(), ""),), safe=True))


def _visible(view: View, block: Block) -> Span:
    """The block's text with its bullet, which may be the first dash of - 3 -."""
    start, end = block.span.start, block.span.end
    while start < end and view.text[start].isspace():
        start += 1
    while end > start and view.text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _is_lone_number(view: View, blocks: list[Block], place: int, line: Span) -> bool:
    if view.draft.markdown or not _NUMBER.fullmatch(line.of(view.text)) or not 0 < place < len(blocks) - 1:
        return False
    before, after = blocks[place - 1].span.of(view.text).rstrip(), blocks[place + 1].span.of(view.text).strip()
    return (
        len(before) >= RUNNING
        and len(after) >= RUNNING
        and re.search(rf"[{HAN}、，]$", before) is not None
        and re.match(rf"[{HAN}“《]", after) is not None
    )


RULES = (
    Rule(
        "RS007",
        "page-number",
        "页码",
        Level.WARNING,
        page_numbers,
        bad=(
            Example("加强管理，提高效率。\n\n— 3 —\n\n二、下一步打算\n", ((3, 1),), ((3, 6),), path="例.txt"),
            Example("县林业局2024年工作总结\n\n今年以来，工作平稳。\n\n- 12 -\n", ((5, 1),), ((5, 7),)),
            Example("第1页 共9页\n一、主要工作\n", ((1, 1),), ((1, 8),), path="例.txt"),
            Example("推动全县林业高质— 5 —量发展。\n", ((1, 9),), ((1, 14),), path="例.txt"),
            Example(
                "全年完成造林三千亩，抚育森林两万亩，新建苗\n7\n圃六处，带动周边群众就近就业增收致富。\n",
                ((2, 1),),
                ((2, 2),),
                path="例.txt",
            ),
        ),
        good=(
            Example("规划期为2021—2025年，分3个阶段。\n", path="例.txt"),
            Example("# 笔记\n\n- 3 -\n- 4 -\n"),
            Example("完成情况如下：\n12\n15\n", path="例.txt"),
            Example("详见附件第3页，共5页材料已归档。\n", path="例.txt"),
            Example("县林业局2024年工作总结\n\n- 3个乡镇完成造林\n- 5个乡镇完成抚育\n"),
        ),
    ),
)
