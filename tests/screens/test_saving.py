"""Two people on one draft: who holds it, what comes of two texts, and the way back to what was."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from drafts import locks
from drafts.history import versions
from drafts.store import StoreError
from drafts.version import Event
from tests.screens.conftest import REPORT
from tui.commands import PLACES, commands
from tui.draft_file import DraftFile
from tui.screens.confirm import Confirm
from tui.screens.desk import DeskScreen
from tui.screens.difference import DifferenceScreen
from tui.screens.merge import MergeScreen
from tui.screens.review import ReviewScreen
from tui.screens.versions import VersionsScreen
from tui.screens.write import WriteScreen

if TYPE_CHECKING:
    from tests.screens.conftest import Open, Stage

SAVED = datetime(2025, 11, 19, 9, 5)
SIZES = [(120, 40), (80, 24)]
THEIRS = REPORT.replace("学习XX次", "学习12次").replace("86件", "91件，成功率100%")


@pytest.fixture(autouse=True)
def someone(desk: Path, report: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(desk.parent))
    monkeypatch.setenv("QICAO_USER", "李强")
    os.utime(report, (SAVED.timestamp(),) * 2)
    monkeypatch.setattr("drafts.locks.os.uname", lambda: type("Uname", (), {"nodename": "办公室三号机"}))


@pytest.fixture
def held(report: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[locks.Lock]:
    """The report while 王芳 is writing on it."""
    with monkeypatch.context() as then:
        then.setattr("drafts.locks.time.strftime", lambda _: "11-20 13:40")
        lock = locks.lock(report, "王芳")
    yield lock
    lock.release()


def front(stage: Stage) -> object:
    return stage.app.screen


def kept(report: Path) -> list[str]:
    return [version.read().decode() for version in versions(report)]


async def help_tells(stage: Stage, place: str) -> None:
    await stage.press("f1")
    assert stage.rows[0].endswith(f"帮助 · {PLACES[place]}")
    for command in commands(place):
        assert command.name in stage.text
    await stage.press("escape")


class TestTurns:
    async def test_who_writes_is_told_first(self, report: Path, held: locks.Lock, opened: Open) -> None:
        async with opened(report, (80, 24)) as stage:
            assert any("王芳（办公室三号机，11-20 13:40 起）正在写“河湾镇2025年工作总结”" in row for row in stage.rows)
            (buttons,) = [row for row in stage.rows if "接手" in row and "返回" in row]
            assert "审阅" in buttons
            await stage.press("escape")
            assert isinstance(front(stage), DeskScreen)
            assert held.taken_by is None

    @pytest.mark.parametrize("size", SIZES, ids=str)
    async def test_the_desk_tells_who_writes(
        self, desk: Path, held: locks.Lock, opened: Open, size: tuple[int, int]
    ) -> None:
        async with opened(desk, size) as stage:
            stage.compare(f"desk-held-{size[0]}x{size[1]}")
            held.release()
            await stage.press("f5")
            assert "王芳" not in stage.text

    async def test_only_reviewing(self, report: Path, held: locks.Lock, opened: Open) -> None:
        async with opened(report) as stage:
            await stage.press("enter")
            assert isinstance(front(stage), ReviewScreen)
            assert "王芳" in stage.text
            assert "F6 照改" not in stage.text
            await stage.press("f2")
            await stage.type("请核实\n")
            assert "批注记下了" in stage.text
            held.release()
            await stage.press("escape", "f5", "enter")
            assert isinstance(front(stage), WriteScreen)
            await stage.press("f9")
            screen = front(stage)
            assert isinstance(screen, ReviewScreen)
            assert screen.may("accept-suggestion")
        assert held.taken_by is None
        assert report.read_text(encoding="utf-8") == REPORT

    async def test_one_has_it_open_oneself(self, report: Path, opened: Open) -> None:
        mine = locks.lock(report, "李强")
        async with opened(report) as stage:
            assert "你自己在另一个窗口里" in stage.text
        mine.release()

    async def test_taking_over(self, report: Path, held: locks.Lock, opened: Open) -> None:
        async with opened(report) as stage:
            await stage.press("right", "enter")
            assert isinstance(front(stage), WriteScreen)
            taken = held.taken_by
            assert taken is not None
            assert taken.user == "李强"
            await stage.type("新")
            await stage.press("f4")
            assert "已保存" in stage.text
            await stage.press("escape")
            assert locks.holder(report) is None

    async def test_whose_draft_was_taken_over_is_asked(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            await stage.type("我")
            other = locks.take_over(report, "王芳")
            await stage.press("f4")
            asked = front(stage)
            assert isinstance(asked, Confirm)
            assert "王芳" in asked.question
            assert "接手了这份草稿" in asked.question
            await stage.press("enter")
            assert "接着写的是它" in stage.text
            assert stage.draft.path != report
        assert other.taken_by is None
        other.release()
        assert report.read_text(encoding="utf-8") == REPORT

    async def test_taking_it_back(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            await stage.type("我")
            other = locks.take_over(report, "王芳")
            await stage.press("f4", "right", "enter")
            taken = other.taken_by
            assert taken is not None
            assert taken.user == "李强"
            assert "已保存" in stage.text
        assert "我2025" in report.read_text(encoding="utf-8")

    async def test_held_while_writing_and_free_afterwards(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            holder = locks.holder(report)
            assert holder is not None
            assert holder.user == "李强"
            await stage.press("escape")
            assert isinstance(front(stage), DeskScreen)
            assert locks.holder(report) is None
        assert list((report.parent / ".qicao" / "locks").iterdir()) == []


class TestConflict:
    async def test_what_can_be_done(self, report: Path, opened: Open) -> None:
        async with opened(report, (80, 24)) as stage:
            await stage.type("我")
            report.write_text(THEIRS, encoding="utf-8")
            await stage.press("f4")
            assert isinstance(front(stage), Confirm)
            (buttons,) = [row for row in stage.rows if "看差别" in row]
            assert all(words in buttons for words in ("合并", "另存一份", "用对方的", "返回"))

    async def test_what_is_clear_is_merged_and_saved_at_once(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            await stage.type("我")
            report.write_text(THEIRS, encoding="utf-8")
            await stage.press("f4", "enter")
            assert "合好了，已保存" in stage.text
            assert not stage.draft.dirty
            assert report.read_text(encoding="utf-8") == THEIRS.replace("2025年，河湾镇", "我2025年，河湾镇")
            await stage.press("ctrl+z")
            assert stage.draft.text == REPORT.replace("2025年，河湾镇", "我2025年，河湾镇")
        assert THEIRS in kept(report)
        assert REPORT.replace("2025年，河湾镇", "我2025年，河湾镇") in kept(report)

    @pytest.mark.parametrize("size", SIZES, ids=str)
    async def test_clashes_are_chosen_side_by_side(self, report: Path, opened: Open, size: tuple[int, int]) -> None:
        async with opened(report, size) as stage:
            stage.draft.replace_text(REPORT.replace("学习XX次", "学习15次").replace("86件", "88件，比上年少6件"), "改")
            report.write_text(THEIRS, encoding="utf-8")
            await stage.press("f4", "enter")
            assert isinstance(front(stage), MergeScreen)
            stage.compare(f"merge-{size[0]}x{size[1]}")
            await stage.press("f4")
            assert "还有 2 处没有选定" in stage.text
            await stage.press("f7", "f8")
            assert "都选定了" in stage.text
            stage.compare(f"merge-chosen-{size[0]}x{size[1]}")
            await stage.press("f4")
            assert isinstance(front(stage), WriteScreen)
            assert "合好了，已保存" in stage.text
        text = report.read_text(encoding="utf-8")
        assert "学习12次" in text
        assert "学习15次" not in text
        assert "88件，比上年少6件" in text
        assert "91件，成功率100%" in text

    async def test_what_is_shown_of_both_is_inert(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            stage.draft.replace_text(f"{REPORT}\n[b]我[/b]的\x1b]0;T\x07末段。\n\n又\t一段。\n", "改")
            report.write_text(f"{REPORT}\n[@click=app.quit]对方[/]的\u202e末段。\n", encoding="utf-8")
            await stage.press("f4", "enter")
            assert isinstance(front(stage), MergeScreen)
            assert "[b]我[/b]的␛]0;T␇末段。" in stage.text
            assert "[@click=app.quit]对方[/]的‹U+202E›末段。" in stage.text
            assert "␊" not in stage.text
            assert not set("\x1b\x07\t\u202e") & set(stage.text)
            await stage.press("escape", "f4", "right", "right", "enter")
            assert isinstance(front(stage), DifferenceScreen)
            assert "[@click=app.quit]对方[/]的‹U+202E›末段。" in stage.text
            assert not set("\x1b\x07\t\u202e") & set(stage.text)

    async def test_a_merge_can_be_left(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            stage.draft.replace_text(REPORT.replace("学习XX次", "学习15次"), "改")
            report.write_text(THEIRS, encoding="utf-8")
            await stage.press("f4", "enter")
            await help_tells(stage, "merge")
            await stage.press("escape")
            assert isinstance(front(stage), WriteScreen)
            assert stage.draft.dirty
        assert report.read_text(encoding="utf-8") == THEIRS

    @pytest.mark.parametrize("size", SIZES, ids=str)
    async def test_the_difference_can_be_looked_at_first(
        self, report: Path, opened: Open, size: tuple[int, int]
    ) -> None:
        async with opened(report, size) as stage:
            await stage.type("我")
            report.write_text(THEIRS, encoding="utf-8")
            await stage.press("f4", "right", "right", "enter")
            assert isinstance(front(stage), DifferenceScreen)
            stage.compare(f"difference-{size[0]}x{size[1]}")
            await help_tells(stage, "difference")
            await stage.press("escape")
            assert isinstance(front(stage), Confirm)

    async def test_the_other_text_is_kept_where_mine_is_given_up(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            await stage.type("我")
            mine = stage.draft.text
            report.write_text(THEIRS, encoding="utf-8")
            await stage.press("f4", "left", "left", "enter")
            assert stage.draft.text == THEIRS
        assert mine in kept(report)


def full(file: DraftFile, *_: object) -> None:
    raise StoreError(file.path, "没有存上：磁盘已满，请腾出空间后再存，或另存到别处")


class TestSavingAs:
    async def test_one_goes_on_in_the_new_file(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            await stage.type("新")
            await stage.app.screen.run_action("save_as")
            await stage.settle()
            assert "另存为什么？" in stage.text
            await stage.press("enter")
            assert "已经有这个文件了，请换个名字" in stage.text
            await stage.press("ctrl+u")
            await stage.type("没有/明年\n")
            assert "没有这个文件夹" in stage.text
            await stage.press("ctrl+u")
            await stage.paste("一段贴错了地方的正文，" * 40)
            await stage.press("enter")
            assert "文件名太长" in stage.text
            await stage.press("ctrl+u")
            await stage.type("明年\n")
            assert isinstance(front(stage), WriteScreen)
            assert "存成了 明年.md，接着写的是它；河湾镇总结.md 没有动" in stage.text
            new = report.with_name("明年.md")
            assert stage.draft.path == new
            assert not stage.draft.dirty
            assert (locks.holder(report), locks.holder(new) is None) == (None, False)
            await stage.type("又")
            await stage.press("f4")
        assert report.read_text(encoding="utf-8") == REPORT
        assert new.read_text(encoding="utf-8") == REPORT.replace("2025年，河湾镇", "新又2025年，河湾镇")

    async def test_a_file_that_cannot_be_written_is_left_for_another(
        self, report: Path, opened: Open, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        async with opened(report) as stage:
            await stage.type("新")
            with monkeypatch.context() as context:
                context.setattr(DraftFile, "save", full)
                await stage.press("f4")
                assert "磁盘已满" in stage.text
            await stage.app.screen.run_action("save_as")
            await stage.settle()
            await stage.press("ctrl+u")
            await stage.type("~/别处.md\n")
            assert "存成了 别处.md" in stage.text
        assert report.read_text(encoding="utf-8") == REPORT
        assert "新2025年" in (Path.home() / "别处.md").read_text(encoding="utf-8")


class TestVersions:
    @pytest.mark.parametrize("size", SIZES, ids=str)
    async def test_looked_at_and_restored(
        self, report: Path, opened: Open, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("drafts.history.now", lambda: datetime(2025, 11, 20, 13, 58, 30).astimezone())
        async with opened(report, size) as stage:
            await stage.type("按")
            await stage.press("f4")
            await stage.type("照")
            await stage.press("f4")
            await stage.app.screen.run_action("list_versions")
            await stage.settle()
            assert isinstance(front(stage), VersionsScreen)
            await stage.press("down")
            stage.compare(f"versions-{size[0]}x{size[1]}")
            await help_tells(stage, "versions")
            await stage.press("f3")
            stage.compare(f"versions-one-change-{size[0]}x{size[1]}")
            await stage.press("f3", "up", "f4", "down", "down")
            stage.compare(f"versions-two-{size[0]}x{size[1]}")
            assert "从第 1 版到第 3 版" in stage.text
            await stage.press("f3", "f3", "enter")
            assert "没保存的修改" not in stage.text
            await stage.press("left", "enter")
            assert isinstance(front(stage), WriteScreen)
            assert "恢复了，已保存" in stage.text
            assert report.read_text(encoding="utf-8") == REPORT
            await stage.press("ctrl+z")
            assert "按照2025" in stage.draft.text
        assert REPORT.replace("2025年，河湾镇", "按照2025年，河湾镇") in kept(report)

    async def test_unsaved_text_is_asked_about_and_kept(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            await stage.type("按")
            await stage.press("f4")
            await stage.type("照")
            mine = stage.draft.text
            await stage.app.screen.run_action("list_versions")
            await stage.settle()
            await stage.press("down", "enter")
            assert "现在的文字有没保存的修改，先留成一版" in stage.text.replace("\n", "")
            await stage.press("left", "enter")
            assert report.read_text(encoding="utf-8") == REPORT
        found = [(version.entry.event, version.read().decode()) for version in versions(report)]
        assert found[:2] == [(Event.RESTORE, REPORT), (Event.KEPT, mine)]
        assert versions(report)[0].entry.by == "李强"

    async def test_what_is_there_already_is_not_restored(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            await stage.type("按")
            await stage.press("f4")
            await stage.app.screen.run_action("list_versions")
            await stage.settle()
            await stage.press("enter")
            assert isinstance(front(stage), VersionsScreen)
            assert "现在的文字就是这一版，不用恢复" in stage.text

    async def test_there_are_none_yet(self, report: Path, opened: Open) -> None:
        async with opened(report) as stage:
            await stage.app.screen.run_action("list_versions")
            await stage.settle()
            assert "还没有历史版本" in stage.text
            await stage.press("enter", "escape")
            assert isinstance(front(stage), WriteScreen)
