"""Findings by section, fixes as before and after, and a rule's page as paragraphs."""

from __future__ import annotations

from drafts.edit import Edit, apply
from drafts.parse import parse
from drafts.span import Span
from sections.catalog import built_in
from sections.rule import Finding, Fix, Level
from sections.view import View
from tui import finding_list
from tui.finding_list import Wanted

TEXT = """\
# 青山街道2025年工作总结

今年以来，各项任务进展顺利。

## 一、工作开展情况

走访居民；走访商户；走访学校。
更新时间：今天

## 二、存在问题

人手不足。
"""


def view() -> View:
    return View(parse(TEXT, markdown=True), built_in()["annual-summary"], "总结.md")


def finding(
    words: str, code: str = "RS003", level: Level = Level.WARNING, fix: Fix | None = None, at: int = 0
) -> Finding:
    start = TEXT.index(words, at)
    return Finding(code, code.lower(), level, "说明", Span(start, start + len(words)), fix)


def test_findings_stand_under_their_sections() -> None:
    found = [finding("进展顺利"), finding("走访居民"), finding("走访学校"), finding("人手")]
    groups = finding_list.grouped(view(), found)
    assert [(group.name, len(group.findings)) for group in groups] == [
        ("标题与导语", 1),
        ("工作情况", 2),
        ("存在问题", 1),
    ]


def test_blanks_are_wanted_apart() -> None:
    blank, warning = finding("走访居民", "BL001", Level.ERROR), finding("走访居民")
    assert [w for w in Wanted if w.takes(blank)] == [Wanted.BLANKS]
    assert [w for w in Wanted if w.takes(warning)] == [Wanted.ALL, Wanted.WARNINGS]


def test_how_many_more_on_the_line() -> None:
    found = [finding("走访居民"), finding("走访商户"), finding("走访学校", "RS001"), finding("人手")]
    assert finding_list.same_line(view(), found, found[0]) == 1
    assert finding_list.same_line(view(), found, found[3]) == 0


def test_a_fix_is_shown_on_its_line() -> None:
    at = TEXT.index("商户")
    before, after = finding_list.before_and_after(view(), [Edit(at, at + 2, "商铺")])
    assert (before, after) == ("走访居民；走访商户；走访学校。", "走访居民；走访商铺；走访学校。")
    start, end, other = finding_list.difference(before, after)
    assert (before[start:end], after[start:other]) == ("户", "铺")


def test_a_fix_that_takes_a_whole_line_leaves_nothing_of_it() -> None:
    start = TEXT.index("更新时间")
    before, after = finding_list.before_and_after(view(), [Edit(start, start + 8, "")])
    assert (before, after) == ("更新时间：今天", "")


def test_of_a_fix_in_many_lines_the_first_is_shown() -> None:
    at, end = TEXT.index("走访商户"), TEXT.index("更新时间")
    here, beside = Edit(at, at + 2, "看望"), Edit(at - 5, at - 3, "看望")
    assert finding_list.first_line(view(), Fix((here, Edit(end, end, "——"), beside), safe=True)) == [beside, here]
    broken = [Edit(at + 2, end, ""), Edit(end + 1, end + 1, "，")]
    assert finding_list.first_line(view(), Fix(tuple(broken), safe=True)) == broken


def test_a_difference_does_not_count_a_character_twice() -> None:
    assert finding_list.difference("ab", "aab") == (1, 1, 2)
    assert finding_list.difference("same", "same") == (4, 4, 4)


def test_only_safe_fixes_that_do_not_touch_are_made_together() -> None:
    at = TEXT.index("走访居民")
    safe = finding("走访居民", fix=Fix((Edit(at, at + 2, "看望"),), safe=True))
    touching = finding("走访居民", "RS001", fix=Fix((Edit(at + 2, at + 4, "群众"),), safe=True))
    unsafe = finding("人手", fix=Fix((Edit(0, 1, "X"),), safe=False))
    other = finding("走访商户", fix=Fix((Edit(at + 5, at + 7, "看望"),), safe=True))
    edits, fixes = finding_list.safe_edits([safe, touching, unsafe, other, finding("人手")])
    assert fixes == 2
    assert "看望居民；看望商户；走访学校。" in apply(TEXT, edits)


def test_a_page_joins_chinese_lines_without_a_space() -> None:
    assert finding_list.paragraphs("第一行，\n    接着写。\n\n    See RFC\n    2119.\n    ") == [
        "第一行，接着写。",
        "See RFC 2119.",
    ]
    assert finding_list.paragraphs(None) == []
