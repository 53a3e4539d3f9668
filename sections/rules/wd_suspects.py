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
    pairs, threes = made["pairs"], made["threes"]
    if data is not BUILT_IN:
        from sections.rules.wd_term_table import numbers_added, with_all

        new_pairs, new_threes = numbers_added(data)
        pairs, threes = with_all(pairs, new_pairs, PAIRS), with_all(threes, new_threes, THREES)
    return pairs, threes, set(made["clear"])
