"""Starting a draft by form, and bringing a finished text in: keys in, a file on the desk and the write screen out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.screens.conftest import NOW
from tui import desk_list
from tui.screens.ask import Ask
from tui.screens.confirm import Confirm
from tui.screens.desk import DeskScreen
from tui.screens.new import FormScreen, KindScreen
from tui.screens.read import ReadScreen
from tui.screens.write import WriteScreen

if TYPE_CHECKING:
    from tests.screens.conftest import Open, Stage

SIZES = [(120, 40), (80, 24)]
OLD = """\
青山街道2025年工作总结
今年以来，在区委领导下，各项任务进展顺利。现将情况报告如下：
一、工作开展情况
（一）抓学习。全年组织学习XX次，参加人数300人次。
二、存在的问题
人手不足，经费紧张。
"""


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setattr(desk_list, "_saved", lambda _: NOW.timestamp())
    folder = tmp_path / "案头"
    folder.mkdir()
    (folder / "qicao.yaml").write_text("select: [BL, RQ002]\n", encoding="utf-8")
    return folder


def front(stage: Stage) -> object:
    return stage.app.screen


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_the_kinds(empty: Path, opened: Open, size: tuple[int, int]) -> None:
    async with opened(empty, size) as stage:
        await stage.press("f3", "down", "down", "down")
        stage.compare(f"new-kinds-{size[0]}x{size[1]}")


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_the_form(empty: Path, opened: Open, size: tuple[int, int]) -> None:
    async with opened(empty, size) as stage:
        await stage.press("f3", "down", "down", "down", "enter")
        stage.compare(f"new-form-{size[0]}x{size[1]}")


async def test_filled_in_made_and_opened_at_its_first_blank(empty: Path, opened: Open) -> None:
    async with opened(empty, (80, 24)) as stage:
        await stage.press("f3", "enter")
        assert isinstance(front(stage), FormScreen)
        await stage.type("青山街道\n\n\n\n")
        screen = front(stage)
        assert isinstance(screen, WriteScreen)
        path = empty / "青山街道2025年工作总结.md"
        assert path.exists()
        assert stage.draft.path == path
        assert screen.at == stage.draft.blanks[0].span.start
        assert f"空项 {len(stage.draft.blanks)} 处：F2 逐个填" in stage.text
        await stage.press("escape")
        assert isinstance(front(stage), DeskScreen)
        assert "青山街道2025年工作总结" in stage.text


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_what_will_not_do_is_said_beside_it(empty: Path, opened: Open, size: tuple[int, int]) -> None:
    async with opened(empty, size) as stage:
        await stage.press("f3", "enter")
        await stage.type("青山街道\n")
        await stage.press("end", "backspace", "backspace", "enter")
        stage.compare(f"new-wrong-{size[0]}x{size[1]}")
        assert "年份要写四位数字" in stage.text
        await stage.press("f4")
        assert isinstance(front(stage), FormScreen)
        assert list(empty.glob("*.md")) == []
        await stage.type("24")
        assert "年份要写四位数字" not in stage.text
        await stage.press("f4")
        assert (empty / "青山街道2024年工作总结.md").exists()


async def test_what_is_proposed_is_typed_over_and_what_one_wrote_is_not(empty: Path, opened: Open) -> None:
    async with opened(empty) as stage:
        await stage.press("f3", "enter")
        await stage.type("青山街道\n2023")
        assert "青山街道2023年工作总结.md" in stage.text
        await stage.press("up")
        await stage.type("办")
        await stage.press("down", "backspace")
        await stage.type("2")
        assert "青山街道办2022年工作总结.md" in stage.text


async def test_a_file_of_ones_own_choosing(empty: Path, opened: Open) -> None:
    (empty / "总结.md").write_text("有了", encoding="utf-8")
    async with opened(empty, (80, 24)) as stage:
        await stage.press("f3", "enter", "up")
        await stage.press(*["backspace"] * 30)
        await stage.type("总结\n")
        assert "已经有" in stage.text
        await stage.type("二\n")
        assert stage.draft.path == empty / "总结二.md"
    assert (empty / "总结.md").read_text(encoding="utf-8") == "有了"


async def test_escape_leads_back_step_by_step(empty: Path, opened: Open) -> None:
    async with opened(empty) as stage:
        await stage.press("f3", "down", "enter", "escape")
        assert isinstance(front(stage), KindScreen)
        assert any(row.startswith("▸ 总结及计划") for row in stage.rows)
        await stage.press("escape")
        assert isinstance(front(stage), DeskScreen)
        assert list(empty.glob("*.md")) == []


async def test_house_kinds_are_offered(empty: Path, opened: Open) -> None:
    (empty / "kinds").mkdir()
    (empty / "kinds" / "house.yaml").write_text(
        "id: house-summary\nname: 本局总结\nextends: annual-summary\nsummary: 本局的[red]写法\n", encoding="utf-8"
    )
    async with opened(empty) as stage:
        await stage.press("f3", "end")
        assert any(row.startswith("▸ 本局总结") for row in stage.rows)
        assert "本局的[red]写法" in stage.text


async def bring_in(stage: Stage, path: str) -> None:
    await stage.press("f4")
    assert isinstance(front(stage), Ask)
    await stage.type(f"{path}\n")


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_a_text_is_brought_in(empty: Path, opened: Open, size: tuple[int, int]) -> None:
    source = empty.parent / "旧稿.txt"
    source.write_bytes(OLD.encode("gb18030"))
    async with opened(empty, size) as stage:
        await bring_in(stage, "~/旧稿.txt")
        assert isinstance(front(stage), ReadScreen)
        await stage.press("f4")
        assert isinstance(front(stage), Confirm)
        stage.compare(f"new-imported-{size[0]}x{size[1]}")
        await stage.press("enter")
        assert isinstance(front(stage), WriteScreen)
        assert stage.draft.path == empty / "青山街道2025年工作总结.md"
    assert source.read_bytes() == OLD.encode("gb18030")


async def test_brought_in_and_left_on_the_desk(empty: Path, opened: Open) -> None:
    (empty.parent / "旧稿.txt").write_text(OLD, encoding="utf-8")
    async with opened(empty) as stage:
        await bring_in(stage, "~/旧稿.txt")
        await stage.press("right", "enter")
        assert isinstance(front(stage), DeskScreen)
        assert "1 份草稿" in stage.text
        assert "青山街道2025年工作总结" in stage.text


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_a_path_that_leads_nowhere(empty: Path, opened: Open, size: tuple[int, int]) -> None:
    async with opened(empty, size) as stage:
        await bring_in(stage, "~/没有.txt")
        assert isinstance(front(stage), Ask)
        stage.compare(f"new-no-such-file-{size[0]}x{size[1]}")
        await stage.press("escape")
        assert isinstance(front(stage), DeskScreen)


async def test_a_path_is_completed(empty: Path, opened: Open) -> None:
    (empty.parent / "旧稿.txt").write_text(OLD, encoding="utf-8")
    async with opened(empty) as stage:
        await stage.press("f4")
        await stage.type("~/旧")
        await stage.press("right", "enter")
        assert isinstance(front(stage), Confirm)


async def test_what_is_no_text_is_only_looked_at(empty: Path, opened: Open) -> None:
    (empty.parent / "图.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    async with opened(empty) as stage:
        await bring_in(stage, "~/图.txt")
        assert isinstance(front(stage), ReadScreen)
        await stage.press("f4")
        assert isinstance(front(stage), ReadScreen)
        assert "不能另存成草稿" in stage.text
        assert list(empty.glob("*.md")) == []


async def test_enter_twice_behind_the_last_answer_makes_one_draft(empty: Path, opened: Open) -> None:
    async with opened(empty) as stage:
        await stage.press("f3", "enter", "up")
        await stage.type("\n\n")
        assert isinstance(front(stage), WriteScreen)
        assert len(list(empty.glob("*.md"))) == 1
