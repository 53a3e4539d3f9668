"""Exporting from the screens: pages shown before anything is written, what is open listed first, the draft remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document
from docx.enum.text import WD_COLOR_INDEX

from drafts.history import versions
from drafts.version import Event
from tests.screens.conftest import NARROW, WIDE, Open

LONG = "\n\n".join(
    f"第{number}件事：" + "全年组织开展各类培训和走访活动，效果明显" * 8 + "。" for number in range(1, 9)
)
FINISHED = """# 河湾镇2025年工作总结

2025年，河湾镇围绕年初目标，各项工作平稳推进。现将情况总结如下：

## 一、工作情况

{}

## 二、存在的问题

人手还不够。

## 三、下一步打算

明年继续办好民生实事。
"""


@pytest.fixture
def finished(desk: Path) -> Path:
    path = desk / "写完的.md"
    path.write_text(FINISHED.format(LONG), encoding="utf-8")
    return path


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=str)
async def test_pages_are_shown_first(finished: Path, opened: Open, size: tuple[int, int]) -> None:
    async with opened(finished, size) as stage:
        await stage.press("f11", "down")
        where = str(finished.with_suffix(".docx"))
        shown = stage.text
        assert "第 2 页" in shown
        assert not finished.with_suffix(".docx").exists()
        assert where[:20] in shown.replace("\n", "")


async def test_out_it_goes(finished: Path, opened: Open) -> None:
    async with opened(finished) as stage:
        await stage.press("f11", "f4")
        assert "已导出" in stage.text
    assert Document(str(finished.with_suffix(".docx"))).paragraphs[0].text == "河湾镇2025年工作总结"
    assert [version.entry.event for version in versions(finished)] == []


async def test_what_is_open_is_listed_and_left_in_knowingly(report: Path, opened: Open) -> None:
    out = report.with_suffix(".docx")
    async with opened(report, NARROW) as stage:
        await stage.press("f11", "f4")
        assert "第 12 行 空项 XX（参加人次）" in stage.text
        await stage.press("enter")
        assert not out.exists()
        await stage.press("f4", "left", "enter")
        assert "已导出" in stage.text
    runs = [run for paragraph in Document(str(out)).paragraphs for run in paragraph.runs]
    marked = [run.text for run in runs if run.font.highlight_color is WD_COLOR_INDEX.YELLOW]
    assert marked == ["XX", "XX", "X", "【待填：小区个数】"]
    (version,) = (v for v in versions(report) if v.entry.event is Event.EXPORT)
    assert version.read() == report.read_bytes()
    assert "没写完" in version.entry.note


async def test_another_form_another_place(finished: Path, opened: Open, tmp_path: Path) -> None:
    async with opened(finished) as stage:
        await stage.press("f11", "f2")
        assert "网页" in stage.text
        await stage.press("f3")
        await stage.type(f"{tmp_path}/没有/甲.txt\n")
        assert "没有" in stage.text
        await stage.press(*["backspace"] * 8)
        await stage.press("escape", "f3")
        await stage.type(f"{tmp_path}/甲.txt\n")
        assert "纯文本" in stage.text
        await stage.press("f4")
    assert (tmp_path / "甲.txt").read_text(encoding="utf-8").startswith("河湾镇2025年工作总结\n")


async def test_a_file_that_is_there_is_asked_about_and_the_draft_is_never_it(finished: Path, opened: Open) -> None:
    out = finished.with_suffix(".docx")
    out.write_bytes(b"old")
    before = finished.read_bytes()
    async with opened(finished) as stage:
        await stage.press("f11", "f4")
        assert "换成新的吗" in stage.text
        await stage.press("enter")
        assert out.read_bytes() == b"old"
        await stage.press("f3")
        await stage.type(f"{finished}\n")
        assert "草稿自己" in stage.text
        await stage.press("escape", "f4", "left", "enter")
    assert out.read_bytes().startswith(b"PK")
    assert finished.read_bytes() == before


async def test_a_name_that_is_too_long_is_told(finished: Path, opened: Open) -> None:
    async with opened(finished) as stage:
        await stage.press("f11", "f3", "ctrl+u")
        await stage.paste("一段贴错了地方的正文，" * 40)
        await stage.press("enter")
        assert "存不到这里（名字太长）" in stage.text


async def test_the_house_style_sets_the_pages(finished: Path, opened: Open) -> None:
    (finished.parent / "word.yaml").write_text("lines: 18\ncharacters: 24\n", encoding="utf-8")
    async with opened(finished) as stage:
        await stage.press("f11")
        assert "案头的 word.yaml，每页 18 行，每行 24 字" in stage.text


async def test_a_house_style_with_mistakes_is_told(finished: Path, opened: Open) -> None:
    (finished.parent / "word.yaml").write_text("lines: 1\n", encoding="utf-8")
    async with opened(finished) as stage:
        await stage.press("f11")
        assert "版式文件有错" in stage.text


@pytest.mark.parametrize("size", [WIDE, NARROW], ids=str)
async def test_how_it_looks(report: Path, opened: Open, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tui.outgoing.Outgoing.path", Path("/案头/河湾镇总结.docx"))
    async with opened(report, size) as stage:
        await stage.press("f11")
        stage.compare(f"export-{size[0]}x{size[1]}")
