"""Lists whose lines are made for the width they get: columns stay straight, and what is cut off says so."""

from __future__ import annotations

from collections.abc import Callable

from textual import events
from textual.content import Content
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual
from textual.widgets import OptionList


class Line(Visual):
    """One line; ``made`` gets the cells there are and returns what stands in them."""

    def __init__(self, made: Callable[[int], Content]) -> None:
        self._made = made

    def render_strips(self, width: int, height: int | None, style: Style, options: RenderOptions) -> list[Strip]:
        return self._made(width).render_strips(width, 1, style, options)

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        return container_width

    def get_height(self, rules: RulesMap, width: int) -> int:
        return 1


class Rows(OptionList):
    """A list of lines. A click goes to a line; a click on the line where one is chooses it, as Enter does."""

    async def _on_click(self, event: events.Click) -> None:
        event.prevent_default()
        number = event.style.meta.get("option")
        if number is None or self.get_option_at_index(number).disabled:
            return
        if number == self.highlighted:
            self.action_select()
        self.highlighted = number
