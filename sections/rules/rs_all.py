"""The RS rules: residue of document libraries, web pages, adverts, other formats and templates."""

from __future__ import annotations

from sections.rules import rs_adverts_rule, rs_debris, rs_guard, rs_pages_rule, rs_paywall, rs_scaffold, rs_site_rule

RULES = (
    *rs_paywall.RULES,
    *rs_site_rule.RULES,
    *rs_adverts_rule.RULES,
    *rs_debris.RULES,
    *rs_scaffold.RULES,
    *rs_pages_rule.RULES,
    *rs_guard.RULES,
)
