"""What several rules ask of one view is worked out once."""

from __future__ import annotations

from functools import wraps

from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import TypeVar

    from sections.view import View

    Value = TypeVar("Value")


def once(find: Callable[[View], Iterable[Value]]) -> Callable[[View], tuple[Value, ...]]:
    """Make ``find`` remember what it found in a view for as long as the view lives."""

    @wraps(find)
    def remembered(view: View) -> tuple[Value, ...]:
        found: tuple[Value, ...] | None = view.kept.get(find)
        if found is None:
            found = view.kept[find] = tuple(find(view))
        return found

    return remembered
