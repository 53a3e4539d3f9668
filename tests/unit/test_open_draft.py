"""The draft someone works on: everything the screens do to it and ask of it, without a screen."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from drafts.edit import Edit
from drafts.span import Span
from drafts.store import Conflict, StoreError, TooLarge
from sections.kind import State
from tui import outlined, reconcile
from tui.cli.reading import view_of
from tui.open_draft import OpenDraft
from tui.parts import WHOLE

TEXT = """\
---
qicao: 1
kind: annual-summary
---
# 河湾镇2025年工作总结

2025年，河湾镇在县委、县政府的领导下，各项工作平稳推进。现总结如下：

## 一、工作情况

（一）理论学习。组织学习XX次，参加XX人次。

（二）民生实事。改造老旧小区【待填：小区个数】个。

## 二、下一步打算

明年继续抓好民生实事。
"""


class Clock:
    """Seconds that pass only when told."""

    def __init__(self) -> None:
        self.time = 0.0

    def __call__(self) -> float:
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "总结.md"
    path.write_bytes(TEXT.encode())
    return path


@pytest.fixture
def draft(path: Path, clock: Clock) -> Iterator[OpenDraft]:
    draft = OpenDraft.open(path, clock=clock)
    yield draft
    draft.close()


def type_in(draft: OpenDraft, offset: int, text: str) -> None:
    for number, char in enumerate(text):
        at = offset + number
        draft.apply([Edit(at, at, char)], "输入", at=at, typed=True)


def unsaved(draft: OpenDraft) -> bool:
    return draft.dirty


def part(draft: OpenDraft, part_id: str) -> str:
    found = draft.part(part_id)
    assert found is not None
    return draft.room(found).of(draft.text)


@pytest.mark.parametrize("name", ["总结.md", "总结.MD", "总结.markdown", "总结.txt", "总结.TXT", "总结.text", "总结"])
def test_the_screens_and_the_check_read_a_file_in_one_way(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(TEXT, encoding="utf-8")
    assert OpenDraft.open(path).view.draft.blocks == view_of(TEXT, str(path)).draft.blocks


class TestKnowing:
    def test_kind_and_parts(self, draft: OpenDraft) -> None:
        assert draft.kind is not None
        assert draft.kind.id == "annual-summary"
        states = {p.id: p.state for p in draft.parts}
        assert states["lead"] is State.PRESENT
        assert states["achievements"] is State.PRESENT
        assert states["problems"] is State.MISSING
        assert draft.parts[-1].id == WHOLE

    def test_front_matter_is_in_no_part(self, draft: OpenDraft) -> None:
        assert draft.whole.span.start == TEXT.index("# 河湾镇")
        assert min(p.span.start for p in draft.parts) == draft.whole.span.start

    def test_text_without_sections_is_one_part(self, tmp_path: Path) -> None:
        path = tmp_path / "随记.txt"
        path.write_text("今天去了三个村，看了两处水渠。\n", encoding="utf-8")
        assert [p.id for p in OpenDraft.open(path).parts] == [WHOLE]

    def test_empty_file_is_one_part(self, tmp_path: Path) -> None:
        path = tmp_path / "空.md"
        path.write_bytes(b"")
        draft = OpenDraft.open(path)
        assert [p.id for p in draft.parts] == [WHOLE]
        draft.apply([Edit(0, 0, "字")], "输入")
        assert draft.text == "字"

    def test_room_leaves_out_the_lines_around(self, draft: OpenDraft) -> None:
        assert part(draft, "achievements").startswith("## 一、工作情况\n")
        assert part(draft, "achievements").endswith("个。")

    def test_owed(self, draft: OpenDraft) -> None:
        owed = {p.id: draft.owed(p) for p in draft.parts}
        assert "3 个空项没填" in owed["achievements"]
        assert any("通常" in line for line in owed["achievements"])
        assert owed["problems"] == ("还没有这一节",)
        assert owed["sign-off"] == ()

    def test_words_and_target(self, draft: OpenDraft) -> None:
        problems = draft.part("problems")
        assert problems is not None
        assert draft.words_of(problems) == 0
        assert draft.kind is not None
        assert draft.target(draft.whole) == draft.kind.length

    def test_live_is_carried_with_the_text(self, draft: OpenDraft) -> None:
        before = [blank.span.of(draft.text) for blank in draft.blanks]
        draft.apply([Edit(draft.whole.span.start, draft.whole.span.start, "按：")], "输入")
        assert [blank.span.of(draft.text) for blank in draft.live.blanks] == before
        assert draft.live.whole.span.end == len(draft.text)

    def test_what_a_thread_found_out_too_late_is_dropped(self, draft: OpenDraft) -> None:
        from tui.examined import examine

        old = examine(draft.snapshot())
        draft.apply([Edit(len(TEXT), len(TEXT), "尾")], "输入")
        assert not draft.adopt(old)
        assert draft.adopt(examine(draft.snapshot()))

    def test_a_broken_house_kind_stops_no_draft(self, path: Path) -> None:
        (path.parent / "kinds").mkdir()
        (path.parent / "kinds" / "own.yaml").write_text("id: [", encoding="utf-8")
        draft = OpenDraft.open(path, path.parent)
        assert draft.kind is not None
        assert any("own.yaml" in notice for notice in draft.notices)

    def test_unknown_rule_in_the_settings_is_said(self, path: Path) -> None:
        (path.parent / "qicao.yaml").write_text("ignore: [ZZ999]\n", encoding="utf-8")
        assert any("ZZ999" in notice for notice in OpenDraft.open(path, path.parent).notices)


class TestChanging:
    def test_one_typed_clause_is_one_step(self, draft: OpenDraft) -> None:
        type_in(draft, len(TEXT), "再办三件实事，")
        assert draft.undo() is not None
        assert draft.text == TEXT
        assert draft.undo() is None

    def test_clauses_are_steps_of_their_own(self, draft: OpenDraft) -> None:
        type_in(draft, len(TEXT), "办三件实事，修两条路。")
        draft.undo()
        assert draft.text == TEXT + "办三件实事，"

    def test_a_pause_ends_a_step(self, draft: OpenDraft, clock: Clock) -> None:
        type_in(draft, len(TEXT), "修路")
        clock.time += 5
        type_in(draft, len(TEXT) + 2, "架桥")
        draft.undo()
        assert draft.text == TEXT + "修路"

    def test_moving_elsewhere_ends_a_step(self, draft: OpenDraft) -> None:
        type_in(draft, len(TEXT), "修")
        type_in(draft, len(TEXT) - 1, "桥")
        draft.undo()
        assert draft.text == TEXT + "修"

    def test_deleting_backwards_is_one_step(self, draft: OpenDraft) -> None:
        end = len(TEXT) - 1
        for back in range(4):
            draft.apply([Edit(end - back - 1, end - back, "")], "删除", typed=True)
        assert draft.text == TEXT[: end - 4] + "\n"
        draft.undo()
        assert draft.text == TEXT

    def test_undo_says_what_and_where(self, draft: OpenDraft) -> None:
        at = TEXT.index("平稳")
        draft.apply([Edit(at, at + 2, "稳步")], "改", at=at)
        change = draft.undo()
        assert change is not None
        assert (change.label, change.at) == ("改", at)
        change = draft.redo()
        assert change is not None
        assert change.at == at + 2
        assert draft.text[at : at + 2] == "稳步"

    def test_more_than_fifty_steps(self, draft: OpenDraft) -> None:
        for number in range(500):
            draft.apply([Edit(len(draft.text), len(draft.text), f"{number}\n")], "改")
        for _ in range(500):
            assert draft.undo() is not None
        assert draft.text == TEXT

    def test_a_new_step_forgets_what_was_undone(self, draft: OpenDraft) -> None:
        draft.apply([Edit(0, 0, "甲")], "改")
        draft.undo()
        draft.apply([Edit(0, 0, "乙")], "改")
        assert draft.redo() is None

    def test_an_edit_that_changes_nothing_is_no_step(self, draft: OpenDraft) -> None:
        draft.apply([Edit(0, 3, "---")], "改")
        assert not draft.dirty
        assert draft.undo() is None

    @pytest.mark.parametrize("edit", [Edit(-1, 0, "x"), Edit(0, 10_000, "x")])
    def test_edits_outside_the_text_are_refused(self, draft: OpenDraft, edit: Edit) -> None:
        with pytest.raises(ValueError, match="outside"):
            draft.apply([edit], "改")
        assert draft.text == TEXT

    def test_filling_one_blank(self, draft: OpenDraft) -> None:
        blank = draft.blanks[0]
        draft.fill(blank, "12")
        assert "组织学习12次，参加XX人次" in draft.text
        assert len(draft.blanks) == 2
        draft.undo()
        assert draft.text == TEXT

    def test_filling_alike_blanks_is_one_step(self, tmp_path: Path) -> None:
        path = tmp_path / "计划.md"
        path.write_text("# 【待填：单位名称】2026年工作计划\n\n【待填：单位名称】拟办三件事。\n", encoding="utf-8")
        draft = OpenDraft.open(path)
        draft.fill(draft.blanks[0], "河湾镇", everywhere=True)
        assert draft.text == "# 河湾镇2026年工作计划\n\n河湾镇拟办三件事。\n"
        draft.undo()
        assert len(draft.blanks) == 2

    def test_switching_a_finding_off(self, draft: OpenDraft) -> None:
        first = draft.findings[0]
        draft.switch_off(first, "等统计站数字")
        assert "等统计站数字" in draft.text
        assert first.code not in {f.code for f in draft.findings if f.span.start == first.span.start}

    def test_replacing_a_stretch_changes_only_what_differs(self, draft: OpenDraft) -> None:
        area = Span(TEXT.index("明年"), len(TEXT) - 1)
        change = draft.replace_text("明年继续抓好三件民生实事。", "外部编辑器", area)
        assert [edit.text for edit in change.edits] == ["三件"]

    def test_one_goes_on_behind_the_last_word_that_was_put_in(self, draft: OpenDraft) -> None:
        change = draft.replace_text(TEXT.replace("## 一", "再加一段。\n\n## 一"), "合并")
        assert draft.text[: change.at].endswith("再加一段。")
        assert draft.part_at(change.at).id == "lead"

    def test_inserting_a_missing_section(self, draft: OpenDraft) -> None:
        problems = draft.part("problems")
        assert problems is not None
        change = draft.insert_section(problems, None)
        assert "\n\n## 二、存在的问题和不足\n\n【待填：" in draft.text
        assert "\n\n## 三、下一步打算\n\n" in draft.text
        assert draft.text[change.at :].startswith("【待填：")
        found = draft.part("problems")
        assert found is not None
        assert len(found.span) > 0
        draft.undo()
        assert draft.text == TEXT

    def test_inserting_with_the_first_typed_character(self, draft: OpenDraft) -> None:
        problems = draft.part("problems")
        assert problems is not None
        change = draft.insert_section(problems, "一")
        assert draft.text[: change.at].endswith("## 二、存在的问题和不足\n\n一")


class TestSaving:
    def test_bytes_come_back(self, tmp_path: Path) -> None:
        data = b"\xef\xbb\xbf" + "# 小结\r\n\r\n一是学。\n二是做。\r\n".encode()
        path = tmp_path / "小结.md"
        path.write_bytes(data)
        draft = OpenDraft.open(path)
        at = draft.text.index("做")
        draft.apply([Edit(at, at + 1, "干")], "改")
        draft.save()
        assert path.read_bytes() == data.replace("做".encode(), "干".encode())

    def test_dirty_until_saved_or_undone(self, draft: OpenDraft) -> None:
        assert not unsaved(draft)
        draft.apply([Edit(0, 0, "x")], "改")
        assert unsaved(draft)
        draft.undo()
        assert not unsaved(draft)
        draft.redo()
        draft.save()
        assert not unsaved(draft)
        assert draft.saved_at is not None
        draft.undo()
        assert unsaved(draft)

    def test_a_save_ends_a_run_of_typing(self, draft: OpenDraft) -> None:
        type_in(draft, len(TEXT), "修")
        draft.save()
        type_in(draft, len(TEXT) + 1, "路")
        draft.undo()
        assert draft.text == TEXT + "修"
        assert not draft.dirty

    def test_a_foreign_change_is_not_overwritten(self, draft: OpenDraft, path: Path) -> None:
        draft.apply([Edit(len(TEXT), len(TEXT), "我的。\n")], "改")
        path.write_text(TEXT + "别人的。\n", encoding="utf-8")
        with pytest.raises(Conflict):
            draft.save()
        assert path.read_text(encoding="utf-8") == TEXT + "别人的。\n"
        assert draft.dirty

    def test_both_are_kept_beside_each_other(
        self, draft: OpenDraft, path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(OpenDraft, "now", staticmethod(lambda: datetime(2025, 11, 20, 14, 2, 3)))
        draft.apply([Edit(len(TEXT), len(TEXT), "我的。\n")], "改")
        path.write_text("别人的。\n", encoding="utf-8")
        beside = draft.file.beside("李/四", draft.now())
        draft.save_as(beside)
        assert beside.name == "总结.冲突-李四-20251120-140203.md"
        assert beside.read_text(encoding="utf-8") == TEXT + "我的。\n"
        assert path.read_text(encoding="utf-8") == "别人的。\n"
        assert draft.path == beside
        assert not draft.dirty

    def test_taking_over_the_file_can_be_undone(self, draft: OpenDraft, path: Path) -> None:
        draft.apply([Edit(len(TEXT), len(TEXT), "我的。\n")], "改")
        path.write_bytes(TEXT.replace("\n", "\r\n").encode())
        reconcile.reload(draft)
        assert draft.text == TEXT
        assert not draft.dirty
        draft.undo()
        assert draft.text == TEXT + "我的。\n"
        draft.redo()
        assert not draft.dirty

    def test_a_deleted_file_can_be_written_anew(self, draft: OpenDraft, path: Path) -> None:
        path.unlink()
        draft.apply([Edit(0, 0, "x")], "改")
        with pytest.raises(Conflict) as caught:
            draft.save()
        assert caught.value.there is None
        draft.save_anew()
        assert path.read_text(encoding="utf-8") == "x" + TEXT

    def test_a_character_the_encoding_lacks(self, tmp_path: Path) -> None:
        path = tmp_path / "旧.txt"
        path.write_text("年度工作总结\n\n各项工作平稳推进。\n", encoding="utf-8")
        draft = OpenDraft.open(path)
        draft.apply([Edit(0, 0, "\ud800")], "改")
        with pytest.raises(StoreError, match=r"旧\.txt.*第 1 行"):
            draft.save()

    def test_an_encoding_that_is_not_certain(self, tmp_path: Path) -> None:
        path = tmp_path / "旧.txt"
        path.write_bytes("年度工作总结\n\n各项工作平稳推进。\n".encode("gb18030"))
        with pytest.raises(StoreError, match="没有注明编码"):
            OpenDraft.open(path)

    @pytest.mark.parametrize("text", ["字" * 100_001, "一行\n" * 700_000])
    def test_what_is_too_long_to_edit(self, tmp_path: Path, text: str) -> None:
        path = tmp_path / "长.md"
        path.write_text(text, encoding="utf-8")
        with pytest.raises(TooLarge, match="编辑"):
            OpenDraft.open(path)

    def test_what_is_no_text(self, tmp_path: Path) -> None:
        path = tmp_path / "图.md"
        path.write_bytes(b"PK\x03\x04....")
        with pytest.raises(StoreError, match=r"图\.md"):
            OpenDraft.open(path)


def test_nobody_has_counted_the_words_of_a_long_draft_yet(tmp_path: Path) -> None:
    path = tmp_path / "长.md"
    path.write_text("# 长\n\n" + "排查隐患三百处。\n" * 15_000, encoding="utf-8")
    draft = OpenDraft.open(path)
    assert outlined.standing(draft).words is None
    assert draft.examined
    assert outlined.standing(draft).words
