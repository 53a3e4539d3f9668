"""What matching tells of a draft: what became of each section, and the parts the outline shows."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter

from drafts.model import Block, Draft
from drafts.span import Span
from drafts.typed import TYPE_CHECKING, NamedTuple
from sections.kind import Kind, Section, State
from sections.stretch import Stretch

if TYPE_CHECKING:
    from collections.abc import Iterator


class Found(NamedTuple):
    """What became of one section of the kind. ``by``: heading, cue, position, or empty where it was not found."""

    section: Section
    state: State
    spans: tuple[Span, ...] = ()
    heading: Block | None = None
    by: str = ""

    @property
    def anchor(self) -> int | None:
        """Where it starts, in code points."""
        return self.spans[0].start if self.spans else None


class Part(NamedTuple):
    """A stretch of the draft as the outline shows it; a missing section is an empty stretch where it belongs."""

    id: str
    section: Section | None
    name: str
    span: Span
    state: State


class Matched(NamedTuple):
    """``sections``: one for each of the kind's, in its order. ``parts``: cover the text behind the front matter."""

    kind: Kind | None
    sections: tuple[Found, ...]
    parts: tuple[Part, ...]
    cut: tuple[Span, ...]

    def found(self, section_id: str) -> Found | None:
        return next((f for f in self.sections if f.section.id == section_id), None)

    def part(self, part_id: str) -> Part | None:
        return next((p for p in self.parts if p.id == part_id), None)

    def part_at(self, offset: int) -> Part:
        """The part that holds ``offset``; the last one for the end of the text."""
        for place in range(bisect_right(self.parts, offset, key=_part_start) - 1, -1, -1):
            part = self.parts[place]
            if offset < part.span.end:
                return part
            if len(part.span):
                break
        return next(p for p in reversed(self.parts) if p.span.end or p is self.parts[0])


def _part_start(part: Part) -> int:
    return part.span.start


def parts_of(kind: Kind, found: tuple[Found, ...], stretches: list[Stretch], spans: list[Span]) -> Iterator[Part]:
    state = {f.section.id: f.state for f in found}
    order = {section.id: place for place, section in enumerate(kind.sections)}
    parts: list[Part] = []
    counted: Counter[str] = Counter()
    for stretch, span in zip(stretches, spans, strict=True):
        section = stretch.section
        if parts and section is not None and parts[-1].section is section:
            parts[-1] = parts[-1]._replace(span=Span(parts[-1].span.start, span.end))
            continue
        base = section.id if section else "other"
        times = counted[base]
        counted[base] += 1
        name = (section.name if section else "其他") + (f"（续{times}）" if times else "")
        parts.append(
            Part(
                f"{base}.{times + 1}" if times else base, section, name, span, state[base] if section else State.PRESENT
            )
        )
    for item in found:
        if item.spans:
            continue
        place = len(parts)
        while place and (s := parts[place - 1].section) is not None and order[s.id] > order[item.section.id]:
            place -= 1
        at = parts[place].span.start if place < len(parts) else (parts[-1].span.end if parts else 0)
        parts.insert(place, Part(item.section.id, item.section, item.section.name, Span(at, at), item.state))
    return iter(parts)


def parts_without_kind(draft: Draft) -> Iterator[Part]:
    start = draft.front.span.end
    level = min((h.level for h in draft.headings), default=0)
    tops = [h for h in draft.headings if h.level == level]
    edges = [start, *(h.span.start for h in tops), len(draft.text)]
    names = ["标题与开头" if tops else "全文", *(h.body.of(draft.text) for h in tops)]
    for number, name in enumerate(names):
        span = Span(edges[number], edges[number + 1])
        if len(span) or number:
            yield Part(f"part.{number}", None, name, span, State.PRESENT)
    if not len(draft.text) - start:
        yield Part("part.0", None, "全文", Span(start, start), State.EMPTY)
