"""Who signs: the last line of a report, as offices, governments, working groups and people write it."""

from __future__ import annotations

import pytest

from drafts.parse import parse
from sections.catalog import kinds
from sections.kind import State
from sections.view import View

TEXT = "县档案馆2024年工作总结和2025年工作安排\n\n今年以来，工作平稳。\n\n一、2024年工作总结\n\n完成任务。\n\n{}\n"


@pytest.mark.parametrize(
    "line", ["河口镇人民政府", "联合调研组", "县图书馆", "交警二中队", "县妇联", "交警二中队　石磊"]
)
def test_who_signs(line: str) -> None:
    found = View(parse(TEXT.format(line), markdown=True), kinds()["summary-and-arrangement"]).matched.found("sign-off")
    assert found is not None
    assert found.state is State.PRESENT


@pytest.mark.parametrize("line", ["奋力谱写全县档案事业发展新篇章。", "让档案工作更好地服务大局"])
def test_a_closing_sentence_signs_nothing(line: str) -> None:
    found = View(parse(TEXT.format(line), markdown=True), kinds()["summary-and-arrangement"]).matched.found("sign-off")
    assert found is not None
    assert found.state is State.MISSING


@pytest.mark.parametrize("line", ["2024年12月30日", "二〇二四年十二月", "20××年×月×日", "2024.12.30", "20xx.12.xx"])
def test_a_day_stands_below(line: str) -> None:
    found = View(parse(TEXT.format(line), markdown=True), kinds()["summary-and-arrangement"]).matched.found("date")
    assert found is not None
    assert found.state is not State.MISSING
