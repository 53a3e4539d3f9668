"""The passage and the figure of last year: found where one is clearly meant, and nothing where none is."""

from pathlib import Path

import pytest

from drafts.parse import parse
from sections.amount import change, typed
from sections.blanks import blanks
from sections.catalog import kinds
from sections.lastyear import Figure, LastYear
from sections.matched import Part
from sections.view import View
from tui import last_year
from tui.open_draft import OpenDraft

KINDS = kinds()

LAST = """\
# 云溪区文旅局2024年工作总结

2024年，云溪区文旅局在区委领导下，各项工作取得新进展，现总结如下：

## 一、工作开展情况

### （一）抓惠民，文化活动更丰富

一是办好演出。全年举办惠民演出120场，观众3.6万人次。二是办好培训。举办培训班8期，培训文艺骨干420人次。

### （二）抓队伍，服务能力有提升

举办培训班5期，培训执法人员150人次，开展理论学习12次。

## 二、存在的问题和不足

文艺创作力量薄弱，基层文化站人手不足。

## 三、下一步工作打算

力争举办惠民演出130场，培训文艺骨干500人次。
"""
THIS = """\
# 云溪区文旅局2025年工作总结

2025年，云溪区文旅局在区委领导下，各项工作取得新进展，现总结如下：

## 一、工作开展情况

### （一）抓惠民，文化活动更丰富

一是办好演出。全年举办惠民演出XX场，观众X.X万人次。二是办好培训。举办培训班XX期，培训文艺骨干XXX人次。

### （二）抓队伍，服务能力有提升

举办培训班XX期，培训执法人员XXX人次，开展理论学习XX次，慰问演出XX场。

## 三、下一步工作打算

力争举办惠民演出XXX场，新建文化站XX座。
"""


def view(text: str) -> View:
    return View(parse(text, markdown=True), KINDS["annual-summary"])


def figures(text: str, last: str = LAST) -> list[tuple[str, str]]:
    """For each blank what stands in front of it, and what was there last year."""
    mine, before = view(text), LastYear(view(last))
    return [(text[b.span.start - 4 : b.span.start], written(before, before.figure(mine, b))) for b in blanks(mine)]


def written(last: LastYear, figure: Figure | None) -> str:
    return figure.span.of(last.view.text) if figure else ""


def passage(text: str, at: str, last: str = LAST) -> str:
    """Last year's passage beside the place where ``at`` stands."""
    mine, before = view(text), LastYear(view(last))
    offset = text.index(at)
    span = before.passage(mine, mine.matched.part_at(offset), offset)
    return span.of(last) if span else ""


def test_each_blank_has_the_figure_of_its_own_place() -> None:
    assert figures(THIS) == [
        ("惠民演出", "120场"),
        ("场，观众", "3.6万人次"),
        ("办培训班", "8期"),
        ("文艺骨干", "420人次"),
        ("办培训班", "5期"),
        ("执法人员", "150人次"),
        ("理论学习", "12次"),
        ("慰问演出", ""),
        ("惠民演出", "130场"),
        ("建文化站", ""),
    ]


@pytest.mark.parametrize(
    ("last", "found"),
    [
        ("举办培训班8期。", "8期"),
        ("举办培训班8期。举办培训班8期。", "8期"),
        ("举办培训班8期。举办培训班9期。", ""),
        ("举办培训班8场。", ""),
        ("举办培训班3—8期。", ""),
        ("举办培训班第8期。", ""),
        ("印发简报8期。", ""),
        ("举办培训班近8期。", "8期"),
        ("举办培训班八期。", "八期"),
    ],
)
def test_a_figure_only_where_it_is_clear(last: str, found: str) -> None:
    top = "# 云溪区文旅局{}年工作总结\n\n今年各项工作取得新进展。\n\n## 一、工作情况\n\n{}\n"
    assert figures(top.format(2025, "举办培训班XX期。"), top.format(2024, last)) == [("办培训班", found)]


def test_figures_of_other_sections_do_not_count() -> None:
    elsewhere = LAST.replace("惠民演出120场，", "").replace("观众", "参与人数")
    assert figures(THIS, elsewhere)[0] == ("惠民演出", "")


