"""Which draft is the one of the year before: told by front matter, title and file name, without parsing the text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from drafts.front import read_front
from drafts.regex import Regex
from sections.kind import Kind
from sections.likeness import likeness, pairs
from sections.titles import by_title

HEAD = 8192
"""Code points at the top of a text, or bytes of its file, that hold front matter and title."""
LONGEST_TITLE = 80
"""Code points."""

_SIBLINGS = frozenset({"annual-summary", "summary-and-plan", "summary-and-arrangement"})
"""Kinds that sum up the same year of the same work."""
_HAN_YEAR = Regex(r"[一二][〇○零一二三四五六七八九]{3}(?=年)")
_HAN_DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_YEAR = Regex(r"(?<!\d)(?:(19\d\d|20\d\d)|(?:19|20)[\dXx×*_○〇]{0,2}|[Xx×*_]{2,4}|【待填:年份】)(?=年|学年|度)")
_PERIOD = Regex(r"[上下]半年|第?([一二三四1-4])季度|(?<!\d)1?\d月")
_SORT = Regex(
    r"[上下]半年|全年|年度|年终|第?[一二三四1-4]季度|抓?基层党建|抓党建|党建工作|工作|个人|述职|述廉|专题|"
    r"组织生活|民主生活|对照检查|总结|小结|计划|要点|安排|简报|(?:的)?调研报告|汇报|报告"
)
_REPORT = Regex(r"总结|小结|计划|要点|述职|对照检查|简报|报告|汇报")
_MASK = Regex(r"[Xx×*_]|某|【")
_PLACE = Regex(r"[省市区县州旗镇乡村街盟]")


@dataclass(frozen=True, slots=True)
class Header:
    """What a draft says of itself at its top. Everything without spaces and in half-width letters; empty: unknown.

    ``kind``: id of the kind, of a house kind the one it extends. ``who``: whom the title names.
    ``period``: part of a year. ``form``: the title without its years.
    """

    kind: str
    unit: str = ""
    name: str = ""
    who: str = ""
    year: int | None = None
    period: str = ""
    form: str = ""


def header(top: str, file_name: str, kinds: Mapping[str, Kind]) -> Header:
    """The header of a draft whose text begins with ``top``."""
    front = read_front(top)
    values = front.values
    first = next((line for line in top[front.span.end :].splitlines() if line.strip()), "")
    stem = file_name.rpartition(".")[0] or file_name
    titles = [_bare(t) for t in (values.get("title", ""), first.lstrip("# "), stem)]
    titles = [title for title in titles if 0 < len(title) <= LONGEST_TITLE]
    named = kinds.get(values.get("kind", ""))
    kind = named or next((k for title in titles if (k := by_title(title, kinds.values()))), None)
    years = (_year(_bare(values.get("year", "")).removesuffix("年") + "年"), *map(_year, titles))
    title = next(iter(titles), "")
    return Header(
        kind=(kind.extends or kind.id) if kind else "",
        unit=_unmasked(_bare(values.get("unit", ""))),
        name=_unmasked(_bare(values.get("name", ""))),
        who=next((who for t in titles if (who := _who(t))), ""),
        year=next(filter(None, years), None),
        period=_period(title),
        form=_HAN_YEAR.sub("", _YEAR.sub("", title)),
    )


def predecessor(mine: Header, others: Iterable[Header]) -> int | None:
    """The place in ``others`` of the draft of the year before ``mine``; None where there is none.

    Where ``mine`` does not tell its year: the latest of the others. Of several: the one of the same kind and most
    like in its title, then the first.
    """
    fit = [
        (other.year, other.kind == mine.kind, likeness(pairs(mine.form), pairs(other.form)), -place)
        for place, other in enumerate(others)
        if other.year and (mine.year is None or other.year == mine.year - 1) and _same_report(mine, other)
    ]
    return -max(fit)[3] if fit else None


def _same_report(one: Header, other: Header) -> bool:
    """Whether both are of one sort, about the same part of a year, and of the same office or person."""
    if not one.kind or one.period != other.period:
        return False
    if one.kind != other.kind and not {one.kind, other.kind} <= _SIBLINGS:
        return False
    told = [(one.unit, other.unit), (one.name, other.name), (one.who or one.unit, other.who or other.unit)]
    both = [(a, b) for a, b in told if a and b]
    if not both:
        return bool(one.form) and one.form == other.form
    return all(_alike(a, b) for a, b in both)


def _alike(one: str, other: str) -> bool:
    """Whether two names mean one: 云溪区妇联 and 云溪区妇女联合会, but not 临江市妇联 and 临江市云溪区妇联."""
    short, long = sorted((one, other), key=len)
    if short == long:
        return True
    if len(short) < 3 or not _PLACE.search(short):
        return False
    if long.endswith(short):
        return True
    rest, wanted = "", short
    for char in long:
        if wanted.startswith(char):
            wanted = wanted[1:]
        else:
            rest += char
    return not wanted and short[:2] == long[:2] and not _PLACE.search(rest)


def _bare(text: str) -> str:
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


def _unmasked(name: str) -> str:
    return "" if _MASK.search(name) else name


def _year(title: str) -> int | None:
    """The first year of a title; None where that is masked."""
    if m := _YEAR.search(title):
        return int(m[1]) if m[1] else None
    return int(m[0].translate(_HAN_DIGITS)) if (m := _HAN_YEAR.search(title)) else None


def _period(title: str) -> str:
    """上半年, 一, 3月 …: the part of a year that is summed up, told in front of the word for the report."""
    report = _REPORT.search(title)
    m = _PERIOD.search(title, 0, report.start() if report else len(title))
    return (m[1] or m[0]) if m else ""


def _who(title: str) -> str:
    """Whom a title names: what stands in front of the year, else between it and the sort of report."""
    year = _YEAR.search(title) or _HAN_YEAR.search(title)
    if year and year.start() >= 2:
        before = title[: year.start()]
        sort = _SORT.search(before) if _REPORT.search(before) else None
        return _unmasked(before[: sort.start()] if sort else before)
    rest = re.sub(r"^(?:学年|年度|年|度)", "", title[year.end() :]) if year else title
    sort = _SORT.search(rest)
    return _unmasked(rest[: sort.start()]) if sort and sort.start() >= 2 else ""
