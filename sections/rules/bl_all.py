"""Family BL: every rule about blanks."""

from __future__ import annotations

from sections.rule import Rule
from sections.rules.bl_brackets_rule import BRACKETS
from sections.rules.bl_censored import CENSORED
from sections.rules.bl_contact_rule import CONTACTS
from sections.rules.bl_empty_rule import EMPTY
from sections.rules.bl_gap_rule import GAPS
from sections.rules.bl_letters_rule import LETTERS
from sections.rules.bl_marks_rules import CROSSES, LINES, SHAPES, STARS
from sections.rules.bl_some import SOME
from sections.rules.bl_standin import STAND_IN
from sections.rules.bl_words_rule import WORDS
from sections.rules.bl_year_rule import YEARS

RULES: tuple[Rule, ...] = (
    LETTERS,
    YEARS,
    CROSSES,
    STARS,
    LINES,
    SHAPES,
    SOME,
    BRACKETS,
    WORDS,
    STAND_IN,
    CENSORED,
    GAPS,
    EMPTY,
    CONTACTS,
)