def test_dates_names_and_notes_have_no_figure() -> None:
    text = THIS.replace("惠民演出XX场", "惠民演出【待填：说明】").replace("云溪区文旅局2025年", "XX区文旅局20XX年")
    assert [found for _, found in figures(text)[:3]] == ["", "", ""]


def test_the_sentence_goes_with_the_figure() -> None:
    mine, last = view(THIS), LastYear(view(LAST))
    figure = last.figure(mine, blanks(mine)[0])
    assert figure is not None
    assert figure.sentence.of(LAST) == "全年举办惠民演出120场，观众3.6万人次。"
    now = typed("135", "场")
    assert now is not None
    told = change(figure.amount, now)
    assert told is not None
    assert told.text == "比去年增加 15 场，增长 12.5%"


def test_the_paragraph_most_like_the_one_at_the_cursor() -> None:
    assert passage(THIS, "观众X.X").startswith("一是办好演出")
    assert passage(THIS, "执法人员").startswith("举办培训班5期")
    assert passage(THIS, "力争").startswith("力争举办惠民演出130场")
    assert passage(THIS, "2025年，").startswith("2024年，云溪区文旅局")


def test_on_a_heading_the_paragraph_below_it_counts() -> None:
    assert passage(THIS, "### （二）").startswith("举办培训班5期")
    assert passage(THIS, "## 一、").startswith("一是办好演出")


def test_where_nothing_is_alike_the_whole_section() -> None:
    strange = THIS.replace("力争举办惠民演出XXX场，新建文化站XX座。", "明年再议。")
    assert passage(strange, "明年再议") == "力争举办惠民演出130场，培训文艺骨干500人次。"
    work = passage(THIS.replace("（二）抓队伍，服务能力有提升", "（二）其他").replace("一是", "甲"), "（二）")
    assert "150人次" in work


def test_a_section_not_written_yet_shows_all_that_was_there() -> None:
    mine, last = view(THIS), LastYear(view(LAST))
    problems = mine.matched.part("problems")
    assert problems is not None
    assert not len(problems.span)
    span = last.passage(mine, problems, problems.span.start)
    assert span is not None
    assert span.of(LAST) == "文艺创作力量薄弱，基层文化站人手不足。"


def test_a_section_last_year_did_not_have_shows_nothing() -> None:
    cut = LAST[: LAST.index("## 三、")]
    assert passage(THIS, "力争", cut) == ""


def test_the_whole_text_shows_what_belongs_to_the_cursor() -> None:
    mine, last = view(THIS), LastYear(view(LAST))
    whole = Part("whole", None, "全文", mine.matched.parts[0].span, mine.matched.parts[0].state)
    offset = THIS.index("执法人员")
    span = last.passage(mine, whole, offset)
    assert span is not None
    assert "150人次" in span.of(LAST)


def test_an_outdated_offset_is_no_error() -> None:
    mine, last = view(THIS), LastYear(view(LAST))
    part = mine.matched.part("next")
    assert part is not None
    assert last.passage(mine, part, len(THIS) + 500) is not None


def test_last_year_is_found_on_the_desk_by_its_top_alone(tmp_path: Path) -> None:
    (tmp_path / "今年.md").write_text(THIS, encoding="utf-8")
    (tmp_path / "别的.md").write_text(LAST.replace("文旅局", "教育局"), encoding="utf-8")
    (tmp_path / "坏的.md").write_bytes(b"\xff\x00\x81" * 4000)
    (tmp_path / "空的.md").write_bytes(b"")
    (tmp_path / "去年.md").write_bytes((LAST + "文" * 9000).encode("gb18030"))
    found = last_year.find(OpenDraft.open(tmp_path / "今年.md", tmp_path))
    assert found is not None
    assert found.view.draft.title_text == "云溪区文旅局2024年工作总结"


def test_no_desk_no_last_year(tmp_path: Path) -> None:
    (tmp_path / "今年.md").write_text(THIS, encoding="utf-8")
    assert last_year.find(OpenDraft.open(tmp_path / "今年.md")) is None
    assert last_year.find(OpenDraft.open(tmp_path / "今年.md", tmp_path)) is None
