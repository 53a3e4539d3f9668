"""Part of RS007: the numbers that a library's viewer puts in front of every page of a text: 1、, 2、, 3、."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.span import Span
from sections.rules.once import once
from sections.view import View

SHORTEST = 80
"""Code points of the shortest page."""
FEWEST = 3
"""Pages from which on their numbers are no list; two are enough where a text is made up of them."""
FIRST_LINES = 40
"""Lines that are not blank among which the first page begins."""
_NUMBER = Regex(r"[ \t\u3000]*(\d{1,3})、[ \t\u3000]*")
VIEWED = ("3、", "2、，", "2、、", "2、。", "2、；", "2、：", "2、）", "2、”")
"""One of these is in every text with numbers of pages; what stands behind 2、 is nothing that an item begins with."""
SHARED = ("会员分享，可在线阅读", "资源描述")
"""What such a library says above the text."""
_CUT_SHORT = Regex(r"[\u4e00-\u9fff\dxX×*、，,（(“《%％.]\s*$")


@once
def viewer_pages(view: View) -> list[Span]:
    """The numbers, each with the line end in front of it, where every page ends in the middle of a sentence.

    A list that somebody wrote has ends to its items, and is not what a text begins with.
    """
    if "2、" not in view.text:
        return []
    lines = [line for line in view.lines.spans() if line.of(view.text).strip()]
    pages = (at for at, line in enumerate(lines[:FIRST_LINES]) if len(line) >= SHORTEST and _number(view, line) == 1)
    first = next(pages, None)
    if first is None:
        return []
    found: list[Span] = []
    for place in range(first, len(lines)):
        line = lines[place]
        if (number := _number(view, line)) == 0:
            continue
        if number != len(found) + 1 or (found and not _is_cut_short(lines[place - 1].of(view.text))):
            return []
        m = _NUMBER.match(view.text, line.start, line.end)
        found.append(Span(lines[place - 1].end if found else line.start, m.end() if m else line.end))
    if len(found) >= FEWEST or len(found) == len(lines) > 1:
        return found
    goes_on = len(found) > 1 and (
        view.text.startswith(VIEWED[1:], found[1].end - len("2、")) or any(sign in view.text for sign in SHARED)
    )
    return found if goes_on else []


def _number(view: View, line: Span) -> int:
    m = _NUMBER.match(view.text, line.start, line.end)
    return int(m[1]) if m else 0


def _is_cut_short(page: str) -> bool:
    return len(page) >= SHORTEST and any(mark in page for mark in "。，,") and _CUT_SHORT.search(page) is not None
