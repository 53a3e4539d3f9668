"""YAML text to nodes: small, flat, without aliases; whatever is wrong is said with line and column."""

from __future__ import annotations

from pathlib import Path

import yaml
from yaml.events import AliasEvent

from sections.problem import Problems, quoted

MAX_BYTES = 256 * 1024
MAX_DEPTH = 12
"""Collections inside each other; a kind needs six."""

REFUSED = "refused"
"""Tag of the node that stands for an alias; its problem has been told."""

_MEANING = (
    ("found character '\\t'", "这里用了制表符（Tab），缩进请用空格"),
    ("mapping values are not allowed here", "这里不该再出现冒号；文字里有英文冒号时请给整句加引号，缩进也请对齐"),
    ("could not find expected ':'", "这里缺少英文冒号加空格（写成“键: 值”，不要用中文冒号）"),
    ("found unexpected end of stream", "引号没有配对，从这里开始一直没有收尾"),
    ("found unexpected document separator", "引号没有配对，从这里开始一直没有收尾"),
    ("unknown escape character", "双引号里的反斜杠写法不对；正则表达式请改用单引号"),
    ("expected escape sequence", "双引号里的反斜杠写法不对；正则表达式请改用单引号"),
    ("but found '<block mapping start>'", "缩进没有对齐"),
    ("but found '{'", "文字以花括号开头时，请给整句加引号"),
    ("expected <block end>", "缩进没有对齐，或列表项前少了“- ”"),
    ("expected ',' or ']'", "方括号没有配对，或各项之间少了英文逗号"),
    ("expected ',' or '}'", "花括号没有配对，或各项之间少了英文逗号；文字以花括号开头时请加引号"),
    ("expected a single document", "一个文件只能写一份内容，请去掉“---”之后的部分"),
    ("that cannot start any token", "这个字符不能放在开头，请给整句加引号"),
)
_STARTS_EARLIER = (
    "found unexpected end of stream",
    "found unexpected document separator",
    "could not find expected ':'",
    "expected ',' or ']'",
    "expected ',' or '}'",
)


class _RefusedError(Exception):
    """Nothing more can be read; the reason is among the problems."""


class _Loader(yaml.SafeLoader):
    """Composes nodes only; notes aliases and anchors, gives up on a text that is nested too deep."""

    problems: Problems
    depth = 0

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        event = self.peek_event()  # type: ignore[no-untyped-call]
        place = (event.start_mark.line + 1, event.start_mark.column + 1)
        if isinstance(event, AliasEvent):
            self.get_event()  # type: ignore[no-untyped-call]
            self.problems.add(place, f"不支持别名{quoted(f'*{event.anchor}')}，请把内容直接写在这里")
            return yaml.ScalarNode(REFUSED, "")
        if getattr(event, "anchor", None) is not None:
            self.problems.add(place, f"不支持锚点{quoted(f'&{event.anchor}')}，请去掉")
            event.anchor = None
        self.depth += 1
        if self.depth > MAX_DEPTH and isinstance(event, yaml.CollectionStartEvent):
            self.problems.add(place, f"层次太深，最多 {MAX_DEPTH} 层")
            raise _RefusedError
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node


def compose_file(path: Path, problems: Problems) -> yaml.Node | None:
    """The root node of the file at ``path``, or None with the reason added to ``problems``."""
    try:
        if not path.is_file() and path.exists():
            problems.add((1, 1), "这不是文件，读不了")
            return None
        with path.open("rb") as file:
            return compose(file.read(MAX_BYTES + 1), problems)
    except FileNotFoundError:
        problems.add((1, 1), "没有这个文件")
    except PermissionError:
        problems.add((1, 1), "没有权限读这个文件")
    except (OSError, ValueError):
        problems.add((1, 1), "这个文件读不出来，请检查磁盘和文件名")
    return None


def compose(data: bytes, problems: Problems) -> yaml.Node | None:
    """The root node of the YAML in ``data``, or None with the reason added to ``problems``."""
    if len(data) > MAX_BYTES:
        problems.add((1, 1), f"文件太大，最多 {MAX_BYTES // 1024} kB")
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line_start = data.rfind(b"\n", 0, error.start) + 1
        before = data[line_start : error.start].decode(errors="replace")
        problems.add((data.count(b"\n", 0, error.start) + 1, len(before) + 1), "文件不是 UTF-8 编码，请另存为 UTF-8")
        return None
    return _compose(text, problems)


def _compose(text: str, problems: Problems) -> yaml.Node | None:
    try:
        loader = _Loader(text)
        loader.problems = problems
        node = loader.get_single_node()
    except _RefusedError:
        return None
    except yaml.reader.ReaderError as error:
        before = text[: error.position]
        place = (before.count("\n") + 1, len(before) - before.rfind("\n"))
        problems.add(place, f"这里有不可见的控制字符（U+{ord(text[error.position]):04X}），请删去")
        return None
    except yaml.MarkedYAMLError as error:
        problems.add(_place(error), _sentence(error))
        return None
    if node is None:
        problems.add((1, 1), "文件是空的")
    return node


def _place(error: yaml.MarkedYAMLError) -> tuple[int, int]:
    earlier = any(start in (error.problem or "") for start in _STARTS_EARLIER)
    mark = (error.context_mark if earlier else None) or error.problem_mark or error.context_mark
    return (mark.line + 1, mark.column + 1) if mark else (1, 1)


def _sentence(error: yaml.MarkedYAMLError) -> str:
    said = f"{error.problem or ''} {error.context or ''}"
    return next((meaning for part, meaning in _MEANING if part in said), "这里不合 YAML 的写法，请检查缩进、冒号和引号")
