"""Which files a glob of the settings means; none takes for ever."""

from __future__ import annotations

import pytest

from tui.globs import fits


@pytest.mark.parametrize(
    ("glob", "path", "meant"),
    [
        ("归档/**", "归档/2023/总结.md", True),
        ("归档/**", "归档/总结.md", True),
        ("归档/", "归档/2023/总结.md", True),
        ("归档/**", "旧归档/总结.md", False),
        ("归档/*", "归档/2023/总结.md", False),
        ("*.txt", "总结.txt", True),
        ("*.txt", "归档/总结.txt", True),
        ("./*.txt", "归档/总结.txt", False),
        ("**/模板/*.md", "模板/总结.md", True),
        ("**/模板/*.md", "甲/乙/模板/总结.md", True),
        ("**/模板/*.md", "甲/模板/乙/总结.md", False),
        ("甲/**/乙/**/丙.md", "甲/1/乙/2/3/丙.md", True),
        ("甲/**/乙/**/丙.md", "甲/1/2/3/丙.md", False),
        ("202[34]*.md", "2024年总结.md", True),
        ("202[34]*.md", "2025年总结.md", False),
        ("总结.md", "归档/总结.md", True),
        ("甲/总结.md", "归档/甲/总结.md", False),
        ("**", "总结.md", True),
    ],
)
def test_meant(glob: str, path: str, meant: bool) -> None:
    assert fits(path, glob) is meant


@pytest.mark.parametrize("glob", ["*a" * 60 + "b", "**/" * 60 + "b", "**/a/" * 40 + "b"])
def test_no_glob_goes_on_for_ever(glob: str) -> None:
    assert not fits("/".join(["a" * 100] * 100), glob)
