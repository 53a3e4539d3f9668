"""A disk, a small one in memory, that gets full under someone's hands: while typing, and while saving."""

from __future__ import annotations

import os
import re
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.cut_short import QICAO, gone
from tests.sweeps import Figures, long
from tests.terminal.screen import Terminal

PAGE = 4096
LEFT = long((0, 1, 2, 3, 4, 6, 8, 12), (2,))
"""Pages that are left free; tmpfs gives room by the page."""
LINE = "全区排查隐患三百处，整改到位二百九十处。"
OLD = "# 走访记录\n\n" + "".join(f"今年以来，走访困难职工{number}人次，送去了慰问金。\n" for number in range(400))
"""Seven pages: a save needs as many again. No kind of report, so that nothing divides it."""


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=800k", "tmpfs", place], check=False, capture_output=True, text=True
    )
    if mounted.returncode:
        pytest.skip(f"no disk can be mounted here: {mounted.stderr.strip()}")
    yield place
    subprocess.run(["umount", "--lazy", place], check=True)


def fill(disk: Path, left: int) -> Path:
    """Leave room for so many pages, by a file that may be removed again."""
    room = os.statvfs(disk)
    ballast = disk / "ballast"
    ballast.write_bytes(b"x" * (room.f_bavail * room.f_frsize - left * PAGE))
    return ballast


def started(disk: Path, home: Path) -> tuple[Terminal, Path, dict[str, str]]:
    """The program with a draft on the disk, its journals on the same disk."""
    (disk / "desk").mkdir()
    draft = disk / "desk" / "总结.md"
    draft.write_text(OLD, encoding="utf-8")
    env = {"HOME": str(home), "XDG_STATE_HOME": str(disk / "state"), "PYTHONDONTWRITEBYTECODE": "1"}
    return Terminal([*QICAO, str(draft)], env=env), draft, env


def go_to_the_end(terminal: Terminal) -> None:
    terminal.wait("困难职工9人次")
    terminal.press("Ctrl+End")
    terminal.wait("困难职工399人次")


def is_red(terminal: Terminal, words: str) -> bool:
    """Whether ``words`` in the top line are written, or lie, in a colour that is mostly red."""
    row = terminal.screen.buffer[0]
    cells = [row[column] for column in range(terminal.screen.columns)]
    at = next(at for at in range(len(cells)) if "".join(cell.data for cell in cells[at:]).startswith(words))
    return any(_mostly_red(colour) for colour in (cells[at].fg, cells[at].bg))


def _mostly_red(colour: str) -> bool:
    if not re.fullmatch("[0-9a-f]{6}", colour):
        return colour == "red"
    red, green, blue = (int(colour[at : at + 2], 16) for at in (0, 2, 4))
    return red > 1.5 * max(green, blue)


def test_full_while_typing(disk: Path, tmp_path: Path, figures: Figures) -> None:
    for left in LEFT:
        terminal, draft, env = started(disk, tmp_path)
        with terminal:
            go_to_the_end(terminal)
            terminal.commit("甲")
            terminal.wait("已落盘")
            ballast = fill(disk, left)
            typed = "甲"
            for number in range(100):
                piece = "".join(f"{number:02d}{at:02d}{LINE}\n" for at in range(20))
                terminal.paste(piece.replace("\n", "\r"))
                typed += piece
                if "未受保护" in terminal.text:
                    break
            assert "未受保护" in terminal.text
            assert is_red(terminal, "未受保护")
            assert draft.read_text(encoding="utf-8") == OLD
            terminal.wait(typed.splitlines()[-1][:6])
            ballast.unlink()
            terminal.commit("乙")
            terminal.wait("已落盘")
            os.kill(terminal.child.pid, signal.SIGKILL)
            assert gone(terminal.child.pid, 3)
        out = tmp_path / f"{left}.md"
        subprocess.run([*QICAO, "recover", draft, "--to", out], check=True, env={**os.environ, **env})
        assert out.read_text(encoding="utf-8") == OLD.removesuffix("\n") + typed + "乙\n"
        assert draft.read_text(encoding="utf-8") == OLD
        clear(disk)
    figures(
        "disk full while typing",
        len(LEFT),
        f"{len(LEFT)} drafts whole, red 未受保护 shown, all that was typed came back once there was room",
    )


def test_full_while_saving(disk: Path, tmp_path: Path, figures: Figures) -> None:
    failed = 0
    for left in LEFT:
        terminal, draft, _ = started(disk, tmp_path)
        with terminal:
            go_to_the_end(terminal)
            terminal.commit(LINE)
            terminal.wait("已落盘")
            new = OLD.removesuffix("\n") + LINE + "\n"
            ballast = fill(disk, left)
            terminal.press("F4")
            terminal.wait(r"磁盘已满|已保存 \d")
            saved = "磁盘已满" not in terminal.text
            failed += not saved
            assert draft.read_text(encoding="utf-8") == (new if saved else OLD)
            assert [path.name for path in draft.parent.iterdir() if path.name.startswith(".qicao-")] == []
            assert LINE[:5] in terminal.text or LINE[-5:] in terminal.text  # it may be wrapped in between
            ballast.unlink()
            terminal.press("F4")
            terminal.wait(r"已保存 \d")
            assert draft.read_text(encoding="utf-8") == new
        clear(disk)
    assert failed
    figures(
        "disk full while saving",
        len(LEFT),
        f"{len(LEFT)} drafts whole, {failed} told to be full, all saved once there was room",
    )


def clear(disk: Path) -> None:
    subprocess.run(["find", disk, "-mindepth", "1", "-delete"], check=True)
