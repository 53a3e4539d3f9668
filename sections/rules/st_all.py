"""The ST rules: numbering, headings, runs of 一是…二是…, titles and broken paragraphs."""

from __future__ import annotations

from sections.rules import st_broken, st_forms, st_glued, st_numbering, st_runs, st_title

RULES = (*st_numbering.RULES, *st_glued.RULES, *st_runs.RULES, *st_title.RULES, *st_broken.RULES, *st_forms.RULES)
