"""The PU rules: punctuation and characters."""

from __future__ import annotations

from sections.rule import Rule
from sections.rules import pu_characters, pu_usage
from sections.rules.pu_pairs import PAIRS
from sections.rules.pu_width import HALF_WIDTH

RULES: tuple[Rule, ...] = (HALF_WIDTH, PAIRS, *pu_characters.RULES, *pu_usage.RULES)
