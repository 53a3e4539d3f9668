"""Safe fixes, made one round after the other until none is left."""

from __future__ import annotations

from collections.abc import Iterable

from drafts.edit import Edit, apply
from drafts.lineends import normalise
from sections.rule import Finding

ROUNDS = 10
"""A fix may make room for another; after so many rounds the rest is left for the next run."""


def fixed(text: str, findings: Iterable[Finding]) -> tuple[str, int]:
    """``text`` with those safe fixes made that do not touch each other, and how many they are."""
    usual = normalise(text)[1].usual
    taken: list[Edit] = []
    made = 0
    for finding in findings:
        if finding.fix is None or not finding.fix.safe:
            continue
        edits = [Edit(e.start, e.end, e.text.replace("\n", usual)) for e in finding.fix.edits]
        if not any(e.start <= t.end and t.start <= e.end for e in edits for t in taken):
            taken += edits
            made += 1
    after = apply(text, taken)
    return (after, made) if after != text else (text, 0)
