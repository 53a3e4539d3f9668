"""Check one file as planned: read, check, fix, render. Runs in a process of its own where there are many files."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from drafts.decode import Decoded, DecodeError, EncodeError, decode
from drafts.edit import Edit, apply
from drafts.parse import parse
from drafts.store import Stored, StoreError, read, save
from sections.check import Report, check
from sections.kind import Kind
from sections.problem import KindError
from sections.recognise import recognise
from sections.rule import Level, Rule
from sections.rules import RULES
from sections.view import View
from tui import desk
from tui.cli.failure import CommandError
from tui.cli.gather import STDIN
from tui.cli.plan import CLEAN, FINDINGS, OUR_FAULT, REFUSED, Checked, Outcome, Plan, Tally
from tui.cli.reports import reporter
from tui.nearest import suggestion
from tui.selection import UnknownRuleError, chosen
from tui.settings import SettingsError, settings_of

FIX_ROUNDS = 10
"""A fix may make room for another; after so many rounds the rest is left for the next run."""


def check_file(path: str, plan: Plan) -> Outcome:
    """Check the file at ``path``. Never raises for what is wrong with one file; that is in the outcome."""
    try:
        return _check_file(path, plan)
    except (StoreError, DecodeError, EncodeError) as error:
        sentence = str(error) if isinstance(error, StoreError) else f"{path}：{error}"
        return Outcome(complaints=[sentence], tally=Tally(unreadable=1), code=REFUSED)
    except CommandError as failure:
        return Outcome(complaints=[f"qicao：{failure.sentence}"], tally=Tally(unreadable=1), code=failure.code)
    except Exception as error:  # noqa: BLE001 - one file that breaks the program must not cost the others
        from tui.crash import report

        return Outcome(complaints=[f"{path}：{report(error, sys.argv)}"], tally=Tally(unreadable=1), code=OUR_FAULT)


def _check_file(path: str, plan: Plan) -> Outcome:
    name = (plan.stdin_name or path) if path == STDIN else path
    place = _desk(name)
    rules = rules_for(plan, place)
    stored = Stored(Path(name), sys.stdin.buffer.read(), "") if path == STDIN else read(Path(path))
    decoded = decode(stored.data)
    view = view_of(decoded.text, name, kinds_for(place), plan.kind)
    checked = Checked(name, view, *_checked(view, rules))
    outcome = Outcome()
    if plan.fix or plan.diff:
        checked = _fixed(checked, rules, kinds_for(place), plan.kind)
        if plan.fix and checked.before is not None:
            _save(stored, decoded, checked.view.text)
    elif not decoded.sure:
        outcome.complaints.append(f"{name}：{decoded.notice}")
    _judge(checked, plan, outcome)
    outcome.out = reporter(plan).file(checked)
    return outcome


def view_of(text: str, name: str, known: Mapping[str, Kind], kind_id: str | None) -> View:
    """The draft called ``name`` as rules see it. Raises CommandError where ``kind_id`` names no kind."""
    draft = parse(text, markdown=not name.lower().endswith(".txt"))
    if kind_id is None:
        return View(draft, recognise(draft, known, Path(name).name), name)
    if kind_id not in known:
        near = suggestion(kind_id, [*known, *(kind.name for kind in known.values())])
        raise CommandError(f"没有 {kind_id} 这个文种{near}\n全部文种：qicao kinds")
    return View(draft, known[kind_id], name)


def _checked(view: View, rules: Sequence[Rule]) -> tuple[Report, int]:
    from sections.blanks import blanks

    return check(view, rules), len(blanks(view))


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
    changed = plan.diff and checked.before is not None
    outcome.code = FINDINGS if changed or (counted and not plan.diff) else CLEAN
    for crash in checked.report.crashes:
        outcome.code = OUR_FAULT
        outcome.complaints.append(
            f"{checked.path}：规则 {crash.code} 自己出错了（{type(crash.error).__name__}: {crash.error}），其余规则照常"
        )


def _fixed(checked: Checked, rules: Sequence[Rule], known: Mapping[str, Kind], kind_id: str | None) -> Checked:
    """Apply safe fixes until none is left."""
    before = checked.view.text
    for _ in range(FIX_ROUNDS):
        edits = _safe_edits(checked)
        text = apply(checked.view.text, [edit for fix in edits for edit in fix])
        if text == checked.view.text:
            break
        view = view_of(text, checked.path, known, kind_id)
        checked = Checked(checked.path, view, *_checked(view, rules), before, checked.fixed + len(edits))
    return checked


def _safe_edits(checked: Checked) -> list[tuple[Edit, ...]]:
    """The safe fixes that do not touch each other, their line ends those of the text."""
    from drafts.lineends import normalise

    text = checked.view.text
    usual = normalise(text)[1].usual
    chosen_fixes: list[tuple[Edit, ...]] = []
    taken: list[Edit] = []
    for finding in checked.report.findings:
        if finding.fix is None or not finding.fix.safe:
            continue
        edits = tuple(Edit(e.start, e.end, e.text.replace("\n", usual)) for e in finding.fix.edits)
        if edits and not any(e.start <= t.end and t.start <= e.end for e in edits for t in taken):
            chosen_fixes.append(edits)
            taken += edits
    return chosen_fixes


def _save(stored: Stored, decoded: Decoded, text: str) -> None:
    if not decoded.sure:
        raise DecodeError(f"没有改：{decoded.notice}")
    save(stored.path, decoded.encode(text), expected=stored.digest)


@cache
def _desk(name: str) -> Path:
    return desk.of_draft(Path(name))


@cache
def kinds_for(place: Path) -> Mapping[str, Kind]:
    """The kinds of the desk at ``place``. Raises CommandError."""
    try:
        return desk.kinds(place)
    except KindError as error:
        raise CommandError("文种文件有错：\n" + "\n".join(error.problems)) from None


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
