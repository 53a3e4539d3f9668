"""ST006: the title a second time, and teasers that repeat the beginning."""

from __future__ import annotations

from drafts.model import Block, BlockKind
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.prose import MARKER, OPAQUE
from sections.rule import Example, Fix, Hit, Level, Rule
from sections.rules.once import once
from sections.rules.plain_text import is_residue
from sections.rules.report_lines import is_report, removed, trimmed
from sections.rules.rs_series import own_title
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

TOP = 8
"""Lines that are not blank among which a page's title and teaser stand."""
TOPS = 24
"""The same, where most of them are a page's data."""
BETWEEN = 2
"""Lines between a title and the same once more that are no page's: who wrote it, a document's number."""
LONGEST = 60
"""Characters of the longest title that parsing may not have taken for one."""
_TITLE = Regex(r"(?=.*[\u4e00-\u9fff]{4})[^，。；：？！,;?!]*(?:[：:，][^，。；：]{2,40})?")
SHORTEST = 6
"""Characters of the shortest title that is looked for."""
TEASER = 15
"""Characters that a teaser has to share with the paragraph it repeats."""
LEAD = 40
"""Characters of the shortest teaser that no ellipsis ends."""
_INVISIBLE = Regex(rf"[\s{MARKER}]")
_OFFICE = Regex("(?:书记|主任|主席|[局处科部院校所会]长)$", words=("书记", "主任", "主席", "长"))
"""What the line ends in that tells who speaks, and stands below what they say again."""
_LABEL = Regex(r"^(?:【(?:内容)?(?:摘要|导语|导读|提要)】|(?:内容)?(?:摘要|导读|提要)[:：])")
_ELLIPSIS = Regex(r"(?:\.{2,}|…+|。{2,})$")


@once
def repeated_title(view: View) -> Iterator[Hit]:
    """标题重复出现：开头又写了一遍，或者正文里夹着标题（多半是页眉）；开头有“标题加导语前几句……”的摘要行。

    网页把标题和摘要放在正文前面，复制时一起带了下来；PDF 每一页的页眉也会混进正文。
    只认和标题一字不差的整行，以及和下文开头一字不差、末尾是省略号或者够长的摘要行。不是报告的 Markdown 不查。

    修复：紧接着又写一遍、一字不差的，删去一行，安全；隔着别的行的（封面、页眉）和摘要行不安全，要人点头。
    """
    if not is_report(view):
        return
    title = view.draft.title
    name = _plain(view, title) if title else ""
    if _OFFICE.search(name):
        return
    blocks = [b for b in view.prose_blocks if b.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING)]
    bare = _INVISIBLE.sub("", own_title(view))
    longest = 3 * max(len(name), len(bare))
    again = set(_said_again(view, blocks[:TOPS]))
    for place, block in enumerate(blocks):
        if block is title or block.numeral:
            continue
        said = _plain(view, block) if len(block.span) <= longest else ""
        if len(name) >= SHORTEST and said == name:
            where = "标题又写了一遍" if place < TOP else "标题夹在了正文里，像是页眉"
            yield _hit(view, block, f"{where}，应删去一处", safe=blocks[place - 1] is title)
        elif place in again or (place < TOP and said and said == bare):
            yield _hit(view, block, "标题又写了一遍，应删去一处", safe=False)
        elif (
            place < TOP
            and (_breaks_off(view, block) or _begins_again(view, block))
            and _is_teaser([_plain(view, top) for top in blocks[place:TOP]], name)
        ):
            yield _hit(view, block, "这一行是网页的摘要，和下面的标题、导语重复，应删去", safe=False)


def _plain(view: View, block: Block) -> str:
    return _INVISIBLE.sub("", block.span.of(view.prose))


def _said_again(view: View, tops: Sequence[Block]) -> Iterator[int]:
    """Places of lines that say the first which is no page's once more, with furniture above, and little else between."""
    first: dict[str, int] = {}
    for place, block in enumerate(tops):
        line = trimmed(view.prose, block.span).of(view.prose)
        if first.setdefault(line, place) < place and SHORTEST < len(line) <= LONGEST and _TITLE.fullmatch(line):
            own = [at for at in range(place) if not is_residue(view, trimmed(view.prose, tops[at].span))]
            if own[:1] == [first[line]] and len(own) < place and len(own) <= 1 + BETWEEN:
                yield place


