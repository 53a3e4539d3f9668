"""The RQ rules: what the kind of report asks for and the draft does not have."""

from __future__ import annotations

from sections.rule import Rule
from sections.rules import rq_content, rq_frame, rq_sections

_FILES = (rq_frame, rq_sections, rq_content)
RULES: tuple[Rule, ...] = tuple(sorted((rule for file in _FILES for rule in file.RULES), key=lambda rule: rule.code))
