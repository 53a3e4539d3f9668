"""FG001: the shares of the three sectors of an economy, which make a hundred."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rule import Hit
from sections.rules.fg_against import missing
from sections.rules.fg_told import Role, Told, told
from sections.rules.passage import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from drafts.regex import Match

_RATIO = Regex(r"(?<![\d.：∶︰])(\d{1,2}(?:\.\d+)?)[：∶︰](\d{1,2}(?:\.\d+)?)[：∶︰](\d{1,2}(?:\.\d+)?)(?![\d.：∶︰])")
_FAR = 40
"""Code points from 三次产业 to the shares, and from one ratio to the next."""
_EACH = Regex(
    r"第?一产业?[^\d，。；]{0,16}(\d{1,2}\.\d+)%，第?二产业?[^\d，。；]{0,16}(\d{1,2}\.\d+)%，第?三产业?[^\d，。；]{0,16}(\d{1,2}\.\d+)%",
    words=("一产业", "一产占"),
)
_GIVEN = Regex(
    r"(?:三次产业|第一、(?:第?二、)第?三产业)[^，。；\d]{0,12}贡献率分别为(-?\d+(?:\.\d+)?)%、(-?\d+(?:\.\d+)?)%(?:和|、)(-?\d+(?:\.\d+)?)%"
)
_ECONOMY = Regex("生产总值|GDP|增加值总量")
_OF_WHOLE = Regex("占|比重|占比")


def of_sectors(passage: Passage) -> Iterator[Hit]:
    """三次产业结构由8.1∶41.2∶50.7调整为6.1∶43.2∶52.7, each of which has to make 100; 第一产业占比7.3%，第二产业占比39.9%，…"""
    text = passage.text
    past = text.find("三次产业")
    for m in _RATIO.finditer(text, past if past >= 0 else len(text)):
        if m.start() - past <= _FAR:
            past = m.end()
            yield from _hundred(passage, m)
    for m in _GIVEN.finditer(text):
        yield from _hundred(passage, m)
    for m in _EACH.finditer(passage.text):
        if _OF_WHOLE.search(m[0]) and not any(word in m[0] for word in ("增长", "下降", "贡献", "拉动")):
            yield from _hundred(passage, m)


def of_economy(passage: Passage) -> Iterator[Hit]:
    """生产总值244 394万元, which what the three sectors make has to be; 第二产业, which is 工业 and 建筑业."""
    values = [one for one in told(passage.text) if one.role is Role.VALUE and not one.figure.about]
    whole = next((one for one in values if _ECONOMY.search(one.label) and "人均" not in one.label), None)
    sectors = [_named(values, sector, "增加值") for sector in ("一产", "二产", "三产")]
    yield from _made(passage, whole, sectors)
    second = sectors[1]
    behind = [one for one in values if second is not None and one.figure.start > second.figure.start]
    yield from _made(passage, second, [_named(behind, "工业", "增加值"), _named(behind, "建筑业", "增加值")])


def _named(values: Sequence[Told], *words: str) -> Told | None:
    """The only value whose name has all ``words``."""
    found = [one for one in values if all(word in one.label.replace("产业", "产") for word in words)]
    return found[0] if len(found) == 1 else None


def _made(passage: Passage, whole: Told | None, parts: Sequence[Told | None]) -> Iterator[Hit]:
    known = [one for one in parts if one is not None]
    if whole is None or len(known) < len(parts) or len({one.figure.base for one in (whole, *known)}) > 1:
        return
    said = sum(one.figure.value for one in known)
    slack = whole.figure.slack + sum(one.figure.slack for one in known) + 1e-6
    if abs(said - whole.figure.value) > slack and all(one.figure.start > whole.figure.start for one in known):
        yield missing(passage, known[-1].figure, said, whole.figure)


def _hundred(passage: Passage, m: Match[str]) -> Iterator[Hit]:
    said = sum(map(float, m.groups()))
    if abs(said - 100) > 0.15 + 1e-9 and "." in m[0]:
        yield Hit(passage.span(m.start(1), m.end(3)), f"三次产业的比重加起来是{said:.1f}，不是100，请核对")
