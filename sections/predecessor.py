"""Which draft is the one of the year before: told by front matter, title and file name, without parsing the text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from drafts.front import read_front
from sections.kind import Kind
from sections.likeness import likeness, pairs
from sections.recognise import by_title

HEAD = 8192
"""Bytes of a file that hold its front matter and its title."""

_SIBLINGS = frozenset({"annual-summary", "summary-and-plan", "summary-and-arrangement"})
_HAN_DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_YEAR = re.compile(r"(?<![\d])((?:19|20)\d\d)(?=年|学年|度)")
_HAN_YEAR = re.compile(r"[一二][〇○零一二三四五六七八九]{3}(?=年)")
_ANY_YEAR = re.compile(r"(?:(?:19|20)[\dXxＸｘ×*_＿○〇]{0,2}|[Xx×*_＿]{2,4}|【待填：年份】)(?:学年|年度?)")
_PERIOD = re.compile(r"年度?((?:[上下]半|第?[一二三四1-4]季|1?\d月))")
_WHAT = re.compile(
    r"[上下]半年|全年|年度|年终|第?[一二三四1-4]季度|抓?基层党建|抓党建|党建工作|工作(?:的|情况)?|个人|述职|述廉|专题|"
    r"组织生活|民主生活|对照检查|总结|小结|计划|要点|安排|简报|(?:的)?调研报告|汇报|报告"
)
_PLACE = re.compile(r"[省市区县州旗镇乡村街盟]")


@dataclass(frozen=True, slots=True)
class Header:
    """What a draft says of itself at its top. ``who``: whom its title names; ``period``: 上半, 一季 …; empty: none."""

    kind: str
    unit: str = ""
    name: str = ""
    who: str = ""
    year: int | None = None
    period: str = ""
    title: str = ""


def header(text: str, file_name: str, kinds: Mapping[str, Kind]) -> Header:
    """The header of a draft whose text begins with ``text``."""
    front = read_front(text)
    values = front.values
    first = next((line for line in text[front.span.end :].splitlines() if line.strip()), "")
    stem = file_name.rpartition(".")[0] or file_name
    titles = [_bare(t) for t in (values.get("title", ""), first.lstrip("#"), stem) if t.strip() and len(t) <= 80]
    kind = kinds.get(values.get("kind", "")) or next((k for t in titles if (k := by_title(t, kinds.values()))), None)
    title = titles[0] if titles else ""
    years = (_year(values.get("year", "") + "年"), *map(_year, titles))
    return Header(
        kind=_family(kind),
        unit=_bare(values.get("unit", "")),
        name=_bare(values.get("name", "")),
        who=next((w for t in titles if (w := _who(t))), ""),
        year=next((year for year in years if year), None) if not _masked(values, title) else None,
        period=m[1].removeprefix("第") if (m := _PERIOD.search(title)) else "",
        title=title,
    )


def predecessor(mine: Header, others: Iterable[Header]) -> int | None:
    """The place in ``others`` of the draft of the year before ``mine``; None where no draft clearly is.

    Where ``mine`` does not tell its year, the latest of the others.
    """
    fit = [
        (other.year, other.kind == mine.kind, likeness(pairs(mine.title), pairs(other.title)), -place)
        for place, other in enumerate(others)
        if other.year and (mine.year is None or other.year == mine.year - 1) and _same_report(mine, other)
    ]
    return -max(fit)[3] if fit else None


def _same_report(one: Header, other: Header) -> bool:
    if not one.kind or one.period != other.period:
        return False
    if one.kind != other.kind and not {one.kind, other.kind} <= _SIBLINGS:
        return False
    told = [(one.unit, other.unit), (one.name, other.name), (one.who or one.unit, other.who or other.unit)]
    both = [(a, b) for a, b in told if a and b]
    return bool(both) and all(_alike(a, b) for a, b in both)


def _alike(one: str, other: str) -> bool:
    """Whether two names mean one: 云溪区妇联 and 云溪区妇女联合会, but neither 临江市妇联 nor 妇联."""
    short, long = sorted((one, other), key=len)
    if short == long:
        return True
    if len(short) < 4 or not _PLACE.search(short):
        return False
    if long.endswith(short):
        return True
    rest: list[str] = []
    wanted = iter(short)
    want = next(wanted, "")
    for char in long:
        if char == want:
            want = next(wanted, "")
        else:
            rest.append(char)
    return not want and short[:2] == long[:2] and not _PLACE.search("".join(rest))


def _family(kind: Kind | None) -> str:
    if kind is None:
        return ""
    return kind.extends or kind.id


def _bare(text: str) -> str:
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


def _year(title: str) -> int | None:
    if m := _YEAR.search(title):
        return int(m[1])
    return int(m[0].translate(_HAN_DIGITS)) if (m := _HAN_YEAR.search(title)) else None


def _masked(values: Mapping[str, str], title: str) -> bool:
    """Whether the title's first year is masked and the front matter does not tell it either."""
    m = _ANY_YEAR.search(title)
    return bool(m and not _YEAR.match(title, m.start()) and not _year(values.get("year", "") + "年"))


def _who(title: str) -> str:
    """Whom the title names: what stands in front of the year, else between the year and what sort of report it is."""
    year = _ANY_YEAR.search(title) or _HAN_YEAR.search(title)
    if year and year.start() >= 2:
        return title[: year.start()]
    rest = title[year.end() :].removeprefix("年").removeprefix("度") if year else title
    what = _WHAT.search(rest)
    return rest[: what.start()] if what and what.start() >= 2 else ""
