"""Sections are found by heading, by cue and by where text stands; what was cut off is unknown, not missing."""

import pytest

from drafts.parse import parse
from drafts.span import Span
from sections.catalog import kinds
from sections.kind import State
from sections.matched import Matched
from sections.view import View

KINDS = kinds()


def matched(text: str, kind: str = "annual-summary") -> Matched:
    return View(parse(text, markdown=False), KINDS[kind]).matched


def states(text: str, kind: str = "annual-summary") -> dict[str, str]:
    return {f.section.id: f.state.value for f in matched(text, kind).sections}


LEAD = "今年以来，区水务局在区委、区政府的坚强领导下，较好完成了全年任务。现将有关情况总结如下：\n"
WORK = "一、主要工作情况\n全年排查隐患点位三百二十处，整改到位三百一十八处，群众满意。\n"
NEXT = "三、下一步工作打算\n坚持问题导向，持续推进老旧管网改造。\n"


def test_headings_name_their_sections() -> None:
    text = "区水务局2025年工作总结\n" + LEAD + WORK + "二、存在的问题和不足\n管网老化，力量薄弱。\n" + NEXT
    found = matched(text)
    assert [f.by for f in found.sections[:4]] == ["position", "heading", "heading", "heading"]
    assert all(f.state is State.PRESENT for f in found.sections[:4])
    problems = found.found("problems")
    assert problems is not None
    assert problems.spans[0].of(text).startswith("二、存在的问题和不足\n管网老化")


def test_areas_without_telling_names_are_the_work_done() -> None:
    text = "区水务局2025年工作总结\n" + LEAD + "一、守牢安全底线\n排查三百处。\n二、服务群众用水\n上门六十次。\n"
    assert states(text)["achievements"] == "present"
    assert states(text)["problems"] == "missing"
    assert states(text)["next"] == "missing"
    assert [p.id for p in matched(text).parts if p.span.end > p.span.start] == ["lead", "achievements"]


@pytest.mark.parametrize(
    "sentence",
    [
        "在肯定成绩的同时，我们也清醒地看到，管网改造进度偏慢，基层力量不足。",
        "在看到成绩的同时，也要看到工作中还存在一些不足，主要是管网改造进度偏慢。",
        "我们也清醒认识到，与上级要求和群众期盼相比，工作还存在不小差距。",
    ],
)
def test_problems_in_a_paragraph_without_heading(sentence: str) -> None:
    text = "区水务局2025年工作总结\n" + LEAD + WORK + sentence + "\n" + NEXT.replace("三", "二")
    problems = matched(text).found("problems")
    assert problems is not None
    assert (problems.state, problems.by) == (State.PRESENT, "cue")
    assert problems.spans[0].of(text).strip() == sentence
    assert states(text)["next"] == "present"


def test_a_cue_in_the_middle_of_a_paragraph() -> None:
    text = "区水务局2025年工作总结\n" + LEAD + WORK.rstrip() + "但工作中还存在不足，基层力量薄弱。\n"
    problems = matched(text).found("problems")
    assert problems is not None
    assert problems.state is State.PRESENT
    assert problems.spans[0].of(text) == "但工作中还存在不足，基层力量薄弱。\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "聚焦群众反映突出的问题，逐项整改销号。",
        "针对排查发现的不足，建立清单，限期办结。",
        "着力补短板、强弱项，解决了一批历史遗留问题。",
        "全年共帮助群众解决难题六十件。",
    ],
)
def test_solving_problems_is_no_problems_section(sentence: str) -> None:
    text = "区水务局2025年工作总结\n" + LEAD + WORK + sentence + "\n" + NEXT.replace("三", "二")
    assert states(text)["problems"] == "missing"


def test_one_heading_for_two_sections() -> None:
    text = "区水务局2025年工作总结\n" + LEAD + WORK + "二、存在的问题及下一步打算\n管网老化。下一步，持续推进改造。\n"
    found = states(text)
    assert (found["problems"], found["next"]) == ("present", "present")


def test_headings_without_numbers() -> None:
    text = (
        "区水务局 2025 年工作总结和 2026 年工作安排\n\n" + LEAD + "\n2025 年工作总结\n\n一、守牢底线。排查三百处。\n\n"
        "二、服务群众。上门六十次。\n\n2026 年工作安排\n\n一、强化排查。开展四轮排查。\n\n二、优化服务。上门办理。\n"
    )
    found = matched(text, "summary-and-arrangement")
    assert [(p.id, p.state.value) for p in found.parts if len(p.span)] == [
        ("lead", "present"),
        ("achievements", "present"),
        ("next", "present"),
    ]


