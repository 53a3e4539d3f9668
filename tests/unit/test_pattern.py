"""Regular expressions of house kinds: what may run on every sentence, and what is refused before it does."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sections.catalog import built_in
from sections.pattern import MAX_PATTERN, complaint

ALLOWED = (
    "工作总结",
    "(?:存在|面临)的?(?:主要|突出)?问题(?:和.{1,12})?",
    r"20\d{2}年.*总结.*计划",
    "(?:年度|半年)*总结",
    "(?:述.{0,8}){2,5}报告",
    "[一二三(（]+、.{0,20}",
    r"[])+*]+\(总结\)+",
    "(?!.*整改)(?<=的)问题+",
    "(?P<year>20..)年",
    "总结" * 50,
)
REFUSED = (
    ("(总结", "圆括号没有配对（第 1 个字符处）"),
    ("总结)", "圆括号没有配对（第 3 个字符处）"),
    ("[总结", "方括号没有配对（第 1 个字符处）"),
    ("[[总结]", "方括号里的“[”“--”“&&”“||”“~~”含义不明，请在前面加反斜杠"),
    ("*总结", "“*”“+”“?”前面没有可重复的内容（第 1 个字符处）"),
    ("总+*", "连着写了两个重复符号（第 3 个字符处）"),
    (r"总\k", "反斜杠后面的字母没有这个含义（第 2 个字符处）"),
    ("[结-总]", "方括号里的范围前后颠倒（第 2 个字符处）"),
    ("总{3,2}", "重复次数的下限大于上限（第 3 个字符处）"),
    ("(?<=总+)结", "向后查看的部分长度必须固定"),
    (r"(总)\2", "引用了不存在的分组（第 5 个字符处）"),
    ("总{99999999999}", "重复次数或层次太多"),
    ("(?i)abc", "不支持 (?i) 之类的标志和条件分组"),
    ("(总)?(?(1)结|计)", "不支持 (?i) 之类的标志和条件分组"),
    (".*", "连空文字也能匹配，会处处命中"),
    ("总?结?", "连空文字也能匹配，会处处命中"),
    ("a*b*c*d*e", "没有上限的“*”“+”最多 3 处，其余请改成“{0,20}”之类有上限的次数"),
)
NESTED = (
    "(a+)+b",
    "(?:a*)*b",
    "((a+)b)+",
    "(.*总结)+计划",
    "(a{2,})+b",
    "(?:a{0,20}b?){0,20}c",
    "(x(a+)y)*z",
    "([a)]+)+b",
    "(a|b+)+c",
)


@pytest.mark.parametrize("pattern", ALLOWED)
def test_allowed(pattern: str) -> None:
    assert complaint(pattern) == ""


@pytest.mark.parametrize(("pattern", "why"), REFUSED)
def test_refused(pattern: str, why: str) -> None:
    assert complaint(pattern) == why


@pytest.mark.parametrize("pattern", NESTED)
def test_repeats_in_repeats_are_refused(pattern: str) -> None:
    assert complaint(pattern).startswith("重复里套着重复")


def test_built_in_patterns_keep_the_rules_of_the_house() -> None:
    patterns = [
        pattern
        for kind in built_in().values()
        for pattern in (*kind.titles, *(p for s in kind.sections for p in (*s.headings, *s.cues)))
    ]
    assert len(patterns) > 200
    assert max(map(len, patterns)) <= MAX_PATTERN
    assert [(pattern, complaint(pattern)) for pattern in patterns if complaint(pattern)] == []


@given(st.text("ab()[]{}*+?|\\^$.,0123456789:=!<P>-一的", max_size=30))
def test_any_text_gets_an_answer(pattern: str) -> None:
    """What is let through compiles, and never matches the empty text."""
    if complaint(pattern) == "":
        assert not re.compile(pattern).search("")
