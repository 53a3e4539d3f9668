"""What WD006 finds: words that stand twice, and what is said twice."""

from __future__ import annotations

from functools import cache

from drafts import regex as re
from drafts.edit import Edit
from drafts.han import is_han
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING
from drafts.words import Words
from sections.data import BUILT_IN, Data
from sections.rule import Fix, Hit
from sections.rules.doubled import doubled
from sections.rules.plain_text import is_residue, plain
from sections.rules.wd_redundant import redundant
from sections.view import View

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

LONGEST = 8
"""Characters of the longest stretch that is looked for twice."""


def doubled_words(view: View) -> Iterator[Hit]:
    """字词多写了一遍：“的的”“进行进行”“市妇联市妇联”；“将把……为首要任务”缺了“作”。

    改稿时删旧留新没有删干净，或者换行、复制时多带了几个字，读起来磕绊。

    怎么认：虚词单字叠用，照表排除“目的的”“为了了解”“是是非非”；常用动词、代词叠用照表；
    三个字以上的紧挨着重复都报；“约300人左右”“超过500余人”说了两遍概数，“至少30人以上”定了两遍界限，
    “避免不再发生”多了一个否定，也报。看看、多多、天天、研究研究、一件事一件事这样的叠词是正常说法，不报。

    修复：不安全。只删多出的一遍，要人点头；句子不通的不改。
    """
    ground = plain(view)
    if not ground.chinese:
        return
    text = ground.text
    for start, end in _doubled(text, view.data):
        span = ground.span(start, end)
        half = (start + end) // 2
        if text[start - 1 : start] + text[end : end + 1] in ("“”", "‘’", "《》") or is_residue(view, span):
            continue
        extra = ground.span(half, end)
        fix = Fix((Edit(extra.start, extra.end, ""),), safe=False)
        yield Hit(span, f"“{text[start:end]}”多写了一遍“{text[half:end]}”", fix)
    for start, end, said, over in redundant(text):
        span = ground.span(start, end)
        if not is_residue(view, span):
            extra = ground.span(over, end)
            yield Hit(span, said, Fix((Edit(extra.start, extra.end, ""),), safe=False) if over else None)
    for m in _TAKEN_AS.finditer(text) if _AS_TASK.stand_in(text) else ():
        start, end = m.span(1) if m[1] == "将把" else m.span(2)
        yield Hit(ground.span(start, end), f"“{m[1]}……为{m[3]}”读不通，应写“{m[1][-1]}……作为{m[3]}”")


def _doubled(text: str, found: Data) -> Iterator[tuple[int, int]]:
    candidates = _candidates(text, found)
    if not candidates:
        return
    data = found.load("wording")
    characters, words = data["doubled_characters"], frozenset(data["doubled_words"])
    quiet = tuple(data["doubled_quiet"])
    past = 0
    for start in candidates:
        m = _twice(found).match(text, start) if start >= past else None
        if m is None:
            continue
        past = m.end()
        char = m[1]
        if char is not None:
            before, behind = characters[char]
            if (
                text.startswith(quiet, m.start())
                or text[m.start() - 1 : m.start()] == text[m.start() - 2 : m.start() - 1] != "\n"
            ):
                continue
            if text[m.start() - 1 : m.start()] not in tuple(before) and text[m.end() : m.end() + 1] not in tuple(
                behind
            ):
                yield m.span()
            continue
        unit = m[2]
        while len(unit) % 2 == 0 and unit[: len(unit) // 2] == unit[len(unit) // 2 :]:
            unit = unit[: len(unit) // 2]
        if text.startswith(quiet, m.start()) or unit[0] == "一" or _is_seam(text, m.start(), len(unit), data):
            continue
        following = text[m.end() : m.end() + 1]
        if (len(unit) == 2 and unit in words and following not in ("再", "曲", "率")) or (
            len(unit) > 2
            and all(map(is_han, unit))
            and len(set(unit)) > 1
            and not (unit[0] in "不别" and unit[-1] == "了")
        ):
            yield m.start(), m.start() + 2 * len(unit)


def _is_seam(text: str, start: int, length: int, wording: Mapping[str, Any]) -> bool:
    """Whether the first of two ends a name and the second begins one: 县政府|政府信息公开, but not 加强政府政府信息公开."""
    if start == 0 or not is_han(text[start - 1]):
        return False
    begins = text.startswith(tuple(wording["doubled_seams"]), start + length)
    return begins and text[max(0, start - 2) : start] not in wording["before_doubled"].split()


def _candidates(text: str, data: Data) -> list[int]:
    """Where something may stand twice, in order: what the lists have, and whatever has three characters or more."""
    if data is BUILT_IN and not _ANY_TWICE.search(text):
        return sorted({*doubled(text, range(3, LONGEST + 1))})
    characters = (m.start() for m in _character_twice(data).finditer(text))
    return sorted({*doubled(text, range(2, LONGEST + 1)), *characters})


_ANY_TWICE = Regex(r"([\u4e00-\u9fff]{1,2})\1")
"""What the built-in lists have is one or two Han characters long; few short texts hold any twice and need the lists."""


@cache
def _character_twice(data: Data) -> re.Pattern[str]:
    return re.known(rf"([{''.join(data.load('wording')['doubled_characters'])}])\1")


@cache
def _twice(data: Data) -> re.Pattern[str]:
    return re.known(rf"([{''.join(data.load('wording')['doubled_characters'])}])\1|(\w{{2,{LONGEST}}})\2")


_TAKEN_AS = Regex(
    r"(将?把)[^以把，。；：！？,;\n]{1,40}?[^以作列视定转化确成升变改评认称调设立做行因名树选\n]"
    r"(为)((?:首要|头等|第一|重要|重点|中心|主要|核心)的?(?:政治)?(?:任务|工作|内容|抓手))"
)
"""把…为首要任务 without 作, 列, 定 … in front of 为."""
_AS_TASK = Words(*("为" + word for word in "首要 头等 第一 重要 重点 中心 主要 核心".split()))
