"""``qicao fill``: list the blanks of a draft, or fill them by number or label."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from drafts.edit import apply
from drafts.visible import UNSEEN
from sections.blanks import Blank, blanks, fill
from sections.view import View
from tui.cli import streams
from tui.cli.arguments import Parser
from tui.cli.excerpt import excerpt
from tui.cli.failure import CommandError
from tui.cli.reading import source, view_of
from tui.cli.values import OneOf
from tui.nearest import suggestion

DESCRIPTION = """列出草稿里的空项，或者按序号、按名称填上。填的时候文件如果被别人改过，就不存。"""

EXAMPLES = """例子：
  qicao fill 总结.md                        列出空项
  qicao fill 总结.md --set 3=24             填第 3 处
  qicao fill 总结.md --set 年份=2025 --set 4=1200
                                            名称相同的空项一起填"""


def add_arguments(parser: Parser) -> None:
    parser.description = DESCRIPTION
    parser.epilog = EXAMPLES
    parser.add_argument("file", metavar="草稿", help="要填的 .md 或 .txt 文件")
    parser.add_argument("--list", action="store_true", help="列出空项：序号、行、名称、单位、原句；不写也一样")
    parser.add_argument("--set", action="append", default=[], metavar="空项=内容", help="空项是序号或名称；可以给多次")
    parser.add_argument("--kind", metavar="文种", help="按这个文种认章节，不自动认")
    parser.add_argument(
        "--format",
        type=OneOf("text", "json"),
        default="text",
        metavar="形式",
        help="text 给人看，json 给程序",
    )


def run(options: argparse.Namespace) -> int:
    if options.list and options.set:
        raise CommandError("--list 只列不填，不能和 --set 一起用")
    if options.format == "json":
        streams.use_utf8()
    read = source(options.file)
    view = view_of(read.text, read.name, options.kind)
    found = blanks(view)
    if not read.decoded.sure:
        streams.complain(f"{read.name}：{read.decoded.notice}")
    filled = _chosen(options.set, found)
    if filled:
        fillings = [fill(read.text, found[number], value) for number, value in filled.items()]
        text = apply(read.text, [filling.edit for filling in fillings])
        read.save(text)
        for warning in filter(None, (filling.warning for filling in fillings)):
            streams.complain(warning)
        view = view_of(text, read.name, options.kind)
    left = blanks(view)
    if options.format == "json":
        streams.say(_json(view, [(number, found[number], value) for number, value in sorted(filled.items())], left))
    elif filled:
        for number, value in sorted(filled.items()):
            blank = found[number]
            streams.tell(f"第 {number + 1} 处 {blank.label}：{blank.span.of(read.text)} 填成 {value}")
        streams.tell(f"还有空项 {len(left)}" if left else "空项都填完了")
    else:
        _list(view, left)
    return 0


def _chosen(settings: Sequence[str], found: Sequence[Blank]) -> dict[int, str]:
    """Index of each blank to fill, and with what. Raises CommandError."""
    chosen: dict[int, str] = {}
    for setting in settings:
        name, equals, value = setting.partition("=")
        name = name.strip()
        if not equals or not name:
            raise CommandError(f"--set {setting}：要写成 空项=内容，例如 --set 3=24")
        if not value.strip() or UNSEEN.search(value):
            raise CommandError(f"--set {setting}：内容要是一行文字，不能空着")
        for index in _meant(name, found):
            if chosen.setdefault(index, value) != value:
                raise CommandError(f"第 {index + 1} 处空项给了两个内容：{chosen[index]} 和 {value}")
    return chosen


def _meant(name: str, found: Sequence[Blank]) -> list[int]:
    """The blanks that a number (from 1) or a label stands for."""
    if name.isascii() and name.isdigit():
        if not 1 <= int(name[:9]) <= len(found):
            raise CommandError(f"没有第 {name} 处空项，一共 {len(found)} 处")
        return [int(name) - 1]
    meant = [index for index, blank in enumerate(found) if blank.label == name]
    if not meant:
        near = suggestion(name, {blank.label for blank in found})
        raise CommandError(f"没有叫 {name} 的空项{near}\n列出空项：qicao fill 草稿 --list")
    return meant


def _list(view: View, found: Sequence[Blank]) -> None:
    streams.tell(f"{view.path}：" + (f"空项 {len(found)}" if found else "没有空项"))
    width = streams.columns() - 6
    for number, blank in enumerate(found, 1):
        line = view.lines.position(blank.span.start)[0]
        unit = f"（单位：{blank.unit}）" if blank.unit else ""
        streams.tell(f"{number:4}  第 {line} 行  {blank.label or '（没有名称）'}{unit}")
        start = blank.span.start - blank.sentence.start
        text, at, length = excerpt(blank.sentence.of(view.text), start, start + len(blank.span), width)
        streams.say(f"      {text}\n      {' ' * at}{'^' * length}")


def _json(view: View, filled: Sequence[tuple[int, Blank, str]], left: Sequence[Blank]) -> str:
    from tui.cli.reports.json_report import dumps

    return dumps(
        {
            "version": 1,
            "path": view.path,
            "filled": [{"number": number + 1, "label": blank.label, "text": value} for number, blank, value in filled],
            "blanks": [_record(view, number, blank) for number, blank in enumerate(left, 1)],
        }
    )


def _record(view: View, number: int, blank: Blank) -> dict[str, object]:
    line, column = view.lines.position(blank.span.start)
    return {
        "number": number,
        "code": blank.code,
        "label": blank.label,
        "unit": blank.unit,
        "text": blank.span.of(view.text),
        "line": line,
        "column": column,
        "start": blank.span.start,
        "end": blank.span.end,
        "sentence": blank.sentence.of(view.text),
        "part": blank.part,
    }
