"""docs/kind.schema.json: made from the loader's own table of keys, and agreeing with the loader on what it refuses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from sections import kind_schema
from sections.catalog import BUILT_IN
from sections.compile import HERE

WRONG: dict[str, dict[str, Any]] = {
    "unknown key": {"titel": "x"},
    "no list": {"titles": "总结"},
    "empty list": {"titles": []},
    "repeated value": {"titles": ["总结", "总结"]},
    "no pair": {"length": [1]},
    "no numbers": {"length": ["少", "多"]},
    "share over a hundred": {"sections": [{"id": "next", "share": [1, 101]}]},
    "unknown need": {"sections": [{"id": "next", "need": "是"}]},
    "no id": {"sections": [{"name": "打算"}]},
    "bad id": {"id": "House"},
    "empty text": {"summary": ""},
    "blank in a hint": {"sections": [{"id": "next", "hint": "写【这里】"}]},
    "long pattern": {"titles": ["总" * 201]},
    "no text": {"summary": 2025},
}


@pytest.fixture(scope="module")
def validator() -> Draft202012Validator:
    schema = kind_schema.schema()
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def test_the_stored_schema_is_up_to_date() -> None:
    assert kind_schema.PATH.read_text("utf-8") == kind_schema.text()


@pytest.mark.parametrize("kind_id", BUILT_IN)
def test_built_in_files_are_valid_and_name_the_schema(kind_id: str, validator: Draft202012Validator) -> None:
    path = HERE / "kinds" / f"{kind_id}.yaml"
    text = path.read_text("utf-8")
    first = text.splitlines()[0]
    assert first.startswith("# yaml-language-server: $schema=")
    assert (path.parent / first.partition("=")[2]).resolve() == kind_schema.PATH.resolve()
    assert [error.message for error in validator.iter_errors(yaml.safe_load(text))] == []


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_schema_refuses(wrong: dict[str, Any], validator: Draft202012Validator) -> None:
    good = {"id": "house", "extends": "annual-summary", "name": "本会总结"}
    assert validator.is_valid(good)
    assert not validator.is_valid(good | wrong)


def test_what_is_inherited_need_not_be_repeated(validator: Draft202012Validator) -> None:
    house: dict[str, Any] = {"id": "house", "name": "本会总结", "sections": [{"id": "next", "hint": "写"}]}
    assert validator.is_valid(house | {"extends": "annual-summary", "remove": ["problems"]})
    whole = yaml.safe_load(Path(HERE / "kinds" / "plan.yaml").read_text("utf-8"))
    assert validator.is_valid(whole)
    assert not validator.is_valid(whole | {"remove": ["goals"]})
    for key in ("summary", "title_form", "titles", "length", "sections"):
        assert not validator.is_valid({name: value for name, value in whole.items() if name != key})
    assert not validator.is_valid(whole | {"sections": [{"id": "next", "hint": "写"}]})
    item = {"id": "goals", "name": "目标", "hint": "写"}
    section = {"id": "next", "name": "打算", "need": "required", "hint": "写", "items": [item]}
    assert not validator.is_valid(whole | {"sections": [section]})
    assert validator.is_valid(whole | {"sections": [section | {"items": [item | {"words": ["目标"]}]}]})


def test_every_key_is_described() -> None:
    def walk(schema: dict[str, Any]) -> list[str]:
        properties = schema.get("properties", {})
        bare = [name for name, inner in properties.items() if not (inner.get("title") and inner.get("description"))]
        return bare + [name for inner in properties.values() for name in walk(inner.get("items", {}))]

    assert walk(kind_schema.schema()) == []
