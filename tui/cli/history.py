"""``qicao history``: the versions of a draft, with who and when and what."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from drafts.history import Listed, listed
from drafts.version import Version
from drafts.visible import visible
from tui.cli import streams
from tui.cli.arguments import Parser
from tui.cli.failure import CommandError
from tui.cli.values import OneOf, at_least

DESCRIPTION = """列出一份草稿的历史版本：谁、什么时候、做了什么。
每次保存、送审、退回、通过、恢复，还有没写完就导出的那一稿，都是一版，不会自动删去。
各版在案头的 .qicao/history.git 里，是普通的 git 仓库，也可以用 git log 看。"""

EXAMPLES = """例子：
  qicao history 总结.md                    列出各版
  qicao diff 总结.md --from 3 --to 5       第 3 版到第 5 版改了哪里
  qicao restore 总结.md 3                  恢复成第 3 版"""


def add_arguments(parser: Parser) -> None:
    parser.description = DESCRIPTION
    parser.epilog = EXAMPLES
    parser.add_argument("file", metavar="草稿", help="哪一份草稿；删掉了的也可以，写它原来的名字")
    parser.add_argument("--last", type=at_least(1), metavar="几版", help="只列最近的几版")
    add_format(parser)


def add_format(parser: Parser) -> None:
    parser.add_argument(
        "--format", type=OneOf("text", "json"), default="text", metavar="形式", help="text 给人看，json 给程序"
    )


def run(options: argparse.Namespace) -> int:
    tell(Path(options.file), options.format, options.last)
    return 0


def tell(path: Path, form: str, last: int | None = None) -> None:
    """List the versions of the draft at ``path``, the latest first. Raises CommandError."""
    found = listed(path)
    if form == "json":
        _tell_json(path, found, last)
        return
    if found.problem:
        streams.complain(f"{path}：{found.problem}")
    if not found.versions:
        if not os.path.exists(path):
            raise CommandError(f"{path}：没有这个文件，也没有它的历史版本，请检查路径")
        streams.tell(f"{path}：还没有历史版本，存过一次以后才有")
        return
    streams.tell(f"{path}：{len(found.versions)} 版，最新的在前")
    for version in found.versions[:last]:
        entry = version.entry
        words = f"{version.words}：{entry.note}" if entry.note else version.words
        streams.tell(f"  第 {version.number} 版  {entry.when:%Y-%m-%d %H:%M:%S}  {entry.by or '（不详）'}  {words}")


def the_version(path: Path, number: int) -> Version:
    """Raises CommandError where there is no such version."""
    found = listed(path)
    version = next((version for version in found.versions if version.number == number), None)
    if version is None:
        told = f"{found.problem}" if found.problem else ""
        raise CommandError(f"{path} 没有第 {number} 版。{told}列出各版：qicao history {path}")
    return version


def _tell_json(path: Path, found: Listed, last: int | None) -> None:
    from tui.cli.reports.json_report import dumps

    streams.use_utf8()
    streams.say(
        dumps(
            {
                "version": 1,
                "path": visible(str(path)),
                "problem": found.problem,
                "versions": [_record(version) for version in found.versions[:last]],
            }
        )
    )


def _record(version: Version) -> dict[str, object]:
    return {
        "number": version.number,
        "time": version.entry.when.isoformat(),
        "by": version.entry.by,
        "event": version.entry.event,
        "note": version.entry.note,
        "sha256": version.short,
        "commit": version.commit or None,
    }
