"""The RQ rules: what the kind of report asks for and the draft does not have."""

from __future__ import annotations

from sections.rules import rq_sections

RULES = (*rq_sections.RULES,)
