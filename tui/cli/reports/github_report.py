"""Findings as annotations of GitHub Actions (workflow commands)."""

from __future__ import annotations

from drafts.visible import visible
from sections.rule import Finding, Level
from tui.cli.plan import Checked, Plan, Tally
from tui.cli.reports.text_report import summary

COMMANDS = {Level.ERROR: "error", Level.WARNING: "warning", Level.HINT: "notice"}


def make(plan: Plan) -> GithubReport:
    return GithubReport(plan)


class GithubReport:
    between = ""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan

    def start(self) -> str:
        return ""

    def file(self, checked: Checked) -> str:
        return "".join(_annotation(checked, finding) for finding in checked.findings)

    def end(self, tally: Tally) -> str:
        return summary(tally, self.plan)


def _annotation(checked: Checked, finding: Finding) -> str:
    line, column = checked.lines.position(finding.span.start)
    end_line, end_column = checked.lines.position(finding.span.end)
    places: dict[str, str | int] = {
        "file": checked.path,
        "line": line,
        "col": column,
        "endLine": end_line,
        "endColumn": end_column,
    }
    if line != end_line:
        # GitHub refuses columns for a place of several lines.
        del places["col"], places["endColumn"]
    if checked.places is not None:
        places = {"file": checked.path}
    properties = {**places, "title": f"{finding.code} {finding.name}"}
    listed = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    return f"::{COMMANDS[finding.level]} {listed}::{_data(checked.message(finding))}\n"


def _data(text: str) -> str:
    return visible(text, lines=True).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
