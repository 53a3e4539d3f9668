"""Check files as planned: read, check, fix, render. Runs in a process of its own where there are many of them."""

from __future__ import annotations

import sys
from collections import Counter

from drafts.cached import let_go
from drafts.typed import TYPE_CHECKING, NamedTuple
from drafts.words import forget
from sections.bounded import PatternTimeout
from sections.check import ask, check
from sections.rule import Finding
from sections.rules import family
from sections.view import View
from tui.cli.failure import CommandError
from tui.cli.plan import OUR_FAULT, REFUSED, Checked, Outcome, Plan, Seen, seen
from tui.cli.reading import Source, source, view_of
from tui.cli.reports import reporter
from tui.cli.scope import scope_for
from tui.settings import Scope

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import TypeVar

    Made = TypeVar("Made")

MUCH = 50_000
"""Code points of drafts from which on no more are taken up beside them."""
BLANK_RULES = family("BL")
BLANK_CODES = frozenset(rule.code for rule in BLANK_RULES)


class Begun(NamedTuple):
    """A file that was read, and the draft in it, which is not judged yet."""

    read: Source
    scope: Scope
    view: View
    sections: tuple[Seen, ...]


def check_file(path: str, plan: Plan) -> Outcome:
    """Check the file at ``path``. Never raises for what is wrong with one file; that is in the outcome."""
    return next(check_files([path], plan))


def check_files(paths: Iterable[str], plan: Plan) -> Iterator[Outcome]:
    """What ``check_file`` makes of each, several at once: what a rule goes by lies at hand for all but the first."""
    begun: list[Begun | Outcome] = []
    size = 0
    for path in paths:
        begun.append(one := _guarded(path, _begin, path, plan))
        size += len(one.view.text) if isinstance(one, Begun) else 0
        if size >= MUCH:
            yield from _finished(begun, plan)
            size = 0
    yield from _finished(begun, plan)


def _finished(begun: list[Begun | Outcome], plan: Plan) -> Sequence[Outcome]:
    """What becomes of all that is ``begun``, of which nothing is left."""
    drafts = [one for one in begun if isinstance(one, Begun)]
    if len(drafts) > 1:
        ask([one.view for one in drafts if one.scope is drafts[0].scope], drafts[0].scope.rules)
    done = [one if isinstance(one, Outcome) else _guarded(one.read.name, _finish, one, plan) for one in begun]
    begun.clear()
    let_go()
    forget()
    return done


def _guarded(path: str, work: Callable[..., Made], *on: object) -> Made | Outcome:
    """What ``work`` makes of the file at ``path``, or what is to be said where it raises."""
    try:
        return work(*on)
    except CommandError as error:
        return unread(error.sentence, error.code)
    except PatternTimeout as error:
        return unread(f"{path}：没有查。{error}", REFUSED)
    except Exception as error:  # noqa: BLE001 - one file that breaks the program must not cost the others
        from tui.crash import report

        return unread(f"{path}：{report(error, sys.argv)}", OUR_FAULT)


def unread(complaint: str, code: int) -> Outcome:
    outcome = Outcome(code)
    outcome.complaints.append(complaint)
    outcome.tally.unreadable = 1
    return outcome


def _begin(path: str, plan: Plan) -> Begun:
    read = source(path, plan.stdin_name)
    if read.word is not None and (plan.fix or plan.diff):
        raise CommandError(f"{read.name}：Word 文档不能直接改，请先变成草稿：qicao import {read.name}")
    scope = scope_for(plan, read.name)
    view = view_of(read.text, read.name, plan.kind, scope.data)
    return Begun(read, scope, view, seen(view))


def _finish(begun: Begun, plan: Plan) -> Outcome:
    read, scope = begun.read, begun.scope
    checked = judged(begun.view, begun.sections, scope)
    if read.word is not None:
        checked.places = read.word.places
        checked.findings = tuple(finding._replace(fix=None) for finding in checked.findings)
    outcome = Outcome()
    if plan.fix or plan.diff:
        checked = _fixed(checked, plan, scope)
        if plan.fix and checked.before is not None:
            read.save(checked.text)
    if not read.decoded.sure:
        outcome.complaints.append(f"{read.name}：{read.decoded.notice}")
    for crash in checked.crashes:
        outcome.crashes.append((crash.code, f"{type(crash.error).__name__}: {crash.error}"))
    if plan.keep and not checked.crashes and read.word is None:
        from tui.cli import record

        outcome.key = record.keys(plan).key(read.stored.data, read.name)
        outcome.record = record.made(checked, unsure=not read.decoded.sure)
    finish(checked, plan, outcome)
    return outcome


def judged(view: View, sections: tuple[Seen, ...], scope: Scope) -> Checked:
    """What the rules of ``scope`` find in ``view``. Raises PatternTimeout."""
    text = view.text
    report = check(view, scope.rules)
    findings, used = _allowed(report.findings, text, scope)
    blanks = findings
    if not set(BLANK_RULES) <= set(scope.rules):
        blanks, _ = _allowed(check(view, BLANK_RULES).findings, text, scope)
    number = sum(finding.code in BLANK_CODES for finding in blanks)
    checked = Checked(view.path, text, view.kind, sections, findings, number)
    checked.lines = view.lines
    checked.crashes = report.crashes
    checked.used = used
    return checked


def _allowed(findings: tuple[Finding, ...], text: str, scope: Scope) -> tuple[tuple[Finding, ...], frozenset[str]]:
    """The ``findings`` that no allowance silences, and the marks of the allowances that silence others."""
    if not scope.allow:
        return findings, frozenset()
    from sections.allow import silenced

    found = silenced(findings, text, scope.allow)
    return found.kept, frozenset(scope.allow[number].mark for number in found.used)


def finish(checked: Checked, plan: Plan, outcome: Outcome) -> None:
    """Leave out what the baseline knows, count, settle the exit code, render."""
    if plan.baseline is not None:
        from tui.cli.baseline import Baseline

        Baseline.at(plan.baseline).leave_out(checked)
    outcome.used = checked.used
    outcome.tally.count(checked)
    outcome.code = OUR_FAULT if checked.crashes else outcome.tally.code(plan)
    if plan.marks:
        from tui.cli.baseline import fingerprints

        outcome.fingerprints = Counter(fingerprints(checked))
    outcome.out = reporter(plan).file(checked)


def _fixed(checked: Checked, plan: Plan, scope: Scope) -> Checked:
    """Apply safe fixes until none is left."""
    from tui.cli.fixing import ROUNDS, fixed

    before, number = checked.text, 0
    for _ in range(ROUNDS):
        text, made = fixed(checked.text, checked.findings)
        if not made:
            break
        number += made
        view = view_of(text, checked.path, plan.kind, scope.data)
        checked = judged(view, seen(view), scope)
        checked.before, checked.fixed = before, number
    return checked
