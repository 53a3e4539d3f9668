"""What a key of a settings file may hold: declared once, read from nodes here, made into a JSON Schema elsewhere."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

import yaml

from drafts.visible import UNSEEN
from sections.problem import Problems, quoted
from sections.yaml_nodes import REFUSED

Place = tuple[int, int]
"""Line and column, both from 1, in code points."""


@dataclass(frozen=True, slots=True)
class Text:
    """One line of text. ``check``: says in one Chinese clause what is wrong with a value, or nothing."""

    check: Callable[[str], str] | None = None
    may_be_empty: bool = False
    most: int = 0
    """Code points; 0: no limit."""
    pattern: str = ""
    """For the schema: what the text must match."""
    format: str = ""
    """For the schema: ``regex`` where the text is one."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One of ``values``; each with its meaning in Chinese, which is also understood where it is written by mistake."""

    values: dict[str, str]


@dataclass(frozen=True, slots=True)
class Boolean:
    """true or false, in these words only."""


@dataclass(frozen=True, slots=True)
class Number:
    """A whole number from ``least`` to ``most``."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Range:
    """Two whole numbers, lowest first, none over ``limit``."""

    limit: int


@dataclass(frozen=True, slots=True)
class Many:
    """A list of ``of``, none twice; tables are told apart by their ``id``."""

    of: Type
    at_least: int = 1


@dataclass(frozen=True, slots=True)
class Either:
    """A ``text``, or a ``table`` where there is more to say."""

    text: Text
    table: Table


@dataclass(frozen=True, slots=True)
class Key:
    """A key of a table. ``title``: its Chinese name. ``about``: what it is for, in one sentence."""

    name: str
    title: str
    about: str
    type: Type
    required: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Keys with values."""

    keys: tuple[Key, ...]


Type = Text | Choice | Boolean | Number | Range | Many | Either | Table


class Entries(dict[str, Any]):
    """A table's values. ``place``: where it starts; ``places``: where each key's value starts, a refused one's too."""

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place = place
        self.places: dict[str, Place] = {}


def nearest(word: str, known: dict[str, str]) -> str:
    """The key of ``known`` that ``word`` was meant to be, by its name or its Chinese title; empty: none is near."""
    by_word = {**{title: name for name, title in known.items()}, **{name: name for name in known}}
    found = get_close_matches(word.lower(), by_word, n=1, cutoff=0.6)
    return by_word[found[0]] if found else ""


def place_of(node: yaml.Node) -> Place:
    return node.start_mark.line + 1, node.start_mark.column + 1


def read(node: yaml.Node, wanted: Type, name: str, problems: Problems) -> Any:
    """The value of ``node``, or None where it is not what was ``wanted``; the reason is added to ``problems``."""
    if node.tag == REFUSED:
        return None
    match wanted:
        case Table():
            return read_table(node, wanted, name, problems)
        case Many():
            return _read_many(node, wanted, name, problems)
        case Either(text, table):
            return read(node, table if isinstance(node, yaml.MappingNode) else text, name, problems)
        case Range():
            return _read_range(node, wanted, name, problems)
        case Number():
            return _read_number(node, wanted, name, problems)
        case Text() | Choice() | Boolean():
            return _read_scalar(node, wanted, name, problems)


def read_table(node: yaml.Node, table: Table, name: str, problems: Problems) -> Entries | None:
    """The values of the keys that are fit to use; unknown, repeated and unfit ones are added to ``problems``."""
    if node.tag == REFUSED:
        return None
    if not isinstance(node, yaml.MappingNode) or node.tag != "tag:yaml.org,2002:map":
        problems.add(place_of(node), f"“{name}”要写成“键: 值”的形式")
        return None
    keys = {key.name: key for key in table.keys}
    entries = Entries(place_of(node))
    for key_node, value_node in node.value:
        if problems.enough:
            break
        if key_node.tag == REFUSED:
            continue
        place = place_of(key_node)
        if not isinstance(key_node, yaml.ScalarNode):
            problems.add(place, "键要写成一个词，不能是列表或键值表")
        elif key_node.value not in keys:
            problems.add(place, _unknown_key(key_node.value, table))
        elif key_node.value in entries.places:
            first = entries.places[key_node.value][0]
            problems.add(place, f"“{key_node.value}”写了两次，前一次在第 {first} 行")
        else:
            entries.places[key_node.value] = place if value_node.tag == REFUSED else place_of(value_node)
            value = read(value_node, keys[key_node.value].type, key_node.value, problems)
            if value is not None:
                entries[key_node.value] = value
    return entries


def _unknown_key(word: str, table: Table) -> str:
    near = nearest(word, {key.name: key.title for key in table.keys})
    if near:
        return f"不认识的键{quoted(word)}，是不是想写“{near}”？"
    return f"不认识的键{quoted(word)}，这里可以写：{'、'.join(key.name for key in table.keys)}"


