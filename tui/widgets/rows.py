"""Lists whose lines are made for the width they get: columns stay straight, and what is cut off says so."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from rich.segment import Segment
from textual import events
from textual.content import Content
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual
from textual.widgets import OptionList

HERE = "▸"
MARGIN = 2
"""Cells in front of each line, where HERE stands."""


class Line(Visual):
    """One line; ``made`` gets the cells there are and returns what stands in them."""

    def __init__(self, made: Callable[[int], Content]) -> None:
        self._made = made

    def render_strips(self, width: int, height: int | None, style: Style, options: RenderOptions) -> list[Strip]:
        content = Content(" " * MARGIN) + self._made(max(width - MARGIN, 0))
        return content.render_strips(width, 1, style, options)

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        return container_width

    def get_height(self, rules: RulesMap, width: int) -> int:
        return 1


class Listing(OptionList):
    """An OptionList that a window without room for it does no harm: Textual 8.2.8 pages through lines it has not."""

    def _move_page(self, direction: Literal[-1, 1]) -> None:
        if self.scrollable_content_region:
            super()._move_page(direction)


class Rows(Listing):
    """A list of Lines; the one in hand carries HERE and has one colour, so that it can be read everywhere.

    Textual 8.2.8 leaves ``text-style: reverse`` out of a component's visual style, so that line is styled here.
    A click goes to a line; a click on the line where one is chooses it, as Enter does.
    """

    def render_line(self, y: int) -> Strip:
        strip = super().render_line(y)
        if self.highlighted is None or self.scroll_offset.y + y != self.highlighted or not strip.cell_length:
            return strip
        style = self.get_component_rich_style("option-list--option-highlighted")
        line = Strip([Segment(HERE + strip.text[1:], style)], strip.cell_length)
        return line.apply_meta({"option": self.highlighted})

    async def _on_click(self, event: events.Click) -> None:
        event.prevent_default()
        number = event.style.meta.get("option")
        if number is None or self.get_option_at_index(number).disabled:
            return
        if number == self.highlighted:
            self.action_select()
        self.highlighted = number
