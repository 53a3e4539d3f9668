"""Built-in YAML to JSON: run ``python -m sections.compile`` after any change in sections/kinds/ or sections/rules/."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from sections.catalog import BUILT_IN
from sections.data import COMPILED
from sections.kind import Kind
from sections.kind_data import data_of
from sections.kind_patterns import NEEDED
from sections.load import load_kind
from sections.needed import needed

HERE = Path(__file__).parent


def built_in_kinds() -> list[Kind]:
    """The kinds in sections/kinds/, in the order of BUILT_IN, each whole in itself so that others may extend it.

    Raises KindError.
    """
    kinds: dict[str, Kind] = {}
    for kind_id in BUILT_IN:
        kinds[kind_id] = load_kind(HERE / "kinds" / f"{kind_id}.yaml", kinds)
    return [kind._replace(extends="") for kind in kinds.values()]


def compiled() -> Iterator[tuple[Path, str]]:
    """Each JSON file that belongs into COMPILED, and its text."""
    kinds = built_in_kinds()
    yield COMPILED / "kinds.json", _text([data_of(kind) for kind in kinds])
    yield (
        COMPILED / f"{NEEDED}.json",
        _text({pattern: needed(pattern) for kind in kinds for pattern in _patterns(kind)}),
    )
    for source in sorted((HERE / "rules").glob("*.yaml")):
        yield COMPILED / f"{source.stem}.json", _text(yaml.safe_load(source.read_text("utf-8")))


def _patterns(kind: Kind) -> Iterator[str]:
    yield from kind.titles
    for section in kind.sections:
        yield from section.headings
        yield from section.cues


def _text(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1, default=str) + "\n"


def main() -> None:
    COMPILED.mkdir(exist_ok=True)
    (COMPILED / f"{NEEDED}.json").unlink(missing_ok=True)
    for path, text in compiled():
        path.write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    main()
