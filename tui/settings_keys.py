"""The keys of ``qicao.yaml``, read with the loader of the kinds; imports YAML, so only where there is such a file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sections.problem import Problems
from sections.rules import RULES
from sections.yaml_nodes import MAX_BYTES, compose
from sections.yaml_types import Key, Many, Table, Text, read_table
from tui.nearest import suggestion
from tui.selection import UnknownRuleError, chosen
from tui.settings import SettingsError


def _check_rule(word: str) -> str:
    try:
        chosen(RULES, [word], ())
    except UnknownRuleError as error:
        return f"里没有“{word}”这条规则{suggestion(word, error.known) or '，全部规则见 qicao rules'}"
    return ""


_RULES = Many(Text(_check_rule))

KEYS = Table(
    (
        Key("unit", "单位", "写报告的单位，新建草稿时用。", Text()),
        Key("place", "地名", "单位所在的地方，填空时提供。", Text()),
        Key("select", "只用", "只用这些规则：编号、族或名称。", _RULES),
        Key("ignore", "不用", "不用这些规则：编号、族或名称。", _RULES),
    )
)


def read(path: Path) -> Mapping[str, Any]:
    """The values in the file at ``path``. Raises SettingsError with every problem."""
    problems = Problems(str(path))
    values: Mapping[str, Any] | None = None
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise SettingsError([f"{path}:1:1: 读不了这个文件：{error.strerror}"]) from error
    if data.strip():
        node = compose(data, problems)
        values = read_table(node, KEYS, "设置", problems) if node is not None else None
    if problems.found:
        raise SettingsError([str(problem) for problem in sorted(problems.found)])
    return values or {}
