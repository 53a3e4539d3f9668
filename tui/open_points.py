"""What a report that goes out, or passes review, should not have any more."""

from __future__ import annotations

from collections.abc import Sequence

from sections.blanks import Blank
from sections.kind import Need, State
from sections.view import View

OPEN = {State.MISSING: "缺必备的章节", State.EMPTY: "必备的章节是空的", State.UNKNOWN: "原文被截断，说不准有没有"}


def open_points(view: View, found: Sequence[Blank]) -> list[str]:
    """Blanks, and required sections that are missing or empty; a Chinese line each."""
    lines = [f"第 {view.lines.position(blank.span.start)[0]} 行 空项 {_named(blank, view)}" for blank in found]
    lines += [
        f"{OPEN[section.state]}：{section.section.name}"
        for section in view.matched.sections
        if section.section.need is Need.REQUIRED and section.state in OPEN
    ]
    return lines


def _named(blank: Blank, view: View) -> str:
    """What stands there, and what belongs there unless that says so."""
    there = blank.span.of(view.text)
    return there if blank.label in there else f"{there}（{blank.label}）"
