"""Writes of which only half arrives: then the process is killed, or the disk is full, or the rest has to follow."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.faults.scenarios import SCENARIOS, Save, Scenario, Write, tally
from tests.faults.tracing import Traced
from tests.sweeps import Figures, long

HOW = ("killed", "full", "short")
KINDS: tuple[type[Scenario], ...] = long(SCENARIOS, (Save, Write))
AT_MOST = long(10_000, 1)
"""Writes that are torn of one program."""
pytestmark = pytest.mark.skipif(shutil.which("gcc") is None, reason="gcc is not installed")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("library") / "torn.so"
    source = Path(__file__).with_name("torn.c")
    subprocess.run(["gcc", "-O1", "-Wall", "-shared", "-fPIC", "-o", path, source, "-ldl"], check=True)
    return path


def torn(scenario: Scenario, how: str, number: int, library: Path) -> Traced:
    hit = scenario.folder / "hit"
    env: Mapping[str, str] = {
        **scenario.env,
        "LD_PRELOAD": str(library),
        "TORN_FOLDER": str(scenario.folder),
        "TORN_AT": str(number),
        "TORN_HOW": how,
        "TORN_HIT": str(hit),
    }
    run = subprocess.run(
        scenario.command, check=False, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True
    )
    return Traced(run.returncode, run.stdout, run.stderr, [], hit.exists())


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_torn_writes(
    tmp_path: Path, kind: type[Scenario], figures: Figures, monkeypatch: pytest.MonkeyPatch, library: Path
) -> None:
    hits = []
    for how in HOW:
        for number in range(1, AT_MOST + 1):
            folder = tmp_path / f"{how}-{number}"
            monkeypatch.setenv("XDG_STATE_HOME", str(folder / "state"))
            scenario = kind(folder)
            ran = torn(scenario, how, number, library)
            if not ran.hit:
                break
            hits.append((f"{how} #{number}", ran, scenario.all_wrong(ran, killed=how == "killed")))
    wrongs = [wrong for *_, wrong in hits]
    figures(f"writes torn in the middle: {kind.name}", len(hits), tally(wrongs))
    assert len(hits) >= len(HOW)
    assert not any(wrongs), "\n".join(f"{what}: {wrong}\n{ran.err}" for what, ran, wrong in hits if wrong)
