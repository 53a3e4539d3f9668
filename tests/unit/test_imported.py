"""Bringing a text onto the desk: a new draft, the old file untouched, every trouble a Chinese sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from drafts.store import StoreError
from tui import imported
from tui.hindrance import copy, hindrance
from tui.yardstick import yardstick

REPORT = """\
青山街道2025年工作总结
今年以来，在区委领导下，各项任务进展顺利。现将情况报告如下：
一、工作开展情况
（一）抓学习。全年组织学习12次，参加人数300人次。
二、存在的问题
人手不足，经费紧张。
"""


def test_a_text_becomes_a_draft_beside_it(tmp_path: Path) -> None:
    source = tmp_path / "旧稿.txt"
    source.write_bytes(REPORT.encode("gb18030"))
    found = hindrance(source)
    assert found is not None
    brought = imported.bring_in(source, tmp_path / "案头", yardstick(None), copy(found, "gb18030"))
    assert source.read_bytes() == REPORT.encode("gb18030")
    assert brought.path == tmp_path / "案头" / "青山街道2025年工作总结.md"
    text = brought.path.read_text(encoding="utf-8")
    assert text.startswith("---\nqicao: 1\nkind: annual-summary\n")
    assert "## 一、工作开展情况" in text
    lines = brought.report()
    assert lines[0].startswith("年度工作总结 · 空项 0 处")
    assert "做了这些：" in lines


def test_the_same_text_once_more_gets_a_name_of_its_own(tmp_path: Path) -> None:
    source = tmp_path / "旧稿.txt"
    source.write_text(REPORT, encoding="utf-8")
    first = imported.bring_in(source, tmp_path, yardstick(None))
    second = imported.bring_in(source, tmp_path, yardstick(None))
    assert (first.path.name, second.path.name) == ("青山街道2025年工作总结.md", "青山街道2025年工作总结-2.md")


def test_a_text_of_no_kind_says_so(tmp_path: Path) -> None:
    source = tmp_path / "便条.txt"
    source.write_text("明天上午开会。\n", encoding="utf-8")
    brought = imported.bring_in(source, tmp_path, yardstick(None))
    assert brought.path.name == "便条.md"
    assert brought.report()[0].startswith("认不出文种")


def test_what_is_no_text_is_refused(tmp_path: Path) -> None:
    source = tmp_path / "图.txt"
    source.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    with pytest.raises(StoreError, match=r"图\.txt"):
        imported.bring_in(source, tmp_path, yardstick(None))


def test_paths_as_people_give_them(tmp_path: Path) -> None:
    (tmp_path / "旧 稿.txt").touch()
    for typed in ("旧 稿.txt", "'旧 稿.txt'", '"旧 稿.txt"', "旧\\ 稿.txt", f" {tmp_path}/旧 稿.txt "):
        assert imported.path_problem(typed, tmp_path) == ""
        assert imported.path_of(typed, tmp_path) == tmp_path / "旧 稿.txt"
    assert "没有这个文件" in imported.path_problem("新稿.txt", tmp_path)
    (tmp_path / "旧稿二.txt").write_text("去年的总结。\n", encoding="utf-8")
    assert "要的是 旧稿二.txt 就按 →" in imported.path_problem("旧稿二", tmp_path)
    assert "文件夹" in imported.path_problem(str(tmp_path), tmp_path)
    assert imported.path_problem("", tmp_path)
    assert "没有这个文件" in imported.path_problem("~查无此人/稿.txt", tmp_path)
    assert imported.completions("~查无此人/", tmp_path) == []
    assert "名字太长" in imported.path_problem("一段贴错了地方的正文，" * 40, tmp_path)


def test_a_path_is_completed_with_folders_and_texts(tmp_path: Path) -> None:
    (tmp_path / "材料").mkdir()
    (tmp_path / "材料" / "总结.txt").touch()
    (tmp_path / "材料.docx").touch()
    (tmp_path / ".隐藏.md").touch()
    assert imported.completions("材", tmp_path) == ["材料/", "材料.docx"]
    assert imported.completions("材料/", tmp_path) == ["材料/总结.txt"]
    assert imported.completions(f"{tmp_path}/材料/总", tmp_path) == [f"{tmp_path}/材料/总结.txt"]
    assert imported.completions("没有/", tmp_path) == []
    assert ".隐藏.md" not in imported.completions("", tmp_path)
