"""Every rule proves itself: bad examples are reported at their places and nowhere else, good ones not at all."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import pytest

from drafts.parse import parse
from sections.catalog import kinds
from sections.check import check
from sections.kind import Kind
from sections.recognise import recognise
from sections.rule import Example, Finding, Rule
from sections.rules import RULES
from sections.view import View

BY_FAMILY = {family: tuple(r for r in RULES if r.family == family) for family in {r.family for r in RULES}}


@cache
def known() -> Mapping[str, Kind]:
    return kinds()


def view(example: Example) -> View:
    """The example as it would be read from ``example.path``."""
    draft = parse(example.text, markdown=not example.path.endswith(".txt"))
    kind = known()[example.kind] if example.kind else recognise(draft, known())
    return View(draft, kind, example.path)


def findings(example: Example, rules: tuple[Rule, ...]) -> tuple[Finding, ...]:
    report = check(view(example), rules)
    assert report.crashes == ()
    return report.findings


def cases(which: str) -> list[object]:
    return [
        pytest.param(rule, example, id=f"{rule.code}-{number}")
        for rule in RULES
        for number, example in enumerate(getattr(rule, which), 1)
    ]


@pytest.mark.parametrize(("rule", "example"), cases("bad"))
def test_bad_examples_are_reported_there_and_nowhere_else(rule: Rule, example: Example) -> None:
    lines = view(example).lines
    found = findings(example, (rule,))
    assert tuple(lines.position(f.span.start) for f in found) == example.at
    if example.ends:
        assert tuple(lines.position(f.span.end) for f in found) == example.ends
    assert {f.code for f in found} == {rule.code}


@pytest.mark.parametrize(("rule", "example"), cases("good"))
def test_good_examples_are_silent(rule: Rule, example: Example) -> None:
    found = findings(example, BY_FAMILY[rule.family])
    assert [(f.code, f.span.of(example.text)) for f in found] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_carries_its_proof(rule: Rule) -> None:
    for examples in (rule.bad, rule.good):
        assert len({example.text for example in examples}) == len(examples) >= 3
    assert all(example.at for example in rule.bad)
    assert not any(example.at for example in rule.good)
    assert (rule.check.__doc__ or "").strip()


def test_codes_and_names_are_used_once() -> None:
    assert len({r.code for r in RULES}) == len({r.name for r in RULES}) == len(RULES)
