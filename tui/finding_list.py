"""Findings as people go through them: by section, by level, with the sentence, and a fix as before and after."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from drafts.edit import Edit, apply
from sections.rule import Finding, Fix
from sections.view import View


@dataclass(frozen=True, slots=True)
class Group:
    """The findings of one part of the draft, by position."""

    name: str
    findings: tuple[Finding, ...]


class Wanted(StrEnum):
    """Which findings are shown. Blanks have a list of their own: they are many, and F2 walks through them."""

    ALL = "all"
    ERRORS = "error"
    WARNINGS = "warning"
    HINTS = "hint"
    BLANKS = "blank"

    def takes(self, finding: Finding) -> bool:
        if is_blank(finding):
            return self is Wanted.BLANKS
        return self is Wanted.ALL or self.value == finding.level.value


def is_blank(finding: Finding) -> bool:
    return finding.code.startswith("BL")


def grouped(view: View, findings: Iterable[Finding]) -> list[Group]:
    """``findings`` under the part of the draft each stands in, in the order of the text."""
    groups: dict[str, tuple[str, list[Finding]]] = {}
    for finding in findings:
        part = view.matched.part_at(finding.span.start)
        groups.setdefault(part.id, (part.name, []))[1].append(finding)
    return [Group(name, tuple(found)) for name, found in groups.values()]


def same_line(view: View, findings: Iterable[Finding], finding: Finding) -> int:
    """How many other findings of the same code stand on its line."""
    line = view.lines.position(finding.span.start)[0]
    there = [f for f in findings if f.code == finding.code and view.lines.position(f.span.start)[0] == line]
    return len(there) - 1


def difference(before: str, after: str) -> tuple[int, int, int]:
    """Where the two begin to differ, and where the part that differs ends in the one and in the other."""
    shortest = min(len(before), len(after))
    start = next((at for at in range(shortest) if before[at] != after[at]), shortest)
    tail = 0
    while tail < shortest - start and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    return start, len(before) - tail, len(after) - tail


def first_line(view: View, fix: Fix) -> list[Edit]:
    """Those of its edits, by position, that lie in the lines of the first: a fix may reach over all of a draft."""
    edits = sorted(fix.edits)
    end = view.lines.span(view.lines.position(edits[0].end)[0]).end
    return [edit for edit in edits if edit.end <= max(end, edits[0].end)]


def before_and_after(view: View, edits: Sequence[Edit]) -> tuple[str, str]:
    """The lines that ``edits`` touch, as they are and as they would be."""
    first = min(edit.start for edit in edits)
    last = max(edit.end for edit in edits)
    start = view.lines.span(view.lines.position(first)[0]).start
    end = view.lines.span(view.lines.position(last)[0]).end
    end = max(end, last)
    text = view.text[start:end]
    return text.rstrip("\n"), apply(view.text[:end], edits)[start:].rstrip("\n")


def safe_edits(findings: Iterable[Finding]) -> tuple[list[Edit], int]:
    """The edits of all safe fixes that do not touch each other, and how many fixes that is."""
    taken: list[Edit] = []
    fixes = 0
    for finding in findings:
        if finding.fix is None or not finding.fix.safe or not finding.fix.edits:
            continue
        edits = finding.fix.edits
        if not any(e.start <= t.end and t.start <= e.end for e in edits for t in taken):
            taken += edits
            fixes += 1
    return taken, fixes


def paragraphs(docstring: str | None) -> list[str]:
    """A rule's page, each paragraph on one line."""
    found: list[str] = []
    for paragraph in inspect.cleandoc(docstring or "").split("\n\n"):
        text = ""
        for line in paragraph.split("\n"):
            narrow = text[-1:].isascii() and line[:1].isascii()
            text += (" " if text and narrow else "") + line.strip()
        if text:
            found.append(text)
    return found
