"""RS007: page numbers that came along out of a PDF or a Word file."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

from drafts import regex as re
from drafts.edit import Edit
from drafts.han import HAN
from drafts.model import Block, BlockKind
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from drafts.words import Words
from sections.rule import Fix, Hit
from sections.rules.once import once
from sections.rules.report_lines import may_be_page, removed, trimmed
from sections.rules.rs_viewer import viewer_pages
from sections.sign_off import is_date
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

_DASH = "[-—–－─·•]"
_PAGE, _PAGES = r"第[ ]?\d{1,3}[ ]?页", r"共[ ]?\d{1,3}[ ]?页"
_TOTAL = rf"{_PAGE}[ ,，/、]{{0,3}}{_PAGES}|{_PAGES}[ ,，/、]{{0,3}}{_PAGE}"
_FIRST = frozenset("-—–－─·•（(【[第共pP")
_LINE = Regex(
    rf"{_DASH}{{1,2}}[ \u3000]{{0,2}}\d{{1,3}}[ \u3000]{{0,2}}{_DASH}{{1,2}}"
    rf"|[（(【\[]?(?:{_TOTAL}|{_PAGE}[ ]?(?:[（(]{_PAGES}[)）]|/[ ]?\d{{1,3}}[ ]?页?))[）)】\]]?|{_PAGE}|(?i:page)[ ]?\d{{1,3}}(?:[ ](?i:of)[ ]\d{{1,3}})?"
)
_INLINE = Regex(
    rf"(?<=[{HAN}，、；。])[ ]?(?:[—–─]{{1,2}}[ ]?\d{{1,3}}[ ]?[—–─]{{1,2}}|[-－][ ]\d{{1,3}}[ ][-－]|(?<![见件在于到至从的])(?:{_TOTAL}))[ ]?(?=[{HAN}])"
)
_GLUED = Regex(
    rf"(?:(?<=[,;。；：:”）) ])|(?<![^\n])){_PAGE}[ /]{{0,3}}{_PAGES}(?=[ ]?(?:[{HAN}“《X×]|20\d\d年)|[ ]*$)|(?<=[{HAN}])(?<![见件在于到至从的])(?:{_TOTAL})[ ]*$"
)
_AT_END = Regex(rf"(?<=[{HAN}])[ ]?(?:[—–─]{{1,2}}[ ]?\d{{1,3}}[ ]?[—–─]{{1,2}}|[-－][ ]\d{{1,3}}[ ][-－])$")
"""Behind a line that goes on in the next."""
_OF_TITLE = Regex(rf"(?:总结|计划|报告|述职|材料|要点|思路|方案|汇报|打算)[）)]?[ ]?({_PAGE})")
_CITED = Regex(r"[见引摘载，。；：,;:]|出自|参阅|附件")
_HEAD = Regex(rf"(?![（(一二三四五六七八九十\d]{{1,4}}[)）、.．])[^。；，！？：|]*[{HAN}][^。；，！？：|]*")
"""No heading with its number, no running text."""
_FIELDS = Regex(
    r"(?:第[ ]?)?(?:NUM)?PAGES?(?![A-Za-z_])[ ]?(?:\\\*[ ]?MERGEFORMAT)?[ ]?\d{1,3}[ ]?页?(?:[ ]?[共/][ ]?NUMPAGES[ ]?\d{1,3}[ ]?页?)?",
    words=("PAGE",),
)
"""Fields of Word that nobody worked out: 第PAGE2页共NUMPAGES9页."""
_SIGNS = Words("PAGE", "—", "–", "─", "－", "- ", "页")
"""One of these is in every page number that stands among words."""
LINE_LIMIT = 24
"""Code points of the longest line that is a page number: （第 123 页，、/ 共 123 页）."""
TITLE_LIMIT = 60
"""Code points of the longest line that is a title with a page number behind it."""
_NO_LINES = (BlockKind.TABLE, BlockKind.CODE, BlockKind.HTML)
_PARAGRAPH = BlockKind.PARAGRAPH
_NUMBER = Regex(r"\d{1,3}")
SHORTEST_PAGE = 150
"""Code points between two lines that are the numbers of pages."""
TOP = 4
"""Lines above the first page's number among which its running head stands."""
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
    blocks = _lines(view)
    inline = _with_signs(view, blocks)
    numbers, heads = page_lines(view)
    for line in numbers:
        yield Hit(line, "这是页码，不是正文，应删去", Fix((removed(view, line),), safe=True))
    starts = {line.start for line in numbers}
    for place in sorted(inline):
        line = _visible(view, blocks[place])
        if line.start not in starts:
            yield from _inline(view, blocks[place], line)
    title = view.draft.title_text.strip()
    for line in heads:
        if line.of(view.text) != title:  # ST006 tells of that
            yield Hit(line, "这是每页都有的页眉页脚，不是正文，应删去", Fix((removed(view, line),), safe=False))
    for page in viewer_pages(view):
        number = trimmed(view.prose, page)
        yield Hit(
            number, "这是文库给每一页加的号，不是正文，应删去", Fix((Edit(page.start, page.end, ""),), safe=False)
        )


