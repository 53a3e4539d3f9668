"""The five real documents, where they are at hand: what must be found in them, by code and line, and what must stay silent."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafts.parse import parse
from sections.catalog import kinds
from sections.check import check
from sections.kind import State
from sections.recognise import recognise
from sections.rules import RULES
from sections.view import View

OURS = tuple(rule for rule in RULES if rule.family in {"RS", "RQ", "ST"})
KINDS = ("annual-summary", "summary-and-plan", "half-year", "party-debrief", "summary-and-arrangement")
PROBLEMS = (State.MISSING, State.UNKNOWN, State.MISSING, State.PRESENT, State.MISSING)
FOUND: tuple[set[tuple[str, int]], ...] = (
    {("RS001", 6), ("RS001", 14), ("ST005", 9), ("ST009", 3), ("RQ002", 11)},
    {("RS002", 13), ("RS003", 3), ("RS003", 25), ("RQ001", 13), ("ST001", 15)},
    {("ST006", 1), ("ST002", 13), ("RQ002", 9)},
    {("RS001", 6), ("RS001", 26), ("RQ002", 11), ("RQ005", 16), *(("RS004", n) for n in (17, 20, 21, 22, 23))},
    {*(("ST007", n) for n in (11, 17, 21, 29, 35)), ("RQ002", 25), ("RQ005", 41)},
)


def views(seeds: tuple[Path, ...]) -> list[View]:
    texts = [path.read_bytes().decode("utf-8-sig") for path in seeds]
    drafts = [parse(text, markdown=False) for text in texts]
    return [View(d, recognise(d, kinds()), p.name) for d, p in zip(drafts, seeds, strict=True)]


@pytest.mark.parametrize("number", range(5))
def test_kind_and_problems_section(seeds: tuple[Path, ...], number: int) -> None:
    view = views(seeds)[number]
    assert view.kind is not None
    assert view.kind.id == KINDS[number]
    found = view.matched.found("problems")
    assert found is not None
    assert found.state is PROBLEMS[number]


@pytest.mark.parametrize("number", range(5))
def test_exactly_these_findings(seeds: tuple[Path, ...], number: int) -> None:
    view = views(seeds)[number]
    report = check(view, OURS)
    assert report.crashes == ()
    assert {(f.code, view.lines.position(f.span.start)[0]) for f in report.findings} == FOUND[number]


def test_the_annual_summary_says_nothing_of_next_year(seeds: tuple[Path, ...]) -> None:
    found = views(seeds)[0].matched.found("next")
    assert found is not None
    assert found.state is State.MISSING
