"""Every call that touches a draft or a journal, killed and failed in turn, in real processes watched by strace."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.scenarios import SCENARIOS, Scenario, tally
from tests.faults.tracing import KILL, Fault, Traced, faults, needs_strace, traced
from tests.sweeps import Figures, long

AT_MOST = long(1 << 30, 3)
"""Faults that are tried of one program."""
pytestmark = needs_strace


@pytest.mark.parametrize("kind", SCENARIOS, ids=lambda kind: kind.__name__)
def test_every_call(tmp_path: Path, kind: type[Scenario], figures: Figures, monkeypatch: pytest.MonkeyPatch) -> None:
    def run(number: int, fault: Fault | None) -> tuple[Traced, set[str]]:
        folder = tmp_path / f"{number:04d}"
        monkeypatch.setenv("XDG_STATE_HOME", str(folder / "state"))
        scenario = kind(folder)
        ran = traced(scenario.command, folder, scenario.env, fault)
        killed, removing = fault is not None and fault.what == KILL, fault is not None and fault.call.name == "unlink"
        return ran, scenario.all_wrong(ran, killed=killed, removing=removing)

    run(0, None)  # so that Python has its byte code
    clean, wrong = run(1, None)
    assert (clean.code, wrong) == (0, set()), clean
    everything = faults(clean.calls)
    chosen = everything[:: max(1, len(everything) // AT_MOST)]
    ran = [(fault, *run(number, fault)) for number, fault in enumerate(chosen, 2)]
    missed = [fault for fault, done, _ in ran if not done.hit]  # other processes had Python look about more often
    ran += [(fault, *run(number, fault)) for number, fault in enumerate(missed, 2 + len(ran))]
    hits = [(fault, done, wrong) for fault, done, wrong in ran if done.hit]
    wrongs = [wrong for *_, wrong in hits]
    figures(f"every call killed and failed: {kind.name}", len(hits), f"{len(clean.calls)} calls: {tally(wrongs)}")
    assert len(hits) >= 0.95 * len(chosen) - 1
    assert not any(wrongs), "\n".join(f"{fault}: {w}\n{fault.call.rest}\n{done.err}" for fault, done, w in hits if w)