@once
def page_lines(view: View) -> tuple[list[Span], list[Span]]:
    """The lines that are page numbers, and those that are running heads and feet, the title's own words among them."""
    if not may_be_page(view):
        return [], []
    blocks = _lines(view)
    short = [(at, _visible(view, block)) for at, block in enumerate(blocks) if len(block.body) <= LINE_LIMIT]
    bare = [] if view.draft.markdown else [(at, s) for at, s in short if _NUMBER.fullmatch(view.text, s.start, s.end)]
    places = {at for at, line in short if _is_page_number(line.of(view.text))}
    places.update(at for at, _ in bare if _cuts_text(view, blocks, at))
    if _is_counted(view, blocks, bare):
        places.update(at for at, _ in bare)
    numbers = sorted(places)
    return [_visible(view, blocks[at]) for at in numbers], list(_running_heads(view, blocks, numbers))


def _lines(view: View) -> list[Block]:
    return [b for b in view.draft.blocks if b.kind not in _NO_LINES]


def _is_counted(view: View, blocks: list[Block], bare: list[tuple[int, Span]]) -> bool:
    """Whether the lines that are a number and no more count pages: 1, 2, 3, a page apart, most of which end unfinished."""
    if len(bare) < 2 or any(
        int(after.of(view.text)) != int(before.of(view.text)) + 1 or after.start - before.end < SHORTEST_PAGE
        for (_, before), (_, after) in pairwise(bare)
    ):
        return False
    return 2 * sum(at > 0 and _is_unfinished(view, blocks[at - 1]) for at, _ in bare) >= len(bare)


def _running_heads(view: View, blocks: list[Block], numbers: list[int]) -> Iterator[Span]:
    """Short lines right behind, or right in front of, several page numbers in the same words, and the first page's."""
    for step in (1, -1):
        places = [at + step for at in numbers if 0 <= at + step < len(blocks)]
        if step > 0 and numbers:
            places = [*range(min(TOP, numbers[0])), *places]
        lines = [_visible(view, blocks[at]) for at in places if _may_be_head(view, blocks, at)]
        said = [line.of(view.text) for line in lines]
        yield from (line for line, words in zip(lines, said, strict=True) if said.count(words) > 1)


def _may_be_head(view: View, blocks: list[Block], at: int) -> bool:
    """Whether a line is short, and neither the title nor a heading nor who signs."""
    if blocks[at] is view.draft.title or blocks[at].kind is not _PARAGRAPH or len(blocks[at].span) > TITLE_LIMIT:
        return False
    signs = at + 1 < len(blocks) and is_date(blocks[at + 1].span.of(view.text).strip())
    return not signs and _HEAD.fullmatch(_visible(view, blocks[at]).of(view.text)) is not None


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
    found += [
        m.span() for m in _FIELDS.finditer(view.prose, block.span.start, block.span.end) if "第" in m[0] or "页" in m[0]
    ]
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


def _cuts_text(view: View, blocks: list[Block], place: int) -> bool:
    """Whether a line that is but a number stands where a sentence goes on."""
    if not 0 < place < len(blocks) - 1 or not _is_unfinished(view, blocks[place - 1]):
        return False
    after = blocks[place + 1].span.of(view.text).strip()
    return len(after) >= RUNNING and re.match(rf"[{HAN}“《]", after) is not None


def _is_unfinished(view: View, block: Block) -> bool:
    text = block.span.of(view.text).rstrip()
    return (len(text) >= RUNNING or block.numeral is not None) and re.search(rf"[{HAN}、，]$", text) is not None
