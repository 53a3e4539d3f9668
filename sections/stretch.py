"""A stretch of a draft on its way to becoming part of a section, and whether anything is said in it."""

from __future__ import annotations

from bisect import bisect_left

from drafts.model import Block, BlockKind, Draft
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING, NamedTuple
from sections.kind import Section
from sections.prose import LABEL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SENTENCE_MARK = Regex(r"[。；，？！,;?!](?:(?<=[。；，？！])|(?<=[\u4e00-\u9fff][,;?!]))")
BARE_HEADING_LIMIT = 30
"""Code points of the longest line without a number that may be a heading."""


class Stretch(NamedTuple):
    """A stretch of blocks on its way to becoming a part."""

    start: int
    section: Section | None
    heading: Block | None
    by: str
    also: tuple[Section, ...] = ()
    """Further sections that its heading names: 存在问题及下一步打算."""


def has_text(stretch: Stretch, span: Span, draft: Draft, prose: str) -> bool:
    """Whether something is said in ``span``; a heading, or a label such as 【待填：场次】 alone, says nothing yet."""
    if stretch.by == "cue":
        return any(map(str.isalnum, LABEL.sub("", prose[span.start : span.end])))
    first = bisect_left(draft.starts, span.start)
    for block in draft.blocks[first : bisect_left(draft.starts, span.end)]:
        if block is draft.title:
            continue
        body = LABEL.sub("", (block.running or block.body).of(prose))
        if not any(map(str.isalnum, body)):
            continue
        if block.kind is not BlockKind.HEADING and block is not stretch.heading:
            if stretch.section is None or stretch.section.id != "lead" or is_sentence(body):
                return True
        elif block.running or (
            _is_item(block, draft) and (block is not stretch.heading or _says(stretch, block, draft))
        ):
            return True
    return False


def _is_item(block: Block, draft: Draft) -> bool:
    """Whether a numbered line without a text below it says all there is to say: （一）理论武装有差距。"""
    return block.numeral is not None and not draft.text.startswith("#", block.span.start)


def _says(stretch: Stretch, block: Block, draft: Draft) -> bool:
    """Whether a numbered line that begins a part without naming a section is a sentence: 一、建成文献数据库。"""
    return stretch.by == "position" and (
        len(block.body) > BARE_HEADING_LIMIT or draft.text[block.body.end : block.body.end + 1] in ("。", "；")
    )


def is_sentence(body: str) -> bool:
    """Whether a line of a lead says something; a unit's name or a line of the web page it came from does not."""
    return len(body) > BARE_HEADING_LIMIT or SENTENCE_MARK.search(body) is not None


def merged(spans: Iterable[Span]) -> Iterator[Span]:
    """The spans with those that touch made one."""
    last: Span | None = None
    for span in spans:
        if last is not None and last.end == span.start:
            last = Span(last.start, span.end)
            continue
        if last is not None:
            yield last
        last = span
    if last is not None:
        yield last
