"""Who owns which character: the blanks of a text are looked for once, in a fixed order, and none is reported twice."""

from __future__ import annotations

from bisect import bisect_right
from functools import wraps
from itertools import accumulate

from drafts.cached import cached_property
from drafts.han import has_han
from drafts.model import Block
from drafts.regex import Regex
from drafts.span import Span
from drafts.typed import TYPE_CHECKING, NamedTuple
from sections.label import LOOK_AHEAD, LOOK_BACK, guess
from sections.measure import measures
from sections.prose import MARKER
from sections.rule import NOTHING, Hit
from sections.rules import BY_CODE
from sections.rules.bl_mentioned import forms, is_example
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    Finder = Callable[["Ground"], Iterable["Found"]]
    Check = Callable[[View], Iterable[Hit]]

PRECEDENCE = "BL014 BL008 BL002 BL011 BL010 BL001 BL003 BL004 BL005 BL006 BL007 BL009 BL012 BL013".split()
"""A character belongs to the first of these that wants it: contacts before brackets, brackets before what they hold."""

SHOWN = 16
"""Characters of a blank that a message shows."""

MASK = "XxＸｘХхⅩⅹ×*＊_＿○◯□▲△█"
"""Inside a character class: what may stand for a digit or a letter left out."""

_MASK = Regex(f"[{MASK}]+(?:(?<=[*＊×]) [*＊×]+)*", words=tuple(MASK), begin=True)


class Ground:
    """The prose of a view without its marks, so that patterns see what a reader sees; and what is claimed of it.

    Offsets of ``text`` are its own; ``span`` turns two of them into a span of the draft. It does not hold the view:
    what is kept for a view must not keep it alive.
    """

    def __init__(self, view: View) -> None:
        self.draft = view.draft
        self.data = view.data
        self.measures = measures(view.data)
        self.is_whole = view.is_whole
        self.lost_figures = view.lost_figures
        self.sure_gaps = 0
        """Figures that are missing for certain."""
        self._prose = view.prose
        self._bare = view.bare
        self.text = view.bare.text
        self._taken = bytearray(len(self.text))
        self.claims = 0
        """How many blanks are found so far."""
        self._said: dict[Regex, bool] = {}
        self.chinese = not view.is_whole or has_han(self.text)
        """Whether it is of a Chinese draft; others are not judged line by line (sections/incremental.py)."""

    def span(self, start: int, end: int) -> Span:
        """The span of the draft that the characters from ``start`` to ``end`` of ``text`` stand for."""
        first = self._bare.place(start)
        last = self._bare.place(end - 1) + 1 if end > start else first
        while first and self._prose[first - 1] == MARKER and self.draft.text[first - 1] == "\\":
            first -= 1
        return Span(first, last)

    def bare(self, offset: int) -> int:
        """Where the character at ``offset`` of the draft stands in ``text``; of a mark: what follows it."""
        return self._bare.offset(offset)

    def is_mark(self, offset: int) -> bool:
        """Whether the character at ``offset`` of the draft only shapes the text, as ** and <u> do."""
        return self._prose[offset] == MARKER

    def taken(self, at: int) -> bool:
        """Whether the character at ``at`` is claimed already."""
        return self._taken[at] != 0

    @property
    def claimed(self) -> bool:
        """Whether there is any blank so far."""
        return self.claims > 0

    def take(self, start: int, end: int) -> bool:
        """Claim these characters; False where one of them is claimed already."""
        if any(self._taken[start:end]):
            return False
        self._taken[start:end] = b"\x01" * (end - start)
        return True

    def is_form(self, start: int, end: int) -> bool:
        """Whether it stands in a form that the text tells to use or not to: 落款为“汇报人：XXX”."""
        if any(first <= start and end <= last for first, last in self._forms):
            return True
        line = self.line(start)
        if is_example(self.text, start, line[0]):
            return True
        opening = max(self.text.rfind(quote, line[0], start + 1) for quote in "“「")
        if opening < 0:
            return False
        from sections.rules.bl_talked import is_talked_of

        return is_talked_of(self.text, opening, start, end, line)

    @cached_property
    def _forms(self) -> list[tuple[int, int]]:
        return forms(self.text)

    @cached_property
    def masks(self) -> list[tuple[int, int]]:
        """Start and end of every run of characters that may stand for something left out."""
        return [m.span() for m in _MASK.finditer(self.text)]

    def blocks(self, at: int) -> tuple[Block | None, Block | None]:
        """The block of the draft that holds the character at ``at``, and the one after it."""
        blocks = self.draft.blocks
        place = bisect_right(self.draft.starts, self.span(at, at + 1).start)
        return (blocks[place - 1] if place else None), (blocks[place] if place < len(blocks) else None)

    def line(self, at: int, reach: int = 200) -> tuple[int, int]:
        """Start and end of the line around ``at``, or of so much of it as is no further off than ``reach``."""
        place = bisect_right(self._line_starts, at)
        start = self._line_starts[place - 1]
        end = self._line_starts[place] - 1 if place < len(self._line_starts) else len(self.text)
        return max(start, at - reach), min(end, at + reach)

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *accumulate([len(line) + 1 for line in self.text.split("\n")])][:-1]

    def says(self, pattern: Regex) -> bool:
        """Whether ``pattern`` occurs anywhere in the text."""
        if pattern not in self._said:
            self._said[pattern] = pattern.search(self.text) is not None
        return self._said[pattern]


