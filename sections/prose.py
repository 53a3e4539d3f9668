"""The prose of a draft: its text with everything that is no prose blanked out, at unchanged positions."""

from __future__ import annotations

from drafts import regex as re
from drafts.han import has_han
from drafts.model import Block, BlockKind, Draft
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING
from sections.emphasis import emphasis_marks
from sections.page import Page

if TYPE_CHECKING:
    from collections.abc import Iterator

OPAQUE = "\x00"
"""Stands for a character of code, an address, a tag, a comment, front matter: nothing to read, nothing to join."""
LABEL = Regex(r"【待填[^】\n]*】", words=("【待填",))
"""What a new draft has where something is to be filled in."""
MARKER = "\x01"
"""Stands for a mark that only shapes the text (** # > | and bullets): readers do not see it."""

_OPAQUE_PATTERNS = (
    Regex(r"<!--.*?(?:-->|\Z)", re.S, words=("<!--",)),
    Regex(r"(?<!`)(`+)(?!`)[^\n]*?[^`\n]\1(?!`)", words=("`",)),
    Regex(r"<(?!X+>)/?[A-Za-z][^<>\n]*>", words=("<",)),
    Regex(r"(?:https?|ftp)://[!-~]+|\bwww\.[!-~]+", words=("://", "www.")),
    Regex(r"\[\^[^\]\s]+\]:?", words=("[^",)),
    Regex(r"^[ ]{0,3}\[[^\]\n]+\]:[ \t]*[!-~]+[^\n]*$", re.M, words=("]:",)),
)
_LINK = Regex(
    r"(!?\[)((?:[^\[\]\n]++|\[[^\[\]\n]*+\])*+)"
    r"(\]\([ \t]*(?:<[^<>\n]*>|[^()\s]*)(?:[ \t]+\"[^\"\n]*\")?[ \t]*\))",
    words=("](",),
)
_ADDRESS = Regex(r"[./#:]")
_ESCAPE = Regex(r"\\(?=[!-/:-@\[-`{-~])", words=("\\",))
_ANY_PIPE = Regex(r"\|")
_PIPE = Regex(r"(?<!\\)\|")
_STRONG = Regex(r"\*\*|__")
_INLINE_TAG = Regex(
    r"</?(?:b|u|i|em|strong|span|font|s|del|ins|mark|small|big|sub|sup)(?:[ \t][^<>\n]*)?>", re.I, words=("<",)
)
_WRAPPED = Regex(
    r"^[ \t]*+(?:[-*+>][ \t]++)?(\*\*)(?=[^\s*，。；：、])[^*\n]++\n"
    r"(?:(?=[^\S\n]*+[^\s*])[^*\n]*+\n){0,4}+[^*\n]*+(?<=[^\s*])(\*\*)(?=[ \t]*(?:$|[，。；：]))",
    re.M,
    words=("**",),
)
"""Bold print over several lines of one paragraph, from the start of a line."""
_STRUCK = Regex(r"~~(?=\S)|(?<=\S)~~", words=("~~",))


_HEADING, _TABLE = BlockKind.HEADING, BlockKind.TABLE
_NO_PROSE = (BlockKind.CODE, BlockKind.HTML, BlockKind.RULE)


def prose(draft: Draft) -> str:
    """The draft's text, same length, with OPAQUE and MARKER where there is no prose; itself where all of it is."""
    text = draft.text
    page = Page(text)
    blank = page.blank
    blank(0, draft.front.span.end, OPAQUE)
    for kind, span, body, _, numeral, running, _ in draft.blocks:
        if kind in _NO_PROSE:
            blank(span.start, span.end, OPAQUE)
        elif kind is _TABLE:
            for m in _ANY_PIPE.finditer(text, span.start, span.end):
                blank(m.start(), m.end(), MARKER)
            if not re.search(r"[^|\s:-]", span.of(text)):
                blank(span.start, span.end, OPAQUE)
        else:
            before = numeral.span.start if numeral else body.start
            if before == span.start:
                continue
            blank(span.start, before, MARKER)
            if kind is _HEADING and text[max(before - 2, span.start) : before] in ("**", "__"):
                end = running.start if running else span.end
                for m in _STRONG.finditer(text, body.end, end):
                    blank(m.start(), m.end(), MARKER)
    for m in _LINK.finditer(text):
        target = m[3][2:-1]
        if target and (_ADDRESS.search(target) or not has_han(target)):
            blank(m.start(1), m.end(1), MARKER)
            blank(m.start(3), m.end(3), OPAQUE)
    for pattern in _OPAQUE_PATTERNS:
        for m in pattern.finditer(text):
            blank(m.start(), m.end(), OPAQUE)
    for pattern in (_ESCAPE, _STRUCK, _INLINE_TAG):
        for m in pattern.finditer(text):
            blank(m.start(), m.end(), MARKER)
    if "*" in text or "_" in text:
        shaped = page.copy()
        for m in _ESCAPE.finditer(text):
            shaped.blank(m.end(), m.end() + 1, OPAQUE)
        marks_of = shaped.text()
        for block in _with_marks(text, draft):
            for cell in _cells(text, block):
                for start, end in emphasis_marks(marks_of, cell.start, cell.end, markdown=draft.markdown):
                    blank(start, end, MARKER)
        if draft.markdown and _begins_strong(marks_of):
            for m in _WRAPPED.finditer(marks_of):
                blank(*m.span(1), MARKER)
                blank(*m.span(2), MARKER)
    return page.text()


def _begins_strong(text: str) -> bool:
    """Whether ** stands at the start of a line, or behind a mark there."""
    at = text.find("**")
    while at >= 0:
        if not text[text.rfind("\n", 0, at) + 1 : at].strip(" \t-*+>"):
            return True
        at = text.find("**", at + 2)
    return False


def _with_marks(text: str, draft: Draft) -> Iterator[Block]:
    """The blocks that may have emphasis."""
    stars, lines = -1, -1
    for block in draft.blocks:
        start, end = block.span.start, block.span.end
        if stars < start:
            stars = _next(text, "*", start)
        if lines < start:
            lines = _next(text, "_", start)
        if stars < end or lines < end:
            yield block


def _next(text: str, mark: str, start: int) -> int:
    """Where the next of the marks stands; behind the text where there is none."""
    found = text.find(mark, start)
    return len(text) if found < 0 else found


def _cells(text: str, block: Block) -> Iterator[Span]:
    """What emphasis cannot cross: the cells of a row, else the whole block."""
    start, end = block.span.start, block.span.end
    if block.kind is _TABLE:
        for m in _PIPE.finditer(text, start, end):
            yield Span(start, m.start())
            start = m.end()
    yield Span(start, end)
