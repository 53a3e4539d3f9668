"""Built-in YAML to JSON: run ``python -m sections.compile`` after any change in sections/kinds/ or sections/rules/."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import yaml

from sections.catalog import BUILT_IN
from sections.data import COMPILED, RULE_TABLE
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
    yield COMPILED / f"{RULE_TABLE}.json", _text(_rules())


def _rules() -> dict[str, Any]:
    """The table of rules, which are loaded now: they go by the data that was made before."""
    from sections.rules.declared import DECLARED
    from sections.rules.listed import rules_in, table_of

    files = (path.stem for path in sorted((HERE / "rules").glob("*.py")) if not path.stem.endswith("_all"))
    modules = [f"sections.rules.{name}" for name in files if name not in ("__init__", "declared")]
    own = {rule: name for name in modules for rule in rules_in(import_module(name))}
    return table_of((rule, own[rule]) for rule in DECLARED)


def _patterns(kind: Kind) -> Iterator[str]:
    yield from kind.titles
    for section in kind.sections:
        yield from section.headings
        yield from section.cues


def _text(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1, default=str) + "\n"


def main() -> None:
    COMPILED.mkdir(exist_ok=True)
    for made_anew in (NEEDED, RULE_TABLE):
        (COMPILED / f"{made_anew}.json").unlink(missing_ok=True)
    for path, text in compiled():
        path.write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    main()
