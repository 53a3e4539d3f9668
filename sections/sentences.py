"""The sentences of a line that a change inside it touches, where they can be told from the others."""

from __future__ import annotations

from drafts.span import Span

_ENDS = "。！？"
_CLOSERS = frozenset("”’）)」』")
_OPENERS = frozenset('“‘（《(【[{〔〈「『⟦＜［｛"')
_STUCK = frozenset(
    "XxＸｘХхⅩⅹ×*＊_＿○◯□▲△●年月日人户场次份个件处期名台套篇节元吨亩册米里万亿余多批条项本辆座起所支课家岁头棵其的等和与及"
)
"""In front of these something may be left out, so that a sentence that begins with one is read with the one before."""
_PAIRS = (
    "“”",
    "‘’",
    "（）",
    "《》",
    "()",
    "【】",
    "[]",
    "{}",
    "〔〕",
    "〈〉",
    "「」",
    "『』",
    "⟦⟧",
    "＜＞",
    "［］",
    "｛｝",
)
_MARKS = frozenset("".join(_PAIRS) + '"')


def touched(old: str, new: str, start: int, end: int) -> Span | None:
    """The sentences of the line ``old`` that have something between ``start`` and ``end`` that ``new`` has not.

    None where these are all of the line, or where marks that belong together stand in different sentences.
    """
    by = len(new) - len(old)
    first = _begin(old, new, start)
    last = _finish(old, end)
    if first == 0 and last == len(old):
        return None
    here, now = old[first:last], new[first : last + by]
    return Span(first, last) if _is_whole(here) and _is_whole(now) else None


def are_apart(line: str, following: str) -> bool:
    """Whether a sentence ends with ``line``, and one that can be read by itself begins with ``following``."""
    return line[-1] in _ENDS and following[0] not in _OPENERS and _may_begin(following[0])


def _begin(old: str, new: str, start: int) -> int:
    at = start
    while at > 0:
        stop = max([old.rfind(mark, 0, at) for mark in _ENDS])
        if stop < 0:
            return 0
        begin = stop + 1
        while begin < start and old[begin] in _CLOSERS:
            begin += 1
        if begin < min(len(old), len(new)) and _may_begin(old[begin]) and _may_begin(new[begin]):
            return begin
        at = stop
    return 0


def _finish(old: str, end: int) -> int:
    at = end
    while True:
        stops = [stop for mark in _ENDS if (stop := old.find(mark, at)) >= 0]
        if not stops:
            return len(old)
        at = min(stops) + 1
        while at < len(old) and old[at] in _CLOSERS:
            at += 1
        if at < len(old) and _may_begin(old[at]):
            return at


def _may_begin(char: str) -> bool:
    """Whether a sentence may begin with ``char`` and be read by itself."""
    return char not in _STUCK and (char.isalnum() or char in _OPENERS)


def _is_whole(sentences: str) -> bool:
    """Whether there is something, and what opens in them closes there, too."""
    if not sentences or sentences.isspace():
        return False
    if _MARKS.isdisjoint(sentences):
        return True
    return sentences.count('"') % 2 == 0 and all(sentences.count(one[0]) == sentences.count(one[1]) for one in _PAIRS)
