"""``qicao`` without a command: open the screens on a desk or on a draft."""

from __future__ import annotations

import gc
import os
import stat
from importlib import import_module

from drafts.typed import TYPE_CHECKING
from tui.cli.failure import CommandError
from tui.cli.table import COMMANDS

if TYPE_CHECKING:
    from pathlib import Path

    from tui.cli.arguments import Parser

DESCRIPTION = (
    "起草：在终端里写、查、审中文工作总结、工作计划和述职报告。\n不带命令时打开界面；带命令时不开界面，办完就走。"
)


def run(arguments: list[str]) -> int:
    if arguments == ["--version"]:
        return _tell_version()
    from pathlib import Path

    if arguments and not arguments[0].startswith("-"):
        place = Path(arguments[0])
        if len(arguments) == 1:
            return _open(place)  # what people mostly do waits for no parser
        _look_at(place)  # of a command misspelt tell that, not what stands behind it
    options = parser().parse(arguments)
    if options.version:
        return _tell_version()
    return _open(Path(options.place) if options.place is not None else None)


def _tell_version() -> int:
    from tui.cli.streams import say
    from tui.version import VERSION

    say(f"qicao {VERSION}")
    return 0


def parser() -> Parser:
    from tui.cli import streams
    from tui.cli.arguments import Parser
    from tui.cli.help import table

    result = Parser("qicao")
    result.description = DESCRIPTION
    result.add_argument("--version", action="store_true", help="显示版本")
    result.add_argument("place", nargs="?", metavar="案头或草稿", help="要打开的文件夹或 .md 草稿；不给就找最近的案头")
    rows = [(name, command.summary) for name, command in COMMANDS.items()]
    commands = table(rows, min(streams.columns(), 100))
    result.epilog = f"命令：\n{commands}\n\n每个命令都有自己的说明：qicao check --help"
    return result


def _open(place: Path | None) -> int:
    if place is not None:
        _look_at(place)
    from tui import desk, terminal

    if complaint := terminal.prepare():
        raise CommandError(complaint)
    draft, on = place if place is not None and place.is_file() else None, desk.which(place)
    prelude = import_module("tui.prelude.prelude").begin(draft, on)
    try:
        import_module("tui.own_keys").install(on)
        app = prelude.load("tui.app") if prelude is not None else import_module("tui.app")
        gc.freeze()
        if prelude is None:  # else the collector of garbage rests until the screens take over
            gc.enable()
        code: int = app.run(on, draft, prelude)
    except BaseException:
        if prelude is not None:
            prelude.give_back()
        raise
    return code


def _look_at(place: Path) -> None:
    """Raises CommandError where ``place`` is neither a folder nor a file."""
    try:
        mode = os.stat(place).st_mode
    except (FileNotFoundError, NotADirectoryError):
        from tui.nearest import suggestion

        near = suggestion(str(place), COMMANDS)
        said = f"没有 {place} 这个命令、案头或草稿{near}\n全部命令：qicao --help；新写一份：qicao new 文种"
        raise CommandError(said) from None
    except OSError as error:
        from drafts.causes import cause

        raise CommandError(f"{place}：打不开（{cause(error)}），请检查路径和权限") from error
    if not stat.S_ISDIR(mode) and not stat.S_ISREG(mode):
        raise CommandError(f"{place}：这不是普通文件（是管道、设备或套接字），不能打开")
