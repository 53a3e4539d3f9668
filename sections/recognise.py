"""What kind of report a text is: by its front matter, else by its title, else by the first lines."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from itertools import pairwise

from drafts.model import Draft
from drafts.parse import SENTENCE_END, TITLE_LIMIT
from drafts.regex import Regex
from sections.catalog import titles_of
from sections.kind import Kind
from sections.kind_patterns import patterns_of

FIRST_LINES = 3
_PAGE = Regex(r"第\d{1,3}页$", words=("页",))
COLLECTION = Regex(
    r"(?:汇编|选编|合集|文集|汇总)(?:[（(][^（）()]{1,12}[）)])?$|[（(](?:摘要|节选|摘登|摘编|简版)[）)]$",
    words=tuple("汇编 选编 合集 文集 汇总 摘要 节选 摘登 摘编 简版".split()),
)
"""The title of reports of many, none of which is the whole, or of a part of one."""
_NEWS = Regex(r"(?:召开|举行|举办|开展).{0,40}(?:会|会议|仪式)$", words=("会", "仪式"))
"""The title of a piece of news on a meeting at which reports were given."""
_ON_WRITING = Regex(
    r"(?:如何|怎样|怎么)(?:撰?写|起草)|写好[^文篇答，：:—“”]{0,24}(?:总结|计划|报告|材料)"
    r"|(?:总结|计划|报告|材料|简报)的?(?:写作|写法|格式要求|注意事项)",
    words=("写", "起草", "格式要求", "注意事项"),
)
"""The title of a text on how reports are written."""
_SAMPLES = "范文|模板|模版|范本|样本|例文"
_PRAISE = f"(?:{_SAMPLES}|精选|通用|优选|集合|合集|汇编|汇总|共|推荐|热门|最新|锦集|实用|优秀|必备)"
_SAMPLE = Regex(
    rf"(?:[（(【\[]?(?:(?:{_SAMPLES})(?:大全)?[一二三四五六七八九十\d]{{0,2}}"
    rf"|{_PRAISE}{{0,2}}[-—–]?(?:\d{{1,3}}|[一二三四五六七八九十]{{1,3}})篇)[）)】\]]?)+$",
    words=(*_SAMPLES.split("|"), "篇"),
)
"""What sites of samples put behind a title."""
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
        place = _best(title, tuple(titles.values()))
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


def by_title(title: str, kinds: Iterable[Kind]) -> Kind | None:
    """The kind whose ``titles`` explain most characters of ``title``; the later kind where two explain as much."""
    known = tuple(kinds)
    place = _best(title, tuple(kind.titles for kind in known))
    return None if place is None else known[place]


def _best(title: str, titles: tuple[tuple[str, ...], ...]) -> int | None:
    """The place of the patterns that explain most of ``title``."""
    bare = _SAMPLE.sub("", _PAGE.sub("", "".join(title.split())))
    if _NEWS.search(bare) or _ON_WRITING.search(bare):
        return None
    best: tuple[int, int] | None = None
    for number, pattern in patterns_of(titles).possible(bare):
        m = pattern.search(bare)
        if m and (best is None or len(m[0]) >= best[0]):
            best = len(m[0]), number
    return best[1] if best else None
