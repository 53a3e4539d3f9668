"""ST001: numbers inside a paragraph that skip or repeat: （1）抓学习；（2）抓培训；（4）抓考核。"""

from __future__ import annotations

from drafts import regex as re
from drafts.numeral import HAN, han_text, han_value
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from sections.rule import Hit
from sections.rules.st_siblings import cut_between
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from drafts.regex import Match

LAST = 20
ENOUGH = 3
"""Members from which on numbers that others give as well count something."""
_BEFORE = r"(?:(?<=[。；;：:])|(?<=[。；;：:]\s)|(?<![^\n])[ \t\u3000]*)"
_BRACKET = r"(?:(?<=[。；;：:，、])|(?<=[。；;：:]\s)|(?<![^\n])[ \t\u3000]*)"
_NEXT = "(?=[\u4e00-\u9fff“])"
_STYLES = tuple(
    [
        Regex(pattern + _NEXT)
        for pattern in (
            rf"{_BRACKET}（(?P<n>\d{{1,2}})）",
            rf"{_BRACKET}\((?P<n>\d{{1,2}})\)",
            rf"{_BRACKET}[（(](?P<n>{HAN})[）)]",
            rf"{_BEFORE}(?P<n>\d{{1,2}})[.．、]",
            rf"{_BEFORE}第(?P<n>{HAN})[，,](?![一二三四五六七八九十第])",
            rf"{_BEFORE}其(?P<n>{HAN})[，,]",
        )
    ]
)
OF_WORDS = 4
"""The style from which on two members are enough: nobody says 其一 of anything else."""


def inline(view: View, counted: Iterable[tuple[int, int]]) -> Iterator[Hit]:
    """What is counted inside of one line, and not as it should be. ``counted``: places of second and third numbers."""
    past = -1
    for at, _ in counted:
        if at < past:
            continue
        start = view.prose.rfind("\n", 0, at) + 1
        end = view.prose.find("\n", at)
        past = end if end >= 0 else len(view.prose)
        if view.prose[start:at].strip():
            for style, pattern in enumerate(_STYLES):
                yield from _counted(view, [*pattern.finditer(view.prose, start, past)], style)


def _counted(view: View, marks: list[Match[str]], style: int) -> Iterator[Hit]:
    """The members of a run, and of those inside of it, that do not follow the one in front."""
    counts: list[tuple[int, Match[str]]] = []
    for m in marks:
        value = _value(m)
        if value == 1:
            counts.append((1, m))
            continue
        while len(counts) > 1 and counts[-1][0] != value - 1 and any(last == value - 1 for last, _ in counts):
            counts.pop()
        if not counts or value > LAST:
            continue
        last, before = counts[-1]
        if value in (last, last + 2) and (style >= OF_WORDS or len(marks) >= ENOUGH):
            between = view.prose[before.end() : m.start()]
            if not _stands_in(last + 1, between) and cut_between(view, before.start(), m.start()) is None:
                here, due = m[0].strip(), m[0].strip().replace(m["n"], _written(last + 1, m["n"]))
                problem = f"编号“{here}”重复，这里应为“{due}”" if value == last else f"编号跳到了“{here}”，缺“{due}”"
                yield Hit(Span(m.end() - len(here), m.end()), problem)
                value = max(value, last + 1)
        elif value != last + 1:
            return
        counts[-1] = value, m


def _value(m: Match[str]) -> int:
    return int(m["n"]) if m["n"].isascii() else han_value(m["n"]) or 0


def _written(value: int, like: str) -> str:
    return str(value) if like.isascii() else han_text(value)


def _stands_in(value: int, text: str) -> bool:
    """Whether a number is there in some other form: 第二步, 二是, ②."""
    forms = rf"其次|再[次者]|另外|此外|最后|[第其]{han_text(value)}|(?:{value}|{han_text(value)})[)）、.．,，:：是要]|[{chr(0x245F + value)}]"
    return re.known(forms).search(text) is not None
