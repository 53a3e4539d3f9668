"""docs/settings.md is true: its example is read without a complaint, every list is in its table, every path fits."""

from __future__ import annotations

import json
import re
from pathlib import Path

from sections.lists import LISTS
from sections.rules import RULES
from tui.cli.baseline import VERSION
from tui.settings import scope_of
from tui.settings_file import settings_of


def blocks(root: Path, language: str) -> list[str]:
    text = (root / "docs" / "settings.md").read_text("utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.M | re.S)


def test_the_example_is_read(root: Path, tmp_path: Path) -> None:
    (example,) = blocks(root, "yaml")
    (tmp_path / "qicao.yaml").write_text(example, encoding="utf-8")
    settings = settings_of(tmp_path)
    assert settings.unit == "市林场"
    assert len(settings.allow) == 3
    assert scope_of(settings, RULES, "归档/2020/a.md").rules == ()
    assert settings.data.load("place_names")["names"] == ["清河"]


def test_every_list_is_in_the_table(root: Path) -> None:
    text = (root / "docs" / "settings.md").read_text("utf-8")
    assert re.findall(r"^\| `(\w+)` \|", text, re.M) == list(LISTS)
    known = {rule.code for rule in RULES}
    assert set(re.findall(r"\b[A-Z]{2}\d{3}\b", text)) <= known


def test_the_baseline_is_of_this_version(root: Path) -> None:
    (example,) = blocks(root, "json")
    assert json.loads(example)["version"] == VERSION
