"""How quick and how quiet the editor is in a terminal, next to nano, vim, micro, emacs and a plain Textual TextArea.

Every program runs in a pseudo terminal of 120×40 cells, on the same document, and they take turns at every key. Times
are from writing a key to the read that brought its character to the emulated screen; emulation itself comes after the
measuring. Read the ratios to the quickest other editor, not the times: the machine may be busy. A program is idle when
it has done what follows from the last key, such as checking a long draft; what it writes until then is told apart, and
the memory is what it takes then (benchmarks/memory.py: at most).
"""

from __future__ import annotations

import argparse
import contextlib
import fcntl
import os
import random
import re
import select
import shutil
import signal
import statistics
import struct
import sys
import tempfile
import termios
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import pyte

COLUMNS, ROWS = 120, 40
QUIET = 0.03
"""Seconds of silence after which a key's output has come."""
PATIENCE = 20.0
PAUSE = 2.5
"""Seconds in which a program that is going to do something begins to: qicao waits for a pause in typing."""
STIR = 50.0
"""Milliseconds of processor time that a program may take in a ``PAUSE`` when there is nothing to do."""
CHARACTERS = "麒麟鲲鹏饕餮琉璃獬豸"
"""None of them is in the documents."""
LETTERS = "jqzkwv"
WORDS = "工作 任务 群众 服务 项目 检查 隐患 培训 制度 责任 落实 推进 完成 组织 开展 提升 保障 河道 巡查".split()
SIZES = {"10 kB": 10_000, "200 kB": 200_000, "2 MB": 1_990_000}
TEXTAREA = """
import sys
from textual.app import App
from textual.widgets import TextArea
class Plain(App):
    def compose(self):
        yield TextArea(open(sys.argv[1], encoding="utf-8").read(), soft_wrap=True)
Plain().run()
"""
UNKNOWN = re.compile(rb"\x1b\[[<=>?][\d;]*[mup]|\x1b\[\?2026[hl]|\x1b\[\?[\d;]*\$p")
"""What pyte stumbles over: private modes of keys and of colours, questions, synchronized updates."""
ANSWERS = {
    b"\x1b[c": b"\x1b[?64;1;2;6;9;15;18;21;22c",
    b"\x1b[>0c": b"\x1b[>41;390;0c",
    b"\x1b]10;?": b"\x1b]10;rgb:dddd/dddd/dddd\x1b\\",
    b"\x1b]11;?": b"\x1b]11;rgb:0000/0000/0000\x1b\\",
}
"""What emacs asks of an xterm, and would wait two seconds for (xterm's control sequences: DA, OSC 10 and 11)."""
TITLE = "云溪区水务局"
TO_THE_MIDDLE = b"\x1b[B\x1b[B" + b"\x1b[C" * 300


class Editor(NamedTuple):
    """``keys``: what brings it to the start, the middle of a wrapped paragraph, and the end, ready for typing."""

    name: str
    command: list[str]
    keys: dict[str, bytes]
    first: bytes = b""


def editors() -> Iterator[Editor]:
    moves = {"start": b"", "middle": TO_THE_MIDDLE, "end": b"\x1b[1;5F"}
    whole = {place: b"\x14" + keys for place, keys in moves.items()} | {"start": b"\x14\x1b[1;5H"}
    yield Editor("qicao", [str(Path(sys.executable).with_name("qicao"))], whole)
    yield Editor("TextArea", [sys.executable, "-c", TEXTAREA], moves)
    yield Editor("nano", ["nano", "--ignorercfiles", "--softwrap"], moves | {"end": b"\x1b/"})
    vim = ["vim", "-u", "NONE", "-N", "-i", "NONE", "--cmd", "set encoding=utf-8 noswapfile"]
    yield Editor("vim", vim, {"start": b"i", "middle": b":3\r300li", "end": b"GA"}, b"i")
    yield Editor("micro", ["micro", "-softwrap", "true", "-autosave", "0", "-backup", "false"], moves)
    yield Editor("emacs", ["emacs", "-nw", "-Q"], moves | {"end": b"\x1b>"})


def document(size: int) -> str:
    """About ``size`` bytes of paragraphs of 500 to 1 000 characters."""
    dice, pieces, length = random.Random(size), ["# 云溪区水务局2025年工作总结\n"], 0
    while length < size:
        paragraph = ""
        for _ in range(dice.randint(60, 110)):
            paragraph += "".join(dice.choices(WORDS, k=dice.randint(3, 6))) + dice.choice("，，，。；")
        pieces.append(paragraph[:-1] + "。\n")
        length += len(pieces[-1].encode())
    return "\n".join(pieces)


