"""Patterns are compiled when first used, and once."""

from __future__ import annotations

import re

import pytest

from sections.regex import Regex


def test_it_does_what_the_pattern_does() -> None:
    number = Regex(r"\d+")
    assert [m[0] for m in number.finditer("1期2场")] == ["1", "2"]
    assert number.sub("X", "1期2场") == "X期X场"
    assert number.fullmatch("12") is not None
    assert number.match("期1") is None
    assert Regex("^b", re.M).search("a\nb") is not None
    assert Regex("，").split("一，二") == ["一", "二"]


def test_it_is_compiled_once_and_not_before_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    compiled: list[str] = []
    compile_pattern = re.compile

    def counting(pattern: str, flags: int = 0) -> re.Pattern[str]:
        compiled.append(pattern)
        return compile_pattern(pattern, flags)

    monkeypatch.setattr(re, "compile", counting)
    number = Regex(r"\d+")
    assert compiled == []
    assert number.search("1")
    assert number.match("2")
    assert number.search("3")
    assert compiled == [r"\d+"]


def test_what_a_pattern_has_not_it_has_not() -> None:
    with pytest.raises(AttributeError):
        _ = Regex("a").groups
