"""Kinds as plain data (what YAML and JSON hold) and back."""

from __future__ import annotations

from drafts.typed import TYPE_CHECKING
from sections.kind import Item, Kind, Need, Section

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    Data = Mapping[str, Any]

NEEDS = {str(need): need for need in Need}


def kind_from(data: Data) -> Kind:
    """The kind that complete ``data`` describes. Raises KeyError where a required key is missing."""
    return Kind(
        id=data["id"],
        name=data["name"],
        summary=data["summary"],
        title_form=data["title_form"],
        titles=tuple(data["titles"]),
        sections=tuple(_section(section) for section in data["sections"]),
        length=_pair(data["length"]),
        extends=data.get("extends", ""),
    )


def _section(data: Data) -> Section:
    return Section(
        id=data["id"],
        name=data["name"],
        need=NEEDS[data["need"]],
        hint=data["hint"],
        headings=tuple(data.get("headings", ())),
        cues=tuple(data.get("cues", ())),
        items=tuple(_item(item) for item in data.get("items", ())),
        share=_pair(data["share"]) if "share" in data else None,
        severity=data.get("severity", "warning"),
        heading=data.get("heading", ""),
        form=data.get("form", ""),
    )


def _item(data: Data) -> Item:
    need = NEEDS[data.get("need", Need.CUSTOMARY)]
    return Item(id=data["id"], name=data["name"], words=tuple(data["words"]), hint=data["hint"], need=need)


def _pair(value: list[int]) -> tuple[int, int]:
    low, high = value
    return low, high


def data_of(kind: Kind) -> dict[str, Any]:
    """The data of ``kind``, keys in the order in which they are written, nothing that is empty."""
    return {
        "id": kind.id,
        "name": kind.name,
        "summary": kind.summary,
        "title_form": kind.title_form,
        "titles": list(kind.titles),
        "length": list(kind.length),
        "sections": [_section_data(section) for section in kind.sections],
        **({"extends": kind.extends} if kind.extends else {}),
    }


def _section_data(section: Section) -> dict[str, Any]:
    data: dict[str, Any] = {
        "id": section.id,
        "name": section.name,
        "need": section.need.value,
        "severity": section.severity,
        "hint": section.hint,
        "heading": section.heading,
        "form": section.form,
        "share": list(section.share or ()),
        "headings": list(section.headings),
        "cues": list(section.cues),
        "items": [_item_data(item) for item in section.items],
    }
    return {key: value for key, value in data.items() if value}


def _item_data(item: Item) -> dict[str, Any]:
    return {
        "id": item.id,
        "name": item.name,
        "need": item.need.value,
        "hint": item.hint,
        "words": list(item.words),
    }
