"""Marks without a partner (PU002) looked for again around changed lines, as far as one there may be the partner."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from drafts.model import Draft, FrontMatter
from drafts.span import Span
from drafts.words import renounce
from sections.bare import bare
from sections.check import finding_of
from sections.prose import MARKER
from sections.rule import Finding, Rule
from sections.rules.plain_text import Areas, residue
from sections.rules.pu_pairs import NEXT_LINES, has_open_marks
from sections.shifted import shifted
from sections.view import View

MOST = 24
"""Lines on either side that are looked at; where more have open marks the whole draft is."""


def pairs_around(
    rule: Rule, view: View, starts: Sequence[int], first: int, last: int, found: Iterable[Finding]
) -> tuple[Span, list[Finding]] | None:
    """What ``rule`` finds around the lines ``first`` to ``last``, and how far that is all; None: it has to be asked.

    ``starts``: where the lines of ``view`` start. ``found``: what the rules on residue, at least, find there.
    """
    if '"' in view.text or "'" in view.text:
        return None
    above = _apart(view, starts, range(first - 1, -1, -1))
    below = _apart(view, starts, range(last + 1, len(starts)))
    if above is None or below is None:
        return None
    area = Span(starts[first - above], _line(view, starts, last + below).end)
    here = View(
        Draft(area.of(view.text), view.draft.markdown, FrontMatter(), (), None), view.kind, view.path, view.data
    )
    renounce(here.text)
    here.prose = area.of(view.prose)
    here.kept[residue] = Areas(f.span.moved(-area.start) for f in found if f.code[:2] == "RS" and f.span.overlaps(area))
    return area, [shifted(finding_of(rule, hit), area.start) for hit in rule.check(here)]


def _apart(view: View, starts: Sequence[int], lines: range) -> int | None:
    """How many of the ``lines`` it takes until so many have no open marks that none behind them counts."""
    apart = 0
    for number, line in enumerate(lines):
        if number == MOST:
            return None
        span = _line(view, starts, line)
        said = span.of(view.prose)
        if MARKER in said:
            said = bare(said, span.of(view.text)).text
            renounce(said)
        if has_open_marks(said):
            apart = 0
        elif said.strip():
            apart += 1
        if apart == NEXT_LINES:
            return number + 1
    return len(lines)


def _line(view: View, starts: Sequence[int], line: int) -> Span:
    return Span(starts[line], starts[line + 1] - 1 if line + 1 < len(starts) else len(view.text))
