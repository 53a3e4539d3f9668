"""Which stretch of a draft is being written, the walk from one to the next, and where it was left."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafts.edit import Edit
from sections.rule import Finding
from tui import places, walk
from tui.finding_list import is_blank
from tui.open_draft import OpenDraft
from tui.parts import WHOLE
from tui.search import matches, nearest
from tui.writing import Writing

TEXT = """\
# 河湾镇2025年工作总结

2025年，河湾镇在县委领导下，各项工作平稳推进。现总结如下：

## 一、工作情况

组织学习XX次。

## 二、下一步打算
"""


@pytest.fixture
def draft(tmp_path: Path) -> OpenDraft:
    path = tmp_path / "总结.md"
    path.write_text(TEXT, encoding="utf-8")
    return OpenDraft.open(path)


@pytest.fixture
def writing(draft: OpenDraft) -> Writing:
    return Writing(draft)


def take_up(writing: Writing, part_id: str) -> int:
    part = writing.draft.part(part_id)
    assert part is not None
    return writing.take_up(part)


class TestStretch:
    def test_the_caret_goes_below_the_heading(self, writing: Writing) -> None:
        caret = take_up(writing, "achievements")
        assert writing.text == "## 一、工作情况\n\n组织学习XX次。"
        assert writing.text[caret:] == "组织学习XX次。"

    def test_behind_a_heading_without_text(self, writing: Writing) -> None:
        assert take_up(writing, "next") == len("## 二、下一步打算")

    def test_typing_makes_room(self, writing: Writing) -> None:
        take_up(writing, "lead")
        end = len(writing.text)
        writing.type(Edit(end, end, "一、"), end)
        assert writing.text.endswith("现总结如下：一、")
        assert writing.draft.text.replace("一、\n\n## 一", "\n\n## 一") == TEXT
        assert writing.last_edit == writing.area.end

    def test_a_change_inside_is_followed(self, writing: Writing) -> None:
        take_up(writing, "achievements")
        change = writing.draft.fill(writing.draft.blanks[0], "12")
        caret = writing.follow(change)
        assert caret is not None
        assert writing.text[:caret].endswith("学习12")

    def test_a_change_elsewhere_is_not(self, writing: Writing) -> None:
        take_up(writing, "lead")
        assert writing.follow(writing.draft.fill(writing.draft.blanks[0], "12")) is None

    def test_a_missing_section_is_put_in(self, writing: Writing) -> None:
        take_up(writing, "problems")
        assert writing.missing
        assert "还没有" in writing.hint
        part, at = writing.insert("人")
        assert part.id == "problems"
        assert writing.draft.text[:at].endswith("不足\n\n人")

    def test_where_a_span_is_to_be_seen(self, writing: Writing, draft: OpenDraft) -> None:
        assert writing.part_for(draft.blanks[0].span).id == "achievements"
        assert writing.part_for(draft.whole.span).id == WHOLE


class TestWalk:
    def test_owed_is_said_once(self, draft: OpenDraft) -> None:
        here = draft.part("achievements")
        assert here is not None
        to, said = walk.ahead(draft, here, told=False)
        assert to is None
        assert said.startswith("工作情况还欠：")
        assert said.endswith("再按 F7 仍去下一节")
        to, _ = walk.ahead(draft, here, told=True)
        assert to is not None
        assert to.id == "problems"

    def test_a_missing_section_that_is_only_customary_holds_nobody(self, draft: OpenDraft) -> None:
        here = draft.part("problems")
        assert here is not None
        to, _ = walk.ahead(draft, here, told=False)
        assert to is not None

    def test_at_the_end_everything_owed_is_listed(self, draft: OpenDraft) -> None:
        to, said = walk.ahead(draft, draft.parts[-2], told=True)
        assert to is None
        assert "缺存在问题" in said
        assert "下一步打算是空的" in said
        assert "1 个空项" in said

    def test_findings_go_round(self, draft: OpenDraft) -> None:
        first = walk.next_finding(draft, -1)
        assert first is not None
        number, total, finding = first
        assert number == 1
        around = walk.next_finding(draft, len(TEXT))
        assert around is not None
        assert around[2] == finding
        back = walk.next_finding(draft, finding.span.start, -1)
        assert back is not None
        assert back[0] == total

    def test_every_finding_is_walked_to_also_where_several_begin(self, tmp_path: Path) -> None:
        path = tmp_path / "a.md"
        path.write_text("# 云溪区2025年工作总结\n\n## 工作情况\n\n办班3期。\n", encoding="utf-8")
        draft = OpenDraft.open(path)
        findings = [finding for finding in draft.findings if not is_blank(finding)]
        assert len({finding.span.start for finding in findings}) < len(findings)
        for step, expected in ((1, findings), (-1, findings[::-1])):
            walked: list[Finding] = []
            at = -1 if step > 0 else len(draft.text)
            for _ in findings:
                found = walk.next_finding(draft, at, step, walked[-1] if walked else None)
                assert found is not None
                walked.append(found[2])
                at = found[2].span.start
            assert walked == expected


class TestPlaces:
    def test_what_was_kept_comes_back(self, tmp_path: Path) -> None:
        draft = tmp_path / "甲.md"
        assert places.recall(draft) is None
        places.remember(draft, 12)
        places.remember(tmp_path / "乙.md", 3)
        assert places.recall(draft) == 12

    def test_only_so_many_are_kept(self, tmp_path: Path) -> None:
        for number in range(places.KEPT + 5):
            places.remember(tmp_path / f"{number}.md", number)
        assert places.recall(tmp_path / "0.md") is None
        assert places.recall(tmp_path / f"{places.KEPT + 4}.md") == places.KEPT + 4

    @pytest.mark.parametrize("content", ["", "[]", "{", '{"a": "b"}', "\x00"])
    def test_a_damaged_file_is_no_error(self, tmp_path: Path, content: str) -> None:
        places.remember(tmp_path / "甲.md", 12)
        places.file().write_text(content, encoding="utf-8")
        assert places.recall(tmp_path / "甲.md") is None
        places.remember(tmp_path / "甲.md", 12)
        assert places.recall(tmp_path / "甲.md") == 12


class TestSearch:
    def test_plain_strings_in_either_case(self) -> None:
        assert [span.start for span in matches("XX和xx和X.", "xx")] == [0, 3]
        assert matches("a.b", "") == ()
        assert [span.start for span in matches("aXb.b", ".")] == [3]

    def test_from_somewhere_on(self) -> None:
        assert [span.start for span in matches("甲乙甲乙", "乙", 2)] == [3]

    def test_nearest_goes_round(self) -> None:
        found = matches("甲乙甲乙甲", "甲")
        assert [nearest(found, at) for at in (0, 1, 3, 5)] == [0, 1, 2, 0]
        assert [nearest(found, at, -1) for at in (0, 1, 4)] == [2, 0, 1]
