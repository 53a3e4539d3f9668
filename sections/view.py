"""The one shared view of a draft that rules judge."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from drafts.model import Block, BlockKind, Draft
from drafts.regex import Regex
from drafts.span import Lines, Span
from drafts.words import announce
from sections.bare import Bare, bare
from sections.count import words
from sections.data import BUILT_IN, Data
from sections.kind import Kind
from sections.match import Matched, match
from sections.prose import LABEL, MARKER, OPAQUE, prose

if TYPE_CHECKING:
    from sections.rule import Asked

_SENTENCE_END = Regex(r"[。！？!?；;\n\r]+[”’）)」』]*")


class View:
    """A draft, what kind it is, and what of it is prose. Everything is computed once, when first asked for."""

    def __init__(self, draft: Draft, kind: Kind | None, path: str = "", data: Data = BUILT_IN) -> None:
        self.draft = draft
        announce(draft.text)
        self.kind = kind
        self.path = path
        self.data = data
        self.asked: dict[str, Asked] = {}
        """By the code of a rule, what it found here; see sections/check.py."""
        self.kept: dict[object, Any] = {}
        """What several rules ask for and is worked out once, by what works it out; nothing in it may hold the view."""

    @property
    def text(self) -> str:
        return self.draft.text

    @property
    def lines(self) -> Lines:
        return self.draft.lines

    @cached_property
    def prose(self) -> str:
        """The text at unchanged positions, with OPAQUE and MARKER where there is no prose."""
        return announce(prose(self.draft), within=self.text)

    @cached_property
    def bare(self) -> Bare:
        """The prose without its marks."""
        return bare(self.prose, self.text)

    @cached_property
    def matched(self) -> Matched:
        return match(self.draft, self.kind, self.prose)

    @cached_property
    def written(self) -> str:
        """The prose at unchanged positions, without the labels of what is still to be filled in."""
        return LABEL.sub(lambda m: OPAQUE * len(m[0]), self.prose)

    @cached_property
    def words(self) -> int:
        """字数 of the whole draft, labels not counted."""
        return words(self.written)

    def words_in(self, span: Span) -> int:
        return words(span.of(self.written))

    @cached_property
    def prose_blocks(self) -> tuple[Block, ...]:
        """The blocks that hold prose, in order."""
        no_prose = (BlockKind.CODE, BlockKind.HTML, BlockKind.RULE)
        return tuple(b for b in self.draft.blocks if b.kind not in no_prose)

    def before(self, offset: int, count: int = 1) -> str:
        """Up to ``count`` characters of prose in front of ``offset`` on its line, marks left out, nearest last."""
        line = self.lines.span(self.lines.position(offset)[0])
        start = max(line.start, offset - count)
        near = self.prose[start:offset] if offset <= line.end else ""
        if MARKER in near:
            near = self.prose[line.start : offset].replace(MARKER, "")[-count:]
        return near

    def after(self, offset: int, count: int = 1) -> str:
        """Up to ``count`` characters of prose from ``offset`` on its line, marks left out."""
        line = self.lines.span(self.lines.position(offset)[0])
        near = self.prose[offset : min(line.end, offset + count)]
        if MARKER in near:
            near = self.prose[offset : line.end].replace(MARKER, "")[:count]
        return near

    def sentence(self, offset: int) -> Span:
        """The sentence around ``offset``, within its line, with its end mark."""
        line = self.lines.span(self.lines.position(offset)[0])
        start = line.start
        for m in _SENTENCE_END.finditer(self.text, line.start, line.end):
            if m.end() > offset:
                return self._trimmed(start, m.end())
            start = m.end()
        return self._trimmed(start, line.end)

    def _trimmed(self, start: int, end: int) -> Span:
        while start < end and (self.text[start].isspace() or self.prose[start] in (MARKER, OPAQUE)):
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        return Span(start, end)
