"""The desk as someone uses it: what lies there, finding one by typing, opening it."""

from __future__ import annotations

import asyncio
import os
import threading
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from textual import events

from tests.screens.conftest import Stage
from tui import desk_list
from tui.app import QicaoApp
from tui.desk_list import Row
from tui.screens.desk import DeskScreen
from tui.screens.read import ReadScreen
from tui.screens.write import WriteScreen
from tui.yardstick import Yardstick

if TYPE_CHECKING:
    from tests.screens.conftest import Open

SIZES = [(120, 40), (80, 24)]
DEBRIEF = """\
---
qicao: 1
kind: party-debrief
---
# 机关党支部书记2024年度抓基层党建工作述职报告

一、工作开展情况

全年召开支部党员大会____次，讲党课4次，发展党员2名。
"""


@pytest.fixture(autouse=True)
def few_rules(desk: Path) -> None:
    """What the pictures show does not change with every new rule."""
    (desk / "qicao.yaml").write_text("select: [BL, RS001, RS003, RQ002, ST001]\n", encoding="utf-8")


@pytest.fixture
def full(desk: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desk with drafts of several kinds, and files that cannot be read."""
    monkeypatch.setenv("HOME", str(desk.parent))
    (desk / "述职.md").write_text(DEBRIEF, encoding="utf-8")
    long = "区妇女儿童工作委员会办公室和区妇女联合会机关2025年上半年工作总结及下半年工作思路"
    (desk / "半年.md").write_text(f"# {long}\n\n上半年各项工作进展顺利。\n", encoding="utf-8")
    (desk / "便条.md").write_text("明天上午开会。\n", encoding="utf-8")
    (desk / "坏.md").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    (desk / "[red]a\x1b]0;T.md").write_text("# [bold]标记[/bold]\n", encoding="utf-8")
    for number, path in enumerate(sorted(desk.glob("*.md"))):
        when = datetime(2025, 11, 20 - number, 9, 30).timestamp()
        os.utime(path, (when, when))
    return desk


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_what_lies_on_the_desk(full: Path, opened: Open, size: tuple[int, int]) -> None:
    async with opened(full, size) as stage:
        stage.compare(f"desk-{size[0]}x{size[1]}")


async def test_drafts_of_one_title_are_told_apart_by_their_files(full: Path, opened: Open) -> None:
    (full / "述职.恢复-20251120.md").write_text(DEBRIEF, encoding="utf-8")
    async with opened(full, (80, 24)) as stage:
        assert [row[2:8] for row in stage.rows if "述职" in row][:2] == ["述职.恢复-", "述职.md "]
        await stage.type("恢复")
        assert any(row.startswith("▸ 述职.恢复-20251120.md") for row in stage.rows)


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_a_file_that_cannot_be_edited_says_why(full: Path, opened: Open, size: tuple[int, int]) -> None:
    async with opened(full, size) as stage:
        await stage.type("坏")
        stage.compare(f"desk-unreadable-{size[0]}x{size[1]}")
        await stage.press("enter")
        assert isinstance(stage.app.screen, ReadScreen)
        await stage.press("escape")
        assert isinstance(stage.app.screen, DeskScreen)


async def test_what_is_no_file_is_shown_as_such_and_not_opened(full: Path, opened: Open) -> None:
    (full / "链接.md").symlink_to("述职.md")
    os.mkfifo(full / "管道.md")
    async with opened(full) as stage:
        await stage.type("链接")
        assert "这是链接，通到 述职.md" in stage.text
        await stage.press("escape", *"管道")
        assert "! 管道.md  这不是普通文件" in stage.text
        await stage.press("enter")
        assert isinstance(stage.app.screen, DeskScreen)
        assert "✗" in stage.text


@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_an_empty_desk_says_how_to_begin(
    tmp_path: Path, opened: Open, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    folder = tmp_path / "空案头"
    folder.mkdir()
    async with opened(folder, size) as stage:
        stage.compare(f"desk-empty-{size[0]}x{size[1]}")
        await stage.press("enter")
        assert "还没有选中草稿" in stage.text


async def test_typing_filters_arrows_choose_enter_opens(full: Path, opened: Open) -> None:
    async with opened(full) as stage:
        await stage.type("2025年")
        drafts = [row for row in stage.rows if "2025-11" in row and "上次保存" not in row]
        assert len(drafts) == 2
        assert "筛出 2 份，共 6 份草稿" in stage.rows[0]
        await stage.press("down")
        assert next(row for row in stage.rows if row.startswith("▸")).startswith("▸ 河湾镇2025年工作总结")
        await stage.press("enter")
        assert isinstance(stage.app.screen, WriteScreen)
        assert stage.draft.path == full / "河湾镇总结.md"


async def test_what_is_typed_while_the_write_screen_comes_goes_into_the_draft(full: Path, opened: Open) -> None:
    async with opened(full) as stage:
        await stage.type("河湾镇")
        stage.app.post_message(events.Key("enter", None))
        while not isinstance(stage.app.screen, WriteScreen):
            await asyncio.sleep(0)
        await stage.type("新的一句。")
        assert "新的一句。2025年，河湾镇" in stage.draft.text


async def test_enter_twice_opens_a_draft_once(full: Path, opened: Open) -> None:
    async with opened(full) as stage:
        await stage.type("河湾镇")
        before = list(stage.app.screen_stack)
        await stage.type("\n\n")
        await stage.settle()
        assert isinstance(stage.app.screen, WriteScreen)
        assert stage.app.screen_stack == [*before, stage.app.screen]


async def test_a_filter_that_nothing_fits_is_cleared_with_escape(full: Path, opened: Open) -> None:
    async with opened(full, (80, 24)) as stage:
        await stage.type("水利局")
        assert "没有草稿与筛选的字相符" in stage.text
        await stage.press("escape")
        assert "河湾镇2025年工作总结" in stage.text


async def test_escape_without_a_filter_leaves(full: Path, opened: Open) -> None:
    async with opened(full, (80, 24)) as stage:
        await stage.type("街道")
        await stage.press("escape")
        assert running(stage)
        stage.app.post_message(events.Key("escape", None))
        for _ in range(500):
            if not running(stage):
                break
            await asyncio.sleep(0.01)
        assert not running(stage)


def running(stage: Stage) -> bool:
    return stage.app.is_running


async def test_the_mouse_goes_to_a_draft_and_opens_it(full: Path, opened: Open) -> None:
    async with opened(full) as stage:
        row = next(y for y, text in enumerate(stage.rows) if "机关党支部" in text)
        await stage.pilot.click(offset=(10, row))
        await stage.settle()
        assert stage.rows[row].startswith("▸")
        assert isinstance(stage.app.screen, DeskScreen)
        await stage.pilot.click(offset=(10, row))
        await stage.settle()
        assert stage.draft.path == full / "述职.md"


async def test_coming_back_shows_what_has_changed(full: Path, opened: Open) -> None:
    async with opened(full) as stage:
        await stage.type("河湾")
        await stage.press("enter")
        (full / "新来的河湾.md").write_text("# 河湾镇2026年工作计划\n", encoding="utf-8")
        await stage.press("escape")
        assert isinstance(stage.app.screen, DeskScreen)
        assert "河湾镇2026年工作计划" in stage.text
        assert "7 份草稿" in stage.text


async def test_the_list_is_there_before_any_draft_is_read(full: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A desk of any size can be used at once: reading goes on behind it."""
    gate = threading.Event()
    read = desk_list.summed_up

    def slow(row: Row, by: Yardstick) -> Row:
        assert gate.wait(20)
        return read(row, by)

    monkeypatch.setattr(desk_list, "summed_up", slow)
    app = QicaoApp(full)
    async with app.run_test(size=(80, 24)) as pilot:
        stage = Stage(app, pilot)
        await pilot.pause()
        assert sum("…    …    …" in row for row in stage.rows) == 6
        await pilot.press("down")
        assert any(row.startswith("▸ 便条.md") for row in stage.rows)
        gate.set()
        await stage.settle()
        assert "年度工作总结" in stage.text


async def test_two_hundred_drafts(tmp_path: Path, opened: Open) -> None:
    for number in range(200):
        (tmp_path / f"总结{number:03}.md").write_text(f"# 第{number}村2025年工作总结\n\n进展顺利。\n", encoding="utf-8")
    async with opened(tmp_path, (80, 24)) as stage:
        assert "200 份草稿" in stage.text
        await stage.type("第177村")
        assert sum("2025年工作总结 " in row for row in stage.rows) == 1


async def test_without_colour_the_draft_in_hand_is_reversed(
    full: Path, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened(full, (80, 24)) as stage:
        stage.compare("desk-80x24")
        await stage.press("down")
        reversed_rows = [
            segment.text
            for strip in stage.app.screen._compositor.render_strips()
            for segment in strip
            if segment.style is not None and segment.style.reverse and len(segment.text) > 20
        ]
        assert [row[:6] for row in reversed_rows] == ["▸ 便条.m"]
