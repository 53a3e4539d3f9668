"""How many things a list of names may name: 甲、乙和丙 are two or three, since 乙和丙 may be one."""

from __future__ import annotations

from drafts.regex import Regex

AND = Regex("以及|[和及与]")


def may_be(listed: str, count: int) -> bool:
    """Whether ``listed`` may be ``count`` things."""
    pieces = listed.split("、")
    return len(pieces) <= count <= sum(len(AND.split(piece)) for piece in pieces)
