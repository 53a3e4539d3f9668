"""Half-width marks throughout a draft (PU001), of which those of the changed lines come and go."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable

from drafts.edit import Edit
from drafts.span import Span
from sections.flow import Flow
from sections.rule import Finding, Fix
from sections.rules.plain_text import plain
from sections.rules.pu_marks import THROUGHOUT, Mark
from sections.rules.pu_width import MANY, full_width, has_half_stops, wrong_marks
from sections.shifted import shifted_edits
from sections.view import View

Flows = Iterable[tuple[int, Flow]]
_SAID = re.compile(re.escape(MANY).replace(r"\{\}", r"(\d+)"))


def half_width_throughout(
    told: Finding, before: View, after: View, area: Span, by: int, old: Flows, new: Flows
) -> Finding | None:
    """What is ``told`` of all of them, now that there is something else in an area; None: it is to be found out anew.

    ``area``: the whole lines ``before``; behind them the text is ``by`` further on. ``old`` and ``new``: these lines.
    """
    m = _SAID.fullmatch(told.message)
    if m is None or told.fix is None:
        return None
    if any("(" in view.text and "（" in view.text for view in (before, after)):
        return None
    stops = has_half_stops(before.bare.text)
    if stops != has_half_stops(after.bare.text):
        return None
    gone, come = _marks(old, stops), _marks(new, stops)
    edits, count = told.fix.edits, int(m[1]) - len(gone) + len(come)
    first = bisect_left(edits, area.start, key=_start)
    last = bisect_left(edits, area.end, lo=first, key=_start)
    lines = after.text.count("\n") + 1
    if count <= full_width(after.bare.text) or count < THROUGHOUT + lines or _edits(gone) != edits[first:last]:
        return None
    span = told.span
    if span.start >= area.start:
        if gone or come:
            return None
        span = span.moved(by)
    fix = Fix((*edits[:first], *_edits(come), *shifted_edits(edits[last:], by)), told.fix.safe)
    return told._replace(span=span, message=MANY.format(count), fix=fix)


def _marks(flows: Flows, stops: bool) -> list[tuple[int, Mark]]:
    """Those of the lines, each with where its line starts in the draft."""
    return [(at - 1, mark) for at, flow in flows for mark in wrong_marks(flow.view, plain(flow.view), stops)]


def _edits(marks: Iterable[tuple[int, Mark]]) -> tuple[Edit, ...]:
    return tuple([edit for at, mark in marks for edit in shifted_edits(mark.edits, at)])


def _start(edit: Edit) -> int:
    return edit.start
