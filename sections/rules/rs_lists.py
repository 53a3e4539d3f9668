"""Titles of other pages that stand below 相关文章 or 猜你喜欢 at the end of a text."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rules.rs_frame import is_running
from sections.sign_off import is_date

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from drafts.model import Block

_LISTS = Regex(
    "(?:相关|热门|最新|推荐|新闻)(?:文章|范文|阅读|推荐|资料|文档|新闻)|猜[你您]",
    words=("相关", "热门", "最新", "推荐", "新闻", "猜"),
)
_TITLE = Regex(
    r"(?:\d{1,2}[.、．]\s?)?[^，。；：！？|]{2,36}(?:总结|计划|报告|范文|讲话稿?|发言稿?|演讲稿|说明文|作文|观后感|读后感|体会|方案|述职|材料|要点|大全)(?:范文|模板)?(?:\d{1,2}篇|\d{3,4}字)?(?:20\d\d年?|\d\d-\d\d)?(?:[（(][^（）()]{2,12}[）)]?(?:工作总结(?:报告)?)?)?"
)
"""A title of another page; the brackets around a line are gone."""
_COLLECTION = Regex(r"[（(](?:\d{1,3}|[一二三四五六七八九十]{1,3})篇[）)](?=.)")
FEWEST = 3
"""Titles of other pages in the fewest first lines that are a list of them."""
_MORE = Regex(r"更多.*(?:推荐|阅读)|(?:编辑|小编|相关|热门)推荐", words=("更多", "推荐"))
"""A line that says that titles of other pages follow in the middle of the text."""


def listed_below(
    begin: int, blocks: Sequence[Block], text: Callable[[int], str], found: AbstractSet[int]
) -> Iterator[int]:
    """The lines below others that are titles of other pages. ``found``: those that are known for the page's.

    Not above ``begin``, where its title stands or the text begins: the last of a list there may be that title.
    """
    end = begin
    for at in sorted(found):
        more = _MORE.match(text(at)) is not None
        if at < begin or not (more or _LISTS.search(text(at))):
            continue
        end = max(end, at + 1)
        while end < len(blocks) and (end in found or _may_be_listed(blocks[end], text(end))):
            end += 1
        if end == len(blocks) or end in found:
            yield from range(at + 1, end)
        elif more:
            titles = next(line for line in range(at + 1, end + 1) if line == end or not _TITLE.fullmatch(text(line)))
            yield from range(at + 1, titles if titles > at + 2 else at + 1)


def listed_above(text: Callable[[int], str], last: int) -> range | tuple[()]:
    """The first lines, where they are titles of collections on other pages: 工会工作总结(5篇)工作总结报告."""
    end = next((at for at in range(last) if not _TITLE.fullmatch(text(at))), last)
    collections = sum(_COLLECTION.search(text(at)) is not None for at in range(end))
    return range(end) if end >= FEWEST and collections > 1 else ()


def _may_be_listed(block: Block, line: str) -> bool:
    """Whether a line may be the title of another page, or the beginning of its text."""
    if _TITLE.fullmatch(line):
        return True
    if block.numeral is not None or is_date(line):
        return False
    return line.endswith(("...", "…")) or not is_running(block, line)
