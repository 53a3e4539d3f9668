"""A missing section put where it belongs, with its number, and the later ones counted on."""

from __future__ import annotations

import pytest

from drafts.edit import apply
from drafts.parse import parse
from sections.catalog import built_in
from sections.insertion import insertion
from sections.view import View

KIND = "annual-summary"
HEADING = "存在的问题和不足"


def inserted(text: str, section: str = "problems", body: str | None = "不足有二。", *, markdown: bool = True) -> str:
    """``text`` with the section put in, the place of the cursor shown as ‸."""
    view = View(parse(text, markdown=markdown), built_in()[KIND])
    part = view.matched.part(section)
    assert part is not None
    edits, at = insertion(view, part, body)
    text = apply(text, edits)
    return text[:at] + "‸" + text[at:]


def test_between_two_sections_the_later_one_counts_on() -> None:
    text = "# 甲局2025年工作总结\n\n开头。\n\n## 一、工作情况\n\n做了三件事。\n\n## 二、下一步打算\n\n再做两件。\n"
    assert inserted(text) == (
        "# 甲局2025年工作总结\n\n开头。\n\n## 一、工作情况\n\n做了三件事。\n\n"
        f"## 二、{HEADING}\n\n‸不足有二。\n\n## 三、下一步打算\n\n再做两件。\n"
    )


def test_a_gap_that_was_left_for_it_is_filled() -> None:
    text = "# 甲局2025年工作总结\n\n## 一、工作情况\n\n做了三件事。\n\n## 三、下一步打算\n\n再做两件。\n"
    assert f"## 二、{HEADING}\n\n‸不足有二。\n\n## 三、下一步打算" in inserted(text)


def test_headings_without_numbers_stay_without() -> None:
    text = "# 甲局2025年工作总结\n\n## 工作情况\n\n做了三件事。\n\n## 下一步打算\n\n再做两件。\n"
    assert f"\n\n## {HEADING}\n\n‸不足有二。\n\n## 下一步打算" in inserted(text)


def test_at_the_end_of_a_text_without_a_last_line_end() -> None:
    text = "# 甲局2025年工作总结\n\n## 一、工作情况\n\n做了三件事。"
    assert inserted(text).endswith(f"做了三件事。\n\n## 二、{HEADING}\n\n‸不足有二。\n")


def test_in_plain_text_without_marks() -> None:
    text = "甲局2025年工作总结\n\n一、工作情况\n\n做了三件事。\n\n二、下一步打算\n\n再做两件。\n"
    assert f"\n\n二、{HEADING}\n\n‸不足有二。\n\n三、下一步打算\n" in inserted(text, markdown=False)


def test_with_blanks_for_its_items() -> None:
    text = inserted("# 甲局2025年工作总结\n\n## 一、工作情况\n\n做了三件事。\n", body=None)
    assert f"## 二、{HEADING}\n\n‸【待填：" in text


def test_what_was_put_in_is_found_again() -> None:
    text = inserted("# 甲局2025年工作总结\n\n## 一、工作情况\n\n做了三件事。\n").replace("‸", "")
    found = View(parse(text, markdown=True), built_in()[KIND]).matched.found("problems")
    assert found is not None
    assert found.by == "heading"


def test_a_part_that_is_no_section() -> None:
    view = View(parse("# 随记\n\n## 甲\n\n乙。\n", markdown=True), None)
    with pytest.raises(ValueError, match="no section"):
        insertion(view, view.matched.parts[0], "x")
