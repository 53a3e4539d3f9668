"""Reports without headings, and sections that are but a few numbered lines, have their sections all the same."""

from __future__ import annotations

from drafts.parse import parse
from sections.catalog import kinds
from sections.kind import State
from sections.matched import Matched
from sections.view import View


def matched(text: str, kind: str) -> Matched:
    return View(parse(text, markdown=False), kinds()[kind]).matched


def test_the_first_paragraph_is_the_lead_and_the_rest_is_the_work() -> None:
    text = "工作简报\n\n近日，县图书馆举办读书节。\n\n活动为期三天，参与读者2600人次。\n\n现场还开展了赠书活动，送出图书800册。\n"
    found = {f.section.id: f for f in matched(text, "briefing").sections}
    assert found["lead"].state is State.PRESENT
    assert found["achievements"].state is State.PRESENT
    assert [span.of(text).strip()[:2] for span in found["achievements"].spans] == ["活动"]


def test_a_line_above_the_first_sentence_is_no_lead_of_its_own() -> None:
    text = "工作简报\n\n第3期\n\n近日，县图书馆举办读书节。\n\n参与读者2600人次。\n"
    found = {f.section.id: f for f in matched(text, "briefing").sections}
    assert found["lead"].spans[0].of(text).endswith("举办读书节。\n\n")


def test_numbered_lines_are_content() -> None:
    text = "党组书记对照检查材料\n\n一、查摆的问题\n学习不够。\n二、原因剖析\n（一）理论武装有差距。\n（二）宗旨意识有所淡化。\n三、整改措施\n"
    found = {f.section.id: f for f in matched(text, "self-examination").sections}
    assert found["causes"].state is State.PRESENT
    assert found["next"].state is State.EMPTY


def test_a_heading_with_its_text_behind_a_colon_is_a_section() -> None:
    text = (
        "县第二中学2024年工作总结\n\n一年来，学校聚焦课堂改革，完成了教学任务。\n\n一、课堂改革初见成效\n推门听课210节。\n\n"
        "二、存在问题：青年教师成长慢，实验开出率只有86%。\n\n三、下步打算：启动青蓝工程，配齐实验员。\n"
    )
    found = {f.section.id: f for f in matched(text, "annual-summary").sections}
    assert {found[section_id].state for section_id in ("achievements", "problems", "next")} == {State.PRESENT}
    assert found["problems"].spans[0].of(text).startswith("二、存在问题")


def test_what_stands_first_in_an_inquiry_is_how_things_are() -> None:
    text = (
        "关于村医队伍的调研报告\n\n我们走访了36个村卫生室，现报告如下。\n\n一、村医都在干什么\n\n全县有村医418名，平均年龄54岁。\n\n"
        "二、为什么留不住人\n\n存在的问题：收入偏低，月均3100元。\n\n三、对策建议\n\n落实补助。\n"
    )
    found = {f.section.id: f for f in matched(text, "research-report").sections}
    assert found["background"].state is State.PRESENT
