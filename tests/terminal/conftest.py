"""Tests in this folder drive the installed command through a real pseudo terminal, as a person would."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.terminal.screen import Terminal

Opener = Callable[..., Terminal]


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    folder = tmp_path / "案头"
    folder.mkdir()
    return folder


@pytest.fixture
def qicao_in_terminal(tmp_path: Path, desk: Path) -> Iterator[Opener]:
    """Opens ``qicao`` with the given arguments in a terminal; state and settings are the test's own."""
    with ExitStack() as opened:

        def start(*arguments: str | Path, **terminal: object) -> Terminal:
            env = {"HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path / "state"), "QICAO_DESK": str(desk)}
            command = [sys.executable, "-m", "tui", *map(str, arguments)]
            return opened.enter_context(Terminal(command, env=env, **terminal))  # type: ignore[arg-type]

        yield start
