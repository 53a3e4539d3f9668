"""Sweeps of faults: short in the suite, whole under ``QICAO_FAULTS=all`` (``make faults``), which prints their figures.

What asks for the fixture ``figures``, and all in tests/faults, has the mark ``faults``.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TypeVar

import pytest

WHOLE = os.environ.get("QICAO_FAULTS") == "all"
Figures = Callable[[str, int, str], None]
"""Puts a row into the table: what was tried, how many times, what was found."""
T = TypeVar("T")


def long(whole: T, short: T) -> T:
    """``whole`` in ``make faults``, ``short`` in the suite."""
    return whole if WHOLE else short


class Table:
    """pytest plugin: the rows of all sweeps, also those of other processes, ready for docs/reliability.md."""

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        for item in items:
            if "figures" in getattr(item, "fixturenames", ()) or item.path.parent.name == "faults":
                item.add_marker("faults")

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if not WHOLE:
            return
        reports = [report for kind in ("passed", "failed") for report in terminalreporter.getreports(kind)]
        rows = sorted(row for report in reports for name, row in report.user_properties if name == "figures")
        terminalreporter.section("figures")
        for row in (("measure", "runs", "found"), ("---", "---:", "---"), *rows):
            terminalreporter.write_line("| " + " | ".join(map(str, row)) + " |")
