"""Names and phrases that a desk allows: a finding that lies inside one of them is kept silent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from drafts.typed import TYPE_CHECKING, NamedTuple
from sections.bounded import Bounded
from sections.rule import Finding

if TYPE_CHECKING:
    from datetime import date

ABOUT_THE_WHOLE = frozenset({"RQ", "ST", "SW"})
"""Families whose findings are about the draft, not about the words they stand at; no phrase silences them."""


class Allowed(NamedTuple):
    """``text`` is meant word for word, or is a regular expression where ``pattern`` says so.

    ``rules``: codes, families or names in lower case; empty: every rule it may silence. ``until``: the last day on
    which it holds. ``place``: ``file:line:column``.
    """

    text: str
    place: str
    pattern: bool = False
    rules: frozenset[str] = frozenset()
    until: date | None = None

    @property
    def mark(self) -> str:
        """What it is known by, wherever the desk lies."""
        return f"{':'.join(self.place.rsplit(':', 2)[1:])} {self.text}"

    def is_about(self, finding: Finding) -> bool:
        if finding.code[:2] in ABOUT_THE_WHOLE:
            return False
        names = {finding.code.lower(), finding.code[:2].lower(), finding.name.lower()}
        return not self.rules or bool(self.rules & names)

    def places(self, text: str) -> Iterator[tuple[int, int]]:
        """Where it stands in ``text``, in code points. Raises PatternTimeout."""
        if self.pattern:
            yield from self._matches(text)
            return
        at = text.find(self.text)
        while at >= 0:
            yield at, at + len(self.text)
            at = text.find(self.text, at + 1)

    def _matches(self, text: str) -> list[tuple[int, int]]:
        return [m.span() for m in _bounded(self.text, self.place).finditer(text)]


class Sorted(NamedTuple):
    """``used``: by number, which allowances silenced something."""

    kept: tuple[Finding, ...]
    silent: tuple[Finding, ...]
    used: frozenset[int]


def silenced(findings: Sequence[Finding], text: str, allowed: Sequence[Allowed]) -> Sorted:
    """``findings`` told apart by whether they lie inside something ``allowed``. Raises PatternTimeout."""
    gone: set[int] = set()
    used: set[int] = set()
    for number, allowance in enumerate(allowed if findings else ()):
        about = [place for place, finding in enumerate(findings) if allowance.is_about(finding)]
        places = list(allowance.places(text)) if about else []
        for place in about:
            if any(start <= findings[place].span.start and findings[place].span.end <= end for start, end in places):
                gone.add(place)
                used.add(number)
    return Sorted(
        tuple(f for place, f in enumerate(findings) if place not in gone),
        tuple(f for place, f in enumerate(findings) if place in gone),
        frozenset(used),
    )


def expired(allowed: Iterable[Allowed], today: date) -> list[Allowed]:
    """Those that do not hold any more."""
    return [allowance for allowance in allowed if allowance.until is not None and allowance.until < today]


@cache
def _bounded(pattern: str, place: str) -> Bounded:
    return Bounded(pattern, place)