def test_what_was_cut_off_is_unknown() -> None:
    text = (
        "区水务局2025年工作总结及2026年工作计划\n一、2025年工作情况\n今年以来，在区委领导下，各项工作稳步推进。\n"
        "（一）守牢底线。排查三百处。\n（二）服务群众。上门六十次。\n——此处隐藏3200字，下载后查看——\n"
        "（二）优化服务。持续上门办理。\n（三）强化保障。配齐设备。\n"
    )
    found = states(text, "summary-and-plan")
    assert found["problems"] == "unknown"
    assert found["next"] == "present"
    assert found["lead"] == "present"
    assert len(matched(text, "summary-and-plan").cut) == 1


def test_a_heading_alone_is_empty() -> None:
    text = "区水务局2025年工作总结\n" + LEAD + WORK + "二、存在的问题\n\n" + NEXT
    assert states(text)["problems"] == "empty"


@pytest.mark.parametrize(
    ("tail", "sign_off", "date"),
    [
        ("\n区水务局\n2025年12月20日\n", "present", "present"),
        ("\n区水务局党支部\n", "present", "missing"),
        ("\n述职人：李明远\n2025年12月\n", "present", "present"),
        ("\n王 小 满\n", "missing", "missing"),
        ("\n李小满\n", "present", "missing"),
        ("\n相关推荐\n", "missing", "missing"),
        ("\n【待填：落款单位】\n【待填：成文日期】\n", "empty", "empty"),
    ],
)
def test_sign_off_and_date(tail: str, sign_off: str, date: str) -> None:
    text = "区水务局2025年工作总结\n" + LEAD + WORK + NEXT.replace("三", "二") + tail
    found = states(text)
    assert (found["sign-off"], found["date"]) == (sign_off, date)


def test_a_label_says_nothing_yet() -> None:
    text = "区水务局2025年工作总结\n" + LEAD + WORK + "二、存在的问题\n（一）【待填：认识方面的不足】。\n" + NEXT
    assert states(text)["problems"] == "empty"
    assert (
        states(text.replace("【待填：认识方面的不足】", "管网老化，更新偏慢【待填：公里数】"))["problems"] == "present"
    )


def test_parts_cover_the_text_and_missing_ones_stand_where_they_belong() -> None:
    text = "区水务局2025年工作总结\n" + LEAD + WORK + NEXT.replace("三", "二")
    parts = matched(text).parts
    assert [p.id for p in parts][:4] == ["lead", "achievements", "problems", "next"]
    problems = parts[2]
    assert problems.span == Span(text.index("二、"), text.index("二、"))
    assert "".join(p.span.of(text) for p in parts) == text


def test_without_a_kind_headings_make_the_parts() -> None:
    text = "周报\n一、本周\n完成三项。\n二、下周\n继续推进。\n"
    found = View(parse(text, markdown=False), None).matched
    assert [p.name for p in found.parts] == ["标题与开头", "本周", "下周"]


def test_a_text_without_headings_is_one_part() -> None:
    assert [p.name for p in View(parse("随手记几句。", markdown=False), None).matched.parts] == ["全文"]
    assert [p.name for p in View(parse("", markdown=False), None).matched.parts] == ["全文"]


def test_the_title_once_more_is_no_section() -> None:
    title = "区水务局2025年工作总结及2026年工作计划"
    text = f"{title}\n下面是云杉网整理的材料。\n{title}\n{LEAD}{WORK}"
    assert states(text, "summary-and-plan")["next"] == "missing"


def test_a_title_of_samples_below_the_title_is_no_section() -> None:
    text = f"区水务局工作总结（精选8篇）\n区水务局工作总结 篇1\n水务局工作总结\n{LEAD}{WORK}"
    found = matched(text)
    lead = found.found("lead")
    assert lead is not None
    assert LEAD.strip() in lead.spans[0].of(text)


def test_no_section_stands_where_the_next_one_begins_at_once() -> None:
    text = "区水务局工作总结\n今年以来，管网改造任务繁重。\n今后，我们将进一步改造管网，努力提高供水质量。\n"
    assert states(text)["achievements"] == "missing"
