"""Built-in YAML to modules: run ``python -m sections.compile`` after a change in sections/kinds/ or sections/rules/."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from importlib import import_module, invalidate_caches
from pathlib import Path
from typing import Any

import yaml

from sections.catalog import BUILT_IN, TITLES
from sections.data import GAP_TABLE, RULE_TABLE, TERM_PIECES, TERM_TABLE, module_name
from sections.kind import Kind
from sections.kind_data import data_of
from sections.load import load_kind
from sections.needed import needed
from sections.signs import ENTRY

HERE = Path(__file__).parent
COMPILED = HERE / "compiled"
MADE = '"""Made by sections/compile.py of the YAML in sections/kinds/ and sections/rules/."""'
WIDTH = 100


def built_in_kinds() -> list[Kind]:
    """The kinds in sections/kinds/, in the order of BUILT_IN, each whole in itself so that others may extend it.

    Raises KindError.
    """
    kinds: dict[str, Kind] = {}
    for kind_id in BUILT_IN:
        kinds[kind_id] = load_kind(HERE / "kinds" / f"{kind_id}.yaml", kinds)
    return [kind._replace(extends="") for kind in kinds.values()]


def compiled() -> Iterator[tuple[Path, str]]:
    """Each module that belongs into COMPILED, and its text; first those that the last, the table of rules, goes by."""
    yield from _data()
    yield from _terms()
    yield _module(GAP_TABLE, _gaps())
    yield _module(RULE_TABLE, _rules())


def _data() -> Iterator[tuple[Path, str]]:
    kinds = built_in_kinds()
    yield COMPILED / "__init__.py", f"{MADE}\n"
    titles = {kind.id: list(kind.titles) for kind in kinds}
    yield _module(
        TITLES, {"titles": titles, "needed": _needed(pattern for each in titles.values() for pattern in each)}
    )
    for kind in kinds:
        yield _module(kind.id, {"kind": data_of(kind), "needed": _needed(_patterns(kind))})
    for source in sorted((HERE / "rules").glob("*.yaml")):
        yield _module(source.stem, yaml.safe_load(source.read_text("utf-8")))


def _terms() -> Iterator[tuple[Path, str]]:
    from sections.rules.wd_term_table import packed

    table, pieces = packed()
    yield _module(TERM_TABLE, table)
    yield _module(TERM_PIECES, pieces)


def _gaps() -> dict[str, Any]:
    from sections.rules.bl_gap_packed import packed

    return packed()


def _rules() -> dict[str, Any]:
    """The table of rules, which are loaded now: they go by the data that was made before."""
    from sections.rules.declared import DECLARED
    from sections.rules.listed import rules_in, table_of

    files = (path.stem for path in sorted((HERE / "rules").glob("*.py")) if not path.stem.endswith("_all"))
    modules = [f"sections.rules.{name}" for name in files if name not in ("__init__", "declared")]
    own = {rule: name for name in modules for rule in rules_in(import_module(name))}
    return table_of((rule, own[rule]) for rule in DECLARED)


def _needed(patterns: Iterable[str]) -> dict[str, list[str]]:
    return {pattern: needed(pattern) for pattern in patterns}


def _patterns(kind: Kind) -> Iterator[str]:
    """Those of its sections."""
    for section in kind.sections:
        yield from section.headings
        yield from section.cues


def _module(name: str, data: Any) -> tuple[Path, str]:
    return COMPILED / f"{module_name(name)}.py", f"{MADE}\n\nDATA = {_literal(data)}\n"


def _literal(data: Any, depth: int = 0) -> str:
    """``data`` as Python writes it, on several lines where it is long; what YAML takes for a date is a string."""
    if isinstance(data, str) and ENTRY in data:
        pieces = "".join(f"{' ' * (depth + 1)}{piece!r}\n" for piece in data.splitlines(keepends=True))
        return f"(\n{pieces}{' ' * depth})"
    if isinstance(data, bytes):
        pieces = "".join(f"{' ' * (depth + 1)}{data[at : at + WIDTH]!r}\n" for at in range(0, len(data), WIDTH))
        return f"(\n{pieces}{' ' * depth})"
    if isinstance(data, dict):
        brackets, parts = "{}", [f"{key!r}: {_literal(value, depth + 1)}" for key, value in data.items()]
    elif isinstance(data, list | tuple):
        brackets, parts = "[]", [_literal(value, depth + 1) for value in data]
    else:
        return repr(data if data is None or isinstance(data, str | int | float) else str(data))
    together = ", ".join(parts)
    if len(together) + depth < WIDTH and "\n" not in together:
        return f"{brackets[0]}{together}{brackets[1]}"
    lines = "".join(f"{' ' * (depth + 1)}{part},\n" for part in parts)
    return f"{brackets[0]}\n{lines}{' ' * depth}{brackets[1]}"


def main() -> None:
    """Make all anew; nothing is touched where a kind or a list cannot be read."""
    COMPILED.mkdir(exist_ok=True)
    _write(list(_data()))
    for name in [name for name in sys.modules if name.startswith("sections.compiled")]:
        del sys.modules[name]
    (COMPILED / f"{RULE_TABLE}.py").unlink(missing_ok=True)  # whatever form it has had, it is made without it
    invalidate_caches()
    _write([*_terms(), _module(GAP_TABLE, _gaps())])
    invalidate_caches()
    _write([_module(RULE_TABLE, _rules())])


def _write(made: list[tuple[Path, str]]) -> None:
    for path, text in made:
        path.write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    main()
