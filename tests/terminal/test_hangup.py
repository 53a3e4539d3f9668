"""The end that nobody chose, with real processes and real terminals: nothing typed is lost, nobody is left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from tests.terminal.conftest import Opener
from tests.terminal.screen import PATIENCE, Terminal

DRAFT = "# 云溪区水务局2025年工作总结\n\n今年以来，各项工作稳步推进。\n"
TYPED = "排查隐患三百处。"
GRACE = 3.0
"""Seconds within which no process may be left (issue 4)."""
QICAO = [sys.executable, "-m", "tui"]


@pytest.fixture
def draft(desk: Path) -> Path:
    path = desk / "总结.md"
    path.write_text(DRAFT, encoding="utf-8")
    return path


@pytest.fixture
def environment(tmp_path: Path) -> Mapping[str, str]:
    return {**os.environ, "HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path / "state")}


@pytest.fixture
def recovered(tmp_path: Path, draft: Path, environment: Mapping[str, str]) -> Callable[[], str]:
    """What ``qicao recover --to`` gives back."""

    def recover() -> str:
        out = tmp_path / "找回.md"
        command = [*QICAO, "recover", str(draft), "--to", str(out)]
        run = subprocess.run(command, check=False, capture_output=True, text=True, env=environment)
        assert run.returncode == 0, run.stderr
        assert draft.read_text(encoding="utf-8") == DRAFT
        return out.read_text(encoding="utf-8")

    return recover


def write_something(terminal: Terminal) -> None:
    """Type a line at the end, and see it."""
    terminal.wait("今年以来")
    terminal.press("Ctrl+End")
    terminal.commit(TYPED)
    terminal.wait(TYPED[-5:])


def close(terminal: Terminal) -> None:
    """What sshd, or a closed window, does: the master side of the pty goes."""
    terminal.child.ptyproc.fileobj.close()


def kill(number: int) -> Callable[[Terminal], None]:
    return lambda terminal: os.kill(terminal.child.pid, number)


def runs(pid: int) -> bool:
    """Whether ``pid`` is a process that has not ended."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()[0]
    except (OSError, IndexError):
        return False
    return state not in "ZX"


def gone(pid: int, within: float) -> bool:
    until = time.monotonic() + within
    while runs(pid):
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
    return True


@pytest.mark.parametrize(
    ("end", "started"),
    [
        (kill(signal.SIGKILL), ()),
        (kill(signal.SIGTERM), ()),
        (kill(signal.SIGHUP), ()),
        (close, ()),
        (close, ("sh", "-c", "trap '' HUP; exec \"$@\"", "sh")),
    ],
    ids=["KILL", "TERM", "HUP", "closed", "HUP ignored"],
)
def test_an_end_nobody_chose(
    draft: Path,
    environment: Mapping[str, str],
    recovered: Callable[[], str],
    end: Callable[[Terminal], None],
    started: tuple[str, ...],
) -> None:
    with Terminal([*started, *QICAO, str(draft)], env=environment) as terminal:
        write_something(terminal)
        pid = terminal.child.pid
        end(terminal)
        left = not gone(pid, GRACE)
        if left:
            os.kill(pid, signal.SIGKILL)
    assert not left
    assert recovered() == DRAFT.removesuffix("\n") + TYPED + "\n"


def descendants(pid: int) -> Iterator[int]:
    for child in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split():
        yield int(child)
        yield from descendants(int(child))


def test_without_a_controlling_terminal(
    draft: Path, environment: Mapping[str, str], recovered: Callable[[], str]
) -> None:
    """No signal comes to a session of its own; only the terminal's end tells."""
    with Terminal(["setsid", "--wait", *QICAO, str(draft)], env=environment) as terminal:
        write_something(terminal)
        (pid,) = (child for child in descendants(terminal.child.pid) if runs(child))
        close(terminal)
        left = not gone(pid, GRACE)
        if left:
            os.kill(pid, signal.SIGKILL)
    assert not left
    assert recovered() == DRAFT.removesuffix("\n") + TYPED + "\n"


def test_after_sigterm_the_terminal_is_as_before(qicao_in_terminal: Opener, draft: Path) -> None:
    import termios

    terminal = qicao_in_terminal(draft)
    before = termios.tcgetattr(terminal.child.child_fd)
    terminal.wait("今年以来")
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
