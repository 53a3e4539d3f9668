"""House kinds on top of others: what a child's file says goes over what its parent has, matched by id.

A key that the child gives replaces the parent's. Sections and items keep the parent's order. A new one goes behind the
one before it in the child's list; where that list starts with new ones, in front of the first one that the parent
has; where all are new, to the end (of sections: in front of ending, sign-off and date). To put a new one elsewhere,
name a neighbour: ``- id: achievements`` alone changes nothing and only marks the place.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sections.problem import Problems, quoted
from sections.yaml_types import Entries, nearest

TAIL = ("ending", "sign-off", "date")


def extended(parent: Mapping[str, Any] | None, child: Entries, problems: Problems) -> dict[str, Any]:
    """The child's data, on top of ``parent``'s where there is one. ``remove`` is carried out and gone."""
    return _over(parent, child, "sections", problems)


def _over(parent: Mapping[str, Any] | None, child: Entries, inner: str, problems: Problems) -> dict[str, Any]:
    """``child`` over ``parent``; their lists of tables under ``inner`` (sections, items) are merged by id."""
    data = {**(parent or {}), **child}
    removed = data.pop("remove", [])
    if "remove" in child.places and parent is None:
        problems.add(child.places["remove"], "“remove”只能用来去掉继承来的内容，这里没有继承")
        removed = []
    if not inner or (inner not in data and not removed):
        return data
    old = list((parent or {}).get(inner, ()))
    _remove(old, removed, child, problems)
    merged = _merge(old, child.get(inner, []), removed, problems)
    if merged or inner in child.places:
        data[inner] = merged
    else:
        data.pop(inner, None)
    return data


def _remove(old: list[Any], removed: list[str], child: Entries, problems: Problems) -> None:
    known = {entry["id"]: entry["name"] for entry in old}
    for wanted in removed:
        if wanted in known:
            old[:] = [entry for entry in old if entry["id"] != wanted]
        else:
            near = nearest(wanted, known)
            guess = f"，是不是想写“{near}”？" if near else ""
            problems.add(child.places["remove"], f"继承来的内容里没有{quoted(wanted)}，不用去掉{guess}")


def _merge(old: list[Any], new: list[Entries], removed: list[str], problems: Problems) -> list[Any]:
    result = list(old)
    previous = ""
    later = next((entry["id"] for entry in new if entry.get("id") in {known["id"] for known in old}), "")
    for entry in new:
        entry_id = entry.get("id", "")
        at = next((n for n, known in enumerate(result) if known.get("id") == entry_id), None) if entry_id else None
        inner = "items" if "items" in entry.places or "remove" in entry.places else ""
        if entry_id in removed:
            problems.add(entry.places["id"], f"{quoted(entry_id)}在 remove 里去掉了，又写了一遍；请去掉其中一处")
        merged = _over(result[at] if at is not None else None, entry, inner, problems)
        if at is not None:
            result[at] = merged
        else:
            result.insert(_place(result, previous, later), merged)
        previous = entry_id or previous
    return result


def _place(result: list[Any], previous: str, later: str) -> int:
    """Where a new entry goes that stands behind ``previous`` in the child's list, else in front of ``later``."""
    ids = [entry.get("id") for entry in result]
    if previous in ids:
        return ids.index(previous) + 1
    if later in ids:
        return ids.index(later)
    return next((number for number, entry_id in enumerate(ids) if entry_id in TAIL), len(ids))
