"""What stands behind a figure or a name left out, told from words that only begin alike: 人, but not 人员.

Each question looks at one place of a text and gets the offset behind the word found there, or 0. The words are lists
that a desk may change: a rule asks the Measures of its view's data. The functions of this module ask the built-in ones.
"""

from __future__ import annotations

from functools import cache

from drafts.typed import TYPE_CHECKING
from sections.data import BUILT_IN, Data

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    Word = tuple[str, tuple[str, ...], tuple[str, ...]]
    """A word; what must not follow, since the two make another word; and what has to, if there is anything."""
    Table = Mapping[str, tuple[Word, ...]]


def _table(words: Iterable[Word]) -> Table:
    """The words by their first character, the longest first."""
    found: dict[str, list[Word]] = {}
    for one in words:
        found.setdefault(one[0][0], []).append(one)
    return {first: tuple(sorted(mine, key=_length, reverse=True)) for first, mine in found.items()}


def _length(one: Word) -> int:
    return len(one[0])


def _words(text: str) -> list[Word]:
    """Words separated by blanks; behind a colon the characters that make a word the start of another: 人:员才."""
    pairs = [item.partition(":") for item in text.split()]
    return [(word, tuple(never), ()) for word, _, never in pairs]


RATES = ("%", "％", "‰", "℃")
"""What makes a figure a rate, or nearly one."""
_SHARES = _table([("成", (), ("以上", "左右", "以下", "多", "，", "。", "；", "、"))])
_DATES = _table(
    [
        *_words("学年 年度 年:级鉴画轻报会糕货味终 月:刊报饼嫂"),
        ("日", tuple("常益程志报"), ()),
        ("日", (), ("报道",)),
    ]
)
_TITLES = "书记 主任 主席 " + " ".join(f"{body}长" for body in "局处科部院校县市区镇乡村所站厅州省行会园馆组")
_TITLES += " 書記 " + " ".join(f"{body}長" for body in "局處科部院校縣市區鎮鄉村所站")
_PERSONS = _table(
    [
        *_words(f"同志 先生 女士 老师 老師 同学 同學 总经理 董事长 {_TITLES}"),
        *[("副" + title, (), ()) for title in _TITLES.split()],
    ]
)
_CONGRESSES = _table(
    [
        *[(f"{number}中全会", (), ()) for number in ("", *"一二三四五六七")],
        ("大", (), ("精神", "报告", "以来", "会", "召开", "和", "及", "，", "。", "；", "、")),
    ]
)
_MANY = frozenset("余多几")
_TENS = frozenset("十百千万亿萬億")


class Measures:
    """What stands behind a figure or a name left out, by the lists of ``data``.

    Tables instead of regular expressions: compiling those would cost a command more than reading its file.
    """

    def __init__(self, data: Data) -> None:
        lists = data.load("measures")
        others = lists["other_words"]

        def listed(name: str) -> list[Word]:
            return [(word, tuple(others.get(word, ())), ()) for word in lists[name]]

        self.units = _table(listed("classifiers"))
        self._places = _table(listed("administrative_words"))
        self._bodies = _table(listed("bodies"))

    def rate(self, text: str, at: int) -> int:
        """% and its like."""
        return at + 1 if text[at : at + 1] in RATES else 0

    def dated(self, text: str, at: int) -> int:
        """年, 月, 日; not 年鉴, 日报."""
        return _end(_DATES, text, at)

    def placed(self, text: str, at: int) -> int:
        """省, 市, 街道 …; not 市场, 区域."""
        return _end(self._places, text, at)

    def person(self, text: str, at: int) -> int:
        """What stands behind a person's name: 同志, 书记 …"""
        return _end(_PERSONS, text, at)

    def congress(self, text: str, at: int) -> int:
        """大 and 中全会 behind the number of a congress."""
        return _end(_CONGRESSES, text, at)

    def held(self, text: str, at: int) -> int:
        """Titles and bodies: 书记, 公司, 中心 …; and congresses."""
        return _end(_PERSONS, text, at) or _end(self._bodies, text, at) or _end(_CONGRESSES, text, at)

    def counted(self, text: str, at: int) -> int:
        """Classifiers and units, also behind 余, 万, 亿 and the like: 人, 余场次, 万元, 多年."""
        start = at + 1 if text[at : at + 1] in ("余", "多") else at
        tens = start
        while tens < start + 3 and text[tens : tens + 1] in _TENS:
            tens += 1
        many = tens + 1 if text[tens : tens + 1] in _MANY else tens
        for place in range(many, at - 1, -1):
            if end := _end(self.units, text, place):
                return end
        if tens > start and text[tens - 1] in "万亿萬億":
            return tens
        if text[at : at + 1] in _MANY and text.startswith("年", at + 1):
            return at + 2
        return _end(_SHARES, text, at)

    def measured(self, text: str, at: int) -> int:
        """What stands behind a figure: a rate, or a classifier or unit."""
        return self.rate(text, at) or self.counted(text, at)

    def unit(self, text: str, at: int) -> int:
        """What stands behind a figure, a date or the name of a place."""
        return self.measured(text, at) or self.dated(text, at) or self.placed(text, at)

    def stands_behind(self, text: str, at: int) -> int:
        """Any of them."""
        return self.unit(text, at) or self.held(text, at)


@cache
def measures(data: Data) -> Measures:
    """Those of ``data``, made once."""
    return Measures(data)


def _end(table: Table, text: str, at: int) -> int:
    for word, never, only in table.get(text[at : at + 1], ()):
        end = at + len(word)
        if not text.startswith(word, at) or (never and text.startswith(never, end)):
            continue
        if not only or text.startswith(only, end):
            return end
    return 0


def past_space(text: str, at: int) -> int:
    """``at``, or the place behind the one blank that stands there."""
    return at + 1 if text[at : at + 1] in (" ", "\u3000", "\t", "\xa0") else at


BUILT_IN_MEASURES = measures(BUILT_IN)
dated, placed, person = BUILT_IN_MEASURES.dated, BUILT_IN_MEASURES.placed, BUILT_IN_MEASURES.person
congress, held, counted = BUILT_IN_MEASURES.congress, BUILT_IN_MEASURES.held, BUILT_IN_MEASURES.counted
measured, unit, stands_behind = BUILT_IN_MEASURES.measured, BUILT_IN_MEASURES.unit, BUILT_IN_MEASURES.stands_behind
