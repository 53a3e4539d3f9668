"""The power fails: after each call whatever the disk may hold then is laid out, and looked at as after a fault.

Here only what was said to be on the disk or saved counts as promised.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.faults.power import STRING, Disk
from tests.faults.scenarios import BROKEN, SCENARIOS, Comment, Save, Scenario, is_clean, tally
from tests.faults.tracing import Traced, needs_strace, traced
from tests.sweeps import Figures, long

KINDS: tuple[type[Scenario], ...] = long(SCENARIOS, (Save, Comment))
EVERYTHING = 1 << 24
FSCK = long(1, 25)
"""Every so many-th state git looks at the history."""
pytestmark = needs_strace


def lay_out(folder: Path, found: dict[str, bytes]) -> None:
    for each in folder.iterdir():
        shutil.rmtree(each)
    for name, data in found.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        if path.match("history.git/HEAD"):  # empty folders are no files; these were there before
            for empty in ("objects", "refs/heads"):
                (path.parent / empty).mkdir(parents=True, exist_ok=True)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_power_cut(tmp_path: Path, kind: type[Scenario], figures: Figures, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "disk"
    monkeypatch.setenv("XDG_STATE_HOME", str(folder / "state"))
    scenario = kind(folder)
    scenario.promises = ("synced", "saved")
    disk = Disk(folder)
    ran = traced(scenario.command, folder, scenario.env, length=EVERYTHING, also="writev")
    assert ran.code == 0, ran.err
    told, seen, wrongs = "", set(), []
    for number, call in enumerate(ran.calls, 1):
        if call.name == "writev":
            told += STRING.findall(call.rest)[0].replace("\\n", "\n")
        else:
            disk.follow(call)
        last = number == len(ran.calls)
        for found in disk.found():
            if (key := (frozenset(found.items()), told, last)) in seen:
                continue
            seen.add(key)
            lay_out(folder, found)
            after = ran._replace(code=0) if last else Traced(-9, told, "", [], True)
            broken = {BROKEN} if len(seen) % FSCK == 0 and not is_clean(scenario.desk) else set()
            wrongs.append((call, found, {*scenario.wrong(after), *broken}))
    figures(
        f"power cut, strict POSIX: {kind.name}",
        len(seen),
        f"states after {len(ran.calls)} calls: {tally(wrong for *_, wrong in wrongs)}",
    )
    assert not any(wrong for *_, wrong in wrongs), "\n".join(
        f"{wrong} after {call.name} #{call.number}: { {name: len(data) for name, data in found.items()} }"
        for call, found, wrong in wrongs
        if wrong
    )
