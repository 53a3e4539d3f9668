"""What the PU rules share: marks that are listed one by one, line by line or once for the whole draft."""

from __future__ import annotations

from itertools import groupby

from drafts.edit import Edit
from drafts.han import is_han
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from sections.rule import Fix, Hit, Level
from sections.rules.plain_text import is_residue
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

THROUGHOUT = 10
"""Marks from which a draft may be called written that way throughout."""
NO_OTHER = 3
"""The same where the right way does not occur at all."""
_WIDE = frozenset("“”‘’《》〈〉（）【】〔〕「」『』、。，；：！？…—～％")


def is_wide(char: str) -> bool:
    """Whether ``char`` (one character, or none) belongs to Chinese text."""
    return is_han(char) or char in _WIDE if char else False


class Mark:
    """``span``: what is reported where it stands alone; ``edits``: what puts it right; ``message``: said of it alone."""

    __slots__ = ("edits", "message", "span")

    def __init__(self, span: Span, edits: tuple[Edit, ...], message: str) -> None:
        self.span = span
        self.edits = edits
        self.message = message


def listed(
    view: View, marks: Iterable[Mark], throughout: str, *, usual: int, safe: bool, level: Level | None = None
) -> Iterator[Hit]:
    """One hit per line, at its first mark; one for the draft where the ``marks`` outnumber what is ``usual``.

    ``throughout``: what is said then, with {} for their number. Each hit's fix mends all marks it speaks of.
    Marks inside residue are left to the RS rules.
    """
    found = [mark for mark in marks if not is_residue(view, mark.span)]
    if len(found) > usual and len(found) >= (THROUGHOUT if usual else NO_OTHER):
        yield as_one(found, throughout.format(len(found)), safe=safe, level=level)
        return
    for _, group in groupby(found, key=lambda mark: view.lines.position(mark.span.start)[0]):
        together = list(group)
        others = f"，这一行共{len(together)}处" if len(together) > 1 else ""
        yield as_one(together, together[0].message + others, safe=safe, level=level)


def as_one(marks: list[Mark], message: str, *, safe: bool, level: Level | None = None) -> Hit:
    """One hit at the first of the ``marks``, whose fix mends them all."""
    edits = tuple(edit for mark in marks for edit in mark.edits)
    return Hit(marks[0].span, message, Fix(edits, safe) if edits else None, level)
