"""The FG rules: sums, percentages, rates, counts of what is listed, figures told twice, differences and averages."""

from __future__ import annotations

from sections.rule import Rule
from sections.rules import fg_lists_rule, fg_rates_rules, fg_reckoned, fg_sums_rule, fg_twice

RULES: tuple[Rule, ...] = (
    fg_sums_rule.SUMS,
    *fg_rates_rules.RULES,
    fg_lists_rule.LISTS,
    fg_twice.TWICE,
    fg_reckoned.RECKONED,
)
