"""Whole drafts: well-made reports and notes are left alone, marked ones are told exactly what their .findings file says.

``python tests/rules/test_golden_drafts.py`` writes the .findings files anew; look at what changed before you commit it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from drafts.parse import parse
from sections.catalog import kinds
from sections.check import check
from sections.recognise import recognise
from sections.rule import Level
from sections.rules import RULES
from sections.view import View

GOLDEN = Path(__file__).parent / "golden"
OURS = tuple(rule for rule in RULES if rule.family in {"RS", "RQ", "ST"})


def view_of(path: Path) -> View:
    draft = parse(path.read_text("utf-8"), markdown=path.suffix != ".txt")
    return View(draft, recognise(draft, kinds(), path.name), path.name)


def drafts(folder: str) -> list[Path]:
    return sorted(p for p in (GOLDEN / folder).iterdir() if p.suffix in {".md", ".txt"})


def listed(view: View) -> str:
    """One line per finding: from, to, code, level, what can be done, message."""
    report = check(view, OURS)
    assert report.crashes == ()
    lines = []
    for f in report.findings:
        start, end = (view.lines.position(at) for at in (f.span.start, f.span.end))
        fix = "safe" if f.fix and f.fix.safe else "fix" if f.fix else "-"
        lines.append(f"{start[0]}:{start[1]}-{end[0]}:{end[1]} {f.code} {f.level.value} {fix} {f.message}\n")
    return "".join(lines)


@pytest.mark.parametrize("path", drafts("clean"), ids=lambda p: p.stem)
def test_a_well_made_report_has_no_findings(path: Path) -> None:
    view = view_of(path)
    assert view.kind is not None
    assert view.kind.id == path.stem
    assert listed(view) == ""


@pytest.mark.parametrize("path", drafts("notes"), ids=lambda p: p.stem)
def test_markdown_that_is_no_report_is_left_alone(path: Path) -> None:
    view = view_of(path)
    assert view.kind is None
    assert [f for f in check(view, OURS).findings if f.level is not Level.HINT] == []


@pytest.mark.parametrize("path", drafts("marked"), ids=lambda p: p.stem)
def test_a_marked_draft_is_told_exactly_this(path: Path) -> None:
    assert listed(view_of(path)) == path.with_suffix(".findings").read_text("utf-8")


def test_every_kind_has_a_well_made_report() -> None:
    assert {p.stem for p in drafts("clean")} == set(kinds())


def test_every_rule_is_seen_in_a_marked_draft() -> None:
    seen = {line.split()[1] for p in drafts("marked") for line in listed(view_of(p)).splitlines()}
    assert seen == {rule.code for rule in OURS}


def main() -> None:
    for path in drafts("marked"):
        path.with_suffix(".findings").write_text(listed(view_of(path)), "utf-8")


if __name__ == "__main__":
    main()
