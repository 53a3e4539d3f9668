"""RS007: page numbers that came along out of a PDF or a Word file."""

from __future__ import annotations

from bisect import bisect_right

from drafts import regex as re
from drafts.edit import Edit
from drafts.han import HAN
from drafts.model import Block, BlockKind
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from drafts.words import Words
from sections.rule import Example, Fix, Hit, Level, Rule
from sections.rules.report_lines import may_be_page, removed, trimmed
from sections.rules.rs_viewer import viewer_pages
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

_DASH = "[-—–－─]"
_PAGE, _PAGES = r"第[ ]?\d{1,3}[ ]?页", r"共[ ]?\d{1,3}[ ]?页"
_TOTAL = rf"{_PAGE}[ ,，/、]{{0,3}}{_PAGES}|{_PAGES}[ ,，/、]{{0,3}}{_PAGE}"
_FIRST = frozenset("-—–－─（(【[第共pP")
_LINE = Regex(
    rf"{_DASH}{{1,2}}[ \u3000]{{0,2}}\d{{1,3}}[ \u3000]{{0,2}}{_DASH}{{1,2}}"
    rf"|[（(【\[]?(?:{_TOTAL}|{_PAGE}[ ]?(?:[（(]{_PAGES}[)）]|/[ ]?\d{{1,3}}[ ]?页?))[）)】\]]?|{_PAGE}|(?i:page)[ ]?\d{{1,3}}(?:[ ](?i:of)[ ]\d{{1,3}})?"
)
_INLINE = Regex(
    rf"(?<=[{HAN}，、；])[ ]?(?:[—–─]{{1,2}}[ ]?\d{{1,3}}[ ]?[—–─]{{1,2}}|[-－][ ]\d{{1,3}}[ ][-－]|(?<![见件在于到至从的])(?:{_TOTAL}))[ ]?(?=[{HAN}])"
)
_GLUED = Regex(
    rf"(?:(?<=[,;。；：:”）) ])|(?<![^\n])){_PAGE}[ /]{{0,3}}{_PAGES}(?=[ ]?[{HAN}“《X×]|[ ]*$)|(?<=[{HAN}])(?<![见件在于到至从的])(?:{_TOTAL})[ ]*$"
)
_AT_END = Regex(rf"(?<=[{HAN}])[ ]?(?:[—–─]{{1,2}}[ ]?\d{{1,3}}[ ]?[—–─]{{1,2}}|[-－][ ]\d{{1,3}}[ ][-－])$")
"""Behind a line that goes on in the next."""
_OF_TITLE = Regex(rf"(?:总结|计划|报告|述职|材料|要点|思路|方案|汇报|打算)[）)]?[ ]?({_PAGE})")
_CITED = Regex(r"[见引摘载，。；：,;:]|出自|参阅|附件")
_HEAD = Regex(rf"(?![（(一二三四五六七八九十\d]{{1,4}}[)）、.．])[^。；，！？：|]*[{HAN}][^。；，！？：|]*")
"""No heading with its number, no running text."""
_SIGNS = Words("—", "–", "─", "－", "- ", "页")
"""One of these is in every page number that stands among words."""
LINE_LIMIT = 24
"""Code points of the longest line that is a page number: （第 123 页，、/ 共 123 页）."""
TITLE_LIMIT = 60
"""Code points of the longest line that is a title with a page number behind it."""
_NO_LINES = (BlockKind.TABLE, BlockKind.CODE, BlockKind.HTML)
_PARAGRAPH = BlockKind.PARAGRAPH
_NUMBER = Regex(r"\d{1,3}")
RUNNING = 15
"""Code points of the shortest line that a page break may have cut in two."""


def page_numbers(view: View) -> Iterator[Hit]:
    """夹在正文里的页码：单独一行的“— 3 —”“第1页 共9页”，落在句子中间、粘在标题后面的页码，文库给每一页加的“1、”“2、”。

    从 PDF 或 Word 里复制的文字会带上页码，有时正好把一个词劈成两半。
    只有数字的一行，夹在没说完的两行之间才算页码；年份、编号、表格里的数字不算。不是报告而有“#”标题的 Markdown 不查。

    每一页的页码前后都一样的短行，是页眉或页脚，也报。

    文库的“1、”“2、”只在全文从“1、”开头、每一页都断在句子中间时才算，人写的条目不算。

    修复：安全。只删页码；单独一行的连行一起删，落在词中间的删后前后相连。文库的“1、”“2、”不安全，要人点头。
    """
    if not may_be_page(view):
        return
    blocks = [b for b in view.draft.blocks if b.kind not in _NO_LINES]
    inline = _with_signs(view, blocks)
    alone: list[int] = []
    for place, block in enumerate(blocks):
        if len(block.body) > LINE_LIMIT and place not in inline:
            continue
        line = _visible(view, block)
        if len(line) <= LINE_LIMIT and (
            _is_page_number(line.of(view.text)) or _is_lone_number(view, blocks, place, line)
        ):
            alone.append(place)
            yield Hit(line, "这是页码，不是正文，应删去", Fix((removed(view, line),), safe=True))
        elif place in inline:
            yield from _inline(view, block, line)
    for line in _running_heads(view, blocks, alone):
        yield Hit(line, "这是每页都有的页眉页脚，不是正文，应删去", Fix((removed(view, line),), safe=False))
    for page in viewer_pages(view):
        number = trimmed(view.prose, page)
        yield Hit(
            number, "这是文库给每一页加的号，不是正文，应删去", Fix((Edit(page.start, page.end, ""),), safe=False)
        )


