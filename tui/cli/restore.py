"""``qicao restore``: list the versions of a draft, copy one out, or go back to it."""

from __future__ import annotations

import argparse
from pathlib import Path

from drafts.decode import DecodeError, decode
from drafts.store import Missing, StoreError, read, save
from drafts.versions import Version, versions
from tui.cli import streams
from tui.cli.arguments import OneOf, Parser, at_least
from tui.cli.failure import CommandError
from tui.cli.shown import shown
from tui.hold import held

DESCRIPTION = """每次保存以前的那一份都留着。不给版本就列出有哪几版；
给了就把草稿恢复成那一版，现在的先留成新的一版。
各版是普通文件，放在草稿旁边（或案头里）的 .qicao/versions 下面。"""

EXAMPLES = """例子：
  qicao restore 总结.md                              列出各版
  qicao restore 总结.md --version 12                 恢复成第 12 版
  qicao restore 总结.md --version 12 --to 旧稿.md    只抄一份，- 是打印"""


def add_arguments(parser: Parser) -> None:
    parser.description = DESCRIPTION
    parser.epilog = EXAMPLES
    parser.add_argument("file", metavar="草稿", help="哪一份草稿；删掉了的也可以，写它原来的名字")
    parser.add_argument("--version", type=at_least(1), metavar="版本", help="第几版")
    parser.add_argument("--to", metavar="文件", help="把这一版抄成这个新文件；- 是打印出来")
    parser.add_argument(
        "--format", type=OneOf("text", "json"), default="text", metavar="形式", help="列表：text 或 json"
    )


def run(options: argparse.Namespace) -> int:
    path = Path(options.file)
    found = versions(path)
    if options.version is None:
        if options.to is not None:
            raise CommandError(f"要写明是第几版，例如 qicao restore {path} --version 12 --to {options.to}")
        _list(path, found, options.format)
        return 0
    version = next((version for version in found if version.number == options.version), None)
    if version is None:
        raise CommandError(f"{path} 没有第 {options.version} 版。列出各版：qicao restore {path}")
    try:
        data = version.read()
        if options.to is not None:
            _copy(version, data, options.to)
        else:
            _restore(path, version, data)
    except (StoreError, DecodeError) as error:
        raise CommandError(str(error)) from error
    return 0


def _list(path: Path, found: list[Version], form: str) -> None:
    if form == "json":
        from tui.cli.reports.json_report import dumps

        streams.use_utf8()
        records = [
            {"number": v.number, "time": v.when.isoformat(), "sha256": v.short, "path": str(v.path)} for v in found
        ]
        streams.say(dumps({"version": 1, "path": str(path), "versions": records}))
        return
    if not found:
        if not path.exists():
            raise CommandError(f"{path}：没有这个文件，也没有它的历史版本，请检查路径")
        streams.tell(f"{path}：还没有历史版本，存过一次以后才有")
        return
    streams.tell(f"{path}：{len(found)} 版，最新的在前")
    for version in found:
        streams.tell(f"  第 {version.number} 版  {version.when:%Y-%m-%d %H:%M:%S}  {version.short}")


def _copy(version: Version, data: bytes, to: str) -> None:
    if to == "-":
        streams.write(shown(decode(data).text))
        return
    save(Path(to), data, expected=None)
    streams.tell(f"第 {version.number} 版抄在 {to}，草稿没有动")


def _restore(path: Path, version: Version, data: bytes) -> None:
    with held(path):
        try:
            there = read(path)
        except Missing:
            there = None
        if there is not None and there.data == data:
            streams.tell(f"{path} 现在就是第 {version.number} 版，没有动")
            return
        done = save(path, data, expected=there.digest if there else None)
    streams.tell(f"{path} 恢复成了第 {version.number} 版（{version.when:%Y-%m-%d %H:%M}）")
    if there is not None:
        streams.tell(done.notice or f"恢复以前的留成了新的一版：qicao restore {path}")