def _read_many(node: yaml.Node, many: Many, name: str, problems: Problems) -> list[Any] | None:
    if not isinstance(node, yaml.SequenceNode):
        problems.add(place_of(node), f"“{name}”要写成列表，每项一行，前面加“- ”")
        return None
    if len(node.value) < many.at_least:
        problems.add(place_of(node), f"“{name}”至少要有 {many.at_least} 项")
    found: list[Any] = []
    seen: dict[str, Place] = {}
    for item in node.value:
        if problems.enough:
            break
        value = read(item, many.of, f"{name} 的每一项" if isinstance(many.of, Table) else name, problems)
        if value is None:
            continue
        mark = value.get("id") if isinstance(value, Entries) else value
        place = value.places.get("id", value.place) if isinstance(value, Entries) else place_of(item)
        if isinstance(mark, str) and mark in seen:
            problems.add(place, f"“{name}”里的{quoted(mark)}重复，前一个在第 {seen[mark][0]} 行")
            continue
        if isinstance(mark, str):
            seen[mark] = place
        found.append(value)
    return found


def _read_number(node: yaml.Node, wanted: Number, name: str, problems: Problems) -> int | None:
    if isinstance(node, yaml.ScalarNode) and re.fullmatch("[0-9]{1,7}", node.value):
        value = int(node.value)
        if wanted.least <= value <= wanted.most:
            return value
    problems.add(place_of(node), f"“{name}”要写 {wanted.least} 到 {wanted.most} 之间的整数")
    return None


def _read_range(node: yaml.Node, wanted: Range, name: str, problems: Problems) -> list[int] | None:
    problem = f"“{name}”要写成 [下限, 上限] 两个整数"
    if not isinstance(node, yaml.SequenceNode) or len(node.value) != 2:
        problems.add(place_of(node), problem)
        return None
    numbers = [
        int(n.value) for n in node.value if isinstance(n, yaml.ScalarNode) and re.fullmatch("[0-9]{1,7}", n.value)
    ]
    if len(numbers) != 2:
        problems.add(place_of(node), problem)
        return None
    if numbers[0] > numbers[1]:
        problems.add(place_of(node), f"“{name}”的下限 {numbers[0]} 大于上限 {numbers[1]}，请对调")
        return None
    if numbers[1] > wanted.limit:
        problems.add(place_of(node), f"“{name}”的上限 {numbers[1]} 太大，最多 {wanted.limit}")
        return None
    return numbers


def _read_scalar(node: yaml.Node, wanted: Text | Choice | Boolean, name: str, problems: Problems) -> Any:
    if not isinstance(node, yaml.ScalarNode):
        shape = "列表" if isinstance(node, yaml.SequenceNode) else "键值表"
        more = "；文字以花括号开头时请给整句加引号" if shape == "键值表" and isinstance(wanted, Text) else ""
        problems.add(place_of(node), f"“{name}”只能写一个值，这里却是{shape}{more}")
        return None
    if node.tag.endswith(":null"):
        problems.add(place_of(node), f"“{name}”后面没有内容")
        return None
    if isinstance(wanted, Text):
        return _read_text(node, wanted, name, problems)
    if isinstance(wanted, Boolean):
        if node.value not in ("true", "false"):
            problems.add(place_of(node), f"“{name}”只能写 true（是）或 false（否），不能写{quoted(node.value)}")
            return None
        return node.value == "true"
    if node.value in wanted.values:
        return node.value
    near = nearest(node.value, wanted.values)
    choices = "、".join(f"{value}（{meaning}）" for value, meaning in wanted.values.items())
    guess = f"是不是想写“{near}”？" if near else f"只能写 {choices}"
    problems.add(place_of(node), f"“{name}”不能写{quoted(node.value)}，{guess}")
    return None


def _read_text(node: yaml.ScalarNode, wanted: Text, name: str, problems: Problems) -> str | None:
    value = node.value.strip()
    if node.tag != "tag:yaml.org,2002:str":
        clause = f"要写文字，{quoted(node.value)}会被当成数字、日期或真假，请加引号"
    elif "\n" in value:
        clause = "只能写一行"
    elif UNSEEN.search(value):
        clause = "含有不可见的控制字符，请删去"
    elif not value and not wanted.may_be_empty:
        clause = "不能是空的"
    elif wanted.most and len(value) > wanted.most:
        clause = f"太长，有 {len(value)} 个字符，最多 {wanted.most} 个"
    else:
        clause = wanted.check(value) if wanted.check and value else ""
    if clause:
        problems.add(place_of(node), f"“{name}”{clause}")
        return None
    return str(value)
