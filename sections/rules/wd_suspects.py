"""Where in a draft a word may be miswritten: all that is looked at of most drafts."""

from __future__ import annotations

from functools import cache

from drafts.typed import TYPE_CHECKING
from sections.data import BUILT_IN, TERM_TABLE, Data
from sections.rules.wd_sieve import PAIRS, THREES, suspects

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sections.rules.wd_sieve import Tables
    from sections.view import View


def suspects_in(view: View) -> Sequence[int]:
    """Where in its bare text two characters stand one of which may be wrong in a term, in order; looked for once."""
    found: Sequence[int] | None = view.kept.get(suspects_in)
    if found is None:
        found = view.kept[suspects_in] = sorted(suspects(view.bare.text, tables(view.data)))
    return found


@cache
def tables(data: Data) -> Tables:
    """Those made beforehand, and in them what a desk added."""
    made = data.load(TERM_TABLE)
    if data is BUILT_IN:
        return made["pairs"], made["threes"], set(made["clear"]), set()
    from sections.rules.wd_term_table import numbers_added, with_all

    pairs, threes = numbers_added(data)
    return with_all(made["pairs"], pairs, PAIRS), with_all(made["threes"], threes, THREES), set(made["clear"]), set()
