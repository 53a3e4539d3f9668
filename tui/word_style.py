"""The house style of Word documents: ``word.yaml`` on the desk, or the national standard's page where there is none."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from drafts.causes import cause
from drafts.page_style import Font, PageStyle
from sections.problem import Problems
from sections.yaml_nodes import MAX_BYTES, compose
from sections.yaml_types import Entries, Key, Number, Table, Text, read_table

FILE = "word.yaml"
SIZES = {
    "初号": 42.0,
    "小初": 36.0,
    "一号": 26.0,
    "小一": 24.0,
    "二号": 22.0,
    "小二": 18.0,
    "三号": 16.0,
    "小三": 15.0,
    "四号": 14.0,
    "小四": 12.0,
    "五号": 10.5,
    "小五": 9.0,
}
"""Points of the Chinese type sizes, as Word gives them."""


class StyleError(Exception):
    """``problems``: every complaint as ``file:line:column: sentence``."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = problems


def _check_size(value: str) -> str:
    if value in SIZES or (re.fullmatch(r"\d{1,2}(?:\.5)?", value) and 5 <= float(value) <= 72):
        return ""
    return f"要写字号（如“三号”）或 5 到 72 的磅数；字号有{'、'.join(SIZES)}"


def _check_number(value: str) -> str:
    return "" if value.count("{}") == 1 else "里要有一个 {}，页码写在那里，如“— {} —”"


_FONT = Table(
    (
        Key("font", "字体", "中文字体。", Text(most=40)),
        Key("latin", "西文字体", "数字和字母的字体。", Text(most=40)),
        Key("size", "字号", "三号、16 这样的字号或磅数。", Text(_check_size)),
    )
)
_MARGINS = ("top", "bottom", "left", "right")
_FONTS = ("title", "heading1", "heading2", "heading3", "heading4", "body", "number")
KEYS = Table(
    (
        Key("top", "上边距", "毫米。", Number(5, 100)),
        Key("bottom", "下边距", "毫米。", Number(15, 100)),
        Key("left", "左边距", "毫米。", Number(5, 80)),
        Key("right", "右边距", "毫米。", Number(5, 80)),
        Key("lines", "每页行数", "一页排多少行。", Number(10, 60)),
        Key("characters", "每行字数", "一行排多少个字。", Number(10, 60)),
        Key("title", "标题", "文章标题。", _FONT),
        Key("heading1", "一级标题", "“一、”一级。", _FONT),
        Key("heading2", "二级标题", "“（一）”一级。", _FONT),
        Key("heading3", "三级标题", "“1.”一级。", _FONT),
        Key("heading4", "四级标题", "“（1）”一级。", _FONT),
        Key("body", "正文", "正文。", _FONT),
        Key("number", "页码", "页码的字体。", _FONT),
        Key("page_number", "页码形式", "页码怎么写，{} 是数字。", Text(_check_number, most=20)),
    )
)


def style_at(desk: Path) -> PageStyle:
    """The style of ``word.yaml`` on ``desk``. Raises StyleError."""
    path = desk / FILE
    return style_in(path) if path.is_file() else PageStyle()


def style_in(path: Path) -> PageStyle:
    """The style that the file gives; what it leaves out is the standard's. Raises StyleError."""
    problems = Problems(str(path))
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise StyleError([f"{path}:1:1: 读不了这个文件：{cause(error)}"]) from error
    node = compose(data, problems) if data.strip() else None
    values = read_table(node, KEYS, "版式", problems) if node is not None else None
    if problems.found:
        raise StyleError([str(problem) for problem in sorted(problems.found)])
    return _style(values) if values is not None else PageStyle()


def _style(values: Entries) -> PageStyle:
    usual = PageStyle()
    numbers: dict[str, Any] = {key: values[key] for key in (*_MARGINS, "lines", "characters") if key in values}
    fonts = dict(zip(_FONTS, (usual.title, *usual.headings, usual.body, usual.number), strict=True))
    fonts |= {key: _font(values[key], fonts[key]) for key in _FONTS if key in values}
    return usual._replace(
        **numbers,
        title=fonts["title"],
        headings=(fonts["heading1"], fonts["heading2"], fonts["heading3"], fonts["heading4"]),
        body=fonts["body"],
        number=fonts["number"],
        page_number=values.get("page_number", usual.page_number),
    )


def _font(entries: Entries, usual: Font) -> Font:
    size = entries.get("size")
    return Font(
        entries.get("font", usual.chinese),
        usual.size if size is None else SIZES.get(size) or float(size),
        entries.get("latin", usual.latin),
    )
