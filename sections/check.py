"""Run the rules once over one draft."""

from __future__ import annotations

from operator import itemgetter

from drafts.typed import TYPE_CHECKING, NamedTuple
from sections.rule import NOTHING, SWITCH, Asked, Finding, Hit, Rule
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_place = itemgetter(0, 1, 2)
"""Of what tells one finding from another: where it starts and ends, and its code."""


class RuleCrash(NamedTuple):
    """A rule that raised; the others went on."""

    code: str
    error: Exception


class Report(NamedTuple):
    """``findings`` by position. ``switched_off``: what a pragma in the draft keeps silent."""

    findings: tuple[Finding, ...]
    switched_off: tuple[Finding, ...] = ()
    crashes: tuple[RuleCrash, ...] = ()


def check(view: View, rules: Iterable[Rule] | None = None) -> Report:
    """All findings of ``rules`` (default: every rule) in ``view``, each place, code and message once."""
    if rules is None:
        from sections.rules import RULES

        rules = RULES
    found: dict[tuple[int, int, str, str], Finding] = {}
    crashes: list[RuleCrash] = []
    asked = view.asked
    for rule in rules:
        known = asked.get(rule.code)
        if known is None:
            known = asked[rule.code] = _ask(rule, view)
        if known is NOTHING:
            continue
        hits, error = known
        for hit in hits:
            found.setdefault((hit.span.start, hit.span.end, rule.code, hit.message), finding_of(rule, hit))
        if error is not None:
            crashes.append(RuleCrash(rule.code, error))
    ordered = [found[key] for key in sorted(found, key=_place)]
    if SWITCH not in view.text:
        return Report(tuple(ordered), (), tuple(crashes))
    from sections.pragma import SwitchOffs

    off = SwitchOffs(view.text)
    silent = [off.covers(finding) for finding in ordered]
    return Report(
        tuple(f for f, quiet in zip(ordered, silent, strict=True) if not quiet),
        tuple(f for f, quiet in zip(ordered, silent, strict=True) if quiet),
        tuple(crashes),
    )


def ask(views: Iterable[View], rules: Iterable[Rule]) -> None:
    """Ask each of ``rules`` about all of ``views``, for who checks them next."""
    views = list(views)
    for rule in rules:
        for view in views:
            _asked(rule, view)


def hits(rule: Rule, view: View) -> Sequence[Hit]:
    """What ``rule`` finds in ``view``, looked for once. Raises what the rule raises."""
    found, error = _asked(rule, view)
    if error is not None:
        raise error
    return found


def _asked(rule: Rule, view: View) -> Asked:
    known = view.asked.get(rule.code)
    if known is None:
        known = view.asked[rule.code] = _ask(rule, view)
    return known


def _ask(rule: Rule, view: View) -> Asked:
    found: list[Hit] = []
    try:
        if not rule.may_find(view):
            return NOTHING
        found.extend(rule.check(view))
    except Exception as error:  # noqa: BLE001 - a broken rule must not stop the others; it is reported by name
        return Asked(found, error)
    return Asked(found) if found else NOTHING


def place_of(finding: Finding) -> tuple[int, int, str]:
    """By what findings are put in order."""
    return finding.span.start, finding.span.end, finding.code


def finding_of(rule: Rule, hit: Hit) -> Finding:
    return Finding(rule.code, rule.name, hit.level or rule.level, hit.message, hit.span, hit.fix, hit.label)
