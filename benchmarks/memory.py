"""How much memory the editor takes, all processes of it together: at most, and at rest.

Looked at fifty times a second while it opens a draft of 10 kB or 2 MB, examines it, gets a key, examines it again
and rests. Megabytes of PSS (proc(5)): what programs share counts a share for each that runs, this one among them, and
less where more of them run. Alone: with all of what it reads of files, each of them once, as if nothing else ran.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from benchmarks.reports import Report, report
from benchmarks.tty import PATIENCE, Terminal, document, family

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


class Taken(NamedTuple):
    """Megabytes."""

    share: float
    alone: float


def measured(text: str, folder: Path) -> tuple[Taken, Taken]:
    """At most, and in the end."""
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
    shares, alone = ([*map(min, pairwise(each))] for each in zip(*found, strict=True))
    return Taken(max(shares), max(alone)), found[-1]  # a process just begun counts twice until it runs a program


def _until_rest(terminal: Terminal) -> Iterator[Taken]:
    """What it takes, until there has been no second process for a while."""
    start = busy = time.monotonic()
    while time.monotonic() - busy < REST and time.monotonic() - start < 3 * PATIENCE:
        terminal.read(EVERY)
        yield _taken(terminal.pid)
        if _has_children(terminal.pid):
            busy = time.monotonic()


def _taken(process: int) -> Taken:
    share = own = 0
    files: Counter[str] = Counter()
    for one in family(process):
        read: Counter[str] = Counter()
        with contextlib.suppress(OSError):  # it may end meanwhile
            for mapping in _mappings(one):
                share += mapping["Pss"]
                own += mapping["Anonymous"]
                read[mapping.name] += mapping["Rss"] - mapping["Anonymous"]
        files |= read
    return Taken(share / 1024, (own + files.total()) / 1024)


class _Mapping(Counter[str]):
    """Kilobytes of a stretch of memory, by the words of proc(5). ``name``: of the file it is read from, if any."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name


def _mappings(process: int) -> Iterator[_Mapping]:
    mapping = _Mapping("")
    for line in Path(f"/proc/{process}/smaps").read_text(encoding="utf-8", errors="replace").splitlines():
        what, *said = line.split(maxsplit=5)
        if not what.endswith(":"):
            if mapping:
                yield mapping
            mapping = _Mapping(said[4] if len(said) > 4 else "")
        elif said[-1] == "kB":
            mapping[what[:-1]] = int(said[0])
    yield mapping


def _has_children(process: int) -> bool:
    return any((thread / "children").read_bytes() for thread in Path(f"/proc/{process}/task").iterdir())


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--drafts", nargs="*", default=list(DRAFTS), choices=list(DRAFTS), help="which of them")
    chosen = arguments.parse_args()
    print(f"{'MB':18}{'at most':>9}{'at rest':>9}{'alone, at most':>16}{'at rest':>9}")
    for name in chosen.drafts:
        with tempfile.TemporaryDirectory() as folder:
            most, rest = measured(DRAFTS[name](), Path(folder))
        print(f"{name:18}{most.share:9.1f}{rest.share:9.1f}{most.alone:16.1f}{rest.alone:9.1f}", flush=True)


if __name__ == "__main__":
    main()
