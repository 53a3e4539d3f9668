"""How long ``qicao check`` takes over an archive of made-up reports, next to ripgrep with one pattern and limae.

All run in turn over the same files, so that a busy machine slows all of them; read the ratios, not the times, on a
busy machine those of processor time. Wanted with two processes: at most 8 × rg, at most half of limae, below 60 MB.
Of unchanged files: cached.py.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks.measured import measured, peer
from benchmarks.reports import report

PATTERN = r"[Xx]{2,}|×{2,}|_{2,}|\*{2,}|○{2,}|某某|待补充|（ *）|【待填[^】]*】"
QICAO = [sys.executable, "-m", "tui", "check", "--format", "json"]


def write(folder: Path, files: int) -> int:
    """Put so many reports into ``folder``, a hundred to a folder; how many bytes they are."""
    size = 0
    for number in range(files):
        place = folder / f"{number // 100:03}"
        place.mkdir(exist_ok=True)
        size += place.joinpath(f"{number:05}.md").write_bytes(report(number).encode())
    return size


def commands(folder: Path) -> dict[str, Sequence[str]]:
    return {
        "rg -no --column -j1": [peer("rg"), "-no", "--column", "-j1", PATTERN, "."],
        "limae": [peer("limae"), "--all"],
        "qicao, 1 process": [*QICAO, "--no-cache", "--jobs", "1", "."],
        "qicao, 2 processes": [*QICAO, "--no-cache", "--jobs", "2", "."],
    }


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--files", type=int, default=10_000, help="how many reports (default 10 000)")
    arguments.add_argument("--rounds", type=int, default=3, help="how often each program runs (default 3)")
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        size = write(folder, options.files)
        programs = commands(folder)
        rounds = [
            {program: measured(command, folder) for program, command in programs.items()} for _ in range(options.rounds)
        ]
    print(f"{options.files} files, {size / 1e6:.1f} MB; medians of {options.rounds} rounds")
    print(f"{'':22}{'wall s':>8}{'× rg':>8}{'× limae':>9}{'processor s':>13}{'× rg':>8}{'× limae':>9}{'peak MB':>9}")
    for program in programs:
        line = f"{program:22}"
        for clock, width in (("wall", 8), ("processor", 13)):
            line += f"{statistics.median(getattr(taken[program], clock) for taken in rounds):{width}.2f}"
            for other, wide in (("rg -no --column -j1", 8), ("limae", 9)):
                ratios = [getattr(taken[program], clock) / max(getattr(taken[other], clock), 0.001) for taken in rounds]
                line += f"{statistics.median(ratios):{wide}.2f}"
        print(line + f"{max(taken[program].memory for taken in rounds):9.0f}")


if __name__ == "__main__":
    main()
