"""Which runs of * and _ are Markdown emphasis; CommonMark alone cannot say: in 走访**户，慰问**人 both are blanks."""

from __future__ import annotations

from drafts import regex as re
from drafts.han import is_han
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.measure import dated, measured, stands_behind, unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    Runs = list[re.Match[str]]

REACH = 12
"""How many runs further on the end of an emphasis is looked for; keeps lines of nothing but marks linear."""
SEVERAL = 3
"""So many runs, each in front of a unit or a place, are all blanks: 在**镇、**村走访**户."""
_STRONG = 2
"""Signs of __, which shape words in the midst of Chinese as well, against CommonMark; _ and ___ do not."""
PLAIN_LIMIT = 40
"""Code points of the longest emphasis in a text that is no Markdown."""

_RUN = Regex(r"(?<!\\)((?<!\*)\*{1,3}(?!\*)|(?<!_)_{1,3}(?!_))")
_NESTED = Regex(
    r"\s*(\*{3})(?=[^\s*])[^*]*[^\s*](?:(\*)(?!\*)[^*]*[^\s*](\*\*)|(\*\*)(?!\*)[^*]*[^\s*](\*))(?!\*)", words=("***",)
)
"""Two emphases that begin in one place, as pandoc writes them: ***要点* 抓落实**."""
_CLAUSE = Regex(r"[，。；！？,;]")
_SENTENCE = Regex(r"[。！？；]")
_OPENING = "“‘《（(【〔「『"
_CLOSING = "，。；：！？、”’》）)】〕」』,.;:!?%％"
_BARE_UNIT = Regex(
    r"(?:[个名户件项条份篇批亩吨辆台套座栋](?=[，。；、])|[余万亿][元个名户件项人]|[%％]|公里|平方米|个百分点)"
)
_YEAR = Regex(r"(?<![0-9A-Za-z-])(?:19|20)\d?$")
_NUMBERED = Regex(r".{0,6}[一二三四五六七八九十\d]、")
"""**一、**抓培训."""
_RANGE = frozenset("-—–~～至")
_UNFINISHED = frozenset("在由向与和及从把将被于")
"""Prepositions, with which no emphasis ends: **集团在**国资委**."""
_COPULAR = _UNFINISHED | frozenset("是为")
"""The same where it begins with what wants a name in front and has several clauses: **市换届以来，是**最好的五年."""


def emphasis_marks(text: str, start: int, end: int, *, markdown: bool = True) -> Iterator[tuple[int, int]]:
    """Spans of the marks of all emphasis between ``start`` and ``end`` of ``text`` (a line or a cell of a table).

    ``markdown``: whether the text is meant to be Markdown; elsewhere a lone *, ___ and a _ in a word
    are no mark, and ** is one less readily.
    """
    if markdown and (nested := _NESTED.match(text, start, end)):
        yield from (nested.span(mark) for mark in (1, 2, 3, 4, 5) if nested[mark])
        start = nested.end()
    runs = [m for m in _runs(text, start, end) if _may_mark(text, m, start, end, markdown)]
    if len(runs) >= SEVERAL and all(unit(text, m.end()) for m in runs):
        return
    yield from _marks(text, runs, 0, len(runs), end, markdown, deep=True)


