"""The ST rules: numbering, headings, runs of 一是…二是…, titles and broken paragraphs."""

from __future__ import annotations

from sections.rules import st_glued, st_numbering, st_runs

RULES = (*st_numbering.RULES, *st_glued.RULES, *st_runs.RULES)
