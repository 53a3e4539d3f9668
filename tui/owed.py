"""What a section has to say, how long it usually is, and what it still owes, in Chinese."""

from __future__ import annotations

from collections.abc import Sequence

from drafts.span import Span
from drafts.typed import NamedTuple
from sections.blanks import Blank
from sections.kind import Item, Kind, Need, Section, State
from sections.matched import Part
from sections.view import View
from tui.texts import thousands


class Want(NamedTuple):
    """One item of a section and whether it is there."""

    item: Item
    there: bool


class Of(NamedTuple):
    """By what a view keeps what has been worked out for a section, which may be in several parts, or for another part.

    ``part``: the id of either.
    """

    part: str
    what: str


def spans(view: View, part: Part) -> tuple[Span, ...]:
    """All stretches of the section that ``part`` belongs to; of other parts their own stretch."""
    found = view.matched.found(part.section.id) if part.section else None
    return found.spans if found else (part.span,)


def wants(view: View, part: Part) -> tuple[Want, ...]:
    """The items of the part's section, in the kind's order."""
    if part.section is None:
        return ()
    key = Of(part.section.id, "wants")
    if key not in view.kept:
        said = "\n".join(span.of(view.written) for span in spans(view, part))
        view.kept[key] = tuple(Want(item, any(word in said for word in item.words)) for item in part.section.items)
    return view.kept[key]  # type: ignore[no-any-return]


def words(view: View, part: Part) -> int:
    """字数 of the whole section that ``part`` belongs to."""
    key = Of(part.section.id if part.section else part.id, "words")
    if key not in view.kept:
        view.kept[key] = sum(view.words_in(span) for span in spans(view, part))
    return view.kept[key]  # type: ignore[no-any-return]


def target(kind: Kind | None, section: Section | None) -> tuple[int, int] | None:
    """Usual 字数 of the section, lowest and highest: its share of the kind's usual length. None: no custom."""
    if kind is None or section is None or section.share is None:
        return None
    (low, high), (least, most) = section.share, kind.length
    return least * low // 100, most * high // 100


def owed(view: View, part: Part, blanks: Sequence[Blank]) -> tuple[str, ...]:
    """What the section of ``part`` still owes; empty when nothing, or when it is optional and not begun."""
    section = part.section
    here = spans(view, part)
    open_blanks = sum(any(span.covers(blank.span) for span in here) for blank in blanks)
    lines: list[str] = []
    if section is not None and part.state is State.UNKNOWN:
        return ("这里的原文被截断了，说不准写过没有",)
    if section is not None and part.state in (State.MISSING, State.EMPTY):
        if section.need is Need.OPTIONAL:
            return ()
        lines.append("还没有这一节" if part.state is State.MISSING else "只有标题，还没有正文")
    elif section is not None:
        lines += [f"没写到“{want.item.name}”" for want in wants(view, part) if _owing(want)]
        goal, count = target(view.kind, section), words(view, part)
        if goal and count < goal[0]:
            lines.append(f"只有 {thousands(count)} 字，通常 {thousands(goal[0])} 字以上")
    if open_blanks:
        lines.append(f"{open_blanks} 个空项没填")
    return tuple(lines)


def _owing(want: Want) -> bool:
    return not want.there and want.item.need is not Need.OPTIONAL
