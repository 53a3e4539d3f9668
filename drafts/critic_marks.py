"""CriticMarkup: comments and suggested wordings as marks in a copy of the text, for people without qicao.

``{>>comment<<}``, ``{==quote==}{>>comment<<}``, ``{~~old~>new~~}``, ``{++new++}``, ``{--old--}``, as in
https://github.com/CriticMarkup/CriticMarkup-toolkit. The format knows no authors and no threads; what we write begins
with who said it when: ``{>>王 2025-12-01T09:30:00+08:00：要有数字<<}``, behind it answers (``↳``), settled (``✓``) and
reopened (``↺``). What cannot be marked where it stands, because it overlaps another mark or goes over a line end, says
in ``‹›`` how many code points before it it is about.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum

from drafts.span import Span
from drafts.typed import NamedTuple

CLOSERS = {"{++": "++}", "{--": "--}", "{~~": "~~}", "{==": "==}", "{>>": "<<}"}
OPENER = re.compile(r"\{(?:\+\+|--|~~|==|>>)")
WHOLE, LOST, BECOMES, GONE = "全篇", "原句", "改成", "删去"
ESCAPED = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "}": "\\}"}
IN_FIELDS = ESCAPED | {" ": "\\s", "：": "\\c", "‹": "\\l", "›": "\\g", "↳": "\\a", "✓": "\\d", "↺": "\\o"}
"""Who says it, and what a mark that stands elsewhere is on; ``ESCAPED``: what is said."""
PLAIN = {code[1]: char for char, code in IN_FIELDS.items()}


class Kind(StrEnum):
    COMMENT = ""
    ANSWER = "↳"
    RESOLVE = "✓"
    REOPEN = "↺"


class Remark(NamedTuple):
    """``by`` and ``at`` (ISO 8601): empty where nobody says."""

    kind: Kind
    by: str
    at: str
    text: str


class Mark(NamedTuple):
    """A comment, what was said about it behind it. ``span``: code points of the text; None: all of it, or ``lost``.

    ``lost``: what the comment was on, which is not there any more. ``suggestion``: what is to stand there instead.
    """

    span: Span | None
    remarks: tuple[Remark, ...]
    suggestion: str | None = None
    lost: str = ""


class Marked(NamedTuple):
    """A text without marks, and they."""

    text: str
    marks: tuple[Mark, ...]


def order(mark: Mark) -> tuple[object, ...]:
    """The order in which marks are kept: by place, then by all that they say."""
    span = mark.span or Span(0, 0)
    return mark.span is None, span.start, span.end, mark.lost, mark.suggestion is not None, mark.suggestion or "", mark


def escaped(text: str, by: Mapping[str, str]) -> str:
    """``text`` with what would be taken for a mark written otherwise; ``plain`` puts it back."""
    return "".join(by.get(char, char) for char in text)


def plain(text: str) -> str:
    return re.sub(r"\\(.)", lambda m: PLAIN.get(m[1], m[1]), text, flags=re.DOTALL)
