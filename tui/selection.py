"""Which rules apply: codes, families and names that someone selected or ignores."""

from __future__ import annotations

from drafts.typed import TYPE_CHECKING
from sections.rule import Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

EVERY = "all"
"""Stands for all rules."""


class UnknownRuleError(ValueError):
    """``word`` names no rule and no family. ``known``: what it might have been."""

    def __init__(self, word: str, known: list[str]) -> None:
        super().__init__(word)
        self.word = word
        self.known = known


def chosen(rules: Sequence[Rule], select: Iterable[str], ignore: Iterable[str]) -> tuple[Rule, ...]:
    """The rules that ``select`` names (all if it names none) without those that ``ignore`` names, in their order.

    A word is a code (BL001), a family (BL), a name, or ``all``, in either case. Raises UnknownRuleError.
    """
    wanted = _codes(rules, select) or {rule.code for rule in rules}
    unwanted = _codes(rules, ignore)
    return tuple(rule for rule in rules if rule.code in wanted and rule.code not in unwanted)


def _codes(rules: Sequence[Rule], words: Iterable[str]) -> set[str]:
    codes: set[str] = set()
    for word in words:
        low = word.lower()
        named = {r.code for r in rules if low in (EVERY, r.code.lower(), r.family.lower(), r.name.lower())}
        if not named:
            known = sorted({name for r in rules for name in (r.code, r.family, r.name)})
            raise UnknownRuleError(word, [*known, EVERY])
        codes |= named
    return codes
