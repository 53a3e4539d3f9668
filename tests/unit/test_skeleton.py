"""New drafts: whatever is answered or left open, the draft is read as its kind, whole, and all its blanks are found."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from drafts.parse import parse
from sections.blanks import blanks
from sections.catalog import built_in
from sections.form import FIELDS, fields, fill
from sections.kind import Kind, Need, Section, State
from sections.load import load_kind
from sections.recognise import recognise
from sections.skeleton import questions, skeleton
from sections.titles import by_title
from sections.view import View

KINDS = pytest.mark.parametrize("kind", built_in().values(), ids=lambda kind: kind.id)
ANSWERS = {
    "unit": "县妇联",
    "year": "2025",
    "post": "机关党支部书记",
    "name": "李明",
    "topic": "农村养老服务",
    "issue": "3",
    "date": "2025年12月20日",
}
BLANK = re.compile("【待填：[^】]*】")


def view(text: str, kind: Kind) -> View:
    return View(parse(text, markdown=True), kind, "新.md")


def check_whole(kind: Kind, text: str) -> None:
    """Recognised with and without its front matter, every section that must be there has its place, every blank is found."""
    draft = parse(text, markdown=True)
    assert draft.front.problems == ()
    assert draft.front.values["qicao"] == "1"
    assert recognise(draft, built_in()) is kind
    assert by_title(draft.title_text, built_in().values()) is kind
    seen = view(text, kind)
    owed = [s.section.id for s in seen.matched.sections if s.section.need is not Need.OPTIONAL and not s.spans]
    assert owed == []
    assert [b.span.of(text) for b in blanks(seen)] == BLANK.findall(text)


@KINDS
def test_nothing_answered(kind: Kind) -> None:
    text = skeleton(kind, {})
    check_whole(kind, text)
    labels = {FIELDS[name] for name in questions(kind)}
    assert labels <= {label.strip("【】").removeprefix("待填：") for label in BLANK.findall(text)}
    assert set(parse(text, markdown=True).front.values) == {"qicao", "kind"}


@KINDS
def test_all_answered(kind: Kind) -> None:
    text = skeleton(kind, ANSWERS)
    check_whole(kind, text)
    left = {label.strip("【】").removeprefix("待填：") for label in BLANK.findall(text)}
    assert left.isdisjoint(FIELDS.values())
    front = parse(text, markdown=True).front.values
    assert front["title"] == parse(text, markdown=True).title_text == fill(kind.title_form, ANSWERS)
    assert {front[name] for name in ("unit", "year", "post", "name", "topic", "issue")} <= set(ANSWERS.values())


@KINDS
def test_headings_are_numbered_in_order(kind: Kind) -> None:
    draft = parse(skeleton(kind, ANSWERS), markdown=True)
    numbers = [heading.numeral and heading.numeral.value for heading in draft.headings]
    wanted = [s for s in kind.sections if s.need is not Need.OPTIONAL or s.form or _has_items(s)]
    headed = [s for s in wanted if s.heading]
    assert numbers == (list(range(1, len(headed) + 1)) if len(headed) > 1 else [None])


def _has_items(section: Section) -> bool:
    return any(item.need is not Need.OPTIONAL for item in section.items)


@KINDS
def test_every_item_that_is_owed_has_a_blank_with_its_hint(kind: Kind) -> None:
    text = skeleton(kind, {})
    for section in kind.sections:
        for item in section.items:
            wanted = item.need is not Need.OPTIONAL
            assert (f"【待填：{item.name}——{item.hint}】" in text) is wanted


@given(
    st.sampled_from(list(built_in().values())),
    st.dictionaries(st.sampled_from(list(FIELDS)), st.text("县妇联2025 \t\n:#\"'{}&|\u3000a（）", max_size=12)),
)
@example(built_in()["briefing"], {"unit": "{2", "issue": "}0"})
def test_any_answer_leaves_a_readable_draft(kind: Kind, answers: dict[str, str]) -> None:
    text = skeleton(kind, answers)
    draft = parse(text, markdown=True)
    assert draft.front.problems == ()
    assert draft.front.values["kind"] == kind.id
    seen = view(text, kind)
    found = {b.span.of(text) for b in blanks(seen)}
    assert set(BLANK.findall(text[draft.front.span.end :])) <= found
    state = {f.section.id: f.state for f in seen.matched.sections}
    assert all(
        state[s.id] in (State.PRESENT, State.EMPTY) for s in kind.sections if s.heading and s.need is not Need.OPTIONAL
    )


def test_what_a_draft_looks_like() -> None:
    kind = built_in()["party-debrief"]
    lines = skeleton(kind, {"year": "２０２５年", "name": "李明"}).splitlines()
    assert lines[:7] == ["---", "qicao: 1", "kind: party-debrief", "year: 2025", "name: 李明", "---", ""]
    assert lines[7] == "# 【待填：职务】2025年度抓基层党建工作述职报告"
    assert [line for line in lines if line.startswith("##")] == [
        "## 一、抓党建工作的主要做法和成效",
        "## 二、存在的主要问题",
        "## 三、原因分析",
        "## 四、下一步工作思路和举措",
    ]
    assert lines[-3:] == ["述职人：李明", "", "【待填：成文日期】"]


def test_next_year_follows_from_the_year() -> None:
    kind = built_in()["summary-and-plan"]
    assert "# 县妇联2025年工作总结及2026年工作计划\n" in skeleton(kind, ANSWERS)
    assert "# 县妇联202_年工作总结及【待填：下一年年份】年工作计划\n" in skeleton(kind, ANSWERS | {"year": "202_"})
    assert "next_year" not in questions(kind)


def test_questions_are_asked_once_and_in_order() -> None:
    assert questions(built_in()["summary-and-plan"]) == ("unit", "year", "date")
    assert questions(built_in()["self-examination"]) == ("post", "name", "year", "date")


def test_a_house_kind_without_items_gets_a_blank_for_the_section(tmp_path: Path) -> None:
    path = tmp_path / "house.yaml"
    path.write_text(
        """\
id: visit-record
name: 走访纪实
summary: 走访一户写一篇
title_form: '{unit}走访纪实'
titles: ['走访纪实']
length: [300, 900]
sections:
  - {id: lead, name: 导语, need: required, hint: 写清走访了谁}
  - {id: family, name: 家庭情况, need: required, hint: 写几口人, heading: 家庭情况, headings: ['家庭情况']}
  - {id: after, name: 后记, need: optional, hint: 可写可不写, heading: 后记}
""",
        "utf-8",
    )
    assert skeleton(load_kind(path, {}), {"unit": "村委会"}).split("\n\n", 1)[1] == (
        "# 村委会走访纪实\n\n【待填：写清走访了谁】\n\n## 家庭情况\n\n【待填：写几口人】\n"
    )


@KINDS
def test_of_a_new_draft_nothing_is_written_but_who_signs_it(kind: Kind) -> None:
    view = View(parse(skeleton(kind, ANSWERS), markdown=True), kind, "新.md")
    written = {found.section.id for found in view.matched.sections if found.state is State.PRESENT}
    assert written <= {"sign-off", "date"}


@pytest.mark.parametrize("form", ["{unit", "unit}", "{unit!r}", "{year:>4}", "{}}"])
def test_a_form_with_odd_braces_is_refused(form: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        fields(form)


def test_a_form_may_hold_braces_of_its_own() -> None:
    assert fields("{{x}}{unit}{year}{unit}") == ["unit", "year"]
    assert fill("{{x}}{unit}", {"unit": " 县\n妇联 "}) == "{x}县 妇联"
