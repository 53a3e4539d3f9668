"""What PU007 tells of spaces inside words and sentences."""

from __future__ import annotations

from functools import cache

from drafts.edit import Edit
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.data import BUILT_IN, TERM_PIECES, Data
from sections.rule import Fix, Hit, Level
from sections.rules.bl_claims import Ground
from sections.rules.plain_text import is_blank, is_residue
from sections.rules.pu_marks import Mark, listed
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPACE = Regex(r" (?=[\u4e00-\u9fff]\S)(?<=[\u4e00-\u9fff，、。；：“（《][\u4e00-\u9fff] )")
"""A space in running Chinese; in a title or a name that is spaced out more of them follow, or nothing else."""
_BESIDE_MARK = Regex(
    r" (?:(?=[\u4e00-\u9fff“《][^ ])(?<=[\u4e00-\u9fff”》][，、；] )(?<![一二三四五六七八九十]、 )|(?<=[\u4e00-\u9fff”》] )(?=[，、；。]))",
    words=("， ", "、 ", "； ", " ，", " 、", " ；", " 。"),
)
"""A space beside a full-width mark, which takes room enough; that behind 一、 belongs to a number."""
_FRONT = Regex(r"[，。；、,;\d%％》”）]([\u4e00-\u9fff]+)\Z")
_REST = Regex(
    r" ((?!人|万元|亿元|余|元|个|名|户|项|次|家|件|亩|万|亿|分|年|月|日|天|公里|平方|吨)[\u4e00-\u9fff]+)(?=[，。；、：,;:])"
)
"""Behind a space; in front of a unit a figure is lost."""
LONGEST = 60
"""Characters in front of a space in which its clause begins."""
APART = 12
"""Characters on either side of a space in a word without another: lines of a PDF are longer, and remarks shorter."""
CLAUSE = 8
"""Han characters of the shortest clause in which a single space is none between two names."""
LONG = 5
"""Han characters of what a single one may be the end of: 加大工作力 度，."""
NAME = 3
"""Han characters of the longest name."""
_OFFICE = ("总结", "报告", "计划", "方案", "材料", *"长记任员席师士授理监委兵")
"""What an office ends with, 副市长 张三, or a title behind which a text was joined."""


def split_words(view: View, ground: Ground) -> Iterator[Hit]:
    """工 作, 以林 政执法为基础: what copying out of a PDF leaves where a line ended."""
    text = ground.text
    for m in _SPACE.finditer(text):
        at = m.start()
        gap = ground.span(at, at + 1)
        certain = text[at - 1] + text[at + 1] in _unbroken(view.data)
        if certain or _is_in_word(text, at, view.data):
            span = ground.span(at - 1, at + 2)
            if not is_residue(view, span) and not is_blank(view, span):
                fix = Fix((Edit(gap.start, gap.end, ""),), safe=certain)
                yield Hit(span, f"“{text[at - 1 : at + 2]}”中间多了空格", fix)
        elif _in_clause(text, at) and not is_blank(view, gap):
            span = ground.span(at - 1, at + 2)
            if not is_residue(view, span):
                fix = Fix((Edit(gap.start, gap.end, ""),), safe=False)
                yield Hit(span, "句子中间有空格：多了，或者漏了标点", fix)
    needless = []
    for m in _BESIDE_MARK.finditer(text):
        gap = ground.span(*m.span())
        said = f"“{text[m.end()]}”前面" if text[m.end()] in "，、；。" else f"“{text[m.start() - 1]}”后面"
        if not is_blank(view, gap):
            needless.append(Mark(gap, (Edit(gap.start, gap.end, ""),), f"{said}不用空格"))
    yield from listed(view, needless, "", usual=len(text), safe=True, level=Level.HINT)


def _is_in_word(text: str, at: int, data: Data) -> bool:
    """Whether the space at ``at`` stands in a word, not between two, and no other is near: 加强领 导班子, not 员工 作风."""
    across = text[at - 1] + text[at + 1]
    words, rightful = BUILT_IN.load(TERM_PIECES)["words"], data.load("rightful")
    if across not in words or any(char in rightful["single"] for char in across):
        return False
    if " " in text[max(0, at - APART) : at].rpartition("\n")[2] + text[at + 1 : at + APART].partition("\n")[0]:
        return False
    return not any(pair in words or pair in rightful["words"] for pair in (text[at - 2 : at], text[at + 1 : at + 3]))


def _in_clause(text: str, at: int) -> bool:
    """Whether the space at ``at`` is the only one in a clause that is no office with a name."""
    front = _FRONT.search(text[max(0, at - LONGEST) : at])
    rest = _REST.match(text, at) if front else None
    if (
        front is None
        or rest is None
        or len(front[1]) + len(rest[1]) < CLAUSE
        or (len(rest[1]) < 2 and len(front[1]) < LONG)
    ):
        return False
    return not (front[1].endswith(_OFFICE) or (len(front[1]) <= NAME and rest[1].endswith(_OFFICE)))


@cache
def _unbroken(data: Data) -> frozenset[str]:
    return frozenset(data.load("characters")["unbroken"])
