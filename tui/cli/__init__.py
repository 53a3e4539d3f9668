"""The command line. Nothing below this package loads Textual or Rich; each command is imported only when it is run."""

from __future__ import annotations

import gc
import os
import sys

from drafts.typed import TYPE_CHECKING
from sections.bounded import PatternTimeout
from tui.cli.failure import CommandError

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence
    from types import ModuleType


def main(argv: Sequence[str] | None = None) -> int:
    """Run ``qicao`` with ``argv`` (default: of the process) and return the exit code of DESIGN.md's contract.

    0 clean, 1 findings, 2 usage, configuration or unreadable input, 3 our fault; 130 on Ctrl+C, 141 if the reader
    of stdout has gone away.
    """
    code = _main(argv)
    if argv is None:
        leave(code)
    return code


def leave(code: int) -> None:
    """End the process at once, where nobody waits for its end: to take everything down takes as long as a small check.

    Nothing is done where there are threads, or children, which take some: they may have work left.
    """
    if "threading" in sys.modules:
        return
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):
        return
    os._exit(code)


def _main(argv: Sequence[str] | None) -> int:
    gc.disable()
    from tui.cli import own_modules

    own_modules.find()
    from tui.cli import streams

    arguments = list(sys.argv[1:] if argv is None else argv)
    streams.prepare()
    try:
        code = run(arguments)
        streams.flush()
        return code
    except CommandError as failure:
        return streams.complain_about(failure)
    except SystemExit as leave:
        return leave.code if isinstance(leave.code, int) else 0
    except KeyboardInterrupt:
        sys.stderr.write("\n")
        return 130
    except BrokenPipeError:
        streams.abandon_stdout()
        return 141
    except PatternTimeout as error:
        streams.complain(f"qicao：{error}")
        return 2
    except Exception as error:  # noqa: BLE001 - the one place where an unexpected error becomes a sentence
        from tui.crash import report

        streams.complain(report(error, arguments))
        return 3
    finally:
        gc.enable()


def run(arguments: list[str]) -> int:
    """Run the named command, or open the screens if ``arguments`` name none."""
    from importlib import import_module

    from tui.cli.table import COMMANDS

    command = COMMANDS.get(arguments[0]) if arguments else None
    if command is COMMANDS["check"]:
        import_module("tui.cli.kept_modules").load()
    if command is None:
        import_module("tui.memory").put_off()
        from tui.cli import screens

        return screens.run(arguments)
    from tui.cli.plain import Plain

    module = import_module(command.module)
    plain = Plain(arguments[1:])
    module.add_arguments(plain)
    options = plain.read() or _parsed(arguments, module)
    keep_what_is_loaded()
    code: int = module.run(options)
    return code


def _parsed(arguments: list[str], module: ModuleType) -> Namespace:
    from tui.cli.arguments import Parser

    parser = Parser(f"qicao {arguments[0]}")
    module.add_arguments(parser)
    return parser.parse(arguments[1:])


def keep_what_is_loaded() -> None:
    """Let the collector of garbage, off so far, work from here on, but not look again and again at modules and tables.

    They stay to the end; to look at them takes a tenth of the time of a short command.
    """
    if not gc.get_freeze_count():
        gc.freeze()
    gc.enable()
