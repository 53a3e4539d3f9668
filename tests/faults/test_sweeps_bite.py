"""The sweeps find what is there to be found: a program that saves as many do, into the file itself, fails them all."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from tests.faults.power import Disk
from tests.faults.scenarios import BASE, BROKEN, FALSE, LITTER, Save
from tests.faults.test_torn import library, torn
from tests.faults.tracing import KILL, Fault, needs_strace, traced

__all__ = ["library"]


class IntoTheFile(Save):
    """Truncates and writes, says nothing of errors, and leaves a copy behind."""

    code = """
import os, sys
path, text = sys.argv[1:]
with open(os.path.dirname(path) + "/.qicao-copy", "w") as copy:
    copy.write(text)
try:
    file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.write(file, text.encode())
except OSError:
    pass
"""

    @property
    def command(self) -> tuple[str, ...]:
        return sys.executable, "-c", self.code, str(self.draft), self.after


@needs_strace
@pytest.mark.parametrize(("what", "wrong"), [(KILL, {BROKEN}), ("ENOSPC", {BROKEN, FALSE, LITTER})])
def test_a_killed_and_a_failed_write(tmp_path: Path, what: str, wrong: set[str]) -> None:
    calls = traced((clean := IntoTheFile(tmp_path / "0")).command, clean.folder, clean.env).calls
    write = next(call for call in calls if call.name == "write" and ".qicao-copy" not in call.rest)
    scenario = IntoTheFile(tmp_path / "1")
    ran = traced(scenario.command, scenario.folder, scenario.env, Fault(write, what))
    assert ran.hit
    assert scenario.all_wrong(ran, killed=what == KILL) == wrong


@pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc is not installed")
def test_a_torn_write(tmp_path: Path, library: Path) -> None:
    scenario = IntoTheFile(tmp_path / "0")
    assert BROKEN in scenario.all_wrong(torn(scenario, "short", 2, library), killed=False)


@needs_strace
def test_a_power_cut(tmp_path: Path) -> None:
    scenario = IntoTheFile(tmp_path / "0")
    disk = Disk(scenario.folder)
    found = set()
    for call in traced(scenario.command, scenario.folder, scenario.env, length=1 << 20).calls:
        disk.follow(call)
        found |= {state["desk/总结.md"] for state in disk.found()}
    assert {BASE.encode(), scenario.after.encode(), b""} < found
