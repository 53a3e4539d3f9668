"""The clauses of running text, in order: what rules on saying things twice compare."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import cache

from drafts.cached import while_written
from drafts.model import Block, BlockKind
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING, overload
from sections.data import Data
from sections.prose import MARKER, OPAQUE
from sections.rules.plain_text import Areas
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator

_STOPS = "，。；：！？,;:!?\r"
"""What clauses end with inside a line."""
_CLAUSE = Regex(f"[^{_STOPS}\n]+")
_HEADING, _ITEM, _PARAGRAPH = BlockKind.HEADING, BlockKind.ITEM, BlockKind.PARAGRAPH
_NOTHING = Span(0, 0)
EDGE = f" \t\u3000{MARKER}{OPAQUE}"
_BEHIND_LABEL = frozenset(EDGE + _STOPS)


class Clauses:
    """The clauses of running text, in order. ``texts``: what each says; ``blocks``: the number of its block.

    Clauses of different blocks do not join.
    """

    def __init__(self, view: View) -> None:
        texts: list[str] = []
        blocks: list[int] = []
        self.texts: Sequence[str] = texts
        self.blocks: Sequence[int] = blocks
        self._view = view
        self._first: dict[int, int] = {}
        self._known: dict[int, Sequence[tuple[int, str]]] = {}
        draft = view.draft
        self._labelled = _labelled(view)
        lines = [area.of(view.prose) for area in map(_running, draft.blocks)]
        for number, said in enumerate(said_in(lines)):
            if number in self._labelled:
                said = [text for _, text in self._placed(draft.blocks[number])]
            self._first[number] = len(texts)
            texts += said
            blocks += [number] * len(said)

    def span(self, place: int) -> Span:
        number = self.blocks[place]
        start, text = self._places(number)[place - self._first[number]]
        return Span(start, start + len(text))

    def outside(self, *areas: Areas) -> Sequence[int]:
        """The places of the clauses that touch none of ``areas``."""
        blocks, starts = self._view.draft.blocks, self._view.draft.starts
        beside = {number for area in areas for number in area.near(starts) if area.touch(blocks[number].span)}
        if not beside:
            return range(len(self.blocks))
        gone: set[int] = set()
        for number in beside:
            near = [area for area in areas if area.touch(blocks[number].span)]
            for place in range(bisect_left(self.blocks, number), bisect_right(self.blocks, number)):
                span = self.span(place)
                gone.update([place for area in near if area.touch(span)])
        from array import array

        return array("i", [place for place in range(len(self.blocks)) if place not in gone])

    def _places(self, number: int) -> Sequence[tuple[int, str]]:
        """Where each clause of the block with this number starts, and what it says."""
        known = self._known.get(number)
        if known is None:
            known = self._known[number] = list(self._found(number))
        return known

    def _found(self, number: int) -> Iterator[tuple[int, str]]:
        block, first = self._view.draft.blocks[number], self._first[number]
        area = _running(block)
        texts = self.texts[first : bisect_right(self.blocks, number)]
        if number in self._labelled or "" in texts:
            yield from [(area.start + at, text) for at, text in self._placed(block)]
            return
        places = _places_of(tuple(texts), area.of(self._view.prose))
        yield from [(area.start + at, text) for at, text in zip(places, texts, strict=True)]

    def _placed(self, block: Block) -> Sequence[tuple[int, str]]:
        """The same from the start of its running text on."""
        area, prose = _running(block), self._view.prose
        before = prose[area.start - 1] if area.end else ""
        return _placed(before, area.of(prose), _labels(self._view.data))


class LongClauses(Clauses):
    """The same of a long text, in twelve bytes a clause."""

    def __init__(self, view: View) -> None:
        from array import array

        starts, ends, blocks = array("i"), array("i"), array("i")
        for number, block in enumerate(view.draft.blocks):
            area = _running(block)
            before = view.prose[area.start - 1] if area.end else ""
            for at, text in _said(before, area.of(view.prose), _labels(view.data)):
                starts.append(area.start + at)
                ends.append(area.start + at + len(text))
                blocks.append(number)
        self._view, self._starts, self._ends = view, starts, ends
        self.texts, self.blocks = Cut(view.prose, starts, ends), blocks

    def span(self, place: int) -> Span:
        return Span(self._starts[place], self._ends[place])


class Cut(Sequence[str]):
    """The pieces of ``text`` between ``starts`` and ``ends``."""

    def __init__(self, text: str, starts: Sequence[int], ends: Sequence[int]) -> None:
        self._text, self._starts, self._ends = text, starts, ends

    def __len__(self) -> int:
        return len(self._starts)

    @overload
    def __getitem__(self, place: int) -> str: ...

    @overload
    def __getitem__(self, place: slice) -> list[str]: ...

    def __getitem__(self, place: int | slice) -> str | list[str]:
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        return self._text[self._starts[place] : self._ends[place]]


def said_in(lines: Sequence[str]) -> Iterator[list[str]]:
    """The clauses of each of the ``lines`` without labels; it takes a third of the time that a pattern does."""
    text = "\n".join(lines)
    for stop in _STOPS[1:]:
        if stop in text:
            text = text.replace(stop, _STOPS[0])
    edges = [edge for edge in EDGE if edge in text]
    for line in text.split("\n"):
        clauses = [clause for clause in line.split(_STOPS[0]) if clause]
        yield [clause.strip(EDGE) for clause in clauses] if edges else clauses


@while_written(256)
def _places_of(clauses: tuple[str, ...], text: str) -> tuple[int, ...]:
    """Where each of the ``clauses``, all that ``text`` says, stands in it; the editor asks again at each key."""
    places: list[int] = []
    end = 0
    for clause in clauses:
        start = text.find(clause, end)
        places.append(start)
        end = start + len(clause)
    return tuple(places)


def _said(before: str, text: str, labels: tuple[str, ...]) -> tuple[tuple[int, str], ...]:
    """Where each clause of running text starts, and what it says. ``before``: the character in front of the text."""
    found: list[tuple[int, str]] = []
    label = ""
    for m in _CLAUSE.finditer(text):
        if not ((text[m.start() - 1] if m.start() else before) in "：:" and label.endswith(labels)):
            said = m[0].strip(EDGE)
            found.append((m.start() + m[0].index(said) if said else m.start(), said))
        label = m[0].rstrip(EDGE)
    return tuple(found)


_placed = while_written(512)(_said)


def _labelled(view: View) -> set[int]:
    """The numbers of the blocks in which a label stands in front of a colon."""
    prose, starts, labels = view.prose, view.draft.starts, _labels(view.data)
    found: set[int] = set()
    for colon in "：:":
        at = prose.find(colon)
        while at >= 0:
            end = at
            while end and prose[end - 1] in _BEHIND_LABEL:
                end -= 1
            if prose.endswith(labels, 0, end):
                found.add(bisect_right(starts, at) - 1)
            at = prose.find(colon, at + 1)
    return found


def _running(block: Block) -> Span:
    """The running text of ``block``: nothing of tables, quotations and headings alone."""
    kind = block.kind
    if kind is _PARAGRAPH or kind is _ITEM:
        return block.body
    return block.running if kind is _HEADING and block.running else _NOTHING


@cache
def _labels(data: Data) -> tuple[str, ...]:
    return tuple(data.load("stock_phrases")["labels"])
