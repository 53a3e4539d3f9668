"""A kind's YAML file to a Kind: every complaint with file, line and column, all of a file's at once."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sections.extend import extended
from sections.form import fill
from sections.kind import Kind
from sections.kind_data import data_of, kind_from
from sections.kind_keys import ITEM, KIND, OWN, SECTION
from sections.problem import KindError, Problems, quoted
from sections.titles import by_title
from sections.yaml_nodes import compose_file
from sections.yaml_types import Entries, Table, nearest, read_table

EXAMPLE = {"unit": "市直单位", "year": "2025", "post": "书记", "name": "张三", "topic": "基层治理", "issue": "1"}
"""What a title form is filled with to see whether the kind's own titles recognise it."""


def load_kind(path: Path, base: Mapping[str, Kind]) -> Kind:
    """The kind in the file at ``path``, which may extend one of ``base``. Raises KindError with every problem."""
    return Declaration(path).kind(base)


class Declaration:
    """A kind as one file declares it: read and checked by itself, built once the kind it extends is known."""

    def __init__(self, path: Path) -> None:
        self.problems = Problems(str(path))
        self._entries = self._read(path)

    @property
    def id(self) -> str:
        return str(self._value("id"))

    @property
    def extends(self) -> str:
        return str(self._value("extends"))

    def place(self, key: str) -> tuple[int, int]:
        """Line and column of what ``key`` holds; of the whole file where it is not there."""
        return self._entries.places.get(key, (1, 1)) if self._entries is not None else (1, 1)

    def _value(self, key: str) -> Any:
        return self._entries.get(key, "") if self._entries is not None else ""

    def _read(self, path: Path) -> Entries | None:
        node = compose_file(path, self.problems)
        return read_table(node, KIND, "文种", self.problems) if node is not None else None

    def kind(self, base: Mapping[str, Kind]) -> Kind:
        """Build the kind. Raises KindError with every problem of the file."""
        built = self._build(base) if self._entries is not None else None
        if built is None or self.problems.found:
            raise KindError(self.problems.found)
        return built

    def _build(self, base: Mapping[str, Kind]) -> Kind | None:
        entries = self._entries
        assert entries is not None
        parent: Kind | None = None
        if "extends" in entries.places:
            parent = self._parent(entries, base)
            if parent is None:
                return None
        inherited = {key: value for key, value in data_of(parent).items() if key not in OWN} if parent else None
        data = extended(inherited, entries, self.problems)
        self._check_missing(entries, data)
        if self.problems.found:
            return None
        kind = kind_from(data)
        self._check_whole(kind, entries)
        return kind

    def _parent(self, entries: Entries, base: Mapping[str, Kind]) -> Kind | None:
        wanted = entries.get("extends")
        if wanted is None:
            return None
        place = entries.places["extends"]
        parent = base.get(wanted)
        if parent is None:
            near = nearest(wanted, {kind.id: kind.name for kind in base.values()})
            guess = f"，是不是想写“{near}”？" if near else ""
            self.problems.add(place, f"没有{quoted(wanted)}这个文种可以继承{guess}")
        elif parent.extends:
            top = parent.extends
            self.problems.add(place, f"“{wanted}”自己也继承“{top}”，只能继承一层；请直接继承“{top}”")
            return None
        return parent

    def _check_missing(self, entries: Entries, data: dict[str, Any]) -> None:
        self._missing(KIND, entries, data)
        whole = {section["id"]: section for section in data.get("sections", ()) if "id" in section}
        for section in entries.get("sections", ()):
            merged = whole.get(section.get("id"), section)
            self._missing(SECTION, section, merged)
            items = {item["id"]: item for item in merged.get("items", ()) if "id" in item}
            for item in section.get("items", ()):
                self._missing(ITEM, item, items.get(item.get("id"), item))

    def _missing(self, table: Table, entries: Entries, data: Mapping[str, Any]) -> None:
        for key in table.keys:
            if key.required and key.name not in entries.places and key.name not in data:
                self.problems.add(entries.place, f"缺少“{key.name}”（{key.title}）")

    def _check_whole(self, kind: Kind, entries: Entries) -> None:
        least = sum(section.share[0] for section in kind.sections if section.share)
        if least > 100:
            place = entries.places.get("sections", entries.place)
            self.problems.add(place, f"各章节 share 的下限加起来是 {least}，超过 100")
        title = fill(kind.title_form, EXAMPLE)
        if by_title(title, [kind]) is None:
            place = entries.places.get("titles") or entries.places.get("title_form") or entries.place
            self.problems.add(place, f"titles 里没有一条认得新草稿的标题“{title}”，请补一条")
