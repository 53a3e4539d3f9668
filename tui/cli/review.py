"""``qicao review``: read drafts, comment on them, pass them or send them back; they cannot be changed here."""

from __future__ import annotations

import argparse
import os
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from drafts import person
from drafts.sidecar import SETTINGS
from drafts.store import StoreError
from tui import desk, terminal
from tui.cli.arguments import Parser
from tui.cli.failure import CommandError
from tui.cli.reading import source

if TYPE_CHECKING:
    from tui.open_draft import OpenDraft

DESCRIPTION = """打开一份草稿来审阅：像读者那样读，在句子旁边写批注、建议改法，最后送审、退回或通过。
草稿在这里改不了；批注另存在案头里。不用界面，可以用 qicao comments、comment、verdict 做同样的事。

--desk 给只能审阅的登录用（sshd 的 ForceCommand）：只看得到这一张案头，不能运行别的程序，\
不读家目录里的设置，客户端要运行的命令一概拒绝。怎样配置见 docs/server.md。"""

EXAMPLES = """例子：
  qicao review 总结.md
  QICAO_USER=王科长 qicao review 总结.md
  qicao review --desk /srv/baogao"""


def add_arguments(parser: Parser) -> None:
    parser.description = DESCRIPTION
    parser.epilog = EXAMPLES
    parser.add_argument("file", nargs="?", metavar="草稿", help="要审阅的 .md 或 .txt 文件")
    parser.add_argument("--desk", metavar="案头", help="只审阅这张案头上的草稿，别的什么也不能做")
    parser.add_argument("--as", dest="name", metavar="姓名", help="以谁的名义；不给就看 QICAO_USER，再看登录名")


def run(options: argparse.Namespace) -> int:
    if (options.desk is None) == (options.file is None):
        raise CommandError("要审阅什么？给一份草稿，或者用 --desk 给一张案头，两样只给一样")
    if options.name is not None:
        os.environ[person.VARIABLE] = options.name
    return _one(options.file) if options.desk is None else _any(options.desk)


def _one(file: str) -> int:
    if source(file).word is not None:
        raise CommandError(f"{file}：Word 文档不能直接审阅，请先变成草稿：qicao import {file}")
    if complaint := terminal.prepare():
        raise CommandError(complaint)
    path = Path(file)
    try:
        return _screens(desk.of_draft(path), path)
    except StoreError as error:
        raise CommandError(str(error)) from error


def _any(folder: str) -> int:
    """For a login that may do nothing else."""
    from tui import confined

    if os.environ.get(confined.ORIGINAL):
        raise CommandError("这个登录只能审阅，不能运行命令、传文件或转发端口。请不带命令登录：ssh 主机")
    if not confined.is_isolated():
        confined.restart(["review", "--desk", folder])
    place = Path(os.path.realpath(folder))
    if not os.path.isdir(place):
        raise CommandError(f"没有 {folder} 这张案头，请告诉管理员")
    if (around := desk.of_draft(place / SETTINGS)) != place:
        raise CommandError(f"{folder} 属于案头 {around}：--desk 要指向那里，或者在 {folder} 里放一个 {SETTINGS}")
    if not (os.isatty(0) and os.isatty(1)):
        raise CommandError("这个登录要在终端里用，请这样登录：ssh -t 主机")
    if complaint := terminal.prepare():
        raise CommandError(complaint)
    confined.confine(place)
    return _screens(place, None)


def _screens(place: Path, path: Path | None) -> int:
    prelude = import_module("tui.prelude.prelude").begin(path, place, write=False)
    load = prelude.load if prelude is not None else import_module
    try:
        import_module("tui.own_keys").install(place)
        draft: OpenDraft | None = import_module("tui.open_draft").OpenDraft.open(path, place) if path else None
        code: int = load("tui.review_app").run(place, draft, prelude)
    except BaseException:
        if prelude is not None:
            prelude.give_back()
        raise
    return code