def _runs(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The runs of marks; tried only where there are any."""
    for sign in sorted({at for mark in "*_" for at in _each(text, mark, start, end)}):
        if sign >= start and (m := _RUN.match(text, sign, end)):
            yield m
            start = m.end()


def _each(text: str, mark: str, start: int, end: int) -> Iterator[int]:
    at = text.find(mark, start, end)
    while at >= 0:
        yield at
        at = text.find(mark, at + 1, end)


def _marks(
    text: str, runs: Runs, first: int, stop: int, end: int, markdown: bool, *, deep: bool
) -> Iterator[tuple[int, int]]:
    place = first
    blanks = False
    while place < stop:
        opening = runs[place]
        if blanks and _is_one_more(text, opening):
            place += 1
            continue
        closing, left_out = _partner(text, runs, place, min(stop, place + REACH), end, markdown)
        if blanks and closing is not None and unit(text, runs[closing].end()):
            closing = None
        blanks = blanks or left_out
        if closing is None:
            place += 1
            continue
        yield opening.span()
        if deep:
            yield from _marks(text, runs, place + 1, closing, end, markdown, deep=False)
        yield runs[closing].span()
        place = closing + 1


def _is_one_more(text: str, run: re.Match[str]) -> bool:
    """Whether a run is a blank like those before it on the line: it has a unit behind it and stands in a sentence."""
    before = text[run.start() - 1 : run.start()]
    return unit(text, run.end()) > 0 and not before.isspace() and before not in "。！？\x01"


def _may_mark(text: str, m: re.Match[str], start: int, end: int, markdown: bool) -> bool:
    """Whether a run can open or close emphasis at all, whatever it is paired with."""
    before, behind = _around(text, m, start, end)
    if (behind in (".", "．") and text[m.end() + 1 : m.end() + 2] == m[1][0]) or (
        before in (".", "．") and text[m.start() - 2 : m.start() - 1] == m[1][0]
    ):
        return False
    if before in _OPENING and behind in _CLOSING and before and behind:
        return False
    if not markdown and (m[1] in ("*", "___") or (m[1][0] == "_" and is_han(before) and is_han(behind))):
        return False
    if not _YEAR.search(text, max(start, m.start() - 4), m.start()):
        return True
    return markdown and text.count(m[1], start, m.start()) % 2 == 1 and not text.startswith(("年", " 年"), m.end())


def _around(text: str, m: re.Match[str], start: int, end: int) -> tuple[str, str]:
    return (text[m.start() - 1] if m.start() > start else ""), (text[m.end()] if m.end() < end else "")


def _partner(text: str, runs: Runs, place: int, stop: int, end: int, markdown: bool) -> tuple[int | None, bool]:
    """The run that closes the emphasis which this one opens, if any; and whether both are blanks instead."""
    opening = runs[place]
    before, after = _around(text, opening, 0, end)
    percent = markdown and after in "%％" and before in ("", " ", "\n")
    if not after or after.isspace() or (after in _CLOSING and not percent):
        return None, False
    if opening[1][0] == "_" and (_word(before) or (len(opening[1]) != _STRONG and before.isalnum())):
        return None, False
    for at in range(place + 1, stop):
        closing = runs[at]
        if closing[1] != opening[1]:
            continue
        last, behind = _around(text, closing, 0, end)
        if closing[1][0] == "_" and (_word(behind) or (len(closing[1]) > _STRONG and behind.isalnum())):
            continue
        if last.isspace() or last in _OPENING:
            return None, False
        left_out = _are_blanks(text, opening, closing, before, behind, markdown)
        return (None if left_out else at), left_out
    return None, False


def _word(char: str) -> bool:
    return char.isalnum() and char.isascii()


def _is_left_out(text: str, at: int) -> bool:
    """Whether what stands at ``at`` wants a figure or a name in front of it; a range does too."""
    return stands_behind(text, at) > 0 or (text[at : at + 1] in _RANGE and not text.startswith("——", at))


def _is_unit(content: str) -> bool:
    """Whether ``content`` is nothing but a unit: 月 of **月**日."""
    return unit(content, 0) == len(content.rstrip("、，,"))


def _are_blanks(
    text: str, opening: re.Match[str], closing: re.Match[str], before: str, behind: str, markdown: bool
) -> bool:
    """Whether both runs stand for something left out: 培训**人次，走访**户."""
    content = text[opening.end() : closing.start()]
    if opening[1][0] == "_" and not any(char.isalnum() for char in content):
        return True
    first = _is_left_out(text, opening.end())
    second = _is_left_out(text, closing.end())
    if markdown and (not before or before in "\n\x01") and behind in ("", "\n") and len(opening[1]) == 1:
        return False
    if any(content.count(one) != content.count(other) for one, other in ("“”", "《》", "（）")):
        return True
    if before == "<" and ">" in content:
        return True
    if (len(content) > SEVERAL and text.startswith(content[:2], closing.end())) or (
        (not markdown or len(opening[1]) > _STRONG) and opening[1] in content
    ):
        return True
    clause = _CLAUSE.search(content) is not None
    inside_word = is_han(before)
    if inside_word and is_han(behind) and (_SENTENCE.search(content) or (clause and len(opening[1]) == SEVERAL)):
        return True
    if first and (opening[1] == "_" or (second and opening[1][0] == "_")):
        return True
    if (content[-1:] in "，、" and measured(content, 0)) or (
        (first or clause or content[:1] == "的" or (not markdown and len(content) > SEVERAL))
        and content[-1:] in (_COPULAR if first and clause else _UNFINISHED)
    ):
        return True
    if content.endswith("、") and is_han(behind) and not _NUMBERED.fullmatch(content):
        return True
    if first and second and not (markdown and before == "的" and _is_unit(content)):
        counted = (measured(content, 0) or dated(content, 0)) > 0
        return (
            clause
            or counted
            or not markdown
            or _is_unit(content)
            or (inside_word and (measured(text, closing.end()) or dated(text, closing.end())) > 0)
        )
    if _BARE_UNIT.match(text, closing.end()) and (not markdown or is_han(content[-1])):
        return True
    if first and clause and (inside_word or not markdown or len(opening[1]) == 1):
        return True
    if markdown:
        return second and clause and inside_word
    if second or (first and len(content) == 1):
        return True
    return len(content) > PLAIN_LIMIT or (inside_word and (first or clause)) or (first and "、" in content)
