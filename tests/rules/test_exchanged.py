"""WD007 goes by what is sure in the whole draft: without it the words of its list are right."""

from __future__ import annotations

import pytest

from drafts.parse import parse
from sections.check import check
from sections.rules import BY_CODE
from sections.view import View

CODES = ("WD004", "WD007")


def told(text: str) -> list[str]:
    view = View(parse(text, markdown=False), None, "例.txt")
    findings = check(view, [BY_CODE[code] for code in CODES]).findings
    return [f"{finding.code} {finding.span.of(text)}" for finding in findings]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("幼儿园顺当开园，片区建立，农技效劳。", []),
        ("夯实根底设施。幼儿园顺当开园。", ["WD004 根底"]),
        ("夯实根底设施。幼儿园顺当开园，城东片区建立。", ["WD004 根底", "WD007 顺当", "WD007 建立"]),
        ("夯实根底设施，加强根底教育。幼儿园顺当开园。", ["WD004 根底", "WD004 根底", "WD007 顺当"]),
        ("夯实根底设施。顺当开园，顺当通车。", ["WD004 根底"]),
        ("收入到达1.2亿元，利润到达3亿元。幼儿园顺当开园，城东片区建立。", ["WD004 到达", "WD004 到达"]),
        ("截止目前，取的成效，幼儿园顺当开园，城东片区建立。", ["WD004 截止", "WD004 取的"]),
    ],
)
def test_what_is_told_goes_by_what_is_sure(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_a_place_is_told_by_one_rule() -> None:
    found = told("夯实根底设施，提升便民效劳水平，农技效劳，根底薄弱。")
    assert found == ["WD004 根底", "WD004 效劳", "WD007 效劳", "WD004 根底"]


def test_each_is_put_right_where_it_stands_and_only_on_request() -> None:
    text = "夯实根底设施，推动经济开展。税收作出奉献，幼儿园顺当开园。"
    view = View(parse(text, markdown=False), None, "例.txt")
    fixes = [finding.fix for finding in check(view, [BY_CODE["WD007"]]).findings]
    assert [(text[e.start : e.end], e.text) for fix in fixes if fix for e in fix.edits] == [("奉", "贡"), ("当", "利")]
    assert [fix.safe for fix in fixes if fix] == [False, False]
