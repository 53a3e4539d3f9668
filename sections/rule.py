"""How a rule is declared, and what it reports."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

from drafts.edit import Edit
from drafts.span import Span
from drafts.words import Words

if TYPE_CHECKING:
    from sections.view import View


class Level(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class Fix(NamedTuple):
    """A rewrite. ``safe``: it changes neither a digit nor a name nor the meaning, and may be applied unasked."""

    edits: tuple[Edit, ...]
    safe: bool


class Hit(NamedTuple):
    """What a rule yields: where, and what to say there. ``level`` only where it differs from the rule's own."""

    span: Span
    message: str
    fix: Fix | None = None
    level: Level | None = None
    label: str = ""
    """Of a blank: what has to be put there, where the text says so itself (【待填：场次】)."""


Places = tuple[tuple[int, int], ...]
"""Lines and columns from 1, in code points."""


class Example:
    """A text and where the rule reports on it; nowhere for a good example.

    ``ends``: where the reported spans end (exclusive); left out where an example need not prove it. ``kind``: id of the
    kind the text is read as; empty: recognised from the text.
    """

    def __init__(self, text: str, at: Places = (), ends: Places = (), kind: str = "", path: str = "例.md") -> None:
        self._given = text, at, ends
        self.kind: Final = kind
        self.path: Final = path

    def _told(self) -> tuple[str, Places, Places]:
        return self._given

    @property
    def text(self) -> str:
        return self._told()[0]

    @property
    def at(self) -> Places:
        return self._told()[1]

    @property
    def ends(self) -> Places:
        return self._told()[2]


class Rule(NamedTuple):
    """``code``: two letters for the family and three digits, never used twice. ``name``: ASCII, words with hyphens.

    ``title``: a few Chinese words for lists. ``check``: yields hits; its docstring is the rule's page, in Chinese:
    first line what it finds, then why, then how to tell it from what only looks like it. ``words``: of which one stands
    in ``view.bare.text`` wherever the rule finds anything; where none does it is not run. None: it always is.
    """

    code: str
    name: str
    title: str
    level: Level
    check: Callable[[View], Iterable[Hit]]
    bad: tuple[Example, ...]
    good: tuple[Example, ...]
    words: Words | None = None

    @property
    def family(self) -> str:
        return self.code[:2]


class Asked(NamedTuple):
    """What a rule found in one view; ``error``: what it raised in the midst of it."""

    hits: Sequence[Hit]
    error: Exception | None = None


class Finding(NamedTuple):
    """A hit of a rule in a draft. Positions: code points of the decoded text with its own line ends."""

    code: str
    name: str
    level: Level
    message: str
    span: Span
    fix: Fix | None = None
    label: str = ""
