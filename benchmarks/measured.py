"""One run of a command: how long it took, how much of the processor, how much memory its processes held together."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from threading import Event, Thread
from typing import IO, NamedTuple

ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""As on a user's machine, where byte code is kept from the first run."""
LOOK = 0.05
"""Seconds between two looks at the memory."""
HOW_TO_GET = {
    "rg": "apt-get install ripgrep",
    "pandoc": "apt-get install pandoc",
    "limae": "python3 -m venv .cache/limae && .cache/limae/bin/pip install limae",
}
ROOT = Path(__file__).parent.parent


class Run(NamedTuple):
    """``wall`` and ``processor`` in seconds, ``memory`` in MB: the peak of all its processes, shared pages once."""

    wall: float
    processor: float
    memory: float


def peer(name: str) -> str:
    """The program to compare with; leaves with what to do where it is not there."""
    own = ROOT / ".cache" / name / "bin" / name
    found = str(own) if own.exists() else shutil.which(name)
    if found is None:
        sys.exit(f"{name} is missing: {HOW_TO_GET[name]}")
    return found


def measured(command: Sequence[str], folder: Path) -> Run:
    """Run ``command`` in ``folder``; leaves where it ends otherwise than with 0 or 1, or says nothing at all."""
    before = getrusage(RUSAGE_CHILDREN)
    start = time.perf_counter()
    with (
        tempfile.TemporaryFile() as out,
        tempfile.TemporaryFile() as complaints,
        subprocess.Popen(command, cwd=folder, env=ENVIRONMENT, stdout=out, stderr=complaints) as process,
    ):
        peak = [0.0]
        ended = Event()
        watch = Thread(target=_watch, args=(process.pid, peak, ended))
        watch.start()
        process.wait()
        wall = time.perf_counter() - start
        ended.set()
        watch.join()
        if (
            process.returncode not in (0, 1)
            or out.tell() + complaints.tell() == 0
            or b"Traceback" in _start(complaints)
        ):
            sys.exit(f"{' '.join(command)} ended with {process.returncode}: {_start(complaints).decode()}")
    after = getrusage(RUSAGE_CHILDREN)
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Run(wall, used, peak[0])


def _start(file: IO[bytes]) -> bytes:
    file.seek(0)
    return file.read(2000)


def _watch(process: int, peak: list[float], ended: Event) -> None:
    while not ended.wait(LOOK):
        peak[0] = max(peak[0], sum(map(_memory, _family(process))))


def _family(process: int) -> Iterator[int]:
    """A process and all that it started."""
    yield process
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    except OSError:
        return
    for child in children:
        yield from _family(int(child))


def _memory(process: int) -> float:
    """Its proportional set size in MB; 0 where nobody can tell."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")), 0.0)
