"""What is found out about one state of a draft: parsed, matched, checked. Pure, so that a thread can do it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafts.parse import parse
from sections.allow import Allowed, Sorted, silenced
from sections.blanks import Blank, blanks
from sections.bounded import PatternTimeout
from sections.check import Report, check
from sections.kind import Kind
from sections.piecemeal import joined, piecemeal
from sections.recognise import recognise
from sections.rule import Finding, Rule
from sections.view import View
from tui.settings import Scope

if TYPE_CHECKING:
    from sections.incremental import Known

MOST = 100_000
"""Code points up to which a text is judged from what is known of the one before."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One state of a draft. ``revision`` grows with each change. ``path``: as rules see it."""

    revision: int
    text: str
    markdown: bool
    path: str
    kinds: Mapping[str, Kind]
    scope: Scope
    before: Examined | None = None
    """What was found out last, by the same measure."""


@dataclass(frozen=True, slots=True)
class Examined:
    """``view``, ``report`` and ``blanks`` of the draft at ``revision``.

    ``known``: the same before any allowances, for what stays of it after a change. ``by``: what it was judged by.
    """

    revision: int
    view: View
    report: Report
    blanks: tuple[Blank, ...]
    known: Known | None = None
    by: tuple[object, ...] = ()


class Outdated(Exception):  # noqa: N818
    """Nobody wants to know any more."""


def examine(snapshot: Snapshot, wanted: Callable[[], bool] = lambda: True) -> Examined:
    """Raises Outdated soon after ``wanted`` has begun to answer no."""
    if not wanted():
        raise Outdated
    by = (snapshot.kinds, snapshot.scope, snapshot.path, snapshot.markdown)
    known = _again(snapshot, by) or _anew(snapshot, wanted)
    report, left = allowed(snapshot, known.report, known.left)
    return Examined(snapshot.revision, known.view, report, left, known, by)


def allowed(snapshot: Snapshot, report: Report, left: tuple[Blank, ...]) -> tuple[Report, tuple[Blank, ...]]:
    """``report`` and blanks ``left`` without what the desk allows."""
    if not snapshot.scope.allow:
        return report, left
    kept = _silenced(report.findings, snapshot.text, snapshot.scope.allow)
    gone = {(finding.code, finding.span) for finding in kept.silent}
    return report._replace(findings=kept.kept), tuple(b for b in left if (b.code, b.span) not in gone)


def _again(snapshot: Snapshot, by: tuple[object, ...]) -> Known | None:
    """From what is known of the text before; None where too much of it has changed, or the measure has."""
    before = snapshot.before
    if before is None or before.known is None or before.by != by or len(snapshot.text) > MOST:
        return None
    try:
        return before.known.after(snapshot.text)
    except Exception:  # noqa: BLE001 - what goes wrong here must not keep the whole draft from being checked
        return None


def _anew(snapshot: Snapshot, wanted: Callable[[], bool]) -> Known:
    from sections.incremental import Known  # loads every rule, which takes a while

    view, rules = view_of(snapshot), snapshot.scope.rules
    asked = _while(wanted, rules)
    report = check(view, asked) if len(snapshot.text) <= MOST else joined(piecemeal(view, asked))
    return Known(view, rules, report, blanks(view))


def view_of(snapshot: Snapshot) -> View:
    """As of no kind where a pattern of a house kind does not come to an end; ``qicao check`` names the pattern."""
    draft = parse(snapshot.text, markdown=snapshot.markdown)
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
