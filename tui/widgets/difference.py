"""How two texts differ, as lines for a screen: what only one of them has, the changed words in it standing out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from textual.content import Content

from drafts.compare import Compared, Kind, compare
from drafts.pieces import Piece
from drafts.visible import visible
from tui.fit import hanging

SHOWN = 300
"""Paragraphs of the difference that are shown."""
OLD, NEW, MOVED = "－ ", "＋ ", "↕ "


def difference(old: str, new: str, width: int) -> Content:
    """In rows of at most ``width`` cells; a sentence where both are the same."""
    changed = (line for line in compare(old, new) if line.kind is not Kind.SAME)
    lines = [line for one in islice(changed, SHOWN) for line in _lines(one, width)]
    if next(changed, None) is not None:
        lines.append(Content.styled("……后面还有", "$faint"))
    return Content("\n").join(lines or [Content.styled("两份的文字一样。", "$faint")])


def _lines(one: Compared, width: int) -> Iterator[Content]:
    if one.kind is Kind.MOVED:
        yield hanging(MOVED, Content.styled("挪到了这里：", "$faint") + side(one.pieces, "+"), width)
        return
    for mark, sign in ((OLD, "-"), (NEW, "+")):
        if any(only == sign for only, _ in one.pieces) or one.kind is Kind.CHANGED:
            yield hanging(mark, side(one.pieces, sign, whole=one.kind is not Kind.CHANGED), width)


def side(pieces: tuple[Piece, ...], sign: str, *, whole: bool = False) -> Content:
    """The pieces of one of the two texts; those that are only there stand out, but where that is ``whole`` of it."""
    colour = "$error" if sign == "-" else "$success"
    style = colour if whole else f"bold underline {colour}"
    return Content.assemble(
        *(
            (visible(text.expandtabs(4), lines=True), style if only == sign else "")
            for only, text in pieces
            if only in (sign, " ")
        )
    )
