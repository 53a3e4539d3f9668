"""How much memory the editor takes, all processes of it together: at most, and at rest.

Looked at fifty times a second while it opens a draft of 10 kB or 2 MB, examines it, gets a key, examines it again
and rests. Megabytes of PSS (proc(5)): what programs share counts a share for each that runs, this one among them.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

from benchmarks.reports import Report, report
from benchmarks.tty import PATIENCE, Terminal, document

EVERY = 0.02
"""Seconds between two looks."""
LONG = 1_990_000
"""Bytes of a long draft."""
REST = 8.0
"""Seconds without a second process that are rest."""
KEY = "麟"


def reports() -> str:
    """Reports full of slips, one behind the other."""
    pieces, number, size = [report(1)], 1, 0
    while size < LONG:
        number += 1
        pieces.append(report(number).split("\n", 1)[1])
        size += len(pieces[-1].encode())
    return "".join(pieces)


def short_lines() -> str:
    """Fifty thousand lines of six to eighteen characters."""
    sentences, dice = Report(5), random.Random(3)
    lines = (sentences.sentence()[: dice.randint(6, 18)] for _ in range(50_000))
    return "# 河湾镇2025年工作总结\n" + "\n".join(lines) + "\n"


def long_paragraphs() -> str:
    """Paragraphs of nine thousand characters."""
    made, paragraphs, size = Report(6), ["# 河湾镇2025年工作总结"], 0
    while size < LONG:
        paragraphs.append(made.paragraph(9000))
        size += len(paragraphs[-1].encode())
    return "\n\n".join(paragraphs) + "\n"


DRAFTS: dict[str, Callable[[], str]] = {
    "10 kB": lambda: document(10_000),
    "2 MB": lambda: document(LONG),
    "reports": reports,
    "short lines": short_lines,
    "long paragraphs": long_paragraphs,
}


def measured(text: str, folder: Path) -> tuple[float, float]:
    """Megabytes at most, and in the end."""
    path = folder / "稿" / "工作总结.md"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    terminal = Terminal([sys.executable, "-m", "tui", str(path)], str(folder))
    try:
        found = list(_until_rest(terminal))
        os.write(terminal.fd, KEY.encode())
        found += _until_rest(terminal)
    finally:
        terminal.close()
    return max(map(min, pairwise(found))), found[-1]  # a process just begun counts twice until it runs a program


def _until_rest(terminal: Terminal) -> Iterator[float]:
    """What it takes, until there has been no second process for a while."""
    start = busy = time.monotonic()
    while time.monotonic() - busy < REST and time.monotonic() - start < 3 * PATIENCE:
        terminal.read(EVERY)
        yield terminal.memory()
        if _has_children(terminal.pid):
            busy = time.monotonic()


def _has_children(process: int) -> bool:
    return any((thread / "children").read_bytes() for thread in Path(f"/proc/{process}/task").iterdir())


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--drafts", nargs="*", default=list(DRAFTS), choices=list(DRAFTS), help="which of them")
    chosen = arguments.parse_args()
    print(f"{'MB':18}{'at most':>9}{'at rest':>9}")
    for name in chosen.drafts:
        with tempfile.TemporaryDirectory() as folder:
            most, rest = measured(DRAFTS[name](), Path(folder))
        print(f"{name:18}{most:9.1f}{rest:9.1f}", flush=True)


if __name__ == "__main__":
    main()
