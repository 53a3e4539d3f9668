"""The WD rules: fixed phrases, words that sound alike, repetitions, names that cannot be right."""

from __future__ import annotations

from sections.rule import Rule
from sections.rules.wd_exchanged import EXCHANGED
from sections.rules.wd_guided import GUIDED
from sections.rules.wd_misspelt_rule import MISSPELT
from sections.rules.wd_phrases import FIXED_PHRASES
from sections.rules.wd_places import REAL_PLACES
from sections.rules.wd_repeats import REPEATS
from sections.rules.wd_words import CONFUSED, DOUBLED

RULES: tuple[Rule, ...] = (FIXED_PHRASES, GUIDED, REPEATS, CONFUSED, REAL_PLACES, DOUBLED, EXCHANGED, MISSPELT)
