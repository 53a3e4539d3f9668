"""The JSON Schema of a kind's file, made from sections/kind_keys.py: ``python -m sections.kind_schema`` writes it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from sections.kind_keys import KIND, OWN
from sections.yaml_types import Boolean, Choice, Either, Key, Many, Number, Range, Table, Text, Type

PATH = Path(__file__).parent.parent / "docs" / "kind.schema.json"
"""Where the schema is kept in the repository; it is not part of the installed package."""


def schema() -> dict[str, Any]:
    """Draft 2020-12. What a child kind inherits it need not repeat, so the required keys depend on ``extends``."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "起草的文种文件",
        "description": "一种工作报告要有哪些章节和要点。键用英文，值用中文；放在案头的 kinds/ 文件夹里。",
        **_schema(KIND),
        "required": list(OWN),
        "if": {"not": {"required": ["extends"]}},
        "then": _whole(KIND),
        "dependentRequired": {"remove": ["extends"]},
    }


def _schema(wanted: Type) -> dict[str, Any]:
    match wanted:
        case Table(keys):
            properties = {key.name: _described(key) for key in keys}
            return {"type": "object", "properties": properties, "required": ["id"], "additionalProperties": False}
        case Many(of, at_least):
            return {"type": "array", "items": _schema(of), "minItems": at_least, "uniqueItems": True}
        case Range(limit):
            number = {"type": "integer", "minimum": 0, "maximum": limit}
            return {"type": "array", "items": number, "minItems": 2, "maxItems": 2}
        case Number(least, most):
            return {"type": "integer", "minimum": least, "maximum": most}
        case Either(text, table):
            return {"oneOf": [_schema(text), _schema(table)]}
        case Choice(values):
            return {"enum": list(values)}
        case Boolean():
            return {"type": "boolean"}
        case Text():
            return _text(wanted)


def _text(text: Text) -> dict[str, Any]:
    found: dict[str, Any] = {"type": "string"}
    if not text.may_be_empty:
        found["minLength"] = 1
    if text.most:
        found["maxLength"] = text.most
    if text.pattern:
        found["pattern"] = text.pattern
    if text.format:
        found["format"] = text.format
    return found


def _described(key: Key) -> dict[str, Any]:
    return {"title": key.title, "description": key.about, **_schema(key.type)}


def _whole(table: Table) -> dict[str, Any]:
    """What must be there where nothing is inherited, all the way down."""
    inner = {
        key.name: {"items": _whole(key.type.of)}
        for key in table.keys
        if isinstance(key.type, Many) and isinstance(key.type.of, Table)
    }
    found: dict[str, Any] = {"required": [key.name for key in table.keys if key.required]}
    return found | ({"properties": inner} if inner else {})


def text() -> str:
    """The schema as it is stored."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    PATH.write_text(text(), "utf-8", newline="\n")
