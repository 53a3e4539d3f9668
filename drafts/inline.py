"""The text of one paragraph of Markdown as stretches that look alike: bold, italic, code, link."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from drafts.emphasis_marks import befriended
from drafts.span import Span
from drafts.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

MARK = 0xF0000
"""The first of the private code points that stand for the ends of spans while Markdown is read (Unicode 23.5)."""
_MASK = re.compile(r"\*{3,}|(?<=\d)\*+(?=\d)|_{3,}")
"""Stars and lines that hide digits, multiply or leave room, and are never meant as emphasis in a report."""
_BOTH = re.compile(r"(?<!\*)\*{3}(?![*\s])[^*，。；！？,;\n]{1,40}(?<!\s)\*{3}(?!\*)")
"""Stars in threes that are: bold and italic, within one clause."""
_PUNCTUATION = re.compile(r"\\?([!-/:-@\[-`{-~])")


class Stretch(NamedTuple):
    """``inside``: numbers of the spans that the stretch lies in. A line end is a stretch of its own, ``\\n``."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    link: str = ""
    inside: frozenset[int] = frozenset()


def stretches(text: str, spans: Iterable[Span] = (), literal: Iterable[Span] = ()) -> Iterator[Stretch]:
    """What a reader sees of ``text``. ``spans``: what the stretches are told to lie in, by number; they may overlap.

    ``literal``: where ``*`` and ``_`` are characters and no emphasis, besides what is clearly a mask. HTML, entities
    and pictures are text.
    """
    both = {end for m in _BOTH.finditer(text) for end in (m.start(), m.end() - 3)} if "***" in text else ()
    masks = (Span(*m.span()) for m in _MASK.finditer(text) if m.start() not in both)
    marked = _marked(text, tuple(spans), (*literal, *masks))
    bold = italic = 0
    link = ""
    inside: set[int] = set()
    for token in _parser().parseInline(marked)[0].children or ():
        match token.type:
            case "strong_open" | "strong_close":
                bold += token.nesting
            case "em_open" | "em_close":
                italic += token.nesting
            case "link_open":
                link = str(token.attrGet("href") or "")
            case "link_close":
                link = ""
            case "softbreak" | "hardbreak":
                yield Stretch("\n")
            case _:
                for piece in _between_marks(token.content, inside):
                    yield Stretch(piece, bold > 0, italic > 0, token.type == "code_inline", link, frozenset(inside))


def _marked(text: str, spans: tuple[Span, ...], literal: tuple[Span, ...]) -> str:
    """``text`` with a private code point at each end of each span, and backslashes where it is to be literal."""
    ends: dict[int, str] = {}
    for number, span in enumerate(spans):
        ends[span.start] = ends.get(span.start, "") + chr(MARK + 2 * number)
        ends[span.end] = chr(MARK + 2 * number + 1) + ends.get(span.end, "")
    escaped = {at for span in literal for at in unescaped(text, span)}
    pieces: list[str] = []
    for at, char in enumerate(text):
        pieces += (ends.get(at, ""), "\\" if at in escaped else "", "\ufffd" if ord(char) >= MARK else char)
    return "".join([*pieces, ends.get(len(text), "")])


def unescaped(text: str, span: Span) -> Iterator[int]:
    """Where in ``span`` there is ASCII punctuation that no backslash makes literal (CommonMark 0.31, 2.4)."""
    for found in _PUNCTUATION.finditer(text, max(0, span.start - 1), span.end):
        if found.start() == found.start(1) >= span.start:
            yield found.start()


def _between_marks(text: str, inside: set[int]) -> Iterator[str]:
    """The pieces of ``text`` between marks; ``inside`` is brought up to date on the way."""
    start = 0
    for at, char in enumerate(text):
        if ord(char) >= MARK:
            if start < at:
                yield text[start:at]
            start = at + 1
            number, end = divmod(ord(char) - MARK, 2)
            inside.discard(number) if end else inside.add(number)
    if start < len(text):
        yield text[start:]


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return befriended(MarkdownIt("commonmark").disable(["html_inline", "entity", "image", "autolink"]))
