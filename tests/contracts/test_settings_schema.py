"""docs/settings.schema.json: made from the loader's own keys, true to the documented examples and to what is refused."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from sections.lists import LISTS
from sections.yaml_types import Either, Many, Table, Type
from tui import settings_schema
from tui.settings import SettingsError
from tui.settings_file import settings_of
from tui.settings_keys import KEYS

WRONG: dict[str, dict[str, Any]] = {
    "unknown key": {"units": "市林场"},
    "no list": {"select": "BL"},
    "empty list": {"ignore": []},
    "repeated value": {"ignore": ["BL", "BL"]},
    "text and pattern": {"allow": [{"text": "某", "pattern": "某"}]},
    "neither text nor pattern": {"allow": [{"rules": ["BL"]}]},
    "no day": {"allow": [{"text": "某", "until": "明年"}]},
    "no files": {"paths": [{"select": ["BL"]}]},
    "unknown list": {"data": {"names": {"add": ["清河"]}}},
    "no boolean": {"data": {"place_names": {"built_in": "否"}}},
    "no record": {"data": {"anniversaries": {"add": ["建场"]}}},
    "half a record": {"data": {"laws": {"add": [{"name": "护林法"}]}}},
    "no month": {"data": {"laws": {"add": [{"name": "护林法", "month": "2026"}]}}},
    "two characters": {"data": {"variant_characters": {"add": [{"wrong": "峯峯", "right": "峰"}]}}},
}
RIGHT: dict[str, dict[str, Any]] = {
    "a phrase": {"allow": ["XX杯", {"pattern": r"第\d+届", "rules": ["BL"], "until": "2026-12-31"}]},
    "words": {
        "data": {"classifiers": {"add": ["垧"], "remove": ["眼"]}, "bodies": {"built_in": False, "add": ["场部"]}}
    },
    "a record": {"data": {"laws": {"add": [{"name": "护林法", "month": "2026-09"}]}}},
}


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    schema = settings_schema.schema()
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def test_the_stored_schema_is_up_to_date() -> None:
    assert settings_schema.PATH.read_text("utf-8") == settings_schema.text()


def test_documented_examples_are_valid(root: Path, validator: Draft202012Validator) -> None:
    page = (root / "docs" / "settings.md").read_text("utf-8")
    examples = re.findall(r"^```yaml\n(.*?)^```$", page, re.M | re.S)
    assert examples
    for example in examples:
        assert [error.message for error in validator.iter_errors(yaml.safe_load(example))] == []


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_schema_and_loader_refuse_the_same(
    wrong: dict[str, Any], validator: Draft202012Validator, tmp_path: Path
) -> None:
    (tmp_path / "qicao.yaml").write_text(yaml.safe_dump(wrong, allow_unicode=True), encoding="utf-8")
    assert not validator.is_valid(wrong)
    with pytest.raises(SettingsError):
        settings_of(tmp_path)


@pytest.mark.parametrize("right", RIGHT.values(), ids=RIGHT)
def test_schema_and_loader_take_the_same(
    right: dict[str, Any], validator: Draft202012Validator, tmp_path: Path
) -> None:
    (tmp_path / "qicao.yaml").write_text(yaml.safe_dump(right, allow_unicode=True), encoding="utf-8")
    assert [error.message for error in validator.iter_errors(right)] == []
    settings_of(tmp_path)


def test_every_key_is_there_and_described() -> None:
    schema = settings_schema.schema()
    assert list(schema["properties"]["data"]["properties"]) == list(LISTS)

    def walk(wanted: Type, found: dict[str, Any]) -> int:
        match wanted:
            case Table(keys):
                assert list(found["properties"]) == [key.name for key in keys]
                assert all(inner["title"] and inner["description"] for inner in found["properties"].values())
                return len(keys) + sum(walk(key.type, found["properties"][key.name]) for key in keys)
            case Many(of):
                return walk(of, found["items"])
            case Either(_, table):
                return walk(table, found["oneOf"][1])
        return 0

    assert walk(KEYS, schema) > 60
