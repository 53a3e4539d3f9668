"""The blanks of a draft in order, each with what it asks for and what it was filled with."""

from __future__ import annotations

from textual.content import Content
from textual.widgets.option_list import Option

from drafts.visible import visible
from tui.blank_walk import BlankWalk, Place
from tui.fit import filled
from tui.widgets.rows import Line, Rows

LABEL = 24
"""Cells for what a blank asks for; two fifths of a wide line."""


class BlankList(Rows, can_focus=False):
    """Follows a walk. Only a click on a line is told as OptionHighlighted."""

    def show(self, walk: BlankWalk) -> None:
        with self.prevent(Rows.OptionHighlighted):
            self.set_options(Option(_visual(number, place, walk.text)) for number, place in enumerate(walk.places, 1))
            self.highlighted = walk.at if walk.current else None


def _visual(number: int, place: Place, text: str) -> Line:
    return Line(lambda width: _line(number, place, text, width))


def _line(number: int, place: Place, text: str, width: int) -> Content:
    value = place.value(text)
    unit = f"（{place.blank.unit}）" if place.blank.unit else ""
    column = max(LABEL, width * 2 // 5)
    label = filled(visible(place.blank.label + unit), column)
    line = f"第 {text.count(chr(10), 0, place.span.start) + 1} 行"
    shown = visible(" ".join((value if value is not None else place.original).split()))
    middle = filled(shown, max(width - column - 22, 4))
    return Content(f"{'○' if value is None else '✓'} {number:>3}  {label}  {middle}  {line}")
