"""``qicao restore``: go back to a version of a draft, or copy one out."""

from __future__ import annotations

import argparse
from pathlib import Path

from drafts.decode import DecodeError, decode
from drafts.history import versions
from drafts.saving import save
from drafts.store import Missing, StoreError, read
from drafts.version import Event, Version
from tui.cli import streams
from tui.cli.arguments import Parser
from tui.cli.failure import CommandError
from tui.cli.history import add_format, tell, the_version
from tui.cli.shown import shown
from tui.cli.values import at_least
from tui.hold import held

DESCRIPTION = """把草稿恢复成以前的一版；恢复也是一版，现在的文字如果还没有留成一版，先留下。
不给版本就列出有哪几版，和 qicao history 一样。"""

EXAMPLES = """例子：
  qicao restore 总结.md                    列出各版
  qicao restore 总结.md 12                 恢复成第 12 版，也可以写 --version 12
  qicao restore 总结.md 12 --to 旧稿.md    只抄一份，- 是打印"""


def add_arguments(parser: Parser) -> None:
    parser.description = DESCRIPTION
    parser.epilog = EXAMPLES
    parser.add_argument("file", metavar="草稿", help="哪一份草稿；删掉了的也可以，写它原来的名字")
    parser.add_argument("number", nargs="?", type=at_least(1), metavar="版本", help="第几版")
    parser.add_argument("--version", type=at_least(1), metavar="版本", help="也是第几版")
    parser.add_argument("--to", metavar="文件", help="把这一版抄成这个新文件；- 是打印出来")
    add_format(parser)


def run(options: argparse.Namespace) -> int:
    path = Path(options.file)
    number = options.number or options.version
    if options.number and options.version:
        raise CommandError("版本给了两次，只写一个，例如 qicao restore 总结.md 12")
    if number is None:
        if options.to is not None:
            raise CommandError(f"要写明是第几版，例如 qicao restore {path} 12 --to {options.to}")
        tell(path, options.format)
        return 0
    version = the_version(path, number)
    try:
        data = version.read()
        if options.to is not None:
            _copy(version, data, options.to)
        else:
            _restore(path, version, data, options.format)
    except (StoreError, DecodeError) as error:
        raise CommandError(str(error)) from error
    return 0


def _copy(version: Version, data: bytes, to: str) -> None:
    if to == "-":
        streams.write(shown(decode(data).text))
        return
    save(Path(to), data, expected=None, history=False)
    streams.tell(f"第 {version.number} 版抄在 {to}，草稿没有动")


def _restore(path: Path, version: Version, data: bytes, form: str) -> None:
    with held(path):
        try:
            there = read(path)
        except Missing:
            there = None
        notice = ""
        same = there is not None and there.data == data
        if not same:
            expected = there.digest if there else None
            notice = save(path, data, expected=expected, event=Event.RESTORE, note=f"第 {version.number} 版").notice
    if form == "json":
        _tell_json(path, version, notice, same=same)
        return
    if same:
        streams.tell(f"{path} 现在就是第 {version.number} 版，没有动")
        return
    streams.tell(f"{path} 恢复成了{version.name}")
    streams.tell(notice or f"恢复以前的也留着：qicao history {path}")


def _tell_json(path: Path, version: Version, notice: str, *, same: bool) -> None:
    from tui.cli.reports.json_report import dumps

    streams.use_utf8()
    latest = next(iter(versions(path)), None)
    streams.say(
        dumps(
            {
                "version": 1,
                "path": str(path),
                "restored": version.number,
                "changed": not same,
                "latest": latest.number if latest else None,
                "notice": notice,
            }
        )
    )
