"""The RQ rules: what the kind of report asks for and the draft does not have."""

from __future__ import annotations

from sections.rules import rq_content, rq_frame, rq_sections

RULES = (*rq_frame.RULES, *rq_sections.RULES, *rq_content.RULES)
