"""FG001: all the persons of a body by age or schooling, which make those that it is told to have."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rule import Hit
from sections.rules.fg_against import missing
from sections.rules.fg_lengths import BY_PERSON
from sections.rules.fg_told import Role, Told, told
from sections.rules.passage import Passage

if TYPE_CHECKING:
    from collections.abc import Iterator

NEAR = 0.3
"""By which share of the body its persons may miss it and still be all of them."""
LISTED = 3
"""Parts from which on a list is one."""
_LED = Regex(rf"(?:{'|'.join(BY_PERSON)})[^，。；：\d]{{0,8}}(?:分别为：?|方面，|：|为：?)")
_HAS = Regex("总数为?$|共有?[^，]{0,8}$|现有[^，]{0,8}$|总人数为?$")


def by_person(passage: Passage) -> Iterator[Hit]:
    """年龄结构：35岁以下12人，36至50岁31人，51岁以上22人, where the body has another number of persons."""
    text = passage.text
    every = [one for one in told(text) if one.role is Role.VALUE]
    for m in _LED.finditer(text):
        end = min((at for at in (text.find(stop, m.end()) for stop in "。；") if at >= 0), default=len(text))
        parts = [one for one in every if m.end() <= one.figure.start < end]
        if len(parts) < LISTED or not _are_all(m[0], parts) or {one.figure.base for one in parts} != {"人"}:
            continue
        said = sum(one.figure.value for one in parts)
        bodies = [one for one in every if one.figure.end <= m.start() and one.figure.base == "人"]
        if any(one.figure.about for one in (*parts, *bodies)) or any(one.figure.value == said for one in bodies):
            continue
        bodies = [one for one in bodies if _HAS.search(one.label) and abs(said - one.figure.value) < NEAR * said]
        if bodies:
            yield missing(passage, parts[-1].figure, said, bodies[-1].figure)


def _are_all(lead: str, parts: list[Told]) -> bool:
    """Whether the parts are told to be all, or go from the youngest to the oldest."""
    return "分别为" in lead or ("以下" in parts[0].label and "以上" in parts[-1].label)
