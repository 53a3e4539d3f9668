"""FG001: parts told one by one, with their total in front of them or behind them."""

from __future__ import annotations

from itertools import islice, pairwise

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING, NamedTuple
from sections.rule import Hit
from sections.rules.fg_figures import Figure, figure_at, figures
from sections.rules.fg_filled import MONEY, MORE_MONEY, MORE_THAN_PARTS, exceeding, missing, parted
from sections.rules.fg_grown import grown_at, without_each
from sections.rules.fg_halves import opposite
from sections.rules.fg_lengths import LABEL
from sections.rules.fg_overlap import overlapping
from sections.rules.fg_parts import BOUND, NEW_CLAUSE
from sections.rules.fg_respectively import compared
from sections.rules.passage import NUMERALS, OFTEN, Passage, places, with_one_before
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

TAIL = 6
"""Characters that may stand between a total and the end of its clause: 共20名教师."""
_TOTALS = ("累计", "共计", "合计", "总计", "共有", "共为", "共")
_RESTATED = ("合计", "总计", "共计", "合计为", "总计为", "共计为")
_WHOLE = ("", "为", "达", "达到")
_SPLIT = "、，；"
_AND = "和与及"
_STOPS = frozenset("，。；、：！？）")
_NO_PART = (
    "每", "各", "均", "累计", "同比", "增", "减", "比", "较", "上年", "去年", "目标", "计划", "平均", "占", "超", "其中",
    "最多", "最高", "以上", "不少于", "至少", "分两", "其余", "另", "等", "包括", "含", "曾",
)  # fmt: skip
_NO_TOTAL = ("每", "各", "均", "增", "减", "比", "较", "同比", "最多", "不少于", "至少", "占", "目标", "第", "人均")
_LEVELS = ("中央", "省", "市", "县", "区级", "镇", "自筹", "社会", "银行", "企业", "地方", "上级", "本级")
"""Where money comes from, by which parts between commas are told to be all of one total."""
_VERB = Regex(r"[\u4e00-\u9fff]{2}(?=\d)")
"""共采用108篇, where each of the parts says 采用, too."""
_TIMES = ("年", "月", "日", "岁")


class _Part(NamedTuple):
    label: str
    figure: Figure


def summed_up(passage: Passage) -> Iterator[Hit]:
    """甲几名、乙几名，共几名; 共几个：省级几个、市级几个."""
    text = passage.text
    for at, total in islice(_totals(text), OFTEN):
        if total.unit and not total.about:
            yield from _compared(passage, total, _parts_before(text, at, total))
            if text[total.end : total.end + 1] == "（" and (close := text.find("）", total.end)) > 0:
                yield from _within(passage, total, total.end + 1, close, single=False)
    for colon in places(text, "："):
        start = max(text.rfind(stop, 0, colon) for stop in "，；：。") + 1
        clause = figures(text, start, colon)
        if len(clause) == 1 and clause[0].end == colon and any(w in text[start:colon] for w in ("共", "合计", "总计")):
            total = clause[0]
            if total.unit and not total.about and not any(word in text[start:colon] for word in _NO_TOTAL):
                yield from _compared(passage, total, _parts_behind(text, total))


def _totals(text: str) -> Iterator[tuple[int, Figure]]:
    """The figures that 共 or 合计 stands right in front of, and where that begins."""
    for at in sorted({at for word in ("共", "合计", "总计", "累计") for at in places(text, word)}):
        word = next((w for w in _TOTALS if text.startswith(w, at)), "")
        past = at + len(word)
        spoken = _VERB.match(text, past)
        begins = [spoken.end()] if spoken and spoken[0] in text[:at] else []
        begins += [past + len(verb) for verb in _WHOLE if text.startswith(verb, past) and word != "累计"]
        for begin in begins:
            for figure in figures(text, begin, begin + 1):
                yield at - (text[at - 1 : at] in ("总", "一")), figure
    for at in places(text, "总数"):
        start = max(text.rfind(stop, 0, at) for stop in _STOPS) + 1
        past = at + len(next((w for w in ("总数为", "总数达到", "总数达") if text.startswith(w, at)), "总数"))
        if at - start <= 4 and (total := figure_at(text[past:], 0)) is not None:
            yield start, total._replace(start=past, end=past + total.end)


def _parts_before(text: str, at: int, total: Figure) -> list[_Part]:
    """The parts of 甲几名、乙几名，共几名; none where figures of the unit stand before them that may be meant too."""
    if text[at - 1 : at] not in _STOPS or not _ends(text, total.end):
        return []
    end = at - 1
    while end and text[end - 1] in "，、；：（—":
        end -= 1
    colon = text.rfind("：", 0, end) + 1
    semicolon = text.rfind("；", 0, end) + 1
    for start in sorted({max(colon, semicolon), colon}, reverse=True):
        parts = _last_parts(text, start, end, total)
        if len(parts) > 1:
            return parts
    return []


