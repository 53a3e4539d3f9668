"""``qicao kinds``: which kinds there are; ``qicao kinds check``: whether a house kind can be used."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from drafts.span import cells
from drafts.visible import visible
from sections.catalog import load_all
from sections.problem import KindError
from tui import desk
from tui.cli import streams
from tui.cli.arguments import Parser
from tui.cli.failure import CommandError
from tui.cli.reading import kinds_at
from tui.nearest import suggestion

DESCRIPTION = """列出可用的文种：内置的、你自己的、当前案头 kinds/ 里的。
kinds check 检查文种文件能不能用；有毛病就逐条指出，退出码是 1。"""

EXAMPLES = """例子：
  qicao kinds
  qicao kinds check 案头/kinds/自家文种.yaml"""


def add_arguments(parser: Parser) -> None:
    parser.description = DESCRIPTION
    parser.epilog = EXAMPLES
    parser.add_argument("action", nargs="?", metavar="check", help="检查文种文件；不给就列出文种")
    parser.add_argument("files", nargs="*", metavar="文件", help="要检查的文种文件（.yaml）")


def run(options: argparse.Namespace) -> int:
    if options.action is None:
        return _list()
    if options.action != "check":
        near = suggestion(options.action, ["check"])
        raise CommandError(f"kinds 后面不能写 {options.action}{near}\n说明：qicao kinds --help")
    if not options.files:
        raise CommandError("还缺：文种文件\n例子：qicao kinds check 案头/kinds/自家文种.yaml")
    return max(_check(Path(file)) for file in options.files)


def _list() -> int:
    known = kinds_at(desk.which())
    widths = [max(map(cells, words)) for words in zip(*((k.id, k.name) for k in known.values()), strict=True)]
    for kind in known.values():
        left = "  ".join(word + " " * (w - cells(word)) for word, w in zip((kind.id, kind.name), widths, strict=True))
        streams.say(f"{left}  {visible(kind.summary)}")
    return 0


def _check(path: Path) -> int:
    from sections.load import load_kind

    if not os.path.isfile(path):
        streams.complain(f"{path}：没有这个文件")
        return 2
    place = path.parent.parent if path.parent.name == "kinds" else None
    try:
        kind = load_kind(path, load_all(place)[0])
    except KindError as error:
        for problem in error.problems:
            streams.say(visible(problem))
        return 1
    streams.say(f"{visible(str(path))}：可以用。{visible(kind.name)}（{kind.id}），{len(kind.sections)} 个章节")
    return 0
