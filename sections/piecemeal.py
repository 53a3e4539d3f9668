"""A long draft checked rule by rule: what those of a family have worked out is let go before the next are run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import groupby

from drafts.words import let_go_of_places
from sections.check import Report, check, finding_of, place_of
from sections.rule import SWITCH, Finding, Rule
from sections.view import View

_ASKED_FOR = ("BL", "RS")
"""Families whose hits the others ask for."""


def piecemeal(view: View, rules: Iterable[Rule]) -> Iterator[Report]:
    """Reports on ``rules``, in the order they come; on a whole family where it has to be seen what is switched off."""
    whole = SWITCH in view.text
    for _, family in groupby(rules, key=lambda rule: rule.family):
        if whole:
            yield check(view, family)
        else:
            for rule in family:
                yield check(view, (rule,))
                if rule.family not in _ASKED_FOR:
                    del view.asked[rule.code]
        _let_go(view)


def told(view: View, rules: Iterable[Rule]) -> Iterator[Iterator[Finding]]:
    """What each of ``rules`` finds, or a family of them, as it finds it; of what is handed out none is kept here.

    It has yet to be put in order, and some of it may come twice. Ask for the next when one has come to its end.
    """
    whole = SWITCH in view.text
    for _, family in groupby(rules, key=lambda rule: rule.family):
        if whole:
            yield iter(check(view, family).findings)
        else:
            yield from (_told(view, rule) for rule in family)
        _let_go(view)


def _told(view: View, rule: Rule) -> Iterator[Finding]:
    if rule.family in _ASKED_FOR or rule.code in view.asked:
        yield from check(view, (rule,)).findings
        return
    with suppress(Exception):  # a broken rule must not stop the others
        if rule.may_find(view):
            for hit in rule.check(view):
                yield finding_of(rule, hit)


def joined(reports: Iterable[Report]) -> Report:
    """The one report that a check by all their rules would have been."""
    every = list(reports)
    return Report(
        tuple(sorted((f for report in every for f in report.findings), key=place_of)),
        tuple(sorted((f for report in every for f in report.switched_off), key=place_of)),
        tuple(crash for report in every for crash in report.crashes),
    )


def _let_go(view: View) -> None:
    view.kept.clear()
    for text in ("written", "prose_blocks"):
        view.__dict__.pop(text, None)
    let_go_of_places()
