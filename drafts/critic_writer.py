"""A copy of a text with comments and suggested wordings as CriticMarkup."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from drafts.critic_marks import (
    BECOMES,
    CLOSERS,
    ESCAPED,
    GONE,
    IN_FIELDS,
    LOST,
    OPENER,
    WHOLE,
    Mark,
    Marked,
    escaped,
    order,
)
from drafts.critic_reader import read
from drafts.front import read_front
from drafts.span import Lines, Span

BLOCK_MARK = re.compile(r"[ \t]*(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,9}[.)][ \t]|>|\|)")


class CriticError(ValueError):
    """The text cannot be marked. A Chinese sentence without end mark."""


def written(text: str, marks: Sequence[Mark]) -> str:
    """``text`` (line ends ``\\n``) with the marks put in. Raises CriticError rather than write what reads otherwise."""
    if (found := OPENER.search(text)) and read(text) != Marked(text, ()):
        line = Lines(text).position(found.start())[0]
        raise CriticError(f"第 {line} 行起本来就有 CriticMarkup 的记号（如 {found[0]}），再加会混在一起，请先改掉")
    marks = sorted(marks, key=order)
    inline = _inline(text, marks)
    places = [(mark.span.start, mark.span.end) for number in inline if (mark := marks[number]).span]
    closing: dict[int, str] = {}
    beside: dict[int, str] = {}
    opening: dict[int, str] = {}
    for number, mark in enumerate(marks):
        if number in inline and mark.span:
            opening[mark.span.start], closer = _around(text, mark)
            closing[mark.span.end] = closer + _chain(mark, "")
        else:
            at = _beside(text, mark, places)
            beside[at] = beside.get(at, "") + _chain(mark, f" ‹{_told(mark, at)}›")
    pieces: list[str] = []
    before = 0
    for at in sorted({*closing, *beside, *opening}):
        pieces += (text[before:at], closing.get(at, ""), beside.get(at, ""), opening.get(at, ""))
        before = at
    made = "".join((*pieces, text[before:]))
    if read(made) != Marked(text, tuple(marks)):
        raise CriticError("文字里有和 CriticMarkup 记号分不清的字符，加了记号就读不回来")
    return made


def _inline(text: str, marks: Sequence[Mark]) -> list[int]:
    """Which of ``marks`` can stand around their places, in order: suggestions first, then the shortest."""
    fitting = [(number, mark.span) for number, mark in enumerate(marks) if mark.span and _fits(text, mark)]
    chosen: list[tuple[int, int, int]] = []
    for number, span in sorted(fitting, key=lambda one: (marks[one[0]].suggestion is None, len(one[1]))):
        at = bisect_left(chosen, (span.start, span.end, number))
        before = chosen[at - 1][1] if at else 0
        behind = chosen[at][0] if at < len(chosen) else len(text)
        if before <= span.start and span.end <= behind:
            chosen.insert(at, (span.start, span.end, number))
    return [number for *_, number in chosen]


def _fits(text: str, mark: Mark) -> bool:
    """Whether the mark can stand around its place: in one line, not over the marks that make a heading or a list."""
    if not mark.span or not mark.remarks:
        return False
    quote, words = mark.span.of(text), mark.suggestion or ""
    head = text.rfind("\n", 0, mark.span.start) + 1
    block = BLOCK_MARK.match(text, head)
    return (
        "\n" not in quote + words
        and not (block and mark.span.start < block.end())
        and not any(closer in quote + words for closer in (*CLOSERS.values(), "~>"))
        and not OPENER.search(quote + words)
    )


def _around(text: str, mark: Mark) -> tuple[str, str]:
    """What stands before and behind the quote."""
    quote, words = (mark.span or Span(0, 0)).of(text), mark.suggestion
    if words is None:
        return "{==", "==}"
    if not words:
        return "{--", "--}"
    if len(quote) == 1 and not quote.isspace() and words.startswith(quote) and words != quote:
        return "", "{++" + words[1:] + "++}"
    return "{~~", f"~>{words}~~}}"


def _beside(text: str, mark: Mark, inline: Sequence[tuple[int, int]]) -> int:
    """Where a mark goes that does not stand around its place: behind it, but in no other."""
    at = mark.span.end if mark.span else _first_line_end(text) if not mark.lost else len(text)
    number = bisect_left(inline, (at, 0)) - 1
    return max(at, inline[number][1]) if number >= 0 else at


def _first_line_end(text: str) -> int:
    """Where the first line of the body that says something ends."""
    start = read_front(text).span.end
    found = re.compile(r"\S").search(text, start)
    return len(text) if found is None else (text.find("\n", found.start()) + 1 or len(text) + 1) - 1


def _told(mark: Mark, at: int) -> str:
    """What the mark, which stands at ``at``, is on."""
    if mark.span is None:
        words = f"{LOST} {escaped(mark.lost, IN_FIELDS)}" if mark.lost else WHOLE
    else:
        words = f"{len(mark.span)}/{at - mark.span.end}" if at > mark.span.end else f"{len(mark.span)}"
    if mark.suggestion is not None:
        words += f" {BECOMES} {escaped(mark.suggestion, IN_FIELDS)}" if mark.suggestion else f" {GONE}"
    return words


def _chain(mark: Mark, place: str) -> str:
    said = []
    for number, remark in enumerate(mark.remarks):
        who = f"{escaped(remark.by, IN_FIELDS)} {remark.at}{'' if number else place}"
        said.append(f"{{>>{remark.kind}{who}：{escaped(remark.text, ESCAPED)}<<}}")
    return "".join(said)
