"""What is found out about one state of a draft: parsed, matched, checked. Pure, so that a thread can do it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from drafts.model import Draft
from drafts.parse import parse
from sections.allow import Allowed, Sorted, silenced
from sections.blanks import Blank, blanks
from sections.bounded import PatternTimeout
from sections.check import Report, check
from sections.kind import Kind
from sections.recognise import recognise
from sections.rule import Finding, Rule
from sections.view import View
from tui.settings import Scope


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One state of a draft. ``revision`` grows with each change. ``path``: as rules see it."""

    revision: int
    text: str
    markdown: bool
    path: str
    kinds: Mapping[str, Kind]
    scope: Scope


@dataclass(frozen=True, slots=True)
class Examined:
    """``view`` and ``report`` of the draft at ``revision``."""

    revision: int
    view: View
    report: Report
    blanks: tuple[Blank, ...]


class Outdated(Exception):  # noqa: N818
    """Nobody wants to know any more."""


def examine(snapshot: Snapshot, wanted: Callable[[], bool] = lambda: True) -> Examined:
    """Raises Outdated soon after ``wanted`` has begun to answer no."""
    draft = parse(snapshot.text, markdown=snapshot.markdown)
    scope = snapshot.scope
    view = _view(draft, snapshot)
    report, left = check(view, _while(wanted, scope.rules)), blanks(view)
    if not scope.allow:
        return Examined(snapshot.revision, view, report, left)
    kept = _silenced(report.findings, snapshot.text, scope.allow)
    gone = {(finding.code, finding.span) for finding in kept.silent}
    return Examined(
        snapshot.revision,
        view,
        report._replace(findings=kept.kept),
        tuple(blank for blank in left if (blank.code, blank.span) not in gone),
    )


def _view(draft: Draft, snapshot: Snapshot) -> View:
    """As of no kind where a pattern of a house kind does not come to an end; ``qicao check`` names the pattern."""
    try:
        kind = recognise(draft, snapshot.kinds, snapshot.path)
        view = View(draft, kind, snapshot.path, snapshot.scope.data)
        _ = view.matched
    except PatternTimeout:
        return View(draft, None, snapshot.path, snapshot.scope.data)
    return view


def _silenced(findings: tuple[Finding, ...], text: str, allow: tuple[Allowed, ...]) -> Sorted:
    """Without the patterns where one does not come to an end; ``qicao check`` names it."""
    try:
        return silenced(findings, text, allow)
    except PatternTimeout:
        return silenced(findings, text, [allowed for allowed in allow if not allowed.pattern])


def _while(wanted: Callable[[], bool], rules: Iterable[Rule]) -> Iterator[Rule]:
    for rule in rules:
        if not wanted():
            raise Outdated
        yield rule
