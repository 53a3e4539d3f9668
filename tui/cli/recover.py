"""``qicao recover``: list unsaved work that was left behind, put it back, or copy it to another file."""

from __future__ import annotations

import argparse
from pathlib import Path

from drafts.journal import JournalError
from drafts.saving import save
from drafts.store import StoreError
from drafts.visible import visible
from tui import recovery
from tui.cli import streams
from tui.cli.arguments import Parser
from tui.cli.failure import CommandError
from tui.cli.shown import shown
from tui.recovery import Work

DESCRIPTION = """断线、关窗口、死机以后，找回没有保存的修改。不给草稿就列出全部；给了就把修改存回草稿。
草稿后来被改过或不在了，就另存成旁边的“名.恢复-时间.md”，不覆盖任何文件。"""

EXAMPLES = """例子：
  qicao recover                         列出没保存的修改
  qicao recover 总结.md                 存回草稿
  qicao recover 总结.md --to 找回.md    只抄一份出来，- 是打印；恢复记录还留着
  qicao recover 总结.md --discard       不要了"""


def add_arguments(parser: Parser) -> None:
    parser.description = DESCRIPTION
    parser.epilog = EXAMPLES
    parser.add_argument("file", nargs="?", metavar="草稿", help="要恢复哪一份；不给就列出全部")
    parser.add_argument("--to", metavar="文件", help="把找回的全文存成这个新文件；- 是打印出来")
    parser.add_argument("--discard", action="store_true", help="丢弃这份草稿没保存的修改")


def run(options: argparse.Namespace) -> int:
    try:
        return _run(options)
    except StoreError as error:
        raise CommandError(f"{error}恢复记录还在") from error
    except JournalError as error:
        raise CommandError(str(error)) from error


def _run(options: argparse.Namespace) -> int:
    """As ``run``. Raises StoreError and JournalError too."""
    if options.file is None:
        if options.to is not None or options.discard:
            raise CommandError("要写明是哪一份草稿，例如 qicao recover 总结.md --to 找回.md\n列出全部：qicao recover")
        _list(recovery.left())
        return 0
    if options.to is not None and options.discard:
        raise CommandError("--to 和 --discard 不能一起用")
    works = recovery.left(Path(options.file))
    if not works:
        raise CommandError(f"{options.file}：没有留下没保存的修改。列出全部：qicao recover")
    if options.to is not None:
        _copy(works, options.to)
        return 0
    for work in works:
        _discard(work) if options.discard else _restore(work)
    return 0


def _list(works: list[Work]) -> None:
    if not works:
        streams.tell("没有没保存的修改")
    for work in works:
        changes = len(work.left.changes)
        streams.tell(f"{work.path}\n  {work.when:%Y-%m-%d %H:%M}，{changes} 次修改{work.state}")
        for sign, line in work.difference():
            streams.say(f"  {sign} {visible(line)}")


def _copy(works: list[Work], to: str) -> None:
    work = works[-1]
    if to == "-":
        streams.write(shown(work.ends.restore(work.text)))
        return
    save(Path(to), work.data, expected=None, history=False)
    streams.tell(f"找回的全文存在 {to}；恢复记录还留着，不要了就用 --discard")
    if len(works) > 1:
        streams.complain(f"一共有 {len(works)} 份没保存的修改，抄出来的是最新的一份；其余的见 qicao recover")


def _restore(work: Work) -> None:
    path = recovery.save(work)
    streams.tell(f"已恢复到 {path}" + ("" if path == work.path else f"（{work.path.name} 已经变了或不在了，没有动它）"))


def _discard(work: Work) -> None:
    recovery.discard(work)
    streams.tell(f"丢弃了 {work.path} 的 {len(work.left.changes)} 次修改")
