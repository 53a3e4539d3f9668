"""The rules, all of them, in one table. A retired code stays reserved: see RETIRED."""

from __future__ import annotations

from sections.rule import Rule
from sections.rules import bl_all, dt_all, fg_all, pu_all, pv_all, rq_all, rs_all, st_all, sw_all, wd_all

RULES: tuple[Rule, ...] = (
    *bl_all.RULES,
    *rs_all.RULES,
    *rq_all.RULES,
    *st_all.RULES,
    *dt_all.RULES,
    *fg_all.RULES,
    *wd_all.RULES,
    *pu_all.RULES,
    *pv_all.RULES,
    *sw_all.RULES,
)

RETIRED: frozenset[str] = frozenset()


def rule(code: str) -> Rule | None:
    """The rule with this code or name."""
    return next((r for r in RULES if code in (r.code, r.name)), None)
