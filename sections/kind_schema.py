"""The JSON Schema of a kind's file, made from sections/kind_keys.py: ``python -m sections.kind_schema`` writes it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from sections.kind_keys import KIND, OWN
from sections.type_schema import schema_of
from sections.yaml_types import Many, Table

PATH = Path(__file__).parent.parent / "docs" / "kind.schema.json"
"""Where the schema is kept in the repository; it is not part of the installed package."""


def schema() -> dict[str, Any]:
    """Draft 2020-12. What a child kind inherits it need not repeat, so the required keys depend on ``extends``."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "起草的文种文件",
        "description": "一种工作报告要有哪些章节和要点。键用英文，值用中文；放在案头的 kinds/ 文件夹里。",
        **schema_of(KIND, lambda _: ["id"]),
        "required": list(OWN),
        "if": {"not": {"required": ["extends"]}},
        "then": _whole(KIND),
        "dependentRequired": {"remove": ["extends"]},
    }


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