class Found(NamedTuple):
    """A blank in ``Ground.text``. ``label``: what belongs there, where the text says so itself.

    ``quiet``: right as it stands (138****1234); it is claimed, so that no other code takes it for a blank.
    """

    start: int
    end: int
    label: str = ""
    message: str = ""
    quiet: bool = False
    span: Span | None = None
    """Where it stands in the draft, for marks that ``Ground.text`` does not hold."""


def sure_gaps(view: View) -> int:
    """How many figures are missing in ``view`` for certain."""
    BY_CODE["BL012"].check(view)
    claims: _Claims = view.kept[_Claims]
    return claims.ground.sure_gaps


_FINDERS: dict[str, Finder] = {}


class _Claims:
    """What each finder found in one view, as far as it was asked for."""

    def __init__(self, view: View) -> None:
        self.ground = Ground(view)
        self.hits: dict[str, tuple[Hit, ...] | Exception] = {}

    def of(self, code: str, view: View) -> tuple[Hit, ...]:
        for earlier in PRECEDENCE[: PRECEDENCE.index(code) + 1] if code not in self.hits else ():
            if view.asked.get(earlier) is NOTHING:
                self.hits[earlier] = ()
            elif earlier not in self.hits:
                try:
                    self.hits[earlier] = tuple(self._hits(_finder(earlier, view)))
                except Exception as error:  # noqa: BLE001 - told when that rule itself is asked
                    self.hits[earlier] = error
        result = self.hits[code]
        if isinstance(result, Exception):
            raise result
        return result

    def _hits(self, finder: Finder) -> Iterator[Hit]:
        for found in finder(self.ground):
            known = self.ground.take(found.start, found.end) and not found.quiet
            if known and not self.ground.is_form(found.start, found.end):
                self.ground.claims += 1
                yield self._hit(found)

    def _hit(self, found: Found) -> Hit:
        ground = self.ground
        line_start, line_end = ground.line(found.start)
        blank = ground.text[found.start : found.end]
        label = (
            found.label
            or guess(
                ground.text[max(line_start, found.start - LOOK_BACK) : found.start],
                blank,
                "" if blank.endswith("。") else ground.text[found.end : min(line_end, found.end + LOOK_AHEAD)],
            ).name
        )
        shown = blank if len(blank) <= SHOWN else blank[: SHOWN - 1] + "…"
        message = found.message or (f"这里还没填：{label}（{shown}）" if label else f"这里还没填（{shown}）")
        return Hit(found.span or ground.span(found.start, found.end), message, label=label)


def _finder(code: str, view: View) -> Finder:
    """The finder of the rule ``code``, whose module is loaded only where the rule may find anything in ``view``."""
    rule = BY_CODE[code]
    if not rule.may_find(view):
        return _nothing
    if code not in _FINDERS:
        rule.prepare()
    return _FINDERS[code]


def _nothing(ground: Ground) -> Iterable[Found]:
    return ()


def blank(code: str) -> Callable[[Finder], Check]:
    """Make a finder the check of the rule ``code``."""

    def declare(find: Finder) -> Check:
        _FINDERS[code] = find

        @wraps(find)
        def check(view: View) -> Iterable[Hit]:
            claims: _Claims | None = view.kept.get(_Claims)
            if claims is None:
                claims = view.kept[_Claims] = _Claims(view)
            return claims.of(code, view)

        return check

    return declare
