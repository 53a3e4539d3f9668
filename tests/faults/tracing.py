"""What a program asks of the system, seen from outside by strace, and one of these calls made to fail or to kill."""

from __future__ import annotations

import functools
import re
import shutil
import subprocess
import tempfile
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest

NO_SPACE = ("ENOSPC", "EDQUOT")
DENIED = ("EPERM", "EACCES", "EROFS")
CHANGING: Mapping[str, Sequence[str]] = {
    "openat": ("ENOSPC", "EACCES", "EROFS", "EMFILE", "EIO"),
    "write": (*NO_SPACE, "EIO"),
    "ftruncate": ("EIO",),
    "fsync": ("EIO", *NO_SPACE),
    "fdatasync": ("EIO", *NO_SPACE),
    "rename": (*DENIED, "ENOSPC", "EIO"),
    "renameat2": (*DENIED, "ENOSPC", "EIO"),
    "link": (*DENIED, "ENOSPC", "EMLINK"),
    "linkat": (*DENIED, "ENOSPC", "EMLINK"),
    "unlink": (*DENIED, "EIO"),
    "mkdir": (*DENIED, *NO_SPACE),
    "rmdir": DENIED,
    "fchmod": DENIED,
    "chmod": DENIED,
    "fchown": ("EPERM", "EIO"),
    "fsetxattr": ("EPERM", "ENOSPC"),
    "utimensat": ("EPERM", "EIO"),
    "sendfile": ("ENOSPC", "EIO"),
    "copy_file_range": ("ENOSPC", "EIO"),
}
"""Calls that may change what is on the disk, and how each may fail (their manual pages, section ERRORS)."""
LOOKING: Mapping[str, Sequence[str]] = {
    "close": ("EIO", *NO_SPACE),
    "read": ("EIO",),
    "pread64": ("EIO",),
    "lseek": ("EIO",),
    "newfstatat": ("EIO",),
    "readlink": ("EIO",),
    "faccessat2": ("EACCES", "EROFS"),
    "getdents64": ("EIO",),
    "llistxattr": ("EIO",),
    "flock": ("ENOLCK", "EIO"),
}
"""Calls that change nothing: killed at one of them, a process leaves what it leaves killed at the next of the others."""
ERRORS = {**CHANGING, **LOOKING}
INTERPRETER = frozenset({"openat", *LOOKING})
"""Calls that Python itself makes all the time to load modules: these fail once, not from then on."""
KILL = "kill"
CALL = re.compile(r"^(?P<thread>\d+) +(?P<name>\w+)\((?P<rest>.*)$")


class Call(NamedTuple):
    """``number``: of this name in this thread, from 1. ``rest``: arguments and result as strace writes them."""

    thread: str
    name: str
    number: int
    rest: str


class Fault(NamedTuple):
    """What happens at a call: KILL before it is executed, else an error's name; ``lasting``: at every later one too."""

    call: Call
    what: str
    lasting: bool = False

    @property
    def option(self) -> str:
        what = "signal=SIGKILL" if self.what == KILL else f"error={self.what}"
        return f"inject={self.call.name}:{what}:when={self.call.number}{'+' if self.lasting else ''}"

    def __str__(self) -> str:
        return f"{self.what}{' from then on' if self.lasting else ''} at {self.call.name} #{self.call.number}"


class Traced(NamedTuple):
    """``code``: as subprocess gives it. ``hit``: whether the fault, if any, came at a call on the folder."""

    code: int
    out: str
    err: str
    calls: list[Call]
    hit: bool


@functools.cache
def complaint() -> str:
    """Why nothing can be traced here; empty: it can."""
    if shutil.which("strace") is None:
        return "strace is not installed"
    tried = subprocess.run(["strace", "-f", "-o", "/dev/null", "true"], check=False, capture_output=True, text=True)
    return f"strace is not allowed here: {tried.stderr.strip()}" if tried.returncode else ""


needs_strace = pytest.mark.skipif(bool(complaint()), reason=complaint())


def traced(
    command: Sequence[str],
    folder: Path,
    env: Mapping[str, str],
    fault: Fault | None = None,
    *,
    length: int = 40,
    also: str = "",
) -> Traced:
    """Run ``command`` and list its calls on files in ``folder``, and all those called ``also``.

    ``length``: bytes that are kept of what is read and written.
    """
    names = ",".join((*ERRORS, *filter(None, [also])))
    with tempfile.NamedTemporaryFile("r", encoding="utf-8", errors="replace", suffix=".strace") as log:
        run = subprocess.run(
            [
                *("strace", "-f", "-y", "-s", str(length), "-o", log.name, "-e", f"trace={names}"),
                *(("-e", fault.option) if fault else ()),
                *("--", *command),
            ],
            check=False,
            env=env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=120,
        )
        lines = log.read().splitlines()
    place = str(folder)
    killed = any("killed by SIGKILL" in line for line in lines)
    failed = any("(INJECTED)" in line and place in line for line in lines)
    hit = fault is not None and (killed if fault.what == KILL else failed)
    return Traced(run.returncode, run.stdout, run.stderr, read_calls(lines, place, also), hit)


def read_calls(lines: Sequence[str], place: str, also: str = "") -> list[Call]:
    """The calls that name something in ``place``, and those called ``also``."""
    counted: Counter[tuple[str, str]] = Counter()
    result = []
    for line in lines:
        found = CALL.match(line)
        if found is None:
            continue
        thread, name = found["thread"], found["name"]
        counted[thread, name] += 1
        if place in found["rest"] or name == also:
            result.append(Call(thread, name, counted[thread, name], found["rest"]))
    return result


def faults(calls: Sequence[Call]) -> list[Fault]:
    """Everything that can befall each of the calls."""
    return [
        Fault(call, what, lasting)
        for call in calls
        for what in ((KILL,) if _changes(call) else ()) + tuple(e for e in ERRORS[call.name] if _fits(call, e))
        for lasting in ((False, True) if call.name not in INTERPRETER and what == ERRORS[call.name][0] else (False,))
    ]


def _changes(call: Call) -> bool:
    return call.name in CHANGING and (call.name != "openat" or "O_CREAT" in call.rest)


def _fits(call: Call, error: str) -> bool:
    """Only what makes a file can find the disk full or read-only."""
    return call.name != "openat" or "O_CREAT" in call.rest or error in ("EMFILE", "EIO")
