"""Which of several runs of signs are blanks: a doubtful one is where others are."""

from __future__ import annotations

from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from sections.rules.bl_claims import Found, Ground

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

SEVERAL = 2
"""So many in Markdown, where what is left of stars that shape no text is hardly anything else."""
MANY = 4
"""So many single stars in the midst of words, in a text that is no Markdown, are blanks although none is for certain."""
ENOUGH = 3
"""So many sure blanks of one sign in a text make its doubtful ones blanks too."""
_THREE = 3
"""Stars that are hardly anything but something left out, where there are others: 2、***统一规定."""


def settled(ground: Ground, runs: Regex, judge: Callable[[Ground, int, int], bool | None]) -> Iterator[Found]:
    """The runs that are blanks, by ``judge``: True for a blank, False for one if others are, None for none.

    A single star or line is one if other single ones are, or other blanks.
    """
    sure: list[Found] = []
    doubtful: list[Found] = []
    for m in runs.finditer(ground.text):
        verdict = judge(ground, *m.span())
        if verdict is not None:
            (sure if verdict else doubtful).append(Found(*m.span()))
    single = sum(1 for found in sure if found.end - found.start == 1 or ground.text[found.start] == "×")
    known = ground.claims + len(sure)
    others = known + len(doubtful) if known else 0
    yield from sure
    stars = sum(1 for one in doubtful if ground.text[one.start] == "*" and one.end - one.start == 1)
    if stars >= MANY and not ground.draft.markdown:
        others = stars
    several = len(sure) if ground.draft.markdown else known
    for one in doubtful:
        length = one.end - one.start
        lenient = length == 1 or (length == _THREE and ground.text[one.start] in "*＊" and not ground.draft.markdown)
        if (max(single, others) if lenient else several) >= (
            SEVERAL if ground.draft.markdown and not lenient else ENOUGH
        ):
            yield one
