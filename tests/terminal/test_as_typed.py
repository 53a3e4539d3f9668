"""Somebody types, fast and slow, with an input method, pastes, moves about, looks at other screens, undoes, resizes.

What they end up with is what a plain list of characters says, which reads the same keys (tests/terminal/plain_list.py).
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faults.cut_short import GRACE, QICAO, gone
from tests.sweeps import long
from tests.terminal.conftest import Opener
from tests.terminal.plain_list import PlainList
from tests.terminal.screen import KEYS, Terminal
from tui.editing.pairs import CLOSERS
from tui.inert import typed
from tui.prelude.inks import inks
from tui.prelude.page import Page

DRAFT = """\
# 河湾镇2025年工作总结

今年以来，在县委、县政府的坚强领导下，各项工作平稳推进，群众满意度达到97.5%，The quick brown fox 也来了。

## 一、工作情况

共培训干部300人次，排查隐患（含复查）三百处，“两个清单”全部销号。改造老旧小区12个，惠及居民1200户；新建便民服务点3处，群众少跑了路，干部多跑了腿，事情办得快、办得好。

## 二、存在问题

有的工作还不够细。
"""
CHARACTERS = [*"巡查河道ab x，。的2025é龘𠮷😀）》—…", "e\u0301", "👍🏽"]
COMMITS = ("整治隐患", "群众满意，", "（一）理论学习", "《关于做好工作的通知》", "abc def", "“十四五”规划", "😀👍")
PASTES = ("第一行\r\n第二行\r\n", "粘贴\x07的\x1b[31m字", "a\rb\nc", "\t制表", "（括号", "长" * 70)
SCREENS = ("F1", "F5", "F9")
SIZES = ((120, 40), (100, 30), (80, 24), (60, 16), (40, 10))
PACE = 0.012
"""Seconds between two keys, at most."""
ALONE = 0.15
"""Seconds around a key that is typed by itself."""
RESIZED = 0.6
"""Seconds until all is laid out anew: keys have no order with the signal that tells of a new size."""
BACK = "F7 下一节"
"""Only on the line of keys of the write screen."""
Act = Callable[["Writer"], None]


def width(size: tuple[int, int]) -> int:
    return Page(*size, inks(False), "").box.width - 1


class Writer:
    """Sends keys to ``terminal``, and tells ``plain`` the same."""

    def __init__(self, terminal: Terminal, seed: int) -> None:
        self.terminal, self.chance = terminal, random.Random(seed)
        self.plain = PlainList(DRAFT.rstrip("\n"), 0, width(SIZES[0]))
        self.moves: dict[str, Callable[[], None]] = {
            "Left": self.plain.left,
            "Right": self.plain.right,
            "Up": lambda: self.plain.vertical(-1),
            "Down": lambda: self.plain.vertical(1),
            "Home": self.plain.home,
            "End": self.plain.end,
            "Ctrl+Home": lambda: self.plain.go(0),
            "Ctrl+End": lambda: self.plain.go(len(self.plain.text)),
        }
        self.changes: dict[str, Callable[[], None]] = {
            "Backspace": self.plain.backspace,
            "Delete": self.plain.delete,
            "Enter": lambda: self.plain.replace(self.plain.at, self.plain.at, "\n"),
            "Ctrl+U": self.plain.to_start,
            "Ctrl+K": self.plain.to_end,
        }

    def send(self, text: str, pause: float) -> None:
        self.terminal.child.send(text)
        self.terminal.pump(pause)

    def type(self) -> None:
        for char in self.chance.choices(CHARACTERS, k=self.chance.randint(1, 9)):
            for one in char:
                self.send(one, PACE * self.chance.random())
                self.plain.typed(one, alone=False)

    def pair(self) -> None:
        mark = self.chance.choice(sorted(CLOSERS))
        self.terminal.pump(ALONE)
        self.send(mark, ALONE)
        self.plain.typed(mark, alone=True)

    def commit(self) -> None:
        text = self.chance.choice(COMMITS)
        self.send(text, PACE)
        self.plain.typed(text, alone=False)

    def paste(self) -> None:
        text = self.chance.choice(PASTES)
        self.send(f"\x1b[200~{text}\x1b[201~", PACE)
        self.plain.replace(self.plain.at, self.plain.at, typed(text.replace("\x1b", "\x1a")))

    def move(self) -> None:
        self.press(self.chance.choice(list(self.moves)), self.chance.randint(1, 4))

    def change(self) -> None:
        self.press(self.chance.choice(list(self.changes)), self.chance.randint(1, 3))

    def press(self, key: str, times: int = 1) -> None:
        for _ in range(times):
            self.send(KEYS[key], PACE * self.chance.random())
            if key in self.moves:
                self.moves[key]()
                self.plain.moved()
            else:
                self.changes[key]()

    def undo(self) -> None:
        """And do it all again: how much is one step is a matter of time."""
        times = self.chance.randint(1, 6)
        for key in ("Ctrl+Z",) * times + ("Ctrl+Y",) * times:
            self.send(KEYS[key], PACE)
        self.plain.put_in = []
        self.press("Ctrl+End")

    def look(self) -> None:
        """At another screen."""
        self.send(KEYS[self.chance.choice(SCREENS)], PACE)
        self.terminal.wait(BACK, gone=True)
        self.terminal.child.send(KEYS["Esc"])
        self.terminal.wait(BACK)

    def save(self) -> None:
        self.send(KEYS["F4"], PACE)

    def resize(self) -> None:
        size = self.chance.choice(SIZES)
        self.terminal.pump(ALONE)
        self.terminal.resize(*size)
        self.terminal.pump(RESIZED, first=RESIZED)
        self.plain.width = width(size)

    def click(self) -> None:
        """Where, the list cannot say: but the text begins above."""
        row = 2 if self.terminal.screen.columns < 100 else 3
        self.send(f"\x1b[<0;30;{row}M\x1b[<0;30;{row}m", ALONE)
        self.press("Ctrl+Home")

    def act(self) -> None:
        ways = (self.type, self.commit, self.paste, self.move, self.change, self.pair, self.undo, self.look)
        weights = (30, 10, 5, 24, 12, 3, 3, 5)
        rare = (self.save, self.resize, self.click)
        self.chance.choices((*ways, *rare), (*weights, 2, 3, 2))[0]()


@pytest.mark.parametrize("end", ["saved", "killed", "hung up"])
@pytest.mark.parametrize("seed", range(long(40, 1)))
def test_the_draft_is_what_was_typed(
    qicao_in_terminal: Opener, desk: Path, tmp_path: Path, seed: int, end: str
) -> None:
    path = desk / "总结.md"
    path.write_text(DRAFT, encoding="utf-8")
    terminal = qicao_in_terminal(path, columns=SIZES[0][0], rows=SIZES[0][1])
    terminal.wait(BACK)
    terminal.press("Ctrl+T", "Ctrl+Home")
    writer = Writer(terminal, seed)
    for _ in range(50):
        writer.act()
    terminal.resize(*SIZES[0])
    terminal.child.send("末")
    writer.plain.typed("末", alone=False)
    terminal.wait("末")
    if end == "saved":
        terminal.press("F4")
        terminal.wait("已保存到")
    else:
        os.kill(terminal.child.pid, signal.SIGKILL if end == "killed" else signal.SIGHUP)
        assert gone(terminal.child.pid, GRACE)
        environment = {**os.environ, "HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path / "state")}
        out = desk / "找回.md"
        recover = [*QICAO, "recover", str(path), "--to", str(out)]
        subprocess.run(recover, check=True, capture_output=True, env=environment)
        path = out
    assert path.read_text(encoding="utf-8") == writer.plain.whole + "\n"
