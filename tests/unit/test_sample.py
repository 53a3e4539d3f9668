"""The sample desk is laid out once, never over somebody's work, and each draft on it shows what it was written for."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from sections.catalog import kinds
from sections.kind import State
from sections.rule import Level
from tui import last_year
from tui.open_draft import OpenDraft
from tui.sample import DRAFTS, lay_out

NAMES = sorted(path.name for path in DRAFTS.glob("*.md"))
FINISHED = {
    "临江市妇联2024年工作总结及2025年工作计划.md",
    "临江市档案馆党支部书记2024年度抓基层党建述职报告.md",
    "云溪区市场监管局2024年工作总结.md",
    "松河街道2024年上半年工作总结及下半年工作思路.md",
}
STARTED = {
    "annual-summary": "云溪区市场监管局2025年工作总结.md",
    "summary-and-plan": "临江市妇联2025年工作总结及2026年工作计划.md",
    "half-year": "松河街道上半年工作总结及下半年工作思路.md",
    "party-debrief": "临江市档案馆党支部书记2025年度抓基层党建述职报告.md",
    "summary-and-arrangement": "青山县农业农村局2025年工作总结和2026年工作安排.md",
    "duty-and-integrity": "住建局副局长2025年度述职述廉报告.md",
    "personal-summary": "周敏2025年度个人工作总结.md",
    "self-examination": "第二党支部2025年度组织生活会对照检查材料.md",
    "research-report": "关于云溪区社区养老服务的调研报告.md",
    "briefing": "松河街道工作简报2025年第六期.md",
    "plan": "临江市城市管理局2026年工作计划.md",
}


@cache
def opened(name: str) -> OpenDraft:
    return OpenDraft.open(DRAFTS / name, DRAFTS)


def said(name: str) -> set[tuple[str, str]]:
    """Code of each finding and the text it is about."""
    draft = opened(name)
    return {(finding.code, finding.span.of(draft.text)) for finding in draft.findings}


def states(name: str) -> dict[str, State]:
    return {found.section.id: found.state for found in opened(name).view.matched.sections}


def test_every_kind_has_one_started_draft() -> None:
    assert set(STARTED) == set(kinds())
    assert {*STARTED.values(), *FINISHED} == set(NAMES)


@pytest.mark.parametrize(("kind", "name"), STARTED.items())
def test_a_started_draft_is_of_its_kind_and_worth_finishing(kind: str, name: str) -> None:
    draft = opened(name)
    assert draft.kind is not None
    assert draft.kind.id == draft.view.draft.front.values["kind"] == kind
    assert draft.view.draft.front.values["title"] == draft.view.draft.title_text
    assert draft.view.draft.front.values["unit"]
    assert not draft.notices
    assert len(draft.blanks) >= 6 or len(draft.findings) >= 4


@pytest.mark.parametrize("name", NAMES)
def test_a_kind_is_told_by_the_title_alone(name: str, tmp_path: Path) -> None:
    draft = opened(name)
    path = tmp_path / "草稿.md"
    path.write_text(draft.text[draft.view.draft.front.span.end :], encoding="utf-8")
    assert OpenDraft.open(path).kind == draft.kind


@pytest.mark.parametrize("name", NAMES)
def test_each_is_as_long_as_a_short_report(name: str) -> None:
    draft = opened(name)
    low = 500 if draft.kind is not None and draft.kind.id == "briefing" else 900
    assert low <= len(draft.text) - draft.view.draft.front.span.end <= 2500


@pytest.mark.parametrize("name", sorted(FINISHED))
def test_last_years_drafts_are_finished(name: str) -> None:
    draft = opened(name)
    assert [f"{f.code} {f.message}" for f in draft.findings if f.level is not Level.HINT] == []
    assert draft.blanks == ()


def test_problems_nobody_wrote() -> None:
    assert states(STARTED["annual-summary"])["problems"] is State.MISSING
    assert states(STARTED["summary-and-arrangement"])["problems"] is State.MISSING
    assert states(STARTED["party-debrief"])["causes"] is State.MISSING
    assert states(STARTED["self-examination"])["causes"] is State.MISSING
    assert states(STARTED["duty-and-integrity"])["integrity"] is State.EMPTY


@pytest.mark.parametrize(
    ("kind", "code", "text"),
    [
        ("annual-summary", "BL001", "X.XX"),
        ("annual-summary", "BL008", "【待填：台数】"),
        ("annual-summary", "RS001", "##paidbegin##"),
        ("annual-summary", "RS001", "##paidend##"),
        ("annual-summary", "ST005", "（四）加强自身建设，队伍作风持续向好"),
        ("summary-and-plan", "BL001", "XXXX"),
        ("summary-and-plan", "BL010", "AAA"),
        ("summary-and-plan", "RQ003", "二、存在的问题和不足"),
        ("summary-and-plan", "ST001", "（四）"),
        ("summary-and-plan", "ST004", "三是"),
        ("half-year", "BL002", "202_"),
        ("half-year", "BL001", "x.x"),
        ("half-year", "ST002", "（四）抓党建，基层基础更牢"),
        ("half-year", "ST004", "三是"),
        ("party-debrief", "BL003", "××"),
        ("party-debrief", "RS004", "更多述职报告范文请关注【金笔素材库】公众号，代写代改，添加客服领取会员"),
        ("party-debrief", "ST004", "四是"),
        ("summary-and-arrangement", "RS007", "第3页 共5页"),
        ("duty-and-integrity", "BL005", "____"),
        ("duty-and-integrity", "BL002", "20__"),
        ("duty-and-integrity", "ST001", "四、"),
        ("personal-summary", "BL008", "（此处填写数量）"),
        ("personal-summary", "BL009", "TBD"),
        ("self-examination", "BL006", "○○"),
        ("self-examination", "BL008", "{{次数}}"),
        ("self-examination", "ST001", "（五）"),
        ("research-report", "BL007", "某某"),
        ("research-report", "BL012", "万元"),
        ("research-report", "ST008", "(三)"),
        ("briefing", "BL004", "****"),
        ("briefing", "BL014", "1XXXXXXXXXX"),
        ("plan", "BL005", "____"),
        ("plan", "BL013", "2."),
        ("plan", "RS006", "（可选）"),
    ],
)
def test_what_was_left_in_is_found(kind: str, code: str, text: str) -> None:
    assert (code, text) in said(STARTED[kind])


def test_paragraphs_a_page_broke_are_found_and_joined() -> None:
    draft = OpenDraft.open(DRAFTS / STARTED["summary-and-arrangement"])
    for _ in range(2):
        draft.apply_fix(next(finding for finding in draft.findings if finding.code == "ST007"))
    assert "推动良种良法配套。" in draft.text
    assert "乡村治理相互促进，涌现出" in draft.text


def test_what_only_looks_like_a_blank_stays() -> None:
    draft = opened(STARTED["summary-and-arrangement"])
    assert "10×10米" in draft.text
    assert "“线上+线下”" in draft.text
    assert draft.blanks == ()


@pytest.mark.parametrize(
    ("kind", "before", "figure"),
    [
        ("annual-summary", "为消费者挽回经济损失", "186万元"),
        ("annual-summary", "开展主题党日活动", "24次"),
        ("summary-and-plan", "开办广播栏目", "24期"),
        ("summary-and-plan", "办结率", "98.4%"),
        ("half-year", "到位资金", "2.4亿元"),
        ("party-debrief", "组织巡展", "15场"),
    ],
)
def test_last_year_stands_beside_it(kind: str, before: str, figure: str) -> None:
    draft = opened(STARTED[kind])
    last = last_year.find(draft)
    assert last is not None
    assert last.view.path in FINISHED
    blank = next(blank for blank in draft.blanks if draft.text.endswith(before, 0, blank.span.start))
    found = last.figure(draft.view, blank)
    assert found is not None
    assert found.span.of(last.view.text) == figure
    passage = last.passage(draft.view, draft.part_at(blank.span.start), blank.span.start)
    assert passage is not None
    assert figure in passage.of(last.view.text)


def test_an_empty_folder_gets_every_draft(tmp_path: Path) -> None:
    desk = tmp_path / "新" / "案头"
    assert sorted(path.name for path in lay_out(desk)) == NAMES
    for name in NAMES:
        assert (desk / name).read_bytes() == (DRAFTS / name).read_bytes()


def test_a_desk_with_drafts_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "我的.md").write_text("# 我的总结\n", encoding="utf-8")
    assert lay_out(tmp_path) == ()
    assert [path.name for path in tmp_path.iterdir()] == ["我的.md"]


def test_edits_survive_a_second_time(tmp_path: Path) -> None:
    first = lay_out(tmp_path)
    first[0].write_text("改过了\n", encoding="utf-8")
    assert lay_out(tmp_path) == ()
    assert first[0].read_text(encoding="utf-8") == "改过了\n"


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "文件").write_text("", encoding="utf-8")
    command = [sys.executable, "-m", "tui.sample", str(tmp_path / "文件" / "案头")]
    run = subprocess.run(command, check=False, capture_output=True, text=True, encoding="utf-8")
    assert run.returncode == 1
    assert "示例草稿放不进" in run.stderr
    assert "Traceback" not in run.stderr
