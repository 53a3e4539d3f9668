"""File names: made from any title, safe on every system, and never twins of one another."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafts.name import BYTE_LIMIT, LENGTH_LIMIT, file_name, name_problem


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("某局2025年工作总结", "某局2025年工作总结.md"),
        ("  某局　2025 年\n工作总结  ", "某局 2025 年 工作总结.md"),
        ("6/1活动: 总结?", "6／1活动： 总结？.md"),
        ("****镇总结", "＊＊＊＊镇总结.md"),
        ("../../etc/passwd", "／..／etc／passwd.md"),
        ("--help", "help.md"),
        ("总结...", "总结.md"),
        ("CON", "文件 CON.md"),
        ("com1.总结", "文件 com1.总结.md"),
        ("总\u202e结\x1b\u200b", "总结.md"),
        ("", "未命名.md"),
        ("...", "未命名.md"),
        ("e\u0301tude", "\u00e9tude.md"),
    ],
)
def test_names_from_titles(title: str, name: str) -> None:
    assert file_name(title) == name


def test_long_titles_are_cut_to_the_limits() -> None:
    name = file_name("长" * 200, [file_name("长" * 200)])
    assert name == "长" * 55 + "-2.md"
    wide = file_name("😀" * 100)
    assert len(wide.encode()) <= BYTE_LIMIT
    assert wide.startswith("😀" * 44)


def test_twins_get_a_number() -> None:
    assert file_name("总结", ["总结.md"]) == "总结-2.md"
    assert file_name("总结", ["总结.md", "总结-2.md"]) == "总结-3.md"
    assert file_name("Ａ组总结", ["a组总结.MD"]) == "Ａ组总结-2.md"


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("", "空的"),
        ("..", "空的"),
        ("a/b.md", "斜杠"),
        ("a\\b.md", "斜杠"),
        ("总\x00结.md", "控制字符"),
        ("总\u202e结.md", "控制字符"),
        ("总结?.md", "全角的“？”"),
        ("-总结.md", "开头"),
        (".总结.md", "开头"),
        ("总结.md ", "结尾"),
        ("nul.md", "保留"),
        ("长" * 61, "太长"),
        ("😀" * 46, "太长"),
        ("e\u0301.md", "NFC"),
        ("ＡＢ.md", "已经有“ab.md”"),
    ],
)
def test_problems(name: str, word: str) -> None:
    assert word in name_problem(name, ["ab.md"])


def test_no_problem() -> None:
    assert name_problem("某局2025年工作总结.md", ["某局2024年工作总结.md"]) == ""
    assert name_problem("长" * LENGTH_LIMIT) == ""


@given(st.text(max_size=80), st.lists(st.text(max_size=5).map(file_name), max_size=3))
def test_every_title_gives_a_name_without_problem(title: str, taken: list[str]) -> None:
    name = file_name(title, taken)
    assert name_problem(name, taken) == ""
    assert unicodedata.is_normalized("NFC", name)
    assert name.endswith(".md")


@given(st.text(max_size=10))
def test_the_same_title_twice_gives_two_names(title: str) -> None:
    first = file_name(title)
    assert file_name(title, [first]) != first
