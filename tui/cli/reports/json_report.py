"""Findings for programs: one JSON object, described by docs/check.schema.json."""

from __future__ import annotations

import json
import re
from typing import Any

from drafts.visible import UNSEEN
from sections.rule import Finding, Fix, Level
from tui.cli.plan import Checked, Plan, Tally

VERSION = 1


def make(plan: Plan) -> JsonReport:
    return JsonReport()


class JsonReport:
    between = ",\n"

    def start(self) -> str:
        return f'{{"version":{VERSION},"files":[\n'

    def file(self, checked: Checked) -> str:
        view = checked.view
        sections = [
            {
                "id": found.section.id,
                "state": found.state.value,
                "line": None if found.anchor is None else view.lines.position(found.anchor)[0],
            }
            for found in view.matched.sections
        ]
        return dumps(
            {
                "path": checked.path,
                "kind": view.kind.id if view.kind else None,
                "sections": sections,
                "findings": [_finding(checked, finding) for finding in checked.report.findings],
                "blanks": checked.blanks,
            }
        )

    def end(self, tally: Tally) -> str:
        counts = {
            "files": tally.files,
            "unreadable": tally.unreadable,
            **{f"{level.value}s": tally.levels[level] for level in Level},
            "blanks": tally.blanks,
            "fixed": tally.fixed,
            "fixable": tally.fixable,
            "codes": dict(sorted(tally.codes.items())),
        }
        return f'\n],"summary":{dumps(counts)}}}\n'


def _finding(checked: Checked, finding: Finding) -> dict[str, Any]:
    lines = checked.view.lines
    line, column = lines.position(finding.span.start)
    end_line, end_column = lines.position(finding.span.end)
    return {
        "code": finding.code,
        "name": finding.name,
        "level": finding.level.value,
        "message": finding.message,
        "path": checked.path,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        "start": finding.span.start,
        "end": finding.span.end,
        "fix": _fix(finding.fix),
    }


def _fix(fix: Fix | None) -> dict[str, Any] | None:
    if fix is None:
        return None
    return {"safe": fix.safe, "edits": [{"start": e.start, "end": e.end, "text": e.text} for e in fix.edits]}


def dumps(value: Any) -> str:
    """JSON on one line, Chinese as it is; what acts on a terminal or hides there is escaped."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return UNSEEN.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
