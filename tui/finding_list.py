"""Findings as people go through them: by section, by level, with the sentence, and a fix as before and after."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from drafts.edit import apply
from drafts.span import Span
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


def marked_sentence(view: View, finding: Finding) -> tuple[str, Span]:
    """The sentence the finding begins in, and which of its code points are meant."""
    sentence = view.sentence(min(finding.span.start, len(view.text)))
    text = sentence.of(view.text)
    start = min(max(finding.span.start - sentence.start, 0), len(text))
    return text, Span(start, min(max(finding.span.end - sentence.start, start), len(text)))


def before_and_after(view: View, fix: Fix) -> tuple[str, str]:
    """The lines that the fix touches, as they are and as they would be."""
    first = min(edit.start for edit in fix.edits)
    last = max(edit.end for edit in fix.edits)
    start = view.lines.span(view.lines.position(first)[0]).start
    end = view.lines.span(view.lines.position(last)[0]).end
    text = view.text[start:end]
    return text, apply(view.text[:end], fix.edits)[start:]


def page(docstring: str | None) -> list[str]:
    """A rule's page as paragraphs, each on one line."""
    paragraphs = (docstring or "").strip().split("\n\n")
    return [" ".join(line.strip() for line in paragraph.splitlines()) for paragraph in paragraphs if paragraph.strip()]
