"""Letters that stand where a site filters words: D建 for 党建, ZZ站位 for 政治站位."""

from __future__ import annotations

from drafts.han import is_han
from drafts.regex import Regex
from drafts.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_ALONE = r"(?<![A-Za-z0-9＋+.\-&])"
_OF_PARTY = (
    "建 员 务 性 史 课 章 风 纪 支部 总支 工委 小组 组织 中央 的十九 的十八 的二十 的领导 的路线 的方针 的政策 的政治 的群众 "
    "的纪律 的执政 的创新 的声音 的宗旨 的光荣 的利益 的事业 的百年 的旗帜 的建设 的组织"
).split()
PARTY = Regex(
    rf"{_ALONE}[Dd](?={'|'.join(_OF_PARTY)})(?!建[模材筑])",
    words=tuple(letter + word for letter in "Dd" for word in _OF_PARTY),
)
"""A D that stands for 党, where it can stand for little else."""
POLITICS = Regex(
    rf"{_ALONE}(?:ZZ|zz)(?=责任|站位|建设|引领|忠诚|属性|功能|判断|领悟|执行|坚定|意识|理论|任务|生活|生态|纪律|规矩|立场|"
    r"方向|教育|思想|学习|本色|品格|素质|能力|定力|觉悟|优势|担当|监督|巡[视察]|体检|信仰|标准|路线|原则|保证|保障|核心|领导|安全|清醒|"
    r"自觉|过硬|敏锐|鉴别|三力|根基|要求|局)",
    words=("ZZ", "zz"),
)
_LETTER = Regex(
    rf"{_ALONE}[Dd](?![A-Za-z0-9＋+.\-]|[座区栋级类轮股证点等型盘层楼村县市镇档项]|组(?!书记|领导|成员|会|理论|织|中心))",
    words=("D", "d"),
)
_PAIR = Regex(rf"{_ALONE}(?:ZZ|zz)(?![A-Za-z0-9＋+.\-])", words=("ZZ", "zz"))
ENOUGH = 2
"""So many of them, and every such letter between Chinese stands for the same word: 信D、爱D、跟D走."""


def filtered(text: str) -> Iterator[tuple[int, int]]:
    """Letters that stand for 党 or 政治."""
    several = sum(1 for m in PARTY.finditer(text) if not _is_fourth(text, m.start(), m.end())) >= ENOUGH
    if several:
        yield from (m.span() for m in _LETTER.finditer(text) if _is_in_words(text, *m.span()))
    pairs = [m.span() for m in POLITICS.finditer(text)]
    if pairs and (several or len(pairs) >= ENOUGH):
        pairs = [m.span() for m in _PAIR.finditer(text)]
    yield from (span for span in pairs if _is_in_words(text, *span))


def _is_in_words(text: str, start: int, end: int) -> bool:
    return is_han(text[start - 1 : start]) or is_han(text[end : end + 1])


def _is_fourth(text: str, start: int, end: int) -> bool:
    """Whether it is one of several things that go by letters: C组织、D组织."""
    return chr(ord(text[start]) - 1) + text[end : end + 1] in text
