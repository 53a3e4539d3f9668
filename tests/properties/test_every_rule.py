"""Every rule on any text: none falls over, every span lies in the text, the same text is told the same again."""

from __future__ import annotations

import re
from itertools import cycle, islice
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafts.edit import ordered
from drafts.parse import parse
from sections.catalog import kinds
from sections.check import Report, check
from sections.recognise import recognise
from sections.rules import RULES
from sections.view import View
from tests.corpus.score import documents
from tests.sweeps import long

KINDS = kinds()
CUT = 97
SPOILT = 31
CONTROLS = "\x00\x01\x07\x08\x0b\x0c\x1b\x1f\x7f\x85\u200b\u2028\u2029\u202e\ufeff\ufffe\U000e0041"
TITLES = (
    "县档案馆2024年工作总结及2025年工作计划",
    "抓基层党建工作述职报告",
    "20xx年上半年工作总结",
    "个人对照检查材料",
    "关于农村养老的调研报告",
    "工作简报（第3期）",
)
MARKS = (
    "**",
    "__",
    "`",
    "```\n",
    "~~",
    "| a | b |\n",
    "| - | - |\n",
    "[链接](a.md)",
    "<!-- qicao: off BL 原因 -->",
    "<!-- qicao: on -->",
    "---\n",
    "# ",
    "- [ ] ",
)
PIECES = tuple(
    "一、 （一） (二) 1. （1） 一是 二是 四是 XX x.x × ×× ** ____ ○○ 某县 【待填：场次】 （单位名称） {{org}} 待补充 AAA 20xx 202_ "
    "2024年 2025年 13月 2月30日 “三八” 114周年 党的二十届四中全会 共120人 党员50人、 办结率95% 合格率105% 三项工作： 万元 % 届 "
    "##paidbegin## 此处隐藏800字，下载后查看 更新时间:2025-01 上一篇：某局 推荐阅读 加微信：abc123 &nbsp; — 3 — 第1页 范文 截止目前 做为一名 "
    "台帐 的的 三会一刻 县妇联在县妇联的指导下 , ; : “ ” ‘ ’ 《 》 （ ） ( ) … ... —— -- 13～17万元 悅 ⽂ Аp １２ "
    "13800000000 990101190101010015 卡号6200000000000000018 a@qq.com 微信：abc123 张建国 。 ， 、 ； ： ？ ！".split()
)
texts = st.one_of(
    st.text(st.characters(codec="utf-8"), max_size=400),
    st.lists(
        st.sampled_from([*TITLES, *MARKS, *PIECES, *CONTROLS, " ", "\u3000", "\n", "\n\n", "\r\n", "\r"]), max_size=80
    ).map("".join),
    st.tuples(st.sampled_from(TITLES), st.text(max_size=200)).map("\n\n".join),
)
names = st.sampled_from(["例.md", "例.txt"])


def told(text: str, name: str) -> Report:
    draft = parse(text, markdown=name.endswith(".md"))
    return check(View(draft, recognise(draft, KINDS, name), name), RULES)


def assert_sound(text: str, name: str) -> None:
    report = told(text, name)
    for crash in report.crashes:
        raise crash.error
    for finding in (*report.findings, *report.switched_off):
        assert 0 <= finding.span.start <= finding.span.end <= len(text)
        assert finding.message.strip()
        for edit in finding.fix.edits if finding.fix else ():
            assert 0 <= edit.start <= edit.end <= len(text)
        assert finding.fix is None or ordered(finding.fix.edits)
    assert told(text, name) == report


@settings(max_examples=150)
@given(texts, names)
def test_any_text(text: str, name: str) -> None:
    assert_sound(text, name)


def cuts(text: str) -> list[str]:
    return [text[:end] for end in range(0, len(text), CUT)]


def spoilt(text: str) -> str:
    """``text`` with every SPOILT-th character a control character, each sort in turn."""
    signs = cycle(CONTROLS)
    return re.sub(rf"(?s)(.{{{SPOILT - 1}}}).", lambda m: m[1] + next(signs), text)


def test_corpus_spoilt_and_cut_in_the_middle() -> None:
    """What the repository itself holds, every other document: once spoilt and once cut."""
    for document in islice(documents("open"), 0, None, long(1, 2)):
        name = document.path.name
        assert_sound(spoilt(document.text), name)
        assert_sound(document.text[: len(document.text) // CUT // 2 * CUT], name)


@pytest.mark.parametrize("name", ["例.txt", "例.md"])
def test_real_documents_cut_and_spoilt(seeds: tuple[Path, ...], name: str) -> None:
    for path in seeds:
        text = path.read_bytes().decode("utf-8-sig")
        for part in (*cuts(text), spoilt(text)):
            assert_sound(part, name)


def test_what_is_tried() -> None:
    assert cuts("字" * 200) == ["", "字" * 97, "字" * 194]
    assert spoilt("字" * 70) == "字" * 30 + "\x00" + "字" * 30 + "\x01" + "字" * 8
