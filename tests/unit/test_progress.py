"""The line that tells how far a long run is: on a terminal only, after a while only, and gone at the end."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable

import pytest

from tui.cli import progress
from tui.cli.progress import Progress


class Stream(io.StringIO):
    def __init__(self, *, terminal: bool) -> None:
        super().__init__()
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    now = [100.0]
    monkeypatch.setattr(progress.time, "monotonic", lambda: now[0])  # type: ignore[attr-defined]

    def on(seconds: float) -> None:
        now[0] += seconds

    return on


def shown(text: str) -> str:
    """What is left on the line."""
    line: list[str] = []
    at = 0
    for char in text:
        if char == "\r":
            at = 0
        else:
            line[at : at + 1] = [char]
            at += 1
    return "".join(line).rstrip()


def test_counts_and_is_gone_at_the_end(monkeypatch: pytest.MonkeyPatch, clock: Callable[[float], None]) -> None:
    stream = Stream(terminal=True)
    monkeypatch.setattr(sys, "stderr", stream)
    with Progress(3000) as told:
        told()
        assert stream.getvalue() == ""
        clock(1)
        told()
        assert shown(stream.getvalue()) == "正在检查 2/3000"
        told()
        assert shown(stream.getvalue()) == "正在检查 2/3000"
        clock(1)
        told()
        assert shown(stream.getvalue()) == "正在检查 4/3000"
        assert "\n" not in stream.getvalue()
        assert "\x1b" not in stream.getvalue()
    assert shown(stream.getvalue()) == ""


@pytest.mark.parametrize(("terminal", "total", "term"), [(False, 9, "xterm"), (True, 1, "xterm"), (True, 9, "dumb")])
def test_nothing_where_nobody_looks(
    monkeypatch: pytest.MonkeyPatch, clock: Callable[[float], None], terminal: bool, total: int, term: str
) -> None:
    stream = Stream(terminal=terminal)
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setenv("TERM", term)
    with Progress(total) as told:
        clock(9)
        told()
    assert stream.getvalue() == ""


def test_a_terminal_that_is_gone_stops_nothing(monkeypatch: pytest.MonkeyPatch, clock: Callable[[float], None]) -> None:
    class Gone(Stream):
        def write(self, text: str) -> int:
            raise OSError(5, "Input/output error")

    monkeypatch.setattr(sys, "stderr", Gone(terminal=True))
    with Progress(9) as told:
        clock(9)
        told()
        told()
    assert told.done == 2
