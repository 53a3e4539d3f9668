"""How long ``qicao check`` takes over an archive that it has checked before, next to ripgrep with one pattern.

Both run in turn over the same files; read the ratios, on a busy machine those of processor time. At most 1.5 × rg is
wanted. The first run, which fills the cache, is not counted.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import tempfile
from pathlib import Path

from benchmarks.archive import PATTERN, QICAO, write
from benchmarks.measured import ENVIRONMENT, measured, peer

TARGET = 1.5


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--files", type=int, default=10_000, help="how many reports (default 10 000)")
    arguments.add_argument("--rounds", type=int, default=9, help="how often both run (default 9)")
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        size = write(folder, options.files)
        # A desk keeps its results beside it, so that they go with the folder.
        (folder / ".qicao").mkdir()
        check = [*QICAO, "."]
        said = [subprocess.run(check, cwd=folder, env=ENVIRONMENT, capture_output=True, check=False) for _ in range(2)]
        assert said[0].stdout == said[1].stdout
        rg = [peer("rg"), "-no", "--column", "-j1", PATTERN, "."]
        rounds = [(measured(rg, folder), measured(check, folder)) for _ in range(options.rounds)]
    print(f"{options.files} files, {size / 1e6:.1f} MB; medians of {options.rounds} rounds")
    print(f"{'':26}{'wall s':>8}{'processor s':>13}{'peak MB':>9}")
    for number, program in enumerate(("rg -no --column -j1", "qicao check, unchanged")):
        wall = statistics.median(pair[number].wall for pair in rounds)
        processor = statistics.median(pair[number].processor for pair in rounds)
        print(f"{program:26}{wall:8.2f}{processor:13.2f}{max(pair[number].memory for pair in rounds):9.0f}")
    wall, processor = (
        statistics.median(getattr(ours, clock) / max(getattr(theirs, clock), 0.001) for theirs, ours in rounds)
        for clock in ("wall", "processor")
    )
    print(f"{'ratio, median of pairs':26}{wall:8.2f}{processor:13.2f}   (target: at most {TARGET})")


if __name__ == "__main__":
    main()
