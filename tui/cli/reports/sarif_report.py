"""Findings as SARIF 2.1.0 (OASIS), for code scanning; rules are described out of their own records."""

from __future__ import annotations

import inspect
from typing import Any
from urllib.parse import quote

from sections.rule import Finding, Fix, Level, Rule
from tui.cli.baseline import fingerprint
from tui.cli.plan import Checked, Plan, Tally
from tui.cli.reports.json_report import dumps
from tui.version import VERSION

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
LEVELS = {Level.ERROR: "error", Level.WARNING: "warning", Level.HINT: "note"}


def make(plan: Plan) -> SarifReport:
    return SarifReport()


class SarifReport:
    between = ",\n"

    def start(self) -> str:
        from sections.rules import RULES

        driver = {
            "name": "qicao",
            "version": VERSION,
            "language": "zh-CN",
            "rules": [_rule(rule) for rule in RULES],
        }
        head = f'{{"$schema":{dumps(SCHEMA)},"version":"2.1.0","runs":[{{"tool":{{"driver":{dumps(driver)}}}'
        return f'{head},"language":"zh-CN","columnKind":"unicodeCodePoints","results":[\n'

    def file(self, checked: Checked) -> str:
        return ",\n".join(dumps(_result(checked, finding)) for finding in checked.findings)

    def end(self, tally: Tally) -> str:
        return "\n]}]}\n"


def _rule(rule: Rule) -> dict[str, Any]:
    page = inspect.cleandoc(rule.check.__doc__ or "")
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.title},
        "fullDescription": {"text": page.split("\n\n")[0].replace("\n", "")},
        "help": {"text": f"{page}\n\n在稿子里关掉：<!-- qicao: off {rule.code} 原因 -->"},
        "defaultConfiguration": {"level": LEVELS[rule.level]},
        "properties": {"tags": [rule.family]},
    }


def _result(checked: Checked, finding: Finding) -> dict[str, Any]:
    place = {"artifactLocation": {"uri": _uri(checked.path)}}
    result = {
        "ruleId": finding.code,
        "level": LEVELS[finding.level],
        "message": {"text": checked.message(finding)},
        "locations": [_location(checked, finding, place)],
        "partialFingerprints": {"qicao/v1": fingerprint(finding, checked.text)},
    }
    if finding.fix is not None and finding.fix.safe:
        result["fixes"] = [_fix(checked, place, finding.fix)]
    return result


def _location(checked: Checked, finding: Finding, place: dict[str, Any]) -> dict[str, Any]:
    if checked.places is None:
        return {"physicalLocation": {**place, "region": _region(checked, finding.span.start, finding.span.end)}}
    where = checked.places.at(finding.span.start)
    return {"physicalLocation": place, "logicalLocations": [{"name": str(where.place), "kind": "paragraph"}]}


def _fix(checked: Checked, place: dict[str, Any], fix: Fix) -> dict[str, Any]:
    replacements = [
        {"deletedRegion": _region(checked, e.start, e.end), "insertedContent": {"text": e.text}} for e in fix.edits
    ]
    return {"artifactChanges": [{**place, "replacements": replacements}]}


def _region(checked: Checked, start: int, end: int) -> dict[str, int]:
    line, column = checked.lines.position(start)
    end_line, end_column = checked.lines.position(end)
    return {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}


def _uri(path: str) -> str:
    """A relative path stays one; an absolute one becomes a file URI."""
    quoted = quote(path.replace("\\", "/"), safe="/", errors="surrogateescape")
    if path.startswith("/"):
        return f"file://{quoted}"
    return quoted.removeprefix("./")