def _breaks_off(view: View, block: Block) -> bool:
    """Whether an ellipsis stands at its end, spaces and marks aside."""
    return trimmed(view.prose, block.span).of(view.prose).endswith(("..", "…", "。。"))


def _begins_again(view: View, block: Block) -> bool:
    """Whether it is a paragraph whose first words stand once more below it."""
    start, end = block.body.start, block.body.end
    head = view.prose[start : start + SHORTEST]
    return end - start >= LEAD and OPAQUE not in head and view.prose.find(head, end) > 0


def _is_teaser(tops: list[str], name: str) -> bool:
    """Whether the first of these lines says no more than the beginning of a later one, or of the title."""
    text = _LABEL.sub("", tops[0])
    if end := _ELLIPSIS.search(text):
        text = text[: end.start()]
    else:
        return len(text) >= LEAD and any(len(later) > len(text) and later.startswith(text) for later in tops[1:])
    if len(name) >= SHORTEST and text.startswith(name):
        text = text[len(name) :].lstrip("：:—-_|")
        if not text:
            return True
    return len(text) >= TEASER and any(later.startswith(text) for later in tops[1:])


def _hit(view: View, block: Block, message: str, *, safe: bool) -> Hit:
    span = trimmed(view.prose, block.span)
    return Hit(span, message, Fix((removed(view, span),), safe=safe))


_LEAD = "今年以来，全局上下齐心协力，坚持稳中求进，各项统计调查任务圆满完成。"
RULES = (
    Rule(
        "ST006",
        "repeated-title",
        "标题重复",
        Level.WARNING,
        repeated_title,
        bad=(
            Example(f"县统计局2024年工作总结\n\n县统计局2024年工作总结\n\n{_LEAD}\n", ((3, 1),), ((3, 14),)),
            Example(f"县统计局2024年工作总结范文\n\n县统计局2024年工作总结\n\n{_LEAD}\n", ((3, 1),)),
            Example(f"# 县统计局2024年工作总结\n\n县统计局 2024年工作总结\n\n{_LEAD}\n", ((3, 1),)),
            Example(
                f"县统计局2024年工作总结　　今年以来，全局上下齐心协力，坚持稳中求进，各项...\n"
                f"县统计局2024年工作总结\n{_LEAD}\n",
                ((1, 1),),
                path="例.txt",
            ),
            Example(
                f"返回顶部\n县统计局统计管理制度\n发布日期：2024-12-01 09:10\n县统计局统计管理制度\n第一条 {_LEAD}\n",
                ((4, 1),),
                path="例.txt",
            ),
            Example(f"县统计局2024年工作总结\n{_LEAD}{_LEAD[:20]}\n{_LEAD}{_LEAD}\n", ((2, 1),), path="例.txt"),
            Example(
                f"县统计局2024年工作总结\n{_LEAD}\n"
                + "一、抓调查\n平稳有序。\n" * 5
                + "县统计局2024年工作总结\n二、抓队伍\n",
                ((13, 1),),
                path="例.txt",
            ),
        ),
        good=(
            Example(f"县统计局2024年工作总结\n\n{_LEAD}\n\n一、2024年工作总结\n\n{_LEAD}\n"),
            Example(
                f"县统计局2024年工作总结及2025年工作计划\n\n{_LEAD}\n\n2024年工作总结\n\n2025年工作计划\n",
                path="例.txt",
            ),
            Example(
                f"统计制度汇编\n目录\n统计数据管理制度\n统计报表管理制度\n统计人员管理制度\n统计档案管理制度\n统计数据管理制度\n{_LEAD}\n",
                path="例.txt",
            ),
            Example(f"县统计局2024年工作总结\n\n起草了《县统计局2024年工作总结》，{_LEAD}\n"),
            Example("# 周报\n\n# 周报\n\n- 完成接口\n"),
            Example(f"县统计局党组书记、局长\n\n张三\n\n{_LEAD}{_LEAD}\n\n县统计局党组书记、局长\n"),
        ),
    ),
)
