"""Work shared out among copies of a process."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from tui.cli.shared_out import shared_out

HERE = os.getpid()


def squared(number: int) -> tuple[int, int]:
    return number * number, os.getpid()


def wordy(number: int) -> str:
    return str(number) * 100_000


@pytest.mark.parametrize("processes", [2, 3, 7])
@pytest.mark.parametrize("tasks", [0, 1, 2, 43, 100])
def test_results_come_in_order_from_every_process(tasks: int, processes: int) -> None:
    found = list(shared_out(squared, range(tasks), processes))
    assert [square for square, _ in found] == [number * number for number in range(tasks)]
    assert len({process for _, process in found}) == min(processes, tasks)
    assert {process for _, process in found[:1]} <= {HERE}


def test_more_than_may_wait_to_be_read() -> None:
    assert list(shared_out(wordy, range(60), 3)) == [wordy(number) for number in range(60)]


def test_what_a_copy_leaves_undone_is_done_here() -> None:
    def dying(number: int) -> int:
        if number == 27 and os.getpid() != HERE:
            os._exit(1)
        return number

    assert list(shared_out(dying, range(80), 2)) == list(range(80))


def test_nothing_is_left_running_when_no_more_is_taken(tmp_path: Path) -> None:
    def slow(number: int) -> str:
        (tmp_path / str(os.getpid())).touch()
        time.sleep(0.01)
        return wordy(number)

    results = shared_out(slow, range(1000), 3)
    for _ in range(2):
        next(results)
    results.close()
    copies = {int(path.name) for path in tmp_path.iterdir()} - {HERE}
    assert copies
    for copy in copies:
        with pytest.raises(ProcessLookupError):
            os.kill(copy, 0)
