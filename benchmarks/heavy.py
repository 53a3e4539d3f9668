"""What is heavy for an editor, in a terminal: one line of 100 kB, a replacement of 5 000 words, 10 000 undo steps.

Next to vim and micro, which take turns with qicao at every key and every task. Times are from writing a key to the
read that brought its effect to the terminal, processor times those of the program until it is quiet; the last columns
are qicao's median and p95 as shares of what is wanted at most. On a busy machine read the processor times.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import statistics
import tempfile
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from benchmarks.tty import CHARACTERS, PATIENCE, SIZES, WORDS, Editor, Terminal, document, editors, opened

TITLE = "云溪区水务局"
"""What tells that a document is there."""
OLD, NEW = "鲲鹏", "麒麟琉"
MATCHES = 5_000
TYPED = "鹏"
LOOKED_AT = 10
"""Undo steps in a row that are timed one by one, each ``EVERY`` steps; the others come fifty at a time."""
EVERY = 500
LIMITS = {"key in one line of 100 kB": 50.0, "replace 5 000": 300.0, "undo that": 300.0, "undo step": 5.0}
"""Milliseconds wanted at most."""


class Hands(NamedTuple):
    """``first``: to the mode for commands. ``along``: one line down, as far as wrapping goes. ``step``: one undo step.

    ``ready``: keys up to the one, ``go``, that replaces every match; ``after``: back to the text.
    """

    first: bytes
    middle: bytes
    start: bytes
    end: bytes
    ready: tuple[bytes, ...]
    go: bytes
    after: bytes
    step: bytes
    undo: bytes


TAB, RIGHT = b"\t", "\x1b[C"
MOVES = (b"\x1b[B" * 60 + RIGHT.encode() * 20, b"\x1b[1;5H", b"\x1b[1;5F")
HANDS = {
    "qicao": Hands(
        b"",
        *MOVES,
        (b"\x1bOR", OLD.encode(), TAB, NEW.encode(), *[TAB] * 4),
        b"\r",
        b"\x1b",
        (TYPED + RIGHT).encode(),
        b"\x1a",
    ),
    "micro": Hands(
        b"", *MOVES, (b"\x05", f"replaceall {OLD} {NEW}".encode()), b"\r", b"", (TYPED + RIGHT).encode(), b"\x1a"
    ),
    "vim": Hands(
        b"\x1b",
        b"15000li",
        b"ggi",
        b"GA",
        (b"\x1b", f":%s/{OLD}/{NEW}/g".encode()),
        b"\r",
        b"",
        f"i{TYPED}\x1bll".encode(),
        b"u",
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
    """Milliseconds: in the middle, all but five of a hundred, and of processor time each."""

    median: float
    p95: float
    processor: float


def result(times: list[float], processor: float) -> Result:
    p95 = statistics.quantiles(times, n=20, method="inclusive")[-1]
    return Result(statistics.median(times), p95, processor / len(times))


def at_ease(editor: Editor, text: str, folder: Path) -> Terminal:
    """The editor on ``text``, with nothing left to do."""
    terminal, _ = opened(editor, text, folder)
    os.write(terminal.fd, HANDS[editor.name].first)
    terminal.settle(3.0)
    return terminal


def keys_in_one_line(editor: Editor, folder: Path, keys: int) -> Iterator[tuple[str, Result]]:
    hands = HANDS[editor.name]
    for place, way in (("start", hands.start), ("middle", hands.middle), ("end", hands.end)):
        terminal = at_ease(editor, one_line(100_000), folder)
        os.write(terminal.fd, way)
        terminal.settle(1.0)
        dice, before, times = random.Random(1), terminal.processor(), []
        for char in dice.choices(CHARACTERS, k=keys):
            found = terminal.key(char, char)
            times.append(found[0] if found else float("nan"))
        yield f"key in one line of 100 kB, {place}", result(times, terminal.processor() - before)
        terminal.close()


def replacing(editor: Editor, size: str, folder: Path, rounds: int) -> Iterator[tuple[str, Result]]:
    hands, done, undone = HANDS[editor.name], [], []
    for _ in range(rounds):
        terminal = at_ease(editor, with_matches(SIZES[size] - MATCHES * 6), folder)
        for keys in hands.ready:
            os.write(terminal.fd, keys)
            terminal.settle(0.6)
        done.append(until_there(terminal, hands.go, NEW[-1]))
        os.write(terminal.fd, hands.after)
        terminal.settle(1.0)
        undone.append(until_there(terminal, hands.undo, OLD[0]))
        terminal.close()
    for name, found in (("replace 5 000", done), ("undo that", undone)):
        yield f"{name}, {size}", result([time for time, _ in found], sum(processor for _, processor in found))


def until_there(terminal: Terminal, keys: bytes, char: str) -> tuple[float, float]:
    """Milliseconds from writing ``keys`` until there is more of ``char`` on the screen, and of processor time."""
    before, processor, start, when = terminal.count(char), terminal.processor(), time.perf_counter(), float("nan")
    os.write(terminal.fd, keys)
    while when != when and time.perf_counter() - start < PATIENCE:
        for moment, data in terminal.read(1.0):
            terminal.show(data)
            if when != when and terminal.count(char) > before:
                when = moment
    terminal.settle(2.0)
    return (when - start) * 1000, terminal.processor() - processor


def undoing(editor: Editor, size: str, folder: Path, steps: int) -> Iterator[tuple[str, Result]]:
    hands = HANDS[editor.name]
    terminal = at_ease(editor, document(SIZES[size]), folder)
    for _ in range(steps // 50):
        os.write(terminal.fd, hands.step * 50)
        while terminal.read(0.05):
            pass
    terminal.settle(4.0)
    times, left, before = [], steps, terminal.processor()
    while left > EVERY:
        for _ in range(LOOKED_AT):
            start = time.perf_counter()
            os.write(terminal.fd, hands.undo)
            records = terminal.read(1.0)
            times.append((records[0][0] - start) * 1000 if records else float("nan"))
        for _ in range((EVERY - LOOKED_AT) // 50):
            os.write(terminal.fd, hands.undo * 50)
            while terminal.read(0.05):
                pass
        left -= EVERY
    each = (terminal.processor() - before) / (steps - left)
    yield f"undo step of {steps}, {size}", result(times, each * len(times))
    terminal.close()


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--keys", type=int, default=20, help="keys at each place of the line (default 20)")
    arguments.add_argument("--rounds", type=int, default=3, help="how often all is replaced (default 3)")
    arguments.add_argument("--steps", type=int, default=10_000, help="undo steps (default 10 000)")
    arguments.add_argument("--sizes", default="10 kB,2 MB", help="of 10 kB, 200 kB, 2 MB, with commas, for undo")
    arguments.add_argument("--only", default="qicao,vim,micro", help="names of editors, with commas")
    asked = arguments.parse_args()
    names = asked.only.split(",")
    wanted = [each for each in editors() if each.name in names and shutil.which(each.command[0])]
    found: dict[str, dict[str, Result]] = {}
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home)
        for editor in wanted:
            rows = [*keys_in_one_line(editor, folder, asked.keys)]
            rows += [row for size in ("200 kB", "2 MB") for row in replacing(editor, size, folder, asked.rounds)]
            rows += [row for size in asked.sizes.split(",") for row in undoing(editor, size, folder, asked.steps)]
            for name, result in rows:
                found.setdefault(name, {})[editor.name] = result
    print(f"{'ms: median, p95, processor':36}" + "".join(f"{each.name:>24}" for each in wanted) + f"{'of limit':>18}")
    for name, results in found.items():
        limit = next(limit for start, limit in LIMITS.items() if name.startswith(start))
        cells = "".join("".join(f"{value:8.1f}" for value in each) for each in results.values())
        share = "".join(f"{value / limit:9.2f}" for value in results["qicao"][:2]) if "qicao" in results else ""
        print(f"{name:36}{cells}{share}")


if __name__ == "__main__":
    main()