class Terminal:
    """A program in a pseudo terminal, its output with the times it came, and its screen."""

    def __init__(self, command: list[str], home: str) -> None:
        self.screen = pyte.Screen(COLUMNS, ROWS)
        self._stream = pyte.ByteStream(self.screen)
        environment = {**os.environ, "HOME": home, "XDG_STATE_HOME": home, "XDG_CONFIG_HOME": home}
        environment |= {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "COLORTERM": "truecolor"}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # as on a user's machine, where byte code is kept
        import pty

        self.started = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
            os.execvpe(command[0], command, environment)

    def read(self, wait: float) -> list[tuple[float, bytes]]:
        """What comes until it has been quiet for ``QUIET``, waiting ``wait`` seconds for the first of it."""
        records: list[tuple[float, bytes]] = []
        while (record := self.piece(QUIET if records else wait)) is not None:
            records.append(record)
        return records

    def piece(self, wait: float) -> tuple[float, bytes] | None:
        """What comes next, and when; None where nothing does for ``wait`` seconds."""
        if not select.select([self.fd], [], [], wait)[0]:
            return None
        with contextlib.suppress(OSError):
            data, when = os.read(self.fd, 65536), time.perf_counter()
            for question, answer in ANSWERS.items():
                if question in data:
                    os.write(self.fd, answer)
            return when, data
        return None

    def show(self, data: bytes) -> None:
        self._stream.feed(UNKNOWN.sub(b"", data))

    @property
    def shown(self) -> str:
        """All that is on the screen; pyte's own ``display`` stumbles where a read ends inside an update."""
        rows = (self.screen.buffer[y] for y in range(ROWS))
        return "\n".join("".join(row[x].data for x in range(COLUMNS)) for row in rows)

    def count(self, char: str) -> int:
        return self.shown.count(char)

    def key(self, typed: str, char: str) -> tuple[float, int] | None:
        """Milliseconds until ``char``, the last of ``typed``, is on the screen once more, and bytes; None: never."""
        before, start = self.count(char), time.perf_counter()
        os.write(self.fd, typed.encode())
        seen, size = None, 0
        while seen is None and time.perf_counter() - start < PATIENCE:
            for when, data in self.read(1.0):
                size += len(data)
                self.show(data)
                if seen is None and self.count(char) > before:
                    seen = when
        return ((seen - start) * 1000, size) if seen is not None else None

    def settle(self, quiet: float = 0.4) -> int:
        """Read until nothing comes for ``quiet`` seconds, or a cursor blinks for ever; returns the bytes."""
        size, end = 0, time.perf_counter() + 10 * quiet
        while time.perf_counter() < end and (records := self.read(quiet)):
            for _, data in records:
                size += len(data)
                self.show(data)
        return size

    def rest(self) -> int:
        """Read until it has no more to do: says nothing, has no other process and hardly runs; returns the bytes."""
        size, end = 0, time.perf_counter() + 3 * PATIENCE
        while time.perf_counter() < end:
            before = self.processor()
            records = self.read(PAUSE)
            size += sum(len(data) for _, data in records)
            if not records and self.processor() - before < STIR and len(list(family(self.pid))) == 1:
                break
        return size

    def memory(self) -> float:
        """Megabytes of memory that are its own share (PSS), and of all the processes it has started."""
        return sum(map(_share, family(self.pid)))

    def processor(self) -> float:
        """Milliseconds of processor time that it has had, all its threads together."""
        threads = Path(f"/proc/{self.pid}/task").iterdir()
        return sum(int((thread / "schedstat").read_text(encoding="ascii").split()[0]) for thread in threads) / 1e6

    def close(self) -> None:
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.fd)


def family(process: int) -> Iterator[int]:
    """``process`` and all that it has started, or these have."""
    yield process
    with contextlib.suppress(OSError):  # it may end meanwhile
        for thread in Path(f"/proc/{process}/task").iterdir():
            for child in (thread / "children").read_text(encoding="ascii").split():
                yield from family(int(child))


def _share(process: int) -> float:
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    return 0.0


def opened(editor: Editor, text: str, folder: Path) -> tuple[Terminal, float]:
    """The editor on ``text``, and the milliseconds until a first key, typed when the text is seen, is echoed."""
    home = tempfile.mkdtemp(dir=folder)
    path = Path(home) / "稿" / "工作总结.md"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    terminal = Terminal([*editor.command, str(path)], home)
    unseen = _wait_for_text(terminal)
    os.write(terminal.fd, editor.first + CHARACTERS[0].encode())
    records = [(terminal.started, unseen)]
    while time.perf_counter() - terminal.started < PATIENCE:
        records += terminal.read(1.0)
        for when, data in records:
            terminal.show(data)
            if terminal.count(CHARACTERS[0]):
                terminal.settle(0.8)  # what was put off until then is no matter of the keys measured next
                return terminal, (when - terminal.started) * 1000
        records.clear()
    return terminal, float("nan")


