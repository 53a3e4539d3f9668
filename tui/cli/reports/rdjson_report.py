"""Findings in the Reviewdog Diagnostic Format: one JSON object (rdjson) or one line for each finding (rdjsonl).

https://github.com/reviewdog/reviewdog/tree/master/proto/rdf: lines and columns from 1, columns in bytes of UTF-8,
ends exclusive.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sections.rule import Finding, Level
from tui.cli.plan import Checked, Plan, Tally
from tui.cli.reports.json_report import dumps

SEVERITIES = {Level.ERROR: "ERROR", Level.WARNING: "WARNING", Level.HINT: "INFO"}
SOURCE = {"name": "qicao"}


def make(plan: Plan) -> RdjsonReport:
    return RdjsonReport()


class RdjsonReport:
    between = ",\n"

    def start(self) -> str:
        return f'{{"source":{dumps(SOURCE)},"diagnostics":[\n'

    def file(self, checked: Checked) -> str:
        return ",\n".join(map(dumps, diagnostics(checked)))

    def end(self, tally: Tally) -> str:
        return "\n]}\n"


def diagnostics(checked: Checked) -> Iterator[dict[str, Any]]:
    for finding in checked.findings:
        found: dict[str, Any] = {
            "message": checked.message(finding),
            "location": _location(checked, finding),
            "severity": SEVERITIES[finding.level],
            "code": {"value": finding.code},
        }
        if finding.fix is not None and finding.fix.safe:
            found["suggestions"] = _suggestions(checked, finding)
        yield found


def _location(checked: Checked, finding: Finding) -> dict[str, Any]:
    if checked.places is not None:
        return {"path": checked.path}
    return {"path": checked.path, "range": _range(checked, finding.span.start, finding.span.end)}


def _suggestions(checked: Checked, finding: Finding) -> list[dict[str, Any]]:
    assert finding.fix is not None
    return [{"range": _range(checked, e.start, e.end), "text": e.text} for e in finding.fix.edits]


def _range(checked: Checked, start: int, end: int) -> dict[str, Any]:
    return {"start": _position(checked, start), "end": _position(checked, end)}


def _position(checked: Checked, offset: int) -> dict[str, int]:
    line, column = checked.lines.position(offset)
    before = checked.text[offset - column + 1 : offset]
    return {"line": line, "column": len(before.encode("utf-8", "surrogatepass")) + 1}
