"""Check one file as planned: read, check, fix, render. Runs in a process of its own where there are many files."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from drafts.edit import Edit, apply
from drafts.lineends import normalise
from sections.blanks import blanks
from sections.check import check
from sections.rule import Level, Rule
from sections.rules import RULES
from sections.rules.bl_all import RULES as BLANK_RULES
from sections.view import View
from tui import desk
from tui.cli.failure import CommandError
from tui.cli.plan import CLEAN, FINDINGS, OUR_FAULT, Checked, Outcome, Plan
from tui.cli.reading import source, view_of
from tui.cli.reports import reporter
from tui.nearest import suggestion
from tui.selection import UnknownRuleError, chosen
from tui.settings import SettingsError, settings_of

BLANK_CODES = {rule.code for rule in BLANK_RULES}
FIX_ROUNDS = 10
"""A fix may make room for another; after so many rounds the rest is left for the next run."""


def check_file(path: str, plan: Plan) -> Outcome:
    """Check the file at ``path``. Never raises for what is wrong with one file; that is in the outcome."""
    try:
        return _check_file(path, plan)
    except CommandError as error:
        return _unread(error.sentence, error.code)
    except Exception as error:  # noqa: BLE001 - one file that breaks the program must not cost the others
        from tui.crash import report

        return _unread(f"{path}：{report(error, sys.argv)}", OUR_FAULT)


def _unread(complaint: str, code: int) -> Outcome:
    outcome = Outcome(code)
    outcome.complaints.append(complaint)
    outcome.tally.unreadable = 1
    return outcome


def _check_file(path: str, plan: Plan) -> Outcome:
    read = source(path, plan.stdin_name)
    rules = rules_for(plan, desk.of_draft(Path(read.name)))
    checked = _checked(view_of(read.text, read.name, plan.kind), rules)
    outcome = Outcome()
    if plan.fix or plan.diff:
        checked = _fixed(checked, rules, plan.kind)
        if plan.fix and checked.before is not None:
            read.save(checked.view.text)
    if not read.decoded.sure:
        outcome.complaints.append(f"{read.name}：{read.decoded.notice}")
    _judge(checked, plan, outcome)
    outcome.out = reporter(plan).file(checked)
    return outcome


def _checked(view: View, rules: Sequence[Rule]) -> Checked:
    report = check(view, rules)
    if set(BLANK_RULES) <= set(rules):
        return Checked(view.path, view, report, sum(finding.code in BLANK_CODES for finding in report.findings))
    return Checked(view.path, view, report, len(blanks(view)))


def _judge(checked: Checked, plan: Plan, outcome: Outcome) -> None:
    """Count the findings and settle the exit code."""
    tally = outcome.tally
    tally.files = 1
    tally.blanks = checked.blanks
    tally.fixed = checked.fixed
    for finding in checked.report.findings:
        tally.levels[finding.level] += 1
        tally.codes[finding.code] += 1
        tally.fixable += finding.fix is not None and finding.fix.safe
    counted = tally.levels[Level.ERROR] + (tally.levels[Level.WARNING] if plan.fail_on is Level.WARNING else 0)
    if plan.diff:
        counted = checked.fixed
    outcome.code = FINDINGS if counted else CLEAN
    for crash in checked.report.crashes:
        outcome.code = OUR_FAULT
        why = f"{type(crash.error).__name__}: {crash.error}"
        outcome.complaints.append(f"{checked.path}：规则 {crash.code} 自己出错了（{why}），其余规则照常检查")


def _fixed(checked: Checked, rules: Sequence[Rule], kind_id: str | None) -> Checked:
    """Apply safe fixes until none is left."""
    before = checked.view.text
    fixed = 0
    for _ in range(FIX_ROUNDS):
        fixes = _safe_fixes(checked)
        text = apply(checked.view.text, [edit for fix in fixes for edit in fix])
        if text == checked.view.text:
            break
        fixed += len(fixes)
        checked = _checked(view_of(text, checked.path, kind_id), rules)._replace(before=before, fixed=fixed)
    return checked


def _safe_fixes(checked: Checked) -> list[tuple[Edit, ...]]:
    """The safe fixes that do not touch each other, their line ends those of the text."""
    usual = normalise(checked.view.text)[1].usual
    fixes: list[tuple[Edit, ...]] = []
    taken: list[Edit] = []
    for finding in checked.report.findings:
        if finding.fix is None or not finding.fix.safe:
            continue
        edits = tuple(Edit(e.start, e.end, e.text.replace("\n", usual)) for e in finding.fix.edits)
        if not any(e.start <= t.end and t.start <= e.end for e in edits for t in taken):
            fixes.append(edits)
            taken += edits
    return fixes


@cache
def rules_for(plan: Plan, place: Path | None) -> tuple[Rule, ...]:
    """The rules that the command line selects, else those that the desk at ``place`` selects. Raises CommandError."""
    select, ignore = plan.select, plan.ignore
    if select is None and place is not None:
        try:
            own = settings_of(place)
        except SettingsError as error:
            raise CommandError("案头的设置有错：\n" + "\n".join(error.problems)) from None
        select, ignore = own.select, (*own.ignore, *ignore)
    try:
        return chosen(RULES, select or (), ignore)
    except UnknownRuleError as error:
        near = suggestion(error.word, error.known)
        raise CommandError(f"没有 {error.word} 这条规则{near}\n全部规则：qicao rules") from None
