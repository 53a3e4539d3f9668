"""Work that was left behind, as someone meets it: offered, compared, resumed, left for later, discarded."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from drafts import locks
from drafts.edit import Edit
from drafts.journal import left_behind, read
from drafts.replay import replay
from tests.left_work import leave_work
from tests.screens.conftest import REPORT
from tui import protection, recovery
from tui.screens.confirm import Confirm
from tui.screens.desk import DeskScreen
from tui.screens.recover import RecoverScreen
from tui.screens.write import WriteScreen
from tui.widgets.rows import Rows

if TYPE_CHECKING:
    from tests.screens.conftest import Open, Stage

SIZES = [(120, 40), (80, 24)]
PLAN = "# 河湾镇2026年工作计划\n\n明年办好三件实事。\n"
END = REPORT.index("明年继续")


@pytest.fixture
def plan(desk: Path) -> Path:
    path = desk / "计划.md"
    path.write_text(PLAN, encoding="utf-8")
    return path


def front(stage: Stage) -> object:
    return stage.app.screen


def journals() -> int:
    return sum(1 for _ in left_behind(protection.folder()))


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_what_is_offered(
    desk: Path, report: Path, plan: Path, opened: Open, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(desk.parent))
    gone = Edit(REPORT.index("（二）"), REPORT.index("（三）"), "")
    leave_work(report, [Edit(END, END, "抓好[b]学习[/b]\x1b]0;T。\n\n")], [gone])
    leave_work(plan, when=datetime(2025, 11, 19, 9, 5))
    plan.write_text(PLAN.replace("三件", "五件"), encoding="utf-8")
    async with opened(desk, size) as stage:
        assert isinstance(front(stage), RecoverScreen)
        await stage.press("down")
        stage.compare(f"recover-{size[0]}x{size[1]}")


async def test_enter_twice_resumes_it_once(desk: Path, report: Path, opened: Open) -> None:
    leave_work(report, [Edit(END, END, "抓好学习。")])
    report.write_text(REPORT.replace("1200户", "1300户"), encoding="utf-8")
    async with opened(desk) as stage:
        rows = stage.app.screen.query_one(Rows)
        rows.action_select()
        rows.action_select()
        await stage.settle()
        assert isinstance(front(stage), WriteScreen)
        assert len(list(desk.glob("*恢复*.md"))) == 1
        assert [type(screen) for screen in stage.app.screen_stack[1:]] == [DeskScreen, WriteScreen]


async def test_resumed_it_is_unsaved_work(desk: Path, report: Path, opened: Open) -> None:
    leave_work(report, [Edit(END, END, "抓好学习。")])
    async with opened(desk) as stage:
        await stage.press("enter")
        assert isinstance(front(stage), WriteScreen)
        assert stage.draft.text == REPORT.replace("明年继续", "抓好学习。明年继续")
        assert "抓好学习。明年继续" in stage.text
        assert "F4 保存" in stage.text
        assert stage.rows[0].endswith("未存·已落盘")
        assert report.read_text(encoding="utf-8") == REPORT
        await stage.press("ctrl+z")
        assert stage.draft.text == REPORT
        await stage.press("ctrl+y", "f4")
        assert "抓好学习。明年" in report.read_text(encoding="utf-8")
    assert journals() == 0


async def test_a_draft_that_was_changed_meanwhile_is_not_overwritten(desk: Path, report: Path, opened: Open) -> None:
    leave_work(report, [Edit(END, END, "抓好学习。")])
    report.write_text("# 别人写的\n", encoding="utf-8")
    async with opened(report) as stage:
        await stage.press("enter")
        assert stage.draft.path.name == "河湾镇总结.恢复-20251120-135830.md"
        assert "没有动它" in stage.text
        assert not stage.draft.dirty
    assert "抓好学习。" in stage.draft.path.read_text(encoding="utf-8")
    assert report.read_text(encoding="utf-8") == "# 别人写的\n"
    assert journals() == 0


async def test_while_somebody_writes_it_comes_back_beside(desk: Path, report: Path, opened: Open) -> None:
    leave_work(report, [Edit(END, END, "抓好学习。")])
    held = locks.lock(report, "王芳")
    async with opened(desk) as stage:
        assert "王芳" in stage.text
        await stage.press("enter")
        assert stage.draft.path.name == "河湾镇总结.恢复-20251120-135830.md"
    held.release()
    assert report.read_text(encoding="utf-8") == REPORT
    assert journals() == 0


async def test_left_for_later_it_is_offered_again(desk: Path, report: Path, plan: Path, opened: Open) -> None:
    leave_work(report)
    async with opened(desk) as stage:
        await stage.press("escape")
        assert isinstance(front(stage), DeskScreen)
        stage.app.open_path(plan)
        await stage.settle()
        assert isinstance(front(stage), WriteScreen)
        await stage.press("escape")
        assert isinstance(front(stage), DeskScreen)
        stage.app.open_path(report)
        await stage.settle()
        assert isinstance(front(stage), RecoverScreen)
        await stage.press("escape")
        assert stage.draft.text == REPORT
    assert journals() == 1
    async with opened(desk) as stage:
        assert isinstance(front(stage), RecoverScreen)


async def test_discarding_asks_first(desk: Path, report: Path, plan: Path, opened: Open) -> None:
    leave_work(report)
    leave_work(plan)
    async with opened(desk) as stage:
        await stage.press("delete")
        assert isinstance(front(stage), Confirm)
        await stage.press("enter")
        assert journals() == 2
        await stage.press("delete", "right", "enter")
        assert isinstance(front(stage), RecoverScreen)
        assert journals() == 1
        await stage.press("delete", "right", "enter")
        assert isinstance(front(stage), DeskScreen)
    assert journals() == 0
    assert report.read_text(encoding="utf-8") == REPORT


async def test_the_rest_is_offered_back_at_the_desk(desk: Path, report: Path, plan: Path, opened: Open) -> None:
    leave_work(report)
    leave_work(plan, when=datetime(2025, 11, 20, 14, 0))
    async with opened(report) as stage:
        assert "计划" not in stage.text
        await stage.press("enter", "f4", "escape")
        assert isinstance(front(stage), RecoverScreen)
        assert "计划.md" in stage.text


async def test_nothing_is_asked_where_there_is_nothing(desk: Path, report: Path, opened: Open) -> None:
    journal = leave_work(report)
    report.write_text(REPORT + "没有保存的一句。\n", encoding="utf-8")
    async with opened(desk) as stage:
        assert isinstance(front(stage), DeskScreen)
        await stage.app.screen.run_action("recover_work")
        await stage.settle()
        assert "没有留下没保存的修改" in stage.text
    assert not journal.exists()


async def test_where_it_cannot_be_written_the_work_stays(
    desk: Path, report: Path, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave_work(report)
    report.unlink()
    monkeypatch.setattr("drafts.saving.os.link", _refuse)
    async with opened(desk) as stage:
        await stage.press("enter")
        assert isinstance(front(stage), RecoverScreen)
        assert "没有存上" in "".join(stage.text.split())
    assert len(recovery.left()) == 1


async def test_leaving_with_and_without_saving(report: Path, opened: Open) -> None:
    async with opened(report) as stage:
        await stage.type("甲")
        assert len(list(protection.folder().glob("*"))) == 1
        await stage.press("f4")
        assert list(protection.folder().glob("*")) == []
        await stage.type("乙")
        await stage.press("escape", "right", "enter")
        assert isinstance(front(stage), DeskScreen)
    assert list(protection.folder().glob("*")) == []


async def test_unprotected_is_said_in_words(report: Path, opened: Open) -> None:
    protection.folder().parent.mkdir(parents=True)
    protection.folder().write_text("")
    async with opened(report) as stage:
        await stage.type("甲")
        assert stage.rows[0].endswith("未受保护")
        assert "没有保护" in "".join(stage.text.split())
        protection.folder().unlink()
        await stage.type("乙")
        assert stage.rows[0].endswith("未存·已落盘")
        (journal,) = protection.folder().glob("*")
        left = read(journal)
        assert left is not None
        assert replay(left) == (stage.draft.text, stage.draft.ends)


def _refuse(*_: object, **__: object) -> None:
    import errno

    raise OSError(errno.ENOSPC, "full")


async def test_one_that_cannot_be_read_is_said_and_stops_nobody(desk: Path, report: Path, opened: Open) -> None:
    protection.folder().mkdir(parents=True)
    (protection.folder() / "0.journal").mkdir()
    async with opened(desk) as stage:
        assert isinstance(front(stage), DeskScreen)
        assert "有一份恢复记录读不出来" in stage.text
    async with opened(report) as stage:
        assert isinstance(front(stage), WriteScreen)
        assert "有一份恢复记录读不出来" in stage.text
