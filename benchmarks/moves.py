"""What a writer's hands do besides typing, in a terminal: deleting, parting, moving, selecting, scrolling, pasting.

Next to nano, vim and micro, which take turns with qicao at every key, on the same document. ``first`` and ``all`` are
milliseconds from writing the key to the first and to the last read of what it brought to the terminal, ``all`` in the
middle and p95; then come bytes (median) and processor time for each. On a busy machine read the processor times.
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
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from benchmarks.tty import SIZES, TO_THE_MIDDLE, WORDS, Editor, Terminal, document, editors, opened, p95

PAUSE = 0.25
"""Seconds between two keys; long enough for what an editor does after a key, and for no check to begin."""


class Move(NamedTuple):
    """``key`` is timed; before it comes ``before``, each time, and once, in the beginning, ``ready``."""

    key: bytes
    before: bytes = b""
    ready: bytes = TO_THE_MIDDLE


def passage(length: int) -> bytes:
    """What a terminal sends when so many characters are pasted into it."""
    dice, text = random.Random(length), ""
    while len(text) < length:
        text += "".join(dice.choices(WORDS, k=dice.randint(3, 6))) + dice.choice("，，，。；")
    return b"\x1b[200~" + text[:length].encode() + b"\x1b[201~"


DOWN, UP, HOME, END = b"\x1b[B", b"\x1b[A", b"\x1b[H", b"\x1b[F"
MOVES: Mapping[str, Move] = {
    "backspace": Move(b"\x7f", "鹏".encode()),
    "enter": Move(b"\r"),
    "right": Move(b"\x1b[C"),
    "down": Move(DOWN, UP),
    "down at the bottom": Move(DOWN, ready=DOWN * 60),
    "up at the top": Move(UP, ready=DOWN * 120 + UP * 38),
    "page down": Move(b"\x1b[6~"),
    "home": Move(HOME, END),
    "end": Move(END, HOME),
    "shift+right": Move(b"\x1b[1;2C"),
    "shift+down": Move(b"\x1b[1;2B"),
    "paste 2 000": Move(passage(2000)),
}


class Cost(NamedTuple):
    """Milliseconds, bytes, milliseconds of processor time."""

    first: float
    all: float
    p95: float
    size: float
    processor: float


def at_work(editor: Editor, text: str, folder: Path, move: Move) -> Terminal:
    terminal, _ = opened(editor, text, folder)
    os.write(terminal.fd, editor.keys["start"])
    terminal.settle(2.0)
    for at in range(0, len(move.ready), 300):
        os.write(terminal.fd, move.ready[at : at + 300])
        terminal.settle(0.2)
    terminal.settle(1.0)
    return terminal


def measured(wanted: list[Editor], text: str, folder: Path, move: Move, keys: int) -> dict[str, Cost]:
    """By the name of an editor."""
    terminals = {editor.name: at_work(editor, text, folder, move) for editor in wanted}
    times: dict[str, list[tuple[float, float, int, float]]] = {name: [] for name in terminals}
    for _ in range(keys):
        for name, terminal in terminals.items():
            if move.before:
                os.write(terminal.fd, move.before)
                terminal.settle(PAUSE)
            processor, start = terminal.processor(), time.perf_counter()
            os.write(terminal.fd, move.key)
            records = terminal.read(PAUSE)
            if records:
                first, last = ((when - start) * 1000 for when, _ in (records[0], records[-1]))
                size = sum(len(data) for _, data in records)
                times[name].append((first, last, size, terminal.processor() - processor))
            terminal.settle(PAUSE)
    for terminal in terminals.values():
        terminal.close()
    return {name: cost(taken) for name, taken in times.items() if taken}


def cost(taken: list[tuple[float, float, int, float]]) -> Cost:
    first, last, size, processor = zip(*taken, strict=True)
    middle = statistics.median
    return Cost(middle(first), middle(last), p95(last), middle(size), middle(processor))


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--keys", type=int, default=10, help="how often each is done (default 10)")
    arguments.add_argument("--sizes", default="200 kB", help="of 10 kB, 200 kB, 2 MB, with commas (default 200 kB)")
    arguments.add_argument("--only", default="qicao,nano,vim,micro", help="names of editors, with commas")
    arguments.add_argument("--moves", default=",".join(MOVES), help="which, with commas (default all)")
    asked = arguments.parse_args()
    names = asked.only.split(",")
    wanted = [each for each in editors() if each.name in names and shutil.which(each.command[0])]
    for size in asked.sizes.split(","):
        print(f"\n{size}: first, all, p95 of all, bytes, processor")
        print(f"{'':20}" + "".join(f"{each.name:>34}" for each in wanted))
        for name in asked.moves.split(","):
            with tempfile.TemporaryDirectory() as folder:
                found = measured(wanted, document(SIZES[size]), Path(folder), MOVES[name], asked.keys)
            cells = ("".join(f"{value:7.1f}" for value in found[e.name]) if e.name in found else "-" for e in wanted)
            print(f"{name:20}" + "".join(f"{cell:>36}" for cell in cells), flush=True)


if __name__ == "__main__":
    del sys.path[0]  # pty needs a module of Python's own that has the name of a file here
    main()
