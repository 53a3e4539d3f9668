"""How long it takes to compare two versions of a draft of 20 000 characters with 500 edits, next to ``git diff``.

git compares by words, which in Chinese is by paragraphs, and once by characters as we do. All run in turn on the same
pair; times are the least of many, ratios are taken of those of the same clock. The comparison itself runs in this
process, as it does on the screen; ``qicao diff`` has to start Python first. At most 1 × ``git diff`` is wanted.
"""

from __future__ import annotations

import argparse
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from benchmarks.measured import ENVIRONMENT, peer
from benchmarks.reports import report
from drafts.compare import compare

HAN = [chr(code) for code in range(0x4E00, 0x8000)]


class Times(NamedTuple):
    """In milliseconds."""

    wall: float
    processor: float


def text(length: int) -> str:
    """Reports one after the other, ``length`` code points."""
    said = ""
    number = 0
    while len(said) < length:
        said += report(number)
        number += 1
    return said[:length]


def edited(old: str, edits: int) -> str:
    """``old`` with characters replaced, and up to six put in or taken out, all over; every 50th moves a paragraph."""
    chance = random.Random(1)
    lines = old.split("\n")
    for _ in range(edits // 50):
        lines.insert(chance.randrange(len(lines)), lines.pop(chance.randrange(len(lines))))
    chars = list("\n".join(lines))
    for _ in range(edits - edits // 50):
        at, size, how = chance.randrange(len(chars)), chance.randint(1, 6), chance.random()
        if "\n" in chars[at : at + size]:
            continue
        if how < 0.4:
            chars[at] = chance.choice(HAN)
        elif how < 0.7:
            chars[at] += "".join(chance.choices(HAN, k=size))
        else:
            chars[at : at + size] = [""] * len(chars[at : at + size])
    return "".join(chars)


def here(work: Callable[[], object]) -> Times:
    wall, processor = time.perf_counter(), time.process_time()
    work()
    return Times((time.perf_counter() - wall) * 1e3, (time.process_time() - processor) * 1e3)


def elsewhere(command: list[str], folder: Path) -> Times:
    wall = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, env=ENVIRONMENT, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - wall
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)} ended with {process.returncode}")
    return Times(wall * 1e3, (used.ru_utime + used.ru_stime) * 1e3)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--length", type=int, default=20_000, help="code points of the draft (default 20 000)")
    arguments.add_argument("--edits", type=int, default=500, help="how many edits (default 500)")
    arguments.add_argument("--rounds", type=int, default=40, help="how often each runs (default 40)")
    options = arguments.parse_args()
    old = text(options.length)
    new = edited(old, options.edits)
    git = [peer("git"), "diff", "--no-index", "--word-diff"]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number, said in enumerate((old, new)):
            (folder / f"{number}.md").write_text(said, encoding="utf-8")
        runs: dict[str, Callable[[], Times]] = {
            "git diff --word-diff": lambda: elsewhere([*git, "0.md", "1.md"], folder),
            "git, by characters": lambda: elsewhere([*git, "--word-diff-regex=.", "0.md", "1.md"], folder),
            "our comparison": lambda: here(lambda: compare(old, new)),
            "qicao diff": lambda: elsewhere([sys.executable, "-m", "tui", "diff", "0.md", "0.md", "1.md"], folder),
        }
        taken: dict[str, list[Times]] = {program: [] for program in runs}
        for _ in range(options.rounds):
            for program, run in runs.items():
                taken[program].append(run())
    print(f"{len(old)} code points, {options.edits} edits; the least of {options.rounds} rounds")
    print(f"{'':22}{'wall ms':>9}{'× git':>8}{'× by chars':>12}{'processor ms':>15}{'× git':>8}{'× by chars':>12}")
    best = {program: Times(*map(min, zip(*times, strict=True))) for program, times in taken.items()}
    for program, times in best.items():
        line = f"{program:22}"
        for number, width in ((0, 9), (1, 15)):
            words, chars = (best[peer_][number] for peer_ in ("git diff --word-diff", "git, by characters"))
            line += f"{times[number]:{width}.2f}{times[number] / words:8.2f}{times[number] / chars:12.2f}"
        print(line)


if __name__ == "__main__":
    main()
