"""How much a clause says of its own: WD003 counts neither what it cites nor what every report says."""

from __future__ import annotations

from functools import cache, lru_cache

from drafts.regex import Regex
from sections.data import Data
from sections.prose import MARKER
from sections.rules.plain_text import han_count

_CITED = Regex(r"《[^《》\n]*》|“[^“”\n]*”|[（(][^（）()\n]*[)）]")
_LAW = Regex(
    r".{0,16}责令.{0,10}(?:改正|改进|停业|停产|退还|整改)|逾期[不未].{0,6}|(?:[并单判]?处|或者单处).{0,24}(?:罚款|罚金|有期徒刑|拘役|管制|拘留|财产)|"
    r"构成犯罪的?|依法(?:给予.{0,8}处分|追究.{0,4}责任|承担.{0,6}责任)|(?:情节|数额|后果).{0,20}的\Z|有下列.{2,12}之一的|违反本.{1,20}规定|"
    r"玩忽职守|滥用职权|徇私舞弊的?|没收违法所得",
    words=tuple("责令 逾期 罚 徒刑 拘 管制 财产 犯罪 依法 情节 数额 后果 下列 违反本 玩忽 滥用 徇私 没收".split()),
)
"""What one article of a law says like another."""
_SALUTED = Regex(
    r"(?:(?:主任|主席|院长|检察长|秘书长|书记|委员长|审判长|各位[^、，]{1,8})(?:、|\Z)){2,}", words=("各位",)
)
"""主任、各位副主任、各位委员, which a speech says again and again."""


@lru_cache(maxsize=4096)
def weight(clause: str, data: Data) -> int:
    """Han characters of ``clause`` without what is cited and what every report says."""
    if len(clause) < 4:
        return len(clause)
    rest = _SALUTED.sub("", _LAW.sub("", _CITED.sub("", clause.replace(MARKER, ""))))
    for phrase in _stock(data):
        rest = rest.replace(phrase, "")
    return han_count(rest)


@cache
def _stock(data: Data) -> tuple[str, ...]:
    """Stock phrases, the longest first; also as they stand when what is quoted in them is left out."""
    phrases = {
        form
        for phrase in data.load("stock_phrases")["phrases"]
        for form in (phrase, _CITED.sub("", phrase))
        if len(form) > 3
    }
    return tuple(sorted(phrases, key=len, reverse=True))
