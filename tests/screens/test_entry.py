"""A line to type into: characters of several code points are one, the mouse puts the cursor where it points."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from textual.app import App, ComposeResult
from textual.geometry import Offset
from textual.pilot import Pilot

from tui.widgets.entry import Entry

VALUE = "abé\u0301👩👧工x"


class Form(App[None]):
    def compose(self) -> ComposeResult:
        yield Entry(VALUE)


@pytest.fixture
async def pilot() -> AsyncIterator[Pilot[None]]:
    async with Form().run_test(size=(30, 3)) as pilot:
        yield pilot


async def test_the_cursor_is_never_inside_a_character(pilot: Pilot[None]) -> None:
    field = pilot.app.query_one(Entry)
    stops = []
    while field.cursor_position:
        stops.append((field.cursor_position, (field.cursor_screen_offset - field.content_region.offset).x))
        await pilot.press("left")
    assert stops == [(8, 10), (7, 9), (6, 7), (5, 5), (4, 3), (2, 2), (1, 1)]
    for at, _ in reversed(stops):
        await pilot.press("right")
        assert field.cursor_position == at
    field.cursor_position = 3
    assert field.cursor_position == 2


async def test_a_character_is_deleted_whole(pilot: Pilot[None]) -> None:
    field = pilot.app.query_one(Entry)
    field.cursor_position = 4
    await pilot.press("backspace")
    assert (field.value, field.cursor_position) == (VALUE.replace("é\u0301", ""), 2)
    field.value = VALUE
    field.cursor_position = 2
    await pilot.press("delete")
    assert (field.value, field.cursor_position) == (VALUE.replace("é\u0301", ""), 2)


async def test_the_mouse(pilot: Pilot[None]) -> None:
    field = pilot.app.query_one(Entry)
    left = field.content_region.offset
    for cell, at in ((2, 2), (3, 4), (4, 4), (5, 5), (20, 8)):
        await pilot.click(offset=left + Offset(cell, 0))
        assert field.cursor_position == at
