"""What terminfo says of a terminal, read without curses."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tui import terminal

CURSES = """
import curses, sys
try:
    curses.setupterm(sys.argv[1], 1)
except curses.error:
    sys.exit(3)
print(*(curses.tigetstr(name) for name in ("ich", "dch")))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no curses there")
@pytest.mark.parametrize("name", ["xterm-256color", "linux", "vt100", "tmux-256color", "sun"])
def test_as_curses_has_it(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", name)
    told = subprocess.run([sys.executable, "-c", CURSES, name], capture_output=True, text=True, check=False)
    if told.returncode:
        pytest.skip("this machine's curses does not know the terminal")
    assert terminal.shifts() == (told.stdout.split() == [r"b'\x1b[%p1%d@'", r"b'\x1b[%p1%dP'"])


@pytest.mark.parametrize("folder", ["q", "71"])
def test_the_users_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str) -> None:
    (tmp_path / folder).mkdir()
    own = tmp_path / folder / "qicao-test"
    monkeypatch.setenv("TERMINFO", str(tmp_path))
    monkeypatch.setenv("TERM", own.name)
    assert not terminal.shifts()
    own.write_bytes(b"\x1a\x01\0\x1b[%p1%d@\0\x1b[%p1%dP\0")
    assert terminal.shifts()
    own.write_bytes(b"\x1a\x01\0\x1b[%p1%d@\0\x1b[%dP\0")
    assert not terminal.shifts()


@pytest.mark.parametrize(
    ("name", "able"), [("foot-unheard-of", True), ("unheard-of", False), ("", False), ("x/../y", False)]
)
def test_by_its_name_where_nobody_knows_it(name: str, able: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", name)
    assert terminal.shifts() is able
