"""The JSON Schema of what a key may hold (sections/yaml_types.py), for the schemas of kinds and of settings."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sections.yaml_types import Boolean, Choice, Either, Key, Many, Number, Range, Table, Text, Type

Required = Callable[[Table], list[str]]
"""The keys that a table must have."""


def required_keys(table: Table) -> list[str]:
    """Those that are declared so."""
    return [key.name for key in table.keys if key.required]


def schema_of(wanted: Type, required: Required = required_keys) -> dict[str, Any]:
    """Draft 2020-12, every key with its Chinese title and what it is for."""
    match wanted:
        case Table(keys):
            properties = {key.name: _described(key, required) for key in keys}
            found: dict[str, Any] = {"type": "object", "properties": properties, "additionalProperties": False}
            return found | ({"required": needed} if (needed := required(wanted)) else {})
        case Many(of, at_least):
            return {"type": "array", "items": schema_of(of, required), "minItems": at_least, "uniqueItems": True}
        case Range(limit):
            number = {"type": "integer", "minimum": 0, "maximum": limit}
            return {"type": "array", "items": number, "minItems": 2, "maxItems": 2}
        case Number(least, most):
            return {"type": "integer", "minimum": least, "maximum": most}
        case Either(text, table):
            return {"oneOf": [schema_of(text, required), schema_of(table, required)]}
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


def _described(key: Key, required: Required) -> dict[str, Any]:
    return {"title": key.title, "description": key.about, **schema_of(key.type, required)}
