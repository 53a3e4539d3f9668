"""The PV rules: what says too much about a person."""

from __future__ import annotations

from sections.rule import Rule
from sections.rules import pv_numbers, pv_persons

RULES: tuple[Rule, ...] = (*pv_numbers.RULES, *pv_persons.RULES)
