"""A draft as rules see it, and what is left of their findings by what a desk allows.

Of what people wrote to find things by, patterns that do not come to an end are left out.
"""

from __future__ import annotations

from collections.abc import Mapping

from drafts.model import Draft
from sections.allow import Allowed, Sorted, silenced
from sections.blanks import Blank
from sections.bounded import PatternTimeout
from sections.check import Report
from sections.data import Data
from sections.kind import Kind
from sections.recognise import recognise
from sections.rule import Finding
from sections.view import View


def view_of(draft: Draft, kinds: Mapping[str, Kind], path: str, data: Data) -> View:
    """As of no kind where a pattern of a house kind does not come to an end; ``qicao check`` names the pattern."""
    try:
        kind = recognise(draft, kinds, path)
        view = View(draft, kind, path, data)
        _ = view.matched
    except PatternTimeout:
        return View(draft, None, path, data)
    return view


def allowed(
    report: Report, left: tuple[Blank, ...], text: str, allow: tuple[Allowed, ...]
) -> tuple[Report, tuple[Blank, ...]]:
    """``report`` and the blanks ``left`` without what ``allow`` keeps silent in ``text``."""
    if not allow:
        return report, left
    kept = _silenced(report.findings, text, allow)
    gone = {(finding.code, finding.span) for finding in kept.silent}
    return report._replace(findings=kept.kept), tuple(b for b in left if (b.code, b.span) not in gone)


def _silenced(findings: tuple[Finding, ...], text: str, allow: tuple[Allowed, ...]) -> Sorted:
    """Without the patterns where one does not come to an end; ``qicao check`` names it."""
    try:
        return silenced(findings, text, allow)
    except PatternTimeout:
        return silenced(findings, text, [allowed for allowed in allow if not allowed.pattern])
