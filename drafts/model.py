"""What a draft is made of: front matter, blocks, headings. Frozen; positions are code points of its text."""

from __future__ import annotations

from types import MappingProxyType

from drafts.cached import cached_property
from drafts.span import Lines, Span
from drafts.typed import TYPE_CHECKING, NamedTuple, StrEnum

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Final


class BlockKind(StrEnum):
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    """A list item, or a line that starts with 1. or （1） and is no heading."""
    TABLE = "table"
    """One row of a Markdown table."""
    QUOTE = "quote"
    RULE = "rule"
    CODE = "code"
    HTML = "html"


class NumeralStyle(StrEnum):
    """The four levels of GB/T 9704-2012, 7.3.3, and Markdown's own list bullets."""

    HAN = "一、"
    HAN_BRACKETED = "（一）"
    ARABIC = "1."
    ARABIC_BRACKETED = "（1）"


HEADING_LEVEL: Mapping[NumeralStyle, int] = MappingProxyType(
    {NumeralStyle.HAN: 2, NumeralStyle.HAN_BRACKETED: 3, NumeralStyle.ARABIC: 4, NumeralStyle.ARABIC_BRACKETED: 5}
)


class Numeral(NamedTuple):
    """The number a heading or an item carries, such as （三）."""

    style: NumeralStyle
    value: int
    span: Span


class Block(NamedTuple):
    """One line of the draft that is not blank (a fence, a comment or an HTML block: all its lines).

    ``span``: the whole of it, without the last line end. ``body``: without indent, ``#``, bullet and numeral;
    of a run-in heading only the heading sentence, without its full stop. ``running``: the text behind a run-in
    heading on the same line. ``level`` of a heading: 1 title, 2 一、, 3 （一）, 4 1., 5 （1）.
    ``glued``: the heading stands at the end of the paragraph before, on the same line; ``span`` starts at its numeral.
    """

    kind: BlockKind
    span: Span
    body: Span
    level: int = 0
    numeral: Numeral | None = None
    running: Span | None = None
    glued: bool = False

    def start(self) -> int:
        """Where it starts, to look for a place among blocks: ``bisect_left(blocks, at, key=Block.start)``."""
        return self.span.start


class FrontMatter(NamedTuple):
    """The ``key: value`` lines between two ``---`` lines at the top. ``span`` includes both rules and the line end.

    ``problems``: what could not be read, as (offset, sentence in Chinese); such lines are kept and never stop a draft.
    """

    span: Span = Span(0, 0)
    values: Mapping[str, str] = MappingProxyType({})
    problems: tuple[tuple[int, str], ...] = ()


class Draft:
    """A text and its parts. ``markdown``: whether Markdown's blocks (fences, tables, indented code) were recognised.

    ``blocks``: or what makes them when they are first asked for.
    """

    def __init__(
        self,
        text: str,
        markdown: bool,
        front: FrontMatter,
        blocks: tuple[Block, ...] | Callable[[], tuple[Block, ...]],
        title: Block | None,
    ) -> None:
        self.text: Final = text
        self.markdown: Final = markdown
        self.front: Final = front
        self._blocks = blocks
        self.title: Final = title

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        if not isinstance(self._blocks, tuple):
            self._blocks = self._blocks()
        return self._blocks

    @cached_property
    def starts(self) -> list[int]:
        """Where each block starts."""
        return [block.span.start for block in self.blocks]

    @property
    def is_divided(self) -> bool:
        """Whether the blocks are made already."""
        return isinstance(self._blocks, tuple)

    @cached_property
    def lines(self) -> Lines:
        return Lines(self.text)

    @cached_property
    def headings(self) -> tuple[Block, ...]:
        """All headings below the title, in order."""
        return tuple(b for b in self.blocks if b.kind is BlockKind.HEADING and b is not self.title)

    @property
    def title_text(self) -> str:
        return self.title.body.of(self.text) if self.title else ""
