"""The ST rules: numbering, headings, runs of 一是…二是…, titles and broken paragraphs."""

from __future__ import annotations

from sections.rules import st_numbering

RULES = (*st_numbering.RULES,)