def _last_parts(text: str, start: int, end: int, total: Figure) -> list[_Part]:
    """The parts at the end of ``text[start:end]``; none where some run of figures there does give the total."""
    values = [f.value for f in figures(text, start, end) if f.base == total.base]
    if any(abs(sum(values[first:]) - total.value) <= total.slack + 1e-6 for first in range(len(values) - 1)):
        return []
    pieces = _pieces(text, start, end)
    parts: list[_Part] = []
    begin = end
    whole = text.endswith(_RESTATED, 0, total.start)
    while (
        pieces
        and (part := _part(text, _behind_among(text, pieces[-1][0], whole), pieces[-1][1], total.base)) is not None
    ):
        if parts and text[begin - 1] == "，" and "、" in text[begin:end]:
            break
        parts.insert(0, part)
        begin = pieces.pop()[0]
        if whole and text.startswith("其中", begin):
            return parts
    before = text[start:begin]
    if any(word in before for word in ("其中", "每", "各")):
        return []
    apart = begin > start and text[begin - 1] == "，" and text[begin:end].count("、") == len(parts) - 1
    return parts if apart or not any(f.base == total.base for f in figures(before)) else []


def _behind_among(text: str, at: int, whole: bool) -> int:
    """Where a part begins; behind 其中, where the total is told again at the end: 218家，其中大型12家……合计218家."""
    return at + 2 if whole and text.startswith("其中", at) else at


def _parts_behind(text: str, total: Figure) -> list[_Part]:
    """The parts of 共20个：省级5个、市级15个; none unless they reach to the end of the sentence."""
    pieces = _pieces(text, total.end + 1, len(text))
    parts = [part for piece in pieces if (part := _part(text, *piece, total.base)) is not None]
    return parts if len(parts) == len(pieces) else []


def _ends(text: str, at: int) -> bool:
    """Whether the clause ends at ``at``, or behind a few words that only say what was counted."""
    for end in range(at, min(len(text), at + TAIL) + 1):
        if end == len(text) or text[end] in _STOPS:
            return not any(word in text[at:end] for word in ("参", "获", "受", "到", "入", "次", "以", "余", "多"))
    return False


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """``text[start:end]`` cut at 、，； outside brackets."""
    pieces: list[tuple[int, int]] = []
    depth = 0
    for at in range(start, end):
        depth += {"（": 1, "）": -1}.get(text[at], 0)
        if depth <= 0 and (text[at] in _SPLIT or (text[at] in _AND and text[at + 1 : at + 2].isdecimal())):
            pieces.append((start, at))
            start = at + 1
    pieces.append((start, end))
    return pieces


def _part(text: str, start: int, end: int, base: str) -> _Part | None:
    """The piece as a part: a name and one figure of the unit, either first."""
    bracket = text.find("（", start, end)
    if bracket >= 0:
        if text[end - 1] == "）":
            end = bracket
        elif any(char.isnumeric() for char in text[bracket : text.find("）", bracket, end) + 1 or end]):
            return None
    found = [figure for figure in figures(text, start, end) if figure.unit not in _TIMES]
    if len(found) > 1:
        found = [figure for figure in found if text[figure.start] not in NUMERALS]
    if len(found) != 1 or found[0].base != base or found[0].about:
        return None
    figure = found[0]
    label = text[start : figure.start] + text[figure.end : end]
    if start < figure.start and figure.end < end:
        return None
    if len(label) > LABEL or any(word in BOUND.sub("", label) for word in _NO_PART):
        return None
    return _Part(label, figure)


def _compared(passage: Passage, total: Figure, parts: list[_Part]) -> Iterator[Hit]:
    if len(parts) > 1:
        yield from compared(passage, [part.figure for part in parts], total)


def among(view: View, passage: Passage) -> Iterator[Hit]:
    """What stands behind 其中, whose total may stand in the sentence in front of it."""
    whole = with_one_before(view, passage) if passage.text.startswith("其中") else passage
    if not whole.masked:
        single = whole is passage
        yield from tuple(_among(whole, single=single)) or parted(whole, single=single)


