"""How a rule is declared, and what it reports."""

from __future__ import annotations

from drafts.edit import Edit
from drafts.span import Span
from drafts.typed import TYPE_CHECKING, NamedTuple, StrEnum

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Final

    from sections.data import Data
    from sections.signs import Signs
    from sections.view import View


SWITCH = "qicao:"
"""In every line of a text that switches a rule off or on."""


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


AllOf = tuple["Signs", ...]
"""Of each of them one has to be there."""


class Rule:
    """``code``: two letters for the family and three digits, never used twice. ``name``: ASCII, words with hyphens.

    ``title``: a few Chinese words for lists. ``check``: yields hits; its docstring is the rule's page, in Chinese:
    first line what it finds, then why, then how to tell it from what only looks like it. ``signs``: where any
    of them is missing the rule finds nothing, so it is not run. What stems from lists that a desk may change is made
    of these when asked for.
    """

    def __init__(
        self,
        code: str,
        name: str,
        title: str,
        level: Level,
        check: Callable[[View], Iterable[Hit]],
        bad: tuple[Example, ...],
        good: tuple[Example, ...],
        signs: AllOf | Callable[[Data], AllOf] = (),
    ) -> None:
        self.code = code
        self.name = name
        self.title = title
        self.level = level
        self.check = check
        self.bad = bad
        self.good = good
        self.signs = signs

    @property
    def family(self) -> str:
        return self.code[:2]

    def load(self) -> Rule:
        """The rule as its module declares it, which is loaded now if it is not yet."""
        return self

    def prepare(self) -> None:
        """Load its check, if it is not loaded yet."""

    def asking(self, check: Callable[[View], Iterable[Hit]]) -> Rule:
        """The same rule, which finds what ``check`` does."""
        return Rule(self.code, self.name, self.title, self.level, check, self.bad, self.good, self.signs)

    def may_find(self, view: View) -> bool:
        """Whether its signs are in ``view``."""
        return all(one.are_in(view) for one in self.signs_for(view.data))

    def signs_for(self, data: Data) -> AllOf:
        """Its signs where rules go by ``data``."""
        return self.signs(data) if callable(self.signs) else self.signs


class Asked(NamedTuple):
    """What a rule found in one view; ``error``: what it raised in the midst of it."""

    hits: Sequence[Hit]
    error: Exception | None = None


NOTHING = Asked(())


class Finding(NamedTuple):
    """A hit of a rule in a draft. Positions: code points of the decoded text with its own line ends."""

    code: str
    name: str
    level: Level
    message: str
    span: Span
    fix: Fix | None = None
    label: str = ""