def _wait_for_text(terminal: Terminal) -> bytes:
    """Wait until the title is there, at best before it has been emulated; what has come since that was done last."""
    came = b""
    while time.perf_counter() - terminal.started < PATIENCE and TITLE.encode() not in came:
        if (record := terminal.piece(QUIET)) is not None:
            came += record[1]
            continue
        terminal.show(came)  # some place each character by itself
        came = b""
        if TITLE in terminal.shown:
            break
    return came


def measure(editors: list[Editor], text: str, folder: Path, keys: int, idle: float) -> dict[str, dict[str, float]]:
    """By the name of an editor. The editors take turns at every key, so that they meet the same load."""
    found: dict[str, dict[str, float]] = {editor.name: {} for editor in editors}
    for place in ("start", "middle", "end"):
        terminals: dict[str, Terminal] = {}
        for editor in editors:
            terminal, start = opened(editor, text, folder)
            found[editor.name]["start ms"] = min(found[editor.name].get("start ms", start), start)
            if editor.first:
                os.write(terminal.fd, b"\x1b")
                terminal.settle()
            os.write(terminal.fd, editor.keys[place])
            terminal.settle(0.8)
            terminals[editor.name] = terminal
        for kind, length, characters in (("ascii", 1, LETTERS), ("Chinese", 1, CHARACTERS), ("four", 4, CHARACTERS)):
            for name, result in _typed(terminals, keys, length, characters).items():
                found[name] |= {f"{kind}, {place}: {what}": value for what, value in result.items()}
        for name, terminal in terminals.items():
            if place == "end":
                found[name]["bytes until idle"] = terminal.rest()
                end, size = time.perf_counter() + idle, 0
                while (left := end - time.perf_counter()) > 0:
                    size += sum(len(data) for _, data in terminal.read(left))
                found[name] |= {"idle bytes": size, "memory MB": terminal.memory()}
            terminal.close()
    return found


def p95(values: Sequence[float]) -> float:
    """What five of a hundred of ``values`` are above; of none no number."""
    if len(values) < 2:
        return values[0] if values else float("nan")
    return statistics.quantiles(values, n=20, method="inclusive")[-1]


def _typed(terminals: dict[str, Terminal], keys: int, length: int, characters: str) -> dict[str, dict[str, float]]:
    """What typing ``length`` of ``characters`` at once costs each of the programs."""
    dice = random.Random(1)
    times: dict[str, list[float]] = {name: [] for name in terminals}
    sizes: dict[str, list[int]] = {name: [] for name in terminals}
    before = {name: terminal.processor() for name, terminal in terminals.items()}
    for _ in range(keys):
        typed = "".join(dice.sample(characters, length))
        for name, terminal in terminals.items():
            if found := terminal.key(typed, typed[-1]):
                times[name].append(found[0])
                sizes[name].append(found[1])
            time.sleep(dice.uniform(0.01, 0.04))
    nothing = float("nan")
    return {
        name: {
            "p95 ms": p95(taken),
            "median ms": statistics.median(taken) if taken else nothing,
            "processor ms": (terminals[name].processor() - before[name]) / keys,
            "bytes": statistics.median(sizes[name]) if taken else nothing,
        }
        for name, taken in times.items()
    }


def table(found: dict[str, dict[str, float]]) -> Iterator[str]:
    """One line for each measure; the last column: qicao's share of the quickest of nano, vim and micro."""
    yield f"{'':28}" + "".join(f"{name:>10}" for name in found) + f"{'ratio':>8}"
    for measure_name in found["qicao"]:
        values = {name: results.get(measure_name, float("nan")) for name, results in found.items()}
        others = [value for name, value in values.items() if name in ("nano", "vim", "micro") and value > 0]
        ratio = f"{values['qicao'] / min(others):8.2f}" if others else ""
        yield f"{measure_name:28}" + "".join(f"{value:10.1f}" for value in values.values()) + ratio


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--keys", type=int, default=10, help="keys of each kind at each place (default 10)")
    arguments.add_argument("--idle", type=float, default=1.0, help="seconds to listen for idle bytes (default 1)")
    arguments.add_argument("--sizes", default="10 kB", help="of 10 kB, 200 kB, 2 MB, with commas (default 10 kB)")
    arguments.add_argument("--only", default="qicao,nano,vim,micro", help="names of editors, with commas, or all")
    asked = arguments.parse_args()
    for size in asked.sizes.split(","):
        text = document(SIZES[size.strip()])
        with tempfile.TemporaryDirectory() as folder:
            there = [editor for editor in editors() if shutil.which(editor.command[0])]
            wanted = [editor for editor in there if asked.only == "all" or editor.name in asked.only.split(",")]
            found = measure(wanted, text, Path(folder), asked.keys, asked.idle)
        print(f"\n{size}, {COLUMNS}×{ROWS}, {asked.keys} keys each")
        print("\n".join(table(found)))


if __name__ == "__main__":
    del sys.path[0]  # pty needs a module of Python's own that has the name of this file
    main()
