"""What the benchmarks make of few measurements."""

from __future__ import annotations

import math

from benchmarks import heavy, moves, tty


def test_one_key_is_enough() -> None:
    assert heavy.result([3.0], 6.0) == heavy.Result(3.0, 3.0, 3.0, 6.0)
    assert moves.cost([(1.0, 2.0, 30, 4.0)]) == moves.Cost(1.0, 2.0, 2.0, 30, 4.0)


def test_five_of_a_hundred_are_above() -> None:
    assert tty.p95([float(number) for number in range(101)]) == 95.0
    assert math.isnan(tty.p95([]))
