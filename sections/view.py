"""The one shared view of a draft that rules judge."""

from __future__ import annotations

from bisect import bisect_right

from drafts.cached import cached_property
from drafts.model import Block, BlockKind, Draft
from drafts.regex import Regex
from drafts.span import Lines, Span
from drafts.typed import TYPE_CHECKING
from drafts.words import announce
from sections.bare import Bare, bare
from sections.count import Counted, is_counted_by_parts, words
from sections.data import BUILT_IN, Data
from sections.kind import Kind
from sections.match import match
from sections.matched import Matched
from sections.prose import LABEL, MARKER, OPAQUE, prose

if TYPE_CHECKING:
    from typing import Any, Final

    from sections.rule import Asked

_SENTENCE_END = Regex(r"[。！？!?；;\n\r]+[”’）)」』]*")


class View:
    """A draft, what kind it is, and what of it is prose. Everything is computed once, when first asked for."""

    def __init__(self, draft: Draft, kind: Kind | None, path: str = "", data: Data = BUILT_IN) -> None:
        self.draft = draft
        self.text: Final = draft.text
        announce(draft.text)
        self.kind = kind
        self.path = path
        self.data = data
        self.asked: dict[str, Asked] = {}
        """By the code of a rule, what it found here; see sections/check.py."""
        self.kept: dict[object, Any] = {}
        """What several rules ask for and is worked out once, by what works it out; nothing in it may hold the view."""
        self.is_whole = True
        """Whether it is all of the draft, and no line of it whose neighbours may hold more of the same."""
        self.lost_figures = False
        """Of a line: whether the draft has lost its figures throughout (sections/rules/bl_gap_lost.py)."""
        self._sentence_ends: dict[int, list[int]] = {}

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
        return self.words_in(Span(0, len(self.written)))

    def words_in(self, span: Span) -> int:
        if self._counted is not None:
            return self._counted.words(span.start, span.end)
        return words(span.of(self.written))

    @cached_property
    def _counted(self) -> Counted | None:
        return Counted(self.written) if is_counted_by_parts(self.written) else None

    @cached_property
    def prose_blocks(self) -> tuple[Block, ...]:
        """The blocks that hold prose, in order."""
        no_prose = (BlockKind.CODE, BlockKind.HTML, BlockKind.RULE)
        return tuple(b for b in self.draft.blocks if b.kind not in no_prose)

    def before(self, offset: int, count: int = 1) -> str:
        """Up to ``count`` characters of prose in front of ``offset`` on its line, marks left out, nearest last."""
        line = self.lines.span(self.lines.position(offset)[0])
        if offset > line.end:
            return ""
        reach = count
        while True:
            start = max(line.start, offset - reach)
            near = self.prose[start:offset].replace(MARKER, "")
            if len(near) >= count or start == line.start:
                return near[max(0, len(near) - count) :]
            reach *= 4

    def after(self, offset: int, count: int = 1) -> str:
        """Up to ``count`` characters of prose from ``offset`` on its line, marks left out."""
        line = self.lines.span(self.lines.position(offset)[0])
        reach = count
        while True:
            end = min(line.end, offset + reach)
            near = self.prose[offset:end].replace(MARKER, "")
            if len(near) >= count or end == line.end:
                return near[:count]
            reach *= 4

    def sentence(self, offset: int) -> Span:
        """The sentence around ``offset``, within its line, with its end mark."""
        number = self.lines.position(offset)[0]
        line = self.lines.span(number)
        ends = self._sentence_ends.get(number)
        if ends is None:
            found = _SENTENCE_END.finditer(self.text, line.start, line.end)
            ends = self._sentence_ends[number] = [m.end() for m in found]
        place = bisect_right(ends, offset)
        start = ends[place - 1] if place else line.start
        return self._trimmed(start, ends[place] if place < len(ends) else line.end)

    def _trimmed(self, start: int, end: int) -> Span:
        while start < end and (self.text[start].isspace() or self.prose[start] in (MARKER, OPAQUE)):
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        return Span(start, end)
