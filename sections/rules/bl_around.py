"""What stands around signs that may be a blank: shared by the finders of BL003 to BL006."""

from __future__ import annotations

from drafts.regex import Regex
from sections.lexicon import SURNAMES

PAIRS = {"《": "》", "“": "”", "〔": "〕", "（": "）", "(": ")", "「": "」", "‘": "’", '"': '"', "〈": "〉", "<": ">"}
PUNCTUATION = '\n，。；：、！？“‘"《（(〔 \u3000\x1f在赴到由与和于对从至自向为是及'
END = "，。；、！？）》”\n\x1f\u3000 ,;%％"
STOPS = END + ".…?？(（"
ENOUGH = 3
"""So many sure blanks of one sign in a text make its doubtful ones blanks too."""
MASKED = Regex(rf"(?<![\u4e00-\u9fff])[{SURNAMES}]某某?(?![\u4e00-\u9fff]{{0,2}}[局镇县区市村街])", words=("某",))
"""Somebody who is named by surname alone: in such a text a place may be left unnamed as well."""


def around(text: str, start: int, end: int) -> tuple[str, str]:
    return (text[start - 1] if start else "\n"), (text[end] if end < len(text) else "\n")


def is_whole(left: str, right: str) -> bool:
    """Whether brackets or quotes hold nothing else: 《*》."""
    return PAIRS.get(left) == right
