"""The end that nobody chose, in the middle of typing: what was seen comes back, nobody is left behind."""

from __future__ import annotations

import os
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.faults.cut_short import ASCII, CHINESE, HANGUPS, KILL, End, Habit, Trial, cut_short
from tests.sweeps import Figures, long

JOBS = int(os.environ.get("QICAO_JOBS", "7"))
"""Writers at a time: they mostly wait."""
SECONDS = long((6.0, 36.0), (1.5, 3.0))
"""Of typing, at least and at most, before SIGKILL."""
HANGUP_SECONDS = long((3.0, 12.0), (1.0, 2.0))
HABITS = [pytest.param(ASCII, id="ASCII"), pytest.param(CHINESE, id="Chinese")]


def trials(tmp_path: Path, plan: Iterable[tuple[Habit, End]], seconds: tuple[float, float]) -> list[Trial]:
    def run(one: tuple[int, tuple[Habit, End]]) -> Trial:
        number, (habit, end) = one
        return cut_short(tmp_path / str(number), habit, end, seconds, number)

    with ThreadPoolExecutor(JOBS) as pool:
        return list(pool.map(run, enumerate(plan)))


def spread(numbers: Iterable[int]) -> str:
    """Median, 95th percentile (nearest rank) and maximum."""
    order = sorted(numbers)
    return "/".join(str(order[-(-len(order) * part // 100) - 1]) for part in (50, 95, 100))


@pytest.mark.parametrize("habit", HABITS)
def test_killed_while_writing(tmp_path: Path, figures: Figures, habit: Habit, request: pytest.FixtureRequest) -> None:
    done = trials(tmp_path, [(habit, KILL)] * long(100, 2), SECONDS)
    assert all(trial.whole for trial in done)
    assert sum(trial.shown for trial in done) > 0.5 * sum(trial.sent for trial in done)
    lost, unseen = spread(trial.lost for trial in done), max(trial.sent - trial.kept for trial in done)
    name = request.node.callspec.id
    figures(
        f"SIGKILL while typing {name}: characters shown and lost, median/p95/max",
        len(done),
        f"{lost} of {sum(trial.shown for trial in done)} shown; sent, not shown yet and lost: at most {unseen}",
    )
    assert lost == "0/0/0"


@pytest.mark.parametrize("end", HANGUPS, ids=lambda end: end.name)
def test_hung_up_while_writing(tmp_path: Path, figures: Figures, end: End) -> None:
    done = trials(tmp_path, [(habit, end) for habit in (ASCII, CHINESE) for _ in range(long(20, 1))], HANGUP_SECONDS)
    lost, left = sum(trial.lost for trial in done), sum(trial.left for trial in done)
    figures(f"hang-up while typing: {end.name}", len(done), f"{lost} characters shown and lost, {left} processes left")
    assert all(trial.whole for trial in done)
    assert lost == left == 0
