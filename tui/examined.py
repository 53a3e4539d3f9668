"""What is found out about one state of a draft: parsed, matched, checked. Pure, so that a thread can do it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from drafts.edit import Edit, carried
from drafts.parse import parse
from drafts.span import Span
from sections.allow import silenced
from sections.blanks import Blank, blanks
from sections.check import Report, check
from sections.kind import Kind
from sections.match import Part
from sections.recognise import recognise
from sections.rule import Finding
from sections.view import View
from tui.settings import Scope


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One state of a draft. ``revision`` grows with each change. ``path``: as rules see it."""

    revision: int
    text: str
    markdown: bool
    path: str
    kinds: Mapping[str, Kind]
    scope: Scope


@dataclass(frozen=True, slots=True)
class Examined:
    """``view`` and ``report`` of the draft at ``revision``."""

    revision: int
    view: View
    report: Report
    blanks: tuple[Blank, ...]


def examine(snapshot: Snapshot) -> Examined:
    draft = parse(snapshot.text, markdown=snapshot.markdown)
    scope = snapshot.scope
    view = View(draft, recognise(draft, snapshot.kinds, snapshot.path), snapshot.path, scope.data)
    report, left = check(view, scope.rules), blanks(view)
    if not scope.allow:
        return Examined(snapshot.revision, view, report, left)
    kept = silenced(report.findings, snapshot.text, scope.allow)
    gone = {(finding.code, finding.span) for finding in kept.silent}
    return Examined(
        snapshot.revision,
        view,
        report._replace(findings=kept.kept),
        tuple(blank for blank in left if (blank.code, blank.span) not in gone),
    )


@dataclass(frozen=True, slots=True)
class Live:
    """Parts, findings and blanks of the last examination, carried along with the edits made since."""

    parts: tuple[Part, ...]
    findings: tuple[Finding, ...]
    blanks: tuple[Blank, ...]

    @property
    def whole(self) -> Part:
        """The whole text behind the front matter; the last of the parts."""
        return self.parts[-1]

    def part_at(self, offset: int) -> Part:
        """The part around ``offset``; never a missing one, and the whole only where there is nothing else."""
        inside = [part for part in self.parts[:-1] if part.span.start <= offset and len(part.span)]
        return inside[-1] if inside else self.parts[0]

    def after(self, edits: Sequence[Edit]) -> Live:
        """What an edit touches is left out until it has been looked at again."""
        parts = tuple(part._replace(span=_stretched(part.span, edits)) for part in self.parts)
        findings = tuple(
            finding._replace(span=span, fix=None)
            for finding in self.findings
            if (span := _kept(finding.span, edits)) is not None
        )
        left = tuple(
            blank._replace(span=span) for blank in self.blanks if (span := _kept(blank.span, edits)) is not None
        )
        return Live(parts, findings, left)


def _kept(span: Span, edits: Iterable[Edit]) -> Span | None:
    shift = 0
    for edit in edits:
        if edit.end <= span.start:
            shift += edit.growth
        elif edit.start < span.end:
            return None
    return span.moved(shift)


def _stretched(span: Span, edits: Sequence[Edit]) -> Span:
    """Text put in at the very start of a part belongs to the part."""
    start = carried(span.start, [edit for edit in edits if edit.start < span.start])
    return Span(start, max(start, carried(span.end, edits)))
