"""What kind of report a text is: by its front matter, else by its title, else by the first lines."""

from __future__ import annotations

import os
from collections.abc import Mapping
from itertools import pairwise

from drafts.model import Draft
from drafts.parse import SENTENCE_END, TITLE_LIMIT
from drafts.regex import Regex
from sections.catalog import titles_of
from sections.kind import Kind
from sections.titles import best

FIRST_LINES = 3
COLLECTION = Regex(
    r"(?:汇编|选编|合集|文集|汇总)(?:[（(][^（）()]{1,12}[）)])?$|[（(](?:摘要|节选|摘登|摘编|简版)[）)]$",
    words=tuple("汇编 选编 合集 文集 汇总 摘要 节选 摘登 摘编 简版".split()),
)
"""The title of reports of many, none of which is the whole, or of a part of one."""
WRAPPED = 40
"""Code points of the longest line of a title that may go on in the next."""


def recognise(draft: Draft, kinds: Mapping[str, Kind], file_name: str = "") -> Kind | None:
    """The kind of ``draft``, or None. Where several fit, the one that explains most of the title wins."""
    named = draft.front.values.get("kind")
    if named is not None and named in kinds:
        return kinds[named]
    if COLLECTION.search("".join(draft.title_text.split())):
        return None
    titles = titles_of(kinds)
    stem = os.path.splitext(os.path.basename(file_name))[0]
    for title in (draft.front.values.get("title", ""), draft.title_text, *_first_lines(draft), stem):
        place = best(title, tuple(titles.values()))
        if place is not None:
            return kinds[tuple(titles)[place]]
    return None


def _first_lines(draft: Draft) -> list[str]:
    """The first lines that may be a title which parsing did not take for one; none below a title with ``#``."""
    if draft.title is not None and draft.text.startswith("#", draft.title.span.start):
        return []
    lines = [block.body.of(draft.text) for block in draft.blocks[:FIRST_LINES]]
    whole = [line for line in lines if len(line) <= TITLE_LIMIT and not SENTENCE_END.search(line)]
    parts = [(one, other) for one, other in pairwise(whole) if max(len(one), len(other)) <= WRAPPED]
    return [*whole, *(one + other for one, other in parts)]
