"""Patterns are compiled when first used, and once."""

from __future__ import annotations

import re

import pytest

from drafts import regex
from drafts.regex import Regex


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


def test_where_none_of_its_words_is_nothing_is_compiled(monkeypatch: pytest.MonkeyPatch) -> None:
    tag = Regex(r"[<【]付费(?:开始|结束)[>】]", words=("付费开始", "付费结束"))
    with monkeypatch.context() as patch:
        patch.setattr(re, "compile", lambda *_: pytest.fail("compiled"))
        assert tag.search("全年自费开始") is None
        assert tag.match("") is None
        assert tag.fullmatch("付费") is None
        assert list(tag.finditer("开始付费")) == []
        assert tag.sub("", "无") == "无"
        assert tag.split("无") == ["无"]
    text = "一<付费开始>二<付费结束>"
    assert [m[0] for m in tag.finditer(text)] == ["<付费开始>", "<付费结束>"]
    assert tag.sub("", text) == "一二"
    assert tag.split(text) == ["一", "二", ""]
    assert tag.search(text, 2) is not None
    assert tag.match(text) is None
    assert tag.match("无") is None


def test_with_patterns_as_strings_it_stands_in_for_re() -> None:
    text = "甲1，乙22；\n丙"
    for ours in (regex, re):
        assert [m[0] for m in ours.finditer(r"\d+", text)] == ["1", "22"]
        assert ours.findall(r"\d", text) == ["1", "2", "2"]
        assert ours.split("[，；]", text) == ["甲1", "乙22", "\n丙"]
        assert ours.sub(r"(\d)\d*", r"<\1>", text) == "甲<1>，乙<2>；\n丙"
        assert ours.match("甲", text) is not None
        assert ours.match("乙", text) is None
        assert ours.fullmatch("甲", text) is None
    found = regex.search("^丙$", text, regex.M)
    assert found is not None
    assert (regex.I, regex.M, regex.S, regex.X, regex.A) == (re.I, re.M, re.S, re.X, re.A)
