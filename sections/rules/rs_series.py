"""Part of RS006: the titles of a collection of samples, the same title with a running number: 某局工作总结1, 某局工作总结2."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict

from drafts.numeral import HAN, han_value
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from sections.rules.plain_text import places
from sections.rules.report_lines import line_starts, text_lines, trimmed
from sections.rules.rs_words import clues
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

LINES = 4
"""Lines at the top among which a title says that what follows is a collection."""
LINE_LIMIT = 60
"""Code points of the longest line that is a title."""
SHORTEST = 6
"""Code points of the shortest title that is looked for at the start of lines."""
_AROUND = "#*_-—·"
_LAST = "）)一二三四五六七八九十"
"""What such a title ends in, where that is no figure."""
_NUMBERED = Regex(
    r"([^，。；：,;:]{3,50}(?:总结|计划|报告|方案|述职|体会|材料|讲话稿?|发言稿?|思路|要点|制度|规程|预案))"
    rf"[ ]?(?:(\d{{1,2}})|[（(]({HAN}|\d{{1,2}})[）)]|(?<=总结|述职|体会)({HAN}))"
)
_RUNNING = Regex(
    rf"[ ]?(?:(?:范文|模板)?篇[ ]?)?(?:[（(]\d{{1,2}}[）)]|(\d{{1,2}})(?![\d年月日篇、.．％%-])(?=[ \u3000]{{0,4}}[\u4e00-\u9fff《“]|$)|{HAN}$)"
)
_NTH = Regex(rf"第[ ]?(?:\d{{1,2}}|{HAN})[ ]?篇[：: ]?")


def series(view: View) -> Iterator[tuple[Span, Span]]:
    """Titles with a running number, each with the line it stands in. Between two of them there is a text, or it is a list."""
    prose, lines = view.prose, text_lines(view)
    base = own_title(view)
    with_base = {bisect_right(line_starts(view), at) - 1 for at in places(prose, base)} if base else set()
    found: dict[str, dict[int, tuple[int, Span, Span]]] = defaultdict(dict)
    for place, (block, line) in enumerate(lines):
        last = prose[line.end - 1]
        if not (last.isdecimal() or last in _AROUND or last in _LAST or place in with_base):
            continue
        span = trimmed(prose, line, _AROUND)
        text = span.of(prose)
        of_title = block is view.draft.title
        if base and (m := _NTH.match(text)) and text.startswith(base, m.end()) and not of_title:
            yield span, line
        elif (
            base and text.startswith(base) and text != base and (m := _RUNNING.match(text, len(base))) and not of_title
        ):
            if m.end() == len(text) or _is_collected(view, base):
                yield Span(span.start, span.start + m.end()), line
        elif told := numbered(prose, span):
            title, number = told
            found[title][number] = place, span, line
    for same in found.values():
        if any(number + 1 in same and same[number + 1][0] > place + 1 for number, (place, _, _) in same.items()):
            yield from ((span, line) for _, span, line in same.values())


def numbered(prose: str, line: Span) -> tuple[str, int] | None:
    """The title and its running number, where ``line`` is nothing but these."""
    text = trimmed(prose, line, _AROUND).of(prose)
    if len(text) > LINE_LIMIT or not (text[-1:].isdecimal() or text[-1:] in _LAST):
        return None
    m = _NUMBERED.fullmatch(text)
    if m is None:
        return None
    said = m[2] or m[3] or m[4]
    return m[1], int(said) if said.isdecimal() else han_value(said) or 0


def own_title(view: View) -> str:
    """The draft's title without what samples have around it; empty where too little is left."""
    title = view.draft.title
    base = _without(title.body.of(view.prose)) if title else ""
    return base if len(base) >= SHORTEST else ""


def _is_collected(view: View, base: str) -> bool:
    """Whether the title, or a line at the top that is like it, says 5篇."""
    tops = (block.body.of(view.prose) for block, _ in text_lines(view)[:LINES])
    own = view.draft.title.body.of(view.prose) if view.draft.title else base
    return base != own or any(_without(top) == base != top for top in tops)


def _without(title: str) -> str:
    for clue in clues("scaffold_titles", title):
        if m := clue.pattern.search(title):
            title = title[: m.start(1)] + title[m.end(1) :]
    return title.strip()
