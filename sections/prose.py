"""The prose of a draft: its text with everything that is no prose blanked out, at unchanged positions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafts.han import has_han
from drafts.model import Block, BlockKind, Draft
from drafts.regex import Regex
from drafts.span import Span
from sections.emphasis import emphasis_marks

OPAQUE = "\x00"
"""Stands for a character of code, an address, a tag, a comment, front matter: nothing to read, nothing to join."""
LABEL = Regex(r"【待填[^】\n]*】", words=("【待填",))
"""What a new draft has where something is to be filled in."""
MARKER = "\x01"
"""Stands for a mark that only shapes the text (** # > | and bullets): readers do not see it."""

_OPAQUE_PATTERNS = (
    Regex(r"<!--.*?(?:-->|\Z)", re.S, words=("<!--",)),
    Regex(r"(?<!`)(`+)(?!`)[^\n]*?[^`\n]\1(?!`)", words=("`",)),
    Regex(r"</?[A-Za-z][^<>\n]*>", words=("<",)),
    Regex(r"(?:https?|ftp)://[!-~]+|\bwww\.[!-~]+", words=("://", "www.")),
    Regex(r"\[\^[^\]\s]+\]:?", words=("[^",)),
    Regex(r"^[ ]{0,3}\[[^\]\n]+\]:[ \t]*[!-~]+[^\n]*$", re.M, words=("]:",)),
)
_LINK = Regex(
    r"(!?\[)((?:[^\[\]\n]|\[[^\[\]\n]*\])*)"
    r"(\]\([ \t]*(?:<[^<>\n]*>|[^()\s]*)(?:[ \t]+\"[^\"\n]*\")?[ \t]*\))",
    words=("](",),
)
_ADDRESS = Regex(r"[./#:]")
_ESCAPE = Regex(r"\\(?=[!-/:-@\[-`{-~])", words=("\\",))
_PIPE = Regex(r"(?<!\\)\|")
_STRONG = Regex(r"\*\*|__")
_INLINE_TAG = Regex(
    r"</?(?:b|u|i|em|strong|span|font|s|del|ins|mark|small|big|sub|sup)(?:[ \t][^<>\n]*)?>", re.I, words=("<",)
)
_STRUCK = Regex(r"~~(?=\S)|(?<=\S)~~", words=("~~",))


def prose(draft: Draft) -> str:
    """The draft's text, same length, with OPAQUE and MARKER where there is no prose; itself where all of it is."""
    text = draft.text
    out = list(text)

    def blank(start: int, end: int, by: str) -> None:
        for at in range(start, end):
            if text[at] not in "\r\n":
                out[at] = by

    blank(0, draft.front.span.end, OPAQUE)
    for block in draft.blocks:
        if block.kind in (BlockKind.CODE, BlockKind.HTML, BlockKind.RULE):
            blank(block.span.start, block.span.end, OPAQUE)
        elif block.kind is BlockKind.TABLE:
            for at in range(block.span.start, block.span.end):
                if text[at] == "|":
                    out[at] = MARKER
            if not re.search(r"[^|\s:-]", block.span.of(text)):
                blank(block.span.start, block.span.end, OPAQUE)
        else:
            before = block.numeral.span.start if block.numeral else block.body.start
            blank(block.span.start, before, MARKER)
            if block.kind is BlockKind.HEADING and text[max(before - 2, block.span.start) : before] in ("**", "__"):
                end = block.running.start if block.running else block.span.end
                for m in _STRONG.finditer(text, block.body.end, end):
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
    shaped = out.copy()
    for m in _ESCAPE.finditer(text):
        shaped[m.end()] = OPAQUE
    marks_of = "".join(shaped)
    for block in draft.blocks:
        for cell in _cells(text, block):
            for start, end in emphasis_marks(marks_of, cell.start, cell.end, markdown=draft.markdown):
                blank(start, end, MARKER)
    made = "".join(out)
    return text if made == text else made


def _cells(text: str, block: Block) -> Iterator[Span]:
    """What emphasis cannot cross: the cells of a row, else the whole block."""
    start = block.span.start
    if block.kind is BlockKind.TABLE:
        for m in _PIPE.finditer(text, block.span.start, block.span.end):
            yield Span(start, m.start())
            start = m.end()
    yield Span(start, block.span.end)