def _among(passage: Passage, *, single: bool) -> Iterator[Hit]:
    """共120人，其中…: a part greater than the total; parts side by side that exceed it; two halves that do not fill it."""
    text = passage.text
    for at in places(text, "其中"):
        end = min((e for e in (text.find("其中", at + 2), text.find("；", at)) if e >= 0), default=len(text))
        if text[at - 1 : at] == "（" and 0 < (close := text.find("）", at)) < end:
            end = close
        found = [figure for figure in figures(text, at + 2, end) if figure.unit not in _TIMES]
        if found and found[0].unit and found[0].unit != "%":
            total = _total_before(text, at, found[0])
            if total is not None and (total.start or not passage.begins_line):
                others = [figure.value for figure in figures(text, 0, at) if figure.base == total.base]
                yield from _within(passage, total, at + 2, end, single=single, others=others)


def _total_before(text: str, at: int, first: Figure) -> Figure | None:
    """The figure right in front of the bracket of 其中; else the greatest, since nobody can say which is meant."""
    every = figures(text, 0, at)
    candidates = [f for f in every if f.base == first.base]
    part = text.rfind("；", 0, at)
    if candidates and candidates[-1].end <= part < every[-1].end:  # what stands nearer is the whole
        return None
    if candidates and text[at - 1 : at] == "（" and candidates[-1].end == at - 1:
        candidates = candidates[-1:]
    if not candidates or any(
        f.about and not f.slack for f in candidates if f.value == max(c.value for c in candidates)
    ):
        return None
    for figure in candidates:
        clause = text[max(text.rfind(stop, 0, figure.start) for stop in "，；：、") + 1 : figure.start]
        if any(word in without_each(clause) for word in _NO_TOTAL):
            return None
    if any(
        "、" in text[one.end : other.start] and "，" not in text[one.end : other.start]
        for one, other in pairwise(candidates)
    ):
        return None
    return max(candidates, key=lambda f: f.value)


def _within(
    passage: Passage, total: Figure, start: int, end: int, *, single: bool = True, others: Sequence[float] = ()
) -> Iterator[Hit]:
    """``single``: one part alone may be told to exceed the total; in brackets it may be something beside it.

    ``others``: what may be their total, too.
    """
    text = passage.text
    parts: list[_Part] = []
    comma = False
    counted = _clause_of(text, total)
    for begin, stop in _pieces(text, start, end):
        if parts and grown_at(text, begin) == stop:
            continue
        if parts and text[begin - 1] == "，" and (text.startswith(NEW_CLAUSE, begin) or _fill(parts, total)):
            break
        if len(parts) > 1 and not comma and text[begin - 1] == "，":
            break
        part = _part(text, begin + (text[begin : begin + 1] == "："), stop, total.base)
        if part is None or _is_beside(part.label, counted):
            break
        parts.append(part)
        comma = comma or (len(parts) > 1 and text[begin - 1] == "，")
    pair = len(parts) == 2 and opposite(parts[0].label, parts[1].label)
    for part in parts if not pair else ():
        more = MORE_MONEY if part.figure.unit in MONEY else MORE_THAN_PARTS
        if any(word in part.label and (len(word) < 2 or word not in counted) for word in more):
            return
        if single and part.figure.value - part.figure.slack > total.value + total.slack + 1e-6:
            yield exceeding(passage, part.figure, total)
            return
    if len(parts) < 2:
        return
    said_all = sum(part.figure.value for part in parts)
    slack = total.slack + sum(part.figure.slack for part in parts)
    off = said_all - total.value
    if any(abs(said_all - other) <= slack + 1e-6 for other in others):
        return
    overlap = overlapping([part.label for part in parts], counted)
    levels = len(parts) > 2 and all(any(level in part.label for level in _LEVELS) for part in parts)
    halves = pair and _last(text, parts[-1].figure.end)
    if abs(off) > slack + 1e-6 and (halves or (off > 0 and (not comma or levels or _alike(parts)) and not overlap)):
        yield missing(passage, parts[-1].figure, said_all, total)


def _is_beside(label: str, counted: str) -> bool:
    """Whether a part is named as its total but for one character, and so stands beside it: 生猪存栏, 生猪出栏."""
    end = counted[-len(label) :]
    return len(label) > 3 and len(end) == len(label) and sum(map(str.__ne__, label, end)) == 1


def _fill(parts: list[_Part], total: Figure) -> bool:
    """Whether the parts make the total, so that what follows is something else."""
    return abs(sum(part.figure.value for part in parts) - total.value) <= total.slack + 1e-6


def _alike(parts: list[_Part]) -> bool:
    """Whether what stands between commas are parts of one total: 出让收入…，配套费收入…，其他收入…"""
    return len(parts) > 2 and len({part.label[-2:] for part in parts}) == 1 and parts[-1].label.startswith("其他")


def _clause_of(text: str, figure: Figure) -> str:
    return text[max(text.rfind(stop, 0, figure.start) for stop in "，；：。") + 1 : figure.start]


def _last(text: str, at: int) -> bool:
    return text[at : at + 1] in ("", "，", "；", "。", "）")
