"""What is heavy for an editor, in a terminal: one line of 100 kB, a replacement of 5 000 words, 10 000 undo steps.

Next to vim and micro, which take turns with qicao at every key and every task; each row is printed when it is measured.
Times are from writing a key to the first read of what it brought to the terminal, processor times those of the program
until then or, of many keys, of each. qicao takes every one of the undo steps with a write of its own, one as soon as
the one before has come and all of them timed, as with Ctrl+Z held down on a quick line; the others, with which it takes
turns, take a step each ``EVERY`` of them. The last columns are shares of what is wanted at most: of the median, p95 and
the slowest. On a busy machine read the processor times.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from benchmarks.tty import CHARACTERS, PATIENCE, SIZES, WORDS, Editor, Terminal, document, editors, opened, p95

TITLE = "云溪区水务局"
"""What tells that a document is there."""
OLD, NEW = "鲲鹏", "麒麟琉"
MATCHES = 5_000
TYPED = "鹏"
EVERY = 20
"""Undo steps of qicao to one of each of the others."""
AT_ONCE = 50
"""Steps typed at once, before they are undone."""
STILL = 0.0015
"""Seconds after which nothing more comes of an undo step: it is one write."""
LIMITS = {"key in one line of 100 kB": 50.0, "replace 5 000": 300.0, "undo that": 300.0, "undo step": 5.0}
"""Milliseconds wanted at most."""


class Hands(NamedTuple):
    """``first``: to the mode for commands. ``along``: one line down, as far as wrapping goes. ``step``: one undo step.

    ``ready``: keys up to the one, ``go``, that replaces every match, ``again`` those of a second time; ``after``: back
    to the text. ``save``: to the file.
    """

    first: bytes
    middle: bytes
    start: bytes
    end: bytes
    ready: tuple[bytes, ...]
    again: tuple[bytes, ...]
    go: bytes
    after: bytes
    step: bytes
    undo: bytes
    save: bytes


TAB, RIGHT, FIND = b"\t", "\x1b[C", b"\x1bOR"
MOVES = (b"\x1b[B" * 60 + RIGHT.encode() * 20, b"\x1b[1;5H", b"\x1b[1;5F")
IN_VIM = b"\x1b", f":%s/{OLD}/{NEW}/g".encode()
IN_MICRO = b"\x05", f"replaceall {OLD} {NEW}".encode()
HANDS = {
    "qicao": Hands(
        b"",
        *MOVES,
        (FIND, OLD.encode(), TAB, NEW.encode(), *[TAB] * 4),
        (FIND, OLD.encode(), *[TAB] * 5),
        b"\r",
        b"\x1b",
        (TYPED + RIGHT).encode(),
        b"\x1a",
        b"\x1bOS",
    ),
    "micro": Hands(b"", *MOVES, IN_MICRO, IN_MICRO, b"\r", b"", (TYPED + RIGHT).encode(), b"\x1a", b"\x13"),
    "vim": Hands(
        b"\x1b", b"15000li", b"ggi", b"GA", IN_VIM, IN_VIM, b"\r", b"", f"i{TYPED}\x1bll".encode(), b"u", b":w\r"
    ),
}


def one_line(size: int) -> str:
    """A line of about ``size`` bytes."""
    dice, line = random.Random(size), TITLE
    while len(line) * 3 < size:
        line += "".join(dice.choices(WORDS, k=dice.randint(3, 6))) + dice.choice("，，，。；")
    return line + "\n"


def with_matches(size: int) -> str:
    """A document of about ``size`` bytes and ``MATCHES`` times ``OLD``."""
    dice, text = random.Random(size), document(size)
    places = sorted(dice.sample(range(100, len(text)), MATCHES))
    return OLD.join(text[start:end] for start, end in pairwise([0, *places, len(text)]))


class Result(NamedTuple):
    """Milliseconds: in the middle, all but five of a hundred, the slowest, and of processor time each."""

    median: float
    p95: float
    slowest: float
    processor: float


def result(times: list[float], processor: float) -> Result:
    return Result(statistics.median(times), p95(times), max(times), processor / len(times))


Found = dict[str, Result]
"""By the name of an editor."""


def at_ease(wanted: Iterable[Editor], text: str, folder: Path) -> dict[str, Terminal]:
    """Each of the editors on ``text``, with nothing left to do that cannot wait."""
    terminals = {}
    for editor in wanted:
        terminals[editor.name], _ = opened(editor, text, folder)
        os.write(terminals[editor.name].fd, HANDS[editor.name].first)
    for terminal in terminals.values():
        terminal.settle(0.5)
    return terminals


def close(terminals: dict[str, Terminal]) -> None:
    for terminal in terminals.values():
        terminal.close()


def keys_in_one_line(wanted: list[Editor], folder: Path, keys: int) -> Iterator[tuple[str, Found]]:
    terminals = at_ease(wanted, one_line(100_000), folder)
    dice = random.Random(1)
    for place in ("start", "middle", "end"):
        for name, terminal in terminals.items():
            os.write(terminal.fd, HANDS[name].first + getattr(HANDS[name], place))
            terminal.settle(0.5)
        before = {name: terminal.processor() for name, terminal in terminals.items()}
        times: dict[str, list[float]] = {name: [] for name in terminals}
        for char in dice.choices(CHARACTERS, k=keys):
            for name, terminal in terminals.items():
                found = terminal.key(char, char)
                times[name].append(found[0] if found else float("inf"))
        used = {name: terminal.processor() - before[name] for name, terminal in terminals.items()}
        yield f"key in one line of 100 kB, {place}", {name: result(times[name], used[name]) for name in times}
    close(terminals)


def replacing(wanted: list[Editor], size: str, folder: Path, rounds: int) -> Iterator[tuple[str, Found]]:
    terminals = at_ease(wanted, with_matches(SIZES[size] - MATCHES * 6), folder)
    done: dict[str, list[tuple[float, float]]] = {name: [] for name in terminals}
    undone: dict[str, list[tuple[float, float]]] = {name: [] for name in terminals}
    for number in range(rounds):
        for name, terminal in terminals.items():
            hands = HANDS[name]
            for keys in hands.again if number else hands.ready:
                os.write(terminal.fd, keys)
                terminal.settle(0.08)
            done[name].append(until_there(terminal, hands.go, NEW[-1]))
            os.write(terminal.fd, hands.after)
            terminal.settle(0.2)
            undone[name].append(until_there(terminal, hands.undo, OLD[0]))
    close(terminals)
    for title, found in (("replace 5 000", done), ("undo that", undone)):
        yield (
            f"{title}, {size}",
            {name: result([time for time, _ in each], sum(used for _, used in each)) for name, each in found.items()},
        )


def until_there(terminal: Terminal, keys: bytes, char: str) -> tuple[float, float]:
    """Milliseconds from writing ``keys`` until there is more of ``char`` on the screen, and of processor time."""
    before, processor, start, when = terminal.count(char), terminal.processor(), time.perf_counter(), float("inf")
    os.write(terminal.fd, keys)
    while when == float("inf") and time.perf_counter() - start < PATIENCE:
        for moment, data in terminal.read(1.0):
            terminal.show(data)
            if when == float("inf") and terminal.count(char) > before:
                when = moment
    used = terminal.processor() - processor
    terminal.settle(0.2)
    return (when - start) * 1000, used


def undoing(wanted: list[Editor], size: str, folder: Path, steps: int) -> Iterator[tuple[str, Found]]:
    """Every step of qicao's. Raises RuntimeError where something is left of what was typed."""
    folder = Path(tempfile.mkdtemp(dir=folder))
    terminals = at_ease(wanted, document(SIZES[size]), folder)
    others = {name: terminal for name, terminal in terminals.items() if name != "qicao"}
    left = {name: steps if name not in others else max(steps // EVERY, 1) for name in terminals}
    for name, terminal in terminals.items():
        typed(terminal, HANDS[name].step, left[name])
    times: dict[str, list[float]] = {name: [] for name in terminals}
    used: dict[str, list[float]] = {name: [] for name in terminals}
    for step in range(steps):
        for name, terminal in (terminals if step % EVERY == 0 else {"qicao": terminals["qicao"]}).items():
            if left[name]:
                left[name] -= 1
                before = terminal.processor()
                times[name].append(undone(terminal, HANDS[name].undo))
                used[name].append(terminal.processor() - before)
    for name, terminal in terminals.items():
        os.write(terminal.fd, HANDS[name].save)
        terminal.settle(0.5)
    if any(TYPED in path.read_text(encoding="utf-8") for path in folder.glob("*/稿/*.md")):
        raise RuntimeError("something is left of what was typed")
    close(terminals)
    yield f"undo step of {steps}, {size}", {name: result(times[name], sum(used[name])) for name in times}
    yield "undo step, by processor time", {name: result(used[name], sum(used[name])) for name in times}


def typed(terminal: Terminal, step: bytes, steps: int) -> None:
    for number in range(0, steps, AT_ONCE):
        os.write(terminal.fd, step * min(AT_ONCE, steps - number))
        terminal.read(0.05)
    terminal.settle(0.5)


def undone(terminal: Terminal, key: bytes) -> float:
    """Milliseconds to the first of what one more undo step brings."""
    while terminal.piece(0):
        pass
    start = time.perf_counter()
    os.write(terminal.fd, key)
    first = terminal.piece(1.0)
    while terminal.piece(STILL):
        pass
    return (first[0] - start) * 1000 if first else float("inf")


def rows(asked: argparse.Namespace, wanted: list[Editor], folder: Path) -> Iterator[tuple[str, Found]]:
    yield from keys_in_one_line(wanted, folder, asked.keys)
    for size in ("200 kB", "2 MB"):
        yield from replacing(wanted, size, folder, asked.rounds)
    for size in asked.sizes.split(","):
        yield from undoing(wanted, size, folder, asked.steps)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--keys", type=int, default=20, help="keys at each place of the line (default 20)")
    arguments.add_argument("--rounds", type=int, default=3, help="how often all is replaced (default 3)")
    arguments.add_argument("--steps", type=int, default=10_000, help="undo steps (default 10 000)")
    arguments.add_argument("--sizes", default="2 MB", help="of 10 kB, 200 kB, 2 MB, with commas, for undo (2 MB)")
    arguments.add_argument("--only", default="qicao,vim,micro", help="names of editors, with commas, qicao among them")
    asked = arguments.parse_args()
    names = asked.only.split(",")
    wanted = [each for each in editors() if each.name in names and shutil.which(each.command[0])]
    title = "".join(f"{each.name:>32}" for each in wanted)
    print(f"{'ms: median, p95, slowest, processor':36}{title}{'of limit':>27}", flush=True)
    with tempfile.TemporaryDirectory() as home:
        for name, found in rows(asked, wanted, Path(home)):
            limit = next(limit for start, limit in LIMITS.items() if name.startswith(start))
            cells = "".join("".join(f"{value:8.1f}" for value in each) for each in found.values())
            share = "".join(f"{value / limit:9.2f}" for value in found["qicao"][:3])
            print(f"{name:36}{cells}{share}", flush=True)


if __name__ == "__main__":
    del sys.path[0]  # pty needs a module of Python's own that has the name of a file here
    main()
