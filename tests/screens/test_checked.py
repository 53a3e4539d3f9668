"""A draft is checked, and what was found is shown, whenever someone pauses: also where they type on meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from textual import events

from tui.frugal import FrugalApp
from tui.screens import checked
from tui.screens.panes import Panes
from tui.screens.write import WriteScreen

if TYPE_CHECKING:
    from tests.screens.conftest import Open

TRIES = 100
"""A key is not taken while anything else is on its way to the editor."""


async def test_typing_on_while_what_was_found_is_shown(
    report: Path, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(report, (120, 40)) as stage:
        screen, app = stage.app.screen, stage.app
        assert isinstance(screen, WriteScreen)
        await stage.press("ctrl+end")
        drawing, begun = Panes.drawing, []
        typed: list[str] = []

        def interrupted(panes: Panes) -> Iterator[None]:
            begun.append(panes.draft.revision)
            for _ in range(TRIES if not typed else 0):
                if app.at_once([events.Key("X", "X")]):
                    typed.append("X")
                    break
                yield
            yield from drawing(panes)

        monkeypatch.setattr(Panes, "drawing", interrupted)
        await stage.press("X")
        await stage.settle()
        assert screen.editor.text.endswith("XX")
        assert screen.draft.is_examined
        assert begun[-1] == screen.draft.revision > begun[0]
        last = screen.editor._body[screen.editor.line]
        assert "XX" in [last.text[mark.start : mark.end] for mark in last.marks if mark.style == "blank"]


async def test_steps_undone_together_are_painted_once(
    report: Path, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(report, (120, 40)) as stage:
        screen, app = stage.app.screen, stage.app
        assert isinstance(screen, WriteScreen)
        before = screen.draft.text
        await stage.press("ctrl+end")
        await stage.type("甲。乙。丙")
        await stage.press("f7", "ctrl+end")
        await stage.type("丁。")
        painted: list[str] = []
        paint = FrugalApp.paint_at

        def seen(app: FrugalApp[None], *where: object) -> bool:
            painted.append(screen.editor.text)
            return paint(app, *where)  # type: ignore[arg-type]

        monkeypatch.setattr(FrugalApp, "paint_at", seen)
        undo, redo = events.Key("ctrl+z", None), events.Key("ctrl+y", None)
        assert app.at_once([undo, undo, redo, undo, undo, events.Key("X", "X"), undo, undo]) == 8
        assert painted == [screen.editor.text]
        assert screen.draft.text == before
        await stage.pilot.pause()
        assert app.at_once([undo, events.Key("f5", None), undo]) == 1
        await stage.pilot.pause()
        assert "没有可以撤销的了" in stage.text


async def test_what_follows_from_a_key_comes_after_its_paint(
    report: Path, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(report, (120, 40)) as stage:
        screen, app = stage.app.screen, stage.app
        assert isinstance(screen, WriteScreen)
        done: list[str] = []
        paint, safety = FrugalApp.paint_at, Panes.show_safety

        def painted(app: FrugalApp[None], *where: object) -> bool:
            done.append("paint")
            return paint(app, *where)  # type: ignore[arg-type]

        def shown(panes: Panes) -> None:
            done.append("safety")
            safety(panes)

        monkeypatch.setattr(FrugalApp, "paint_at", painted)
        monkeypatch.setattr(Panes, "show_safety", shown)
        monkeypatch.setattr(screen.draft.protection._wake, "set", lambda: done.append("sync"))
        assert app.at_once([events.Key("新", "新")]) == 1
        assert done == ["paint"]
        await stage.pilot.pause()
        assert done[:3] == ["paint", "sync", "safety"]


class Clock:
    """Stands still until ``now``, in seconds, is moved."""

    now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    monkeypatch.setattr(checked, "CHECK_AFTER", 0.4)
    monkeypatch.setattr(checked, "time", found := Clock())
    return found


async def test_a_pause_is_longer_where_keys_come_slowly(report: Path, opened: Open, clock: Clock) -> None:
    async with opened(report, (120, 40)) as stage:
        screen = stage.app.screen
        assert isinstance(screen, WriteScreen)

        def pause(*gaps: float) -> float:
            """The shortest after which it is checked, to a hundredth, when keys have come so far apart."""
            for gap in gaps:
                clock.now += gap
                screen.typed()
            begun = clock.now
            while screen.is_typing:
                clock.now += 0.01
            return clock.now - begun

        assert pause(9, 0.1, 0.1, 0.1) == pytest.approx(0.4, abs=0.02)
        assert pause(9, *[0.5] * 9) == pytest.approx(1.0, abs=0.02)
        assert pause(9, *[1.5] * 9) == pytest.approx(1.6, abs=0.02)
        assert pause(9) == pytest.approx(0.4, abs=0.02)


async def test_the_first_key_after_anything_else_is_no_slow_typing(report: Path, opened: Open, clock: Clock) -> None:
    async with opened(report, (120, 40)) as stage:
        screen = stage.app.screen
        assert isinstance(screen, WriteScreen)
        screen.look_into()  # as when it is opened
        clock.now += 1.2
        screen.typed()
        clock.now += 0.41
        assert not screen.is_typing
