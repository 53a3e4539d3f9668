"""Findings and blocks so many code points further on."""

from __future__ import annotations

from collections.abc import Iterable

from drafts.edit import Edit
from drafts.model import Block, Numeral
from drafts.span import Span
from sections.rule import Finding, Fix

_new = tuple.__new__
"""Makes a named tuple of its values in half the time, which counts where there are hundreds at each key."""


def shifted(finding: Finding, by: int) -> Finding:
    """The finding so many code points further on, its fix too."""
    code, name, level, message, span, fix, label = finding
    if fix is not None:
        edits, safe = fix
        fix = _new(Fix, (tuple(shifted_edits(edits, by)), safe))
    return _new(Finding, (code, name, level, message, Span(span.start + by, span.end + by), fix, label))


def moved(block: Block, by: int) -> Block:
    """The block so many code points further on."""
    kind, span, body, level, numeral, running, glued = block
    span, body = Span(span.start + by, span.end + by), Span(body.start + by, body.end + by)
    if numeral is not None:
        numeral = Numeral(numeral.style, numeral.value, numeral.span.moved(by))
    return _new(Block, (kind, span, body, level, numeral, running and running.moved(by), glued))


def shifted_edits(edits: Iterable[Edit], by: int) -> list[Edit]:
    """The edits so many code points further on; a fix of all marks of a draft has hundreds."""
    return [_new(Edit, (start + by, end + by, text)) for start, end, text in edits]
