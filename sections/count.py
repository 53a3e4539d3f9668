"""字数: how long a text is, counted as word processors count Chinese."""

from __future__ import annotations

from sections.prose import MARKER, OPAQUE

_SINGLE_MARKS = frozenset("‘’“”—…·")
_BREAKS = frozenset(OPAQUE + MARKER)


def words(text: str) -> int:
    """字数 of ``text``: each Han character and each full-width mark counts one, each run of other characters one.

    Give it prose (sections.prose), so that marks and comments do not count.
    """
    total = 0
    in_run = False
    for char in text:
        if "\u4e00" <= char <= "\u9fff" or char in _SINGLE_MARKS or _is_rare_single(char):
            total += 1
            in_run = False
        elif char in _BREAKS or char.isspace():
            in_run = False
        elif not in_run:
            total += 1
            in_run = True
    return total


def _is_rare_single(char: str) -> bool:
    """Full-width marks, and Han characters outside the block that has nearly all of them."""
    return char >= "\u3001" and (
        char <= "\u303f" or "\u3400" <= char <= "\u4dbf" or "\uf900" <= char <= "\ufaff" or "\uff01" <= char <= "\uff60"
    )
