"""Putting a missing section into a draft: where it belongs, with its heading, its number, and room to write."""

from __future__ import annotations

from collections.abc import Iterator

from drafts.edit import Edit, carried
from drafts.model import Block, NumeralStyle
from drafts.numeral import han_text
from sections.form import fill
from sections.kind import Section
from sections.matched import Part
from sections.skeleton import section_body
from sections.view import View


def insertion(view: View, part: Part, text: str | None = None) -> tuple[tuple[Edit, ...], int]:
    """The edits that put in the section of ``part``, and where its body starts in the text after them.

    ``text``: its body; None: a labelled blank for each item. Later headings of the same rank get their next number.
    Raises ValueError where ``part`` has no section.
    """
    if part.section is None:
        raise ValueError(f"{part.id} is no section")
    at = part.span.start
    ranked = [b for b in view.draft.headings if b.level == 2]
    before = [b for b in ranked if b.span.start < at]
    after = [b for b in ranked if b.span.start >= at]
    number = _value(before[-1]) + 1 if before else 1
    numbered = not ranked or any(b.numeral for b in ranked)
    heading = _heading(view, part.section, number if numbered else 0)
    body = "\n\n".join(section_body(part.section, view.draft.front.values)) if text is None else text
    head = _gap(view.text[:at], at > view.draft.front.span.end) + (heading + "\n\n" if heading else "")
    tail = "\n\n" if view.text[at:].strip("\n") else "\n"
    renumbered = tuple(_renumbered(view, after, number)) if heading and numbered else ()
    edits = (Edit(at, at, head + body + tail), *renumbered)
    return edits, carried(at, edits) - len(tail) - len(body)


def _heading(view: View, section: Section, number: int) -> str:
    if not section.heading:
        return ""
    name = fill(section.heading, view.draft.front.values)
    return ("## " if view.draft.markdown else "") + (f"{han_text(number)}、" if number else "") + name


def _gap(before: str, anything: bool) -> str:
    return "\n" * max(2 - (len(before) - len(before.rstrip("\n"))), 0) if anything else ""


def _value(heading: Block) -> int:
    return heading.numeral.value if heading.numeral else 0


def _renumbered(view: View, headings: list[Block], number: int) -> Iterator[Edit]:
    """One more for the headings that count on from where the new one stands; a gap ends it."""
    for expected, heading in enumerate(headings, number):
        numeral = heading.numeral
        if numeral is None or numeral.style is not NumeralStyle.HAN or numeral.value != expected:
            return
        old = numeral.span.of(view.text)
        digits = old.rstrip("、. 　，,．\t")
        yield Edit(numeral.span.start, numeral.span.start + len(digits), han_text(expected + 1))
