"""A writer at work in a real terminal, cut short: what was sent, what the screen showed, what comes back."""

from __future__ import annotations

import os
import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.terminal.screen import Terminal

DRAFT = "# 云溪区水务局2025年工作总结\n\n今年以来，各项工作稳步推进。\n"
QICAO = (sys.executable, "-m", "tui")
GRACE = 3.0
"""Seconds within which no process may be left (issue 4)."""
HAN = "今年全区水库河道堤防供水排污管网节约用水检查培训群众满意整改落实稳步推进完成任务较上增长个百分点"
LETTERS = "abcdefghijklmnoprstuvw"


@dataclass(frozen=True)
class Habit:
    """``together``: characters that come at once, at most; ``rate``: characters a second, between the pauses."""

    alphabet: str
    together: int
    rate: float

    def line(self, number: int, chance: random.Random) -> str:
        """One that fits the editor's width, unlike any other."""
        words = ("".join(chance.choices(self.alphabet, k=chance.randint(2, 8))) for _ in range(3))
        return f"{number:04d}" + (" " if self.alphabet.isascii() else "，").join(words)


ASCII = Habit(LETTERS, together=1, rate=7.0)
CHINESE = Habit(HAN, together=5, rate=3.0)
"""As an input method commits it, in phrases."""


@dataclass(frozen=True)
class End:
    """How it ends, and how the program was started, which decides what the end does."""

    name: str
    bring: Callable[[Terminal], None]
    started: tuple[str, ...] = ()


def kill(number: int) -> Callable[[Terminal], None]:
    return lambda terminal: os.kill(terminal.child.pid, number)


def close(terminal: Terminal) -> None:
    """What sshd, or a closed window, does: the master side of the pty goes."""
    terminal.child.ptyproc.fileobj.close()


KILL = End("SIGKILL", kill(signal.SIGKILL))
HANGUPS = (
    End("SIGHUP", kill(signal.SIGHUP)),
    End("SIGTERM", kill(signal.SIGTERM)),
    End("pty closed", close),
    End("pty closed, SIGHUP ignored", close, ("sh", "-c", "trap '' HUP; exec \"$@\"", "sh")),
    End("pty closed, no controlling terminal", close, ("setsid", "--wait")),
)


@dataclass(frozen=True)
class Trial:
    """Characters ``sent`` to the program, ``shown`` by the screen at the end, ``kept`` of them; ``left``: processes."""

    sent: int
    shown: int
    kept: int
    whole: bool
    """Whether what came back is the draft and a beginning of what was sent, and the draft's file as it was."""
    left: int

    @property
    def lost(self) -> int:
        """Characters that the writer saw and that do not come back."""
        return max(0, self.shown - self.kept)


def cut_short(folder: Path, habit: Habit, end: End, seconds: tuple[float, float], seed: int) -> Trial:
    """One trial in ``folder``: type for a random number of ``seconds``, end, recover, compare."""
    chance = random.Random(f"{habit} {end.name} {seed}")
    folder.mkdir(parents=True)
    draft = folder / "总结.md"
    draft.write_text(DRAFT, encoding="utf-8")
    env = {**os.environ, "HOME": str(folder), "XDG_STATE_HOME": str(folder / "state")}
    command = ["env", "--default-signal=HUP,TERM", *end.started, *QICAO, str(draft)]  # nohup may be around the tests
    with Terminal(command, env=env, columns=80, rows=24) as terminal:
        terminal.wait("今年以来")
        terminal.press("Ctrl+End")
        sent = write(terminal, habit, chance.uniform(*seconds), chance)
        processes = [terminal.child.pid, *descendants(terminal.child.pid)]
        read_now(terminal)
        end.bring(terminal)
        if end is KILL:
            read_now(terminal)
        shown = count_shown(terminal, sent)
        left = [pid for pid in processes if not gone(pid, GRACE)]
        for pid in left:
            os.kill(pid, signal.SIGKILL)
    back = recovered(draft, env)
    before = DRAFT.removesuffix("\n")
    kept = back.removeprefix(before).removesuffix("\n") if back else ""
    whole = draft.read_text(encoding="utf-8") == DRAFT and (not back or back.startswith(before))
    # A line end at the very end and the draft's own are one and the same here.
    whole = whole and sent.startswith(kept)
    return Trial(len(sent), shown, len(kept), whole, len(left))


def write(terminal: Terminal, habit: Habit, seconds: float, chance: random.Random) -> str:
    """Type lines in bursts and pauses until the time is over, in the middle of a line as often as not."""
    until, sent, line, number = time.monotonic() + seconds, "", "", 0
    due = time.monotonic()
    while (now := time.monotonic()) < until:
        if now < due:
            terminal.pump(quiet=min(due, until) - now)
            continue
        if not line:
            number += 1
            line = habit.line(number, chance) + "\n"
        piece = line[: chance.randint(1, habit.together)] if len(line) > 1 else line
        piece = piece if piece == "\n" else piece.removesuffix("\n")
        line = line[len(piece) :]
        terminal.child.send(piece.replace("\n", "\r"))
        sent += piece
        due = max(due, now - 1) + len(piece) / habit.rate * chance.uniform(0.2, 1.8)
        if piece == "\n" and chance.random() < 0.2:
            due += chance.uniform(1, 4)
    return sent


def read_now(terminal: Terminal) -> None:
    """Bring the screen up to what the program has written."""
    terminal.pump(quiet=0.0)


def count_shown(terminal: Terminal, sent: str) -> int:
    """How many of the characters sent are before the writer's eyes; spaces and line ends at the end do not show."""
    pane = [re.sub("^.*▕", "", row) for row in terminal.rows[1:]]
    pane = pane[: next((at for at, row in enumerate(pane) if "▔" in row), len(pane))]
    last = next((row.strip() for row in reversed(pane) if row.strip()), "")
    for count in range(len(sent), 0, -1):
        if not sent[count - 1].isspace() and (DRAFT.removesuffix("\n") + sent[:count]).splitlines()[-1].strip() == last:
            return count
    return 0


def recovered(draft: Path, env: Mapping[str, str]) -> str:
    """What ``qicao recover --to`` gives back; empty where it has nothing."""
    out = draft.with_name("找回.md")
    run = subprocess.run(
        [*QICAO, "recover", str(draft), "--to", str(out)], check=False, capture_output=True, text=True, env=env
    )
    assert run.returncode == 0 or "没有留下没保存的修改" in run.stderr, run.stderr
    return out.read_text(encoding="utf-8") if out.exists() else ""


def descendants(pid: int) -> Iterator[int]:
    for child in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split():
        yield int(child)
        yield from descendants(int(child))


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
