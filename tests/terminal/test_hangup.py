"""After the end that nobody chose: the terminal is as before, and what was typed comes back on the screen.

That nothing is lost and nobody left behind, however it ends: tests/faults/test_cut_short.py.
"""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.faults.cut_short import DRAFT, GRACE, QICAO, gone
from tests.terminal.conftest import Opener
from tests.terminal.screen import PATIENCE, Terminal

TYPED = "排查隐患三百处。"


@pytest.fixture
def draft(desk: Path) -> Path:
    path = desk / "总结.md"
    path.write_text(DRAFT, encoding="utf-8")
    return path


@pytest.fixture
def environment(tmp_path: Path) -> Mapping[str, str]:
    return {**os.environ, "HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path / "state")}


def write_something(terminal: Terminal) -> None:
    """Type a line at the end, and see it."""
    terminal.wait("今年以来")
    terminal.press("Ctrl+End")
    terminal.commit(TYPED)
    terminal.wait(TYPED[-5:])


def test_after_sigterm_the_terminal_is_as_before(qicao_in_terminal: Opener, draft: Path) -> None:
    import termios

    terminal = qicao_in_terminal(draft)
    before = termios.tcgetattr(terminal.child.child_fd)
    terminal.wait("F2 填空")
    raw = termios.tcgetattr(terminal.child.child_fd)
    os.kill(terminal.child.pid, signal.SIGTERM)
    until = time.monotonic() + PATIENCE
    while terminal.ended() is None and time.monotonic() < until:
        pass
    assert terminal.child.exitstatus == 128 + signal.SIGTERM
    assert raw[3] & termios.ECHO == 0
    assert before[3] & termios.ECHO
    sent = bytes(terminal.raw)
    for mode in (b"1049", b"1000", b"2004"):
        assert sent.rfind(b"\x1b[?" + mode + b"l") > sent.rfind(b"\x1b[?" + mode + b"h") >= 0
    assert sent.rfind(b"\x1b[?25h") > sent.rfind(b"\x1b[?25l")


def test_a_saved_draft_leaves_nothing_to_recover(
    qicao_in_terminal: Opener, draft: Path, environment: Mapping[str, str]
) -> None:
    terminal = qicao_in_terminal(draft)
    write_something(terminal)
    terminal.press("F4")
    terminal.wait(r"已保存 \d")
    os.kill(terminal.child.pid, signal.SIGKILL)
    assert gone(terminal.child.pid, GRACE)
    run = subprocess.run([*QICAO, "recover"], check=False, capture_output=True, text=True, env=environment)
    assert run.stdout == "没有没保存的修改\n"


def test_recovery_on_the_screen(qicao_in_terminal: Opener, draft: Path) -> None:
    first = qicao_in_terminal(draft)
    write_something(first)
    os.kill(first.child.pid, signal.SIGKILL)
    assert gone(first.child.pid, GRACE)
    second = qicao_in_terminal(draft)
    second.wait(rf"＋ .*{TYPED[-5:]}")
    second.press("Enter")
    second.wait("F4 保存，Ctrl")
    second.press("F4")
    second.wait(r"已保存 \d")
    assert draft.read_text(encoding="utf-8") == DRAFT.removesuffix("\n") + TYPED + "\n"
