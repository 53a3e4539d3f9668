"""The rules as their modules declare them, which loads all of these: for sections/compile.py, which makes the table."""

from __future__ import annotations

from sections.rule import Rule
from sections.rules import bl_all, dt_all, fg_all, pu_all, pv_all, rq_all, rs_all, st_all, sw_all, wd_all

DECLARED: tuple[Rule, ...] = (
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
