"""The built-in lists that a desk may add to or take from, by the names that ``data`` in qicao.yaml gives them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from drafts.typed import TYPE_CHECKING, NamedTuple
from sections.data import BUILT_IN, Data

if TYPE_CHECKING:
    from sections.data import Change


class Shape(NamedTuple):
    """How a list is kept. ``names``: what its entries are taken out by; ``added``: the list with new entries."""

    names: Callable[[Any], list[list[str]]]
    added: Callable[[Any, Sequence[Any]], Any]
    without: Callable[[Any, set[str]], Any]
    empty: Any


def _without_words(known: list[str], gone: set[str]) -> list[str]:
    return [word for word in known if word not in gone]


def _added(known: list[Any], new: Sequence[Any]) -> list[Any]:
    return [*known, *(entry for entry in new if entry not in known)]


def _names_of(record: Mapping[str, Any]) -> list[str]:
    return [record["name"]] if "name" in record else list(record["words"])


def _without_records(known: list[Any], gone: set[str]) -> list[Any]:
    return [record for record in known if not gone & set(_names_of(record))]


def _records_added(known: list[Any], new: Sequence[Any]) -> list[Any]:
    """A new record takes the place of one with the same name."""
    names = {name for record in new for name in _names_of(record)}
    return [*_without_records(known, names), *map(dict, new)]


def _clues_added(known: list[Any], new: Sequence[str]) -> list[Any]:
    """What people write is meant word for word; its longest word is the sign by which a text is looked through."""
    return [*known, *([max(word.lower().split(), key=len), f"(?i:{re.escape(word)})"] for word in new)]


def _without_clues(known: list[Any], gone: set[str]) -> list[Any]:
    return [[signs, pattern] for signs, pattern in known if not gone & set(signs.split())]


WORDS = Shape(lambda known: [[word] for word in known], _added, _without_words, [])
PAIRS = Shape(
    lambda known: [[wrong] for wrong in known],
    lambda known, new: {**known, **{pair["wrong"]: pair["right"] for pair in new}},
    lambda known, gone: {wrong: right for wrong, right in known.items() if wrong not in gone},
    {},
)
RECORDS = Shape(lambda known: [_names_of(record) for record in known], _records_added, _without_records, [])
CLUES = Shape(lambda known: [signs.split() for signs, _ in known], _clues_added, _without_clues, [])


class Listed(NamedTuple):
    """``name``: in qicao.yaml. ``title``, ``about``: in Chinese, for people. ``file``, ``key``: where it is kept."""

    name: str
    title: str
    about: str
    file: str
    key: str
    shape: Shape

    def names(self) -> list[str]:
        """What entries of the built-in list can be taken out by."""
        return [name for names in self.shape.names(BUILT_IN.load(self.file)[self.key]) for name in names]


LISTS: Mapping[str, Listed] = {
    listed.name: listed
    for listed in (
        Listed("anniversaries", "周年", "周年从哪一年算起（DT001）。", "anniversaries", "anniversaries", RECORDS),
        Listed("days", "节日", "“第几个”从哪一年算起（DT001）。", "anniversaries", "days", RECORDS),
        Listed("meetings", "会议", "会议是哪年哪月开的（DT002）。", "events", "meetings", RECORDS),
        Listed("laws", "法律", "法律是哪年哪月通过的（DT002）。", "events", "laws", RECORDS),
        Listed("named_years", "之年", "“……之年”是哪一年（DT002）。", "events", "years", RECORDS),
        Listed("fixed_phrases", "固定说法", "认被遮住的字用（BL011）。", "fixed_phrases", "phrases", WORDS),
        Listed("rigid_phrases", "一字不差的说法", "差一个字就是误写（WD001）。", "wording", "rigid", WORDS),
        Listed("terms", "固定搭配", "一个字写成音近形近的字就是误写（WD001）。", "terms", "terms", WORDS),
        Listed("miswritten", "误写", "误写和正写（WD001）。", "wording", "miswritten", PAIRS),
        Listed("stock_phrases", "套话", "重复了不算重复的话（WD003）。", "stock_phrases", "phrases", WORDS),
        Listed("doubled_words", "叠词", "连着写两遍算多写的词（WD006）。", "wording", "doubled_words", WORDS),
        Listed("place_names", "地名", "没有遮完的真地名（WD005）。", "place_names", "names", WORDS),
        Listed("classifiers", "量词", "前面缺数就是空项的量词和单位（BL001）。", "measures", "classifiers", WORDS),
        Listed(
            "administrative_words",
            "地名用字",
            "名称后面的行政区划用字（BL001）。",
            "measures",
            "administrative_words",
            WORDS,
        ),
        Listed("bodies", "机构用字", "名称后面的机构用字（BL004）。", "measures", "bodies", WORDS),
        Listed("rates", "比率", "不会超过百分之百的比率（FG003）。", "rates", "bounded", WORDS),
        Listed("variant_characters", "异体字", "异体字和应写的字（PU003）。", "characters", "variants", PAIRS),
        Listed("site_lines", "网站的整行文字", "整行就是它才算（RS003）。", "residue", "site_lines", CLUES),
        Listed("site_phrases", "网站夹在文字里的话", "在哪里出现都算（RS003）。", "residue", "site_phrases", CLUES),
        Listed("adverts", "广告", "一行里有它就是广告（RS004）。", "residue", "adverts_sure", CLUES),
    )
}


class Wish(NamedTuple):
    """What a desk wants of one list: what to ``add`` and ``remove``; ``built_in``: whether to start from ours."""

    add: tuple[Any, ...] = ()
    remove: tuple[str, ...] = ()
    built_in: bool = True


def with_wishes(wishes: Mapping[str, Wish]) -> Data:
    """The built-in data with ``wishes`` carried out; they are by names of LISTS."""
    by_file: dict[str, list[tuple[Listed, Wish]]] = {}
    for name, wish in wishes.items():
        listed = LISTS[name]
        by_file.setdefault(listed.file, []).append((listed, wish))
    return Data({file: _change(mine) for file, mine in by_file.items()}) if by_file else BUILT_IN


def _change(wishes: Iterable[tuple[Listed, Wish]]) -> Change:
    mine = tuple(wishes)

    def change(given: Any) -> Any:
        changed = dict(given)
        for listed, wish in mine:
            shape = listed.shape
            known = changed[listed.key] if wish.built_in else shape.empty
            changed[listed.key] = shape.added(shape.without(known, set(wish.remove)), wish.add)
        return changed

    return change
