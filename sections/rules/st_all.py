"""The ST rules: numbering, headings, runs of 一是…二是…, titles and broken paragraphs."""

from __future__ import annotations

from sections.rule import Rule
from sections.rules import st_broken_rule, st_forms, st_front, st_glued, st_numbering, st_runs, st_title

_FILES = (st_numbering, st_glued, st_runs, st_title, st_broken_rule, st_forms, st_front)
RULES: tuple[Rule, ...] = tuple(sorted((rule for file in _FILES for rule in file.RULES), key=lambda rule: rule.code))
