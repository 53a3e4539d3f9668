"""FG001: the shares of the three sectors of an economy, which make a hundred."""

from __future__ import annotations

from collections.abc import Iterator

from drafts.regex import Regex
from sections.rule import Hit
from sections.rules.passage import Passage

_SECTORS = Regex(
    r"三次产业[^\d，。；]{0,14}(?:由[^，。；]{1,24}调整(?:为|到|至))?"
    r"(\d{1,2}(?:\.\d+)?)[:：∶](\d{1,2}(?:\.\d+)?)[:：∶](\d{1,2}(?:\.\d+)?)(?![\d.:：∶])"
)


def of_sectors(passage: Passage) -> Iterator[Hit]:
    """三次产业结构比为6.1∶43.2∶50.7, which has to make 100."""
    for m in _SECTORS.finditer(passage.text):
        said = sum(map(float, m.groups()))
        if abs(said - 100) > 0.15 + 1e-9 and "." in m[0]:
            yield Hit(passage.span(m.start(1), m.end(3)), f"三次产业的比重加起来是{said:.1f}，不是100，请核对")
