"""Built-in data, read from the JSON that sections/compile.py makes of YAML, since parsing YAML would slow the start."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

COMPILED = Path(__file__).with_name("compiled")


def load(name: str) -> Any:
    """The data called ``name`` (``kinds``, or the stem of a YAML file in sections/rules/)."""
    return json.loads(COMPILED.joinpath(f"{name}.json").read_bytes())