def _running_heads(view: View, blocks: list[Block], numbers: list[int]) -> Iterator[Span]:
    """Short lines that stand right behind, or right in front of, several page numbers in the same words.

    Not the title, which ST006 tells of.
    """
    title = view.draft.title_text.strip()
    for step in (1, -1):
        lines = [_visible(view, blocks[at + step]) for at in numbers if 0 <= at + step < len(blocks)]
        said = [line.of(view.text) for line in lines]
        for line, words in zip(lines, said, strict=True):
            if words != title and said.count(words) > 1 and len(words) <= TITLE_LIMIT and _HEAD.fullmatch(words):
                yield line


def _with_signs(view: View, blocks: list[Block]) -> set[int]:
    """The places of the ``blocks`` in which a page number may stand among words."""
    starts = [block.span.start for block in blocks]
    return {bisect_right(starts, at) - 1 for at, _ in _SIGNS.places_in(view.prose)}


def _inline(view: View, block: Block, line: Span) -> Iterator[Hit]:
    """Page numbers behind a title, inside a line, or glued to its start."""
    if behind := _behind_title(line.of(view.text)):
        span = Span(line.start + behind, line.end)
        yield Hit(span, "标题后面的页码不是正文，应删去", Fix((Edit(span.start, span.end, ""),), safe=True))
        return
    found = [m.span() for m in _INLINE.finditer(view.prose, block.span.start, block.span.end)]
    if "页" in (said := block.span.of(view.prose)) and "共" in said:
        found += [m.span() for m in _GLUED.finditer(view.prose, block.span.start, block.span.end)]
    if len(line) > LINE_LIMIT and (m := _AT_END.search(view.prose, line.start, line.end)):
        found.append(m.span())
    for start, end in sorted(found):
        number = trimmed(view.prose, Span(start, end))
        yield Hit(number, "页码落在了句子中间，应删去", Fix((Edit(start, end, ""),), safe=True))


def _behind_title(line: str) -> int:
    """Where the page number starts that stands behind a title; 0 where there is none."""
    if len(line) > TITLE_LIMIT or not line.endswith("页"):
        return 0
    m = _OF_TITLE.search(line)
    return m.start(1) if m and m.end() == len(line) and not _CITED.search(line) else 0


def _visible(view: View, block: Block) -> Span:
    """The block's text with its bullet, which may be the first dash of - 3 -."""
    text, body = view.text, block.body
    if block.kind is _PARAGRAPH and body and not text[body.start].isspace() and not text[body.end - 1].isspace():
        return body
    rest = block.span.of(text).lstrip()
    start = block.span.end - len(rest)
    return Span(start, start + len(rest.rstrip()))


def _is_page_number(line: str) -> bool:
    return len(line) <= LINE_LIMIT and line[:1] in _FIRST and _LINE.fullmatch(line) is not None


def _is_lone_number(view: View, blocks: list[Block], place: int, line: Span) -> bool:
    if view.draft.markdown or not _NUMBER.fullmatch(line.of(view.text)) or not 0 < place < len(blocks) - 1:
        return False
    before, after = blocks[place - 1].span.of(view.text).rstrip(), blocks[place + 1].span.of(view.text).strip()
    return (
        (len(before) >= RUNNING or blocks[place - 1].numeral is not None)
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
            Example("第1页共6页县林业局工作总结今年以来，工作平稳。\n", ((1, 1),), ((1, 7),), path="例.txt"),
            Example("新建苗圃3所,第 2 页 共 6 页扩建2所。\n", ((1, 8),), ((1, 19),), path="例.txt"),
            Example(
                "县林业局工作总结\n第1页 / 共6页\n县林业局工作总结(造林绿化总结)第2页\n",
                ((2, 1), (3, 17)),
                path="例.txt",
            ),
            Example(
                "".join(f"{n}、{'抓好造林绿化。' * 12}带动群众增" + "\n" for n in (1, 2, 3)),
                ((1, 1), (2, 1), (3, 1)),
                ((1, 3), (2, 3), (3, 3)),
                path="例.txt",
            ),
            Example(
                f"1、{'抓好造林绿化。' * 12}带动群众增\n2、，收致富。抚育森林两万亩。\n特此报告。\n",
                ((1, 1), (2, 1)),
                path="例.txt",
            ),
            Example(
                "县林业局工作总结\n今年造林三千亩。\n— 1 —\n县林业局文件\n抚育两万亩。\n— 2 —\n县林业局文件\n新建苗圃六处。\n",
                ((3, 1), (4, 1), (6, 1), (7, 1)),
                ((3, 6), (4, 7), (6, 6), (7, 7)),
                path="例.txt",
            ),
            Example("第1页 共9页\n一、主要工作\n", ((1, 1),), ((1, 8),), path="例.txt"),
            Example("第 1 页（共 9 页）\n一、主要工作\n第2页/9\n", ((1, 1), (3, 1)), ((1, 13), (3, 6)), path="例.txt"),
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
            Example("见县林业局工作总结第3页\n第3页，共5页材料已归档。\n", path="例.txt"),
            Example("".join(f"{n}、{'抓好造林绿化。' * 12}\n" for n in (1, 2, 3)), path="例.txt"),
            Example("县林业局工作总结\n" + "".join(f"{n}、抓好造林绿化\n" for n in (1, 2, 3)), path="例.txt"),
            Example("# 笔记\n\n- 3 -\n- 4 -\n"),
            Example("完成情况如下：\n12\n15\n", path="例.txt"),
            Example("详见附件第3页，共5页材料已归档。\n", path="例.txt"),
            Example("县林业局2024年工作总结\n\n- 3个乡镇完成造林\n- 5个乡镇完成抚育\n"),
        ),
    ),
)
