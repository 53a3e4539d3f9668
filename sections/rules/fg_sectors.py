"""FG001: the shares of the three sectors of an economy, which make a hundred."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rule import Hit
from sections.rules.passage import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from drafts.regex import Match

_RATIO = Regex(r"(?<![\d.：∶])(\d{1,2}(?:\.\d+)?)[：∶](\d{1,2}(?:\.\d+)?)[：∶](\d{1,2}(?:\.\d+)?)(?![\d.：∶])")
_FAR = 40
"""Code points from 三次产业 to the shares, and from one ratio to the next."""
_EACH = Regex(
    r"第?一产业?[^\d，。；]{0,16}(\d{1,2}\.\d+)%，第?二产业?[^\d，。；]{0,16}(\d{1,2}\.\d+)%，第?三产业?[^\d，。；]{0,16}(\d{1,2}\.\d+)%",
    words=("一产业", "一产占"),
)
_OF_WHOLE = Regex("占|比重|占比")


def of_sectors(passage: Passage) -> Iterator[Hit]:
    """三次产业结构由8.1∶41.2∶50.7调整为6.1∶43.2∶52.7, each of which has to make 100; 第一产业占比7.3%，第二产业占比39.9%，…"""
    text = passage.text
    past = text.find("三次产业")
    for m in _RATIO.finditer(text, past if past >= 0 else len(text)):
        if m.start() - past <= _FAR:
            past = m.end()
            yield from _hundred(passage, m)
    for m in _EACH.finditer(passage.text):
        if _OF_WHOLE.search(m[0]) and not any(word in m[0] for word in ("增长", "下降", "贡献", "拉动")):
            yield from _hundred(passage, m)


def _hundred(passage: Passage, m: Match[str]) -> Iterator[Hit]:
    said = sum(map(float, m.groups()))
    if abs(said - 100) > 0.15 + 1e-9 and "." in m[0]:
        yield Hit(passage.span(m.start(1), m.end(3)), f"三次产业的比重加起来是{said:.1f}，不是100，请核对")
