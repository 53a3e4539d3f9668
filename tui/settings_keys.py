"""The keys of ``qicao.yaml``, read with the loader of the kinds; imports YAML, so only where there is such a file."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from drafts.causes import cause
from sections.allow import Allowed
from sections.lists import with_wishes
from sections.pattern import MAX_PATTERN, complaint
from sections.problem import Problems
from sections.rules import RULES
from sections.yaml_nodes import MAX_BYTES, compose
from sections.yaml_types import Either, Entries, Key, Many, Table, Text, read_table
from tui import commands, keymap
from tui.nearest import suggestion
from tui.selection import UnknownRuleError, chosen
from tui.settings import ForFiles, Settings, SettingsError
from tui.settings_data import DATA, wishes


def _check_rule(word: str) -> str:
    try:
        chosen(RULES, [word], ())
    except UnknownRuleError as error:
        return f"里没有“{word}”这条规则{suggestion(word, error.known) or '，全部规则见 qicao rules'}"
    return ""


def _check_pattern(value: str) -> str:
    why = complaint(value)
    return f"不是可用的正则表达式：{why}" if why else ""


def _check_day(value: str) -> str:
    try:
        date.fromisoformat(value)
    except ValueError:
        return "要写成“2026-12-31”这样的日期"
    return "" if re.fullmatch(r"\d{4}-\d\d-\d\d", value) else "要写成“2026-12-31”这样的日期"


def _check_round(value: str) -> str:
    return "" if value.isalnum() else "只能用字母、汉字和数字"


_ROUND = Text(_check_round, most=12)
_DAY = Text(_check_day, pattern=r"^\d{4}-\d\d-\d\d$")
_RULES = Many(Text(_check_rule))
_PHRASE = Text(most=MAX_PATTERN)
_ALLOWANCE = Table(
    (
        Key("text", "文字", "专名或词组，照字面。", _PHRASE),
        Key("pattern", "正则", "正则表达式，和 text 二选一。", Text(_check_pattern, most=MAX_PATTERN, format="regex")),
        Key("rules", "规则", "只对这些规则有效；不写就是全部。", _RULES),
        Key("until", "到期", "最后一天，如 \"2026-12-31\"；过了就不再有效。", _DAY),
    )
)  # fmt: skip
_ALLOW = Many(Either(_PHRASE, _ALLOWANCE))
_FILES = Table(
    (
        Key("files", "文件", "哪些文件，如 归档/**、*.txt；从案头看过去。", Text(most=MAX_PATTERN), required=True),
        Key("select", "只用", "这些文件只用这些规则。", _RULES),
        Key("ignore", "不用", "这些文件不用这些规则；all 是全部。", _RULES),
        Key("allow", "放过", "这些文件里放过的专名和词组。", _ALLOW),
    )
)
_KEYS = Table(
    tuple(
        Key(
            command.id,
            command.name,
            command.sentence + "。",
            Many(Text(partial(keymap.complaint, own=command.keys)), at_least=0),
        )
        for command in commands.COMMANDS
    )
)

KEYS = Table(
    (
        Key("unit", "单位", "写报告的单位，新建草稿时用。", Text()),
        Key("place", "地名", "单位所在的地方，填空时提供。", Text()),
        Key("select", "只用", "只用这些规则：编号、族或名称。", _RULES),
        Key("ignore", "不用", "不用这些规则：编号、族或名称。", _RULES),
        Key("allow", "放过", "专名和词组：问题落在其中就不报。", _ALLOW),
        Key("paths", "分文件", "只对一部分文件有效的 select、ignore、allow。", Many(_FILES)),
        Key("rounds", "轮次", "送审过哪几轮，如 [初审, 复审, 终审]；过了最后一轮才算通过。", Many(_ROUND)),
        Key("keys", "按键", "界面里的命令换用哪些键，如 find: [F3, Alt+S]；空的 [] 是不用键。", _KEYS),
        Key("data", "数据", "在规则内置的数据上加什么、去掉什么。", DATA),
    )
)


def read(path: Path) -> Settings:
    """What the file at ``path`` says. Raises SettingsError with every problem."""
    problems = Problems(str(path))
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise SettingsError([f"{path}:1:1: 读不了这个文件：{cause(error)}"]) from error
    settings = Settings()
    if data.strip():
        node = compose(data, problems)
        values = read_table(node, KEYS, "设置", problems) if node is not None else None
        if values is not None:
            settings = _settings(values, problems)
    if problems.found:
        raise SettingsError([str(problem) for problem in sorted(problems.found)])
    return settings


def _settings(values: Entries, problems: Problems) -> Settings:
    wanted = wishes(values["data"], problems) if "data" in values else {}
    files = [_for_files(entry, problems) for entry in values.get("paths", ())]
    return Settings(
        select=tuple(values.get("select", ())),
        ignore=tuple(values.get("ignore", ())),
        unit=values.get("unit", ""),
        place=values.get("place", ""),
        files=tuple(files),
        allow=tuple(_allowed(values.get("allow", ()), values.places.get("allow", (1, 1)), problems)),
        data=with_wishes({} if problems.found else wanted),
        rounds=_rounds(values, problems),
        keys=_keys(values.get("keys", Entries((1, 1))), problems),
    )


def _keys(entries: Entries, problems: Problems) -> tuple[tuple[str, tuple[str, ...]], ...]:
    keys = {command_id: tuple(map(keymap.parsed, given)) for command_id, given in entries.items()}
    for command_id, why in keymap.clashes(commands.COMMANDS, keys):
        problems.add(entries.places[command_id], f"“{command_id}”的键用不了：{why}")
    return tuple(keys.items())


def _rounds(values: Entries, problems: Problems) -> tuple[str, ...]:
    rounds = tuple(values.get("rounds", ()))
    if len(set(rounds)) < len(rounds):
        problems.add(values.places["rounds"], "“rounds”里有一轮写了两遍")
    return rounds


def _for_files(entry: Entries, problems: Problems) -> ForFiles:
    if "files" not in entry.places:
        problems.add(entry.place, "这一项缺少“files”（哪些文件）")
    return ForFiles(
        entry.get("files", ""),
        tuple(entry.get("select", ())),
        tuple(entry.get("ignore", ())),
        tuple(_allowed(entry.get("allow", ()), entry.places.get("allow", entry.place), problems)),
        f"{problems.path}:{entry.place[0]}:{entry.place[1]}",
    )


def _allowed(entries: Iterable[Any], at: tuple[int, int], problems: Problems) -> list[Allowed]:
    found = []
    for entry in entries:
        if not isinstance(entry, Entries):
            found.append(Allowed(entry, f"{problems.path}:{at[0]}:{at[1]}"))
            continue
        if ("text" in entry.places) == ("pattern" in entry.places):
            problems.add(entry.place, "这一项要写“text”（文字）或“pattern”（正则），写一个")
        until = entry.get("until")
        found.append(
            Allowed(
                entry.get("text") or entry.get("pattern", ""),
                f"{problems.path}:{entry.place[0]}:{entry.place[1]}",
                "pattern" in entry,
                frozenset(word.lower() for word in entry.get("rules", ())),
                date.fromisoformat(until) if until else None,
            )
        )
    return found
