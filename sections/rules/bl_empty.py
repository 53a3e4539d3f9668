"""BL013: an empty list item, a heading without text."""

from __future__ import annotations

from collections.abc import Iterator

from drafts.model import Block, BlockKind
from drafts.span import Span
from sections.rule import Example, Level, Rule
from sections.rules.bl_claims import Found, Ground, blank


@blank("BL013")
def empty(ground: Ground) -> Iterator[Found]:
    """列表项或标题下面什么也没写。

    只有编号没有内容的列表项、下面没有正文的标题，要么补上，要么删掉。标题下面紧跟着下一级标题的不报。
    """
    draft = ground.view.draft
    blocks = [b for b in draft.blocks if b is not draft.title]
    for place, block in enumerate(blocks):
        after = blocks[place + 1] if place + 1 < len(blocks) else None
        if block.kind is BlockKind.ITEM and not len(block.body) and not block.running:
            text = block.span.of(draft.text)
            lead = len(text) - len(text.lstrip())
            start, end = block.span.start + lead, block.span.end
            while end > start and draft.text[end - 1].isspace():
                end -= 1
            yield from _found(ground, start, end, f"列表项“{draft.text[start:end]}”没有内容")
        elif _is_bare_heading(draft.text, block, after):
            yield from _found(
                ground, block.body.start, block.body.end, f"标题“{block.body.of(draft.text)}”下面没有内容"
            )


def _is_bare_heading(text: str, block: Block, after: Block | None) -> bool:
    if (
        block.kind is not BlockKind.HEADING
        or block.running
        or not text.startswith("#", block.span.start)
        or not len(block.body)
    ):
        return False
    return after is None or (after.kind is BlockKind.HEADING and after.level <= block.level)


def _found(ground: Ground, start: int, end: int, message: str) -> Iterator[Found]:
    yield Found(ground.bare(start), ground.bare(end), message=message, span=Span(start, end))


EMPTY = Rule(
    code="BL013",
    name="empty",
    title="空的列表项和标题",
    level=Level.WARNING,
    check=empty,
    bad=(
        Example("1. 加强培训\n2.\n3. 抓好宣传\n", at=((2, 1),), ends=((2, 3),)),
        Example("## 一、做法\n\n## 二、成效\n\n成效明显。\n", at=((1, 6),)),
    ),
    good=(Example("## 一、做法\n\n### （一）培训\n\n办班两期。\n"),),
)
