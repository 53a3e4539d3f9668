"""Dates and figures: no text makes their rules fall over. What they find in whole drafts is in tests/corpus."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from drafts.parse import parse
from sections.catalog import kinds
from sections.check import Report, check
from sections.recognise import recognise
from sections.rules import dt_all, fg_all
from sections.view import View

RULES = (*dt_all.RULES, *fg_all.RULES)


def checked(text: str, path: str) -> tuple[View, Report]:
    draft = parse(text, markdown=not path.endswith(".txt"))
    view = View(draft, recognise(draft, kinds(), path), path)
    report = check(view, RULES)
    assert [(crash.code, repr(crash.error)) for crash in report.crashes] == []
    return view, report


PIECES = [
    "县档案馆2025年工作总结",
    "县档案馆2024年工作总结及2024年工作计划\n",
    "---\nyear: 2023\n---\n",
    "# ",
    "一、2024年工作情况\n",
    "（一）",
    "2025年",
    "二〇二五年",
    "20255年",
    "20xx年",
    "2021—2025年",
    "2月30日",
    "6月28—31日",
    "2025年6月至2025年3月",
    "“三八”国际妇女节",
    "114周年",
    "一百一十四周年",
    "第40个教师节",
    "党的二十届三中、四中全会精神",
    "党的十九大精神",
    "贯彻《家庭教育促进法》",
    "“十五五”开局之年",
    "今年是",
    "共120人",
    "，其中",
    "党员50人、群众60人",
    "：",
    "，共",
    "合计",
    "1,275处",
    "１２.５万元",
    "三百余人",
    "受理50件，办结45件，办结率95%",
    "合格率105%",
    "占80%",
    "重点抓好三项工作：一是学，二是干。",
    "一是",
    "三是",
    "以下四个方面：\n（一）甲\n（二）乙\n",
    "“五大行动”（甲行动、乙行动）",
    "全年接待来信来访来电486件。",
    "全年接待来信来访来电468件。",
    "**",
    "\x01",
    "XX",
    "（",
    "）",
    "《",
    "”",
    "、",
    "，",
    "。",
    " ",
    "\n\n",
]
texts = st.one_of(
    st.text(st.characters(codec="utf-8"), max_size=300),
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
    st.text(
        st.sampled_from("0123456789年月日第个共其中是一二三十百千万亿率占%％．.·，、：（）“”《》至—- \n"), max_size=120
    ),
)


@given(texts, st.sampled_from(["例.md", "例.txt"]))
def test_no_text_makes_a_rule_fall_over(text: str, path: str) -> None:
    _, report = checked(text, path)
    for finding in report.findings:
        assert 0 <= finding.span.start < finding.span.end <= len(text)
        assert finding.fix is None
    assert checked(text, path)[1] == report


def test_real_documents(seeds: tuple[Path, ...]) -> None:
    """In five real reports there is one error of this sort: an anniversary of last year."""
    told = [
        (path.name[:3], finding.code, finding.span.of(text))
        for path in seeds
        for text in [path.read_text("utf-8")]
        for finding in checked(text, path.name)[1].findings
    ]
    assert told == [("001", "DT001", "114周年")]
