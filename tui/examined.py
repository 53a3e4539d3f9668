"""What is found out about one state of a draft: parsed, matched, checked. Pure, so that a thread can do it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from drafts.parse import is_markdown, parse
from sections.blanks import Blank, blanks
from sections.check import check
from sections.kind import Kind
from sections.piecemeal import joined, piecemeal
from sections.rule import Finding, Rule
from sections.view import View
from tui.judged import allowed, view_of
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
    path: str
    kinds: Mapping[str, Kind]
    scope: Scope
    before: Examined | None = None
    """What was found out last, by the same measure."""

    @property
    def markdown(self) -> bool:
        return is_markdown(self.path)


@dataclass(frozen=True, slots=True)
class Examined:
    """``view``, ``findings`` by position and ``blanks`` of the draft at ``revision``.

    ``known``: the same before any allowances, for what stays of it after a change. ``by``: what it was judged by.
    """

    revision: int
    view: View
    findings: Sequence[Finding]
    blanks: tuple[Blank, ...]
    known: Known | None = None
    by: tuple[object, ...] = ()


class Outdated(Exception):  # noqa: N818
    """Nobody wants to know any more."""


def examine(snapshot: Snapshot, wanted: Callable[[], bool] = lambda: True) -> Examined:
    """Raises Outdated soon after ``wanted`` has begun to answer no."""
    if not wanted():
        raise Outdated
    by = (snapshot.kinds, snapshot.scope, snapshot.path)
    known = _again(snapshot, by) or _anew(snapshot, wanted)
    report, left = allowed(known.report, known.left, snapshot.text, snapshot.scope.allow)
    return Examined(snapshot.revision, known.view, report.findings, left, known, by)


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

    view, rules = _seen(snapshot), snapshot.scope.rules
    asked = _while(wanted, rules)
    report = check(view, asked) if len(snapshot.text) <= MOST else joined(piecemeal(view, asked))
    return Known(view, rules, report, blanks(view), snapshot.kinds)


def _seen(snapshot: Snapshot) -> View:
    draft = parse(snapshot.text, markdown=snapshot.markdown)
    return view_of(draft, snapshot.kinds, snapshot.path, snapshot.scope.data)


def _while(wanted: Callable[[], bool], rules: Iterable[Rule]) -> Iterator[Rule]:
    for rule in rules:
        if not wanted():
            raise Outdated
        yield rule
