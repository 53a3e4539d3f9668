"""The JSON Schema of ``qicao.yaml``, made from tui/settings_keys.py: ``python -m tui.settings_schema`` writes it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from sections.type_schema import schema_of
from tui.settings_keys import KEYS

PATH = Path(__file__).parent.parent / "docs" / "settings.schema.json"
"""Where the schema is kept in the repository; it is not part of the installed package."""


def schema() -> dict[str, Any]:
    """Draft 2020-12. Names of rules are any text in it: house rules may come and go."""
    found = schema_of(KEYS)
    _either(found)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "起草的案头设置",
        "description": "案头文件夹里的 qicao.yaml。键用英文，值用中文。",
        **found,
    }


def _either(found: Any) -> None:
    """An allowance has a text or a pattern, and not both."""
    if isinstance(found, dict):
        if {"text", "pattern"} <= set(found.get("properties", ())):
            found["oneOf"] = [{"required": ["text"]}, {"required": ["pattern"]}]
        for inner in list(found.values()):
            _either(inner)
    elif isinstance(found, list):
        for inner in found:
            _either(inner)


def text() -> str:
    """The schema as it is stored."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    PATH.write_text(text(), "utf-8", newline="\n")
