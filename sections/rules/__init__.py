"""The rules, all of them, in one table. A retired code stays reserved: see RETIRED."""

from __future__ import annotations

from itertools import groupby

from sections.rule import Rule
from sections.rules.listed import table

RULES: tuple[Rule, ...]
SIGNS, RULES = table()

RETIRED: frozenset[str] = frozenset()


BY_CODE = {rule.code: rule for rule in RULES}
_FAMILIES = {letters: tuple(rules) for letters, rules in groupby(RULES, key=lambda rule: rule.family)}


def rule(word: str) -> Rule | None:
    """The rule with this code or name."""
    return BY_CODE.get(word) or next((rule for rule in RULES if rule.name == word), None)


def family(letters: str) -> tuple[Rule, ...]:
    """The rules whose codes begin with these two letters."""
    return _FAMILIES[letters]


def load_what_all_are_asked() -> None:
    """Load now the checks that every draft is asked, whatever stands in it."""
    for rule in RULES:
        if rule.signs == ():
            rule.prepare()


def load() -> None:
    """Load every rule's check now, where all of them will be wanted: before many drafts, before the first key."""
    for rule in RULES:
        rule.prepare()
