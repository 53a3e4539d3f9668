"""Findings in the Reviewdog Diagnostic Format, each on a line of its own."""

from __future__ import annotations

from tui.cli.plan import Checked, Plan, Tally
from tui.cli.reports.json_report import dumps
from tui.cli.reports.rdjson_report import SOURCE, diagnostics


def make(plan: Plan) -> RdjsonlReport:
    return RdjsonlReport()


class RdjsonlReport:
    between = ""

    def start(self) -> str:
        return ""

    def file(self, checked: Checked) -> str:
        return "".join(dumps({"source": SOURCE, **found}) + "\n" for found in diagnostics(checked))

    def end(self, tally: Tally) -> str:
        return ""
