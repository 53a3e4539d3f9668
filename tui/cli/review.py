"""``qicao review``: read a draft, comment on it, pass it or send it back; it cannot be changed here."""

from __future__ import annotations

import argparse
from importlib import import_module
from pathlib import Path

from drafts.store import StoreError
from tui import desk, terminal
from tui.cli.arguments import Parser
from tui.cli.failure import CommandError
from tui.cli.reading import source

DESCRIPTION = """打开一份草稿来审阅：像读者那样读，在句子旁边写批注、建议改法，最后送审、退回或通过。
草稿在这里改不了；批注另存在案头里。不用界面，可以用 qicao comments、comment、verdict 做同样的事。"""

EXAMPLES = """例子：
  qicao review 总结.md
  QICAO_USER=王科长 qicao review 总结.md"""


def add_arguments(parser: Parser) -> None:
    parser.description = DESCRIPTION
    parser.epilog = EXAMPLES
    parser.add_argument("file", metavar="草稿", help="要审阅的 .md 或 .txt 文件")


def run(options: argparse.Namespace) -> int:
    if source(options.file).word is not None:
        raise CommandError(f"{options.file}：Word 文档不能直接审阅，请先变成草稿：qicao import {options.file}")
    if complaint := terminal.prepare():
        raise CommandError(complaint)
    path = Path(options.file)
    try:
        code: int = import_module("tui.review_app").run(desk.of_draft(path), path)
    except StoreError as error:
        raise CommandError(str(error)) from error
    return code
