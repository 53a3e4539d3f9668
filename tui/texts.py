"""Chinese words that screens and command line share."""

from __future__ import annotations

from types import MappingProxyType

from drafts.typed import TYPE_CHECKING
from sections.kind import Need, State
from sections.rule import Level

if TYPE_CHECKING:
    from collections.abc import Mapping

LEVELS: Mapping[Level, str] = MappingProxyType({Level.ERROR: "错误", Level.WARNING: "警告", Level.HINT: "提示"})

STATES: Mapping[State, str] = MappingProxyType(
    {State.PRESENT: "有", State.MISSING: "缺", State.EMPTY: "空", State.UNKNOWN: "不明（原文被截断）"}
)

NEEDS: Mapping[Need, str] = MappingProxyType({Need.REQUIRED: "必备", Need.CUSTOMARY: "惯例", Need.OPTIONAL: "可选"})


def thousands(number: int) -> str:
    """2 143: groups of three, as in print."""
    return f"{number:,}".replace(",", " ")
