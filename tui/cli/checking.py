"""Check one file as planned: read, check, fix, render. Runs in a process of its own where there are many files."""

from __future__ import annotations

import sys
from collections import Counter

from drafts.cached import let_go
from sections.bounded import PatternTimeout
from sections.check import check
from sections.rule import Finding
from sections.rules import family
from tui.cli.failure import CommandError
from tui.cli.plan import OUR_FAULT, REFUSED, Checked, Outcome, Plan, seen
from tui.cli.reading import source, view_of
from tui.cli.reports import reporter
from tui.cli.scope import scope_for
from tui.settings import Scope

BLANK_RULES = family("BL")
BLANK_CODES = frozenset(rule.code for rule in BLANK_RULES)


def check_file(path: str, plan: Plan) -> Outcome:
    """Check the file at ``path``. Never raises for what is wrong with one file; that is in the outcome."""
    try:
        return _check_file(path, plan)
    except CommandError as error:
        return unread(error.sentence, error.code)
    except PatternTimeout as error:
        return unread(f"{path}：没有查。{error}", REFUSED)
    except Exception as error:  # noqa: BLE001 - one file that breaks the program must not cost the others
        from tui.crash import report

        return unread(f"{path}：{report(error, sys.argv)}", OUR_FAULT)
    finally:
        let_go()


def unread(complaint: str, code: int) -> Outcome:
    outcome = Outcome(code)
    outcome.complaints.append(complaint)
    outcome.tally.unreadable = 1
    return outcome


def _check_file(path: str, plan: Plan) -> Outcome:
    read = source(path, plan.stdin_name)
    if read.word is not None and (plan.fix or plan.diff):
        raise CommandError(f"{read.name}：Word 文档不能直接改，请先变成草稿：qicao import {read.name}")
    scope = scope_for(plan, read.name)
    checked = check_text(read.text, read.name, plan, scope)
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


def check_text(text: str, name: str, plan: Plan, scope: Scope) -> Checked:
    """What the rules of ``scope`` find in ``text``. Raises CommandError, PatternTimeout."""
    view = view_of(text, name, plan.kind, scope.data)
    sections = seen(view)
    report = check(view, scope.rules)
    findings, used = _allowed(report.findings, text, scope)
    blanks = findings
    if not set(BLANK_RULES) <= set(scope.rules):
        blanks, _ = _allowed(check(view, BLANK_RULES).findings, text, scope)
    number = sum(finding.code in BLANK_CODES for finding in blanks)
    checked = Checked(name, text, view.kind, sections, findings, number)
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
        checked = check_text(text, checked.path, plan, scope)
        checked.before, checked.fixed = before, number
    return checked
