"""FG001: parts told one by one, with their total in front of them or behind them."""

from __future__ import annotations

from itertools import islice

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING, NamedTuple
from sections.rule import Hit
from sections.rules.fg_figures import Figure, figure_at, figures
from sections.rules.fg_lengths import LABEL
from sections.rules.fg_parts import BOUND
from sections.rules.fg_respectively import compared
from sections.rules.passage import NUMERALS, OFTEN, Passage, places

if TYPE_CHECKING:
    from collections.abc import Iterator

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
_VERB = Regex(r"[\u4e00-\u9fff]{2}(?=\d)")
"""共采用108篇, where each of the parts says 采用, too."""
_OF_NAME = Regex(r"(?<=共)[\u4e00-\u9fff]{2}([\u4e00-\u9fff]{2,10})(?=\d)")
"""共建成服务中心23个, where a part names what was counted, too: 新建服务中心8个，改扩建15个."""
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
        named = _OF_NAME.match(text, past) if word == "共" and not spoken else None
        if named and any(text[end : end + 1].isdecimal() for end in _ends_of(named[1], text, at)):
            begins.append(named.end())
        begins += [past + len(verb) for verb in _WHOLE if text.startswith(verb, past) and word != "累计"]
        for begin in begins:
            for figure in figures(text, begin, begin + 1):
                yield at - (text[at - 1 : at] in ("总", "一")), figure
    for at in places(text, "总数"):
        start = max(text.rfind(stop, 0, at) for stop in _STOPS) + 1
        past = at + len(next((w for w in ("总数为", "总数达到", "总数达") if text.startswith(w, at)), "总数"))
        if at - start <= 4 and (total := figure_at(text[past:], 0)) is not None:
            yield start, total._replace(start=past, end=past + total.end)


def _ends_of(word: str, text: str, end: int) -> Iterator[int]:
    """Where ``word`` ends in ``text[:end]``."""
    at = text.find(word, 0, end)
    while at >= 0:
        yield at + len(word)
        at = text.find(word, at + 1, end)


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
    whole = text.endswith(_RESTATED, 0, total.start) or _first_of_its_unit(text, start, total)
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


def _first_of_its_unit(text: str, start: int, total: Figure) -> bool:
    """Whether nothing told before 其中 can be what the parts behind it are parts of: 开展宣讲，其中甲6场、乙3场，共9场."""
    among = text.find("其中", start, total.start)
    return among >= 0 and not any(figure.base == total.base for figure in figures(text[:among]))


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
