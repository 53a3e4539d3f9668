"""What stands around signs that may be a blank: shared by the finders of BL003 to BL006."""

from __future__ import annotations

from drafts.han import HAN
from drafts.regex import Regex
from sections.lexicon import SURNAMES
from sections.measure import Measures

PAIRS = {"《": "》", "“": "”", "〔": "〕", "（": "）", "(": ")", "「": "」", "‘": "’", '"': '"', "〈": "〉", "<": ">"}
PUNCTUATION = '\n，。；：、！？,;:“‘"《（(〔 \u3000\x1f在赴到由与和于对从至自向为是及'
END = "，。；、！？）》”\n\x1f\u3000 ,;%％"
STOPS = END + ".…?？(（"
MASKED = Regex(rf"(?<![\u4e00-\u9fff])[{SURNAMES}]某某?(?![\u4e00-\u9fff]{{0,2}}[局镇县区市村街])", words=("某",))
"""Somebody who is named by surname alone: in such a text a place may be left unnamed as well."""
_RANGE = Regex(r"(?:[-–—~～至到/／]|——)(?:[*＊×_＿○◯□△]{1,4}|\d+)")
_DIVIDED = Regex(rf"[{HAN}]{{2,4}}[*_]|[^，。\n]{{0,6}}(?:网|百科|文库|论坛|新闻)|第\d+页")
_WORKS = "总结|计划|报告|讲话|方案|范文|体会|材料|书|稿|汇报|思路|要点"
_WORK, _OTHER_WORK = Regex(rf"(?:{_WORKS})\Z"), Regex(rf"[{HAN}\d]{{0,14}}(?:{_WORKS})")
"""Two titles with a divider between them: 工作总结_述职报告."""
_DIVIDED_BEFORE = Regex(rf"[*_][{HAN}]{{2,4}}\Z")
_LEADING = Regex(
    r"的?(?:坚强|正确|统一|有力|具体|直接|亲切|关心|大力|高度|悉心|精心|科学){0,2}[和与、]?(?:领导|关心|支持|指导|帮助|部署|关怀|重视|带领|组织)"
)
"""Behind whoever leads or helps."""
_DOING = Regex(r"召开|举[行办]|参观|考察|调研|视察|检查|督导|牵头|承办|主持|主办|主讲|负责|带队")
"""Behind the name of a place or of somebody who does something."""


def around(text: str, start: int, end: int) -> tuple[str, str]:
    return (text[start - 1] if start else "\n"), (text[end] if end < len(text) else "\n")


def is_whole(left: str, right: str) -> bool:
    """Whether brackets or quotes hold nothing else: 《*》."""
    return PAIRS.get(left) == right


def is_acting(text: str, start: int, behind: int) -> bool:
    """Whether the signs from ``start`` stand for whoever leads or helps, or for where one is: 在*的领导下, 赴##调研."""
    return text[start - 1 : start].strip() != "" and (
        (text[start - 1] in "在于" and _LEADING.match(text, behind) is not None)
        or (text[start - 1] in "在由赴到向" and _DOING.match(text, behind) is not None)
    )


def is_ascii(char: str) -> bool:
    return char.isascii() and char.isalnum()


def opens_range(words: Measures, text: str, at: int) -> bool:
    """Whether the other end of a range or of a ratio follows, with its unit: *-*户, **/**项."""
    m = _RANGE.match(text, at)
    return m is not None and words.stands_behind(text, m.end()) > 0


def divides(text: str, start: int, end: int) -> bool:
    """Whether a single sign stands between words as a divider: 张三*李四*王五, 工作总结_范文网."""
    if _DIVIDED.match(text, end) or _DIVIDED_BEFORE.search(text, max(0, start - 5), start):
        return True
    return _WORK.search(text, max(0, start - 3), start) is not None and _OTHER_WORK.match(text, end) is not None
