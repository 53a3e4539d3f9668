"""The FG rules: sums, percentages, rates, counts of what is listed, figures told twice."""

from __future__ import annotations

from sections.rule import Rule
from sections.rules import fg_lists, fg_rates, fg_sums, fg_twice

RULES: tuple[Rule, ...] = (fg_sums.SUMS, *fg_rates.RULES, fg_lists.LISTS, fg_twice.TWICE)
