"""ST007: whether a line ends in the middle of a word: 部门监管责 and 任和企业主体责任."""

from __future__ import annotations

from functools import cache

from sections.data import BUILT_IN
from sections.rules.wd_terms import is_known

_OFFICES = frozenset("局委办处科院所县市区镇乡村校厂")
"""The end of an office's name rather than the first half of a word."""


@cache
def _words() -> frozenset[str]:
    """The everyday words of two characters."""
    return frozenset(word for line in BUILT_IN.load("companions")["behind"] for word in line.split() if len(word) == 2)


def splits_word(first: str, second: str) -> bool:
    """Whether the last character of ``first`` and the first of ``second`` are a word, and neither is part of one beside it."""
    if first[-1:] in _OFFICES:
        return False
    words, beside = _words(), (first[-2:], second[:2])
    if first[-1:] + second[:1] not in words or not words.isdisjoint(beside):
        return False
    return not any(is_known(pair, BUILT_IN) for pair in beside)
