"""Drafts, kinds, settings, journals and comments made to break things: opened, looked at or refused, never an exception.

A process of its own with 300 MB of memory opens them. Seconds are told by ``make faults``, not asserted: they are the
machine's.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.sweeps import Figures, long

PATIENCE = 1800
"""Seconds until something is held to have no end."""


def test_hostile_files(root: Path, tmp_path: Path, figures: Figures) -> None:
    count = long(1000, 50)
    command = [sys.executable, "-m", "tests.faults.hostile_files", "0", str(count), str(tmp_path)]
    env = {**os.environ, "XDG_STATE_HOME": str(tmp_path / "state")}
    run = subprocess.run(command, check=False, cwd=root, env=env, capture_output=True, text=True, timeout=PATIENCE)
    assert run.returncode == 0, run.stderr
    said = [json.loads(line) for line in run.stdout.splitlines()]
    assert len(said) == count
    assert [one for one in said if one["outcome"].startswith("BROKEN")] == []
    slowest = max(said, key=lambda one: one["seconds"])
    found = (
        f"0 exceptions; slowest {slowest['seconds']:.2f} s ({slowest['what']}), of the processor "
        f"{max(one['cpu'] for one in said):.2f} s; {max(one['mb'] for one in said)} MB"
    )
    figures("hostile drafts, kinds, settings, journals, comments: opened or refused", count, found)
