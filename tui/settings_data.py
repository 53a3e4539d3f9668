"""The key ``data`` of ``qicao.yaml``: one table for each list that a desk may change (sections/lists.py)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from difflib import get_close_matches

from sections.lists import LISTS, PAIRS, RECORDS, Listed, Wish
from sections.problem import Problems, quoted
from sections.yaml_types import Boolean, Entries, Key, Many, Number, Table, Text, Type


def _check_month(value: str) -> str:
    return "" if re.fullmatch(r"(?:19|20)\d\d-(?:0[1-9]|1[0-2])", value) else "要写成“2025-10”这样的年月，加引号"


def _check_one(value: str) -> str:
    return "" if len(value) == 1 else "只能写一个字"


_TEXT = Text(most=60)
_NAME = Key("name", "名称", "叫什么；和内置的同名就替换它。", _TEXT, required=True)
_WORDS = Key("words", "说法", "稿子里会怎么写。", Many(_TEXT), required=True)
_YEAR = Number(1840, 2100)
_MONTH = Key(
    "month",
    "年月",
    '哪年哪月，如 "2025-10"。',
    Text(_check_month, pattern=r"^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$"),
    required=True,
)
_SERIES = Key("series", "系列", "同一系列的会议，后面的开过，前面的就旧了。", _TEXT, required=True)
_BEFORE = Key("before", "前面的话", "名称前面必须紧挨着的话。", Many(_TEXT))
_RECORDS: Mapping[str, Table] = {
    "anniversaries": Table((_NAME, Key("since", "起算", "哪一年的事。", _YEAR, required=True), _WORDS)),
    "days": Table((_NAME, Key("first", "第一个", "第一个在哪一年。", _YEAR, required=True), _WORDS)),
    "meetings": Table((_NAME, _SERIES, _MONTH, _BEFORE, _WORDS)),
    "laws": Table((_NAME, _MONTH)),
    "named_years": Table((Key("year", "年份", "是哪一年。", _YEAR, required=True), _WORDS)),
}


def _entry(listed: Listed) -> Type:
    if listed.shape is RECORDS:
        return _RECORDS[listed.name]
    if listed.shape is PAIRS:
        text = Text(_check_one, pattern="^.$") if listed.name == "variant_characters" else _TEXT
        wrong = Key("wrong", "误", "不该这样写。", text, required=True)
        return Table((wrong, Key("right", "正", "应该这样写。", text, required=True)))
    return _TEXT


def _table(listed: Listed) -> Table:
    return Table(
        (
            Key("add", "加上", "加到内置的后面。", Many(_entry(listed))),
            Key("remove", "去掉", "内置的里面不要哪些。", Many(_TEXT)),
            Key("built_in", "内置", "false 是不用内置的，只用 add 里的。", Boolean()),
        )
    )


DATA = Table(tuple(Key(listed.name, listed.title, listed.about, _table(listed)) for listed in LISTS.values()))


def wishes(entries: Entries, problems: Problems) -> dict[str, Wish]:
    """What the table says of each list; what is to be taken out and is not there is added to ``problems``."""
    found = {}
    for name, entry in entries.items():
        gone = tuple(entry.get("remove", ()))
        _check_gone(LISTS[name], gone, entry.places.get("remove", entry.place), problems)
        for record in entry.get("add", ()):
            if isinstance(record, Entries):
                _check_whole(_entry(LISTS[name]), record, problems)
        found[name] = Wish(tuple(entry.get("add", ())), gone, entry.get("built_in", True))
    return found


def _check_gone(listed: Listed, gone: tuple[str, ...], place: tuple[int, int], problems: Problems) -> None:
    known = listed.names() if gone else []
    for word in gone:
        if word not in known:
            near = get_close_matches(word, known, n=1, cutoff=0.5)
            guess = f"，是不是想写“{near[0]}”？" if near else ""
            problems.add(place, f"内置的“{listed.name}”里没有{quoted(word)}，不用去掉{guess}")


def _check_whole(table: Type, record: Entries, problems: Problems) -> None:
    assert isinstance(table, Table)
    for key in table.keys:
        if key.required and key.name not in record.places:
            problems.add(record.place, f"这一项缺少“{key.name}”（{key.title}）")
