"""FG001: parts in brackets right behind their total, and two halves right behind their whole."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rule import Hit
from sections.rules.fg_against import exceeding, fills, fits, is_misprint, is_no_part, may_be_more, missed
from sections.rules.fg_halves import opposite
from sections.rules.fg_lengths import BRACKET
from sections.rules.fg_overlap import overlapping
from sections.rules.fg_parts import NO_TOTAL, Group, name
from sections.rules.fg_told import Role, Told, told
from sections.rules.passage import Passage, places

if TYPE_CHECKING:
    from collections.abc import Iterator

_SOME = ("其中", "含", "包括", "包含", "不含", "另")
_SPLIT = Regex("[、，；]")


def bracketed(passage: Passage) -> Iterator[Hit]:
    """Lists in brackets that are not what stands in front of them, and a part behind （其中 that is more than it."""
    text = passage.text
    values = [one for one in told(text) if one.role is Role.VALUE]
    for at in places(text, "（"):
        close = text.find("）", at, at + BRACKET)
        before = [one for one in values if one.figure.end <= at]
        if close < 0 or not before or before[-1].figure.about:
            continue
        total, inside = before[-1], [_moved(one, at + 1) for one in told(text[at + 1 : close])]
        parts = tuple(one for one in inside if one.role is Role.VALUE)
        between = text[total.figure.end : at]
        among = text.startswith(("其中", "含"), at + 1) and not any(stop in between for stop in "；。、")
        if not parts or (between and not among) or parts[0].figure.base != total.figure.base:
            continue
        group = Group(parts, (total,))
        all_told = 1 < len(parts) == len(inside) == len(_SPLIT.split(text[at + 1 : close])) and text[close - 1] != "等"
        if all_told and {one.figure.base for one in parts} == {total.figure.base} and _is_wrong(passage, group):
            yield missed(passage, group, total)
        elif among and not is_no_part(parts[0]) and not may_be_more(parts[0], total):
            yield from exceeding(passage, parts[0].figure, total.figure, total.figure.value + total.figure.slack)


def _is_wrong(passage: Passage, group: Group) -> bool:
    total = group.totals[0]
    if any(map(is_no_part, group.parts)) or fits(group, total):
        return False
    if fills(passage, group):
        return True
    if any(may_be_more(part, total) for part in group.parts) or overlapping(
        map(name, group.parts), total.label, total.figure.unit
    ):
        return False
    some = passage.text.startswith(_SOME, total.figure.end + 1) or group.parts[0].label.startswith("其中")
    return group.sum > total.figure.value or not some or is_misprint(group, total)


def _moved(one: Told, by: int) -> Told:
    figure = one.figure
    return one._replace(figure=figure._replace(start=figure.start + by, end=figure.end + by))


def halved(passage: Passage) -> Iterator[Hit]:
    """45个项目，新建28个，续建27个: two halves told right behind their whole."""
    values = [one for one in told(passage.text) if one.role is Role.VALUE]
    for number in range(len(values) - 2):
        total, one, other = values[number : number + 3]
        if len({part.figure.base for part in (total, one, other)}) > 1 or not opposite(name(one), name(other)):
            continue
        if any(part.figure.about for part in (total, one, other)) or any(word in total.label for word in NO_TOTAL):
            continue
        behind = values[number + 3] if number + 3 < len(values) else None
        between = passage.text[total.figure.end : other.figure.start]
        if any(stop in between for stop in "；。") or (behind and behind.figure.base == total.figure.base):
            continue
        group = Group((one, other), (total,))
        near = 0.7 * total.figure.value < group.sum < 1.5 * total.figure.value
        if near and not fits(group, total) and max(one.figure.value, other.figure.value) <= total.figure.value:
            yield missed(passage, group, total)
