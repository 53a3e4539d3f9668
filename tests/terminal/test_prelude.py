"""What is typed while the screens are being loaded: every byte arrives once and in order, whatever comes, and whenever.

The program is told apart from itself: the same bytes, sent when the text is first seen and sent when the screens are
there, have to lead to the same draft.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import termios
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.faults.cut_short import GRACE, QICAO, gone
from tests.sweeps import long
from tests.terminal.conftest import Opener
from tests.terminal.screen import PATIENCE, Terminal
from tui.hold import Hold

DRAFT = (
    "# 云溪区水务局2025年工作总结\n\n今年以来，各项工作稳步推进，群众满意。\n\n全年检查水库三十座，排查隐患三百处。\n"
)
FIRST = "今年以来"
LAST = "F10"
"""Only the screens draw the line of keys."""
KEYS = ("\r", "\x7f", "\x1b[C", "\x1b[D", "\x1b[A", "\x1b[B", "\x1b[H", "\x1b[F", "\x1b[3~", "\x1b[1;5C", "\x0b")
END = "末"
PLAIN = "abc xyz，。水库巡查麒麟𠮷"


@pytest.fixture
def draft(desk: Path) -> Path:
    path = desk / "总结.md"
    path.write_text(DRAFT, encoding="utf-8")
    return path


def pieces(chance: random.Random) -> list[bytes]:
    """Bytes as they may come: single keys and bursts, characters torn apart, pastes."""
    result: list[bytes] = []
    for _ in range(chance.randint(2, 12)):
        kind = chance.random()
        if kind < 0.6:
            typed = "".join(chance.choices(PLAIN, k=chance.randint(1, 6))).encode()
            cut = chance.randint(0, len(typed))
            result += [typed[:cut], typed[cut:]]
        elif kind < 0.8:
            result.append("".join(chance.choices(KEYS, k=chance.randint(1, 3))).encode())
        else:
            result.append("\x1b[200~{}\x1b[201~".format("".join(chance.choices(PLAIN + "\n（“", k=9))).encode())
    return [piece for piece in result if piece]


def written(terminal: Terminal, path: Path, seen: str, sent: Sequence[bytes], pauses: Sequence[float]) -> str:
    """The draft after ``sent`` came when ``seen`` was on the screen, and it was saved."""
    terminal.wait_first(seen)
    for piece, pause in zip(sent, pauses, strict=True):
        os.write(terminal.child.child_fd, piece)
        terminal.pump(quiet=pause, first=pause)
    terminal.wait(LAST)
    terminal.child.send(END)
    terminal.wait(END)
    terminal.press("F4")
    terminal.wait(r"已保存 \d")
    text = path.read_text(encoding="utf-8")
    path.write_text(DRAFT, encoding="utf-8")
    return text


@pytest.mark.parametrize("seed", range(long(60, 2)))
def test_bytes_arrive_once_and_in_order(qicao_in_terminal: Opener, draft: Path, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    sent = pieces(chance)
    pauses = [chance.choice((0.0, 0.002, 0.02, 0.08)) for _ in sent]
    twin = tmp_path / "另一张" / "总结.md"
    twin.parent.mkdir()
    twin.write_text(DRAFT, encoding="utf-8")
    early = written(qicao_in_terminal(draft), draft, FIRST, sent, pauses)
    late = written(qicao_in_terminal(twin), twin, LAST, sent, pauses)
    assert early == late


def test_size_changed_before_the_screens_are_there(qicao_in_terminal: Opener, draft: Path) -> None:
    terminal = qicao_in_terminal(draft)
    terminal.wait_first(FIRST)
    terminal.child.send("先")
    terminal.resize(80, 24)
    terminal.child.send("后")
    terminal.wait(LAST)
    terminal.wait("先后今年以来")
    assert terminal.rows[23].startswith(" F1 帮助")


ENDS = [(signal.SIGKILL, 0), (signal.SIGKILL, 5000), (signal.SIGTERM, 0), (signal.SIGHUP, 0)]


@pytest.mark.parametrize(("end", "more"), ENDS, ids=str)
def test_what_was_seen_comes_back(
    qicao_in_terminal: Opener, draft: Path, tmp_path: Path, end: signal.Signals, more: int
) -> None:
    before = DRAFT + "巡查河道，整治隐患，群众满意。\n\n" * more
    draft.write_text(before, encoding="utf-8")
    terminal = qicao_in_terminal(draft)
    terminal.wait_first(FIRST)
    terminal.child.send("先打的字")
    terminal.wait_first("先打的字# " if more else "先打的字今年以来")  # a long text is written from its start
    os.kill(terminal.child.pid, end)
    assert gone(terminal.child.pid, GRACE)
    terminal.pump()
    if end is signal.SIGTERM:
        assert b"\x1b[?1049l" in terminal.raw
        assert termios.tcgetattr(terminal.child.child_fd)[3] & termios.ECHO
    out = draft.with_name("找回.md")
    environment = {**os.environ, "HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path / "state")}
    subprocess.run([*QICAO, "recover", str(draft), "--to", str(out)], check=True, capture_output=True, env=environment)
    assert out.read_text(encoding="utf-8").replace("先打的字", "", 1) == before
    assert draft.read_text(encoding="utf-8") == before


def test_nothing_can_be_typed_into_what_has_to_be_asked_about(qicao_in_terminal: Opener, draft: Path) -> None:
    draft.write_bytes(DRAFT.encode("gb18030"))
    terminal = qicao_in_terminal(draft)
    assert FIRST not in terminal.wait_first("正在打开")
    terminal.child.send("字")
    terminal.wait("F4 另存")
    assert "字" not in terminal.rows[2]


def test_nor_into_what_somebody_else_writes_on(qicao_in_terminal: Opener, draft: Path) -> None:
    hold = Hold(draft)
    assert hold.claim() is None
    terminal = qicao_in_terminal(draft)
    assert FIRST not in terminal.wait_first("正在打开")
    terminal.child.send("字")
    terminal.wait("正在写")
    hold.release()


def test_a_review_has_a_first_picture_too(qicao_in_terminal: Opener, draft: Path) -> None:
    terminal = qicao_in_terminal("review", draft)
    terminal.wait_first("正在打开")
    terminal.child.send("\x1b[B\x1b[B")
    terminal.wait(LAST)
    terminal.press("F2")
    terminal.wait("对这一句说什么？\\s[^水]*全年检查水库三十座")
    terminal.commit("批注的话")
    terminal.press("Enter")
    terminal.wait("批注 1 ")
    assert draft.read_text(encoding="utf-8") == DRAFT


def test_what_cannot_be_reviewed_leaves_the_terminal_as_it_was(qicao_in_terminal: Opener, draft: Path) -> None:
    draft.write_bytes(DRAFT.encode("gb18030"))
    terminal = qicao_in_terminal("review", draft)
    terminal.wait("没有注明编码")
    assert terminal.ended() == 2
    assert terminal.raw.count(b"\x1b[?1049l") >= terminal.raw.count(b"\x1b[?1049h")


def test_ctrl_c_is_a_key(qicao_in_terminal: Opener, draft: Path) -> None:
    terminal = qicao_in_terminal(draft)
    terminal.wait_first(FIRST)
    terminal.child.send("字\x03文")
    terminal.wait("字文今年以来")
    terminal.press("F4")
    terminal.wait(r"已保存 \d")
    assert "字文今年以来" in draft.read_text(encoding="utf-8")


def test_the_desk_is_there_when_the_draft_is_left(qicao_in_terminal: Opener, draft: Path) -> None:
    terminal = qicao_in_terminal(draft)
    terminal.wait(LAST)
    terminal.press("Esc")
    terminal.wait("1 份草稿")
    terminal.press("Enter")
    terminal.wait("F2 填空")
    terminal.wait(FIRST)
    terminal.child.send("\x11")
    until = time.monotonic() + PATIENCE
    while terminal.ended() is None and time.monotonic() < until:
        pass
    assert terminal.child.exitstatus == 0
