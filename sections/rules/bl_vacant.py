"""Brackets, quotes and title marks with nothing in them: a part of BL008."""

from __future__ import annotations

from drafts.han import is_han
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.measure import past_space
from sections.rules.bl_claims import Found, Ground
from sections.rules.bl_hints import BRANDED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from drafts import regex as re

_ON_MARKS = Regex(r"引号|书名号|标点|符号|字符")
_FIGURE_BEFORE = Regex(
    r"(?:[率占共达约近超为]|比[例重]|总?[数量额值]|收入|产值|面积|合计|达到|完成|实现|增[长幅加速]|下降|减少|降低|提高|上升|其中|余额|支出|投资|资金|人口|总数的|同比|环比|发放)\Z"
)
"""In front of a figure."""
REACH = 3
"""Characters of the longest of these."""
_ON_CODE = Regex(r"是否|函数|方法|公式|调用|返回|参数|接口|变量")
_ANSWERS = Regex(r"[AaＡ][.．、，:： ]")
ANSWERS = 40
"""Characters behind a question in which its answers begin."""
_TICKED = Regex(r"(?:[）)][ \u3000]?[\u4e00-\u9fff]{1,6}|[优良中差好是否有无男女对错])\Z")
REACH_BACK = 8
"""What is to be ticked: 已入户（ ）未入户（ ）."""
ENOUGH = 2
"""So many sure ones make any other that ends a clause one, too."""
_GRADES = frozenset("一二三四五六七八九级級年")
"""In front of which class it is: 高三（）班."""
_STOPS = frozenset("，。；、,;.\n\x1f")


def vacant(ground: Ground, empty: Iterable[re.Match[str]]) -> Iterator[Found]:
    """Those of the brackets in ``empty`` that were to be filled in."""
    text = ground.text
    sure, doubtful = 0, []
    for m in empty:
        behind = past_space(text, m.end())
        if (
            ground.measures.stands_behind(text, m.end())
            or ground.measures.measured(text, behind)
            or _is_empty_item(ground, m)
            or _heads_paper(text, m)
            or _wants_figure(ground, m)
            or _wants_name(text, m)
            or (text.startswith("班", m.end()) and text[m.start() - 1] in _GRADES)
            or (m[0][1] == "." and is_han(text[m.start() - 1 : m.start()]))
        ):
            sure += 1
            yield Found(*m.span())
        elif m[0][0] in "【［" or (
            _ends_clause(ground, m) and not _TICKED.search(text, max(0, m.start() - REACH_BACK), m.start())
        ):
            doubtful.append(Found(*m.span()))
    if sure >= ENOUGH:
        yield from doubtful


def nameless(ground: Ground, empty: Iterable[re.Match[str]]) -> Iterator[Found]:
    """Those of the quotes in ``empty`` that a text does not speak of."""
    for m in empty if "“”“”" not in ground.text else ():
        if not _ON_MARKS.search(ground.text, *ground.line(m.start(), 40)):
            yield Found(*m.span(), label="名称")


def _wants_figure(ground: Ground, m: re.Match[str]) -> bool:
    """Whether round brackets end a clause where a figure belongs: 占比达（），"""
    before = max(0, m.start() - REACH)
    return _ends_clause(ground, m) and _FIGURE_BEFORE.search(ground.text, before, m.start()) is not None


def _ends_clause(ground: Ground, m: re.Match[str]) -> bool:
    """Whether round brackets end a clause, which is neither about a program nor a question with its answers."""
    text, end = ground.text, m.end()
    if (
        m[0][0] not in "（("
        or (text[end : end + 1] or "\n") not in _STOPS
        or not is_han(text[m.start() - 1 : m.start()])
    ):
        return False
    start, _ = ground.line(m.start())
    return not (_ON_CODE.search(text, start, m.start()) or _ANSWERS.search(text, end, end + ANSWERS))


def _wants_name(text: str, m: re.Match[str]) -> bool:
    """Whether round brackets stand where a name belongs: 在（）的领导下; not where to write: 在（）内打勾."""
    left, right = text[m.start() - 1 : m.start()], text[m.end() : m.end() + 1]
    return (
        m[0][0] in "（("
        and left != ""
        and left in "在由与赴到向从把将"
        and is_han(right)
        and right not in "内里中上填打画划写处"
    )


def _heads_paper(text: str, m: re.Match[str]) -> bool:
    """Whether it leaves out who issues a document, at the start of a line: 〔　　〕教发〔2024〕3号."""
    return (
        m[0][0] == "〔"
        and len(m[0]) > 3
        and text[m.start() - 1 : m.start()] in ("", "\n")
        and is_han(text[m.end() : m.end() + 1])
    )


def _is_empty_item(ground: Ground, m: re.Match[str]) -> bool:
    """Whether brackets with nothing in them are all that stands behind the number of an item."""
    start, end = ground.line(m.start())
    return (
        m[0][0] in "（("
        and bool(BRANDED.search(text := ground.text, start, m.start()))
        and not text[m.end() : end].strip()
    )
